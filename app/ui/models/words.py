"""What is said of a model in a list: whether it fits, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.data.models.found import ADDED
from app.services.forecast import Fit


def fit_label(fit: Fit) -> str:
    """In two or three words, for a row."""
    return {"fits": _tr("Fits"), "tight": _tr("Tight"), "too_big": _tr("Too big")}[fit]


def fit_meaning(fit: Fit) -> str:
    """The same as a sentence."""
    return {
        "fits": _tr("It can be trained on this Mac."),
        "tight": _tr("Training it is a tight fit on this Mac. Close other apps first."),
        "too_big": _tr("It is too big to train on this Mac with the usual settings."),
    }[fit]


def fit_role(fit: Fit) -> str:
    """The colour role of the words."""
    return {"fits": "success_text", "tight": "warning_text", "too_big": "error_text"}[fit]


def source_label(source: str) -> str:
    """Which program a model belongs to."""
    return _tr("Your folder") if source == ADDED else source


def _tr(words: str) -> str:
    return QCoreApplication.translate("models", words)
