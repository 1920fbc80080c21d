"""Measured comparisons. Each module is one command that prints a table; `python -m benchmarks` runs them all."""
