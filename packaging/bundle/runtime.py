"""The CPython of the app: its library, extension modules and libpython, placed by a Layout.

macOS: python.org's files as the wheel of cx_Freeze carries them, with the pure-Python library of the same version.
Linux: a copy of the Python that runs the build, which must have been built with a shared library.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from bundle import fetch
from bundle.contents import BuildError, Layout

SYSCONFIG = """\
# What is left of the settings that this Python was built with. Nothing is built against it.
build_time_vars = {
    "EXT_SUFFIX": ".%(abi)s.so",
    "MACOSX_DEPLOYMENT_TARGET": "10.13",
    "MULTIARCH": "%(multiarch)s",
    "Py_GIL_DISABLED": 0,
    "SOABI": "%(abi)s",
    "VERSION": "%(python)s",
    "py_version_short": "%(python)s",
}
"""

CUSTOMIZE = '''\
"""Runs first inside the app: what the launcher told this Python must not reach programs that we start."""

import os

for _name in ("PYTHONHOME", "PYTHONPATH", "PYTHONSAFEPATH", "PYTHONNOUSERSITE", "PYTHONDONTWRITEBYTECODE", "PYTHONUTF8"):
    os.environ.pop(_name, None)
'''


def place_macos(layout: Layout, contents: dict[str, Any], target: fetch.Target, library: Path | None) -> None:
    """Put CPython for arm64 macOS into the layout. library: a Lib folder of the same version; None fetches Debian's."""
    wheel = fetch.one_wheel(contents["macos"]["runtime"]["requirement"], contents["macos"]["runtime"]["sha256"], target)
    with tempfile.TemporaryDirectory() as scratch:
        source = library or _debian_library(contents["macos"]["library"], layout.python, Path(scratch))
        copy_library(source, layout, contents["python"]["leave_out"])
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(scratch)
        base = Path(scratch) / "cx_Freeze/bases"
        _copy_extensions(base / "lib-dynload", layout, contents["python"]["leave_out_extensions"])
        layout.frameworks.mkdir(parents=True, exist_ok=True)
        shutil.copy2(base / "lib/Python", layout.libpython)
        # The extension modules look for these at @loader_path/../lib.
        for name in ("libssl.3.dylib", "libcrypto.3.dylib"):
            (layout.library / "lib").mkdir(exist_ok=True)
            shutil.copy2(base / "lib" / name, layout.library / "lib" / name)
    _place_settings(layout, "darwin")


def place_linux(layout: Layout, contents: dict[str, Any]) -> None:
    """Put a copy of the running Python into the layout."""
    name = sysconfig.get_config_var("INSTSONAME") or ""
    shared = next((path for path in _library_places(name) if path.is_file()), None)
    if shared is None or not name.startswith("libpython"):
        raise BuildError(
            f"{sys.executable} has no shared library ({name or 'libpython'}). "
            "Build with a Python that has one, such as that of Debian's package libpython3-dev."
        )
    library = Path(sysconfig.get_path("stdlib"))
    copy_library(library, layout, contents["python"]["leave_out"])
    _copy_extensions(library / "lib-dynload", layout, contents["python"]["leave_out_extensions"])
    layout.frameworks.mkdir(parents=True, exist_ok=True)
    shutil.copy2(shared.resolve(), layout.libpython)
    layout.libpython.chmod(0o755)
    _place_settings(layout, sysconfig.get_config_var("MULTIARCH"))
    for path in [layout.libpython, *layout.extensions.glob("*.so")]:
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
        _forget_place(path)


def _forget_place(path: Path) -> None:
    """Replace the folder that this Python was installed in by one of the same length that does not exist.

    The launcher says where everything is; a computer that has something in the old place must not get it mixed in.
    The last part of the name stays: linkers store a text such as "3.11.7" as the end of a longer one.
    """
    old = f"{Path(sys.base_prefix).parent}/".encode()
    if old not in (b"//", b"/usr/"):
        data = path.read_bytes()
        path.write_bytes(data.replace(old, b"/" + b"-" * (len(old) - 2) + b"/"))


def running_library(version: str) -> Path:
    """The standard library of the running Python, when it is of exactly this version."""
    running = ".".join(map(str, sys.version_info[:3]))
    if running != version:
        raise BuildError(
            f"On a Mac this is run by Python {version}, whose library goes into the app; this is {running}."
        )
    return Path(sysconfig.get_path("stdlib"))


def copy_library(source: Path, layout: Layout, leave_out: list[str]) -> None:
    """Copy a pure-Python standard library of the layout's version."""
    if not (source / "os.py").is_file():
        raise BuildError(f"{source} is no standard library of Python.")
    shutil.copytree(source, layout.library, ignore=shutil.ignore_patterns(*leave_out), ignore_dangling_symlinks=True)


def customize(layout: Layout) -> None:
    (layout.packages / "sitecustomize.py").write_text(CUSTOMIZE, encoding="utf-8")


def _copy_extensions(source: Path, layout: Layout, leave_out: list[str]) -> None:
    layout.extensions.mkdir(parents=True)
    for path in sorted(source.glob("*.so")):
        if not any(fnmatch(path.name, pattern) for pattern in leave_out):
            shutil.copy2(path, layout.extensions / path.name)


def _place_settings(layout: Layout, multiarch: str) -> None:
    """The module that sysconfig reads, without the folders of the machine that built this Python."""
    system = "darwin" if layout.kind == "macos" else "linux"
    abi = f"cpython-{layout.python.replace('.', '')}-{multiarch}"
    text = SYSCONFIG % {"abi": abi, "multiarch": multiarch, "python": layout.python}
    (layout.library / f"_sysconfigdata__{system}_{multiarch}.py").write_text(text, encoding="utf-8")


def _library_places(name: str) -> list[Path]:
    folders = [sysconfig.get_config_var("LIBDIR"), Path(sys.base_prefix) / "lib", sysconfig.get_config_var("LIBPL")]
    multiarch = sysconfig.get_config_var("MULTIARCH")
    return [Path(folder) / name for folder in (*folders, f"/usr/lib/{multiarch}") if folder]


def _debian_library(pin: dict[str, Any], python: str, scratch: Path) -> Path:
    for package in fetch.debian_packages(pin["suite"], pin["version"], pin["sha256"]):
        subprocess.run(["dpkg-deb", "--extract", str(package), str(scratch / "debian")], check=True)
    return scratch / f"debian/usr/lib/python{python}"
