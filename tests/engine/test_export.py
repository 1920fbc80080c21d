"""Every kind of export on tiny real models, read back by the programs' own libraries."""

from __future__ import annotations

import gc
import json
from pathlib import Path
from typing import Any

import mlx.core as mx
import pytest
from mlx_lm import load as mlx_lm_load
from safetensors.numpy import load_file

from app.engine.export import fused
from app.engine.export.job import Options
from app.engine.export.kinds import EXPORTS, plan, write
from app.engine.export.modelfile import chat_pieces, go_template
from app.engine.export.source import Source, find_source
from app.engine.export.survival import measure
from app.engine.import_adapter import read_adapter
from app.engine.loading import load, load_tokenizer
from app.engine.train import train
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.store import create_run
from tests.tiny import write_chats, write_model, write_tokenizer
from tests.tuned import logits_of, write_adapter


def made(folder: Path, kind: str = "qwen3", bits: int = 0, **settings: Any) -> tuple[Path, Path]:
    model = write_model(folder / "model", kind, bits=bits)
    return model, write_adapter(folder / "adapter", model, **settings)


def tuned_logits(model: Path, adapter: Path) -> mx.array:
    return logits_of(mlx_lm_load(str(model), adapter_path=str(adapter))[0])


def far(one: mx.array, other: mx.array) -> float:
    """Largest difference as a share of the largest value."""
    return (mx.abs(one - other).max() / mx.abs(other).max()).item()


@pytest.mark.parametrize("method", ["lora", "dora"])
def test_the_mlx_adapter_is_the_versions_with_a_card(tmp_path: Path, method: str) -> None:
    model, adapter = made(tmp_path, method=method, num_layers=2)
    written = write("mlx", find_source(adapter), tmp_path / "out")
    assert mx.array_equal(tuned_logits(model, written.path), tuned_logits(model, adapter))
    card = (written.path / "README.md").read_text()
    assert "library_name: mlx" in card and "mlx_lm.generate" in card and "step 7" in card
    assert written.checks and written.size == sum(f.stat().st_size for f in written.path.iterdir())
    assert "model" not in str(json.loads((written.path / "adapter_config.json").read_text())["model"]).split("/")[:-1]


@pytest.mark.parametrize("method", ["lora", "dora"])
def test_the_peft_adapter_reads_back_as_the_same_adapter(tmp_path: Path, method: str) -> None:
    _, adapter = made(tmp_path, "llama", method=method, num_layers=2, targets=("q_proj", "down_proj"))
    written = write("peft", find_source(adapter), tmp_path / "out")
    settings = json.loads((written.path / "adapter_config.json").read_text())
    assert settings["target_modules"] == ["down_proj", "q_proj"] and settings["layers_to_transform"] == [1, 2]
    assert settings["r"] == 4 and settings["lora_alpha"] == 10 and settings["use_dora"] == (method == "dora")
    tensors = load_file(written.path / "adapter_model.safetensors")
    assert tensors["base_model.model.model.layers.1.self_attn.q_proj.lora_A.weight"].shape == (4, 32)
    ours, theirs = read_adapter(adapter), read_adapter(written.path)
    assert theirs.scale == ours.scale and set(theirs.arrays) == set(ours.arrays)
    assert all(mx.allclose(theirs.arrays[name], ours.arrays[name]).item() for name in ours.arrays)


@pytest.mark.parametrize("kind", ["qwen3", "llama", "gemma3_text", "qwen3_moe"])
@pytest.mark.parametrize("bits", [0, 4])
def test_a_fused_model_computes_what_the_tuned_model_computed(tmp_path: Path, kind: str, bits: int) -> None:
    model, adapter = made(tmp_path, kind, bits, num_layers=2)
    written = write("fused", find_source(adapter), tmp_path / "out", Options(bits=16 if bits else None))
    fused_model = mlx_lm_load(str(written.path))[0]
    assert far(logits_of(fused_model), tuned_logits(model, adapter)) < 1e-4
    assert written.survival is not None and written.survival.error < 1e-3 and not written.advice
    assert "quantization" not in json.loads((written.path / "config.json").read_text())


def test_dora_and_full_trainings_are_fused_exactly(tmp_path: Path) -> None:
    for method in ("dora", "full"):
        model, adapter = made(tmp_path / method, "llama", method=method, num_layers=1)
        written = write("fused", find_source(adapter), tmp_path / method / "out")
        assert far(logits_of(mlx_lm_load(str(written.path))[0]), tuned_logits(model, adapter)) < 1e-4


def test_what_rounding_to_few_bits_loses_is_measured_and_said(tmp_path: Path) -> None:
    model, adapter = made(tmp_path, "llama", 4, size=0.04)
    coarse = write("fused", find_source(adapter), tmp_path / "coarse")
    fine = write("fused", find_source(adapter), tmp_path / "fine", Options(bits=8))
    assert coarse.survival is not None and fine.survival is not None
    assert coarse.survival.error > 0.1 > fine.survival.error
    assert "8 bits or in full precision" in coarse.advice and not fine.advice
    wanted = tuned_logits(model, adapter)
    effect = mx.linalg.norm(wanted - logits_of(mlx_lm_load(str(model))[0]))
    for written in (coarse, fine):
        lost = (mx.linalg.norm(logits_of(mlx_lm_load(str(written.path))[0]) - wanted) / effect).item()
        assert written.survival is not None and lost < 2 * written.survival.error
    config = json.loads((tmp_path / "fine/config.json").read_text())["quantization"]
    assert config["bits"] in (4, 8) and {v["bits"] for v in config.values() if isinstance(v, dict)} <= {4, 8}


def test_a_base_models_export_brings_the_plain_chat_format_along(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", "llama")
    write_tokenizer(model, template=None)
    adapter = write_adapter(tmp_path / "adapter", model)
    written = write("fused", find_source(adapter), tmp_path / "out")
    tokenizer = mlx_lm_load(str(written.path))[1]
    asked = tokenizer.apply_chat_template(
        [{"role": "user", "content": "Hi"}], add_generation_prompt=True, tokenize=False
    )
    assert asked == "Question: Hi\n\nAnswer:"
    assert "## Prompts" in (written.path / "README.md").read_text()


def test_a_model_in_full_precision_can_be_quantized_on_the_way(tmp_path: Path) -> None:
    _, adapter = made(tmp_path, "qwen3")
    written = write("fused", find_source(adapter), tmp_path / "out", Options(bits=6))
    config = json.loads((written.path / "config.json").read_text())
    assert config["quantization"]["bits"] == 6 and config["quantization_config"] == config["quantization"]
    assert mlx_lm_load(str(written.path))[0].layers[0].self_attn.q_proj.bits == 6


def test_weights_are_written_piece_by_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fused, "PIECE", 20_000)
    model, adapter = made(tmp_path, "llama")
    written = write("fused", find_source(adapter), tmp_path / "out")
    files = sorted(written.path.glob("model-*.safetensors"))
    assert len(files) > 3 and files[0].name == f"model-00001-of-{len(files):05d}.safetensors"
    index = json.loads((written.path / "model.safetensors.index.json").read_text())
    assert {next(iter(mx.load(str(f)))) in index["weight_map"] for f in files} == {True}
    assert far(logits_of(mlx_lm_load(str(written.path))[0]), tuned_logits(model, adapter)) < 1e-4


def test_a_model_in_several_files_is_never_in_memory_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = write_model(tmp_path / "model", "llama", hidden_size=128, intermediate_size=512, num_hidden_layers=8)
    adapter = write_adapter(tmp_path / "adapter", model)
    weights = mx.load(str(model / "model.safetensors"))
    total = sum(value.nbytes for value in weights.values())
    index = {name: f"model-{number % 3}.safetensors" for number, name in enumerate(weights)}
    for file in set(index.values()):
        mx.save_safetensors(str(model / file), {n: weights[n] for n in weights if index[n] == file}, {"format": "mlx"})
    (model / "model.safetensors").unlink()
    (model / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": index}))
    source = find_source(adapter)
    del weights
    peaks: list[int] = []
    monkeypatch.setattr(fused, "PIECE", total // 40)
    monkeypatch.setattr(fused, "_check", lambda job: peaks.append(mx.get_peak_memory()))
    gc.collect()
    before = mx.get_active_memory()
    mx.reset_peak_memory()
    write("fused", source, tmp_path / "out")
    assert peaks[0] - before < total / 4


def test_a_run_is_found_by_its_name_and_judged_on_what_it_kept_aside(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", "qwen3")
    config = TrainingConfig(
        model_path=model, data=write_chats(tmp_path / "chats.jsonl"), name="Shops", rank=8, alpha=32.0, epochs=12,
        learning_rate=0.01, targets=("all",), save_every=10,
    )  # fmt: skip
    run = create_run(config, tmp_path / "runs")
    list(train(config, run, Control()))
    source = find_source("Shops", root=tmp_path / "runs")
    assert source.adapter.folder == run.adapter_dir and source.model == model
    saved = sorted(run.checkpoints.glob("step-*"))[0]
    assert find_source(run.folder, step=int(saved.name[5:])).adapter.folder == saved
    assert find_source(run.adapter_dir).run == run
    written = write("fused", source, tmp_path / "out", Options(bits=8))
    assert written.survival is not None and written.survival.losses is not None
    before, after, now = written.survival.losses
    assert after < before and abs(now - after) < 0.1 * (before - after) and written.survival.share > 0.9
    card = (written.path / "README.md").read_text()
    assert (
        "## Did it learn?\n\nYes: " in card
        and "kept aside, after" in card
        and "learning_rate" in card
        and str(tmp_path) not in card
    )
    with pytest.raises(UserError) as caught:
        find_source("Shop", root=tmp_path / "runs")
    assert caught.value.code == "no_run" and "Shops" in caught.value.why
    assert measure(source, model).share < 0.1


REFUSED = [
    ("peft", "qwen3_moe", {}, "peft_family"),
    ("gguf", "llama", {"method": "dora"}, "gguf_method"),
    ("peft", "llama", {"method": "full", "num_layers": 1}, "no_low_rank"),
    ("fused-gguf", "gemma2", {}, "gguf_family"),
    ("gguf", "gemma3_text", {"method": "full", "num_layers": 1}, "gguf_method"),
]


@pytest.mark.parametrize(("export", "kind", "settings", "code"), REFUSED)
def test_what_would_not_be_exact_is_refused_in_words(
    tmp_path: Path, export: str, kind: str, settings: dict[str, Any], code: str
) -> None:
    _, adapter = made(tmp_path, kind, **settings)
    refused = plan(export, find_source(adapter)).refusal
    assert refused is not None and refused.code == code and refused.what and refused.next
    with pytest.raises(UserError, match=refused.what[:20]):
        write(export, find_source(adapter), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_plan_tells_size_and_needs_of_every_kind(tmp_path: Path) -> None:
    _, adapter = made(tmp_path, "llama", 4)
    source = find_source(adapter)
    for name, export in EXPORTS.items():
        planned = plan(name, source)
        assert planned.refusal is None and planned.size > 0 and planned.needs == export.needs
        written = write(name, source, tmp_path / name)
        assert written.size <= planned.size and written.checks


def test_a_tokenizer_that_llama_cpp_would_cut_otherwise_is_refused(tmp_path: Path) -> None:
    model, adapter = made(tmp_path, "llama")
    file = model / "tokenizer.json"
    description = json.loads(file.read_text())
    description["pre_tokenizer"] = {
        "type": "Sequence",
        "pretokenizers": [
            {"type": "Split", "pattern": {"Regex": r"\d"}, "behavior": "Isolated", "invert": False},
            {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False},
        ],
    }
    file.write_text(json.dumps(description))
    refused = plan("fused-gguf", find_source(adapter)).refusal
    assert refused is not None and refused.code == "gguf_tokenizer"


def test_ollamas_template_is_the_models_own_or_none(tmp_path: Path) -> None:
    model, adapter = made(tmp_path, "llama")
    tokenizer = load_tokenizer(model)._tokenizer
    pieces = chat_pieces(tokenizer)
    assert pieces is not None
    assert '{{ if eq .Role "system" }}<|im_start|>system\n{{ .Content }}<|im_end|>\n' in go_template(pieces)
    written = write("fused-gguf", find_source(adapter), tmp_path / "out")
    text = (written.path / "Modelfile").read_text()
    assert text.startswith("FROM ./model.gguf") and 'PARAMETER stop "<|im_end|>"' in text and "TEMPLATE" in text
    numbered = "{% for m in messages %}{{ loop.index }}: {{ m['content'] }}\n{% endfor %}"
    write_tokenizer(model, numbered)
    assert chat_pieces(load_tokenizer(model)._tokenizer) is None


def test_the_default_instructions_of_a_template_go_before_conversations_without_any(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", "llama")
    template = (
        "{% if messages[0]['role'] != 'system' %}<|im_start|>system\nBe kind.<|im_end|>\n{% endif %}"
        + json.loads((model / "tokenizer_config.json").read_text())["chat_template"]
    )
    write_tokenizer(model, template)
    pieces = chat_pieces(load(model).hf_tokenizer)
    assert pieces is not None and pieces.lead == "<|im_start|>system\nBe kind.<|im_end|>\n"
    assert go_template(pieces).startswith('{{ if ne (index .Messages 0).Role "system" }}<|im_start|>system\nBe kind.')


def test_a_model_too_large_to_be_run_is_compared_piece_by_piece(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, adapter = made(tmp_path, "llama", 4)
    monkeypatch.setattr(fused, "default_memory_limit_gb", lambda: 1e-6)
    monkeypatch.setattr(fused, "measure", lambda *arguments: pytest.fail("it was loaded"))
    written = write("fused", find_source(adapter), tmp_path / "out", Options(bits=16))
    assert any("piece by piece" in check for check in written.checks) and written.survival is None
    assert far(logits_of(mlx_lm_load(str(written.path))[0]), tuned_logits(model, adapter)) < 1e-4
    real, calls = fused.fused_model, []

    def another(source: Source, bits: int | None) -> tuple[Any, dict[str, Any]]:
        """Another one when it is made for the comparison."""
        found, config = real(source, bits)
        if calls:
            found.model.norm.weight = found.model.norm.weight + 1
        calls.append(bits)
        return found, config

    monkeypatch.setattr(fused, "fused_model", another)
    with pytest.raises(UserError) as caught:
        write("fused", find_source(adapter), tmp_path / "other", Options(bits=16))
    assert caught.value.code == "export_check" and not (tmp_path / "other").exists()


def test_a_change_smaller_than_rounding_is_exported_and_said(tmp_path: Path) -> None:
    """Nothing is wrong with such a model but that it learned next to nothing, so it is not refused."""
    _, adapter = made(tmp_path, "llama", 4, size=0.002)
    written = write("fused", find_source(adapter), tmp_path / "out")
    assert written.survival is not None and written.survival.error > 50 and written.survival.apart < 1
    assert "0% of what was learned is in it." in written.checks and "in full precision" in written.advice
    assert "so little" in fused._advice(True, 16) and "so little" in fused._advice(False, None)
