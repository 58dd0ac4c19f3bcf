"""Who and how many are held: stock and flows with bounds, by month and by part, and how they were told over time."""
