"""The parts of the recipe: what is fetched, what is pruned, what is signed, and a launcher that really starts."""

from __future__ import annotations

import base64
import json
import os
import platform
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import build_app
import make_icons
import pytest
import sign_feed
from bundle import contents, fetch, launcher, pack, runtime, tree
from bundle.checks.plist import ICON_TYPES, icon_types
from bundle.contents import ROOT, Layout
from bundle.signature import ADHOC, directories, sign_adhoc
from nacl.signing import SigningKey

from app import __version__
from app.services.updates import Release, read_release
from tests.packaging.macho_maker import macho

MAC = fetch.Target("3.13", "darwin", "arm64", ("macosx_14_0_arm64",))
LINUX = fetch.Target("3.11", "linux", "x86_64")
PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"


def test_the_version_comes_from_one_place():
    assert contents.app_version() == __version__


def test_everything_that_is_fetched_has_a_hash():
    listed = contents.contents()
    for target in (MAC, LINUX):
        pins = fetch.locked(target, listed["packages"]["leave_out"])
        assert len(pins) > 30
        assert all(pin.hashes for pin in pins)
    digests = [listed["macos"]["runtime"]["sha256"], listed["macos"]["compiler"]["sha256"]]
    digests += listed["macos"]["library"]["sha256"].values()
    assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in digests)


def test_each_system_gets_its_own_build_of_mlx():
    names = {target.system: {pin.name for pin in fetch.locked(target, [])} for target in (MAC, LINUX)}
    assert "mlx-metal" in names["darwin"] and "mlx-cpu" not in names["darwin"]
    assert "mlx-cpu" in names["linux"] and "mlx-metal" not in names["linux"]


def test_wheels_of_the_newest_macos_are_never_taken():
    """Built on macOS 26, a Metal library does not load on 15."""
    platforms = contents.contents()["macos"]["platforms"]
    assert all(int(tag.split("_")[1]) <= 14 for tag in platforms)


def test_the_python_and_its_library_have_the_same_version():
    listed = contents.contents()["macos"]
    assert listed["library"]["version"].startswith(listed["python"] + "-")


def test_pruning_keeps_what_is_kept(tmp_path: Path):
    for name in ("a/modeling_x.py", "a/auto/modeling_auto.py", "a/configuration_x.py", "b/tests/deep/t.py", "b/x.pyi"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    tree.prune(tmp_path, ["a/*/modeling_*.py", "a/modeling_*.py", "**/tests/**", "**/*.pyi"], ["a/auto/**"])
    left = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.py"))
    assert left == ["a/auto/modeling_auto.py", "a/configuration_x.py"]
    assert not (tmp_path / "b").exists()


def test_a_signature_covers_every_page():
    signed = sign_adhoc(macho(), "org.example", info=b"plist", seal=b"seal")
    (directory,) = directories(signed)
    assert (directory.identifier, directory.flags, directory.pages_ok) == ("org.example", ADHOC, True)
    for at in (40, 5000, 8000):
        changed = bytearray(signed)
        changed[at] ^= 1
        if at > 40:
            assert not directories(bytes(changed))[0].pages_ok


def test_signing_twice_is_signing_once():
    once = sign_adhoc(macho(), "org.example")
    assert sign_adhoc(once, "org.example") == once


def test_icons_have_all_sizes_and_are_drawn_from_the_svg(qapp):
    for icon in ("app-icon.icns", "document.icns"):
        assert icon_types(ROOT / "resources/icons" / icon) == ICON_TYPES
    assert icon_types(ROOT / "resources/icons/app-icon.svg") == set()
    drawn = make_icons.icns(make_icons.ICONS / "app-icon.svg", make_icons.APP_BODY)
    kept = (make_icons.ICONS / "app-icon.icns").read_bytes()
    assert drawn[8:12] == kept[8:12]
    assert abs(len(drawn) - len(kept)) < len(kept) // 5


def test_a_packed_app_keeps_what_may_be_run(whole_app: Layout, tmp_path: Path):
    packed = pack.pack(whole_app)
    subprocess.run(["unzip", "-q", str(packed), "-d", str(tmp_path)], check=True) if _has("unzip") else _unzip(
        packed, tmp_path
    )
    assert os.access(tmp_path / "Tunesmith.app/Contents/MacOS/Tunesmith", os.X_OK)
    assert __version__ in packed.name


def _has(program: str) -> bool:
    return any((Path(folder) / program).exists() for folder in os.environ["PATH"].split(":"))


def _unzip(packed: Path, target: Path) -> None:
    import zipfile

    with zipfile.ZipFile(packed) as archive:
        for item in archive.infolist():
            archive.extract(item, target)
            (target / item.filename).chmod(item.external_attr >> 16)


def test_what_sign_feed_announces_is_believed_by_the_app(tmp_path: Path):
    public = base64.b64decode(sign_feed.make_key(tmp_path / "key"))
    key = SigningKey(base64.b64decode((tmp_path / "key").read_text()))
    text = sign_feed.announcement(key, "1.2.3", "Größer.", "https://example.org/app.dmg", "15.0")
    assert read_release(text.encode(), public) == Release("1.2.3", "Größer.", "https://example.org/app.dmg", "15.0")
    assert (tmp_path / "key").stat().st_mode & 0o077 == 0
    with pytest.raises(FileExistsError):
        sign_feed.make_key(tmp_path / "key")


def test_the_workflow_builds_with_the_python_that_goes_inside():
    workflow = (ROOT / ".github/workflows/app.yml").read_text()
    assert f'python-version: "{contents.contents()["macos"]["python"]}"' in workflow


@pytest.mark.parametrize("script", sorted((ROOT / "packaging").rglob("*.sh")), ids=lambda path: path.name)
def test_a_script_has_no_syntax_error(script: Path):
    shell = script.read_text().splitlines()[0].removeprefix("#!/bin/")
    assert subprocess.run([shell, "-n", str(script)], capture_output=True).stderr == b""


def test_a_build_without_feed_has_none_and_a_half_feed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    layout = Layout(tmp_path / "Tunesmith", "linux", PYTHON)
    monkeypatch.delenv("TUNESMITH_FEED_URL", raising=False)
    monkeypatch.setenv("TUNESMITH_FEED_KEY", "AAAA")
    with pytest.raises(contents.BuildError, match="go together"):
        build_app.place_code(layout)


if sys.platform == "linux" and str(sysconfig.get_config_var("INSTSONAME")).startswith("libpython"):
    SHOW = """
import json, os, platform, sys
print(json.dumps({
    "path": sys.path, "executable": sys.executable, "argv": sys.argv[1:], "encoding": sys.getfilesystemencoding(),
    "environment": sorted(name for name in os.environ if name.startswith("PYTHON")), "folder": os.getcwd(),
    "version": platform.python_version(), "writes": not sys.dont_write_bytecode,
}))
"""

    @pytest.fixture(scope="module")
    def started(tmp_path_factory: pytest.TempPathFactory) -> Layout:
        """A Linux app whose code shows what it was started with, in a place with a space and an umlaut."""
        listed = contents.contents()
        layout = Layout(tmp_path_factory.mktemp("Grüße an alle") / "Tunesmith", "linux", PYTHON)
        runtime.place_linux(layout, listed)
        (layout.packages).mkdir(parents=True)
        runtime.customize(layout)
        (layout.code / "app").mkdir(parents=True)
        (layout.code / "app/__init__.py").write_text("")
        (layout.code / "app/__main__.py").write_text(SHOW)
        launcher.build(layout, listed)
        return layout

    def start(layout: Layout, *words: str, folder: str = "/") -> dict[str, object]:
        result = subprocess.run([layout.launcher, *words], env={}, cwd=folder, capture_output=True, text=True)
        assert result.returncode == 0, result.stderr
        return json.loads(result.stdout)

    def test_the_launcher_starts_with_an_empty_environment_from_any_folder(started: Layout):
        shown = start(started, "--flag", "Größe ü.jsonl", "-psn_0_1234")
        assert shown["argv"] == ["--flag", "Größe ü.jsonl"]
        assert shown["executable"] == str(started.launcher)
        assert shown["encoding"] == "utf-8"
        assert not shown["writes"]

    def test_nothing_outside_the_app_is_imported(started: Layout, tmp_path: Path):
        (tmp_path / "app").mkdir()
        (tmp_path / "app/__main__.py").write_text("raise SystemExit('the wrong app')")
        shown = start(started, folder=str(tmp_path))
        assert all(Path(path).is_relative_to(started.top) for path in shown["path"])

    def test_programs_that_the_app_starts_get_a_clean_environment(started: Layout):
        assert start(started)["environment"] == []

    def test_the_python_inside_forgot_where_it_came_from(started: Layout):
        if sys.base_prefix not in ("/usr", "/usr/local"):
            assert os.fsencode(sys.base_prefix) not in started.libpython.read_bytes()
        assert start(started)["version"] == platform.python_version()
