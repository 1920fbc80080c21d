"""Adapters on disk, ours or another program's: read, checked, and made the start of a new run.

An MLX adapter folder has adapters.safetensors and adapter_config.json as mlx-lm writes them. A PEFT folder has
adapter_model.safetensors and an adapter_config.json with peft_type (https://huggingface.co/docs/peft). PEFT stores
A as (rank, in) and B as (out, rank), MLX stores both the other way round; PEFT's factor is alpha / rank, or
alpha / sqrt(rank) with rsLoRA (Kalajdzievski 2023).
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import mlx.core as mx
import mlx.nn as nn

from app.engine.adapters import ADAPTER_FILE, CONFIG_FILE, trained_arrays
from app.errors import UserError
from app.runs.config import TrainingConfig

PEFT_FILE = "adapter_model.safetensors"
LEAVES = ("lora_a", "lora_b", "m")
_PEFT_PREFIX = "base_model.model."
_PEFT_NAME = re.compile(r"(?P<path>.+)\.lora_(?P<part>A|B|magnitude_vector)(?:\.default)?(?:\.weight)?")
_LAYER = re.compile(r"(?:^|\.)(\d+)\.(.+)$")
_CHOOSE = "Choose a folder that a training of Tunesmith, mlx-lm or PEFT wrote."


@dataclass(frozen=True)
class SavedAdapter:
    """An adapter folder in memory. arrays: MLX names and layouts, all of one rank; scale: factor on the product.

    settings: adapter_config.json as it stands. base: the model that it names, may be empty. For method "full" arrays
    are the model's own weights, rank is 0.
    """

    folder: Path
    method: Literal["lora", "dora", "full"]
    rank: int
    scale: float
    arrays: dict[str, mx.array]
    settings: dict[str, Any]
    base: str

    @property
    def modules(self) -> tuple[str, ...]:
        """Full paths of the adapted modules, in the order of their names."""
        return tuple(dict.fromkeys(name.rsplit(".", 1)[0] for name in sorted(self.arrays)))

    @property
    def about(self) -> dict[str, Any]:
        """What Tunesmith noted when it saved the adapter; empty for adapters of other programs."""
        noted = self.settings.get("tunesmith")
        return noted if isinstance(noted, dict) else {}

    @property
    def parameters(self) -> int:
        return sum(array.size for array in self.arrays.values())


def read_adapter(folder: Path) -> SavedAdapter:
    """Read an MLX or PEFT adapter folder. Raises UserError when it is none, is damaged or cannot be used exactly."""
    if not folder.is_dir():
        raise UserError(
            "What was learned is not there.",
            f"There is no folder {folder}. It may have been moved, renamed or thrown away, or its disk is not connected.",
            _CHOOSE,
            "no_adapter",
        )
    settings = _settings(folder)
    if "peft_type" in settings:
        return _from_peft(folder, settings)
    return _from_mlx(folder, settings)


def suggested_settings(saved: SavedAdapter, layers: int) -> dict[str, Any]:
    """Settings of TrainingConfig with which a run on a model of so many layers can begin from the adapter as it is."""
    if saved.method == "full":
        return {"method": "full"}
    places = [split_layer(path) for path in saved.modules]
    first = min((layer for layer, _ in places if layer is not None), default=0)
    names = tuple(dict.fromkeys(inside.rsplit(".", 1)[-1] for _, inside in places))
    return {
        "method": saved.method,
        "rank": saved.rank,
        "alpha": saved.scale * saved.rank,
        "targets": names,
        "num_layers": max(layers - first, 0) % layers,
    }


def starting_arrays(path: Path, model: nn.Module, config: TrainingConfig) -> dict[str, mx.array]:
    """Values for a model with adapters attached, so that training goes on from a saved adapter.

    model: after `adapters.attach(model, config)`. Returns name -> float32 array for `model.load_weights(…, strict=
    False)`; parts that the saved adapter does not change are left out. The result computes what the saved adapter
    computes: its scale is folded into B, and a lower rank is filled up with A as attached and B of zeros.
    Raises UserError when the run's method, rank, targets or the model do not fit.
    """
    saved = read_adapter(path)
    attached = trained_arrays(model)
    if saved.method != config.method:
        raise UserError(
            f"The earlier training used {saved.method}, this one uses {config.method}.",
            "What one learned cannot be carried on by the other.",
            f"Set the method to {saved.method}.",
            "start_method",
        )
    renamed = {_name_in(name, attached): value for name, value in saved.arrays.items()}
    _must_fit(saved, renamed, attached, config)
    if saved.method == "full":
        return {name: value.astype(attached[name].dtype) for name, value in renamed.items()}
    values = {name: _widened(name, value, attached[name], saved, config) for name, value in renamed.items()}
    mx.eval(values)
    return values


def split_layer(path: str) -> tuple[int | None, str]:
    """(number of the layer, path inside it) of a module; None for modules outside the layers."""
    found = _LAYER.search(path)
    return (int(found[1]), found[2]) if found else (None, path)


def _must_fit(
    saved: SavedAdapter, renamed: dict[str, mx.array], attached: dict[str, mx.array], config: TrainingConfig
) -> None:
    unknown = [name for name in renamed if name not in attached]
    if unknown:
        parts = sorted({name.split(".")[-2] for name in unknown})
        raise UserError(
            "The earlier training changed parts that this one would leave alone.",
            f"They are {', '.join(parts)}; the first is {unknown[0].rsplit('.', 1)[0]}.",
            "Add these targets and as many layers, or check that it is the same model.",
            "start_targets",
        )
    if saved.rank > config.rank and saved.method != "full":
        raise UserError(
            f"The earlier training has rank {saved.rank}, this one {config.rank}.",
            "What it learned does not fit into a lower rank.",
            f"Set the rank to {saved.rank} or more.",
            "start_rank",
        )
    for name, value in renamed.items():
        if _outer(name, value) != _outer(name, attached[name]):
            raise UserError(
                "The earlier training belongs to another model.",
                f"Its {name.rsplit('.', 1)[0]} is of another size.",
                "Choose the model that it was trained from.",
                "start_model",
            )


def _outer(name: str, array: mx.array) -> tuple[int, ...]:
    """A shape without the rank: MLX has (in, r) and (r, out), experts (E, r, in) and (E, out, r)."""
    shape = tuple(array.shape)
    if name.endswith(".lora_a"):
        return shape[:1] if len(shape) == 2 else (shape[0], shape[2])
    if name.endswith(".lora_b"):
        return shape[1:] if len(shape) == 2 else shape[:2]
    return shape


def _widened(name: str, value: mx.array, attached: mx.array, saved: SavedAdapter, config: TrainingConfig) -> mx.array:
    value = value.astype(mx.float32)
    if name.endswith(".lora_b"):
        value = value * (saved.scale / config.scale)
    if name.endswith(".m") or value.shape == attached.shape:
        return value
    axis = next(i for i, (mine, theirs) in enumerate(zip(value.shape, attached.shape, strict=True)) if mine != theirs)
    _, rest = mx.split(attached.astype(mx.float32), [saved.rank], axis=axis)
    return mx.concatenate([value, rest if name.endswith(".lora_a") else mx.zeros_like(rest)], axis=axis)


def _name_in(name: str, attached: dict[str, mx.array]) -> str:
    """The model's name of an array: wrappers put their language model at another place than PEFT's."""
    candidates = (
        name,
        name.replace("model.language_model.", "language_model.model.", 1),
        name.replace("model.", "language_model.model.", 1),
        name.removeprefix("language_model."),
    )
    return next((candidate for candidate in candidates if candidate in attached), name)


def _settings(folder: Path) -> dict[str, Any]:
    try:
        settings = json.loads((folder / CONFIG_FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UserError(
            f"“{folder.name}” is not an adapter.", f"It has no {CONFIG_FILE}.", _CHOOSE, "no_adapter"
        ) from None
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(folder, f"Its {CONFIG_FILE} cannot be read: {error}.") from None
    if not isinstance(settings, dict):
        raise _damaged(folder, f"Its {CONFIG_FILE} is not what any program writes.")
    return settings


def _damaged(folder: Path, why: str) -> UserError:
    return UserError(f"The adapter in “{folder.name}” is damaged.", why, "Export or train it again.", "bad_adapter")


def _refused(why: str) -> UserError:
    return UserError("This adapter cannot be used.", why, _CHOOSE, "foreign_adapter")


def _tensors(folder: Path, name: str) -> dict[str, mx.array]:
    if not (folder / name).is_file():
        raise _damaged(folder, f"{name} is missing.")
    try:
        arrays: dict[str, mx.array] = mx.load(str(folder / name))
        mx.eval(arrays)
    except (RuntimeError, ValueError, OSError) as error:
        raise _damaged(folder, f"{name} cannot be read: {error}.") from None
    if not arrays:
        raise _damaged(folder, f"{name} holds nothing.")
    if not all(bool(mx.isfinite(value).all().item()) for value in arrays.values()):
        raise _damaged(folder, f"{name} holds numbers that cannot be used.")
    return arrays


def _from_mlx(folder: Path, settings: dict[str, Any]) -> SavedAdapter:
    method = settings.get("fine_tune_type", "lora")
    arrays = _tensors(folder, ADAPTER_FILE)
    base = str(settings.get("model") or "")
    if method == "full":
        return SavedAdapter(folder, "full", 0, 1.0, arrays, settings, base)
    try:
        low = settings["lora_parameters"]
        rank, scale = int(low["rank"]), float(low["scale"])
    except (KeyError, TypeError, ValueError):
        raise _damaged(folder, f"{CONFIG_FILE} does not say rank and scale.") from None
    _must_be_whole(folder, arrays, "dora" if method == "dora" else "lora", rank)
    return SavedAdapter(folder, "dora" if method == "dora" else "lora", rank, scale, arrays, settings, base)


def _must_be_whole(folder: Path, arrays: dict[str, mx.array], method: str, rank: int) -> None:
    """Each module has all of its arrays, of one rank; mlx-lm itself would load half an adapter without a word."""
    parts = ("lora_a", "lora_b") if method == "lora" else LEAVES
    for name, value in arrays.items():
        path, _, leaf = name.rpartition(".")
        if leaf not in parts:
            raise _damaged(folder, f"It holds “{name}”, which is not part of a {method} adapter.")
        missing = [part for part in parts if f"{path}.{part}" not in arrays]
        if missing:
            raise _damaged(folder, f"{path}.{missing[0]} is missing.")
        if leaf == "lora_a" and value.shape[1] != rank:
            raise _damaged(folder, f"{name} has rank {value.shape[1]}, {CONFIG_FILE} says {rank}.")


def _from_peft(folder: Path, settings: dict[str, Any]) -> SavedAdapter:
    if settings["peft_type"] != "LORA":
        raise _refused(f"It is of the kind {settings['peft_type']}; only LoRA and DoRA can be carried on.")
    if settings.get("modules_to_save") or settings.get("bias", "none") != "none":
        raise _refused("It also replaces whole parts of the model, which a LoRA adapter here cannot hold.")
    if settings.get("use_rslora") is None and "lora_alpha" not in settings:
        raise _damaged(folder, f"{CONFIG_FILE} does not say lora_alpha.")
    found: dict[str, dict[str, mx.array]] = {}
    for name, value in _tensors(folder, PEFT_FILE).items():
        match = _PEFT_NAME.fullmatch(name.removeprefix(_PEFT_PREFIX))
        if match is None or ".experts." in name:
            raise _refused(f"It holds “{name}”, which has no exact counterpart in MLX.")
        found.setdefault(match["path"], {})[match["part"]] = value
    method: Literal["lora", "dora"] = "dora" if settings.get("use_dora") else "lora"
    for path, parts in found.items():
        if {"A", "B"} - set(parts) or (method == "dora") != ("magnitude_vector" in parts):
            raise _damaged(folder, f"{path} is not complete.")
    rank = max(parts["A"].shape[0] for parts in found.values())
    scales = {path: _peft_scale(path, parts["A"].shape[0], settings) for path, parts in found.items()}
    scale = max(scales.values())
    arrays: dict[str, mx.array] = {}
    for path, parts in found.items():
        empty = rank - parts["A"].shape[0]
        arrays[f"{path}.lora_a"] = mx.pad(parts["A"].T, [(0, 0), (0, empty)])
        arrays[f"{path}.lora_b"] = mx.pad(parts["B"].T * (scales[path] / scale), [(0, empty), (0, 0)])
        if method == "dora":
            arrays[f"{path}.m"] = parts["magnitude_vector"]
    mx.eval(arrays)
    return SavedAdapter(
        folder, method, rank, scale, arrays, settings, str(settings.get("base_model_name_or_path") or "")
    )


def _peft_scale(path: str, rank: int, settings: dict[str, Any]) -> float:
    """alpha / rank of one module, with PEFT's patterns: the first whose regular expression ends the path counts."""
    alpha = float(settings.get("lora_alpha", rank))
    for pattern, value in (settings.get("alpha_pattern") or {}).items():
        if re.match(rf"(.*\.)?({pattern})$", path):
            alpha = float(value)
            break
    return alpha / (math.sqrt(rank) if settings.get("use_rslora") else rank)
