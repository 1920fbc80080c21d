"""What a fresh clone is set up with: lock files, set-up scripts, Makefile, benchmark runner."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def locked(name: str) -> dict[str, str]:
    """Package and version of each entry of a lock file."""
    found = re.findall(r"^([\w.-]+)==([\w.]+)", (ROOT / name).read_text(), flags=re.MULTILINE)
    return {canonicalize_name(package): version for package, version in found}


def run_script(name: str, *arguments: str, tools: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a set-up script with some of the system's tools replaced by those of a folder."""
    paths = f"{tools}:{os.environ['PATH']}"
    return subprocess.run(
        ["sh", str(ROOT / "packaging/setup" / name), *arguments],
        env={**os.environ, "PATH": paths, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


def tool(folder: Path, name: str, prints: str, status: int = 0) -> None:
    (folder / name).write_text(f"#!/bin/sh\necho '{prints}'\nexit {status}\n")
    (folder / name).chmod(0o755)


@pytest.fixture
def bare_debian(tmp_path: Path) -> Path:
    """Tools of a Debian that has no library, no compiler and no root."""
    for name, prints in [("uname", "Linux"), ("ldconfig", ""), ("id", "1000"), ("apt-get", "not to be called")]:
        tool(tmp_path, name, prints)
    return tmp_path


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_pins_every_package_by_hash_and_names_no_place(name: str):
    entries = re.split(r"\n(?=[\w.-]+==)", (ROOT / name).read_text())[1:]
    assert len(entries) > 40
    assert all("--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"://|file:|^-", (ROOT / name).read_text(), flags=re.MULTILINE)


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_has_what_the_project_asks_for(name: str):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = project["dependencies"] + (project["optional-dependencies"]["dev"] if "dev" in name else [])
    versions = locked(name)
    for requirement in map(Requirement, wanted):
        version = versions[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement} but locked {version}"


def test_both_lock_files_agree():
    run, develop = (locked(name) for name in LOCKS)
    assert run.items() <= develop.items()


def test_who_is_not_root_is_told_one_line_to_run(bare_debian: Path):
    result = run_script("system.sh", sys.executable, tools=bare_debian)
    assert result.returncode == 1
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    for package in ("libopenblas0-pthread", "libegl1", "libxcb-cursor0"):
        assert package in result.stderr
    assert "sudo apt-get install" in result.stderr


def test_a_mac_needs_no_system_packages(bare_debian: Path):
    tool(bare_debian, "uname", "Darwin")
    result = run_script("system.sh", sys.executable, tools=bare_debian)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_a_python_that_is_too_old_is_refused_in_words(bare_debian: Path):
    tool(bare_debian, "old-python", "", status=1)
    result = run_script("python.sh", tools=bare_debian, PYTHON="old-python")
    assert result.returncode == 1
    assert "PYTHON=old-python is not a Python 3.11" in result.stderr


def test_a_mac_with_no_python_is_told_where_to_get_one(bare_debian: Path):
    tool(bare_debian, "uname", "Darwin")
    for name in ("python3", "python3.11", "python3.12", "python3.13", "python3.14"):
        tool(bare_debian, name, "", status=1)
    result = run_script("python.sh", tools=bare_debian, PYTHON="")
    assert result.returncode == 1
    assert "python.org" in result.stderr


def test_this_python_is_found(tmp_path: Path):
    result = run_script("python.sh", tools=tmp_path, PYTHON=sys.executable)
    assert result.stdout.strip() == sys.executable


if sys.platform == "linux":

    @pytest.mark.parametrize("plugin", ["libqxcb.so", "libqoffscreen.so"])
    def test_set_up_left_no_library_of_qt_missing(plugin: str):
        import PySide6

        path = Path(PySide6.__file__).parent / "Qt/plugins/platforms" / plugin
        needed = subprocess.run(["ldd", str(path)], capture_output=True, text=True, check=True).stdout
        assert "not found" not in needed


def test_make_lists_every_target():
    text = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^\.PHONY: (.*)", text, flags=re.MULTILINE)[0].split())
    listed = subprocess.run(["make", "-C", str(ROOT), "help"], capture_output=True, text=True, check=True).stdout
    assert targets == set(re.findall(r"^  make ([a-z-]+)", listed, flags=re.MULTILINE))


def test_the_benchmark_runner_lists_each_benchmark_with_its_purpose():
    names = {path.stem for path in (ROOT / "benchmarks").glob("[a-z]*.py")}
    command = [sys.executable, "-m", "benchmarks", "--list"]
    lines = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert {line.split()[0] for line in lines} == names
    assert all(len(line.split()) > 1 for line in lines)


def test_an_unknown_benchmark_is_refused_with_the_names_there_are():
    command = [sys.executable, "-m", "benchmarks", "nonsense"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 2
    assert "no benchmark called nonsense" in result.stderr
