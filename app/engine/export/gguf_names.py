"""What llama.cpp calls the parts of a model, and the order in which it wants their rows.

llama.cpp turns pairs of neighbouring rows in the rotary embedding of its llama architecture where Hugging Face turns
halves, so its converter reorders the rows of q and k
(https://github.com/ggml-org/llama.cpp, LlamaModel.permute in convert_hf_to_gguf.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from numpy.typing import NDArray

from app.engine.export.families import GGUF, GgufFamily
from app.errors import UserError

Array = NDArray[Any]
_RENAMED = (
    ("block_sparse_moe.switch_mlp.gate_proj", "block_sparse_moe.experts.w1"),
    ("block_sparse_moe.switch_mlp.down_proj", "block_sparse_moe.experts.w2"),
    ("block_sparse_moe.switch_mlp.up_proj", "block_sparse_moe.experts.w3"),
    ("switch_mlp.", "experts."),
)
"""What mlx-lm calls parts in its own way, and what Hugging Face calls them, whose names the gguf package knows."""


class GgufNames:
    """Names and row order for one model. config: its language model's config. Raises UserError without gguf."""

    def __init__(self, model_type: str, config: Mapping[str, Any]) -> None:
        gguf = gguf_package()
        if model_type == "mistral3" and config.get("model_type") == "ministral3":  # a wrapper of either
            model_type = "ministral3"
        self.family: GgufFamily = GGUF[model_type]
        self.arch = getattr(gguf.MODEL_ARCH, self.family.arch)
        self.arch_name: str = gguf.MODEL_ARCH_NAMES[self.arch]
        self._map = gguf.get_tensor_name_map(self.arch, int(config["num_hidden_layers"]))
        self._heads = int(config["num_attention_heads"])
        self._kv_heads = int(config.get("num_key_value_heads") or self._heads)

    def name(self, path: str) -> str | None:
        """llama.cpp's name of a module or array, with .weight or .bias where there was one; None when it has none."""
        path = path.removeprefix("language_model.")
        for ours, theirs in _RENAMED:
            path = path.replace(ours, theirs)
        found: str | None = self._map.get_name(path, (".weight", ".bias"))
        return found

    def rows(self, path: str, value: Array) -> Array:
        """The array (out, …) with its rows in llama.cpp's order. path: of the module."""
        heads = self._permuted_heads(path)
        if not heads:
            return value
        return value.reshape(heads, 2, -1, *value.shape[1:]).swapaxes(1, 2).reshape(value.shape)

    def rows_back(self, path: str, value: Array) -> Array:
        """Undo `rows`."""
        heads = self._permuted_heads(path)
        if not heads:
            return value
        return value.reshape(heads, -1, 2, *value.shape[1:]).swapaxes(1, 2).reshape(value.shape)

    def _permuted_heads(self, path: str) -> int:
        if not self.family.permuted:
            return 0
        return self._heads if path.endswith("q_proj") else self._kv_heads if path.endswith("k_proj") else 0


def gguf_package() -> Any:
    """The gguf package. Raises UserError where it is not installed."""
    try:
        import gguf
    except ImportError:
        raise UserError(
            "Files for llama.cpp cannot be written here.",
            "The Python package “gguf” is not installed.",
            "Install it: pip install gguf",
            "no_gguf",
        ) from None
    return gguf
