"""Importing the engine first puts OpenBLAS in front of mlx for the whole test session."""

import app.engine  # noqa: F401
