"""The run's folder made read-only, removed, or used by two programs at once. `python -m tests.faults.folder`

Each time the training must end with one sentence, and end as undisturbed once the cause is gone. Exit status 1 when not.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from app.runs.events import Event, Failed, from_json
from app.runs.store import Run
from tests.faults.common import finish, make_run, same_result, start

NOBODY = 65534
AT_STEP_8 = "def on_event(event):\n    if getattr(event, 'loss', None) and getattr(event, 'step', 0) == 8: disturb()\n"
READ_ONLY = f"""
import os, sys
def disturb():
    for path, folders, files in os.walk(sys.argv[1]):
        os.chmod(path, 0o555)
        for file in files: os.chmod(os.path.join(path, file), 0o444)
    if os.geteuid() == 0: os.seteuid({NOBODY})  # root may write anywhere
"""
REMOVED = "import shutil, sys\ndef disturb(): shutil.rmtree(sys.argv[1])\n"
WAITING = """
import sys, time
from pathlib import Path
def on_event(event):
    while not (Path(sys.argv[1]) / "go on").exists(): time.sleep(0.05)
"""


def last_of(run: Run, before: str = "") -> Event:
    """Train in a process of its own; its last event. Raises AssertionError when the process itself fell."""
    process = start(run, before)
    told, errors = process.communicate()
    assert process.returncode == 0 and "Traceback" not in errors, errors
    return from_json(told.splitlines()[-1])


def read_only(folder: Path, undisturbed: Run) -> Failed:
    run = make_run(folder, "read-only", epochs=2)
    failed = last_of(run, READ_ONLY + AT_STEP_8)
    assert isinstance(failed, Failed) and failed.code == "run_read_only", failed
    for path in (run.folder, *run.folder.rglob("*")):
        path.chmod(0o755)
    finish(run)
    assert same_result(run, undisturbed)
    return failed


def removed(folder: Path, undisturbed: Run) -> Failed:
    run = make_run(folder, "removed", epochs=2)
    failed = last_of(run, REMOVED + AT_STEP_8)
    assert isinstance(failed, Failed) and failed.code == "run_gone" and not run.folder.exists(), failed
    return failed


def two_at_once(folder: Path, undisturbed: Run) -> Failed:
    run = make_run(folder, "shared", epochs=2)
    first = start(run, WAITING)
    assert first.stdout is not None and first.stdout.readline()
    failed = last_of(run)
    (run.folder / "go on").touch()
    assert isinstance(failed, Failed) and failed.code == "run_locked" and str(first.pid) in failed.why, failed
    _, errors = first.communicate()
    assert first.returncode == 0, errors
    assert same_result(run, undisturbed)
    return failed


def main() -> int:
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    try:
        undisturbed = make_run(folder, "undisturbed", epochs=2)
        finish(undisturbed)
        for fault in (read_only, removed, two_at_once):
            failed = fault(folder, undisturbed)
            print(f"{fault.__name__}: “{failed.what} {failed.why} {failed.next}”", flush=True)
    except AssertionError as error:
        print(f"folder: HARM DONE: {error}")
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
