"""Every wrong folder a person may choose ends in a sentence with the right advice."""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from app.data.model_folder import NotAModel, fingerprint, inspect_model
from app.engine.examples import prepare
from app.engine.loading import describe, load, load_tokenizer
from app.engine.train import train
from app.errors import UserError
from app.runs.config import parse_config
from app.runs.control import Control
from app.runs.events import Finished
from app.runs.store import create_run
from tests.tiny import write_chats, write_model, write_tokenizer


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_model(tmp_path / "Tiny-Qwen3")


def refusal(path: Path, attempt: Callable[[Path], object] = load) -> UserError:
    with pytest.raises(UserError) as caught:
        attempt(path)
    assert caught.value.what.endswith(".") and caught.value.next.endswith(".")
    return caught.value


def change_config(model: Path, **values: object) -> None:
    config = json.loads((model / "config.json").read_text())
    config.update(values)
    (model / "config.json").write_text(json.dumps({k: v for k, v in config.items() if v is not None}))


def test_a_good_folder_is_described_without_loading_it(model: Path) -> None:
    info = inspect_model(model)
    assert (info.name, info.family, info.precision) == ("Tiny Qwen3", "Qwen3, 40K", "32-bit")
    assert (info.num_layers, info.hidden_size, info.context) == (3, 32, 512)
    assert info.parameters == 40016 and info.weight_bytes == 4 * 40016


def test_a_quantized_folder_says_its_bits_and_true_size(tmp_path: Path) -> None:
    info = inspect_model(write_model(tmp_path / "m", "llama", bits=4))
    assert info.precision == "4-bit" and info.quantized
    assert info.parameters == inspect_model(write_model(tmp_path / "n", "llama")).parameters


def test_a_missing_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere").code == "no_folder"


def test_a_file_instead_of_a_folder(model: Path) -> None:
    assert refusal(model / "config.json").code == "not_a_folder"


def test_a_folder_above_the_model_suggests_the_model(model: Path) -> None:
    error = refusal(model.parent)
    assert isinstance(error, NotAModel) and error.code == "not_a_model"
    assert error.suggestion == model and "Tiny-Qwen3" in error.next


def test_weights_without_a_config(model: Path) -> None:
    (model / "config.json").unlink()
    error = refusal(model)
    assert error.code == "no_config" and "config.json is missing" in error.why


def test_a_config_without_weights(model: Path) -> None:
    (model / "model.safetensors").unlink()
    assert refusal(model).code == "no_weights"


@pytest.mark.parametrize(("name", "word"), [("model-q4.gguf", "GGUF"), ("pytorch_model.bin", "PyTorch")])
def test_weights_in_another_format(model: Path, name: str, word: str) -> None:
    (model / "model.safetensors").rename(model / name)
    error = refusal(model)
    assert error.code == "wrong_format" and word in error.what


def test_a_single_gguf_file(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(b"GGUF")
    assert refusal(file).code == "wrong_format"


def test_an_adapter_folder(model: Path) -> None:
    (model / "config.json").rename(model / "adapter_config.json")
    assert refusal(model).code == "adapter"


def test_a_model_type_that_nobody_knows(model: Path) -> None:
    change_config(model, model_type="qwen99")
    error = refusal(model)
    assert error.code == "unknown_type" and "qwen99" in error.what


def test_a_config_without_model_type(model: Path) -> None:
    change_config(model, model_type=None)
    assert refusal(model).code == "unknown_type"


@pytest.mark.parametrize("text", ["{", "[]", "null", '"x"', "[" * 5000])
def test_a_config_that_is_no_json_object(model: Path, text: str) -> None:
    (model / "config.json").write_text(text)
    assert refusal(model).code == "bad_config"


def test_an_embedding_model(model: Path) -> None:
    change_config(model, architectures=["BertModel"], model_type="bert")
    assert refusal(model).code == "not_text"


def test_a_vision_only_model(model: Path) -> None:
    change_config(model, architectures=["SiglipVisionModel"], model_type="siglip_vision_model")
    assert refusal(model).code == "not_text"


def test_a_folder_that_wants_to_run_code(model: Path) -> None:
    (model / "evil.py").write_text("raise SystemExit('ran')")
    change_config(model, model_file="evil.py")
    assert refusal(model).code == "runs_code"


def test_a_tokenizer_that_wants_to_run_code(model: Path) -> None:
    witness = model / "ran"
    (model / "tok.py").write_text(f"open({str(witness)!r}, 'w').close()")
    file = model / "tokenizer_config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "auto_map": {"AutoTokenizer": ["tok.T", "tok.T"]}}))
    try:
        load(model)
    except UserError as error:
        assert error.code == "load_failed"
    assert not witness.exists()


def test_a_tokenizer_is_read_once_until_a_file_beside_it_changes(model: Path) -> None:
    first = load_tokenizer(model)
    assert load_tokenizer(model) is first is load(model).tokenizer
    write_tokenizer(model, first.chat_template + "{# as before, but for this #}")
    assert load_tokenizer(model).chat_template != first.chat_template


def test_a_missing_tokenizer(model: Path) -> None:
    (model / "tokenizer.json").unlink()
    assert refusal(model).code == "no_tokenizer"


def test_a_damaged_tokenizer(model: Path) -> None:
    (model / "tokenizer.json").write_text("{")
    assert refusal(model).code == "load_failed"


def test_a_base_model_learns_and_answers_in_a_plain_chat_format(model: Path, tmp_path: Path) -> None:
    write_tokenizer(model, template=None)
    tokenizer = load(model).tokenizer
    question = [{"role": "user", "content": "Where is it?"}]
    asked = tokenizer.apply_chat_template(question, add_generation_prompt=True, tokenize=False)
    assert asked == "Question: Where is it?\n\nAnswer:"
    write_chats(chats := tmp_path / "chats.jsonl")
    config = parse_config({"model_path": model, "data": chats, "epochs": 1, "validation_split": 0})
    prepared = prepare(config, tokenizer)
    example = prepared.train[0]
    prompt = example.ids[: example.mask.tolist().index(1)].tolist()
    assert tokenizer.decode(prompt).endswith("\n\nAnswer:")
    assert "plain_format" in {problem.code for problem in prepared.problems}
    run = create_run(config, tmp_path / "runs")
    assert isinstance(list(train(config, run, Control()))[-1], Finished)


@pytest.mark.parametrize("keep", [0, 4, 100, 5000, -1])
def test_a_cut_off_weight_file(model: Path, keep: int) -> None:
    file = model / "model.safetensors"
    file.write_bytes(file.read_bytes()[:keep])
    error = refusal(model)
    assert error.code == "damaged_weights" and "cut off" in error.why


@pytest.mark.parametrize("header", [b"\xff" * 40, b'{"a": 1}', b'{"a": {"data_offsets": ["x", "y"]}}', b"[]"])
def test_a_weight_file_with_a_damaged_header(model: Path, header: bytes) -> None:
    (model / "model.safetensors").write_bytes(struct.pack("<Q", len(header)) + header)
    assert refusal(model).code == "damaged_weights"


def test_a_weight_file_that_was_never_downloaded(model: Path) -> None:
    (model / "model.safetensors").write_text("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n")
    error = refusal(model)
    assert error.code == "damaged_weights" and "never downloaded" in error.why


def test_weights_of_another_shape(model: Path) -> None:
    change_config(model, hidden_size=64)
    assert refusal(model).code == "load_failed"


def test_an_index_that_names_a_missing_shard(model: Path) -> None:
    index = {"weight_map": {"a": "model.safetensors", "b": "model-00002-of-00002.safetensors"}}
    (model / "model.safetensors.index.json").write_text(json.dumps(index))
    error = refusal(model)
    assert error.code == "missing_shard" and "model-00002-of-00002.safetensors" in error.why


def test_an_index_that_is_no_index(model: Path) -> None:
    (model / "model.safetensors.index.json").write_text("[1]")
    assert refusal(model).code == "bad_index"


def test_a_folder_that_may_not_be_read(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid() == 0:  # root reads everything, so the system's answer is given by hand

        def refuse(self: Path) -> None:
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "iterdir", refuse)
    else:
        model.chmod(0)
    try:
        assert refusal(model).code == "no_permission"
    finally:
        if os.geteuid() != 0:
            model.chmod(0o755)


def test_a_model_module_that_exits_on_import(model: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import mlx_lm.models

    (tmp_path / "modules").mkdir()
    (tmp_path / "modules" / "quitter.py").write_text("raise SystemExit(1)\n")
    monkeypatch.setattr(mlx_lm.models, "__path__", [*mlx_lm.models.__path__, str(tmp_path / "modules")])
    change_config(model, model_type="quitter")
    assert refusal(model).code == "unknown_type"


def test_describe_refuses_as_load_does(model: Path) -> None:
    change_config(model, model_type="qwen99")
    assert refusal(model, describe).code == "unknown_type"


def test_the_fingerprint_follows_config_and_weights(model: Path, tmp_path: Path) -> None:
    first = fingerprint(model)
    assert first == fingerprint(model) and len(first) == 64
    change_config(model, rms_norm_eps=1e-5)
    assert fingerprint(model) != first


def test_a_config_that_lacks_sizes_says_which(model: Path) -> None:
    change_config(model, hidden_size=None, num_attention_heads=None)
    error = refusal(model)
    assert error.code == "bad_config"
    assert error.why == "Its config.json does not say: hidden_size, num_attention_heads."
