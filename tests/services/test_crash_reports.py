"""A crash leaves a report that the next start finds; an orderly end leaves nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from app import __version__
from app.services.crash_reports import CrashReports

DIES = """
import faulthandler, os, sys
from pathlib import Path
from app.services.crash_reports import CrashReports
reports = CrashReports(Path(sys.argv[1]))
reports.start()
{}
"""


def run(folder: Path, end: str) -> int:
    return subprocess.run([sys.executable, "-c", DIES.format(end), str(folder)], stderr=subprocess.DEVNULL).returncode


def test_a_fault_in_native_code_leaves_a_report(tmp_path: Path):
    assert run(tmp_path, "import ctypes; ctypes.string_at(0)") < 0
    (report,) = CrashReports(tmp_path).left_behind()
    assert "Segmentation fault" in report.what_happened
    assert "string_at" in report.what_happened
    assert f"Tunesmith {__version__}" in report.text


def test_an_exception_that_nothing_caught_leaves_a_report(tmp_path: Path):
    run(tmp_path, "sys.excepthook = reports.record\nraise KeyError('who')")
    (report,) = CrashReports(tmp_path).left_behind()
    assert report.what_happened.endswith("KeyError: 'who'")


def test_an_orderly_end_leaves_nothing(tmp_path: Path):
    assert run(tmp_path, "reports.end()") == 0
    assert list(tmp_path.iterdir()) == []


def test_an_exception_is_kept_over_an_orderly_end(tmp_path: Path):
    run(tmp_path, "reports.record(ValueError, ValueError('x'), None)\nreports.end()")
    assert len(CrashReports(tmp_path).left_behind()) == 1


def test_a_computer_that_was_switched_off_is_no_crash(tmp_path: Path):
    run(tmp_path, "os._exit(9)")
    assert len(list(tmp_path.iterdir())) == 1
    assert CrashReports(tmp_path).left_behind() == []
    assert list(tmp_path.iterdir()) == []


def test_a_report_is_offered_until_someone_looked_at_it(tmp_path: Path):
    run(tmp_path, "os.abort()")
    reports = CrashReports(tmp_path)
    assert len(reports.left_behind()) == 1
    reports.dismiss(reports.left_behind()[0])
    assert reports.left_behind() == []
    assert [path.suffix for path in tmp_path.iterdir()] == [".seen"]


def test_a_running_tunesmith_has_not_crashed(tmp_path: Path):
    other = tmp_path / f"2026-01-01 10.00.00 {os.getpid()}.txt"
    other.write_text("head\n--- what happened ---\nsomething, but it goes on\n")
    assert CrashReports(tmp_path).left_behind() == []
    assert other.exists()


def test_where_nothing_can_be_written_the_start_goes_on(tmp_path: Path):
    (tmp_path / "file").write_text("")
    reports = CrashReports(tmp_path / "file")
    reports.start()
    reports.end()
    assert reports.left_behind() == []
