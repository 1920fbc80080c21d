"""About Tunesmith: which version, and the licences of all that it is made of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from app import __version__
from app.services.licences import Part, parts
from app.services.tasks import Workers
from app.ui.icons import app_icon
from app.ui.paper import Paper
from app.ui.theme import font
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label

_ICON = 64


class About(Paper):
    """Parts at the left, the licence of the chosen one at the right. They are looked up when it opens."""

    def __init__(self, workers: Workers, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("About", "Tunesmith %1").replace("%1", __version__)
        super().__init__(parent, "about", title, picture=app_icon().pixmap(_ICON, _ICON))
        self.setWindowTitle(self.tr("About Tunesmith"))
        self.line.setText(
            self.tr("Teach a local language model with your own example conversations. Nothing leaves this computer.")
        )
        self.parts: list[Part] = []
        self.list = QListWidget()
        self.list.setFixedWidth(230)
        self.list.setAccessibleName(self.tr("What Tunesmith is made of"))
        self.view.setAccessibleName(self.tr("Licence"))
        self.view.setFont(font("caption"))  # licences come in lines of 80 letters, which stay whole like this
        self.view.show()
        self.view.setPlainText(self.tr("Looking up the licences…"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.list)
        row.addWidget(self.view, 1)
        made = Label(
            self.tr("Made of these parts, each under its own licence:"), style="small", role="text2", wrap=True
        )
        self.column.insertWidget(0, made)
        self.column.addLayout(row, 1)
        self.close_it = Button(text=self.tr("Close"), size="large")
        self.add_button(self.close_it)
        self.close_it.clicked.connect(self.close)
        self.list.currentRowChanged.connect(self._show_part)
        workers.post(lambda task: parts(often=task.cancelled)).done.connect(self._on_parts)

    def sizeHint(self) -> QSize:
        return QSize(800, 580)

    @Slot(object)
    def _on_parts(self, found: list[Part]) -> None:
        self.parts = found
        for part in found:
            item = QListWidgetItem(f"{part.name} {part.version}".strip())
            item.setData(Qt.ItemDataRole.ToolTipRole, part.licence)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    @Slot(int)
    def _show_part(self, row: int) -> None:
        if 0 <= row < len(self.parts):
            part = self.parts[row]
            none = self.tr("Its package comes without a licence text.")
            self.view.setPlainText(f"{part.licence}\n\n{part.text() or none}")
