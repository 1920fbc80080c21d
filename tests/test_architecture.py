"""The arrows between the parts of app/, and the size of files and functions."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LONGEST_FILE = 400
LONGEST_FUNCTION = 80

# What files may import inside functions only: (files, modules).
LAZY = [("app/services/**/*.py", "app.engine"), ("app/*.py", "app.ui"), ("app/*.py", "app.engine")]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Check app/ of a folder against the contracts of its pyproject.toml."""
    command = (
        "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
    )
    environment = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"}
    return subprocess.run(
        [sys.executable, "-P", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )


def sources(folder: Path, files: str) -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(folder.glob(files)):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def imports(tree: ast.AST, inside_functions: bool) -> Iterator[str]:
    """Full names of what a module imports, with or without what its functions import when they run."""
    skipped = () if inside_functions else (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif not isinstance(node, skipped) and not only_for_types(node):
            yield from imports(node, inside_functions)


def only_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def early_imports(folder: Path) -> list[str]:
    """Imports that LAZY wants inside a function and that stand outside, as "file imports module"."""
    return [
        f"{path.relative_to(folder)} imports {name}"
        for files, module in LAZY
        for path, tree in sources(folder, files)
        for name in imports(tree, inside_functions=False)
        if name == module or name.startswith(module + ".")
    ]


@pytest.fixture
def copy_of_app(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_import_follows_the_arrows():
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("data/bad.py", "import mlx.core", "neither Qt nor MLX"),
        ("data/bad.py", "from app.runs import config", "Arrows point down"),
        ("runs/bad.py", "from PySide6 import QtCore", "neither Qt nor MLX"),
        ("engine/bad.py", "import pyqtgraph", "engine knows no Qt"),
        ("engine/bad.py", "from app.services import settings", "Arrows point down"),
        ("services/bad.py", "import mlx_lm", "Services ask the engine"),
        ("ui/bad.py", "def late():\n    from app.engine import train", "never to the engine"),
        ("cli.py", "from app.services import settings", "only through app.ui"),
        ("newcomer.py", "", "Arrows point down"),
    ],
)
def test_a_forbidden_import_breaks_its_contract(copy_of_app: Path, file: str, line: str, contract: str):
    path = copy_of_app / "app" / file
    path.write_text((path.read_text() if path.exists() else "") + "\n" + line + "\n")
    result = lint_imports(copy_of_app)
    assert result.returncode != 0
    assert any(contract in text and "BROKEN" in text for text in result.stdout.splitlines()), result.stdout


def test_the_engine_and_the_window_are_imported_late():
    assert early_imports(ROOT) == []


def test_an_early_import_of_the_engine_is_seen(copy_of_app: Path):
    (copy_of_app / "app/services/bad.py").write_text("if True:\n    from app.engine import train\n")
    assert early_imports(copy_of_app) == ["app/services/bad.py imports app.engine.train"]


def test_services_know_no_widgets():
    widgets = ("PySide6.QtWidgets", "pyqtgraph")
    found = [
        f"{path.name} imports {name}"
        for path, tree in sources(ROOT, "app/services/**/*.py")
        for name in imports(tree, inside_functions=True)
        if name.startswith(widgets)
    ]
    assert found == []


def test_the_whole_window_imports_without_mlx():
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path, _ in sources(ROOT, "app/ui/**/*.py")]
    code = f"import importlib, sys\nfor name in {names}: importlib.import_module(name)\n"
    code += "print(sorted({'mlx', 'mlx_lm', 'transformers', 'torch'} & set(sys.modules)))"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    assert result.stdout.strip() == "[]", result.stdout + result.stderr


def test_no_layout_is_asked_for_its_items():
    """PySide keeps what `itemAt` returns beyond the item's end, and Qt dies of it: see app/ui/widgets/tab_order.py."""
    stay = ("side_or_below.py",)  # its two items live as long as the layout
    asking = [
        path.name
        for path, tree in sources(ROOT, "app/ui/**/*.py")
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in ("itemAt", "itemAtPosition") and path.name not in stay
    ]
    assert asking == []


def test_files_and_functions_fit_a_screen():
    long_files, long_functions = [], []
    for path, tree in sources(ROOT, "app/**/*.py"):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > LONGEST_FILE:
            long_files.append(f"{path.relative_to(ROOT)}: {lines} lines")
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
                length = node.end_lineno - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    long_functions.append(f"{path.relative_to(ROOT)}: {node.name} has {length} lines")
    assert long_files + long_functions == []
