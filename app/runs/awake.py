"""Keep the machine awake while a training runs; the screen may still sleep."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys

log = logging.getLogger(__name__)

_PATIENCE_S = 1.0


class KeepAwake:
    """Holds the system's own tool while needed. It ends by itself if this process dies."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def held(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def hold(self) -> None:
        command = keep_awake_command(sys.platform, os.getpid())
        if self._process is not None or not command:
            return
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            log.warning("The machine may fall asleep while training: %s", error)

    def release(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        process.terminate()
        try:
            process.wait(timeout=_PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def can_keep_awake() -> bool:
    """Whether this computer has a way to stay awake."""
    return bool(keep_awake_command(sys.platform, os.getpid()))


def keep_awake_command(platform: str, pid: int) -> list[str]:
    """The tool that keeps this platform awake, or [] where there is none.

    caffeinate -i -s: no idle sleep, no system sleep on mains power; -w: until our process ends.
    systemd-inhibit holds for as long as its command runs: `cat` ends when our end of its pipe closes.
    """
    if platform == "darwin":
        return ["/usr/bin/caffeinate", "-is", "-w", str(pid)]
    inhibit, cat = shutil.which("systemd-inhibit"), shutil.which("cat")
    if platform.startswith("linux") and inhibit and cat:
        return [inhibit, "--what=sleep:idle", "--who=Tunesmith", "--why=A training is running", cat]
    return []
