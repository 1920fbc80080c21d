"""What is left when Tunesmith dies: a report on this machine that the next start offers to show. Nothing is sent.

While Tunesmith runs, one file is open to take what Python can still say when the process is killed by a fault in native
code (faulthandler), and any exception that nothing caught. An orderly end removes the file when it took nothing.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import platform
import traceback
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

import platformdirs
import psutil

from app import __version__

log = logging.getLogger(__name__)

_MARK = "--- what happened ---\n"
KEPT = 10


@dataclass(frozen=True)
class CrashReport:
    """One crash. when: as the file says; text: the whole report, for people to read and pass on."""

    path: Path
    text: str

    @property
    def what_happened(self) -> str:
        return self.text.partition(_MARK)[2].strip()


class CrashReports:
    """Reports in a folder; None means the system's place for logs."""

    def __init__(self, folder: Path | None = None) -> None:
        default = Path(platformdirs.user_log_dir("Tunesmith", appauthor=False)) / "crashes"
        self.folder = folder if folder is not None else default
        self._path: Path | None = None
        self._stream: TextIO | None = None

    def start(self) -> None:
        """Open this process's report. Call once, early; without a place to write it does nothing."""
        started = datetime.now()
        path = self.folder / f"{started:%Y-%m-%d %H.%M.%S} {os.getpid()}.txt"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._stream = path.open("w", encoding="utf-8")
        except OSError as error:
            log.warning("No crash report can be written: %s", error)
            return
        self._path = path
        self._stream.write(_head(started) + _MARK)
        self._stream.flush()
        faulthandler.enable(self._stream, all_threads=True)

    def record(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Add an exception that nothing caught, with the arguments of sys.excepthook."""
        if self._stream is not None:
            self._stream.write("".join(traceback.format_exception(kind, error, trace)) + "\n")
            self._stream.flush()

    def end(self) -> None:
        """Close this process's report, and remove it when nothing happened. Call at an orderly end."""
        if self._stream is None or self._path is None:
            return
        faulthandler.disable()
        self._stream.close()
        self._stream = None
        if not CrashReport(self._path, _text(self._path)).what_happened:
            self._path.unlink(missing_ok=True)

    def left_behind(self) -> list[CrashReport]:
        """Crashes of earlier starts that nobody has looked at, newest first.

        Files of starts that ended without a word (switched off, killed) are removed on the way.
        """
        found: list[CrashReport] = []
        for path in sorted(self.folder.glob("*.txt"), reverse=True) if self.folder.is_dir() else []:
            if path == self._path or _is_running(path):
                continue
            report = CrashReport(path, _text(path))
            if report.what_happened and len(found) < KEPT:
                found.append(report)
            else:
                path.unlink(missing_ok=True)
        return found

    def dismiss(self, report: CrashReport) -> None:
        """Offer this one no more. It stays on disk as .seen until newer ones push it out."""
        if report.path.exists():
            report.path.replace(report.path.with_suffix(".seen"))
        for old in sorted(self.folder.glob("*.seen"), reverse=True)[KEPT:]:
            old.unlink(missing_ok=True)


def _head(started: datetime) -> str:
    return (
        f"Tunesmith {__version__}, started {started.isoformat(sep=' ', timespec='seconds')}\n"
        f"Python {platform.python_version()}, {platform.platform()}, {platform.machine()}\n"
    )


def _is_running(path: Path) -> bool:
    """Whether the process that a report belongs to is still there (and is not a newer one with its number)."""
    try:
        process = psutil.Process(int(path.stem.rsplit(" ", 1)[-1]))
        return bool(process.create_time() <= path.stat().st_ctime + 1)
    except (ValueError, OSError, psutil.Error):
        return False


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
