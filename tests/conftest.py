"""For all tests: no screen is needed, the design's fonts are used where they are, and OpenBLAS comes before mlx."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).parent / "ui" / "fonts.conf"))
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ["TUNESMITH_CACHE"] = tempfile.mkdtemp(prefix="tunesmith-tests-")  # not the person's own
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # nor the person's keychain

import app.engine  # noqa: F401

atexit.register(shutil.rmtree, os.environ["TUNESMITH_CACHE"], ignore_errors=True)
