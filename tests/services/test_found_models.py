"""Models in other programs' folders."""

import json
import struct
from pathlib import Path

from app.services.found_models import HUGGING_FACE, LM_STUDIO, find_models, usual_places


def make_model(folder: Path) -> None:
    """The smallest folder that counts as a model: a config, one tensor, a tokenizer."""
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps({"model_type": "llama", "architectures": ["LlamaForCausalLM"]}))
    (folder / "tokenizer.json").write_text("{}")
    header = json.dumps({"w": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + bytes(8))


def test_both_programs_folders_are_searched(tmp_path):
    make_model(tmp_path / ".lmstudio/models/mlx-community/Tiny-1B-4bit")
    make_model(tmp_path / ".cache/huggingface/hub/models--someone--Small-Chat/snapshots/abc123")
    found = find_models(usual_places(tmp_path, {}))
    assert [(model.info.name, model.source) for model in found] == [
        ("Tiny 1B 4bit", LM_STUDIO),
        ("Small Chat", HUGGING_FACE),
    ]


def test_folders_that_cannot_be_trained_are_passed_over(tmp_path):
    broken = tmp_path / ".lmstudio/models/someone/broken"
    broken.mkdir(parents=True)
    (broken / "config.json").write_text("{")
    (tmp_path / ".lmstudio/models/someone/model.gguf").write_bytes(b"GGUF")
    assert find_models(usual_places(tmp_path, {})) == []


def test_a_model_is_listed_once_even_when_two_places_link_to_it(tmp_path):
    make_model(tmp_path / ".lmstudio/models/a/tiny")
    (tmp_path / ".cache/lm-studio").mkdir(parents=True)
    (tmp_path / ".cache/lm-studio/models").symlink_to(tmp_path / ".lmstudio/models")
    assert len(find_models(usual_places(tmp_path, {}))) == 1


def test_the_hugging_face_cache_is_looked_for_where_it_was_moved(tmp_path):
    make_model(tmp_path / "elsewhere/hub/models--a--Moved/snapshots/1")
    found = find_models(usual_places(tmp_path, {"HF_HOME": str(tmp_path / "elsewhere")}))
    assert [model.info.name for model in found] == ["Moved"]
