"""One Tunesmith for each person: a second start hands its files to the first one and ends.

A lock file says who is first, so that two starts at once cannot both be; a local socket carries the files over. Both
belong to the person who is logged in: others on the same computer have their own. On a Mac the system does this for
apps that are opened by double-click; this is for the terminal, for Linux, and for `open -n`.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 2000
LARGEST_MESSAGE = 1_000_000
_DONE = b"ok"


class SingleInstance(QObject):
    """Claim the place of the first instance, or hand files to who has it.

    Signals:
        paths_received: Files and folders that a second start was asked to open.
                        arg: list of Path
        asked_to_show: A second start happened: bring the window to the front. Comes before its paths.
    """

    paths_received = Signal(object)
    asked_to_show = Signal()

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        """folder: where lock and socket lie; None means this person's place for such files."""
        super().__init__(parent)
        self._folder = folder if folder is not None else runtime_folder()
        self._lock = QLockFile(str(self._folder / "lock"))
        self._lock.setStaleLockTime(0)  # a lock is stale only when its process is gone, however old it is
        self._server: QLocalServer | None = None

    @property
    def address(self) -> str:
        return str(self._folder / "socket")

    def claim(self, paths: Sequence[Path] = ()) -> bool:
        """Become the first instance: True. Or hand the paths to the first one: False, and this one should end.

        True as well when the first one does not answer: better two windows than none.
        """
        if self._lock.tryLock(0):
            self._listen()
            return True
        return not self._hand_over(paths)

    def release(self) -> None:
        """Give the place up; happens by itself when the process ends."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _listen(self) -> None:
        QLocalServer.removeServer(self.address)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self._server.listen(self.address)

    def _accept(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            self._take(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        """Act on a message once its line is whole; drop who sends anything else."""
        if not socket.canReadLine():
            if socket.bytesAvailable() > LARGEST_MESSAGE:
                socket.abort()
            return
        paths = _decode(bytes(socket.readLine(LARGEST_MESSAGE).data()))
        socket.write(_DONE)
        socket.flush()
        socket.disconnectFromServer()
        if paths is not None:
            self.asked_to_show.emit()
            if paths:
                self.paths_received.emit(paths)

    def _hand_over(self, paths: Sequence[Path]) -> bool:
        """Send the paths; True when the first instance took them."""
        socket = QLocalSocket()
        socket.connectToServer(self.address)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n")
        taken = socket.waitForReadyRead(WAIT_MS) and bytes(socket.readAll().data()) == _DONE
        socket.close()
        return taken


def runtime_folder() -> Path:
    """A private folder of this person for lock and socket, short enough for a socket's name (about 100 bytes).

    Raises OSError when there is no place at all to make one.
    """
    places = [Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()), Path(tempfile.gettempdir())]
    for place in places:
        folder = place / f"tunesmith-{os.getuid()}"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if folder.stat().st_uid == os.getuid():
                return folder
        except OSError:
            continue
    return Path(tempfile.mkdtemp(prefix="tunesmith-"))  # someone else sits on our name: alone is safe


def _decode(line: bytes) -> list[Path] | None:
    """The paths of a message, or None when it is none."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
        return None
    return [Path(text) for text in found]
