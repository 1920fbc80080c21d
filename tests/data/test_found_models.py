"""Models in other programs' folders."""

import json
import struct
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from app.data.models.found import ADDED, HUGGING_FACE, LM_STUDIO, find_models, known_models, usual_places

ROOT = Path(__file__).parents[2]
CHAT = {"chat_template": "{{ messages }}"}


def make_model(folder: Path, kind: str = "llama", template: dict | None = CHAT) -> Path:
    """The smallest folder that counts as a model: a config, one tensor, a tokenizer with a chat format."""
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps({"model_type": kind, "architectures": ["LlamaForCausalLM"]}))
    (folder / "tokenizer.json").write_text("{}")
    (folder / "tokenizer_config.json").write_text(json.dumps(template or {}))
    header = json.dumps({"w": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + bytes(8))
    return folder


def named(found) -> list[tuple[str, str]]:
    return [(model.info.name, model.source) for model in found.models]


def test_both_programs_folders_are_searched(tmp_path):
    make_model(tmp_path / ".lmstudio/models/mlx-community/Tiny-1B-4bit")
    make_model(tmp_path / ".cache/huggingface/hub/models--someone--Small-Chat/snapshots/abc123")
    found = find_models(usual_places(tmp_path, {}))
    assert named(found) == [("Tiny 1B 4bit", LM_STUDIO), ("Small Chat", HUGGING_FACE)]
    assert found.unusable == ()


def test_a_base_model_can_be_trained_too(tmp_path):
    make_model(tmp_path / ".lmstudio/models/someone/Base-1B", template=None)
    (found,) = find_models(usual_places(tmp_path, {})).models
    assert found.info.name == "Base 1B" and not found.info.has_chat_template


def test_folders_that_were_chosen_in_lm_studio_are_searched_too(tmp_path):
    make_model(tmp_path / "big disk/models/someone/Chosen-1B")
    make_model(tmp_path / "moved/models/someone/Moved-1B")
    (tmp_path / ".lmstudio-home-pointer").write_text(f"{tmp_path / 'moved'}\n")
    (tmp_path / "moved/settings.json").write_text(json.dumps({"downloadsFolder": str(tmp_path / "big disk/models")}))
    found = find_models(usual_places(tmp_path, {}))
    assert named(found) == [("Chosen 1B", LM_STUDIO), ("Moved 1B", LM_STUDIO)]
    (tmp_path / "moved/settings.json").write_text("[1")
    assert named(find_models(usual_places(tmp_path, {}))) == [("Moved 1B", LM_STUDIO)]


LOOKED = """
import os, sys
from pathlib import Path
from app.data.models.found import ADDED, find_models
from app.ui.new_training.places import kind_of
place = Path(sys.argv[1])
if os.geteuid() == 0:
    os.seteuid(65534)  # root may look everywhere
found = find_models([(ADDED, place)])
print([model.info.name for model in found.models], [one.name for one in found.unusable])
print([kind_of(place / name) for name in ("listed", "closed")])
"""


def test_what_may_not_be_looked_into_hides_nothing_else():
    """On a Mac the system asks about each folder of a person, who may say no; a folder may also be another person's."""
    with TemporaryDirectory() as name:
        place = Path(name)
        for folder, mode in (("listed", 0o444), ("closed", 0), ("zopen", 0o755)):
            make_model(place / folder).chmod(mode)
        (make_model(place / "secret") / "config.json").chmod(0)
        place.chmod(0o755)
        try:
            done = subprocess.run(
                [sys.executable, "-c", LOOKED, name], cwd=ROOT, capture_output=True, text=True, check=False
            )
        finally:
            for folder in ("listed", "closed"):
                (place / folder).chmod(0o755)
    assert done.stdout == "['zopen'] ['secret']\n['model', 'model']\n", done.stderr


def test_what_cannot_be_trained_is_named_with_the_reason(tmp_path):
    models = tmp_path / ".lmstudio/models"
    (models / "someone/broken").mkdir(parents=True)
    (models / "someone/broken/config.json").write_text("{")
    (models / "someone/For-Ollama-GGUF").mkdir()
    (models / "someone/For-Ollama-GGUF/q4.gguf").write_bytes(b"GGUF")
    make_model(models / "someone/Strange", kind="holo9")
    (make_model(models / "someone/Half") / "model.safetensors").unlink()
    (make_model(models / "someone/No-Config") / "config.json").unlink()
    found = find_models(usual_places(tmp_path, {}))
    assert found.models == ()
    assert {one.name: one.why.code for one in found.unusable} == {
        "broken": "bad_config",
        "For Ollama GGUF": "wrong_format",
        "Strange": "unknown_architecture",
        "Half": "no_weights",
        "No Config": "no_config",
    }
    assert all(one.why.what and one.why.next for one in found.unusable)


def test_a_model_is_listed_once_even_when_two_places_link_to_it(tmp_path):
    make_model(tmp_path / ".lmstudio/models/a/tiny")
    (tmp_path / ".cache/lm-studio").mkdir(parents=True)
    (tmp_path / ".cache/lm-studio/models").symlink_to(tmp_path / ".lmstudio/models")
    assert len(find_models(usual_places(tmp_path, {})).models) == 1


def test_the_hugging_face_cache_is_looked_for_where_it_was_moved(tmp_path):
    make_model(tmp_path / "elsewhere/hub/models--a--Moved/snapshots/1")
    found = find_models(usual_places(tmp_path, {"HF_HOME": str(tmp_path / "elsewhere")}))
    assert named(found) == [("Moved", HUGGING_FACE)]


def test_of_a_cached_model_the_newest_edition_counts_and_a_half_one_does_not(tmp_path):
    hub = tmp_path / ".cache/huggingface/hub/models--a--Chat"
    (hub / "snapshots/new").mkdir(parents=True)
    (hub / "snapshots/new/config.json").write_text("{}")
    old = make_model(hub / "snapshots/old")
    (hub / "refs").mkdir()
    (hub / "refs/main").write_text("new")
    found = find_models(usual_places(tmp_path, {}))
    assert [model.info.path for model in found.models] == [old]
    assert found.unusable == ()


def test_added_folders_may_be_a_model_or_hold_some_and_links_in_circles_end(tmp_path):
    make_model(tmp_path / "one")
    make_model(tmp_path / "many/by/somebody")
    (tmp_path / "many/by/again").symlink_to(tmp_path / "many")
    found = find_models([(ADDED, tmp_path / "one"), (ADDED, tmp_path / "many"), (ADDED, tmp_path / "gone")])
    assert [model.info.name for model in found.models] == ["one", "somebody"]


def test_a_search_that_is_cancelled_ends(tmp_path):
    make_model(tmp_path / "one")
    assert find_models([(ADDED, tmp_path)], cancelled=lambda: True).models == ()


def test_models_used_before_are_listed_in_their_order_while_they_can_be_trained(tmp_path):
    second, first = make_model(tmp_path / "b"), make_model(tmp_path / "a")
    assert [model.info.name for model in known_models([second, tmp_path / "gone", first])] == ["b", "a"]
