"""One screen in both themes and both sizes, looked at and kept as pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QAbstractAnimation, QRect, QSize
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme
from tests.ui.screens.look import troubles
from tests.ui.screens.registry import Screen
from tests.ui.screens.shortened import watch
from tests.ui.screens.stage import LARGE, SMALL, Stage, live

Variant = tuple[QSize, Literal["light", "dark"]]
ALL: tuple[Variant, ...] = ((LARGE, "light"), (LARGE, "dark"), (SMALL, "light"), (SMALL, "dark"))
_SETTLE_MS = 40
_MOST_LOOKS = 50


def draw(
    screen: Screen, folder: Path, recorded: Path, out: Path | None, variants: tuple[Variant, ...] = ALL
) -> list[str]:
    """Arrange the screen once and draw it in each variant. Returns what is wrong with it, each fault once.

    out: where the pictures go, None for nowhere.
    """
    stage = Stage(folder, recorded)
    found: dict[str, None] = {}
    theme().set_mode(variants[0][1])
    try:
        target = screen.arrange(stage)
        for size, look in variants:
            theme().set_mode(look)
            theme().dresser.finish()
            shown = target or stage.window
            assert shown is not None, f"{screen.name} opened no window"
            for fault in _look(stage, shown, size):
                found.setdefault(f"{size.width()}: {fault}")
            if out is not None:
                out.mkdir(parents=True, exist_ok=True)
                name = f"{screen.name}-{size.width()}x{size.height()}-{look}.png"
                assert shown.grab().save(str(out / name)), f"{out / name} could not be written"
    finally:
        stage.close()
        theme().set_mode("light")
    return list(found)


def _look(stage: Stage, shown: QWidget, size: QSize) -> list[str]:
    if stage.window is not None:
        stage.window.resize(size)
    settle(shown.window())
    with watch() as shortened:
        shown.grab()
    return [*troubles(shown), *(f"shortened: “{text}”" for text in sorted(shortened))]


def settle(window: QWidget) -> None:
    """Let everything that glides arrive, and every layout that was asked for happen."""
    before: list[QRect] = []
    for _ in range(_MOST_LOOKS):
        live(_SETTLE_MS)
        gliding = any(a.state() is QAbstractAnimation.State.Running for a in window.findChildren(QAbstractAnimation))
        now = [widget.geometry() for widget in window.findChildren(QWidget) if widget.isVisible()]
        if now == before and not gliding:
            return
        before = now
