"""Who is named in a sentence, and whether its verbs tell of them, of others beside them, or of all but them."""
