"""A fast BLAS for MLX on a Linux CPU. On a Mac, and once a faster BLAS is there, it does nothing.

The PyPI wheel of `mlx[cpu]` for Linux links Netlib's reference BLAS: about 2 GFLOP/s in float32 matrix
products, against about 170 with OpenBLAS on two cores. Symbols of a library loaded with RTLD_GLOBAL come
first when libmlx resolves `cblas_sgemm`, so loading OpenBLAS before `mlx.core` is enough.
`python -m benchmarks.gemm` shows the difference.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_CHOICE, _PATIENCE = "OPENBLAS_CORETYPE", "OPENBLAS_THREAD_TIMEOUT"
_CYCLES = "18"
"""Power of 2 of the processor's cycles (0.1 ms) for which a thread of OpenBLAS asks for work before it sleeps.

Its own, 26 (25 ms), keeps a core busy through all that MLX computes on one thread: a quarter of the processor's time.
"""
_NAMES = ("libopenblas.so.0", "libopenblas.so")
_loaded = ""


def preload() -> str:
    """Load OpenBLAS once, ahead of MLX; return the library's name, "" where there is none or none is needed.

    TUNESMITH_OPENBLAS=0 leaves it out (to measure without).
    """
    global _loaded
    if sys.platform != "linux" or _loaded or "mlx.core" in sys.modules or os.environ.get("TUNESMITH_OPENBLAS") == "0":
        return _loaded
    best = {_CHOICE: _kernels(_processor_flags()), _PATIENCE: _CYCLES}
    ours = {name: value for name, value in best.items() if value and not os.environ.get(name)}
    os.environ.update(ours)
    for name in _NAMES:
        try:
            ctypes.CDLL(name, mode=ctypes.RTLD_GLOBAL)
        except OSError:
            continue
        _loaded = name
        break
    for name in ours:
        os.environ.pop(name, None)
    return _loaded


def _kernels(flags: set[str]) -> str:
    """The kernels that fit a processor, "" to let OpenBLAS choose. It knows processors by model number alone.

    One that is newer than the library (Debian 12 has 0.3.21 of 2022) gets kernels for a Pentium 4: 27 instead of
    130 GFLOP/s on one core of an Emerald Rapids Xeon.
    """
    if {"avx512f", "avx512bw", "avx512dq", "avx512vl"} <= flags:
        return "SkylakeX"
    return "Haswell" if {"avx2", "fma"} <= flags else ""


def _processor_flags() -> set[str]:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return set()
    return set(next((line for line in lines if line.startswith("flags")), "").partition(":")[2].split())


def loaded() -> str:
    """The library in front of MLX's own BLAS, or ""."""
    return _loaded
