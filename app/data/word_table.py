"""Finding the ids of many words at once: the words of a whole batch of texts are cut, looked up and strung together as arrays.

The same as app.data.words does one text after another, for texts of ASCII letters. A word is known by a hash of 63 bits
in a table with open addressing; its ids are a part of one long array.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

_CHARACTERS = 1 << 19
"""Of how many a piece of work may consist; no text is longer."""
_SLOTS = 1 << 19
_MOST_WORDS = 100_000
_LONGEST_WORD = 40
_BASE = 0x9E3779B97F4A7C15
_MIX = np.uint64(0xD6E8FEB86659FD93)
_HALF, _TOP, _ONE = np.uint64(32), np.uint64(45), np.uint64(1)
_LETTERS = np.zeros(256, np.bool_)
_LETTERS[[*range(65, 91), *range(97, 123)]] = True
_STOPS = np.zeros(256, np.bool_)
_STOPS[[*b".,;:!?"]] = True

Numbers = NDArray[np.int64]
Learn = Callable[[list[str]], list[bytes]]


class WordTable:
    """Ids of texts from remembered words. learn: the ids of words met for the first time, as bytes of int32."""

    def __init__(self, learn: Learn) -> None:
        self._learn = learn
        powers = np.full(_CHARACTERS, _BASE, np.uint64)
        inverse = np.full(_CHARACTERS, pow(_BASE, -1, 1 << 64), np.uint64)
        powers[0] = inverse[0] = 1
        self._powers, self._inverse = np.cumprod(powers), np.cumprod(inverse)
        self._hashes, self._words = np.zeros(_SLOTS, np.uint64), np.zeros(_SLOTS, np.int32)
        self._ids, self._starts = np.zeros(0, np.int32), np.zeros(1, np.int64)

    def ids(self, texts: Sequence[str]) -> list[bytes]:
        """Token ids of each text, as bytes of int32. texts: ASCII, none longer than a piece of work."""
        made: list[bytes] = []
        part, size = list[str](), 0
        for text in texts:
            if size + len(text) + 1 > _CHARACTERS:
                made += self._part(part)
                part, size = [], 0
            part.append(text)
            size += len(text) + 1
        return made + self._part(part) if part else made

    def _part(self, texts: list[str]) -> list[bytes]:
        joined = "\0".join([*texts, ""]).encode()
        ends = np.fromiter(accumulate(len(text) + 1 for text in texts), np.int64, len(texts)) - 1
        begins = np.concatenate([[0], ends[:-1] + 1])
        cuts = _cuts(np.frombuffer(joined, np.uint8), begins, ends)
        words, before = self._looked_up(joined, cuts)
        lengths = np.diff(self._starts)[words]
        gaps = np.searchsorted(cuts, ends)
        lengths[gaps] = 0
        sums = np.cumsum(lengths) - lengths
        total = int(sums[-1] + lengths[-1])
        raw = self._ids[np.repeat(self._starts[words] - sums, lengths) + np.arange(total)].tobytes()
        self._ids, self._starts = self._ids[: self._starts[before]], self._starts[: before + 1]
        firsts, lasts = (4 * sums[np.searchsorted(cuts, begins)]).tolist(), (4 * sums[gaps]).tolist()
        return [raw[first:last] for first, last in zip(firsts, lasts, strict=True)]

    def _looked_up(self, joined: bytes, cuts: Numbers) -> tuple[Numbers, int]:
        """The number of the word at each cut, and how many words stay remembered afterwards."""
        hashes = self._hashed(joined, cuts)
        slots = (hashes >> _TOP).astype(np.int64)
        words = self._words[slots].astype(np.int64)
        there = self._hashes[slots]
        missing = [np.flatnonzero(there == 0)]
        pending = np.flatnonzero((there != hashes) & (there != 0))
        while len(pending):
            slots[pending] = (slots[pending] + 1) % _SLOTS
            there = self._hashes[slots[pending]]
            found = there == hashes[pending]
            words[pending[found]] = self._words[slots[pending[found]]]
            missing.append(pending[there == 0])
            pending = pending[~found & (there != 0)]
        where = np.concatenate(missing)
        if not len(where):
            return words, len(self._starts) - 1
        new, first = np.unique(hashes[where], return_index=True)
        borders = np.append(cuts, len(joined))
        pieces = [joined[borders[at] : borders[at + 1]].decode() for at in where[first].tolist()]
        numbers, before = self._add(new, pieces)
        words[where] = numbers[np.searchsorted(new, hashes[where])]
        return words, before

    def _hashed(self, joined: bytes, cuts: Numbers) -> NDArray[np.uint64]:
        """A hash of each word that never is 0: a polynomial of its bytes."""
        count = len(joined)
        sums = np.zeros(count + 1, np.uint64)
        values = np.frombuffer(joined, np.uint8).astype(np.uint64) + _ONE
        np.cumsum(values * self._powers[:count], out=sums[1:])
        at = sums[np.append(cuts, count)]
        hashes = (at[1:] - at[:-1]) * self._inverse[cuts]
        mixed: NDArray[np.uint64] = (hashes ^ (hashes >> _HALF)) * _MIX | _ONE
        return mixed

    def _add(self, hashes: NDArray[np.uint64], pieces: list[str]) -> tuple[Numbers, int]:
        """Learn words; their numbers, and how many of all are to be remembered."""
        known = len(self._starts) - 1
        order = sorted(range(len(pieces)), key=lambda i: len(pieces[i]) > _LONGEST_WORD)
        kept = min(sum(len(piece) <= _LONGEST_WORD for piece in pieces), _MOST_WORDS - known)
        raws = self._learn([pieces[i] for i in order])
        self._ids = np.concatenate([self._ids, np.frombuffer(b"".join(raws), np.int32)])
        ends = np.cumsum([len(raw) // 4 for raw in raws], dtype=np.int64)
        self._starts = np.concatenate([self._starts, self._starts[-1] + ends])
        numbers = np.empty(len(pieces), np.int64)
        numbers[order] = np.arange(known, known + len(pieces))
        for i in order[:kept]:
            slot = int(hashes[i] >> _TOP)
            while self._hashes[slot]:
                slot = (slot + 1) % _SLOTS
            self._hashes[slot], self._words[slot] = hashes[i], numbers[i]
        return numbers, known + kept


def _cuts(letters: NDArray[Any], begins: Numbers, ends: Numbers) -> Numbers:
    """Where words begin: at texts' beginnings and ends, and where app.data.words may cut."""
    letter, stop = _LETTERS[letters], _STOPS[letters]
    leads = np.zeros(len(letters), np.bool_)
    leads[:-1] = (letters[:-1] == 32) & letter[1:]
    cut = np.zeros(len(letters), np.bool_)
    cut[1:] = (letter[:-1] & (leads[1:] | stop[1:])) | (stop[:-1] & leads[1:])
    cut[begins] = cut[ends] = True
    return np.flatnonzero(cut)
