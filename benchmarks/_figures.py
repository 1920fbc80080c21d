"""Figures of a training: padding, floating-point operations that it needs, and how fast this device multiplies."""

from __future__ import annotations

import time
from typing import Any

from benchmarks._workload import Shape


def needed_flops(shape: Shape, lengths: list[int], trained: int, learning_layers: int, epochs: int) -> float:
    """Multiplications and additions that LoRA training needs: the model's own, with no padding and no waste.

    Per token and layer once forward and, in layers that learn, once backward; attention between pairs of tokens
    (half of them are masked); logits of trained tokens forward and backward. The adapters themselves are left out.
    """
    width = shape.heads * shape.head_dim
    layer = shape.hidden * (2 * width + 2 * shape.kv_heads * shape.head_dim) + 3 * shape.hidden * shape.inner
    tokens, pairs = sum(lengths), sum(n * n for n in lengths)
    forward = shape.layers * (2 * layer * tokens + 2 * width * pairs)
    backward = learning_layers * (2 * layer * tokens + 4 * width * pairs)
    return epochs * (forward + backward) + 4.0 * shape.hidden * shape.vocabulary * trained


def gemm_peak(dtype: str) -> float:
    """Floating-point operations a second of large products of matrices on this device: the best of some."""
    import app.engine  # noqa: F401, I001  (OpenBLAS in front of MLX)
    import mlx.core as mx

    on_cpu = mx.default_device() == mx.Device(mx.cpu)
    size = 2048 if on_cpu else 8192
    a = mx.random.normal((size, size)).astype(getattr(mx, dtype))
    b = mx.random.normal((size, size)).astype(getattr(mx, dtype))
    mx.eval(a, b)
    best = float("inf")
    for _ in range(5 if on_cpu else 20):
        start = time.perf_counter()
        mx.eval(a @ b.T)
        best = min(best, time.perf_counter() - start)
    mx.clear_cache()
    return 2.0 * size**3 / best


def table(rows: list[dict[str, Any]], columns: list[tuple[str, str, str]]) -> str:
    """columns: (key, heading, format)."""
    widths = [max(len(heading), *(len(_cell(row.get(key), form)) for row in rows)) for key, heading, form in columns]
    lines = [
        "  ".join(h.rjust(w) if i else h.ljust(w) for i, ((_, h, _), w) in enumerate(zip(columns, widths, strict=True)))
    ]
    for row in rows:
        cells = [_cell(row.get(key), form) for key, _, form in columns]
        lines.append(
            "  ".join(c.rjust(w) if i else c.ljust(w) for i, (c, w) in enumerate(zip(cells, widths, strict=True)))
        )
    return "\n".join(lines)


def _cell(value: Any, form: str) -> str:
    return "" if value is None else format(value, form)


def plot(rows: list[dict[str, Any]], path: str) -> None:
    """Bars of speed and memory for each variant, as a PNG, drawn with Qt without a window."""
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

    application = QGuiApplication.instance() or QGuiApplication([])
    line, left, width = 26, 400, 1200
    image = QImage(width, line * (len(rows) + 2), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    half = (width - left) // 2 - 80
    for column, (key, text, colour) in enumerate(
        (
            ("speed", "speed, × of the baseline", "#0a84ff"),
            ("peak", "peak memory above weights, × of the baseline", "#ff9f0a"),
        )
    ):
        x, most = left + column * (half + 80), max((row[key] for row in rows), default=1.0)
        painter.setPen(QColor("#1d1d1f"))
        painter.drawText(QRectF(x, 2, half + 70, line), Qt.AlignmentFlag.AlignVCenter, text)
        for number, row in enumerate(rows):
            y = line * (number + 1)
            if not column:
                painter.drawText(
                    QRectF(8, y, left - 16, line), Qt.AlignmentFlag.AlignVCenter, f"{row['workload']}: {row['variant']}"
                )
            length = half * row[key] / most
            painter.fillRect(QRectF(x, y + 5, length, line - 10), QColor(colour))
            painter.drawText(QRectF(x + length + 6, y, 70, line), Qt.AlignmentFlag.AlignVCenter, f"{row[key]:.2f}")
    painter.end()
    image.save(path)
    del application
