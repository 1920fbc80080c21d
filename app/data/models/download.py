"""Download a model, so that nothing is lost by stopping: each file goes on where it ended, and is checked when whole.

huggingface_hub 2 deletes a file that did not come whole, and a model is mostly one file of gigabytes. So the bytes are
fetched here, over huggingface_hub's connection, with the range that is still missing. Files gather in a hidden folder
and move to OWNER/NAME when all are there and checked, so no other program ever sees half a model.
"""

from __future__ import annotations

import errno
import hashlib
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.data.model_folder import inspect_model, read_config
from app.data.models.architectures import must_be_known
from app.data.models.found import own_folder
from app.data.models.hub import Offer, RemoteFile, explained, http_error, look_up
from app.errors import UserError

CHUNK = 1 << 18
REPORT_EVERY_S = 0.1
SPARE_BYTES = 500_000_000
"""Left free on the disk beside the model, for the system and the training's own files."""
SILENCE_S = 10.0
WAIT_S = SILENCE_S + 2
"""How long to wait for one that was stopped and notices it only when the silent hub is given up."""
_ASK_AGAIN_S = 0.2
TRIES = 6
FIRST_PAUSE_S = 1.0
"""Each pause is twice as long as the one before: half a minute in all, in which a computer that slept is back online."""
_PACE_OVER_S = 5.0


class Cancelled(Exception):
    """The person stopped the download. What came is kept."""


@dataclass(frozen=True, slots=True)
class Progress:
    """done, total: bytes; speed: bytes a second lately, 0 while unknown. waiting: the connection is lost for the moment."""

    done: int
    total: int
    speed: float
    waiting: bool = False

    @property
    def seconds_left(self) -> float | None:
        return (self.total - self.done) / self.speed if self.speed else None


Report = Callable[[Progress], object]


def download(
    repo: str,
    folder: Path | None = None,
    report: Report = lambda progress: None,
    cancelled: Callable[[], bool] = lambda: False,
    endpoint: str | None = None,
) -> Path:
    """Bring a model of the hub into folder/OWNER/NAME and return that folder; at once when it is there already and whole.

    folder: None for Tunesmith's own. endpoint: another hub. Raises UserError, or Cancelled when `cancelled` says so.
    """
    place = (folder or own_folder()) / repo
    if place.is_dir():
        with suppress(UserError):  # damaged since: it comes once more
            inspect_model(place)
            return place
    offer = look_up(repo, endpoint)
    return fetch(offer, folder, report, cancelled, endpoint)


def fetch(
    offer: Offer,
    folder: Path | None = None,
    report: Report = lambda progress: None,
    cancelled: Callable[[], bool] = lambda: False,
    endpoint: str | None = None,
) -> Path:
    """As `download`, of what `look_up` has found."""
    root = folder or own_folder()
    gathered = gathering_folder(offer.repo, root)
    with _writing(gathered):
        gathered.mkdir(parents=True, exist_ok=True)
        with _alone(gathered.with_name(f"{gathered.name}.lock"), offer.repo, cancelled):
            return _Fetching(offer, root, gathered, report, cancelled, endpoint).run()


@contextmanager
def _alone(file: Path, repo: str, cancelled: Callable[[], bool]) -> Iterator[None]:
    """Nobody else downloads this meanwhile. One that was just stopped may take a moment to notice, which is waited for."""
    from filelock import FileLock, Timeout

    lock, until = FileLock(file), time.monotonic() + WAIT_S
    while not lock.is_locked:
        if cancelled():
            raise Cancelled
        with suppress(Timeout):
            lock.acquire(timeout=_ASK_AGAIN_S)
        if not lock.is_locked and time.monotonic() >= until:
            raise UserError(f"“{repo}” is being downloaded already.", "", "Wait until it is done.", "downloading")
    try:
        yield
    finally:
        lock.release()


def gathering_folder(repo: str, folder: Path | None = None) -> Path:
    """Where the files of a model gather until all are there."""
    return (folder or own_folder()) / ".downloads" / repo.replace("/", "--")


def kept_bytes(repo: str, folder: Path | None = None) -> int:
    """How much of a download that was stopped is kept."""
    try:
        return sum(path.stat().st_size for path in gathering_folder(repo, folder).iterdir())
    except OSError:
        return 0


def unfinished(folder: Path | None = None) -> list[tuple[str, int]]:
    """OWNER/NAME and bytes of each download of which something is kept, largest first."""
    try:
        names = [path.name for path in gathering_folder("a/b", folder).parent.iterdir() if path.is_dir()]
    except OSError:
        return []
    repos = [name.replace("--", "/", 1) for name in names]  # an owner's name has no double dash on the hub
    kept = [(repo, kept_bytes(repo, folder)) for repo in repos]
    return sorted((one for one in kept if one[1]), key=lambda one: -one[1])


def discard(repo: str, folder: Path | None = None) -> None:
    """Delete what is kept of a download that was stopped."""
    shutil.rmtree(gathering_folder(repo, folder), ignore_errors=True)


class _Fetching:
    """One download under way."""

    def __init__(
        self,
        offer: Offer,
        root: Path,
        gathered: Path,
        report: Report,
        cancelled: Callable[[], bool],
        endpoint: str | None,
    ) -> None:
        self._offer, self._root, self._gathered = offer, root, gathered
        self._report, self._cancelled, self._endpoint = report, cancelled, endpoint
        self._done = sum(self._held(file) for file in offer.files)
        self._reported_at = 0.0
        self._pace: list[tuple[float, int]] = [(time.monotonic(), self._done)]

    def run(self) -> Path:
        self._must_have_room()
        self._tell(now=True)
        for file in self._offer.files:
            if file.path.endswith(".safetensors"):
                self._must_be_trainable()
            if not self._whole(file).exists():
                self._get(file)
        whole = {self._whole(file): self._gathered / file.path for file in self._offer.files}
        for left in set(self._gathered.iterdir()) - set(whole):
            left.unlink()
        for kept, named in whole.items():
            kept.replace(named)
        inspect_model(self._gathered)
        self._put_in_place(place := self._root / self._offer.repo)
        self._tell(now=True)
        return place

    def _put_in_place(self, place: Path) -> None:
        """All at once, or where one that was damaged lies, file by file: what else is there stays, but for its weights."""
        if not place.is_dir():
            place.parent.mkdir(parents=True, exist_ok=True)
            self._gathered.replace(place)
            return
        for weights in place.glob("model*.safetensors*"):
            weights.unlink()
        for file in self._gathered.iterdir():
            file.replace(place / file.name)
        self._gathered.rmdir()

    def _must_be_trainable(self) -> None:
        """What can be told from the small files, which come first."""
        config = next(file for file in self._offer.files if file.path == "config.json")
        must_be_known(str(read_config(self._whole(config))["model_type"]), self._offer.repo)

    def _must_have_room(self) -> None:
        missing, free = self._offer.size - self._done, shutil.disk_usage(self._gathered).free
        if missing + SPARE_BYTES > free:
            short = missing + SPARE_BYTES - free
            raise UserError(
                "There is not enough space on this disk.",
                f"The rest of the model takes {gigabytes(missing)}; {gigabytes(free)} are free, "
                f"and {gigabytes(SPARE_BYTES)} should stay so.",
                f"Free {gigabytes(short)}, or choose a smaller model. What was downloaded so far is kept.",
                "disk_full",
            )

    def _whole(self, file: RemoteFile) -> Path:
        """Until all are there they are named after their content too, so that two editions of a model never mix."""
        return self._gathered / f"{file.path}.{file.digest.partition(':')[2][:12]}"

    def _part(self, file: RemoteFile) -> Path:
        return self._gathered / f"{self._whole(file).name}.part"

    def _held(self, file: RemoteFile) -> int:
        for path in (self._whole(file), self._part(file)):
            if path.exists():
                return path.stat().st_size
        return 0

    def _get(self, file: RemoteFile) -> None:
        part = self._part(file)
        with part.open("ab") as stream:
            if stream.tell() > file.size:
                self._done -= stream.tell()
                stream.truncate(0)
            self._receive(file, stream)
        if self._digest(part, file) != file.digest:
            self._done -= file.size
            part.unlink()
            raise UserError(
                f"{file.path} did not come through as it was sent.",
                "Its checksum is wrong, so it was thrown away.",
                "Try again; everything else is kept.",
                "bad_digest",
            )
        part.replace(self._whole(file))

    def _receive(self, file: RemoteFile, stream: BinaryIO) -> None:
        """Append what is missing; when the connection breaks again and again without anything coming, give up."""
        failures = 0
        with explained(self._offer.repo):
            while stream.tell() < file.size:
                before = stream.tell()
                try:
                    self._receive_once(file, stream)
                    if stream.tell() == before:
                        raise http_error()("Nothing came.")
                except http_error() as error:
                    failures = 1 if stream.tell() > before else failures + 1
                    if failures == TRIES or _is_final(error):
                        raise
                    self._pause(failures)

    def _receive_once(self, file: RemoteFile, stream: BinaryIO) -> None:
        from huggingface_hub import hf_hub_url
        from huggingface_hub.utils import (  # type: ignore[attr-defined]
            build_hf_headers,
            get_session,
            hf_raise_for_status,
        )

        revision, have = self._offer.revision, stream.tell()
        url = hf_hub_url(self._offer.repo, file.path, revision=revision, endpoint=self._endpoint)
        headers = {**build_hf_headers(library_name="tunesmith"), "Accept-Encoding": "identity"}
        if have:
            headers["Range"] = f"bytes={have}-"
        with get_session().stream("GET", url, headers=headers, timeout=SILENCE_S) as response:
            hf_raise_for_status(response)
            if have and response.status_code != 206:  # the whole file comes again
                stream.seek(0)
                stream.truncate()
                self._done -= have
            for chunk in response.iter_bytes(CHUNK):
                if self._cancelled():
                    raise Cancelled
                wanted = chunk[: file.size - stream.tell()]  # something else may answer, and never end
                stream.write(wanted)
                self._done += len(wanted)
                self._tell()
                if len(wanted) < len(chunk):
                    break

    def _pause(self, failures: int) -> None:
        """Wait a little longer after each failure, but not for somebody who has stopped the download."""
        self._report(Progress(self._done, self._offer.size, 0.0, waiting=True))
        until = time.monotonic() + 2 ** (failures - 1) * FIRST_PAUSE_S
        while time.monotonic() < until:
            if self._cancelled():
                raise Cancelled
            time.sleep(0.05)

    def _digest(self, part: Path, file: RemoteFile) -> str:
        kind = file.digest.partition(":")[0]
        digest = hashlib.sha256() if kind == "sha256" else hashlib.sha1(f"blob {file.size}\0".encode())
        with part.open("rb") as stream:
            while block := stream.read(1 << 22):
                if self._cancelled():
                    raise Cancelled
                digest.update(block)
        return f"{kind}:{digest.hexdigest()}"

    def _tell(self, now: bool = False) -> None:
        time_now = time.monotonic()
        if not now and time_now - self._reported_at < REPORT_EVERY_S:
            return
        self._reported_at = time_now
        self._pace.append((time_now, self._done))
        while len(self._pace) > 2 and time_now - self._pace[0][0] > _PACE_OVER_S:
            self._pace.pop(0)
        seconds = time_now - self._pace[0][0]
        speed = max(0.0, (self._done - self._pace[0][1]) / seconds) if seconds > 0.5 else 0.0
        self._report(Progress(self._done, self._offer.size, speed))


def _is_final(error: Exception) -> bool:
    """Whether the hub said no, rather than that something went wrong on its side or on the way."""
    response = getattr(error, "response", None)
    return response is not None and response.status_code < 500 and response.status_code not in (408, 416)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """Turn what the disk refuses into a UserError."""
    try:
        yield
    except UserError:
        raise
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise UserError(
                "The disk is full.",
                "",
                "Free some space, then download again. What was downloaded so far is kept.",
                "disk_full",
            ) from None
        raise UserError(
            f"The model could not be written to {folder}.",
            f"{error.strerror or error}.",
            "Check that the disk is connected and can be written to, then download again.",
            "no_write",
        ) from None


def gigabytes(size: float) -> str:
    """Bytes as people read them on a disk: 2.3 GB, 640 MB."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"
