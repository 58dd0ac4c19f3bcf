"""Sanctions lists as they add up: who came on and went off, what changed, and what is in force on a day."""
