"""Review examples: every conversation, what is learned of it, and what is wrong with it."""
