"""One training at a time in a run's folder, across programs."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import UserError


def is_locked(folder: Path) -> bool:
    """Whether some process is training in a run's folder right now."""
    try:
        with (folder / ".lock").open("rb") as stream:
            fcntl.flock(stream, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a run's folder while it lasts. The system lets go when the process dies, however it dies.

    Raises UserError that names the process which holds it.
    """
    with (folder / ".lock").open("a+") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            stream.seek(0)
            other = stream.read(20).strip()
            raise UserError(
                "This run is being trained already.",
                f"Another Tunesmith (process {other or 'unknown'}) is working in {folder}.",
                "Wait until it is done, or stop it there.",
                "run_locked",
            ) from None
        stream.truncate(0)
        stream.write(str(os.getpid()))
        stream.flush()
        yield
