"""Tests that compare with PyTorch and PEFT run where these are installed: `make interop` adds them."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

MISSING = [name for name in ("torch", "peft") if find_spec(name) is None]
collect_ignore_glob = ["test_*.py"] if MISSING else []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if MISSING:
        terminalreporter.write_line(f"tests/interop left out: no {' and '.join(MISSING)} (make interop adds them)")
