"""Time inside: how long until release, by which way out, whose was longer, and what was left to serve."""
