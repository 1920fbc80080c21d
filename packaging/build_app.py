"""Build the app: `python packaging/build_app.py [--target macos|linux] [--out dist]`.

One recipe for every platform: a CPython, site-packages pruned to what is used, our code, and a small native launcher.
Linux builds its own folder and, with --target macos, the Tunesmith.app for Apple silicon too. Everything that is
downloaded is pinned by hash, in requirements.lock and contents.toml.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from bundle import (
    bytecode,
    fetch,
    fonts,
    info_plist,
    launcher,
    licences,
    macho,
    pack,
    runtime,
    seal,
    system_libraries,
    tree,
)
from bundle.contents import ROOT, BuildError, Kind, Layout, app_version, contents


def main() -> int:
    options = arguments()
    try:
        layout = build(options.target, options.out, options.library)
        if options.zip:
            say(f"Packed as {pack.pack(layout)}")
    except BuildError as error:
        print(f"build_app: {error}", file=sys.stderr)
        return 1
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Build Tunesmith as an app.")
    here = "macos" if sys.platform == "darwin" else "linux"
    parser.add_argument("--target", choices=["macos", "linux"], default=here)
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument(
        "--library", type=Path, help="macOS: a Lib folder of exactly the Python version in contents.toml"
    )
    parser.add_argument("--zip", action="store_true", help="pack it as well")
    return parser.parse_args()


def build(kind: Kind, out: Path, library: Path | None = None) -> Layout:
    """Build into a new folder beside the old app and replace it at the end."""
    listed, started = contents(), time.monotonic()
    python, version = python_version(kind, listed)
    name = "Tunesmith.app" if kind == "macos" else "Tunesmith"
    work = out / f".{name}.new"
    shutil.rmtree(work, ignore_errors=True)
    layout = Layout(work / name, kind, python)

    say("Fetching")
    target = target_of(kind, python, listed)
    wheels = fetch.wheels(fetch.locked(target, listed["packages"]["leave_out"]), target)
    say("Laying out")
    tree.unpack(wheels, layout.packages)
    place_runtime(layout, listed, target, library)
    place_code(layout)
    if kind == "macos":
        for path in list(macho.files(layout.inner)):
            macho.thin(path)
    say("Pruning")
    tree.prune_qt(layout, listed["qt"])
    tree.prune(layout.packages, listed["packages"]["prune"], listed["packages"]["keep"])
    runtime.customize(layout)
    launcher.build(layout, listed)
    if kind == "linux":
        system_libraries.place(layout)
        fonts.place(layout, listed["linux"]["fonts"])
    licences.place(layout, version)
    say("Compiling")
    bytecode.compile_all(layout)
    if kind == "macos":
        say("Sealing")
        info_plist.place(layout, listed["identity"], listed["macos"]["minimum_system"], app_version())
        seal.sign_app(layout, listed["identity"]["identifier"])

    shutil.rmtree(out / name, ignore_errors=True)
    layout.top.rename(out / name)
    work.rmdir()
    say(f"{out / name} in {time.monotonic() - started:.0f} s")
    return Layout(out / name, kind, python)


def python_version(kind: Kind, listed: dict[str, Any]) -> tuple[str, str]:
    """("3.13", "3.13.5") of the Python that goes inside."""
    full = listed["macos"]["python"] if kind == "macos" else ".".join(map(str, sys.version_info[:3]))
    return full.rpartition(".")[0], full


def target_of(kind: Kind, python: str, listed: dict[str, Any]) -> fetch.Target:
    if kind == "macos":
        return fetch.Target(python, "darwin", "arm64", tuple(listed["macos"]["platforms"]))
    return fetch.Target(python, "linux", os.uname().machine)


def place_runtime(layout: Layout, listed: dict[str, Any], target: fetch.Target, library: Path | None) -> None:
    if layout.kind == "linux":
        runtime.place_linux(layout, listed)
        return
    if library is None and sys.platform == "darwin":
        library = runtime.running_library(listed["macos"]["python"])
    runtime.place_macos(layout, listed, target, library)


def place_code(layout: Layout) -> None:
    """Our code beside its resources, as in a checkout; where updates are announced, if this build knows."""
    no_caches = shutil.ignore_patterns("__pycache__", "*.icns", "build")
    shutil.copytree(ROOT / "app", layout.code / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", layout.code / "resources", ignore=no_caches)
    feed, key = os.environ.get("TUNESMITH_FEED_URL"), os.environ.get("TUNESMITH_FEED_KEY")
    if bool(feed) != bool(key):
        raise BuildError("TUNESMITH_FEED_URL and TUNESMITH_FEED_KEY go together.")
    if feed:
        source = json.dumps({"feed": feed, "public_key": key}, indent=1)
        (layout.code / "resources/updates.json").write_text(source + "\n", encoding="utf-8")


def say(text: str) -> None:
    print(f"build_app: {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
