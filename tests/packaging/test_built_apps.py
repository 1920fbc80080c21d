"""Tests of the apps in dist/, if `make app` or `make app-macos-from-linux` has built them."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import verify_app
from bundle.contents import ROOT, Layout, layout_of

BUILT = [path for path in (ROOT / "dist/Tunesmith.app", ROOT / "dist/Tunesmith") if path.is_dir()]
RUNS_HERE = [path for path in BUILT if (path.suffix == ".app") == (sys.platform == "darwin")]

if BUILT:

    @pytest.mark.parametrize("app", BUILT, ids=lambda path: path.name)
    def test_the_built_app_is_whole(app: Path):
        found = {check.name: check.problems for check in verify_app.verify(layout_of(app)) if not check.ok}
        assert found == {}


if RUNS_HERE:
    APART = sys.platform == "linux" and os.getuid() == 0
    NOBODY = 65534

    @pytest.fixture(scope="module")
    def moved() -> Iterator[Layout]:
        """A copy of the app somewhere else, where everyone may read it and nobody may write."""
        with tempfile.TemporaryDirectory(prefix="Größe und Maß ") as folder:
            target = Path(folder) / RUNS_HERE[0].name
            shutil.copytree(RUNS_HERE[0], target, symlinks=True)
            subprocess.run(["chmod", "755", folder], check=True)
            subprocess.run(["chmod", "-R", "a-w,a+rX", str(target)], check=True)
            yield layout_of(target)
            subprocess.run(["chmod", "-R", "u+w", str(target)], check=True)

    @pytest.fixture
    def home() -> Iterator[Path]:
        """An empty home folder of the person who starts the app."""
        with tempfile.TemporaryDirectory(prefix="home ") as folder:
            if APART:
                os.chown(folder, NOBODY, NOBODY)
            yield Path(folder)

    def run(app: Layout, *words: str, home: Path) -> subprocess.CompletedProcess[str]:
        """Start it as from a bare session: no PATH, no settings, in /; where we can, by another user and offline."""
        apart = [
            "/usr/bin/unshare",
            "-n",
            "/usr/bin/setpriv",
            f"--reuid={NOBODY}",
            f"--regid={NOBODY}",
            "--clear-groups",
        ]
        return subprocess.run(
            [*(apart if APART else []), str(app.launcher), *words],
            env={"HOME": str(home)},
            cwd="/",
            capture_output=True,
            text=True,
            timeout=240,
        )

    def test_it_trains_the_demo_anywhere_with_nothing_installed(moved: Layout, home: Path):
        before = sorted(path for path in moved.top.rglob("*"))
        result = run(moved, "--smoke-test", home=home)
        found = json.loads(result.stdout)
        assert result.returncode == 0 and found["ok"], result.stdout + result.stderr
        assert found["last_loss"] < found["first_loss"]
        assert found["chart_pixels"] > 200
        assert len(result.stdout.splitlines()) == 1
        assert sorted(path for path in moved.top.rglob("*")) == before

    def test_it_knows_its_version_and_says_what_it_runs_on(moved: Layout, home: Path):
        from app import __version__

        assert run(moved, "--version", home=home).stdout.strip() == __version__
        assert platform.system() in run(moved, "doctor", home=home).stdout

    def test_a_broken_app_says_so_in_its_one_line(moved: Layout, home: Path):
        model = moved.code / "resources/demo/model"
        subprocess.run(["chmod", "u+w", str(model)], check=True)
        weights = (model / "model.safetensors").rename(model / "elsewhere")
        result = run(moved, "--smoke-test", home=home)
        weights.rename(model / "model.safetensors")
        assert result.returncode == 1
        found = json.loads(result.stdout)
        assert not found["ok"] and found["error"]
