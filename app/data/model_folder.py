"""What a model folder is, read from its files alone: quick, without mlx, without running anything in it.

`inspect_model` answers "can this be trained, and what is it?" or raises a UserError that says what is wrong
with the folder. Formats: config.json as Hugging Face transformers and mlx-lm write it; safetensors headers as
in https://github.com/huggingface/safetensors (8-byte little-endian header length, JSON header, raw data).
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.data.folder import is_file, is_folder
from app.errors import UserError

_HEADER_LIMIT = 100_000_000
_MAMBA_CHUNK = 256
"""Tokens that mlx-lm computes at once, each with each, as attention does."""
_LFS = b"version https://git-lfs"
_NOT_TEXT = ("bert", "clip", "vit", "whisper", "wav2vec", "siglip", "t5", "dinov", "detr", "sam", "bge", "e5")
_NEXT_DOWNLOAD = "Download the model again, or choose another."
_CHOOSE = "Choose the folder of a model in MLX format, for example one that LM Studio downloaded."


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model as its folder describes it. Sizes in bytes and counts; context in tokens, 0 when it is not said.

    precision: "4-bit" … "8-bit" for quantized weights, else "16-bit" or "32-bit". weight_bytes: all tensors. state:
    values that a recurrent layer makes of each token in training, 0 where there is none.
    """

    path: Path
    name: str
    family: str
    model_type: str
    parameters: int
    precision: str
    bits: int
    size_bytes: int
    weight_bytes: int
    context: int
    num_layers: int
    hidden_size: int
    intermediate_size: int
    num_heads: int
    vocab_size: int
    quantized: bool
    has_chat_template: bool
    state: int = 0


class NotAModel(UserError):
    """A folder that is no model. suggestion: a model found inside it, to offer instead."""

    suggestion: Path | None = None


def inspect_model(path: Path) -> ModelInfo:
    """Describe the model in a folder. Raises UserError (see module) when it cannot be trained."""
    path = path.expanduser()
    _must_be_a_folder(path)
    names = _names(path)
    if "config.json" not in names:
        raise _no_config(path, names)
    config = read_config(path / "config.json")
    _must_be_text(path, config)
    shards = weight_files(path)
    headers = {shard: read_header(shard) for shard in shards}
    _must_have_tokenizer(path, names)
    inner = config.get("text_config")
    text: dict[str, Any] = inner if isinstance(inner, dict) else {}
    quantization = config.get("quantization") or config.get("quantization_config") or {}
    parameters, weight_bytes, bits = _count(headers, quantization)
    return ModelInfo(
        path=path,
        name=display_name(path),
        family=f"{_family(config)}, {_short(parameters)}",
        model_type=str(config["model_type"]),
        parameters=parameters,
        precision=f"{bits}-bit",
        bits=bits,
        size_bytes=sum(shard.stat().st_size for shard in shards),
        weight_bytes=weight_bytes,
        context=_number(config, text, "max_position_embeddings"),
        num_layers=_number(config, text, "num_hidden_layers", "n_layers", "n_layer"),
        hidden_size=_number(config, text, "hidden_size", "d_model", "n_embd"),
        intermediate_size=_number(config, text, "intermediate_size", "ffn_dim"),
        num_heads=_number(config, text, "num_attention_heads", "n_head"),
        vocab_size=_number(config, text, "vocab_size"),
        quantized=bool(quantization),
        has_chat_template=has_template(path, names),
        state=_state(config, text),
    )


def weight_files(path: Path) -> list[Path]:
    """The safetensors files that mlx-lm would load, all there and not empty. Raises UserError when one is missing."""
    index = path / "model.safetensors.index.json"
    shards = sorted(p for p in path.glob("model*.safetensors"))
    if index.is_file():
        try:
            listed = json.loads(index.read_text(encoding="utf-8")).get("weight_map", {})
            wanted = sorted({str(v) for v in listed.values()})
        except (ValueError, AttributeError, OSError):
            raise UserError(
                f"The model “{display_name(path)}” is damaged.",
                "Its list of weight files (model.safetensors.index.json) cannot be read.",
                _NEXT_DOWNLOAD,
                "bad_index",
            ) from None
        missing = [name for name in wanted if not (path / name).is_file()]
        if missing:
            raise UserError(
                f"The model “{display_name(path)}” is incomplete.",
                f"{len(missing)} of {len(wanted)} weight files are missing, the first is {missing[0]}.",
                _NEXT_DOWNLOAD,
                "missing_shard",
            )
    if not shards:
        raise _no_weights(path, _names(path))
    return shards


def read_header(file: Path) -> dict[str, dict[str, Any]]:
    """Tensor name -> {"dtype", "shape", "data_offsets"} of a safetensors file whose length fits its header.

    Raises UserError when the file is cut off, damaged, a download placeholder or not readable.
    """
    try:
        size = file.stat().st_size
        with file.open("rb") as stream:
            start = stream.read(8)
            if (start + stream.read(16)).startswith(_LFS):
                raise _damaged(file, "It is only a placeholder, the weights themselves were never downloaded.")
            if size < 10 or struct.unpack("<Q", start)[0] > min(_HEADER_LIMIT, size - 8):
                raise _damaged(file, "It is cut off at the beginning.")
            stream.seek(8)
            length = struct.unpack("<Q", start)[0]
            header = json.loads(stream.read(length))
        tensors = {str(k): v for k, v in header.items() if k != "__metadata__"}
        end = max((int(t["data_offsets"][1]) for t in tensors.values()), default=0)
    except PermissionError:
        raise _no_permission(file) from None
    except (OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        raise _damaged(file, "Its table of contents cannot be read.") from None
    if size < 8 + length + end:
        share = f"{size / (8 + length + end):.0%}"
        raise _damaged(file, f"It is cut off: only {share} of it is there.")
    return tensors


def fingerprint(path: Path) -> str:
    """A hash that changes when the model's config or the table of its weights does. Hex, 64 characters.

    Weights are hashed by name, size and header, not by content: reading 20 GB only to name a model is too slow.
    """
    digest = hashlib.sha256((path / "config.json").read_bytes())
    for shard in weight_files(path):
        digest.update(f"{shard.name}:{shard.stat().st_size}:".encode())
        digest.update(json.dumps(read_header(shard), sort_keys=True).encode())
    return digest.hexdigest()


def display_name(path: Path) -> str:
    """A name for people: the folder's, or the repository's inside a Hugging Face cache."""
    path = path.absolute()
    for parent in (path, *path.parents):
        if parent.name.startswith("models--"):
            return parent.name.split("--")[-1].replace("-", " ")
    name = path.name if path.name != "model" else f"{path.parent.name} model"
    return re.sub(r"[-_]+", " ", name).strip() or str(path)


def models_inside(path: Path, depth: int = 2) -> list[Path]:
    """Folders up to `depth` levels deeper that look like a model (config.json and safetensors), by name."""
    found: list[Path] = []
    level = [path]
    for _ in range(depth):
        level = [child for folder in level for child in _folders(folder)][:500]
        found += [f for f in level if (f / "config.json").is_file() and any(f.glob("model*.safetensors"))]
    return sorted(found)


def _folders(path: Path) -> list[Path]:
    try:
        return sorted(p for p in path.iterdir() if p.is_dir() and not p.name.startswith("."))
    except OSError:
        return []


def _names(path: Path) -> set[str]:
    try:
        return {p.name for p in path.iterdir()}
    except PermissionError:
        raise _no_permission(path) from None
    except OSError as error:
        raise UserError(
            f"The folder {path} cannot be read.", f"{error.strerror}.", "Choose another.", "unreadable"
        ) from None


def _must_be_a_folder(path: Path) -> None:
    if is_file(path):
        if path.suffix == ".gguf":
            raise _gguf(path)
        raise UserError(f"“{path.name}” is a file.", "A model is a folder with several files.", _CHOOSE, "not_a_folder")
    if not is_folder(path):
        raise UserError(
            f"There is no folder {path}.",
            "It may have been moved, renamed or is on a disk that is not connected.",
            _CHOOSE,
            "no_folder",
        )


def _no_config(path: Path, names: set[str]) -> UserError:
    name = path.name or str(path)
    if "adapter_config.json" in names:
        return UserError(
            f"“{name}” is a small file with what another training learned, not a model.",
            "It has adapter_config.json, but no config.json.",
            "Choose the model that it was trained from.",
            "adapter",
        )
    if any(n.endswith(".gguf") for n in names):
        return _gguf(path)
    if any(n.endswith(".safetensors") for n in names):
        return UserError(
            "This model folder is incomplete.",
            f"“{name}” has weights, but config.json is missing.",
            _NEXT_DOWNLOAD,
            "no_config",
        )
    inside = models_inside(path)
    error = NotAModel(
        "This folder is not a model.",
        f"The folder “{name}” has no config.json and no .safetensors files. Every model has both. Nothing changed.",
        f"One folder deeper there is one: {inside[0].name}." if inside else _CHOOSE,
        "not_a_model",
    )
    error.suggestion = inside[0] if inside else None
    return error


def read_config(file: Path) -> dict[str, Any]:
    """A model's config.json. Raises UserError when it is damaged, names no family or wants to run code."""
    try:
        config = json.loads(file.read_text(encoding="utf-8"))
    except PermissionError:
        raise _no_permission(file) from None
    except (OSError, ValueError, RecursionError):
        config = None
    if not isinstance(config, dict):
        raise UserError(
            "This model folder is damaged.", "Its config.json is not readable as JSON.", _NEXT_DOWNLOAD, "bad_config"
        )
    if config.get("model_file"):
        raise UserError(
            "This model wants to run its own program code.",
            f"Its config.json names {config['model_file']!r}. Tunesmith never runs code that comes with a model.",
            "Choose a model of a standard family.",
            "runs_code",
        )
    if not isinstance(config.get("model_type"), str):
        raise UserError(
            "This model does not say what family it belongs to.",
            "Its config.json has no model_type.",
            _NEXT_DOWNLOAD,
            "unknown_type",
        )
    return config


def _must_be_text(path: Path, config: dict[str, Any]) -> None:
    kinds = config.get("architectures") or []
    kind = str(kinds[0]) if isinstance(kinds, list) and kinds else ""
    writes = kind.endswith(("ForCausalLM", "LMHeadModel", "ForConditionalGeneration"))
    if (kind and not writes) or str(config["model_type"]).lower().startswith(_NOT_TEXT):
        raise UserError(
            f"“{display_name(path)}” does not write text.",
            f"It is a {kind or config['model_type']}, a model for search, pictures or sound.",
            "Choose a chat model.",
            "not_text",
        )


def _no_weights(path: Path, names: set[str]) -> UserError:
    if any(n.endswith(".gguf") for n in names):
        return _gguf(path)
    old = sorted(n for n in names if n.endswith((".bin", ".pt", ".pth", ".ckpt", ".h5", ".msgpack")))
    if old:
        return UserError(
            "This model is in an older PyTorch format, which cannot be trained here.",
            f"Its weights are in {old[0]}, not in .safetensors files.",
            "Choose the MLX or safetensors version of the same model.",
            "wrong_format",
        )
    other = sorted(n for n in names if n.endswith(".safetensors"))
    return UserError(
        "This model folder is incomplete.",
        f"It has {other[0]}, but no file named model….safetensors."
        if other
        else "It has a config.json, but no weights.",
        _NEXT_DOWNLOAD,
        "no_weights",
    )


def _gguf(path: Path) -> UserError:
    return UserError(
        "This model is in GGUF format, which cannot be trained.",
        f"“{path.name}” is for llama.cpp and Ollama.",
        "Choose the MLX version of the same model.",
        "wrong_format",
    )


def _damaged(file: Path, why: str) -> UserError:
    return UserError(f"The weight file {file.name} is damaged.", why, _NEXT_DOWNLOAD, "damaged_weights")


def _no_permission(path: Path) -> UserError:
    return UserError(
        f"Tunesmith may not read “{path.name}”.",
        "You do not have permission to open it.",
        "Change its permissions in Get Info, or choose a model elsewhere.",
        "no_permission",
    )


def _must_have_tokenizer(path: Path, names: set[str]) -> None:
    if not names & {"tokenizer.json", "tokenizer.model", "vocab.json", "tiktoken.model"}:
        raise UserError(
            f"The model “{display_name(path)}” is incomplete.",
            "Its tokenizer is missing (tokenizer.json), without which it cannot read text.",
            _NEXT_DOWNLOAD,
            "no_tokenizer",
        )


def has_template(path: Path, names: set[str]) -> bool:
    """Whether a folder with these file names says how questions and answers are told apart."""
    if names & {"chat_template.jinja", "chat_template.json"}:
        return True
    try:
        return bool(json.loads((path / "tokenizer_config.json").read_text(encoding="utf-8")).get("chat_template"))
    except (OSError, ValueError, AttributeError):
        return False


def _count(headers: dict[Path, dict[str, dict[str, Any]]], quantization: Any) -> tuple[int, int, int]:
    """(parameters, bytes of all tensors, bits per weight) from the headers."""
    bits = int(quantization.get("bits", 4)) if isinstance(quantization, dict) and quantization else 0
    parameters = weight_bytes = 0
    widths: dict[int, int] = {}
    for tensors in headers.values():
        packed = {n.removesuffix(".scales") for n in tensors if n.endswith(".scales")}
        for name, tensor in tensors.items():
            count = math.prod(int(n) for n in tensor["shape"])
            size = int(tensor["data_offsets"][1]) - int(tensor["data_offsets"][0])
            weight_bytes += size
            if bits and name.endswith((".scales", ".biases")) and name.rsplit(".", 1)[0] in packed:
                continue
            parameters += count * 32 // bits if bits and tensor["dtype"] == "U32" else count
            width = 8 * size // count if count else 0
            widths[width] = widths.get(width, 0) + count
    return parameters, weight_bytes, bits or max(widths, key=lambda w: widths[w], default=16)


def _number(config: dict[str, Any], text: dict[str, Any], *names: str) -> int:
    for source in (config, text):
        for name in names:
            if isinstance(source.get(name), int):
                return int(source[name])
    return 0


def _state(config: dict[str, Any], text: dict[str, Any]) -> int:
    """Of a gated delta rule heads * key * value sizes (Qwen3.5, Qwen3 Next); of Mamba 2 heads * the length of a chunk."""
    gated = [_number(config, text, f"linear_{name}") for name in ("num_value_heads", "key_head_dim", "value_head_dim")]
    return math.prod(gated) or _number(config, text, "mamba_n_heads", "mamba_num_heads") * _MAMBA_CHUNK


def _family(config: dict[str, Any]) -> str:
    kind = str(config["model_type"]).removesuffix("_text").replace("_moe", " MoE")
    return kind.replace("_", " ")[:1].upper() + kind.replace("_", " ")[1:]


def _short(count: int) -> str:
    for size, letter in ((1e9, "B"), (1e6, "M"), (1e3, "K")):
        if count >= size:
            return f"{count / size:.1f}".removesuffix(".0") + letter
    return str(count)
