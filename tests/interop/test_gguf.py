"""Files for llama.cpp: read back by the gguf package, and computed by llama.cpp itself where it is installed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import mlx.core as mx
import numpy as np
import pytest
from mlx.utils import tree_flatten
from mlx_lm import load as mlx_lm_load

from app.engine.export import fused_gguf
from app.engine.export.families import GGUF
from app.engine.export.gguf_names import GgufNames
from app.engine.export.job import Options
from app.engine.export.kinds import write
from app.engine.export.source import find_source
from app.engine.import_adapter import read_adapter
from tests.interop.llama_families import OTHERS
from tests.interop.make_exports_table import tiny
from tests.tiny import TEXTS, write_model
from tests.tuned import write_adapter

gguf = pytest.importorskip("gguf", reason="the interop group is not installed (make interop installs it)")
TOLERANCE = {"f32": 1e-4, "f16": 5e-3, "bf16": 4e-2, "q8_0": 0.1}
"""Of logits, as a share of the largest: what rounding to each kind does to a tiny model, whose sums are short."""


def made(folder: Path, kind: str, **changes: Any) -> tuple[Path, Path]:
    model = write_model(folder / "model", kind, **changes)
    return model, write_adapter(folder / "adapter", model)


def llama(file: Path, text: str, adapter: Path | None = None) -> tuple[list[int], np.ndarray]:
    """(ids, logits (T, V)) of a text by llama.cpp, with the weights as they are in the file.

    Not repacked for what the processor says it has: in a virtual machine, matrix tiles (AMX) may be named and not allowed.
    """
    import llama_cpp

    parameters = llama_cpp.llama_model_default_params()
    parameters.use_extra_bufts = False
    with patch.object(llama_cpp.llama_cpp, "llama_model_default_params", lambda: parameters):
        model = llama_cpp.Llama(
            str(file), n_ctx=256, n_threads=1, logits_all=True, verbose=False,
            lora_path=str(adapter) if adapter else None,
            type_k=llama_cpp.GGML_TYPE_F32, type_v=llama_cpp.GGML_TYPE_F32, flash_attn=False,
        )  # fmt: skip
    ids = model.tokenize(text.encode(), add_bos=False, special=True)
    model.eval(ids)
    logits = np.array(model.scores[: len(ids)])
    model.close()
    del model
    return ids, logits


def far(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.abs(one - other).max() / np.abs(other).max())


ROTARY_PAIRS = ("llama", "granite", "mixtral", "ministral3")
"""Families of which llama.cpp turns neighbouring rows of q and k."""


@pytest.mark.parametrize(
    "kind", ["qwen3", "gemma3_text", "gemma2", "gemma3", "phi3", "qwen3_moe", "glm4", "cohere2", "lfm2", *ROTARY_PAIRS]
)
def test_each_part_of_the_adapter_changes_the_model_as_here(tmp_path: Path, kind: str) -> None:
    """Worked out anew from the file: alpha / rank · B A, rows of q and k put back by the rule for some."""
    adapter = write_adapter(tmp_path / "adapter", tiny(tmp_path / "model", kind), num_layers=2)
    source = find_source(adapter)
    written = write("gguf", source, tmp_path / "out")
    reader = gguf.GGUFReader(str(written.path / "adapter.gguf"))
    tensors = {t.name: np.array(t.data) for t in reader.tensors}
    alpha = reader.fields["adapter.lora.alpha"].contents()
    ours = read_adapter(adapter)
    names = GgufNames(kind, source.text_config)
    for path in ours.modules:
        a, b = (np.array(ours.arrays[f"{path}.lora_{leaf}"]) for leaf in "ab")
        wanted = ours.scale * (b @ a if a.ndim == 3 else (a @ b).T)
        name = names.name(f"{path}.weight")
        found = alpha / 4 * tensors[f"{name}.lora_b"] @ tensors[f"{name}.lora_a"]
        heads = {"q_proj": 4, "k_proj": 2}.get(path.rsplit(".", 1)[-1]) if kind in ROTARY_PAIRS else None
        if heads:
            half = found.shape[0] // heads // 2
            order = [h * 2 * half + i * 2 + pair for h in range(heads) for pair in (0, 1) for i in range(half)]
            found = found[order]
        assert np.abs(found - wanted).max() < 1e-4
    assert len(tensors) == 2 * len(ours.modules) and reader.fields["general.type"].contents() == "adapter"


@pytest.mark.llama
@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("llama", {}),
        ("llama", {"attention_bias": True, "tie_word_embeddings": True}),
        (
            "llama",
            {"rope_scaling": {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                              "original_max_position_embeddings": 64}, "rope_theta": 500000.0},
        ),
        ("llama", {"rope_scaling": {"type": "linear", "factor": 2.0}}),
        ("qwen3", {}),
        ("qwen2", {}),
    ],
    ids=["llama", "llama-biases", "llama3-rope", "llama-linear-rope", "qwen3", "qwen2"],
)  # fmt: skip
def test_llama_cpp_computes_the_tuned_model(tmp_path: Path, kind: str, changes: dict[str, Any]) -> None:
    """The whole model; and the adapter on top of the whole original model."""
    model, adapter = made(tmp_path, kind, **changes)
    tuned = mlx_lm_load(str(model), adapter_path=str(adapter))
    text = TEXTS[0] + TEXTS[1]
    ids = tuned[1].encode(text, add_special_tokens=False)
    wanted = np.array(tuned[0](mx.array([ids]))[0])
    for stored, tolerance in TOLERANCE.items():
        out = write("fused-gguf", find_source(adapter), tmp_path / stored, Options(gguf_type=stored)).path  # type: ignore[arg-type]
        theirs, logits = llama(out / "model.gguf", text)
        assert theirs == ids
        print(f"{kind} {stored}: {far(logits, wanted):.1e}")
        assert far(logits, wanted) < tolerance
    still = write_adapter(tmp_path / "still", model, size=0.0)
    base = write("fused-gguf", find_source(still), tmp_path / "base", Options(gguf_type="f32")).path / "model.gguf"
    small = write("gguf", find_source(adapter), tmp_path / "small").path / "adapter.gguf"
    plain, changed = llama(base, text)[1], llama(base, text, small)[1]
    print(f"{kind} adapter: {far(changed, wanted):.1e}, without it {far(plain, wanted):.1e}")
    assert far(changed, wanted) < 1e-3 and far(plain, wanted) > 0.1


@pytest.mark.llama
@pytest.mark.parametrize("kind", sorted(OTHERS))
def test_llama_cpp_computes_the_adapter_on_families_without_whole_export(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a file of the original model that is written for the test alone (Gemma's norms are 1 larger there)."""
    settings, needed, tolerance = OTHERS[kind]
    model = tiny(tmp_path / "model", kind, settings)
    adapter = write_adapter(tmp_path / "adapter", model, num_layers=2)
    tuned = mlx_lm_load(str(model), adapter_path=str(adapter))[0]
    before = mlx_lm_load(str(model))[0]
    small = write("gguf", find_source(adapter), tmp_path / "small").path / "adapter.gguf"
    base = original_model(model, tmp_path, kind, needed, monkeypatch)
    text = TEXTS[0] + TEXTS[1]
    (ids, plain), (_, changed) = llama(base, text), llama(base, text, small)
    wanted, original = (np.array(m(mx.array([ids]))[0]) for m in (tuned, before))
    print(f"{kind} adapter: {far(changed, wanted):.1e}, original: {far(plain, original):.1e}")
    assert far(changed, wanted) < tolerance and far(plain, original) < tolerance and far(plain, wanted) > 0.1


def original_model(
    model: Path, folder: Path, kind: str, needed: dict[str, float], monkeypatch: pytest.MonkeyPatch
) -> Path:
    """The model without adapter as a GGUF file."""
    describe = fused_gguf._describe

    def described(writer: Any, *arguments: Any) -> None:
        describe(writer, *arguments)
        for name, value in needed.items():
            getattr(writer, f"add_{name}")(value)

    def flat(tree: Any) -> list[tuple[str, mx.array]]:
        """LFM2's convolutions without their axis of length 1."""
        return [(name, v.squeeze(-1) if "conv.conv." in name else v) for name, v in tree_flatten(tree)]

    monkeypatch.setattr(fused_gguf, "tree_flatten", flat)
    monkeypatch.setattr(fused_gguf, "_describe", described)
    monkeypatch.setattr(fused_gguf, "_unusual", lambda source: "")  # said by hand in llama_families.py
    monkeypatch.setitem(GGUF, kind, replace(GGUF[kind], whole=True))
    if kind.startswith("gemma") or kind == "nemotron":
        weights = mx.load(str(model / "model.safetensors"))
        mx.eval(weights)
        shifted = {name: value + 1 if "norm" in name else value for name, value in weights.items()}
        mx.save_safetensors(str(model / "model.safetensors"), shifted, {"format": "mlx"})
    still = write_adapter(folder / "still", model, size=0.0)
    return write("fused-gguf", find_source(still), folder / "base", Options(gguf_type="f32")).path / "model.gguf"
