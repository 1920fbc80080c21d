"""For all tests: no screen is needed, and OpenBLAS is put in front of mlx before anything imports it."""

import os
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ["TUNESMITH_CACHE"] = tempfile.mkdtemp(prefix="tunesmith-tests-")  # not the person's own

import app.engine  # noqa: F401
