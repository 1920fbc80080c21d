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

_CHOICE = "OPENBLAS_CORETYPE"
_NAMES = ("libopenblas.so.0", "libopenblas.so")
_loaded = ""


def preload() -> str:
    """Load OpenBLAS once, ahead of MLX; return the library's name, "" where there is none or none is needed.

    TUNESMITH_OPENBLAS=0 leaves it out (to measure without).
    """
    global _loaded
    if sys.platform != "linux" or _loaded or "mlx.core" in sys.modules or os.environ.get("TUNESMITH_OPENBLAS") == "0":
        return _loaded
    asked, known = os.environ.get(_CHOICE), _kernels(_processor_flags())
    if not asked and known:
        os.environ[_CHOICE] = known
    for name in _NAMES:
        try:
            ctypes.CDLL(name, mode=ctypes.RTLD_GLOBAL)
        except OSError:
            continue
        _loaded = name
        break
    if not asked:
        os.environ.pop(_CHOICE, None)
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
