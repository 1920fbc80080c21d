"""The line icons, tinted with a role of the current theme."""

from __future__ import annotations

import functools
import platform

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from app.ui import svg
from app.ui.theme import theme


def _hex(role: str) -> str:
    return str(getattr(theme().tokens, role))


def pixmap(name: str, role: str = "text2", size: int = 16, ratio: float | None = None) -> QPixmap:
    """An icon of resources/icons as a pixmap of size x size logical pixels, in the colour of a role.

    ratio: device pixels per logical pixel; the main screen's when left out. Raises FileNotFoundError for an unknown name.
    """
    if ratio is None:
        screen = QGuiApplication.primaryScreen()
        ratio = screen.devicePixelRatio() if screen else 1.0
    return svg.render(name, _hex(role), size, ratio)


def icon(name: str, role: str = "text2", size: int = 16) -> QIcon:
    """The same as a QIcon, sharp on any screen, paler when disabled. Ask again after the theme changed."""
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(svg.render(name, _hex(role), size, ratio), QIcon.Mode.Normal)
        made.addPixmap(svg.render(name, _hex("disabled"), size, ratio), QIcon.Mode.Disabled)
    return made


@functools.cache
def app_icon() -> QIcon:
    """The application's own icon."""
    made = QIcon()
    for size in (16, 32, 64, 128, 256, 512):
        made.addPixmap(svg.render("app-icon", "#000", size, 1.0))
    return made


_SHARE_ON_A_MAC = 824 / 1024 / (60 / 64)
"""Apple's icon grid gives the body 824 of 1024 points; in our picture it takes 60 of 64."""


@functools.cache
def icon_among_others() -> QIcon:
    """The application's icon for the Dock or the taskbar. The Dock shows it as it is, so it brings a Mac's margin along."""
    if platform.system() != "Darwin":
        return app_icon()
    made = QIcon()
    for size in (128, 256, 512, 1024):
        body = round(size * _SHARE_ON_A_MAC)
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.drawPixmap((size - body) // 2, (size - body) // 2, svg.render("app-icon", "#000", body, 1.0))
        painter.end()
        made.addPixmap(picture)
    return made
