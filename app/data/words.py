"""Tokenising by remembered pieces: the same words come again and again, and each needs to be tokenised once.

Byte-level BPE tokenizers (GPT-2's, Llama 3's, Qwen's and their relatives) first part a text into words and then look at
each word alone. Between a letter and a stop, and between either and a space that a letter follows, they always part
it; so a text may be cut there, the pieces tokenised alone and remembered, and their ids strung together. Whether a tokenizer is of that kind is
read from its own description and tried out on a battery of awkward texts. All others tokenise whole texts.
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Sequence
from itertools import product
from typing import Any

from app.data.word_table import WordTable

_LETTER = "A-Za-zÀ-ÖØ-öø-ɏΑ-ΡΣ-ώЀ-ҁҊ-ӿ"
_STOP = ".,;:!?"
_CUT = f"(?<=[{_LETTER}])(?= [{_LETTER}]|[{_STOP}])|(?<=[{_STOP}])(?= [{_LETTER}])"
_MAY_CUT = re.compile(_CUT)
# A word, or whatever it takes to the next place to cut; together the pieces make up the text.
_PIECES = re.compile(rf" ?[{_LETTER}]++(?= [{_LETTER}]|[{_STOP}])|.+?(?:{_CUT}|\Z)", re.S)
_ASCII_PIECES = re.compile(_PIECES.pattern.replace(_LETTER, "A-Za-z"), re.S)  # the same for such texts, and quicker
_MOST_WORDS = 100_000
_LONGEST_WORD = 40
_LONG = 200_000
_WORTH_A_TABLE = 20_000
"""Characters of ASCII texts from which on all their words are looked up at once (app.data.word_table)."""
_PARTERS = {"Split", "ByteLevel", "Digits"}


class _Known(dict[str, bytes]):
    """Ids of pieces met before, as int32 bytes. What is asked for in vain is noted, and counts as no ids for now."""

    def __init__(self) -> None:
        super().__init__()
        self.missing: list[str] = []

    def __missing__(self, piece: str) -> bytes:
        self.missing.append(piece)
        return b""


class Words:
    """Token ids of texts without added tokens, from remembered pieces."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend
        self._known = _Known()
        self._table: WordTable | None = None

    def ids(self, texts: Sequence[str]) -> list[bytes]:
        """Token ids of each text, as bytes of int32: joining these is far quicker than joining lists of numbers."""
        many = [text for text in texts if text.isascii() and len(text) < _LONG]
        if sum(map(len, many)) < _WORTH_A_TABLE:
            return self._one_by_one(texts)
        self._table = self._table or WordTable(self._raw)
        known = dict(zip(many, self._table.ids(many), strict=True))
        others = [text for text in texts if text not in known]
        known.update(zip(others, self._one_by_one(others), strict=True))
        return [known[text] for text in texts]

    def _one_by_one(self, texts: Sequence[str]) -> list[bytes]:
        known, rows, holes = self._known, list[bytes](), dict[int, list[str]]()
        for i, text in enumerate(texts):
            before = len(known.missing)
            pieces = (_ASCII_PIECES if text.isascii() else _PIECES).findall(text)
            rows.append(b"".join(map(known.__getitem__, pieces)))
            if len(known.missing) > before:
                holes[i] = pieces
        passing = self._learn()
        for i, pieces in holes.items():
            rows[i] = b"".join(map(known.__getitem__, pieces))
        for piece in passing:
            del known[piece]
        return rows

    def _learn(self) -> list[str]:
        """Tokenise what was missing; the pieces among it that are too long, or too many, to be remembered."""
        pieces = list(dict.fromkeys(self._known.missing))
        self._known.missing.clear()
        room = _MOST_WORDS - len(self._known)
        if pieces:
            self._known.update(zip(pieces, self._raw(pieces), strict=True))
        return [piece for i, piece in enumerate(pieces) if i >= room or len(piece) > _LONGEST_WORD]

    def _raw(self, pieces: list[str]) -> list[bytes]:
        encodings = self._backend.encode_batch_fast(pieces, add_special_tokens=False)
        return [array("i", encoding.ids).tobytes() for encoding in encodings]


def parts_at_words(backend: Any) -> bool:
    """Whether texts may be cut between words for this tokenizer: by its description, and by trying."""
    about = json.loads(backend.to_str())
    steps = about["pre_tokenizer"] or {}
    steps = steps.get("pretokenizers", [steps])
    if about["model"].get("type", "BPE") != "BPE" or about["model"].get("dropout"):
        return False
    if (about["normalizer"] or {"type": "NFC"})["type"] != "NFC" or not all(s.get("type") in _PARTERS for s in steps):
        return False
    if not steps or steps[-1]["type"] != "ByteLevel" or any(s.get("add_prefix_space") for s in steps):
        return False
    if any("(?<" in json.dumps(s.get("pattern", "")) or s.get("invert") for s in steps):
        return False
    if any(token["lstrip"] or token["rstrip"] or token["single_word"] for token in about["added_tokens"]):
        return False
    return _stands_trials(backend)


def _stands_trials(backend: Any) -> bool:
    pairs = [(a, b) for a, b in product(_BEFORE, _AFTER) if _MAY_CUT.match(a + b, len(a))]
    wholes = backend.encode_batch_fast([a + b for a, b in pairs], add_special_tokens=False)
    alone = {text: backend.encode(text, add_special_tokens=False).ids for text in {*_BEFORE, *_AFTER}}
    return all(whole.ids == alone[a] + alone[b] for (a, b), whole in zip(pairs, wholes, strict=True))


_BEFORE = (
    "a", "Z", "word", "two words", "it's", "I'LL", "x'd", "don't", " lead", "\n\nnew", "tab\tb", "12abc", "a1b", "v2x", "a.b",
    "(brackets", "é", "naïve", "Привет", "ελλάδα", "camelCase", "SHOUT", "MixedUP", "日本a", "مa", "🙂ok", "a_b", "--flag",
    "http://a.b/c", "e\u0301tude", "a\u200bb", "\u00a0nb", "end.\nNext", "ǅx", "ß", "end.", " wait...", "so,", "?!", "a;", ":", "1.", "日本.", ").",
    "it's.", "\n.", "  ,", "e\u0301.", "🙂!",
)  # fmt: skip
_AFTER = (
    " b", " B", " word", " two words", " it's", " I'LL", " s", " t'd", " ve\n\n", " a\n", " a ", " a  b", " x1", " v2.0", " e.g.",
    " é", " e\u0301", " Привет мир", " ελλάδα", " camelCase", " SHOUT", " a日本", " aم", " ok🙂", " a_b", " a--b", " http://a",
    " a\u200bb", " a\u00a0b", " a\tb", " don't.\r\n", " ß", " d", " ll", " re", " m'm", ".", ".Next", ".\n\nNext", ", and", "...",
    "?!", "!\r\n", ";;", ":-)", ".5", ",000", ".'s", ". e\u0301", ".日本", "? \n", ".\u0301",
)  # fmt: skip
