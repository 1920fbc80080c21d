"""Tell the person through the system that something is done, when the window is not in front."""

from __future__ import annotations

import shutil
import sys

from PySide6.QtCore import QProcess

_SCRIPT = "on run {title, body}\ndisplay notification body with title title\nend run"


def notification_command(platform: str, title: str, body: str) -> list[str]:
    """The system's own tool with its arguments, or [] where there is none. The words are never read as a script."""
    if platform == "darwin":
        return ["/usr/bin/osascript", "-e", _SCRIPT, title, body]
    notify = shutil.which("notify-send")
    if platform.startswith("linux") and notify:
        return [notify, "--app-name=Tunesmith", "--icon=tunesmith", "--", title, body]
    return []


def notify(title: str, body: str) -> bool:
    """Show a notification; False where that cannot be done."""
    command = notification_command(sys.platform, title, body)
    if not command:
        return False
    return bool(QProcess.startDetached(command[0], command[1:])[0])
