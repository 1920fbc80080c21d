"""Everything that touches MLX: load, adapt, train, answer. No Qt.

Importing this package puts OpenBLAS in front of MLX's reference BLAS (Linux, CPU), which must happen
before the first `import mlx.core` of the process. On CUDA, kernels are launched one by one: MLX's graphs of them pay
where the same ones come again, but rows differ in length (measured: docs/performance.md).

On a Mac whose screen is on, macOS breaks off work on the graphics processor for which drawing has to wait, and with it
trainings, of whatever program. The driver is asked to bear with it longer; what it still breaks off is taken again (see
failures).
"""

import os

from app.engine.openblas import preload

preload()
os.environ.setdefault("MLX_USE_CUDA_GRAPHS", "0")
os.environ.setdefault("AGX_RELAX_CDM_CTXSTORE_TIMEOUT", "1")
