"""Compile launcher.c: with the system's compiler, or from Linux for macOS with zig's, which needs no Apple SDK."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

from bundle import fetch
from bundle.contents import BuildError, Layout

SOURCE = Path(__file__).with_name("launcher.c")


def build(layout: Layout, contents: dict[str, Any]) -> None:
    """Put the launcher in its place."""
    layout.launcher.parent.mkdir(parents=True, exist_ok=True)
    flags = ["-Os", "-Wall", f"-DUP={2 if layout.kind == 'macos' else 1}", f'-DLIBPYTHON="{layout.libpython.name}"']
    command = _compiler(layout, contents["macos"]["compiler"])
    result = subprocess.run(
        [
            *command,
            *flags,
            "-s",
            "-o",
            str(layout.launcher),
            str(SOURCE),
            *([] if layout.kind == "macos" else ["-ldl"]),
        ],
        capture_output=True,
        text=True,
    )
    if result.returncode:
        raise BuildError(f"The launcher does not compile:\n{result.stderr}")
    layout.launcher.chmod(0o755)


def _compiler(layout: Layout, pin: dict[str, str]) -> list[str]:
    if layout.kind == "linux":
        return ["cc"]
    if sys.platform == "darwin":
        return ["clang", "-arch", "arm64", f"-mmacosx-version-min={pin['target'].rsplit('macos.', 1)[1]}"]
    return [str(_zig(pin)), "cc", "-target", pin["target"]]


def _zig(pin: dict[str, str]) -> Path:
    """The zig program of its wheel, unpacked once."""
    here = fetch.Target(f"{sys.version_info[0]}.{sys.version_info[1]}", "linux", "x86_64")
    wheel = fetch.one_wheel(pin["requirement"], pin["sha256"], here)
    folder = fetch.cache_folder() / f"zig-{pin['sha256'][:12]}"
    if not folder.is_dir():
        unpacked = folder.with_suffix(".new")
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(unpacked)
        (unpacked / "ziglang/zig").chmod(0o755)
        unpacked.rename(folder)
    return folder / "ziglang/zig"
