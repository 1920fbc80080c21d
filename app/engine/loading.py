"""Bring a model folder into memory as mlx-lm would, but checked, and with a sentence for every way it can fail."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx.utils import tree_flatten, tree_map
from mlx_lm import utils as mlx_lm_utils
from mlx_lm.tokenizer_utils import TokenizerWrapper

from app.data.chat_format import plain_template
from app.data.model_folder import ModelInfo, inspect_model
from app.engine import backend
from app.engine.adapters import Target, offered_targets
from app.engine.failures import is_out_of_memory
from app.errors import UserError

_ANOTHER = "Choose another model, or download this one again."


@dataclass
class Loaded:
    """A model ready for use on this thread. tokenizer: mlx-lm's wrapper; its `_tokenizer` is Hugging Face's."""

    model: nn.Module
    tokenizer: TokenizerWrapper
    info: ModelInfo
    config: dict[str, Any]

    @property
    def hf_tokenizer(self) -> Any:
        return self.tokenizer._tokenizer


@dataclass(frozen=True)
class ModelDetail:
    """What only the model's own modules can tell. targets: names that can be trained, with their sizes.

    layer_values: all values of each layer.
    """

    info: ModelInfo
    layers: int
    targets: tuple[Target, ...]
    layer_values: tuple[int, ...]

    def opened(self, num_layers: int = 0) -> int:
        """Number of values that full training changes: all of the last num_layers (0: all)."""
        return sum(self.layer_values[-num_layers:])

    def trainable(self, names: tuple[str, ...], rank: int, num_layers: int = 0) -> int:
        """Number of LoRA values: rank * (in + out) for each adapted module of the last num_layers (0: all)."""
        wanted = {t.name for t in self.targets if t.default} if "all" in names else set(names)
        first = self.layers - num_layers if num_layers else 0
        return sum(
            rank * width * copies
            for target in self.targets
            if target.name in wanted
            for layer, width, copies in target.places
            if layer >= first
        )


def load(path: Path) -> Loaded:
    """Load model and tokenizer. Raises UserError for all that `inspect_model` refuses and what mlx-lm cannot load.

    On a CPU floating-point weights become float32, the only precision that is fast there. Code in the folder
    is never run. All arrays are evaluated on the calling thread, which from then on owns the model.
    """
    info = inspect_model(path)
    tokenizer = load_tokenizer(path)
    with _explained(info):
        config = read_config(path)
        model, config = mlx_lm_utils.load_model(path, lazy=True, model_config=config, trust_remote_code=False)
        if backend.device_kind() == "cpu":
            model.update(tree_map(_to_float32, model.parameters()))
        if "_no_grad" not in vars(model):  # mlx-lm's recurrent_gemma leaves out Module's own beginning
            model._no_grad, model._training = set(), model.__dict__.get("_training", True)
        mx.eval(model.parameters())
    return Loaded(model, tokenizer, info, config)


def load_tokenizer(path: Path) -> TokenizerWrapper:
    """The tokenizer alone, as mlx-lm wraps it. Raises UserError when it is damaged or has no chat format.

    The last one is kept, with the tables of words that were made for it, as a vocabulary of 150,000 words takes a second to
    load, for which Python's lock is held so long at once that the window waits. It is read again when a file that lies
    directly in its folder has changed, the weights left aside.
    """
    state: list[tuple[str, int, int]] = []
    with suppress(OSError):  # of which the inspection says more
        files = [file for file in sorted(path.iterdir()) if file.suffix != ".safetensors" and file.is_file()]
        state = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return _tokenizer(path, tuple(state))


@lru_cache(maxsize=1)
def _tokenizer(path: Path, files: tuple[tuple[str, int, int], ...]) -> TokenizerWrapper:
    """files: of the folder, each with its size and the time of its last change, by which another state is told.

    A base model gets a plain chat format, of which `ChatFormat` knows that it is not the model's own.
    """
    info = inspect_model(path)
    with _explained(info):
        eos = read_config(path).get("eos_token_id")
        wrapper = mlx_lm_utils.load_tokenizer(path, {"trust_remote_code": False}, eos_token_ids=eos)
        if not info.has_chat_template:
            wrapper._tokenizer.chat_template = plain_template(wrapper._tokenizer)
        return wrapper


def describe(path: Path) -> ModelDetail:
    """What can be trained in a model, without reading its weights. Raises UserError as `load` does."""
    info = inspect_model(path)
    with _explained(info):
        config = read_config(path)
        model, _ = mlx_lm_utils.load_model(path, lazy=True, model_config=config, trust_remote_code=False)
    values = tuple(sum(value.size for _, value in tree_flatten(layer.parameters())) for layer in model.layers)
    return ModelDetail(info, len(model.layers), offered_targets(model), values)


def read_config(path: Path) -> dict[str, Any]:
    """config.json with what transformers 5 says in a new way also said in the old one.

    transformers >= 5 saves only `rope_parameters` and `layer_types`; most of mlx-lm's model classes read
    `rope_theta`, `rope_scaling` and `sliding_window_pattern`, and would silently use their defaults otherwise.
    """
    return _said_the_old_way(mlx_lm_utils.load_config(path))


def _said_the_old_way(config: dict[str, Any]) -> dict[str, Any]:
    config = copy.copy(config)
    if isinstance(config.get("text_config"), dict):
        config["text_config"] = _said_the_old_way(config["text_config"])
    kinds = config.get("layer_types")
    if isinstance(kinds, list) and "sliding_attention" in kinds and "full_attention" in kinds:
        config.setdefault("sliding_window_pattern", kinds.index("full_attention") + 1)
    rope = config.get("rope_parameters")
    if not isinstance(rope, dict):
        return config
    if isinstance(rope.get("full_attention"), dict):
        local = rope.get("sliding_attention") or {}
        if "rope_theta" in local:
            config.setdefault("rope_local_base_freq", local["rope_theta"])
        rope = rope["full_attention"]
        if "rope_theta" in rope:
            config.setdefault("rope_global_base_freq", rope["rope_theta"])
    for name in ("rope_theta", "partial_rotary_factor"):
        if name in rope and config.get(name) is None:
            config[name] = rope[name]
    if rope.get("rope_type", "default") != "default" and config.get("rope_scaling") is None:
        config["rope_scaling"] = rope
    return config


def _to_float32(array: Any) -> Any:
    return (
        array.astype(mx.float32) if isinstance(array, mx.array) and mx.issubdtype(array.dtype, mx.floating) else array
    )


@contextmanager
def _explained(info: ModelInfo) -> Iterator[None]:
    """Turn what mlx-lm, mlx and transformers raise while loading into a UserError that names the cause."""
    try:
        yield
    except UserError:
        raise
    except SystemExit as error:
        raise UserError(
            f"Models of the family “{info.model_type}” cannot be loaded here.",
            "Their support in mlx-lm needs a package that is not part of Tunesmith.",
            _ANOTHER,
            "unknown_type",
        ) from error
    except Exception as error:
        if is_out_of_memory(error):
            raise UserError(
                f"“{info.name}” does not fit into memory.", "", "Close other apps or choose a smaller model.", "too_big"
            ) from error
        if "not supported" in str(error) and info.model_type in str(error):
            raise UserError(
                f"Models of the family “{info.model_type}” cannot be trained yet.",
                "mlx-lm, which loads the models, does not know this family.",
                _ANOTHER,
                "unknown_type",
            ) from error
        lacking = re.search(r"missing \d+ required .*?: (.+)$", str(error)) if isinstance(error, TypeError) else None
        if lacking:
            names = ", ".join(re.findall(r"'(\w+)'", lacking[1]))
            raise UserError(
                "This model folder is damaged.", f"Its config.json does not say: {names}.", _ANOTHER, "bad_config"
            ) from error
        raise UserError(
            f"“{info.name}” cannot be loaded.", f"{type(error).__name__}: {_first_line(error)}", _ANOTHER, "load_failed"
        ) from error


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0][:300] if lines else "no further explanation").rstrip(".") + "."
