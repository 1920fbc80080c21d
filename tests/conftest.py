"""For all tests: no screen is needed, and OpenBLAS is put in front of mlx before anything imports it."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")

import app.engine  # noqa: F401
