"""A second start brings the first to the front and hands over what it was asked to open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from app.services.single_instance import SingleInstance, runtime_folder

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.services.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
sys.exit(0 if instance.claim([Path(text) for text in sys.argv[2:]]) else 3)
"""


def start_second(folder: Path, *paths: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SECOND, str(folder), *paths])


@pytest.fixture
def first(qapp, tmp_path: Path):
    instance = SingleInstance(tmp_path)
    yield instance
    instance.release()


def test_the_first_start_has_the_place(first: SingleInstance):
    assert first.claim()


def test_a_second_start_hands_over_its_files_and_ends(first: SingleInstance, qtbot, tmp_path: Path):
    first.claim()
    order: list[object] = []
    first.asked_to_show.connect(lambda: order.append("show"))
    first.paths_received.connect(order.extend)
    second = start_second(tmp_path, "/a b/Größe.jsonl", "/models/tiny")
    qtbot.waitUntil(lambda: len(order) == 3, timeout=20_000)
    assert order == ["show", Path("/a b/Größe.jsonl"), Path("/models/tiny")]
    assert second.wait(20) == 3


def test_a_second_start_without_files_only_asks_to_show(first: SingleInstance, qtbot, tmp_path: Path):
    first.claim()
    with qtbot.waitSignal(first.asked_to_show, timeout=20_000), qtbot.assertNotEmitted(first.paths_received):
        second = start_second(tmp_path)
    assert second.wait(20) == 3


def test_after_the_first_died_the_next_start_has_the_place(first: SingleInstance, tmp_path: Path):
    code = SECOND.replace("sys.exit", "import os; os._exit")
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)]).returncode == 0
    assert (tmp_path / "lock").exists()
    assert first.claim()


def test_who_gives_up_the_place_frees_it(first: SingleInstance, tmp_path: Path):
    first.claim()
    first.release()
    assert start_second(tmp_path).wait(20) == 0


@pytest.mark.parametrize("message", [b"nonsense\n", b'{"paths": 1}\n', b"[1, 2]\n", b"[" * 100_000 + b"\n"])
def test_a_message_that_is_none_changes_nothing(first: SingleInstance, qtbot, message: bytes):
    first.claim()
    socket = QLocalSocket()
    with qtbot.assertNotEmitted(first.asked_to_show), qtbot.waitSignal(socket.disconnected, timeout=5000):
        socket.connectToServer(first.address)
        assert socket.waitForConnected(2000)
        socket.write(message)


def test_the_place_is_private_and_short_enough_for_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    folder = runtime_folder()
    assert folder.stat().st_mode & 0o077 == 0
    assert len(str(folder / "socket")) - len(str(tmp_path)) < 40


def test_a_folder_that_cannot_be_used_gives_way_to_the_temporary_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "file"))
    assert runtime_folder().is_dir()
