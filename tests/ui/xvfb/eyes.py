"""Runs the app as `python -m app` does, and writes down ten times a second what can be seen and where.

`python -m tests.ui.xvfb.eyes FILE [--short-of-memory-at STEP]`: the latter makes MLX's memory run out at a step until
FILE.enough is there, as a full GPU would.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

EVERY_MS = 100
_SIZES: WeakKeyDictionary[QWidget, set[int]] = WeakKeyDictionary()


def seen() -> list[dict[str, Any]]:
    """Every named or labelled widget that can be seen, the topmost windows last: words, kind, place on the screen."""
    found = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            for widget in [window, *window.findChildren(QWidget)]:
                if widget.isVisible() and (words := _words(widget)):
                    found.append(_entry(widget, words))
            if isinstance(window, QMenu):
                found += _menu(window)
    return found


def _words(widget: QWidget) -> list[str]:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel | QLineEdit | QAbstractSpinBox) else ""
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        text = widget.toPlainText()
    words = (text, widget.accessibleName(), widget.windowTitle() if widget.isWindow() else "")
    return list(dict.fromkeys(word for word in words if word))


def _sizes(widget: QWidget) -> int:
    """How many lengths a long text has had; counted from the first look at it on."""
    if not isinstance(widget, QTextEdit | QPlainTextEdit):
        return 0
    if widget not in _SIZES:
        _SIZES[widget] = {0}
        widget.textChanged.connect(lambda: _SIZES[widget].add(widget.document().characterCount()))
    return len(_SIZES[widget])


def _entry(widget: QWidget, words: list[str]) -> dict[str, Any]:
    corner = widget.mapToGlobal(QPoint(0, 0))
    shown = widget.visibleRegion().boundingRect()
    if shown.isEmpty() and isinstance(widget, QAbstractScrollArea):  # wholly covered by its own viewport
        corner, shown = widget.viewport().mapToGlobal(QPoint(0, 0)), widget.viewport().visibleRegion().boundingRect()
    return {
        "words": words,
        "kind": type(widget).__name__,
        "enabled": widget.isEnabled(),
        "focus": widget.hasFocus(),
        "active": widget.isActiveWindow(),
        "sizes": _sizes(widget),
        "place": [corner.x() + shown.x(), corner.y() + shown.y(), shown.width(), shown.height()],
    }


def _menu(menu: QMenu) -> list[dict[str, Any]]:
    entries = []
    for action in menu.actions():
        area, corner = menu.actionGeometry(action), menu.mapToGlobal(QPoint(0, 0))
        place = [corner.x() + area.x(), corner.y() + area.y(), area.width(), area.height()]
        words, usable = [action.text().replace("&", "")], action.isEnabled()
        entries.append({"words": words, "kind": "QAction", "enabled": usable, "focus": False, "place": place})
    return entries


class Writer(QObject):
    """Writes what is seen into a file, whole or not at all."""

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._looks = file, 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._write)
        self._timer.start(EVERY_MS)

    def _write(self) -> None:
        part = self._file.with_suffix(".part")
        self._looks += 1
        part.write_text(json.dumps({"look": self._looks, "seen": seen()}, ensure_ascii=False), encoding="utf-8")
        part.replace(self._file)


def run_out_of_memory(at: int, enough: Path) -> None:
    """Make every step of this number fail as MLX does when the memory is not enough, until a file is there."""
    import app.engine.train  # noqa: F401
    from app.engine.stepping import Stepper

    real = Stepper.step

    def step(self: Any, number: int, batches: Any) -> Any:
        if number == at and not enough.exists():
            raise RuntimeError("[METAL] Command buffer execution failed: Insufficient Memory")
        return real(self, number, batches)

    Stepper.step = step  # type: ignore[method-assign]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("--short-of-memory-at", type=int, default=0)
    given = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    if given.short_of_memory_at:
        run_out_of_memory(given.short_of_memory_at, given.file.with_suffix(".enough"))

    from app.ui import application

    make = application.make_application

    def make_with_eyes(argv: list[str]) -> Any:
        made = make(argv)
        Writer(given.file, made)
        return made

    application.make_application = make_with_eyes
    return application.run(["Tunesmith"])


if __name__ == "__main__":
    sys.exit(main())
