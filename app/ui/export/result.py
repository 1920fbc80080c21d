"""What came of an export: where it is, what was checked, and putting it on the Hugging Face hub."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import UserError
from app.services.exporting import Exporting, Keychain, Order, Result, Upload
from app.ui import text
from app.ui.export.words import kind_words
from app.ui.new_training.places import home_short
from app.ui.said import said
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.note import ErrorPlace, Icon, Note, announce
from app.ui.widgets.toggle import Toggle


class ExportResult(QWidget):
    """Headline, place, what was compared, advice, and the upload. finer(bits as in Order): the person wants it less coarse."""

    finer = Signal(object)

    def __init__(self, exporting: Exporting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result: Result | None = None
        self.quantized = False
        self._headline = Label("", style="title")
        self._place = ElidedLabel("", style="small", role="text2")
        self._checks = Label("", style="small", role="text2", wrap=True)
        self.advice = Note("warning")
        self.hub = HubPanel(exporting)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("check-circle", "success_icon", 18))
        head.addWidget(self._headline, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._place)
        column.addWidget(self._checks)
        column.addWidget(self.advice)
        column.addSpacing(4)
        column.addWidget(self.hub)

    def show_result(self, result: Result) -> None:
        self.result = result
        kind = kind_words(result.order.kind)
        self._headline.setText(self.tr("{kind} is ready").format(kind=kind.title))
        size = text.size(result.size)
        place = self.tr("{size} in {place}").format(size=size, place=home_short(result.order.target))
        self._place.setText(place)
        self._checks.setText("\n".join(map(said, result.checks)))
        self.advice.setVisible(bool(result.advice))
        self.advice.set_note("warning", "", said(result.advice), self._ways(result.order))
        self.hub.begin(result.order.target)
        announce(self, f"{self._headline.text()}. {place}")

    def _ways(self, order: Order) -> list[tuple[str, Callable[[], None]]]:
        """Less coarse ways to store the same model, each a button."""
        if order.kind != "fused" or order.bits == (16 if self.quantized else None):
            return []
        ways: list[tuple[str, Callable[[], None]]] = []
        if (order.bits or 0) < 8:
            ways.append((self.tr("Use 8 bits"), lambda: self.finer.emit(8)))
        if self.quantized:
            ways.append((self.tr("Full precision"), lambda: self.finer.emit(16)))
        else:
            ways.append((self.tr("As the original"), lambda: self.finer.emit(None)))
        return ways


class HubPanel(QWidget):
    """Upload on request: name, private, token."""

    def __init__(self, exporting: Exporting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exporting, self._folder = exporting, Path()
        self._sent: Upload | None = None
        self.endpoint: str | None = None
        self.panel = Disclosure(self.tr("Put it on Hugging Face"), self.tr("private, with your own account"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("your-account/name"))
        self.name.setAccessibleName(self.tr("Name on Hugging Face"))
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.forget = LinkButton(self.tr("Forget it"))
        self.forget.setToolTip(self.tr("Remove the token from your keychain"))
        self.forget.clicked.connect(exporting.forget_token)
        self.remember(Keychain(False, False))
        self.token.setAccessibleName(self.tr("Access token"))
        self.private = Toggle(self.tr("Private"), on=True)
        self.send = Button("export", self.tr("Upload"))
        self.send.clicked.connect(self.upload)
        self.stop = Button(text=self.tr("Stop"), name=self.tr("Stop the upload"))
        self.stop.clicked.connect(exporting.stop_upload)
        self._state = Note("success")
        self._state.hide()
        self.error = ErrorPlace()
        self._arrange()
        self.name.textChanged.connect(self._show)
        exporting.token_known.connect(self.remember)
        exporting.uploaded.connect(self._on_uploaded)
        exporting.upload_failed.connect(self._on_failed)
        exporting.upload_stopped.connect(self._on_stopped)
        self._show()

    def remember(self, keychain: Keychain) -> None:
        """Say what becomes of a token here."""
        words = self.tr("Used once and not kept")
        if keychain.has_token:
            words = self.tr("Leave empty to use the one kept in your keychain")
        elif keychain.there:
            words = self.tr("Kept in your keychain after the first upload")
        self.token.setPlaceholderText(words)
        self.forget.setVisible(keychain.has_token)

    def begin(self, folder: Path) -> None:
        """Another export."""
        self._exporting.look_for_token()
        self._folder = folder
        self.panel.set_open(False)
        self.error.say(None)
        self._state.hide()
        self.private.setChecked(True)
        self._show()

    def upload(self) -> None:
        self.error.say(None)
        self._state.hide()
        self._sent = Upload(
            self._folder, self.name.text().strip(), self.private.isChecked(), self.token.text().strip(),
            endpoint=self.endpoint,
        )  # fmt: skip
        self._exporting.upload(self._sent)
        self._show()

    def _on_uploaded(self, address: str) -> None:
        self.token.clear()
        self._exporting.look_for_token()
        self._show()
        sent = self._sent
        alone = sent is None or sent.private
        words = self.tr("It is on Hugging Face, for you alone.") if alone else self.tr("It is on Hugging Face.")
        if sent is not None and sent.folder != self._folder:  # another one was exported meanwhile
            words = self.tr("“%1” is on Hugging Face.").replace("%1", sent.folder.name)
        self._state.set_note(
            "success", words, address, [(self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl(address)))]
        )
        self._state.show()

    def _on_failed(self, error: UserError) -> None:
        self._show()
        self.error.say(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing is sent, nor the sheet closed, by a Return in a field."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _on_stopped(self) -> None:
        self._show()
        self.send.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that had the keyboard is gone
        self._state.set_note("plain", "", self.tr("The upload was stopped. Nothing of it stays on Hugging Face."))
        self._state.show()
        announce(self, self._state.text)

    def _show(self) -> None:
        """Whether it can be sent; while one is on its way, no other is."""
        owner, _, rest = self.name.text().strip().partition("/")
        sending = self._exporting.uploading
        self.send.setText(self.tr("Uploading…") if sending else self.tr("Upload"))
        self.send.setEnabled(bool(owner and rest) and not sending)
        self.stop.setVisible(sending)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 62)
        for row, (words, field) in enumerate(((self.tr("Name"), self.name), (self.tr("Token"), self.token))):
            grid.addWidget(Label(words, style="small", role="text2"), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.forget, 1, 2)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.private)
        last.addWidget(Label(self.tr("Private: only you can see it"), style="small"))
        last.addStretch(1)
        last.addWidget(self.stop)
        last.addWidget(self.send)
        grid.addLayout(last, 2, 1, 1, 2)
        words = self.tr("This leaves your Mac. Make a token with write access on huggingface.co/settings/tokens.")
        self._inside = QVBoxLayout(self.panel.panel)
        self._inside.setContentsMargins(20, 2, 0, 4)
        self._inside.setSpacing(8)
        self._inside.addWidget(Label(words, style="caption", role="text2", wrap=True))
        self._inside.addLayout(grid)
        self._inside.addWidget(self._state)
        self._inside.addWidget(self.error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
