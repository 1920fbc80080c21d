"""Matrix products with and without OpenBLAS in front of MLX's own BLAS (Linux, CPU).

    python -m benchmarks.gemm

Each measurement is a fresh process, the two kinds alternate, the table shows medians of five.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

ROUNDS = 5
CODE = """
import time, sys
import app.engine
import mlx.core as mx
n, transposed = int(sys.argv[1]), sys.argv[2] == "x @ W.T"
a, b = mx.random.normal((n, n)), mx.random.normal((n, n))
mx.eval(a, b)
def product():
    mx.eval(a @ b.T if transposed else a @ b)
product()
repeats = max(1, int(4e9 / (2 * n**3)))
start = time.perf_counter()
for _ in range(repeats):
    product()
print(2 * n**3 * repeats / (time.perf_counter() - start) / 1e9)
"""


def rate(size: int, kind: str, openblas: bool) -> float:
    """GFLOP/s of one float32 product of two (size, size) matrices."""
    environment = {**os.environ, "TUNESMITH_OPENBLAS": "1" if openblas else "0"}
    command = [sys.executable, "-c", CODE, str(size), kind]
    return float(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout)


def main() -> None:
    print(
        f"{'product':<12}{'size':>6}{'MLX alone':>12}{'OpenBLAS':>12}{'ratio':>8}   GFLOP/s, float32, medians of {ROUNDS}"
    )
    for kind in ("x @ W", "x @ W.T"):
        for size in (512, 1024):
            pairs = [(rate(size, kind, False), rate(size, kind, True)) for _ in range(ROUNDS)]
            alone, fast = (statistics.median(column) for column in zip(*pairs, strict=True))
            print(f"{kind:<12}{size:>6}{alone:>12.1f}{fast:>12.1f}{fast / alone:>8.1f}")


if __name__ == "__main__":
    main()
