"""The file's name and what it was read as, which can be changed with a click."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.data.conversation import Reading
from app.data.shapes.recognise import FORMATS, TEXT
from app.ui import text
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.label import ElidedLabel

_NAMES: dict[str, object] = {
    "Chat messages": QT_TRANSLATE_NOOP("formats", "Chat messages"),
    "ShareGPT": QT_TRANSLATE_NOOP("formats", "ShareGPT"),
    "Prompt and completion": QT_TRANSLATE_NOOP("formats", "Prompt and completion"),
    "Alpaca": QT_TRANSLATE_NOOP("formats", "Alpaca"),
    "Question and answer": QT_TRANSLATE_NOOP("formats", "Question and answer"),
    "Plain text": QT_TRANSLATE_NOOP("formats", "Plain text"),
    "Preferred answers": QT_TRANSLATE_NOOP("formats", "Preferred answers"),
    "ChatGPT export": QT_TRANSLATE_NOOP("formats", "ChatGPT export"),
}


def format_name(format: str) -> str:
    """A format of app.data.shapes.recognise in the person's language."""
    return QCoreApplication.translate("formats", str(_NAMES.get(format, format)))


def examples_words(format: str, count: int) -> str:
    """How many there are in a file of this format: conversations, but passages of a text."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("formats", words)

    if format == TEXT:
        return text.counted(count, tr("1 passage"), tr("%1 passages"))
    return text.counted(count, tr("1 conversation"), tr("%1 conversations"))


class FormatRow(QWidget):
    """ "support-replies.jsonl · Chat messages format, recognised automatically".

    wanted(str): read the file as this format, "" to recognise it. columns_wanted(): choose its columns.
    """

    wanted = Signal(str)
    columns_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: str | None = None
        self.file = ElidedLabel("", Qt.TextElideMode.ElideMiddle, style="small", role="text2")
        self.link = LinkButton("", weight=400)
        self.how = ElidedLabel("", style="small", role="text2")
        self.how.only_whole = True
        self.how.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.file)
        row.addWidget(self.link)
        row.addWidget(self.how, 1)
        self.link.clicked.connect(self.open_menu)

    @property
    def words(self) -> str:
        """The whole line."""
        return self.file.text() + self.link.text() + self.how.text()

    def show_reading(self, reading: Reading, chosen: str | None, columns: tuple[str, str] | None) -> None:
        """chosen: the format that the person insists on, None where it was recognised."""
        self._chosen = chosen
        self.file.setText(reading.path.name + " · ")
        name = format_name(reading.format) if reading.format else ""
        self.link.setText(self.tr("%1 format").replace("%1", name) if name else self.tr("Choose a format"))
        self.link.setToolTip(self.tr("Read the file as another format"))
        if columns is not None:
            words = self.tr(", columns “%1” and “%2”").replace("%1", columns[0]).replace("%2", columns[1])
        elif not name:
            words = ""
        else:
            words = self.tr(", chosen by you") if chosen else self.tr(", recognised automatically")
        self.how.setText(words)

    def menu(self) -> QMenu:
        """The formats to choose from, the present one ticked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for format in ("", *FORMATS):
            action = menu.addAction(format_name(format) if format else self.tr("Recognise automatically"))
            action.setCheckable(True)
            action.setChecked(format == (self._chosen or ""))
            action.triggered.connect(lambda checked=False, format=format: self.wanted.emit(format))
            group.addAction(action)
            if not format:
                menu.addSeparator()
        menu.addSeparator()
        menu.addAction(self.tr("Choose the columns…"), self.columns_wanted.emit)
        return menu

    @Slot()
    def open_menu(self) -> None:
        self.menu().popup(self.link.mapToGlobal(self.link.rect().bottomLeft()))
