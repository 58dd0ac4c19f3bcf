"""What a row or passage says: statements and problems."""
