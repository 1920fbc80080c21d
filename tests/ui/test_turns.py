"""The window's thread comes before the others, and only it."""

from __future__ import annotations

import ctypes
import platform
import struct
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.ui import turns

_GET = {"x86_64": 315, "aarch64": 275}


def _slice_ns() -> int:
    """The calling thread's, 0 where the kernel does not say or this is no Linux."""
    if sys.platform != "linux" or platform.machine() not in _GET:
        return 0
    told = ctypes.create_string_buffer(56)
    ctypes.CDLL(None).syscall(_GET[platform.machine()], 0, told, len(told), 0)
    return int(struct.unpack("=IIQiIQQQII", told.raw)[5])


def _slices() -> tuple[int, int, int]:
    """A thread's before and after it asked, and that of a thread that it starts then."""
    before = _slice_ns()
    turns.come_soon()
    after = _slice_ns()
    with ThreadPoolExecutor() as others:
        return before, after, others.submit(_slice_ns).result()


def test_the_window_has_short_turns_and_what_it_starts_has_not() -> None:
    lock = sys.getswitchinterval()
    try:
        with ThreadPoolExecutor() as window:
            before, after, child = window.submit(_slices).result()
        assert sys.getswitchinterval() == pytest.approx(turns.AT_THE_LOCK_S)
    finally:
        sys.setswitchinterval(lock)
    assert child == before
    assert after == (turns.AT_THE_PROCESSOR_NS if before else 0)
