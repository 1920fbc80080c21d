"""Attach what is to be learned to a model, and write it in the format that mlx-lm loads.

LoRA (Hu et al. 2021): y = W x + (alpha / rank) * (x A) B. DoRA (Liu et al. 2024) also learns the length of
each output. Full training changes the model's own weights. mlx-lm names modules by their path inside a block
("self_attn.q_proj") and reads `rank`, `scale`, `dropout` and `keys`; a key that matches nothing is skipped
there without a word, so names are checked here first.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx.utils import tree_flatten
from mlx_lm.models.switch_layers import QuantizedSwitchLinear, SwitchLinear
from mlx_lm.tuner.utils import linear_to_lora_layers
from mlx_lm.utils import get_total_parameters

from app.errors import UserError
from app.runs.config import ALL_TARGETS, TrainingConfig
from app.runs.files import sync_folder, write_atomically

ADAPTER_FILE = "adapters.safetensors"
CONFIG_FILE = "adapter_config.json"
_DORA_BITS = 32
"""mlx-lm's DoRA takes a weight for as wide as if so many bits held a whole number of its values."""
_LINEAR = (nn.Linear, nn.QuantizedLinear)
_EXPERTS = (SwitchLinear, QuantizedSwitchLinear)
_ORDER = ("q_proj", "k_proj", "v_proj", "qkv_proj", "o_proj", "gate_proj", "up_proj", "gate_up_proj", "down_proj")
_ROUTERS = {"gate", "router", "shared_expert_gate", "gate_inp"}
_READ_BY_THE_MODEL = {"prediction_coefs", "correction_coefs", "self_attention_res_proj", "mlp_res_proj"}
"""Linear modules of Gemma 3n and Kimi K3 whose weights the model itself takes, so that a wrapper would not be asked."""


@dataclass(frozen=True)
class Target:
    """A kind of module that can be adapted. name: its last part; keys: its paths inside a block.

    places: (layer, in + out, copies) of each module; copies is the number of experts, else 1.
    default: part of "all" (routers, which choose experts, are not).
    """

    name: str
    keys: tuple[str, ...]
    places: tuple[tuple[int, int, int], ...]
    default: bool
    experts: bool


@dataclass(frozen=True)
class Adapted:
    """What `attach` did. parameters: names of the trainable arrays."""

    keys: tuple[str, ...]
    num_layers: int
    modules: int
    trainable_parameters: int
    total_parameters: int


def offered_targets(model: nn.Module) -> tuple[Target, ...]:
    """Every kind of linear module in the model's blocks: attention first, in the order people name them."""
    found: dict[str, dict[str, Any]] = {}
    for layer, path, module in _linear_modules(model):
        name = path.rsplit(".", 1)[-1]
        entry = found.setdefault(name, {"keys": {}, "places": [], "experts": False})
        entry["keys"][path] = True
        entry["experts"] |= isinstance(module, _EXPERTS)
        width, copies = _widths(module)
        entry["places"].append((layer, width, copies))
    return tuple(
        Target(name, tuple(e["keys"]), tuple(e["places"]), name not in _ROUTERS, e["experts"])
        for name, e in sorted(found.items(), key=lambda item: _rank(item[0]))
    )


def attach(model: nn.Module, config: TrainingConfig) -> Adapted:
    """Freeze the model and make trainable what config asks for. Deterministic by config.seed.

    Raises UserError for a target that the model does not have, more layers than there are, DoRA on experts or on
    weights of 3, 5 or 6 bits, and full training of a quantized model.
    """
    layers = len(model.layers)
    if config.num_layers > layers:
        raise UserError(
            f"This model has {layers} layers, {config.num_layers} were asked for.",
            "",
            f"Choose at most {layers}, or 0 for all.",
            "too_many_layers",
        )
    last = config.num_layers or layers
    mx.random.seed(config.seed)
    model.freeze()
    if config.method == "full":
        keys, modules = _open_fully(model, last)
    else:
        keys, modules = _add_low_rank(model, config, last)
    trainable = sum(value.size for _, value in tree_flatten(model.trainable_parameters()))
    return Adapted(keys, last, modules, trainable, get_total_parameters(model))


def resolve(model: nn.Module, names: tuple[str, ...]) -> tuple[Target, ...]:
    """The targets of these short names or paths. Raises UserError naming what there is."""
    offered = offered_targets(model)
    if ALL_TARGETS in names:
        return tuple(t for t in offered if t.default)
    chosen: list[Target] = []
    for name in names:
        matches = [t for t in offered if t.name == name or name in t.keys]
        if not matches:
            there = ", ".join(t.name for t in offered)
            raise UserError(
                f"This model has no part called “{name}”.", "", f"Choose from: {there}, or all.", "no_such_target"
            )
        chosen += matches
    return tuple(dict.fromkeys(chosen))


def trained_arrays(model: nn.Module) -> dict[str, mx.array]:
    """Name -> array of all that is trained, in a fixed order."""
    return dict(sorted(tree_flatten(model.trainable_parameters())))


def write(
    folder: Path, arrays: dict[str, mx.array], config: TrainingConfig, adapted: Adapted, about: dict[str, Any]
) -> None:
    """Write adapters.safetensors and adapter_config.json so that after any crash each is whole or absent.

    about: facts for the metadata, such as base model, step and the data's fingerprint. mlx-lm's
    `generate --adapter-path`, `server` and `fuse` take the folder as it is.
    """
    folder.mkdir(parents=True, exist_ok=True)
    metadata = {"format": "mlx", **{k: v if isinstance(v, str) else json.dumps(v) for k, v in about.items()}}
    temporary = folder / f".{os.getpid()}.tmp.safetensors"
    try:
        save_arrays(temporary, arrays, metadata)
        with temporary.open("rb") as stream:
            os.fsync(stream.fileno())
        write_atomically(folder / CONFIG_FILE, json.dumps(adapter_config(config, adapted, about), indent=1))
        temporary.replace(folder / ADAPTER_FILE)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(folder)


def save_arrays(file: Path, arrays: dict[str, mx.array], metadata: dict[str, str] | None = None) -> None:
    """Write a .safetensors file. Raises OSError where MLX raises a RuntimeError that does not say why."""
    try:
        mx.save_safetensors(str(file), arrays, metadata)
    except RuntimeError as error:
        if "Unable to write" in str(error):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file)) from error
        if "Failed to open" in str(error):
            cause = errno.EACCES if file.parent.is_dir() else errno.ENOENT
            raise OSError(cause, os.strerror(cause), str(file)) from error
        raise


def adapter_config(config: TrainingConfig, adapted: Adapted, about: dict[str, Any]) -> dict[str, Any]:
    """What mlx-lm's `load_adapters` reads (fine_tune_type, num_layers, lora_parameters), and where it came from."""
    return {
        "fine_tune_type": config.method,
        "num_layers": adapted.num_layers,
        "lora_parameters": {
            "rank": config.rank,
            "scale": config.scale,
            "alpha": config.alpha,
            "dropout": config.dropout,
            "keys": list(adapted.keys),
        },
        "model": str(config.model_path),
        "tunesmith": about,
    }


def _add_low_rank(model: nn.Module, config: TrainingConfig, last: int) -> tuple[tuple[str, ...], int]:
    targets = resolve(model, config.targets)
    if not targets:
        raise UserError(
            "This model cannot be trained with LoRA.",
            "None of its layers is of a kind to which mlx-lm can add something.",
            "Choose another model.",
            "nothing_to_adapt",
        )
    if config.method == "dora" and any(t.experts for t in targets):
        raise UserError(
            "DoRA cannot be used on the experts of this model.",
            "mlx-lm has DoRA for plain layers only.",
            "Choose LoRA, or targets outside the experts.",
            "dora_on_experts",
        )
    keys = tuple(key for target in targets for key in target.keys)
    if config.method == "dora":
        _refuse_odd_bits(model, keys, len(model.layers) - last)
    settings = {"rank": config.rank, "scale": config.scale, "dropout": config.dropout, "keys": set(keys)}
    linear_to_lora_layers(model, last, settings, use_dora=config.method == "dora")
    modules = sum(1 for _, m in model.named_modules() if "lora_a" in m)
    wanted = sum(
        1
        for layer, path, _ in _linear_modules(model, adapted=True)
        if path in keys and layer >= len(model.layers) - last
    )
    if modules == 0 or modules != wanted:
        raise UserError(
            f"Only {modules} of {wanted} chosen parts of this model could be prepared for training.",
            "",
            "Choose other targets or more layers.",
            "not_adapted",
        )
    mx.eval(model.parameters())
    return keys, modules


def _refuse_odd_bits(model: nn.Module, keys: tuple[str, ...], first: int) -> None:
    """Raises UserError for weights of 3, 5 or 6 bits from layer `first` on, with which mlx-lm's DoRA does not compute."""
    for layer, path, module in _linear_modules(model):
        bits = module.bits if layer >= first and path in keys and "scales" in module else 0
        if bits and _DORA_BITS % bits:
            raise UserError(
                "DoRA cannot be used on this model.",
                f"Some of its weights are stored in {bits} bits, and mlx-lm has DoRA for 2, 4, 8 and 16 bits only.",
                "Choose LoRA.",
                "dora_on_odd_bits",
            )


def _open_fully(model: nn.Module, last: int) -> tuple[tuple[str, ...], int]:
    if any("scales" in m for _, m in model.named_modules()):
        raise UserError(
            "This model cannot be trained fully.",
            "Its weights are stored in few bits, which cannot be changed in small steps.",
            "Choose LoRA, or the 16-bit version of the model.",
            "full_on_quantized",
        )
    for layer in model.layers[-last:]:
        layer.unfreeze()
    return (), last


def _linear_modules(model: nn.Module, adapted: bool = False) -> Iterator[tuple[int, str, nn.Module]]:
    """(layer, path inside the block, module) of every linear module; adapted: also those already wrapped."""
    for number, layer in enumerate(model.layers):
        for path, module in layer.named_modules():
            inside = path.endswith(".linear") and adapted
            if inside:
                continue
            if _adaptable(model, path, module) or (adapted and "lora_a" in module):
                yield number, path, module


def _adaptable(model: nn.Module, path: str, module: nn.Module) -> bool:
    """False also for linear modules of which one family alone makes wrappers, in a form that only mlx-lm reads (afm7)."""
    name = path.rsplit(".", 1)[-1]
    if name in _READ_BY_THE_MODEL or (name == "gate" and getattr(model, "model_type", "") == "muse_spark"):
        return False
    return isinstance(module, _LINEAR + _EXPERTS) and not hasattr(module, "to_lora")


def _rank(name: str) -> tuple[int, str]:
    return (_ORDER.index(name), "") if name in _ORDER else (len(_ORDER), name)


def _widths(module: nn.Module) -> tuple[int, int]:
    """(in + out, number of experts) of a linear module, whether quantized or not."""
    *copies, out, width = module.weight.shape
    if "scales" in module:
        width = width * 32 // module.bits
    return width + out, copies[0] if copies else 1
