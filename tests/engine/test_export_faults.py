"""What goes wrong with disks and people: nothing half done stays, nothing of value is lost."""

from __future__ import annotations

import errno
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlx.core as mx
import pytest

from app.engine.export import place
from app.engine.export.kinds import EXPORTS, write
from app.engine.export.source import Source, find_source
from app.errors import UserError
from tests.tiny import write_model
from tests.tuned import write_adapter


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bench")
    write_adapter(folder / "adapter", write_model(folder / "model", "llama"))
    return folder


@pytest.fixture
def source(bench: Path) -> Source:
    return find_source(bench / "adapter")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "place" / "out"


def refused(code: str, work: Callable[[], Any]) -> UserError:
    with pytest.raises(UserError) as caught:
        work()
    assert caught.value.code == code and caught.value.what
    return caught.value


def left(target: Path) -> list[str]:
    return sorted(p.name for p in target.parent.iterdir()) if target.parent.exists() else []


@pytest.mark.parametrize("kind", list(EXPORTS))
def test_cancelling_half_way_leaves_nothing(source: Source, target: Path, kind: str) -> None:
    shares: list[float] = []
    refused(
        "cancelled",
        lambda: write(
            kind, source, target, progress=lambda step, share: shares.append(share), cancelled=lambda: shares[-1] >= 0.5
        ),
    )
    assert shares[-1] >= 0.5 and left(target) == []


@pytest.mark.parametrize("kind", list(EXPORTS))
def test_a_name_in_use_is_kept_unless_asked(source: Source, target: Path, kind: str) -> None:
    target.mkdir(parents=True)
    (target / "diary.txt").write_text("dear diary")
    refused("name_in_use", lambda: write(kind, source, target))
    refused("not_an_export", lambda: write(kind, source, target, overwrite=True))
    assert (target / "diary.txt").read_text() == "dear diary" and left(target) == ["out"]


def test_an_earlier_export_is_replaced_when_asked_and_kept_when_that_fails(source: Source, target: Path) -> None:
    write("mlx", source, target)
    before = (target / "adapters.safetensors").read_bytes()
    refused("cancelled", lambda: write("peft", source, target, overwrite=True, cancelled=lambda: True))
    assert (target / "adapters.safetensors").read_bytes() == before
    write("peft", source, target, overwrite=True)
    assert not (target / "adapters.safetensors").exists() and left(target) == ["out"]


def test_too_little_space_is_said_before_anything_is_written(
    source: Source, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(target.parents[1])
    monkeypatch.setattr(place.shutil, "disk_usage", lambda path: usage._replace(free=1_000_000))
    error = refused("no_space", lambda: write("fused", source, target))
    assert "1.0 MB are free" in error.why and "Free" in error.next and left(target) == []


@pytest.mark.parametrize("kind", list(EXPORTS))
def test_a_disk_that_fills_up_leaves_nothing(
    source: Source, target: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.write_text

    def full(self: Path, *args: Any, **options: Any) -> int:
        if self.name == "README.md":
            raise OSError(errno.ENOSPC, "No space left on device", str(self))
        return real(self, *args, **options)

    monkeypatch.setattr(Path, "write_text", full)
    refused("disk_full", lambda: write(kind, source, target))
    assert left(target) == []


def test_weights_that_were_cut_off_by_a_full_disk_are_noticed(
    source: Source, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = mx.save_safetensors

    def cut_off(file: str, *args: Any) -> None:
        real(file, *args)
        with Path(file).open("r+b") as stream:
            stream.truncate(Path(file).stat().st_size // 2)

    monkeypatch.setattr(mx, "save_safetensors", cut_off)
    refused("disk_full", lambda: write("fused", source, target))
    assert left(target) == []


def test_what_numpy_says_of_a_full_disk_is_understood(target: Path) -> None:
    def write_half() -> None:
        with place.new_folder(target, 10, False):
            raise OSError("4096 requested and 512 written")

    refused("disk_full", write_half)
    assert left(target) == []


@pytest.mark.parametrize("kind", list(EXPORTS))
def test_a_place_that_may_not_be_written_is_said(
    source: Source, target: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    target.parent.mkdir()
    target.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    real = Path.mkdir

    def read_only(self: Path, *args: Any, **options: Any) -> None:
        if self.parent == target.parent:  # root may write anywhere, so the system's answer is given here
            raise PermissionError(errno.EACCES, "Permission denied", str(self))
        real(self, *args, **options)

    monkeypatch.setattr(Path, "mkdir", read_only)
    error = refused("not_writable", lambda: write(kind, source, target))
    assert "Permission denied" in error.why and left(target) == []


def test_a_place_under_a_file_is_said(source: Source, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("a file")
    refused("not_writable", lambda: write("mlx", source, tmp_path / "note.txt" / "out"))


@pytest.mark.parametrize("kind", list(EXPORTS))
def test_a_model_that_is_gone_is_said_before_and_on_the_way(bench: Path, tmp_path: Path, kind: str) -> None:
    shutil.copytree(bench, tmp_path / "bench")
    source = find_source(tmp_path / "bench/adapter", model=tmp_path / "bench/model")
    target = tmp_path / "place/out"

    def vanish(step: str, share: float) -> None:
        shutil.rmtree(source.model, ignore_errors=True)

    refused("no_folder", lambda: write(kind, source, target, progress=vanish))
    assert left(target) == []
    refused("no_folder", lambda: write(kind, source, target))
    refused("no_folder", lambda: find_source(tmp_path / "bench/adapter", model=source.model))
    assert left(target) == []


def test_an_adapter_that_does_not_say_its_model_asks_for_it(bench: Path, tmp_path: Path) -> None:
    shutil.copytree(bench / "adapter", tmp_path / "adapter")
    file = tmp_path / "adapter/adapter_config.json"
    file.write_text(file.read_text().replace(str(bench / "model"), "someone/model"))
    error = refused("no_base", lambda: find_source(tmp_path / "adapter"))
    assert "someone/model" in error.why and "--model" in error.next
    assert find_source(tmp_path / "adapter", model=bench / "model").model == bench / "model"
