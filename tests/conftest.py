"""For all tests: no screen is needed, the design's fonts are used where they are, and OpenBLAS comes before mlx."""

import atexit
import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).parent / "ui" / "fonts.conf"))
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ["TUNESMITH_CACHE"] = tempfile.mkdtemp(prefix="tunesmith-tests-")  # not the person's own
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # nor the person's keychain

import app.engine  # noqa: F401

atexit.register(shutil.rmtree, os.environ["TUNESMITH_CACHE"], ignore_errors=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """No garbage is looked for while a test's objects go.

    A QObject that goes holds a lock of Qt's while PySide asks Python whether it has a disconnectNotify of its own. Other QObjects
    that Python's collector finds just then may need the same lock: the test would wait for itself, as one of some 20,000 did.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        return (yield)
    finally:
        if enabled:
            gc.enable()
