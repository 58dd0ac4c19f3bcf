"""Who may be whom: clusters as a function of judgements, candidates with reasons."""
