"""verify_app is green for a whole app and red for each thing that can be wrong with it."""

from __future__ import annotations

import plistlib
from collections.abc import Callable
from pathlib import Path

import pytest
import verify_app
from bundle import contents, macho, seal
from bundle.checks import files, plist, report
from bundle.contents import ROOT, Layout

from tests.packaging.macho_maker import X86_64, fat
from tests.packaging.macho_maker import macho as make_macho


def problems(layout: Layout) -> dict[str, list[str]]:
    """What is wrong, by the name of the check that found it."""
    return {check.name: check.problems for check in verify_app.verify(layout) if not check.ok}


def change_plist(layout: Layout, **values: object) -> None:
    path = layout.inner / "Info.plist"
    info = plistlib.loads(path.read_bytes()) | values
    path.write_bytes(plistlib.dumps({key: value for key, value in info.items() if value is not None}))


def seal_again(layout: Layout) -> None:
    seal.sign_app(layout, "app.tunesmith.Tunesmith")


def libmlx(layout: Layout) -> Path:
    return layout.packages / "mlx/lib/libmlx.dylib"


def remove(path: Callable[[Layout], Path]) -> Callable[[Layout], object]:
    return lambda layout: path(layout).unlink()


def append(path: Callable[[Layout], Path], data: bytes) -> Callable[[Layout], object]:
    return lambda layout: path(layout).write_bytes(path(layout).read_bytes() + data)


def flip_a_byte(layout: Layout) -> None:
    data = bytearray(libmlx(layout).read_bytes())
    data[5000] ^= 1
    libmlx(layout).write_bytes(data)


def llama(layout: Layout) -> Path:
    return layout.packages / "mlx_lm/models/llama.py"


def test_a_whole_app_is_green(small_app: Layout):
    assert problems(small_app) == {}


# Each: what is done to the app, whether it is sealed again after, the check that must see it, and a word of what it says.
BREAKS = {
    "metallib removed": (remove(lambda a: libmlx(a).with_name("mlx.metallib")), True, "MLX", "mlx.metallib is not beside"),
    "metallib empty": (lambda a: libmlx(a).with_name("mlx.metallib").write_bytes(b""), True, "MLX", "not beside"),
    "second libmlx": (lambda a: (a.frameworks / "libmlx.dylib").write_bytes(make_macho()), True, "MLX", "one libmlx.dylib"),
    "foreign library": (
        lambda a: libmlx(a).write_bytes(make_macho(deps=("/opt/homebrew/lib/libfoo.dylib",))), True, "Mach-O files", "homebrew",
    ),
    "library that is not there": (
        lambda a: libmlx(a).write_bytes(make_macho(deps=("@rpath/libfoo.dylib",))), True, "Mach-O files", "libfoo",
    ),
    "library outside the app": (
        lambda a: libmlx(a).write_bytes(make_macho(deps=("@loader_path/../../../../../../../x.dylib",))), True, "Mach-O files",
        "x.dylib",
    ),
    "absolute search path": (
        lambda a: libmlx(a).write_bytes(make_macho(rpaths=("/Users/me/lib",))), True, "Mach-O files", "searches /Users/me",
    ),
    "other processor": (lambda a: libmlx(a).write_bytes(make_macho(cpu=X86_64)), True, "Mach-O files", "arm64"),
    "newer macOS": (lambda a: libmlx(a).write_bytes(make_macho(minos=(26, 0))), True, "Info.plist", "below what 1 files ask"),
    "sealed file touched": (append(lambda a: a.code / "app/__init__.py", b"\n"), False, "Seal", "app/__init__.py was changed"),
    "sealed file removed": (remove(lambda a: a.licences / "Tunesmith.txt"), False, "Seal", "missing"),
    "file added": (lambda a: (a.resources / "new").write_bytes(b""), False, "Seal", "new is not sealed"),
    "seal removed": (remove(lambda a: a.inner / seal.SEAL), False, "Seal", "damaged"),
    "seal rewritten": (lambda a: (a.inner / seal.SEAL).write_bytes(seal.seal(a) + b"\n"), False, "Seal", "seal was changed"),
    "code touched": (flip_a_byte, False, "Signatures", "libmlx.dylib was changed"),
    "version changed": (lambda a: change_plist(a, CFBundleVersion="9.9"), True, "Info.plist", "CFBundleVersion is 9.9"),
    "plist changed after": (lambda a: change_plist(a, CFBundleName="Other"), False, "Seal", "Info.plist was changed"),
    "identifier gone": (lambda a: change_plist(a, CFBundleIdentifier=None), True, "Info.plist", "CFBundleIdentifier"),
    "true as text": (lambda a: change_plist(a, NSHighResolutionCapable="True"), True, "Info.plist", "NSHighResolution"),
    "oldest macOS too old": (lambda a: change_plist(a, LSMinimumSystemVersion="11.0"), True, "Info.plist", "below"),
    "no documents": (lambda a: change_plist(a, CFBundleDocumentTypes=[]), True, "Info.plist", ".jsonl"),
    "drops refused": (
        lambda a: change_plist(a, CFBundleDocumentTypes=[{"LSItemContentTypes": ["org.jsonlines.jsonl", "public.folder"]}]),
        True, "Info.plist", "does not take every file",
    ),
    "icon removed": (remove(lambda a: a.resources / "app-icon.icns"), True, "Info.plist", "app-icon.icns lacks"),
    "module removed": (remove(lambda a: a.packages / "mlx_lm/models/base.py"), True, "Imports", "mlx_lm.models:base"),
    "import of nothing": (append(llama, b"import torch\n"), True, "Imports", "llama.py:4 imports torch"),
    "library pruned too far": (remove(lambda a: a.library / "json/__init__.py"), True, "Imports", "imports json"),
    "byte-code gone": (
        lambda a: [path.unlink() for path in llama(a).parent.glob("__pycache__/llama.*")], True, "Imports", "no byte-code",
    ),
    "folder of the builder": (append(lambda a: a.code / "app/__init__.py", f"# {ROOT}/x".encode()), True, "Paths", str(ROOT)),
    "link": (lambda a: (a.resources / "link").symlink_to("/etc"), True, "Paths", "link is a link"),
    "licence removed": (
        lambda a: [path.unlink() for path in (a.licences / "mlx-lm").iterdir()], True, "Parts", "no licence of mlx_lm",
    ),
    "torch inside": (lambda a: (a.packages / "torch").mkdir(), True, "Parts", "torch must not be inside"),
    "launcher not to be run": (lambda a: a.launcher.chmod(0o644), False, "Parts", "may not be run"),
}  # fmt: skip


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_app_is_red(small_app: Layout, name: str):
    damage, sealed, where, words = BREAKS[name]
    damage(small_app)
    if sealed:
        seal_again(small_app)
    found = problems(small_app)
    assert any(words in problem for problem in found[where]), found


def test_an_import_that_may_fail_is_no_problem(small_app: Layout):
    llama(small_app).write_text(
        "from typing import TYPE_CHECKING\n"
        "try:\n    import torch\nexcept ImportError:\n    torch = None\n"
        "if TYPE_CHECKING:\n    import jax\n"
        "def later():\n    import missing_one\n"
    )
    (small_app.library / "typing.py").write_text("TYPE_CHECKING = False\n")
    seal_again(small_app)
    assert "mlx_lm/models/llama.py:9 imports missing_one" in problems(small_app)["Imports"]
    assert not any("torch" in problem or "jax" in problem for problem in problems(small_app)["Imports"])


def test_an_app_that_is_too_large_is_red(small_app: Layout, tmp_path: Path):
    limits = {"unpacked_mb": 0, "packed_mb": 0}
    packed = tmp_path / "app.zip"
    packed.write_bytes(b"x")
    assert len(files.check_size(small_app, limits, packed).problems) == 2
    assert files.check_size(small_app, contents.contents()["limits"], packed).ok


def test_the_command_says_what_is_wrong_and_fails(
    small_app: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    page = tmp_path / "report.md"
    monkeypatch.setattr("sys.argv", ["verify_app.py", str(small_app.top), "--report", str(page)])
    assert verify_app.main() == 0
    assert capsys.readouterr().out.endswith("All is well.\n")
    assert "| Seal | ok |" in page.read_text()
    libmlx(small_app).with_name("mlx.metallib").unlink()
    assert verify_app.main() == 1
    assert "mlx.metallib is not beside libmlx.dylib" in capsys.readouterr().out


def test_a_folder_that_is_no_app_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr("sys.argv", ["verify_app.py", str(tmp_path)])
    assert verify_app.main() == 1
    assert "is not a Tunesmith app" in capsys.readouterr().err


def test_a_universal_file_is_thinned_to_arm64(tmp_path: Path):
    wanted = make_macho()
    path = tmp_path / "both"
    path.write_bytes(fat(make_macho(cpu=X86_64), wanted))
    assert macho.architectures(path.read_bytes()) == [X86_64, macho.ARM64]
    assert macho.thin(path)
    assert path.read_bytes() == wanted
    assert not macho.thin(path)


def test_a_file_without_arm64_is_refused(tmp_path: Path):
    path = tmp_path / "old"
    path.write_bytes(fat(make_macho(cpu=X86_64)))
    with pytest.raises(ValueError, match="no arm64"):
        macho.thin(path)


def test_a_long_list_of_problems_is_cut():
    check = plist.Check("Seal", "", [f"file {n}" for n in range(100)])
    assert "and 80 more" in report.as_text([check])
