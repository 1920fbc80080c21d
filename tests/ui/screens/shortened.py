"""Notices when a widget shortens words of ours with “…” because it has no room for them. Names and paths may be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF

from tests.ui.screens.longer import MARK

_REAL = {QFontMetricsF: QFontMetricsF.elidedText, QFontMetrics: QFontMetrics.elidedText}


def _is_ours(text: str) -> bool:
    """Whether most words of it are: the others are names and paths, which may be shortened."""
    words = text.split()
    return "/" not in text and sum(bool(MARK.search(word)) for word in words) > len(words) // 2


@contextmanager
def watch() -> Iterator[set[str]]:
    """The texts of the pseudo-language that were shortened while something was drawn."""
    found: set[str] = set()

    def elided(self: QFontMetricsF | QFontMetrics, text: str, mode: Qt.TextElideMode, width: float, *more: int) -> str:
        real = _REAL[type(self)]
        result = real(self, text, mode, width if isinstance(self, QFontMetricsF) else int(width), *more)
        if result != text and _is_ours(text):
            found.add(text)
        return result

    for kind in _REAL:
        kind.elidedText = elided
    try:
        yield found
    finally:
        for kind, real in _REAL.items():
            kind.elidedText = real
