"""How long a built app takes from its start until its window is drawn, on a virtual screen of its own (Linux, as root
with --root). Prints the best and the worst of some starts.

    python -m benchmarks.app_start [RUNS] [--app dist/Tunesmith] [--root FOLDER]

--root: a folder that holds a whole Linux, such as debootstrap makes; the app then lies inside it, and is started there
by the user "nobody" with an empty home and no network. "drawn": half of the screen no longer looks as it did empty.
"""

from __future__ import annotations

import argparse
import mmap
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 1280, 820
PATIENCE_S = 60.0
NOBODY = 65534


def main() -> int:
    """Start the app some times and say how long each start took."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.app_start")
    parser.add_argument("runs", nargs="?", type=int, default=5)
    parser.add_argument("--app", type=Path, default=Path("dist/Tunesmith"))
    parser.add_argument("--root", type=Path)
    asked = parser.parse_args()
    launcher = asked.app / "Tunesmith"
    if not Path(f"{asked.root or ''}{launcher}" if asked.root else launcher).is_file():
        print(f"There is no {launcher}. Make it with: make app", file=sys.stderr)
        return 2
    found = sorted(start_once(launcher, asked.root) for _ in range(asked.runs))
    print(f"drawn after {found[0]:.2f} s at best, {found[-1]:.2f} s at worst, of {len(found)} starts")
    return 0


def start_once(launcher: Path, root: Path | None) -> float:
    """Seconds from starting the process until the screen shows its window. Raises TimeoutError."""
    with tempfile.TemporaryDirectory() as frames:
        read, write = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", frames],
            pass_fds=[write], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as line:
            display = line.readline().strip()
        try:
            return _timed(launcher, root, display, Path(frames) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait()


def _timed(launcher: Path, root: Path | None, display: str, frame: Path) -> float:
    with frame.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as seen:
        empty = _pixels(seen)
        with tempfile.TemporaryDirectory(dir=f"{root}/tmp" if root else None) as home:
            Path(home).chmod(0o777)
            began = time.perf_counter()
            app = subprocess.Popen(
                _command(launcher, root), cwd="/", env=_environment(home, root, display), stderr=subprocess.DEVNULL
            )
            try:
                while np.mean(_pixels(seen) != empty) < 0.5:
                    if time.perf_counter() - began > PATIENCE_S or app.poll() is not None:
                        raise TimeoutError("the window never came")
                    time.sleep(0.005)
                return time.perf_counter() - began
            finally:
                app.terminate()
                app.wait()


def _command(launcher: Path, root: Path | None) -> list[str]:
    if root is None:
        return [str(launcher.absolute())]
    user = f"--userspec={NOBODY}:{NOBODY}"
    return ["/usr/bin/unshare", "-n", "/usr/sbin/chroot", user, str(root), str(launcher)]


def _environment(home: str, root: Path | None, display: str) -> dict[str, str]:
    """As a bare session has it: a home and a screen. An X server answers inside another root, and with no network,
    at a socket in the file system, which has to be in that root's /tmp as well."""
    return {"HOME": home.removeprefix(str(root)) if root else home, "DISPLAY": f"unix:{display}"}


def _pixels(seen: mmap.mmap) -> NDArray[np.uint32]:
    """Each 16th pixel of the screen, as it is now, from the picture (an XWD file) that Xvfb keeps in memory."""
    header = int.from_bytes(seen[:4], "big") + 12 * int.from_bytes(seen[19 * 4 : 20 * 4], "big")
    whole = np.frombuffer(seen[header : header + 4 * WIDTH * HEIGHT], np.uint32)
    return whole.reshape(HEIGHT, WIDTH)[::16, ::16].copy()


if __name__ == "__main__":
    sys.exit(main())
