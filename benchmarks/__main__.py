"""Run the benchmarks: `python -m benchmarks` for all, with names for some, `--list` to see what there is.

All of them are to end within an hour on two cores, so those of SIZES are run smaller than by themselves; with
--quick every one is only begun and ended, to see that it does.

A benchmark is a module of this folder that can be run by itself (`python -m benchmarks.NAME`) and whose docstring's
first line says what it measures. Each runs in a process of its own, so that no one's caches or limits touch the next.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

FOLDER = Path(__file__).parent
SIZES = {
    "data_speed": ("4000",),
    "estimates": ("--chats", "24"),
    "review_scroll": ("20000",),
    "steps": ("--rounds", "3", "--chats", "16"),
    "window_stalls": ("20000", "300"),
}
QUICK = {
    "app_start": ("1",),
    "chart_speed": ("2000",),
    "compiled_step": ("--rounds", "1"),
    "data_speed": ("200", "1"),
    "engine": ("--rounds", "1", "--chats", "4", "--small"),
    "estimates": ("--chats", "12", "narrow, V 8,192"),
    "flatness": ("20",),
    "gui_smoothness": ("1",),
    "review_scroll": ("300",),
    "steps": ("--rounds", "1", "--chats", "8"),
    "trunk_parts": ("--rounds", "1"),
    "window_stalls": ("300", "5"),
    "window_start": ("1",),
}
"""Arguments of benchmarks when they are run together."""
NEEDS = {"app_start": (FOLDER.parent / "dist" / "Tunesmith", "make app")}
"""What must have been made for a benchmark to be run with the others, and how."""


def benchmarks() -> dict[str, str]:
    """Name of each benchmark and the first line of its docstring, by name. Reads the files, imports none."""
    found = {}
    for path in sorted(FOLDER.glob("[a-z]*.py")):
        text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        found[path.stem] = text.partition("\n")[0]
    return found


def run(name: str, arguments: Sequence[str] = ()) -> int:
    """Run one benchmark with this Python, its output as it comes. Returns its exit status."""
    print(f"\n== {name}", flush=True)
    start = time.perf_counter()
    status = subprocess.run([sys.executable, "-m", f"{FOLDER.name}.{name}", *arguments], cwd=FOLDER.parent).returncode
    print(f"-- {name}: {time.perf_counter() - start:.0f} s" + (f", failed ({status})" if status else ""), flush=True)
    return status


def main() -> int:
    """Exit status 0 when every benchmark that was asked for ran to its end."""
    known = benchmarks()
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Run Tunesmith's benchmarks.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="which to run; all when none is named")
    parser.add_argument("--list", action="store_true", help="list them and run none")
    parser.add_argument("--quick", action="store_true", help="at tiny sizes, whose figures say nothing")
    asked = parser.parse_args()
    unknown = [name for name in asked.names if name not in known]
    if unknown:
        parser.error(f"no benchmark called {', '.join(unknown)}; there are: {', '.join(known) or 'none'}")
    if asked.list:
        for name, line in known.items():
            print(f"{name:<20} {line}")
        return 0
    sizes = QUICK if asked.quick else {} if asked.names else SIZES
    return max((run(name, sizes.get(name, ())) for name in asked.names or _possible(known)), default=0)


def _possible(names: Iterable[str]) -> Iterator[str]:
    """Those for which all is there; says what is missing for the others."""
    for name in names:
        needed, how = NEEDS.get(name, (None, ""))
        if needed is None or needed.exists():
            yield name
        else:
            print(f"\n== {name} left out: there is no {needed}. Make it with: {how}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
