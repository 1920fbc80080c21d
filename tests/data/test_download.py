"""Downloading a model with the real huggingface_hub client, from a hub of this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.data.models import download as downloading
from app.data.models.asked import person_asked
from app.data.models.download import Cancelled, Progress, discard, download, gathering_folder, kept_bytes
from app.data.models.hub import look_up, repo_name
from app.errors import UserError
from tests.hub_server import HubServer, hub_server
from tests.tiny import write_model

REPO = "someone/Tiny-Chat-4bit"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("hub") / "tiny")


@pytest.fixture
def hub(model: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
    monkeypatch.setattr(downloading, "FIRST_PAUSE_S", 0.01)
    monkeypatch.setattr(downloading, "CHUNK", 4096)
    monkeypatch.setattr(downloading, "WAIT_S", 0.3)
    with hub_server() as server:
        server.add(REPO, model, **{"README.md": b"# Tiny", "original.bin": b"not wanted" * 1000})
        yield server


def bring(hub: HubServer, folder: Path, **options) -> Path:
    return download(REPO, folder, endpoint=hub.address, **options)


def refused(code: str, hub: HubServer, folder: Path, repo: str = REPO) -> UserError:
    with pytest.raises(UserError) as caught:
        download(repo, folder, endpoint=hub.address)
    assert caught.value.code == code, str(caught.value)
    return caught.value


def weights_asked(hub: HubServer) -> list[str]:
    return [wanted for name, wanted in hub.bytes_asked() if name == "model.safetensors"]


def test_a_model_arrives_whole_and_reports_how_far_it_is(hub, model, tmp_path):
    seen: list[Progress] = []
    folder = bring(hub, tmp_path, report=seen.append)
    assert folder == tmp_path / REPO
    for name in ("config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json"):
        assert (folder / name).read_bytes() == (model / name).read_bytes()
    assert not (folder / "original.bin").exists()
    assert seen[0].done == 0
    assert seen[-1].done == seen[-1].total == sum(path.stat().st_size for path in folder.iterdir())
    assert not gathering_folder(REPO, tmp_path).exists()


def test_a_model_that_is_there_is_not_asked_for_again(hub, tmp_path):
    bring(hub, tmp_path)
    hub.asked.clear()
    assert bring(hub, tmp_path) == tmp_path / REPO
    assert hub.asked == []


def test_a_model_that_was_damaged_since_comes_again(hub, model, tmp_path):
    folder = bring(hub, tmp_path)
    (folder / "model.safetensors").write_bytes(b"cut")
    assert bring(hub, tmp_path) == folder
    assert (folder / "model.safetensors").read_bytes() == (model / "model.safetensors").read_bytes()


def test_files_of_two_editions_are_never_mixed(hub, tmp_path):
    """The publisher changes a small file while the download is stopped in the middle of the weights."""
    with pytest.raises(Cancelled):
        bring(hub, tmp_path, cancelled=lambda: stop_after_some(tmp_path))
    assert len(list(gathering_folder(REPO, tmp_path).glob("config.json.*"))) == 1
    hub.repos[REPO]["config.json"] += b"\n "
    folder = bring(hub, tmp_path)
    assert (folder / "config.json").read_bytes() == hub.repos[REPO]["config.json"]
    assert {path.name for path in folder.iterdir()} == set(hub.repos[REPO]) - {"original.bin"}


def test_while_the_connection_is_lost_it_says_that_it_waits(hub, tmp_path):
    seen: list[Progress] = []
    hub.cut_after = [6000, 0]
    bring(hub, tmp_path, report=seen.append)
    assert any(progress.waiting for progress in seen) and not seen[-1].waiting


@pytest.mark.parametrize("answer", [b"<html>Welcome to our hotel</html>", b"{}", b"[]", b"null"])
def test_a_network_that_wants_a_sign_in_first_is_told_from_the_hub(hub, tmp_path, answer: bytes):
    hub.instead = answer
    assert "sign in" in refused("not_the_hub", hub, tmp_path).next


def test_an_answer_without_end_does_not_fill_the_disk(hub, tmp_path):
    hub.longer = 200_000
    refused("bad_digest", hub, tmp_path)
    assert kept_bytes(REPO, tmp_path) < 100_000


def test_a_download_that_was_stopped_goes_on_where_it_ended(hub, model, tmp_path):
    with pytest.raises(Cancelled):
        bring(hub, tmp_path, cancelled=lambda: len(weights_asked(hub)) == 1 and stop_after_some(tmp_path))
    assert not (tmp_path / REPO).exists()
    kept = kept_bytes(REPO, tmp_path)
    assert kept > 0
    folder = bring(hub, tmp_path)
    assert weights_asked(hub)[0] == ""
    assert weights_asked(hub)[1].startswith("bytes=")
    assert (folder / "model.safetensors").read_bytes() == (model / "model.safetensors").read_bytes()


def stop_after_some(folder: Path) -> bool:
    parts = list(gathering_folder(REPO, folder).glob("model.safetensors.*.part"))
    return bool(parts) and parts[0].stat().st_size >= 4096


def test_a_broken_connection_is_taken_up_again_by_itself(hub, model, tmp_path):
    hub.cut_after = [0, 6000, 0, 9000]
    folder = bring(hub, tmp_path)
    assert (folder / "model.safetensors").read_bytes() == (model / "model.safetensors").read_bytes()
    assert len([wanted for wanted in weights_asked(hub) if wanted]) >= 1


def test_a_connection_that_stays_broken_is_told_and_what_came_is_kept(hub, tmp_path):
    hub.cut_after = [6000] + [0] * 50
    error = refused("offline", hub, tmp_path)
    assert "kept" in error.next
    assert kept_bytes(REPO, tmp_path) > 0


def test_a_hub_that_is_busy_for_a_moment_is_asked_again(hub, tmp_path):
    offer = look_up(REPO, hub.address)
    hub.refuse_with = [503, 503]
    assert downloading.fetch(offer, tmp_path, endpoint=hub.address).is_dir()
    hub.refuse_with = [503] * 9
    with pytest.raises(UserError) as caught:
        downloading.fetch(offer, tmp_path / "other", endpoint=hub.address)
    assert caught.value.code == "hub"


def test_a_hub_that_ignores_ranges_sends_the_file_anew(hub, model, tmp_path):
    hub.ranges = False
    hub.cut_after = [6000]
    folder = bring(hub, tmp_path)
    assert (folder / "model.safetensors").read_bytes() == (model / "model.safetensors").read_bytes()


def test_bytes_that_were_changed_on_the_way_are_thrown_away(hub, tmp_path):
    hub.broken = {"model.safetensors"}
    refused("bad_digest", hub, tmp_path)
    assert not (tmp_path / REPO).exists()
    hub.broken = set()
    assert bring(hub, tmp_path).is_dir()


def test_parts_of_an_older_edition_are_not_mixed_in(hub, model, tmp_path):
    hub.cut_after = [6000] + [0] * 50
    refused("offline", hub, tmp_path)
    hub.cut_after = []
    newer = (model / "model.safetensors").read_bytes()[:-4] + b"\x00\x00\x00\x01"
    hub.repos[REPO]["model.safetensors"] = newer
    assert (bring(hub, tmp_path) / "model.safetensors").read_bytes() == newer


def test_each_way_in_which_it_is_no_model_is_said_before_any_weights_come(hub, tmp_path):
    files = dict(hub.repos[REPO])
    hub.repos["a/gguf"] = {"model-q4.gguf": b"GGUF" * 2000, "config.json": b"{}"}
    hub.repos["a/old"] = {"pytorch_model.bin": b"x" * 6000, "config.json": b"{}"}
    hub.repos["a/adapter"] = {"adapter_config.json": b"{}", "adapters.safetensors": b"x"}
    hub.repos["a/pictures"] = {"README.md": b"x"}
    hub.repos["a/unknown"] = files | {"config.json": b'{"model_type": "holo9", "architectures": ["HoloForCausalLM"]}'}
    for repo, code in (
        ("a/gguf", "wrong_format"),
        ("a/old", "wrong_format"),
        ("a/adapter", "adapter"),
        ("a/pictures", "not_a_model"),
        ("a/unknown", "unknown_architecture"),
    ):
        refused(code, hub, tmp_path, repo)
    assert "model.safetensors" not in [name for name, _ in hub.bytes_asked()]


def test_a_model_with_terms_says_where_to_agree(hub, tmp_path):
    hub.gated = {REPO}
    assert f"huggingface.co/{REPO}" in refused("gated", hub, tmp_path).next


def test_a_name_that_does_not_exist_and_no_connection_are_told_apart(hub, tmp_path, monkeypatch):
    refused("no_repo", hub, tmp_path, "someone/nothing")
    with pytest.raises(UserError) as caught:
        download(REPO, tmp_path, endpoint="http://127.0.0.1:9")
    assert caught.value.code == "offline"
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    assert "switched off" in refused("offline", hub, tmp_path).what


def test_who_asked_reaches_the_hub_while_all_else_stays_offline(hub, tmp_path, monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    elsewhere: list[str] = []
    go = threading.Event()
    other = threading.Thread(target=lambda: (go.wait(30), elsewhere.append(refused("offline", hub, tmp_path).what)))
    other.start()
    with person_asked():
        go.set()
        other.join()
        assert bring(hub, tmp_path).is_dir()
    assert elsewhere == ["Downloading is switched off."]
    refused("offline", hub, tmp_path / "again")


def test_a_disk_without_room_is_told_before_anything_comes(hub, tmp_path, monkeypatch):
    from collections import namedtuple

    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(downloading.shutil, "disk_usage", lambda path: usage(10**12, 10**12, 1000))
    error = refused("disk_full", hub, tmp_path)
    assert "500 MB" in error.why
    assert hub.bytes_asked() == []


def test_two_downloads_of_one_model_do_not_meet(hub, tmp_path):
    hub.hold_after = 4096
    hub.hold.clear()
    first = threading.Thread(target=bring, args=(hub, tmp_path))
    first.start()
    assert hub.holding.wait(30)
    refused("downloading", hub, tmp_path)
    hub.hold.set()
    first.join()
    assert (tmp_path / REPO).is_dir()


def test_what_is_kept_can_be_deleted(hub, tmp_path):
    hub.cut_after = [6000] + [0] * 50
    refused("offline", hub, tmp_path)
    discard(REPO, tmp_path)
    assert kept_bytes(REPO, tmp_path) == 0


@pytest.mark.parametrize(
    "typed",
    [
        "mlx-community/Qwen3-4B-4bit",
        "  mlx-community/Qwen3-4B-4bit ",
        "https://huggingface.co/mlx-community/Qwen3-4B-4bit",
        "https://huggingface.co/mlx-community/Qwen3-4B-4bit/tree/main?x=1",
        "hf.co/mlx-community/Qwen3-4B-4bit/",
    ],
)
def test_names_are_understood_as_people_paste_them(typed):
    assert repo_name(typed) == "mlx-community/Qwen3-4B-4bit"


@pytest.mark.parametrize("typed", ["", "Qwen3", "a/b/c", "../x", "a/..", "a b/c", "a--b/c", "https://example.com/a/b"])
def test_what_is_no_name_is_refused(typed):
    with pytest.raises(UserError) as caught:
        repo_name(typed)
    assert caught.value.code == "bad_name"
