"""The whole model with what it learned as one GGUF file for llama.cpp and Ollama, streamed tensor by tensor.

Only for families whose names, order of rows and settings are known exactly. Matrices are stored as f32, f16, bf16 or q8_0;
norms and biases in float32, as llama.cpp's own converter does.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import mlx.core as mx
import numpy as np
from mlx.utils import tree_flatten

from app.engine.export.card import write_card
from app.engine.export.families import GGUF
from app.engine.export.fused import companions_size, fused_model
from app.engine.export.fusing import FULL_PRECISION
from app.engine.export.gguf_names import Array, GgufNames, gguf_package
from app.engine.export.gguf_tokenizer import read_tokenizer
from app.engine.export.job import Job, Options, failed_check
from app.engine.export.modelfile import modelfile
from app.engine.export.source import Source
from app.engine.loading import load_tokenizer
from app.errors import UserError

FILE = "model.gguf"
_OTHER_WAY = "Export the full model for MLX, or the adapter."
_BYTES = {"f32": 4.0, "f16": 2.0, "bf16": 2.0, "q8_0": 34 / 32}
_CLOSE = {"f32": 1e-6, "f16": 1e-3, "bf16": 8e-3, "q8_0": 2e-2}
"""Largest error that storing may bring, as a share of a tensor's largest value (half a unit of the last place)."""


def size(source: Source, options: Options) -> int:
    return int(source.info.parameters * _BYTES[options.gguf_type]) + companions_size(source.model)


def refusal(source: Source, options: Options) -> UserError | None:
    family = GGUF.get(source.model_type)
    if family is None or not family.whole:
        return UserError(
            f"Full models of the family “{source.model_type}” are not written for llama.cpp.",
            "That is done for llama, mistral, qwen2 and qwen3, where every number was compared.",
            _OTHER_WAY,
            "gguf_family",
        )
    unusual = _unusual(source)
    if unusual:
        return UserError("This model is not written for llama.cpp.", unusual, _OTHER_WAY, "gguf_settings")
    try:
        gguf_package()
        read_tokenizer(source.model, int(source.text_config["vocab_size"]))
    except UserError as error:
        return error
    return None


def write(job: Job) -> None:
    source = job.source
    job.at("Reading the model", 0.0)
    names = GgufNames(source.model_type, source.text_config)
    model, _ = fused_model(source, FULL_PRECISION)
    weights = tree_flatten(model.parameters())
    del model
    gguf = gguf_package()
    writer = gguf.GGUFWriter(str(job.folder / FILE), names.arch_name)
    try:
        _describe(writer, source, job.options)
        _add_tokenizer(writer, source)
        _write_tensors(job, writer, names, weights)
    finally:
        writer.close()
    (job.folder / "Modelfile").write_text(modelfile(source, f"FROM ./{FILE}"), encoding="utf-8")
    use = f"```sh\nllama-cli -m {FILE}\nollama create NAME -f Modelfile\n```"
    (job.folder / "README.md").write_text(write_card(source, "gguf", use), encoding="utf-8")
    _check(job, names)


def _unusual(source: Source) -> str:
    """What in the config has no exact counterpart, "" when nothing has."""
    config = source.text_config
    scaling = config.get("rope_scaling") or {}
    kind = scaling.get("rope_type", scaling.get("type", "default"))
    if kind not in ("default", "linear", "llama3"):
        return f"It stretches positions in a way ({kind}) that is not converted."
    if "sliding_attention" in (config.get("layer_types") or []):
        return "Some of its layers look back a limited way only."
    if config.get("mlp_bias"):
        return "Its feed-forward layers have biases."
    return ""


def _describe(writer: Any, source: Source, options: Options) -> None:
    gguf = gguf_package()
    config = source.text_config
    heads = int(config["num_attention_heads"])
    width = int(config.get("head_dim") or config["hidden_size"] // heads)
    writer.add_type(gguf.GGUFType.MODEL)
    writer.add_name(source.name)
    writer.add_file_type({"f32": 0, "f16": 1, "q8_0": 7, "bf16": 32}[options.gguf_type])
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    writer.add_context_length(int(config.get("max_position_embeddings", 4096)))
    writer.add_embedding_length(int(config["hidden_size"]))
    writer.add_block_count(int(config["num_hidden_layers"]))
    writer.add_feed_forward_length(int(config["intermediate_size"]))
    writer.add_head_count(heads)
    writer.add_head_count_kv(int(config.get("num_key_value_heads") or heads))
    writer.add_key_length(width)
    writer.add_value_length(width)
    writer.add_rope_dimension_count(width)
    writer.add_layer_norm_rms_eps(float(config["rms_norm_eps"]))
    writer.add_rope_freq_base(float(config.get("rope_theta", 10000.0)))
    writer.add_vocab_size(int(config["vocab_size"]))
    scaling = config.get("rope_scaling") or {}
    if scaling.get("rope_type", scaling.get("type")) == "linear":
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(float(scaling["factor"]))


def _add_tokenizer(writer: Any, source: Source) -> None:
    made = read_tokenizer(source.model, int(source.text_config["vocab_size"]))
    wrapper = load_tokenizer(source.model)
    inner = wrapper._tokenizer
    writer.add_tokenizer_model(made.model)
    writer.add_tokenizer_pre(made.pre)
    writer.add_token_list(made.tokens)
    writer.add_token_types(made.types)
    if made.merges:
        writer.add_token_merges(made.merges)
    if made.scores:
        writer.add_token_scores(made.scores)
    for index, add in (
        (inner.bos_token_id, writer.add_bos_token_id),
        (inner.eos_token_id, writer.add_eos_token_id),
        (inner.pad_token_id, writer.add_pad_token_id),
        (inner.unk_token_id, writer.add_unk_token_id),
    ):
        if index is not None:
            add(int(index))
    ids = inner.encode("a")
    writer.add_add_bos_token(inner.bos_token_id is not None and ids[:1] == [inner.bos_token_id])
    if isinstance(inner.chat_template, str):
        writer.add_chat_template(inner.chat_template)


def _write_tensors(job: Job, writer: Any, names: GgufNames, weights: list[tuple[str, mx.array]]) -> None:
    """First the table of all tensors, then each tensor, read, fused, converted, written and let go."""
    gguf = gguf_package()
    extra = list(_rope_factors(job.source))
    kinds = {}
    for name, value in weights:
        kinds[name] = kind = _kind(name, value, job.options)
        shape = (
            gguf.quant_shape_to_byte_shape(value.shape, kind) if kind == gguf.GGMLQuantizationType.Q8_0 else value.shape
        )
        stored = np.dtype(np.uint8) if kind == gguf.GGMLQuantizationType.Q8_0 else np.dtype(np.float32)
        nbytes = math.prod(shape) if stored == np.uint8 else value.size * _width(kind)
        writer.add_tensor_info(_must_name(names, name), shape, stored, nbytes, kind)
    for name, array in extra:
        writer.add_tensor_info(name, array.shape, array.dtype, array.nbytes)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    total = len(weights)
    while weights:
        name, value = weights.pop(0)
        job.at("Writing the model", 0.05 + 0.65 * (total - len(weights)) / total)
        writer.write_tensor_data(_stored(names, name, value, kinds[name]))
        del value
        mx.clear_cache()
    for _, array in extra:
        writer.write_tensor_data(array)


def _stored(names: GgufNames, name: str, value: mx.array, kind: Any) -> Array:
    gguf = gguf_package()
    array = names.rows(name.rsplit(".", 1)[0], np.array(value.astype(mx.float32)))
    stored: Array = gguf.quants.quantize(np.ascontiguousarray(array), kind)
    return stored


def _kind(name: str, value: mx.array, options: Options) -> Any:
    """How a tensor is stored: matrices as chosen where their rows are whole blocks, all else in float32."""
    kinds = gguf_package().GGMLQuantizationType
    if value.ndim < 2:
        return kinds.F32
    if options.gguf_type == "q8_0":
        return kinds.Q8_0 if value.shape[-1] % 32 == 0 else kinds.F16
    return {"f32": kinds.F32, "f16": kinds.F16, "bf16": kinds.BF16}[options.gguf_type]


def _width(kind: Any) -> int:
    return 4 if kind == gguf_package().GGMLQuantizationType.F32 else 2


def _must_name(names: GgufNames, name: str) -> str:
    found = names.name(name)
    if found is None:
        raise UserError(
            "This model is not written for llama.cpp.", f"It has no name for {name}.", _OTHER_WAY, "gguf_name"
        )
    return found


def _rope_factors(source: Source) -> Iterator[tuple[str, Array]]:
    """Llama 3's stretching of slow rotations as the divisors that llama.cpp wants (Llama 3.1 model card, rope_scaling).

    Long waves are divided by factor, short ones by 1, those between by a smooth blend.
    """
    config = source.text_config
    scaling = config.get("rope_scaling") or {}
    if scaling.get("rope_type", scaling.get("type")) != "llama3":
        return
    width = int(config.get("head_dim") or config["hidden_size"] // config["num_attention_heads"])
    base, factor = float(config.get("rope_theta", 10000.0)), float(scaling["factor"])
    low, high = float(scaling.get("low_freq_factor", 1.0)), float(scaling.get("high_freq_factor", 4.0))
    old = float(scaling.get("original_max_position_embeddings", 8192))
    waves = 2 * math.pi * base ** (np.arange(0, width, 2, dtype=np.float64) / width)
    smooth = (old / waves - low) / (high - low)
    between = 1 / ((1 - smooth) / factor + smooth)
    divisors = np.where(waves < old / high, 1.0, np.where(waves > old / low, factor, between))
    yield "rope_freqs.weight", divisors.astype(np.float32)


def _check(job: Job, names: GgufNames) -> None:
    """Read the file with gguf's own reader; each tensor must be the fused model's, as near as its kind can hold."""
    gguf = gguf_package()
    model, _ = fused_model(job.source, FULL_PRECISION)
    weights = tree_flatten(model.parameters())
    del model
    tensors = {tensor.name: tensor for tensor in gguf.GGUFReader(str(job.folder / FILE)).tensors}
    total = len(weights)
    while weights:
        name, value = weights.pop()
        job.at("Checking every tensor", 0.7 + 0.3 * (total - len(weights)) / total)
        wanted = np.array(value.astype(mx.float32))
        tensor = tensors.get(_must_name(names, name))
        if tensor is None:
            raise failed_check(f"{name} is missing.")
        found = gguf.quants.dequantize(np.array(tensor.data), tensor.tensor_type).reshape(wanted.shape)
        found = names.rows_back(name.rsplit(".", 1)[0], found)
        if np.abs(found - wanted).max() > _CLOSE[job.options.gguf_type] * max(float(np.abs(wanted).max()), 1e-9):
            raise failed_check(f"{name} reads back differently.")
    job.certify(f"Read back: all {total} parts hold the combined model's numbers.")
