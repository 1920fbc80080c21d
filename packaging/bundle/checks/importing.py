"""Runs imports.py over an app with a Python of its version."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from bundle.bytecode import interpreter
from bundle.checks.check import Check
from bundle.contents import Layout


def check(layout: Layout) -> Check:
    """app/ and all of mlx_lm/, model files included, import only what is inside; byte-code is there for all of it."""
    result = Check("Imports")
    roots = [layout.code / "app", layout.packages / "mlx_lm"]
    tag = "darwin" if layout.kind == "macos" else "*-linux-gnu"
    names = {path.name.split(".", 1)[1] for path in layout.packages.rglob("*.so") if "." in path.stem}
    suffixes = [".py", ".abi3.so", ".so", *(f".{name}" for name in sorted(names) if name.startswith("cpython"))]
    if layout.kind == "macos":
        suffixes.append(f".cpython-{layout.python.replace('.', '')}-{tag}.so")
    asked = {
        "path": [str(path) for path in layout.search_path],
        "suffixes": suffixes,
        "roots": [str(root) for root in roots],
    }
    python, script = interpreter(layout.python), Path(__file__).with_name("imports.py")
    run = subprocess.run([python, "-I", str(script), json.dumps(asked)], capture_output=True, text=True)
    if run.returncode:
        result.problems.append(f"they cannot be read: {run.stderr.strip().splitlines()[-1]}")
        return result
    result.problems += json.loads(run.stdout)
    sources = [path for root in roots for path in root.rglob("*.py")]
    result.problems += [
        f"{path.relative_to(layout.resources)} has no byte-code" for path in sources if not _compiled(path, layout)
    ]
    result.facts = f"{len(sources)} files of app and mlx_lm read by a Python {layout.python}; all they import is inside"
    return result


def _compiled(path: Path, layout: Layout) -> bool:
    """Whether there is byte-code that Python takes without looking at the source (PEP 552: flags 1)."""
    made = path.parent / "__pycache__" / f"{path.stem}.cpython-{layout.python.replace('.', '')}.pyc"
    return made.is_file() and made.read_bytes()[4:8] == b"\x01\0\0\0"
