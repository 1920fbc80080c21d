"""The few dialogs that ask or tell something. None of them blocks: a training goes on behind them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app import __version__
from app.errors import UserError
from app.ui.icons import app_icon


def ask_to_stop(parent: QWidget, name: str, question: str, more: str, stop: Callable[[], object]) -> QMessageBox:
    """Stop and keep, or keep training? Calls `stop` for the former. name: the dialog's object name."""
    box = _box(parent, name, QMessageBox.Icon.Question, question, more)
    yes = box.addButton(_tr("Stop and keep"), QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(_tr("Keep training"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(yes)
    box.setEscapeButton(no)
    box.accepted.connect(stop)
    box.open()
    return box


def ask_to_quit(parent: QWidget, pause: Callable[[], object]) -> QMessageBox:
    """Pause and quit, or keep training? Calls `pause` for the former."""
    more = _tr("Pausing saves everything. You can carry on later from where it was.")
    box = _box(parent, "close_question", QMessageBox.Icon.Question, _tr("A training is running."), more)
    yes = box.addButton(_tr("Pause and quit"), QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(_tr("Keep training"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(yes)
    box.setEscapeButton(no)
    box.accepted.connect(pause)
    box.open()
    return box


def tell(parent: QWidget, error: UserError) -> QMessageBox:
    """What happened, why, and what to do next, where no card can say it."""
    more = " ".join(part for part in (error.why, error.next) if part)
    box = _box(parent, "error", QMessageBox.Icon.Warning, error.what, more)
    box.open()
    return box


def explain(parent: QWidget, sentence: str, meaning: str) -> QMessageBox:
    """What a sentence in the window means."""
    box = _box(parent, "explanation", QMessageBox.Icon.Information, sentence, meaning)
    box.open()
    return box


def about(parent: QWidget) -> None:
    """What this is, and which version."""
    words = _tr("Tunesmith %1\nTeach a local language model with your own example conversations.")
    box = _box(parent, "about", QMessageBox.Icon.NoIcon, words.replace("%1", __version__), "")
    box.setIconPixmap(app_icon().pixmap(64, 64))
    box.open()


def _box(parent: QWidget, name: str, icon: QMessageBox.Icon, text: str, more: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setIcon(icon)
    box.setWindowTitle(_tr("Tunesmith"))
    box.setText(text)
    box.setInformativeText(more)
    box.finished.connect(box.deleteLater)
    return box


def _tr(words: str) -> str:
    return QCoreApplication.translate("questions", words)
