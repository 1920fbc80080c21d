"""The few dialogs that ask or tell something. None of them blocks: a training goes on behind them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from app.errors import UserError
from app.ui.icons import pixmap
from app.ui.said import told
from app.ui.theme import font, theme

_ICONS = {
    QMessageBox.Icon.Question: ("info", "accent_text"),
    QMessageBox.Icon.Information: ("info", "accent_text"),
    QMessageBox.Icon.Warning: ("warning", "warning_icon"),
}


def ask_to_stop(parent: QWidget, name: str, question: str, more: str, stop: Callable[[], object]) -> QMessageBox:
    """Stop and keep, or keep training? Calls `stop` for the former. name: the dialog's object name."""
    buttons = (_tr("Stop and keep"), _tr("Keep training"))
    return _ask(parent, name, question, more, buttons, stop)


def ask_to_quit(parent: QWidget, pause: Callable[[], object], besides: str = "") -> QMessageBox:
    """Pause and quit, or keep training? Calls `pause` for the former. besides: what else ends, and what becomes of it."""
    more = _tr("Pausing saves everything. You can carry on later from where it was.") + (besides and f"\n\n{besides}")
    buttons = (_tr("Pause and quit"), _tr("Keep training"))
    return _ask(parent, "close_question", _tr("A training is running."), more, buttons, pause)


def ask_to_leave(parent: QWidget, going_on: str, lost: str, leave: Callable[[], object]) -> QMessageBox:
    """Something is not done yet: quit all the same? Calls `leave` if so. going_on, lost: what it is, and what becomes of it."""
    return _ask(parent, "leave_question", going_on, lost, (_tr("Quit"), _tr("Do not quit")), leave, safe=True)


def ask_to_queue(parent: QWidget, queue: Callable[[], object]) -> QMessageBox:
    """Another training is running: shall this one wait for its end? Calls `queue` if so."""
    more = _tr("This one can wait in the queue and starts when the training has ended.")
    buttons = (_tr("Add to queue"), _tr("Cancel"))
    return _ask(parent, "queue_question", _tr("Another training is running."), more, buttons, queue)


def ask_to_trash(parent: QWidget, run: str, trash: Callable[[], object]) -> QMessageBox:
    """Throw a run away, an evening's work perhaps? Calls `trash` if so."""
    question = _tr("Move “%1” to the Trash?").replace("%1", run)
    more = _tr("Its saved versions go with it. You can put it back from the Trash.")
    return _ask(parent, "trash_question", question, more, (_tr("Move to Trash"), _tr("Cancel")), trash)


def _ask(
    parent: QWidget,
    name: str,
    question: str,
    more: str,
    buttons: tuple[str, str],
    accept: Callable[[], object],
    safe: bool = False,
) -> QMessageBox:
    """Two answers, the first of which calls `accept` and is what Return presses; Escape presses the other.

    safe: Return presses the other as well.
    """
    box = message_box(parent, name, QMessageBox.Icon.Question, question, more)
    yes = box.addButton(buttons[0], QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(buttons[1], QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no if safe else yes)
    box.setEscapeButton(no)
    box.accepted.connect(accept)
    box.open()
    return box


def tell(parent: QWidget, error: UserError) -> QMessageBox:
    """What happened, why, and what to do next, where no card can say it."""
    error = told(error)
    more = "\n".join(part for part in (error.why, error.next) if part)
    box = message_box(parent, "error", QMessageBox.Icon.Warning, error.what, more)
    _only_ok(box)
    box.open()
    return box


def offer_new_training(parent: QWidget, error: UserError, begin: Callable[[], object]) -> QMessageBox:
    """A run cannot go on like this; shall a new one begin from its last version? Calls `begin` if so."""
    error = told(error)
    more = _tr("A new training can begin from what this one has learned, with the changed settings.")
    buttons = (_tr("Start a new training from that version"), _tr("Cancel"))
    return _ask(parent, "refused_question", error.what, f"{error.why} {more}".strip(), buttons, begin)


def explain(parent: QWidget, sentence: str, meaning: str) -> QMessageBox:
    """What a sentence in the window means."""
    box = message_box(parent, "explanation", QMessageBox.Icon.Information, sentence, meaning)
    _only_ok(box)
    box.open()
    return box


def ask_to_move_runs(
    parent: QWidget, count: int, move: Callable[[], object], leave: Callable[[], object]
) -> QMessageBox:
    """Bring the runs that are there along to another place, or leave them?"""
    question = _tr("Move your run there too?") if count == 1 else _tr("Move your %1 runs there too?")
    more = _tr("Runs that stay behind are kept, but are not listed until you choose their place again.")
    box = message_box(parent, "move_question", QMessageBox.Icon.Question, question.replace("%1", str(count)), more)
    yes = box.addButton(_tr("Move them"), QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(_tr("Leave them"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(yes)
    box.setEscapeButton(cancel)
    yes.clicked.connect(lambda: move())
    no.clicked.connect(lambda: leave())
    box.open()
    return box


def _only_ok(box: QMessageBox) -> None:
    """Without the picture that desktops on Linux have for it."""
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.button(QMessageBox.StandardButton.Ok).setIcon(QIcon())


def message_box(parent: QWidget | None, name: str, icon: QMessageBox.Icon, text: str, more: str) -> QMessageBox:
    """A box of Qt's in the theme's look; it goes away when it is answered."""
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setIcon(icon)
    name_of_icon, role = _ICONS[icon]
    box.setIconPixmap(pixmap(name_of_icon, role, 32))
    box.setWindowTitle(_tr("Tunesmith"))
    box.setText(text)
    if (head := box.findChild(QLabel, "qt_msgbox_label")) is not None:
        head.setFont(font("body", 600))  # as the stylesheet says later, when the box has got its width
    box.setInformativeText(more)
    box.finished.connect(box.deleteLater)
    theme().dress(box)
    return box


def _tr(words: str) -> str:
    return QCoreApplication.translate("questions", words)
