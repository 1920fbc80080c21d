"""Everything that touches MLX: load, adapt, train, answer. No Qt.

Importing this package puts OpenBLAS in front of MLX's reference BLAS (Linux, CPU), which must happen
before the first `import mlx.core` of the process. On CUDA, kernels are launched one by one: MLX's graphs of them pay
where the same ones come again, but rows differ in length (measured: docs/performance.md).
"""

import os

from app.engine.openblas import preload

preload()
os.environ.setdefault("MLX_USE_CUDA_GRAPHS", "0")
