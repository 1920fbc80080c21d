"""Try it: the original and the tuned model answer side by side."""
