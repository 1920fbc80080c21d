"""A person at a virtual screen: looks with the app's eyes, points and types with xdotool, takes pictures."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]
SCREEN = "1800x1000x24"
PARCEL = (1690, 380)
PATIENCE_S = float(os.environ.get("JOURNEY_PATIENCE", "300"))
"""Seconds in which nothing new came: a training that goes on, however slowly, is waited for."""
ATTEMPTS = 3
_STEP = re.compile(r"Step ([\d,]+) of ")
FOOT = 76


class NotSeen(Exception):
    """What was looked for did not come to be seen."""


class Hands:
    """One person, one app. home: the home folder that the app has; pictures: where screenshots go."""

    def __init__(self, display: str, home: Path, pictures: Path, *options: str) -> None:
        self.home, self.pictures = home, pictures
        self._eyes, self._looks = home / "seen.json", 0
        self._environment = {
            **os.environ,
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_RUNTIME_DIR": str(home / "runtime"),
            "QT_QPA_PLATFORM": "xcb",
        }
        (home / "runtime").mkdir(parents=True, mode=0o700)
        self._app = self._start("tests.ui.xvfb.eyes", str(self._eyes), *options)

    def _start(self, module: str, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", module, *arguments]
        return subprocess.Popen(command, cwd=ROOT, env=self._environment, text=True, stdout=subprocess.DEVNULL)

    def arrive(self) -> None:
        """Wait until the window is on the screen and has the keyboard: what is pressed before is pressed on nothing."""
        self.wait(lambda: self._window("Tunesmith"), "the window")
        self.wait(
            lambda: any(thing["kind"] == "MainWindow" and thing["active"] for thing in self.look()), "the keyboard"
        )
        self._look_anew()

    # Looking

    def look(self) -> list[dict[str, Any]]:
        try:
            written = json.loads(self._eyes.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []
        self._looks = written["look"]
        return written["seen"]

    def find(self, words: str, kind: str = "", enabled: bool = True) -> dict[str, Any] | None:
        """The last thing seen that says exactly this, or begins with it when it ends with "…"."""
        start = words[:-3] if words.endswith("...") else None
        for thing in reversed(self.look()):
            said = thing["words"]
            match = any(word.startswith(start) for word in said) if start is not None else words in said
            usable = thing["enabled"] or not enabled
            if match and usable and kind in ("", thing["kind"]) and min(thing["place"][2:]) > 0:
                return thing
        return None

    def wait_for(self, words: str, kind: str = "", enabled: bool = True) -> dict[str, Any]:
        """Wait until something says this. "..." at the end: begins with it."""
        found: list[dict[str, Any]] = []

        def is_there() -> bool:
            thing = self.find(words, kind, enabled)
            found[:] = [thing] if thing else []
            return bool(found)

        self.wait(is_there, words)
        return found[0]

    def step(self) -> int:
        """The step of the training that is shown; 0 where none is."""
        found = (_STEP.match(word) for thing in self.look() for word in thing["words"])
        return next((int(match[1].replace(",", "")) for match in found if match), 0)

    def wait_for_step(self, least: int) -> None:
        """Wait until the training shown has come so far, or farther: single steps may pass between two looks."""
        self.wait(lambda: self.step() >= least, f"step {least}")

    def wait(self, condition: Callable[[], object], name: str, patience_s: float = PATIENCE_S) -> None:
        step, since = self.step(), time.monotonic()
        while not condition():
            if self._app.poll() is not None:
                raise NotSeen(f"the app ended ({self._app.returncode}) while waiting for {name!r}")
            if (now := self.step()) != step:
                step, since = now, time.monotonic()
            if time.monotonic() > since + patience_s:
                self.picture("not-seen")
                raise NotSeen(f"{name!r} did not come to be seen")
            time.sleep(0.1)

    def must(self, so: bool, what: str) -> None:
        """Raises NotSeen, with a picture, when something is not so."""
        if not so:
            self.picture("not-seen")
            raise NotSeen(f"expected {what}")

    # Pointing and typing

    def click(self, words: str, kind: str = "") -> None:
        """Move the pointer onto something, see that it is still there, and press."""
        self._settle(words, kind)
        x, y = self._middle(self.wait_for(words, kind))
        self._do("mousemove", "--sync", str(x), str(y), "click", "1")
        time.sleep(0.3)

    def point(self, words: str, kind: str = "", across: float = 0.5) -> None:
        """Rest the pointer on something, so far across it."""
        self._settle(words, kind)
        x, y, width, height = self.wait_for(words, kind)["place"]
        self._do("mousemove", "--sync", str(round(x + width * across)), str(y + height // 2))
        time.sleep(0.3)

    def scroll_to(self, words: str, kind: str = "") -> None:
        """Turn the wheel over the right edge of the page, down and then up, until something is well above its foot."""
        left, top, width, height = next(thing["place"] for thing in self.look() if thing["kind"] == "MainWindow")
        self._do("mousemove", "--sync", str(left + width - 8), str(top + height // 2))
        for button in [*["5"] * 60, *["4"] * 60]:
            thing = self.find(words, kind)
            if thing is not None and thing["place"][1] + thing["place"][3] < top + height - FOOT:
                return
            self._do("click", button)
            self._look_anew()
        self.picture("not-seen")
        raise NotSeen(f"{words!r} was not reached by scrolling")

    def replace_text(self, words: str, kind: str, text: str) -> None:
        """Click into a field until it has the keyboard, take what is in it away, and type."""
        self.wait(lambda: self._click_into(words, kind), f"the keyboard in {words}")
        self.key("ctrl+a")
        self.type(text)
        self.key("Tab")

    def _click_into(self, words: str, kind: str) -> bool:
        self.click(words, kind)
        self._look_anew()
        return self.wait_for(words, kind)["focus"]

    def texts(self, kind: str) -> list[str]:
        """What everything of a kind says."""
        return [thing["words"][0] for thing in self.look() if thing["kind"] == kind]

    def key(self, *keys: str) -> None:
        self._do("key", "--clearmodifiers", *keys)
        time.sleep(0.3)

    def type(self, text: str) -> None:
        self._do("type", "--delay", "20", text)
        time.sleep(0.3)

    def drag_in(self, path: Path, words: str) -> None:
        """Drag a file or folder from another program's window onto something in the app that then shows its name."""
        parcel = self._start("tests.ui.xvfb.parcel", str(path))
        try:
            self.wait(lambda: self._window("Parcel"), "the parcel")
            for attempt in range(ATTEMPTS):
                if self._drag(path, words, last=attempt == ATTEMPTS - 1):
                    return
        finally:
            parcel.send_signal(signal.SIGTERM)  # only now may the other program end: the app fetched the drop from it
            parcel.wait()

    def _drag(self, path: Path, words: str, last: bool) -> bool:
        """Once; a window manager or a slow program may lose a drag, and then a person does it again."""
        self._settle(words, "")
        x, y = self._middle(self.wait_for(words))
        self._do("mousemove", "--sync", str(PARCEL[0]), str(PARCEL[1]), "mousedown", "1")
        for step in range(1, 11):
            left = PARCEL[0] + (x - PARCEL[0]) * step // 10
            self._do("mousemove", str(left), str(PARCEL[1] + (y - PARCEL[1]) * step // 10))
            time.sleep(0.05)
        try:
            self.wait(lambda: self.find("Drop to use it"), "the place to drop it", PATIENCE_S if last else 20)
            for back in (1, 0, 1):
                self._do("mousemove", str(x + back), str(y + back))
                self._look_anew()
        except NotSeen:
            if last:
                raise
        self._do("mouseup", "1")
        try:
            self.wait(lambda: self.find(path.name), path.name, PATIENCE_S if last else 20)
        except NotSeen:
            if last:
                raise
            return False
        return True

    def picture(self, name: str) -> None:
        self.pictures.mkdir(parents=True, exist_ok=True)
        time.sleep(1.0)  # for those who look at the pictures: what glides has arrived
        command = ["import", "-window", "root", str(self.pictures / f"{name}.png")]
        subprocess.run(command, env=self._environment, check=True)

    def close(self) -> int:
        """Close the window as a person does, and wait for the app to end."""
        self.key("ctrl+q")
        try:
            return self._app.wait(60)
        except subprocess.TimeoutExpired:
            self._app.kill()
            return -1

    def kill(self) -> None:
        if self._app.poll() is None:
            self._app.kill()
            self._app.wait()

    def _settle(self, words: str, kind: str) -> None:
        """Wait until it has stopped moving."""
        last: list[Any] = [None]

        def rests() -> bool:
            self._look_anew()
            thing = self.find(words, kind)
            same = thing is not None and thing["place"] == last[0]
            last[0] = thing["place"] if thing else None
            return same

        self.wait(rests, words)

    def _look_anew(self) -> None:
        """Wait until the app has written down twice more what is seen: the second time surely began after now."""
        self.look()
        before = self._looks
        self.wait(lambda: self.look() and self._looks > before + 1, "a look at the window")

    def _window(self, title: str) -> str:
        command = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"]
        return subprocess.run(command, env=self._environment, capture_output=True, text=True).stdout.strip()

    @staticmethod
    def _middle(thing: dict[str, Any]) -> tuple[int, int]:
        x, y, width, height = thing["place"]
        return x + width // 2, y + height // 2

    def _do(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True)


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen with a window manager; gives the display's name, one that nobody uses.

    Held keys do not repeat there: on a busy machine xdotool lets go of them late.
    """
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset", "-r"]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL, pass_fds=[writes])
    os.close(writes)
    with os.fdopen(reads) as told:
        display = f":{told.readline().strip()}"
    environment = {**os.environ, "DISPLAY": display}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    try:
        _until_it_manages(manager, environment)
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def _until_it_manages(manager: subprocess.Popen[bytes], environment: dict[str, str]) -> None:
    end = time.monotonic() + PATIENCE_S
    ask = ["xdotool", "get_num_desktops"]
    while subprocess.run(ask, env=environment, capture_output=True, text=True).stdout.strip() in ("", "0"):
        if manager.poll() is not None or time.monotonic() > end:
            raise OSError("the window manager does not answer")
        time.sleep(0.1)
