"""Tests that compare with others' programs run where these are installed.

`make interop` adds PyTorch and PEFT. `make llama` adds llama.cpp, whose build takes half an hour.
"""

from __future__ import annotations

from importlib.util import find_spec

import pytest

MISSING = [name for name in ("torch", "peft") if find_spec(name) is None]
NO_LLAMA = find_spec("llama_cpp") is None
collect_ignore_glob = ["test_*.py"] if MISSING else []


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "llama: runs llama.cpp (make llama)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out = [item for item in items if NO_LLAMA and item.get_closest_marker("llama")]
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=left_out)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if MISSING:
        terminalreporter.write_line(f"tests/interop left out: no {' and '.join(MISSING)} (make interop adds them)")
    if NO_LLAMA:
        terminalreporter.write_line("tests that run llama.cpp left out (make llama adds it)")
