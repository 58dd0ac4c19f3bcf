"""What the statements add up to: stocks, flows, waves, deals, and claims held against them."""
