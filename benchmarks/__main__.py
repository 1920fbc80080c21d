"""Run the benchmarks: `python -m benchmarks` for all, with names for some, `--list` to see what there is.

A benchmark is a module of this folder that can be run by itself (`python -m benchmarks.NAME`) and whose docstring's
first line says what it measures. Each runs in a process of its own, so that no one's caches or limits touch the next.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import time
from pathlib import Path

FOLDER = Path(__file__).parent


def benchmarks() -> dict[str, str]:
    """Name of each benchmark and the first line of its docstring, by name. Reads the files, imports none."""
    found = {}
    for path in sorted(FOLDER.glob("[a-z]*.py")):
        text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        found[path.stem] = text.partition("\n")[0]
    return found


def run(name: str) -> int:
    """Run one benchmark with this Python, its output as it comes. Returns its exit status."""
    print(f"\n== {name}", flush=True)
    start = time.perf_counter()
    status = subprocess.run([sys.executable, "-m", f"{FOLDER.name}.{name}"], cwd=FOLDER.parent).returncode
    print(f"-- {name}: {time.perf_counter() - start:.0f} s" + (f", failed ({status})" if status else ""), flush=True)
    return status


def main() -> int:
    """Exit status 0 when every benchmark that was asked for ran to its end."""
    known = benchmarks()
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Run Tunesmith's benchmarks.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="which to run; all when none is named")
    parser.add_argument("--list", action="store_true", help="list them and run none")
    asked = parser.parse_args()
    unknown = [name for name in asked.names if name not in known]
    if unknown:
        parser.error(f"no benchmark called {', '.join(unknown)}; there are: {', '.join(known) or 'none'}")
    if asked.list:
        for name, line in known.items():
            print(f"{name:<20} {line}")
        return 0
    return max((run(name) for name in asked.names or known), default=0)


if __name__ == "__main__":
    sys.exit(main())
