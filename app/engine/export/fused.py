"""The whole model with what it learned, as mlx-lm and LM Studio take it: streamed to disk a piece at a time.

Weights stay on the disk until the piece that holds them is written, and are let go afterwards, so that a model larger
than the memory can be fused. Of a quantized model only what the training touched is rounded anew.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx.utils import tree_flatten, tree_unflatten
from mlx_lm import utils as mlx_lm_utils
from mlx_lm.tuner.utils import load_adapters

from app.engine.adapters import save_arrays
from app.engine.backend import GB, default_memory_limit_gb, device_kind
from app.engine.export.card import write_card
from app.engine.export.fusing import FULL_PRECISION, dequantized, fuse, is_quantized
from app.engine.export.job import Job, Options, failed_check
from app.engine.export.place import written_whole
from app.engine.export.source import Source
from app.engine.export.survival import measure
from app.engine.loading import load_tokenizer
from app.errors import UserError

PIECE = 1 << 30
BITS = (3, 4, 5, 6, 8, FULL_PRECISION)
_WITH_THE_MODEL = ("*.json", "*.jinja", "*.txt", "*.model", "*.tiktoken", "LICENSE*", "NOTICE*")
_OWN = {"config.json", "model.safetensors.index.json", "README.md"}


def size(source: Source, options: Options) -> int:
    """Bytes of the fused model, about."""
    per_weight = {None: 0.0, FULL_PRECISION: 2.0}.get(options.bits, ((options.bits or 0) + 0.5) / 8)
    if options.bits is None or (source.info.quantized and options.bits != FULL_PRECISION):
        touched = sum(_outputs_times_inputs(source.adapter.arrays).values())
        more = max(0.0, per_weight - source.info.bits / 8) * touched
        return int(source.info.weight_bytes + more) + companions_size(source.model)
    return int(source.info.parameters * max(per_weight, 0.5)) + companions_size(source.model)


def refusal(source: Source, options: Options) -> UserError | None:
    if options.bits is not None and options.bits not in BITS:
        return UserError(
            f"A model cannot be stored with {options.bits} bits.",
            "",
            f"Choose from {', '.join(map(str, BITS))}.",
            "bits",
        )
    return None


def write(job: Job) -> None:
    source, options = job.source, job.options
    job.at("Reading the model", 0.0)
    copy_companions(source.model, job.folder)
    if not source.info.has_chat_template:
        template = load_tokenizer(source.model).chat_template
        (job.folder / "chat_template.jinja").write_text(template, encoding="utf-8")
    model, config = fused_model(source, options.bits)
    (job.folder / "config.json").write_text(json.dumps(_encodable(config), indent=2), encoding="utf-8")
    use = "Open the folder in LM Studio, or:\n\n```sh\nmlx_lm.chat --model .\n```"
    (job.folder / "README.md").write_text(write_card(source, "mlx", use), encoding="utf-8")
    weights = tree_flatten(model.parameters())
    del model
    write_pieces(job, weights)
    job.at("Checking how much of what was learned is in it", 0.75)
    _check(job)


def fused_model(source: Source, bits: int | None) -> tuple[nn.Module, dict[str, Any]]:
    """The model with the adapter fused into it, none of it read yet, and its config. bits as in Options."""
    config = dict(source.config)
    model, config = mlx_lm_utils.load_model(source.model, lazy=True, model_config=config, trust_remote_code=False)
    if source.adapter.method == "full":
        model.load_weights(list(source.adapter.arrays.items()), strict=False)
    else:
        load_adapters(model, str(source.adapter.folder))
        wrappers = [(path, module) for path, module in model.named_modules() if "lora_a" in module]
        model.update_modules(tree_unflatten([(path, fuse(module, bits)) for path, module in wrappers]))
    if source.info.quantized and bits == FULL_PRECISION:
        plain = [(path, dequantized(m)) for path, m in model.named_modules() if is_quantized(m)]
        model.update_modules(tree_unflatten(plain))
    elif bits not in (None, FULL_PRECISION) and not source.info.quantized:
        _quantize(model, int(bits or 0))
    return model, _with_quantization(config, model)


def write_pieces(job: Job, weights: list[tuple[str, mx.array]]) -> None:
    """Write weights as safetensors files of about PIECE bytes with an index, letting go of each as it is written."""
    total = sum(value.nbytes for _, value in weights)
    pieces = divided(weights)
    names = [f"model-{i:05d}-of-{len(pieces):05d}.safetensors" for i in range(1, len(pieces) + 1)]
    if len(pieces) == 1:
        names = ["model.safetensors"]
    index: dict[str, str] = {}
    weights.clear()
    done = 0
    for number, name in enumerate(names):
        job.at("Writing the model", 0.05 + 0.7 * done / max(total, 1))
        piece, pieces[number] = pieces[number], []
        save_arrays(job.folder / name, dict(piece), {"format": "mlx"})
        written_whole(job.folder / name)
        index.update({key: name for key, _ in piece})
        done += sum(value.nbytes for _, value in piece)
        del piece
        mx.clear_cache()
    table = {"metadata": {"total_size": total}, "weight_map": dict(sorted(index.items()))}
    (job.folder / "model.safetensors.index.json").write_text(json.dumps(table, indent=1), encoding="utf-8")


def divided(weights: list[tuple[str, mx.array]]) -> list[list[tuple[str, mx.array]]]:
    """Weights in their order, cut into pieces of at most PIECE bytes or one array."""
    pieces: list[list[tuple[str, mx.array]]] = [[]]
    filled = 0
    for name, value in weights:
        if pieces[-1] and filled + value.nbytes > PIECE:
            pieces.append([])
            filled = 0
        pieces[-1].append((name, value))
        filled += value.nbytes
    return pieces


def companions(model: Path) -> list[Path]:
    """Tokenizer, chat template, generation settings and licence: all that belongs to a model beside its weights."""
    found = [file for pattern in _WITH_THE_MODEL for file in model.glob(pattern)]
    return [file for file in dict.fromkeys(found) if file.is_file() and file.name not in _OWN]


def companions_size(model: Path) -> int:
    """Their bytes, with some for the card and the index."""
    return sum(file.stat().st_size for file in companions(model)) + 200_000


def copy_companions(model: Path, folder: Path) -> None:
    """Copy what belongs to a model beside its weights."""
    for file in companions(model):
        shutil.copyfile(file, folder / file.name)


def _check(job: Job) -> None:
    if _memory_to_load(job.folder) > default_memory_limit_gb() * GB:
        _compare(job)
        return
    found = measure(job.source, job.folder)
    if not found.apart < 1 or (found.losses is not None and not found.losses[2] < 100):
        raise failed_check("The combined model's answers have nothing to do with the tuned model's.")
    job.survival = found
    job.certify("It loads, and it answers.")
    job.certify(f"{max(0.0, min(found.share, 1.0)):.0%} of what was learned is in it.")
    if found.losses is not None:
        before, tuned, now = found.losses
        job.certify(f"Loss on what was kept aside: {before:.3f} before, {tuned:.3f} with the adapter, {now:.3f} now.")
    if found.enough:
        return
    job.advice = _advice(job.source.info.quantized, job.options.bits)


def _advice(quantized: bool, bits: int | None) -> str:
    """What to do when rounding lost some of what was learned."""
    if bits == (FULL_PRECISION if quantized else None):
        return (
            "The training changed so little that rounding to 16 bits covers part of it. "
            "Use the adapter, which loses nothing, or train longer."
        )
    if not quantized:
        way = "Export again with more bits or as the original, or use the adapter, which loses nothing."
    elif bits is None:
        way = "Export again with 8 bits or in full precision, or use the adapter, which loses nothing."
    else:
        way = "Export again in full precision, or use the adapter, which loses nothing."
    return "Rounding the weights lost part of what was learned. " + way


def _memory_to_load(folder: Path) -> float:
    """Bytes that the written model takes when it is loaded; on a processor as float32."""
    wide = 2 if device_kind() == "cpu" else 1
    return sum(wide * file.stat().st_size for file in folder.glob("model*.safetensors"))


def _compare(job: Job) -> None:
    """For a model that is too large to be run here: each tensor that was written is the fused model's, bit by bit."""
    model, _ = fused_model(job.source, job.options.bits)
    weights = tree_flatten(model.parameters())
    del model
    written: dict[str, mx.array] = {}
    for file in sorted(job.folder.glob("model*.safetensors")):
        written |= mx.load(str(file))
    total = len(weights)
    while weights:
        name, value = weights.pop()
        job.at("Checking every tensor", 0.75 + 0.25 * (total - len(weights)) / total)
        found = written.pop(name, None)
        if found is None or found.dtype != value.dtype or not mx.array_equal(found, value, equal_nan=True).item():
            raise failed_check(f"{name} reads back differently.")
        del value, found
        mx.clear_cache()
    job.certify("It is too large to be run in this memory, so it was compared piece by piece.")
    job.certify(f"Read back: all {total} parts hold the combined model's numbers.")


def _quantize(model: nn.Module, bits: int) -> None:
    """Quantize a model in original precision, leaving what its family wants left."""
    widths = [m.weight.shape[-1] for _, m in model.named_modules() if hasattr(m, "to_quantized")]
    group = 64 if all(width % 64 == 0 for width in widths) else 32
    wish = getattr(model, "quant_predicate", None) or (lambda path, module: True)

    def chosen(path: str, module: nn.Module) -> bool | dict[str, Any]:
        if not hasattr(module, "to_quantized") or module.weight.shape[-1] % group:
            return False
        return wish(path, module)

    nn.quantize(model, group, bits, class_predicate=chosen)


def _with_quantization(config: dict[str, Any], model: nn.Module) -> dict[str, Any]:
    """The config with what the model's modules really have: the commonest setting, and each that differs by name."""
    config = {k: v for k, v in config.items() if k not in ("quantization", "quantization_config")}
    found = {
        path: {"group_size": m.group_size, "bits": m.bits, "mode": m.mode}
        for path, m in model.named_modules()
        if is_quantized(m)
    }
    if not found:
        return config
    settings = list(found.values())
    usual = max(settings, key=settings.count)
    table = {**usual, **{path: value for path, value in found.items() if value != usual}}
    return {**config, "quantization": table, "quantization_config": table}


def _outputs_times_inputs(arrays: dict[str, mx.array]) -> dict[str, int]:
    """Number of weights that each adapted module has."""
    found = {}
    for name, a in arrays.items():
        if not name.endswith(".lora_a"):
            continue
        b = arrays[name.removesuffix("a") + "b"]
        found[name] = a.shape[0] * a.shape[2] * b.shape[1] if a.ndim == 3 else a.shape[0] * b.shape[1]
    return found


def _encodable(config: dict[str, Any]) -> dict[str, Any]:
    return mlx_lm_utils._encode_tagged_floats(config)
