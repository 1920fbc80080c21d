"""A disk that is full, for real: a small tmpfs filled up under a training. `python -m tests.faults.disk` (as root).

For one amount of room after another the disk fills up at another write of the training. Each time it must pause, say
how much to free, leave what was saved whole, and end as undisturbed once there is room. Exit status 1 when not.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.runs import checkpoints
from app.runs.events import Paused, from_json
from app.runs.store import Run
from tests.faults.common import finish, make_run, same_result, start

ROOM_KB = (4, 8, 12, 20, 28, 40, 52, 64, 76, 88)
DISK_MB = 4


def limited(size: int) -> str:
    """Python that lets no file of its process grow beyond so many bytes, as a disk without room would."""
    return (
        "import resource, signal\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))\n"
    )


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK_MB}m", "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path, leave: int) -> Path:
    """A file that leaves so many bytes on a disk."""
    file = place / "filling"
    free = os.statvfs(place).f_bavail * os.statvfs(place).f_frsize
    with file.open("wb") as stream:
        stream.write(b"\0" * max(0, free - leave))
    return file


def fill_up(folder: Path, disk: Path, undisturbed: Run, room_kb: int) -> str:
    """Train with so little room, then make room and go on. Raises AssertionError when something was lost."""
    run = make_run(folder, f"room {room_kb}", root=disk)
    filling = fill(disk, room_kb * 1000)
    process = start(run)
    told, errors = process.communicate()
    last = from_json(told.splitlines()[-1])
    assert process.returncode == 0 and isinstance(last, Paused), f"{told.splitlines()[-1]} {errors}"
    assert "The disk is full. Free" in last.reason, last.reason
    whole, torn = checkpoints.all_whole(run.checkpoints)
    assert last.step == (whole[0].step if whole else 0) and not torn
    filling.unlink()
    finish(run)
    assert same_result(run, undisturbed), "it ended with something else"
    subprocess.run(["rm", "-rf", str(run.folder)], check=True)
    return (
        f"room for {room_kb:>3} kB: paused, saved up to step {last.step:>2}, “{last.reason}”; then ended as undisturbed"
    )


def main() -> int:
    if os.geteuid() != 0:
        print("full disk: needs root, to mount a small disk. Left out.")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        undisturbed = make_run(folder, "undisturbed")
        finish(undisturbed)
        with small_disk(folder / "disk") as disk:
            for room in ROOM_KB:
                try:
                    print("full disk:", fill_up(folder, disk, undisturbed, room), flush=True)
                except AssertionError as error:
                    print(f"full disk: room for {room} kB: HARM DONE: {error}")
                    return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
