"""The append-only store of sources, statements and judgements. All the SQL."""
