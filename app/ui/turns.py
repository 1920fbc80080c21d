"""When the window's thread comes to its turn: at Python's lock, and on Linux at the processor."""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

AT_THE_LOCK_S = 0.00005
"""How long a thread that runs Python may keep the window waiting. Each call into Qt hands the interpreter over and asks
for it back, so Python's usual 5 ms add up to visible pauses while a file is read."""

AT_THE_PROCESSOR_NS = 100_000
"""The shortest slice that Linux grants a thread, from version 6.12 on: a thread with a shorter one than the running
thread's is let in as it wakes, and a training's threads have 1 to 3 ms (kernel/sched/fair.c: PREEMPT_SHORT)."""

_CALLS = {"x86_64": 314, "aarch64": 274}
"""sched_setattr, for which the C library has no function before glibc 2.41 (include/uapi/asm-generic/unistd.h)."""

_ATTRIBUTES = struct.Struct("=IIQiIQQQII")
"""Size, policy, flags, niceness, priority, slice in ns, and four that do not matter here (struct sched_attr)."""

_NOT_FOR_ITS_CHILDREN = 1


def come_soon() -> None:
    """Let the calling thread, the window's, wait less for the others. Call it once."""
    sys.setswitchinterval(AT_THE_LOCK_S)
    if sys.platform == "linux" and (call := _CALLS.get(platform.machine())):
        wanted = (0, _NOT_FOR_ITS_CHILDREN, os.getpriority(os.PRIO_PROCESS, 0), 0, AT_THE_PROCESSOR_NS, 0, 0, 0, 0)
        # An older kernel does not know of slices, and a container may forbid the call: then it is as it was.
        ctypes.CDLL(None).syscall(call, 0, _ATTRIBUTES.pack(_ATTRIBUTES.size, *wanted), 0)
