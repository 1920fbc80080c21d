"""Draw the .icns files from their SVGs: `python packaging/make_icons.py`. Needs PySide6, no screen and no Mac.

An .icns is a list of PNGs, each after a four-letter type and its length (Apple Icon Image format). The app's icon gets
the margin of Apple's icon grid: its body takes 824 of 1024 points.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

PACKAGING = Path(__file__).resolve().parent
ICONS = PACKAGING.parent / "resources/icons"
# 16, 32, 64 … 1024 pixels; then the same sizes as 16@2x, 32@2x, 128@2x, 256@2x.
TYPES = {
    "icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024,
    "ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512,
}  # fmt: skip
APP_BODY = 824 / 1024 / (60 / 64)


def render(svg: Path, width: int, height: int, share: float = 1.0) -> QImage:
    """An SVG in the middle of a clear picture, taking this share of it."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    w, h = width * share, height * share
    QSvgRenderer(str(svg)).render(painter, QRectF((width - w) / 2, (height - h) / 2, w, h))
    painter.end()
    return image


def png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def icns(svg: Path, share: float) -> bytes:
    """All sizes of an icon in one file."""
    pictures = {size: png(render(svg, size, size, share)) for size in set(TYPES.values())}
    parts = b"".join(
        name.encode() + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for name, size in TYPES.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def background(folder: Path) -> None:
    """The picture behind the icons of the DMG, in both resolutions."""
    for name, factor in (("background.png", 1), ("background@2x.png", 2)):
        (folder / name).write_bytes(png(render(PACKAGING / "dmg/background.svg", 640 * factor, 400 * factor)))


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    (ICONS / "app-icon.icns").write_bytes(icns(ICONS / "app-icon.svg", APP_BODY))
    (ICONS / "document.icns").write_bytes(icns(PACKAGING / "document-icon.svg", 1.0))
    background(PACKAGING / "dmg")
    del app


if __name__ == "__main__":
    main()
