"""Everything that touches MLX: load, adapt, train, answer. No Qt.

Importing this package puts OpenBLAS in front of MLX's reference BLAS (Linux, CPU), which must happen
before the first `import mlx.core` of the process.
"""

from app.engine.openblas import preload

preload()
