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

_NAMES = ("libopenblas.so.0", "libopenblas.so")
_loaded = ""


def preload() -> str:
    """Load OpenBLAS once, ahead of MLX; return the library's name, "" where there is none or none is needed.

    TUNESMITH_OPENBLAS=0 leaves it out (to measure without).
    """
    global _loaded
    if sys.platform != "linux" or _loaded or "mlx.core" in sys.modules or os.environ.get("TUNESMITH_OPENBLAS") == "0":
        return _loaded
    for name in _NAMES:
        try:
            ctypes.CDLL(name, mode=ctypes.RTLD_GLOBAL)
        except OSError:
            continue
        _loaded = name
        break
    return _loaded


def loaded() -> str:
    """The library in front of MLX's own BLAS, or ""."""
    return _loaded
