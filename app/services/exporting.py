"""Exports as the window asks for them: what each kind would need, writing one in the background, putting it online."""

from __future__ import annotations

import platform
import shutil
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.data.models.lm_studio import models_folders
from app.errors import UserError
from app.runs.store import Run
from app.runs.versions import Version
from app.services.session import Session
from app.services.tasks import Task

if TYPE_CHECKING:
    from app.engine.export.source import Source

FULL = ("fused", "fused-gguf")
KINDS = ("mlx", "fused", "gguf", "peft", "fused-gguf")
MARK = "tunesmith-export.json"


@dataclass(frozen=True, slots=True)
class Offer:
    """A kind of export for one version. size in bytes, about; refusal: why it cannot be made, None when it can.

    quantized: whether the model's weights are stored in few bits.
    """

    kind: str
    size: int
    refusal: UserError | None
    quantized: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """What to write. bits and gguf_type: of whole models, None for as the original and f16."""

    run: Path
    version: Path
    kind: str
    target: Path
    bits: int | None = None
    gguf_type: str = "f16"
    overwrite: bool = False
    model: Path | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """How far it is. share: 0 to 1 of all."""

    name: str
    share: float


@dataclass(frozen=True, slots=True)
class Result:
    """A finished export. checks: what was compared and found right; advice: what to know, may be empty."""

    order: Order
    size: int
    checks: tuple[str, ...]
    advice: str


@dataclass(frozen=True, slots=True)
class Upload:
    """Where an export goes on the hub. token: "" for the one in the keychain; remember: keep the token there."""

    folder: Path
    name: str
    private: bool = True
    token: str = ""
    remember: bool = True
    endpoint: str | None = None


@dataclass(frozen=True, slots=True)
class Keychain:
    """there: this computer can keep a token; has_token: it keeps one already."""

    there: bool
    has_token: bool


def keychain() -> Keychain:
    """What the system's keychain has for the hub. On a worker: it may ask the person first."""
    from app.engine.export import hub

    return Keychain(hub.has_keychain(), hub.saved_token() is not None)


def offers_of(version: Path, bits: int | None, gguf_type: str, model: Path | None = None) -> list[Offer]:
    """Every kind for one version. On the engine thread; raises UserError when version or model cannot be read."""
    from app.engine.export.job import Options
    from app.engine.export.kinds import plan

    source = _source(version, model)
    options = Options(bits, gguf_type)  # type: ignore[arg-type]
    made = [plan(kind, source, options) for kind in KINDS]
    return [Offer(found.kind, found.size, found.refusal, source.info.quantized) for found in made]


def write_order(order: Order, task: Task, cancelled: threading.Event) -> Result:
    """On the engine thread: write and check an export. Raises UserError, with code "cancelled" when it was."""
    from app.engine.export.job import Options
    from app.engine.export.kinds import write

    written = write(
        order.kind,
        _source(order.version, order.model),
        order.target,
        Options(order.bits, order.gguf_type),  # type: ignore[arg-type]
        overwrite=order.overwrite,
        progress=lambda step, share: task.report(Step(step, share)),
        cancelled=lambda: cancelled.is_set() or task.cancelled(),
    )
    return Result(order, written.size, written.checks, written.advice)


def _source(version: Path, model: Path | None) -> Source:
    from app.engine.export.source import find_source

    return find_source(version, model=model)


class Exporting(QObject):
    """One export at a time, in the background. offered(list of Offer) or refused(UserError) answer `look_at`.

    Then stepped(Step), and done(Result) or failed(UserError); uploaded(address), upload_failed(UserError) or
    upload_stopped().
    """

    offered = Signal(object)
    refused = Signal(object)
    stepped = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    uploaded = Signal(object)
    upload_failed = Signal(object)
    upload_stopped = Signal()
    token_known = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._looking: Task | None = None
        self._writing: Task | None = None
        self._sending: Task | None = None
        self._cancelled = threading.Event()
        self.order: Order | None = None

    @property
    def busy(self) -> bool:
        return self._writing is not None

    @property
    def uploading(self) -> bool:
        return self._sending is not None

    def look_at(self, version: Version, bits: int | None, gguf_type: str, model: Path | None = None) -> None:
        """Ask what each kind would need; a newer request silences the older one."""
        if self._looking is not None:
            self._looking.cancel()
        folder = version.folder
        self._looking = self._session.engine.post_small(lambda task: offers_of(folder, bits, gguf_type, model))
        self._looking.done.connect(self.offered)
        self._looking.failed.connect(self.refused)

    def start(self, order: Order) -> None:
        """Write an export. Does nothing while one is being written."""
        if self.busy:
            return
        self.order, self._cancelled = order, threading.Event()
        cancelled, speaker = self._cancelled, self._session.speaker

        def work(task: Task) -> Result:
            speaker.release()
            return write_order(order, task, cancelled)

        self._session.occupied = "export"
        self._writing = self._session.engine.post(work)
        self._writing.progress.connect(self.stepped)
        self._writing.done.connect(self._on_done)
        self._writing.failed.connect(self._on_failed)

    def cancel(self) -> None:
        """End the export soon. What was written is removed; failed(UserError) with code "cancelled" follows."""
        self._cancelled.set()

    def look_for_token(self) -> None:
        """token_known(Keychain) follows."""
        self._session.workers.post(lambda task: keychain()).done.connect(self.token_known)

    def forget_token(self) -> None:
        """Remove the token from the keychain: token_known follows, or upload_failed."""

        def work(task: Task) -> Keychain:
            from app.engine.export import hub

            hub.forget_token()
            return keychain()

        task = self._session.workers.post(work)
        task.done.connect(self.token_known)
        task.failed.connect(self.upload_failed)

    def upload(self, upload: Upload) -> None:
        """Put an export on the hub, away from the engine."""
        self._sending = self._session.workers.apart.post(lambda task: _upload(upload, task.cancelled))
        self._sending.done.connect(self._on_uploaded)
        self._sending.failed.connect(self._on_upload_failed)

    def stop_upload(self) -> None:
        """End it soon. Nothing of it stays on the hub."""
        if self._sending is not None:
            self._sending.cancel()
            self._sending = None
            self.upload_stopped.emit()

    @Slot(object)
    def _on_uploaded(self, address: str) -> None:
        self._sending = None
        self.uploaded.emit(address)

    @Slot(object)
    def _on_upload_failed(self, error: UserError) -> None:
        self._sending = None
        self.upload_failed.emit(error)

    @Slot(object)
    def _on_done(self, result: Result) -> None:
        self._writing, self._session.occupied = None, ""
        self.done.emit(result)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._writing, self._session.occupied = None, ""
        self.failed.emit(error)


def _upload(upload: Upload, stopped: Callable[[], bool]) -> str:
    """Raises UserError."""
    from app.engine.export import hub

    address = hub.upload(
        upload.folder, upload.name, private=upload.private, token=upload.token or None, endpoint=upload.endpoint,
        stopped=stopped,
    )  # fmt: skip
    if upload.token and upload.remember and hub.has_keychain():
        with suppress(UserError):  # it is there; a keychain that stays locked does not change that
            hub.save_token(upload.token)
    return address


def free_space(place: Path) -> int | None:
    """Bytes that are free on the disk of a folder, which need not be there yet; None when it cannot be told."""
    for folder in (place, *place.parents):
        if folder.exists():
            try:
                return shutil.disk_usage(folder).free
            except OSError:
                return None
    return None


def lm_studio_models(home: Path | None = None) -> Path | None:
    """Where LM Studio looks for models; None when it is not installed."""
    return next((place for place in models_folders(home or Path.home()) if place.is_dir()), None)


def lm_studio_app(home: Path | None = None) -> Path | None:
    """The LM Studio application; None where it cannot be opened."""
    if platform.system() != "Darwin":
        return None
    places = (Path("/Applications/LM Studio.app"), (home or Path.home()) / "Applications/LM Studio.app")
    return next((place for place in places if place.is_dir()), None)


def another_name(target: Path) -> Path:
    """A place beside a taken one: "Name 2", "Name 3", and so on."""
    number = 2
    while (made := target.with_name(f"{target.name} {number}")).exists():
        number += 1
    return made


def is_taken(target: Path) -> bool:
    """Whether something is there that must not be written over unasked."""
    return target.exists() and not (target.is_dir() and not any(target.iterdir()))


def is_export(target: Path) -> bool:
    """Whether it is an earlier export, which may be replaced."""
    return (target / MARK).is_file()


def usual_place(kind: str, last: Path | None) -> Path:
    """Where a kind goes when nobody says otherwise."""
    studio = lm_studio_models() if kind == "fused" else None
    if studio is not None:
        return studio / "tunesmith"
    if last is not None and last.is_dir() and last != Path.home():
        return last
    documents = Path.home() / "Documents"
    return (documents if documents.is_dir() else Path.home()) / "Tunesmith"


def run_versions(folder: Path) -> tuple[Run, list[Version]]:
    """A run and its versions. Raises UserError for a damaged run."""
    from app.runs.versions import versions_of

    run = Run(folder)
    run.info()
    return run, versions_of(run)


def seconds_for(kind: str, size: int, model_bytes: int) -> float:
    """About how long an export takes: everything is read twice and written once, and the model is loaded to check."""
    disk = 600e6
    base = 4.0
    return base + (size + 2 * model_bytes) / disk
