"""The export sheet: where will you use it?, then named steps, then where it is."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QProcess, Qt, Slot
from PySide6.QtWidgets import QMainWindow

from app.data.model_folder import display_name
from app.errors import UserError
from app.runs.store import Run
from app.runs.versions import Version
from app.services.exporting import (
    Exporting,
    Offer,
    Order,
    Result,
    Step,
    another_name,
    is_export,
    is_taken,
    lm_studio_app,
    run_versions,
    seconds_for,
    usual_place,
)
from app.services.session import Session
from app.services.settings import Folder, Settings
from app.ui import text
from app.ui.choosers import MODEL_GONE, choose_model_folder
from app.ui.export.form import ExportForm, safe_name
from app.ui.export.kind_list import KindList
from app.ui.export.progress import ExportProgress
from app.ui.export.result import ExportResult
from app.ui.run_pages.folders import show_folder
from app.ui.run_pages.words import show_in_folder
from app.ui.said import said
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.label import Label
from app.ui.widgets.note import Actions, ErrorPlace, Note
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.toast import Toast

_LOW_WINDOW = 780


class Stage(Enum):
    CHOOSING = "choosing"
    WORKING = "working"
    DONE = "done"


class ExportSheet(Sheet):
    """One per window. An export goes on while the sheet is closed; a small note says when it has ended."""

    def __init__(self, window: QMainWindow, session: Session, settings: Settings) -> None:
        super().__init__(window, self.tr("Export"))
        self._session, self._settings = session, settings
        self.exporting = Exporting(session, self)
        self.stage = Stage.CHOOSING
        self._run: Run | None = None
        self._offers: dict[str, Offer] = {}
        self._model: Path | None = None
        self._ended_with = ""
        self.kinds = KindList(63 if window.height() >= _LOW_WINDOW else 52)
        self.form = ExportForm()
        self.taken = Note("warning")
        self.progress = ExportProgress()
        self.result = ExportResult(self.exporting)
        self.error = ErrorPlace()
        self.toast = Toast(window)
        self.left_words = Label(
            "", style="small", role="text2", wrap=True, align=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.cancel = Button(text=self.tr("Cancel"), size="large")
        self.hide_button = Button(text=self.tr("Hide"), size="large")
        self.show_files = Button("folder", show_in_folder(), size="large")
        self.open_studio = Button(text=self.tr("Open in LM Studio"), size="large")
        self.go = PrimaryButton(self.tr("Export"))
        self.done = PrimaryButton(self.tr("Done"))
        self._lay_out()
        self._connect()

    def show_run(self, folder: Path, version: Version | None = None) -> None:
        """Open for a run; while an export is written, show that one."""
        if self.stage is Stage.WORKING:
            self.open()
            return
        try:
            run, versions = run_versions(folder)
            config = run.config()
        except UserError as error:
            self._begin(self.tr("Export"))
            self._say(error)
            self.open()
            return
        self._run, self._offers, self._model = run, {}, None
        self._begin(self.tr("Export “{name}”").format(name=run.name))
        self.form.set_versions(versions, version)
        model = display_name(config.model_path)
        self.kinds.set_model(model)
        self.form.name.setText(safe_name(f"{run.name} – {model}"))
        self.form.name.setCursorPosition(0)
        self.kinds.choose("fused")
        self.form.set_kind("fused")
        self.form.place_chosen = False
        self._usual_place()
        if not versions:
            self._say(
                UserError(
                    self.tr("There is nothing to export yet."),
                    self.tr("This run has not saved a version."),
                    self.tr("Wait until the first version is saved."),
                )
            )
        self._ask_offers()
        self.open()
        self.kinds.rows["fused"].setFocus()

    def _begin(self, title: str) -> None:
        self.set_title(title)
        self._ended_with = ""
        self.error.say(None)
        self.taken.hide()
        self._enter(Stage.CHOOSING)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._on_kind)
        self.form.version_chosen.connect(self._ask_offers)
        self.form.precision_chosen.connect(self._ask_offers)
        self.form.changed.connect(self._on_changed)
        self.cancel.clicked.connect(self._on_cancel)
        self.hide_button.clicked.connect(self.close_sheet)
        self.done.clicked.connect(self.close_sheet)
        self.go.clicked.connect(self.start)
        self.show_files.clicked.connect(self._show_files)
        self.open_studio.clicked.connect(self._open_studio)
        self.result.finer.connect(self._on_finer)
        exporting = self.exporting
        exporting.offered.connect(self._on_offers)
        exporting.refused.connect(self._on_refused)
        exporting.stepped.connect(self._on_step)
        exporting.done.connect(self._on_done)
        exporting.failed.connect(self._on_failed)
        self._session.state_changed.connect(self._show_go)

    @Slot()
    def _ask_offers(self) -> None:
        version = self.form.chosen_version
        if version is not None:
            self.exporting.look_at(version, self.form.bits, self.form.gguf_type, self._model)
        self._show_go()

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        """Version or model cannot be read; a model that has moved can be shown."""
        gone = error.code in MODEL_GONE
        self._say(error, [(self.tr("Choose the model folder…"), self._choose_model)] if gone else None)
        self._show_go()

    def _choose_model(self) -> None:
        chosen = choose_model_folder(self, self._settings)
        if chosen is not None:
            self._model = chosen
            self.error.say(None)
            self._ask_offers()

    @Slot(object)
    def _on_offers(self, offers: list[Offer]) -> None:
        if self.stage is not Stage.CHOOSING:
            return
        self._offers = {offer.kind: offer for offer in offers}
        self.kinds.show_offers(offers)
        self.form.set_quantized(offers[0].quantized)
        self.result.quantized = offers[0].quantized
        chosen = self._offers.get(self.kinds.kind)
        if chosen is None or chosen.refusal is not None:
            usable = next((offer.kind for offer in offers if offer.refusal is None), "")
            if usable:
                self.kinds.choose(usable)
                self._on_kind(usable)
        self._show_size()

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        self._ended_with = ""
        self.form.set_kind(kind)
        self._usual_place()
        self._ask_offers()
        self._show_size()
        self.fit()

    def _usual_place(self) -> None:
        if not self.form.place_chosen:
            self.form.set_place(usual_place(self.kinds.kind, self._last_place()), chosen=False)

    def _last_place(self) -> Path:
        return self._settings.last_folder(Folder.EXPORTS)

    def _show_size(self) -> None:
        offer = self._offers.get(self.kinds.kind)
        if offer is not None:
            self.form.set_size(offer.size)
        self._show_go()

    @Slot()
    def _on_changed(self) -> None:
        self.taken.hide()
        self._show_go()

    @Slot()
    def _show_go(self) -> None:
        """Whether Export can be pressed; if not, why, in words."""
        if self.stage is not Stage.CHOOSING:
            return
        offer = self._offers.get(self.kinds.kind)
        why = ""
        if self._session.busy:
            why = self.tr("A training is running. Export when it has ended, or pause it.")
        elif self.form.chosen_version is None:
            why = self.tr("There is no version yet.")
        elif not safe_name(self.form.name.text()):
            why = self.tr("Give it a name.")
        elif offer is None:
            why = "" if self.error.note is not None else self.tr("Working it out…")
        elif not self.form.has_room:
            why = self.tr("There is not enough space on this disk. Choose another place, or free some.")
        self.go.setEnabled(not why and offer is not None)
        if not why and offer is not None:
            seconds = seconds_for(offer.kind, offer.size, self._offers["fused"].size)
            why = self._ended_with or self.tr("Takes {time}.").format(time=text.about(seconds))
        self.left_words.setText(why)

    def start(self) -> None:
        """Export as chosen; a name in use is asked about first."""
        if not self.go.isEnabled():
            return
        target = self.form.target
        if is_taken(target):
            self._ask_about(target)
        else:
            self._write(target, overwrite=False)

    def _ask_about(self, target: Path) -> None:
        actions = [(self.tr("Keep both"), lambda: self._write(another_name(target), overwrite=False))]
        more = self.tr("It is not an earlier export, so it cannot be replaced.")
        if is_export(target):
            actions.insert(0, (self.tr("Replace"), lambda: self._write(target, overwrite=True)))
            more = ""
        lead = self.tr("“{name}” is already there.").format(name=target.name)
        self.taken.set_note("warning", lead, more, actions)
        self.taken.show()
        self.reveal(self.taken)

    def _write(self, target: Path, overwrite: bool) -> None:
        version = self.form.chosen_version
        if self._run is None or version is None:
            return
        self._ended_with, kind = "", self.kinds.kind
        order = Order(
            self._run.folder, version.folder, kind, target, self.form.bits, self.form.gguf_type, overwrite, self._model
        )
        if target.parent != usual_place(kind, None):
            self._settings.set_last_folder(Folder.EXPORTS, target.parent)
        self.taken.hide()
        self.error.say(None)
        self.progress.begin(kind, target, self._offers[kind].size)
        self._enter(Stage.WORKING)
        self.exporting.start(order)

    @Slot(object)
    def _on_step(self, step: Step) -> None:
        self.progress.take(step)

    @Slot(object)
    def _on_done(self, result: Result) -> None:
        self.result.show_result(result)
        self._enter(Stage.DONE)
        if not self.isVisible():
            words = self.tr("“{name}” was exported.").format(name=result.order.target.name)
            self.toast.say("success", words, self.tr("Show"), self.open)

    @Slot(object)
    def _on_finer(self, bits: int | None) -> None:
        """Rounding lost too much: the same export once more, in place of the coarse one."""
        self._enter(Stage.CHOOSING)
        self.form.choose_bits(bits)
        self._ask_offers()

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._enter(Stage.CHOOSING)
        if error.code == "cancelled":
            self._ended_with = self.tr("The export was cancelled. Nothing was left behind.")
            self.left_words.setText(self._ended_with)
            return
        if error.code == "name_in_use" and self.exporting.order is not None:
            self._ask_about(self.exporting.order.target)
            return
        self._on_refused(error)
        if not self.isVisible():
            self.toast.say("error", said(error.what), self.tr("Show"), self.open)

    @Slot(object)
    def _say(self, error: UserError, actions: Actions | None = None) -> None:
        """What went wrong, below the form, and in view."""
        self.error.say(error, actions)
        self.reveal(self.error)

    @Slot()
    def _on_cancel(self) -> None:
        if self.stage is Stage.WORKING:
            self.cancel.setEnabled(False)
            self.left_words.setText(self.tr("Cancelling. What was written is removed."))
            self.exporting.cancel()
        else:
            self.close_sheet()

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        choosing, working, done = (stage is s for s in Stage)
        again = self.tr("You can export again later in another format.")
        first = self.tr("Where will you use it? You can export again later in another format.")
        self.set_title(self.title, again if done else first)
        self.kinds.setVisible(not done)
        self.kinds.set_working(working)
        self.form.setVisible(choosing)
        self.progress.setVisible(working)
        self.result.setVisible(done)
        self.cancel.setVisible(not done)
        self.cancel.setEnabled(True)
        self.go.setVisible(choosing)
        self.hide_button.setVisible(working)
        self.done.setVisible(done)
        self.show_files.setVisible(done)
        order = self.exporting.order
        studio = done and order is not None and order.kind == "fused" and lm_studio_app() is not None
        self.open_studio.setVisible(studio)
        if working:
            self.left_words.setText(self.tr("You can keep working. Export carries on in the background."))
        elif done:
            self.left_words.setText("")
        else:
            self._show_go()
        self.fit()
        if self.isVisible() and not choosing:  # the button that had the keyboard is gone
            (self.done if done else self.hide_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_files(self) -> None:
        if self.result.result is not None:
            show_folder(self.result.result.order.target)

    def _open_studio(self) -> None:
        QProcess.startDetached("/usr/bin/open", ["-a", str(lm_studio_app())])

    def _lay_out(self) -> None:
        self.content.setSpacing(0)
        self.content.addWidget(self.kinds)
        self.content.addSpacing(20)
        for part in (self.form, self.progress, self.result):
            self.content.addWidget(part)
        self.content.addWidget(self.taken)
        self.taken.hide()
        self.content.addWidget(self.error)
        self.footer.addWidget(self.left_words, 1)
        for button in (self.cancel, self.hide_button, self.show_files, self.open_studio, self.go, self.done):
            self.footer.addWidget(button)
