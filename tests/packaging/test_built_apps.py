"""Tests of the apps in dist/, if `make app` or `make app-macos-from-linux` has built them."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
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

    @pytest.fixture(scope="module")
    def moved(tmp_path_factory: pytest.TempPathFactory) -> Layout:
        """A copy of the app somewhere else, with nothing in it that may be written."""
        target = tmp_path_factory.mktemp("Größe und Maß") / RUNS_HERE[0].name
        shutil.copytree(RUNS_HERE[0], target, symlinks=True)
        subprocess.run(["chmod", "-R", "a-w", str(target)], check=True)
        yield layout_of(target)
        subprocess.run(["chmod", "-R", "u+w", str(target)], check=True)

    def run(app: Layout, *words: str, home: Path) -> subprocess.CompletedProcess[str]:
        """Start it as from a bare session: no PATH, no settings, an empty home, in /, with no network where we can."""
        apart = ["/usr/bin/unshare", "-n"] if sys.platform == "linux" and os.getuid() == 0 else []
        return subprocess.run(
            [*apart, str(app.launcher), *words],
            env={"HOME": str(home)},
            cwd="/",
            capture_output=True,
            text=True,
            timeout=240,
        )

    def test_it_trains_the_demo_anywhere_with_nothing_installed(moved: Layout, tmp_path: Path):
        before = sorted(path for path in moved.top.rglob("*"))
        result = run(moved, "--smoke-test", home=tmp_path)
        found = json.loads(result.stdout)
        assert result.returncode == 0 and found["ok"], result.stdout + result.stderr
        assert found["last_loss"] < found["first_loss"]
        assert found["chart_pixels"] > 200
        assert len(result.stdout.splitlines()) == 1
        assert sorted(path for path in moved.top.rglob("*")) == before

    def test_it_knows_its_version_and_says_what_it_runs_on(moved: Layout, tmp_path: Path):
        from app import __version__

        assert run(moved, "--version", home=tmp_path).stdout.strip() == __version__
        assert platform.system() in run(moved, "doctor", home=tmp_path).stdout

    def test_a_broken_app_says_so_in_its_one_line(moved: Layout, tmp_path: Path):
        broken = tmp_path / moved.top.name
        shutil.copytree(moved.top, broken, symlinks=True)
        subprocess.run(["chmod", "-R", "u+w", str(broken)], check=True)
        layout = layout_of(broken)
        (layout.code / "resources/demo/model/model.safetensors").unlink()
        result = run(layout, "--smoke-test", home=tmp_path)
        assert result.returncode == 1
        found = json.loads(result.stdout)
        assert not found["ok"] and found["error"]
