"""The SVG files of resources/icons, tinted and drawn. Knows colours, not themes."""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt, QTemporaryDir
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_APP = Path(__file__).resolve().parents[1]
# Beside the package in a checkout and in the .app, inside it in a wheel.
FOLDER = next(
    (path for path in (_APP.parent / "resources" / "icons", _APP / "resources" / "icons") if path.is_dir()),
    _APP / "resources" / "icons",
)


@functools.cache
def source(name: str) -> str:
    """The text of an icon. Raises FileNotFoundError for a name that there is not."""
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@functools.lru_cache(maxsize=512)
def render(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """An icon of size x size logical pixels at `ratio` device pixels each; its black becomes `color`."""
    renderer = QSvgRenderer(QByteArray(source(name).replace("#000", color).encode()))
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@functools.cache
def _folder() -> QTemporaryDir:
    return QTemporaryDir()


def tinted_file(name: str, color: str, half: str = "") -> str:
    """Path of a tinted copy of an icon, as stylesheets can only name files. half: "top" or "bottom" cuts it in two."""
    box = {"": "0 0 16 16", "top": "0 0 16 8", "bottom": "0 8 16 8"}[half]
    svg = source(name).replace("#000", color).replace('viewBox="0 0 16 16"', f'viewBox="{box}"')
    if half:
        svg = svg.replace('height="16"', 'height="8"')
    path = Path(_folder().path()) / f"{name}-{half}-{color.strip('#')}.svg"
    if not path.exists():
        path.write_text(svg, encoding="utf-8")
    return path.as_posix()
