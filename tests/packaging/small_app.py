"""A complete Tunesmith.app of a few files."""

from __future__ import annotations

import sys
from pathlib import Path

from bundle import bytecode, contents, info_plist, licences, seal
from bundle.contents import Layout

from tests.packaging.macho_maker import EXECUTE, macho

PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"
RPATH = "@loader_path/../../../../Frameworks"


def make(top: Path) -> Layout:
    """Write, compile and seal it. Its Python is the running one's version, so that the checks can read it here."""
    layout, listed = Layout(top, "macos", PYTHON), contents.contents()
    files = {
        layout.launcher: macho(filetype=EXECUTE),
        layout.libpython: macho(),
        layout.packages / "mlx/lib/libmlx.dylib": macho(deps=(f"@rpath/{layout.libpython.name}",), rpaths=(RPATH,)),
        layout.packages / "mlx/lib/mlx.metallib": b"MTLB" + bytes(100),
        layout.packages / "mlx/__init__.py": b"",
        layout.packages / "mlx_lm/__init__.py": b"import mlx\n",
        layout.packages / "mlx_lm/models/llama.py": b"import json\nfrom . import base\nfrom .base import ModelArgs\n",
        layout.packages / "mlx_lm/models/base.py": b"class ModelArgs: ...\n",
        layout.packages / "mlx_lm/models/__init__.py": b"",
        layout.packages / "mlx_lm-1.0.dist-info/METADATA": b"Name: mlx-lm\nVersion: 1.0\nLicense-Expression: MIT\n",
        layout.packages / "mlx_lm-1.0.dist-info/LICENSE": b"MIT\n",
        layout.code / "app/__init__.py": b"",
        layout.code / "app/__main__.py": b"import os.path\nfrom mlx_lm.models.llama import ModelArgs\n",
        layout.library / "os.py": b"",
        layout.library / "posixpath.py": b"",
        layout.library / "json/__init__.py": b"",
    }
    for path, data in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    layout.launcher.chmod(0o755)
    licences.place(layout, PYTHON)
    info_plist.place(layout, listed["identity"], listed["macos"]["minimum_system"], contents.app_version())
    bytecode.compile_all(layout)
    seal.sign_app(layout, listed["identity"]["identifier"])
    return layout
