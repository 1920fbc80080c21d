"""Passages to token ids, with the borders of their answers where generation would put them.

A prompt's ids must begin the ids of prompt and answer, for that is what the model meets when it is asked. Added tokens
such as <|im_end|> are cut out of a text before anything else, so what stands between two of them is tokenised alone:
it is enough to compare what stands between the last added token and the border. Where one token straddles the border,
or the prompt alone is cut differently, prompt and answer are tokenised apart, as in generation.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from app.data.chat_format import Tokenizer
from app.data.conversation import Conversation
from app.data.masks import Passage, Span
from app.data.pace import CORES
from app.data.words import Words, parts_at_words
from app.errors import UserError

Ids = NDArray[np.int32]
_REMEMBERED = 2000
_SHORT = 300
_COMPARE_EVERY = 200
_LONG = 200_000
"""Characters from which on a text is left to the tokenizer, for no other thread can run while Python looks for words."""
_SHARE = min(1.0, (CORES - 1) * 0.2 / (0.75 + (CORES - 1) * 0.08)) if CORES > 2 else 0.0
"""How much of a text the tokenizer's own threads are given while Python looks for words and does all the rest.

So much that both are done at once: a conversation takes 0.2 ms here, 0.08 of them for its words, and 0.75 ms there. Two
cores are left to the other programs, of which there always are some.
"""


class WordsFailed(Exception):
    """Ids strung together from words differed from those of the whole text."""


@dataclass(frozen=True, slots=True)
class TokenSpan:
    """Tokens start to end of a sequence are the answer in this message."""

    start: int
    end: int
    message: int
    learn: bool


@dataclass(frozen=True, slots=True)
class Sequence_:
    """A passage as tokens. ids: (T,) int32."""

    ids: Ids
    spans: tuple[TokenSpan, ...]


@dataclass(frozen=True, slots=True)
class _Tokenised:
    """A text's ids as bytes of int32. chars, tokens: where its added tokens stand; none where that is not certain."""

    raw: bytes
    chars: list[int]
    tokens: list[int]

    @property
    def ids(self) -> Ids:
        return np.frombuffer(self.raw, np.int32)


@dataclass(slots=True)
class Begun:
    """Passages on their way. rows: their texts parted at added tokens; own, given: what stands between these, to be
    put together from words and by the tokenizer; made: the ids of what was given, when they are there."""

    passages: Sequence[Passage]
    rows: list[list[str]] = field(default_factory=list)
    own: list[str] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    made: Future[list[bytes]] | None = None


class PassageEncoder:
    """Tokenises passages in batches, on all cores, with one tokenizer."""

    def __init__(self, tokenizer: Tokenizer, by_words: bool = True) -> None:
        backend: Any = getattr(tokenizer, "backend_tokenizer", None)
        if not hasattr(backend, "encode_batch_fast"):
            raise UserError(
                "This model's tokenizer cannot be used.",
                "It has no tokenizer.json, so the borders of the answers cannot be found exactly.",
                "Download the model again in MLX format, or choose another.",
                "slow_tokenizer",
            )
        tokenizer("", add_special_tokens=False)  # clears any padding and truncation left in the backend
        self._backend = backend
        added = {index: str(token) for index, token in tokenizer.added_tokens_decoder.items()}
        self._is_added = np.zeros(max([backend.get_vocab_size(with_added_tokens=True), *added]) + 1, np.bool_)
        self._is_added[list(added)] = True
        by_length = sorted(added.values(), key=len, reverse=True)
        pattern = "|".join(map(re.escape, by_length))
        self._added = re.compile(pattern) if by_length else None
        self._added_parts = re.compile(f"({pattern})") if by_length else None
        self._added_ids = {token: np.int32(index).tobytes() for index, token in added.items()}
        self._anchor = self._find_anchor(tokenizer)
        self._tails: dict[str, bytes] = {}
        self._words = Words(backend) if by_words and parts_at_words(backend) else None
        self._texts_done = 0

    @staticmethod
    def _find_anchor(tokenizer: Tokenizer) -> str:
        """A special token that swallows no white space beside it, to put before the continuation of a text."""
        for token in tokenizer.added_tokens_decoder.values():
            if getattr(token, "special", False) and not (token.rstrip or token.lstrip or token.single_word):
                return str(token)
        return ""

    def ids(self, texts: Sequence[str]) -> list[Ids]:
        """Token ids of each text; control tokens in it count, none is added."""
        return [tokenised.ids for tokenised in self._tokenised(texts)]

    def begin(self, passages: Sequence[Passage], helper: Executor | None = None) -> Begun:
        """Have a share of these passages tokenised on another thread, if there is one, until finish needs it."""
        begun = Begun(passages)
        if self._words is not None:
            texts = [p.text for p in passages]
            begun.rows = [self._added_parts.split(text) if self._added_parts else [text] for text in texts]
            between = list({part for row in begun.rows for part in row[::2]})
            begun.own = [part for part in between if len(part) < _LONG]
            begun.given = [part for part in between if len(part) >= _LONG]
            if helper is not None:
                share = int(_SHARE * len(begun.own))
                begun.own, begun.given = begun.own[share:], begun.own[:share] + begun.given
                begun.made = helper.submit(self._raw, begun.given)
        return begun

    def finish(self, begun: Begun) -> list[list[Sequence_]]:
        """Each passage as one sequence; as one for each answer where its borders fall inside tokens."""
        tokenised = self._finished(begun)
        return [self._place(passage, row) for passage, row in zip(begun.passages, tokenised, strict=True)]

    def _tokenised(self, texts: Sequence[str]) -> list[_Tokenised]:
        return self._finished(self.begin([Passage(text, ()) for text in texts]))

    def _finished(self, begun: Begun) -> list[_Tokenised]:
        texts = [p.text for p in begun.passages]
        if self._words is None:
            return self._whole(texts)
        made = self._strung(begun, self._words)
        self._texts_done += len(texts)
        if self._texts_done >= _COMPARE_EVERY:
            self._texts_done = 0
            if made[-1].raw != self._raw(texts[-1:])[0]:
                self._words = None
                raise WordsFailed
        return made

    def _raw(self, texts: Sequence[str]) -> list[bytes]:
        """Ids as bytes of int32, by the tokenizer itself, on all cores."""
        encodings = self._backend.encode_batch_fast(list(texts), add_special_tokens=False)
        return [np.array(encoding.ids, np.int32).tobytes() for encoding in encodings]

    def _whole(self, texts: Sequence[str]) -> list[_Tokenised]:
        made = []
        for text, raw in zip(texts, self._raw(texts), strict=True):
            chars = [m.start() for m in self._added.finditer(text)] if self._added else []
            tokens = np.flatnonzero(self._is_added[np.frombuffer(raw, np.int32)]).tolist()
            made.append(_Tokenised(raw, chars, tokens) if len(chars) == len(tokens) else _Tokenised(raw, [], []))
        return made

    def _strung(self, begun: Begun, words: Words) -> list[_Tokenised]:
        """Strung together from the added tokens and what stands between them, which often comes again."""
        known = self._added_ids | dict(zip(begun.own, words.ids(begun.own), strict=True))
        given = begun.made.result() if begun.made else self._raw(begun.given)
        known.update(zip(begun.given, given, strict=True))
        made = []
        for row in begun.rows:
            pieces = [known[part] for part in row]
            chars, tokens, char, token = list[int](), list[int](), 0, 0
            for part, piece, added in zip(row[::2], pieces[::2], row[1::2], strict=False):
                char, token = char + len(part), token + len(piece) // 4
                chars.append(char)
                tokens.append(token)
                char, token = char + len(added), token + 1
            made.append(_Tokenised(b"".join(pieces), chars, tokens))
        return made

    def text_ids(self, conversations: Sequence[Conversation], eos_id: int | None) -> list[Ids]:
        """Token ids of plain texts, begun and ended as the tokenizer begins and ends a text.

        eos_id closes each but those that go on in the next example.
        """
        rows = [
            e.ids for e in self._backend.encode_batch_fast([c.text for c in conversations], add_special_tokens=True)
        ]
        return [
            np.array(_ended(row, eos_id, not c.continues), np.int32) for row, c in zip(rows, conversations, strict=True)
        ]

    def encode(self, passages: Sequence[Passage]) -> list[list[Sequence_]]:
        """What finish gives for them, at once."""
        return self.finish(self.begin(passages))

    def _place(self, passage: Passage, tokenised: _Tokenised) -> list[Sequence_]:
        text, spans = passage.text, []
        for span in passage.spans:
            start = self._border(text, tokenised, span.start)
            end = len(tokenised.raw) // 4 if span.end == len(text) else self._border(text, tokenised, span.end)
            if start is None or end is None:
                return [self._apart(text, span) for span in passage.spans]
            spans.append(TokenSpan(start, end, span.message, span.learn))
        return [Sequence_(tokenised.ids[: spans[-1].end], tuple(spans))] if spans else []

    def _border(self, text: str, tokenised: _Tokenised, at: int) -> int | None:
        """The number of tokens of text[:at], tokenised alone, if the whole text's ids begin with them; else None."""
        before = bisect_left(tokenised.chars, at) - 1
        char, token = (tokenised.chars[before], tokenised.tokens[before]) if before >= 0 else (0, 0)
        tail = self._tail(text[char:at])
        return token + len(tail) // 4 if tokenised.raw.startswith(tail, 4 * token) else None

    def _apart(self, text: str, span: Span) -> Sequence_:
        """Prompt and answer tokenised one after the other, as generation joins them."""
        prompt = self.ids([text[: span.start]])[0]
        answer = self.continuation(text[span.start : span.end])
        where = TokenSpan(len(prompt), len(prompt) + len(answer), span.message, span.learn)
        return Sequence_(np.concatenate([prompt, answer]), (where,))

    def continuation(self, text: str) -> Ids:
        """Token ids of a text that goes on from another: without the space some tokenizers put at a beginning."""
        if not self._anchor:
            return self.ids([text])[0]
        return self.ids([self._anchor + text])[0][1:]

    def _tail(self, text: str) -> bytes:
        """Ids, as bytes of int32, of a short text that comes again and again."""
        known = self._tails.get(text)
        if known is None:
            known = self._tokenised([text])[0].raw
            if len(text) <= _SHORT and len(self._tails) < _REMEMBERED:
                self._tails[text] = known
        return known


def _ended(row: list[int], eos_id: int | None, ends: bool) -> list[int]:
    """A text's ids with eos_id at their end where it ends, without where it does not."""
    bare = row[:-1] if row[-1:] == [eos_id] else row
    return [*bare, eos_id] if ends and eos_id is not None else bare


_encoders: WeakKeyDictionary[Any, tuple[int, PassageEncoder]] = WeakKeyDictionary()


def encoder_for(tokenizer: Tokenizer, by_words: bool = True) -> PassageEncoder:
    """The encoder of a tokenizer, made once: looking at its whole vocabulary takes a while."""
    count = len(tokenizer.added_tokens_decoder)
    known = _encoders.get(tokenizer)
    if not by_words or known is None or known[0] != count:
        made = PassageEncoder(tokenizer, by_words)
        if not by_words:
            return made
        _encoders[tokenizer] = known = (count, made)
    return known[1]
