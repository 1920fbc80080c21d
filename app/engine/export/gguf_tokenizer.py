"""A tokenizer in GGUF's words, only where llama.cpp cuts text exactly as it does.

llama.cpp knows how a byte-level BPE tokenizer divides text into words by a name (tokenizer.ggml.pre) for each regular
expression that models use; the expressions below are compared letter by letter. SentencePiece models are taken from
tokenizer.model, a protocol buffer (https://github.com/google/sentencepiece, sentencepiece_model.proto).
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import UserError

NORMAL, UNKNOWN, CONTROL, USER_DEFINED, UNUSED = 1, 2, 3, 4, 5
_CONTRACTED = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|"
_TAIL = r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_UPPER, _LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
# Regular expression -> (llama.cpp's name, whether it looks up whole words before it merges).
_KNOWN = {
    "": ("gpt-2", False),
    _CONTRACTED + r"\p{N}{1,3}" + _TAIL: ("llama-bpe", True),
    _CONTRACTED + r"\p{N}" + _TAIL: ("qwen2", False),
    rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}*{_LOWER}+|[^\r\n\p{{L}}\p{{N}}]?{_UPPER}+{_LOWER}*|\p{{N}}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+": ("tekken", True),
}


@dataclass(frozen=True)
class GgufTokenizer:
    """model: tokenizer.ggml.model; pre: tokenizer.ggml.pre; merges for BPE, scores for SentencePiece, else empty."""

    model: str
    pre: str
    tokens: list[str]
    types: list[int]
    merges: list[str]
    scores: list[float]


def read_tokenizer(folder: Path, vocabulary: int) -> GgufTokenizer:
    """The tokenizer of a model folder, filled up to the rows that its embedding has. Raises UserError."""
    try:
        description = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _refused(f"Its tokenizer.json cannot be read: {error}.") from None
    added = {int(t["id"]): t for t in description.get("added_tokens", [])}
    if (folder / "tokenizer.model").is_file():
        return _sentencepiece(folder / "tokenizer.model", added, vocabulary)
    return _byte_level(description, added, vocabulary)


def _byte_level(description: dict[str, Any], added: dict[int, Any], vocabulary: int) -> GgufTokenizer:
    model = description.get("model") or {}
    if model.get("type") != "BPE":
        raise _refused(f"It is of the kind {model.get('type')}, not BPE.")
    name, whole_words = _pre(description.get("pre_tokenizer") or {})
    if bool(model.get("ignore_merges")) != whole_words:
        raise _refused("It puts pieces of words together in an order of its own.")
    by_id = {int(index): token for token, index in model["vocab"].items()}
    by_id |= {index: str(token["content"]) for index, token in added.items()}
    size = max(vocabulary, max(by_id) + 1)
    tokens = [by_id.get(index, f"[PAD{index}]") for index in range(size)]
    types = [_type(index, by_id, added) for index in range(size)]
    merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in model["merges"]]
    return GgufTokenizer("gpt2", name, tokens, types, merges, [])


def _type(index: int, by_id: dict[int, str], added: dict[int, Any]) -> int:
    if index in added:
        return CONTROL if added[index].get("special") else USER_DEFINED
    return NORMAL if index in by_id else UNUSED


def _pre(found: dict[str, Any]) -> tuple[str, bool]:
    """llama.cpp's name of a pre-tokenizer, and whether it ignores merges for whole words."""
    steps = found.get("pretokenizers") if found.get("type") == "Sequence" else [found]
    steps = steps or []
    last = steps[-1] if steps else {}
    if last.get("type") != "ByteLevel" or last.get("add_prefix_space"):
        raise _refused("It does not work on bytes.")
    regex = ""
    if len(steps) == 2 and steps[0].get("type") == "Split" and steps[0].get("behavior") == "Isolated":
        regex = str((steps[0].get("pattern") or {}).get("Regex", "?"))
    elif len(steps) != 1:
        regex = "?"
    if (regex == "") != bool(last.get("use_regex", True)) or regex not in _KNOWN:
        raise _refused("It divides text into words in a way that llama.cpp has no name for.")
    return _KNOWN[regex]


def _sentencepiece(file: Path, added: dict[int, Any], vocabulary: int) -> GgufTokenizer:
    pieces = list(_pieces(file.read_bytes()))
    if not pieces:
        raise _refused("Its tokenizer.model holds no pieces.")
    tokens, scores, types = (list(column) for column in zip(*pieces, strict=True))
    size = max(vocabulary, len(tokens), max(added, default=0) + 1)
    for index in range(len(tokens), size):
        token = added.get(index)
        tokens.append(str(token["content"]) if token else f"[PAD{index}]")
        scores.append(-1000.0)
        types.append(UNUSED if token is None else CONTROL if token.get("special") else USER_DEFINED)
    for index, token in added.items():
        if tokens[index] != token["content"] or types[index] == NORMAL:
            tokens[index], types[index] = str(token["content"]), CONTROL if token.get("special") else USER_DEFINED
    return GgufTokenizer("llama", "default", tokens, types, [], scores)


def _pieces(data: bytes) -> Iterator[tuple[str, float, int]]:
    """(piece, score, type) of each entry of a ModelProto: field 1, with fields 1 (text), 2 (float) and 3 (enum)."""
    for number, value in _fields(data):
        if number != 1 or not isinstance(value, bytes):
            continue
        inner: dict[int, Any] = dict(_fields(value))
        score = struct.unpack("<f", inner[2])[0] if 2 in inner else 0.0
        yield inner.get(1, b"").decode("utf-8"), score, inner.get(3, NORMAL)


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """(field number, value) of a protocol buffer message: integers, else the bytes."""
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        number, wire = key >> 3, key & 7
        if wire == 0:
            value, at = _varint(data, at)
            yield number, value
            continue
        if wire == 2:
            length, at = _varint(data, at)
        elif wire in (1, 5):
            length = 8 if wire == 1 else 4
        else:
            raise _refused("Its tokenizer.model is damaged.")
        yield number, data[at : at + length]
        at += length


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(data):
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            break
    return value, at


def _refused(why: str) -> UserError:
    return UserError(
        "This model's tokenizer cannot be written for llama.cpp exactly.",
        why,
        "Export the adapter, or the full model for MLX.",
        "gguf_tokenizer",
    )
