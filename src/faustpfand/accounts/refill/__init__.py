"""Did the cells fill again: inflow after waves, count regressions, arrests that set off arrests, late recognition."""
