"""Every import of app/ and mlx_lm/ finds its module inside the app. Nothing is run: names are looked up as files.

Run as a program by a Python of the app's version, so that its syntax and its built-in modules are the right ones:
    python imports.py JSON, with {"path": [folders of sys.path], "suffixes": [...], "roots": [folders to read]}
It prints a JSON list of problems.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

# Modules that exist on Windows only.
ELSEWHERE = {"_winapi", "winreg", "msvcrt", "nt", "winsound"}
# Modules that Python makes of others while it starts.
ALIASES = {"collections.abc": "_collections_abc", "os.path": "posixpath"}
# What mlx_lm asks for in functions that Tunesmith does not call: data sets from the Hub, benchmarks, pictures.
NOT_CALLED = {"datasets", "lm_eval", "PIL"}
ASKED: dict[str, Any] = {"path": [], "suffixes": []}


def problems(roots: list[Path]) -> list[str]:
    """Imports in files of these folders that lead nowhere, as "file:line imports name"."""
    found = []
    for root in roots:
        for path in sorted(root.rglob("*.py")):
            tree = ast.parse(path.read_bytes(), str(path))
            package = ".".join(path.relative_to(root.parent).with_suffix("").parts)
            is_package = path.name == "__init__.py"
            for node in required(tree):
                for name in wanted(node, package.removesuffix(".__init__"), is_package):
                    not_called = root.name == "mlx_lm" and re.split("[.:]", name)[0] in NOT_CALLED
                    if not not_called and not exists(name):
                        found.append(f"{path.relative_to(root.parent)}:{node.lineno} imports {name}")
    return found


def required(node: ast.AST) -> Iterator[ast.Import | ast.ImportFrom]:
    """Import statements whose failure nothing catches and that are not for type checkers alone."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child
        elif isinstance(child, ast.Try) and _catches_missing(child):
            for part in (*child.handlers, *child.orelse, *child.finalbody):
                yield from required(part)
        elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            for other in child.orelse:
                yield from required(ast.Module([other], []))
        else:
            yield from required(child)


def _catches_missing(node: ast.Try) -> bool:
    caught = " ".join(ast.unparse(handler.type) if handler.type else "Exception" for handler in node.handlers)
    return any(name in caught for name in ("ImportError", "ModuleNotFoundError", "Exception"))


def wanted(node: ast.Import | ast.ImportFrom, module: str, is_package: bool) -> Iterator[str]:
    """Full names that a statement needs: "a.b" for a module, "a.b:c" for a name in it that may be a module."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    base = node.module or ""
    if node.level:
        parts = module.split(".")
        parts = parts[: len(parts) - node.level + is_package]
        base = ".".join([*parts, *([node.module] if node.module else [])])
    yield from (base if alias.name == "*" else f"{base}:{alias.name}" for alias in node.names)


def exists(name: str) -> bool:
    """Whether a name of `wanted` can be found."""
    module, _, attribute = name.partition(":")
    if module.split(".")[0] in ELSEWHERE:
        return True
    place = locate(module)
    if place is None:
        return False
    return (
        not attribute
        or place.suffix != ".py"
        or locate(f"{module}.{attribute}") is not None
        or attribute in names_in(place)
    )


@cache
def locate(module: str) -> Path | None:
    """The file or folder of a module inside the app."""
    module = ALIASES.get(module, module)
    if module in sys.builtin_module_names or module == "__main__":
        return Path("built-in")
    folders = [Path(folder) for folder in ASKED["path"]]
    *parents, last = module.split(".")
    for parent in parents:
        folders = [folder / parent for folder in folders if (folder / parent).is_dir()]
    for folder in folders:
        for place in (folder / last / "__init__.py", *(folder / f"{last}{suffix}" for suffix in ASKED["suffixes"])):
            if place.is_file():
                return place
    # a namespace package, such as mlx
    spaces = [folder / last for folder in folders if (folder / last).is_dir()]
    return next((space for space in spaces if any(path.name != "__pycache__" for path in space.iterdir())), None)


@cache
def names_in(path: Path) -> frozenset[str]:
    """Names that a source file may define, wherever in it. Everything, for one that makes names as it runs."""
    tree = ast.parse(path.read_bytes())
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
            if node.name == "__getattr__":
                return _Everything()
        elif isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            if any(alias.name == "*" for alias in node.names):
                return _Everything()
            found |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
        elif isinstance(node, ast.Constant) and node.value == "_LazyModule":
            return _Everything()
    return _Everything() if "_LazyModule" in found or "globals" in found else frozenset(found)


class _Everything(frozenset[str]):
    """Contains every name."""

    def __contains__(self, item: object) -> bool:
        return True


if __name__ == "__main__":
    ASKED.update(json.loads(sys.argv[1]))
    print(json.dumps(problems([Path(root) for root in ASKED["roots"]])))
