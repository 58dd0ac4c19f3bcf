"""Deals: what was given for how many, what became of it, and what it brought."""
