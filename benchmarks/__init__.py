"""Measured comparisons; each is a module that prints a table of ratios."""

import app.engine  # noqa: F401  (OpenBLAS in front of MLX, before any benchmark imports it)
