"""Tables, CSV, JSON and pictures for readers."""
