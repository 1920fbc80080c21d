"""What was read and encoded once is not read and encoded again: kept by what it was made from.

A reading is kept by the file's SHA-256 and how it was read; encoded examples by that, the chat template, the tokenizer
and the settings. The program's own code is part of every key, so that a new version never takes an old one's work.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path
from typing import Any

import platformdirs

from app.data.chat_format import Tokenizer
from app.data.choices import ReviewChoices, apply_choices, chosen
from app.data.conversation import Conversation, Encoded, LearnFrom, Problem, Reading
from app.data.encoding import Cancelled, Progress, encode
from app.data.fingerprint import file_fingerprint, template_fingerprint, tokenizer_fingerprint
from app.data.folder import is_folder, look_into
from app.data.formats.tables import Columns
from app.data.kept_examples import KeepingExamples, kept_examples
from app.data.reading import read_examples
from app.data.source import find
from app.data.stored import StoredConversations, StoringConversations
from app.errors import UserError

LIMIT = 4 << 30
"""Bytes on disk; beyond that, what was not used for longest goes."""
RESERVE = 2 << 30
"""Bytes that stay free: a training has to save its versions."""
_MORE_ON_DISK = 2
"""Tokens with their masks take about 1.2 bytes for each byte of text; more where a tokenizer knows few of its words."""
_DAY_S = 86_400
_SMALLEST = 1 << 18


class Cache:
    """A folder of kept work. It may be deleted at any time; what cannot be kept is just made anew.

    limit: bytes on disk. smallest: files of fewer bytes are not worth keeping.
    """

    def __init__(self, folder: Path, limit: int = LIMIT, smallest: int = 0) -> None:
        self.folder, self.limit, self.smallest = folder, limit, smallest

    def read(
        self,
        path: Path,
        *,
        format: str | None = None,
        columns: Columns | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Reading:
        """As app.data.reading.read_examples; the conversations are a StoredConversations."""
        file = look_into(path).train if is_folder(path) else path
        size = find(file).size
        try:
            key = _key("reading", file_fingerprint(file), file.name, format, columns) if size >= self.smallest else ""
        except OSError:
            key = ""
        kept = self._find(key)
        if kept is None and key:
            kept = self._keep(key, lambda folder: _read_into(folder, path, format, columns, progress, cancelled), size)
        if kept is None:
            return read_examples(path, format=format, columns=columns, progress=progress, cancelled=cancelled)
        return replace(_read_reading(kept, key), path=file)

    def mend(self, reading: Reading, choices: ReviewChoices) -> Sequence[Conversation]:
        """As app.data.choices.apply_choices; what is mended of a StoredConversations is stored as well."""
        stored = reading.conversations
        if not choices or not isinstance(stored, StoredConversations):
            return apply_choices(reading, choices)
        key = _key("mended", stored.content, choices.to_json())
        kept = self._find(key) or self._keep(
            key, lambda folder: StoredConversations.write(folder, chosen(reading, choices)), int(stored.sizes.sum())
        )
        return StoredConversations(kept, key) if kept else apply_choices(reading, choices)

    def encode(
        self,
        conversations: Sequence[Conversation],
        tokenizer: Tokenizer,
        *,
        max_seq_len: int,
        learn_from: LearnFrom = "answers",
        stop_ids: Iterable[int] = (),
        arguments: Mapping[str, Any] | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Encoded:
        """As app.data.encoding.encode; kept when the conversations are a StoredConversations."""
        stops = sorted(stop_ids)
        key = ""
        if isinstance(conversations, StoredConversations):
            prints = (template_fingerprint(tokenizer), tokenizer_fingerprint(tokenizer))
            key = _key("encoded", conversations.content, *prints, max_seq_len, learn_from, stops, arguments)
        kept = self._find(key)
        if kept is not None:
            return kept_examples(kept)

        def make(into: KeepingExamples | None) -> Encoded:
            return encode(
                conversations,
                tokenizer,
                max_seq_len=max_seq_len,
                learn_from=learn_from,
                stop_ids=stops,
                arguments=arguments,
                progress=progress,
                cancelled=cancelled,
                into=into,
            )

        def write(folder: Path) -> None:
            with KeepingExamples(folder) as keeping:
                keeping.finish(make(keeping))

        if isinstance(conversations, StoredConversations):
            kept = self._keep(key, write, _MORE_ON_DISK * int(conversations.sizes.sum()))
        return kept_examples(kept) if kept else make(None)

    def _find(self, key: str) -> Path | None:
        """What was kept by this name, if it is still whole; what is not goes, so that it can be made anew."""
        folder = self.folder / key
        if not key or not (folder / "done").is_file():
            return None
        try:
            if json.loads((folder / "done").read_text(encoding="utf-8")) == _sizes(folder):
                (folder / "done").touch()
                return folder
        except OSError:
            return None
        except ValueError:
            pass
        shutil.rmtree(folder, ignore_errors=True)
        return None

    def _keep(self, key: str, write: Callable[[Path], None], size: int) -> Path | None:
        """Write to a new folder that takes its name when it is complete; None when there is no room for this size."""
        part: Path | None = None
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(self.folder).free < size + RESERVE:
                return None
            part = Path(tempfile.mkdtemp(dir=self.folder, prefix="part-"))
            write(part)
            _finish(part)
            part.replace(self.folder / key)
            self._prune(key)
        except OSError:
            if part is not None:
                shutil.rmtree(part, ignore_errors=True)
            return self._find(key)
        except UserError:
            if part is not None:
                shutil.rmtree(part, ignore_errors=True)
            raise
        return self.folder / key

    def _prune(self, newest: str) -> None:
        kept = [p for p in self.folder.iterdir() if (p / "done").is_file()]
        yesterday = time.time() - _DAY_S
        for torn in self.folder.glob("part-*"):  # of a program that was ended in the middle
            if torn.stat().st_mtime < yesterday:
                shutil.rmtree(torn, ignore_errors=True)
        sizes = {p: sum(f.stat().st_size for f in p.iterdir()) for p in kept}
        total = sum(sizes.values())
        for folder in sorted(kept, key=lambda p: (p / "done").stat().st_mtime):
            if total > self.limit and folder.name != newest:
                shutil.rmtree(folder, ignore_errors=True)
                total -= sizes[folder]


def _finish(folder: Path) -> None:
    """Say which files a folder holds, once they are on the disk: a loss of power, or a program that tidies up, may take
    some of them later."""
    for name in _sizes(folder):
        with (folder / name).open("rb") as stream:
            os.fsync(stream.fileno())
    (folder / "done").write_text(json.dumps(_sizes(folder)), encoding="utf-8")


def _sizes(folder: Path) -> dict[str, int]:
    """Bytes of each file in a folder but the one that says so."""
    files = [p for p in folder.rglob("*") if p.is_file() and p != folder / "done"]
    return {p.relative_to(folder).as_posix(): p.stat().st_size for p in files}


def usual_cache() -> Cache:
    """The one that the window, the terminal and training share. TUNESMITH_CACHE names another folder for it."""
    folder = os.environ.get("TUNESMITH_CACHE") or platformdirs.user_cache_dir("Tunesmith", appauthor=False)
    return Cache(Path(folder) / "Examples", smallest=_SMALLEST)


def _key(*parts: Any) -> str:
    text = json.dumps([_own_code(), *parts], default=str)
    return f"{parts[0]}-{hashlib.sha256(text.encode()).hexdigest()[:32]}"


@cache
def _own_code() -> str:
    """A fingerprint of the code that reads and encodes."""
    digest = hashlib.sha256()
    for file in sorted(Path(__file__).parent.rglob("*.py*")):
        digest.update(
            file.read_bytes() if file.suffix in (".py", ".pyc") and file.parent.name != "__pycache__" else b""
        )
    return digest.hexdigest()


def _read_into(
    folder: Path,
    path: Path,
    format: str | None,
    columns: Columns | None,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> None:
    """Read a file straight into a folder of kept work."""
    with StoringConversations(folder) as storing:
        reading = read_examples(
            path, format=format, columns=columns, progress=progress, cancelled=cancelled, into=storing.add
        )
    (folder / "aside").mkdir()
    StoredConversations.write(folder / "aside", reading.aside)
    about = {"format": reading.format, "encoding": reading.encoding, "left_out": reading.left_out}
    about |= {"skipped": reading.skipped, "records": reading.records, "problems": _rows(reading.problems)}
    (folder / "about.json").write_text(json.dumps(about), encoding="utf-8")


def _read_reading(folder: Path, key: str) -> Reading:
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    return Reading(
        path=Path(),
        format=about["format"],
        encoding=about["encoding"],
        conversations=StoredConversations(folder, key),
        problems=[Problem(**row) for row in about["problems"]],
        left_out=about["left_out"],
        skipped=about["skipped"],
        records=about["records"],
        aside=StoredConversations(folder / "aside", key + "-aside"),
    )


def _rows(problems: list[Problem]) -> list[dict[str, Any]]:
    return [asdict(p) for p in problems]
