"""Bytes to text: which encoding a file has, and its text in blocks and lines of any length."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import BinaryIO

from app.data.source import BLOCK, Source

LINE_LIMIT = 64 << 20
"""Characters of one line. A longer one is no example; a list of examples may be longer, for it is read piece by piece."""
_SAMPLE = 1 << 16
_FIRST = 512
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)


_SURE = 0.95
_HIGH = re.compile(rb"[\x80-\xff]+")
_MARKS = str.maketrans(dict.fromkeys("“”„‘’‚–—…«»€°§\xa0"))
_QUOTES = str.maketrans(dict.fromkeys("“”„‘’‚–—…«»№"))
_LATIN = {"cp1252", "latin_1", "cp1250", "iso8859_1", "iso8859_15", "cp1254", "cp1257", "hp_roman8"}
_LATIN |= {"mac_roman", "mac_iceland", "mac_latin2", "mac_turkish", "cp850", "cp858"}
# The letters of languages that are written in one and the same encoding of Windows, or in that of the Mac, in which Excel
# saves tables there; signs of all are in all.
_ALPHABETS: dict[str, tuple[str, tuple[str, ...]]] = {
    "cp1252": ("Latin", ("äöüß", "àâæçèéêëîïôœùûüÿ", "¡¿áéíñóúü", "àèéìíîòóùú", "áâãàçéêíóôõú", "åäöéæøü", "áéíóúýþæöð", "äëïéèöüóá")),
    "cp1250": ("Central European", ("áčďéěíňóřšťúůýž", "ąćęłńóśźż", "áéíóöőúüű", "ăâîşţ", "čćđšž", "áäčďéíĺľňóôŕšťúýž")),
    "cp1254": ("Turkish", ("çğıöşüâî",)),
    "cp1257": ("Baltic", ("ąčęėįšųūž", "āčēģīķļņšūž")),
}  # fmt: skip
_ALPHABETS["mac_roman"] = ("Latin", _ALPHABETS["cp1252"][1])
# The most frequent small letters of other scripts, by the encodings in which these are written.
_RUSSIAN = "оеаинтсрвлкмі"
_SCRIPTS = {
    "cp1251": ("Windows Cyrillic", _RUSSIAN),
    "koi8_r": ("Cyrillic", _RUSSIAN),
    "cp866": ("DOS Cyrillic", _RUSSIAN),
    "mac_cyrillic": ("Mac Cyrillic", _RUSSIAN),
    "cp1253": ("Windows Greek", "αοιετσνηυρπκμλςάίόέ"),
    "cp1255": ("Windows Hebrew", "יוהלאמרבתשנם"),
    "cp1256": ("Windows Arabic", "اليمونترسبهدع"),
}
_RARE = 0.6
_DENSE = 0.7
_FEWEST = 6


@dataclass(frozen=True, slots=True)
class Encoding:
    """codec: for Python; name: for people; guessed: from the letters, so it may be wrong."""

    codec: str
    name: str
    guessed: bool = False


UTF8 = Encoding("utf-8", "UTF-8")


def detect(source: Source) -> Encoding:
    """The encoding of a text file, from its first bytes or, where they are not UTF-8, from its letters."""
    with source.open() as stream:
        head = stream.read(_SAMPLE)
        for bom, codec, name in _BOMS:
            if head.startswith(bom):
                return Encoding(codec, name)
        first = head[:_FIRST].rstrip(b"\0")  # a file that was not written to its end has nothing but zeros there
        if first.count(b"\0") * 10 >= len(first) > 0:
            return _wide(first)
        return _narrow(head, stream)


def _wide(head: bytes) -> Encoding:
    """UTF-16 or UTF-32 without a mark at the beginning: where do the zeros stand?"""
    zeros = [head[i::4].count(b"\0") for i in range(4)]
    if sum(zeros) * 10 >= len(head) * 7:
        return Encoding("utf-32-le" if zeros[0] < zeros[3] else "utf-32-be", "UTF-32")
    if zeros[1] + zeros[3] > zeros[0] + zeros[2]:
        return Encoding("utf-16-le", "UTF-16")
    return Encoding("utf-16-be", "UTF-16") if zeros[0] else UTF8


def _narrow(head: bytes, stream: BinaryIO) -> Encoding:
    """UTF-8 if all of it is, or if damaged places are rare in it; else a guess."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    block = head
    try:
        while block and block.count(b"\0") < len(block):
            decoder.decode(block)
            block = stream.read(BLOCK)
        decoder.decode(b"", True)
    except UnicodeDecodeError:
        sample = (block or head)[:BLOCK]
        text = sample.decode("utf-8", "replace")
        broken = text.count("�")
        good = sum(1 for c in text if ord(c) > 127) - broken
        return UTF8 if good > 3 * broken else _guess(sample)
    return UTF8


def _guess(sample: bytes) -> Encoding:
    """Charset-normalizer's guess from the lines that are not ASCII, Windows' Latin alphabet if it has none.

    Which of the Latin alphabets it is, and whether it is another one in which words are written letter by letter, the
    letters tell better than its guess.
    """
    from charset_normalizer import from_bytes

    lines = [line for line in sample.replace(b"\r", b"\n").split(b"\n") if not line.isascii()]
    chosen = b"\n".join(lines)[:_SAMPLE]
    dense = _density(chosen) >= _DENSE
    if dense:
        other, part = max(((name, _frequent(chosen, name)) for name in _SCRIPTS), key=lambda found: found[1])
        if part >= _RARE:
            return Encoding(other, f"{_SCRIPTS[other][0]} ({other})", True)
    best = from_bytes(chosen, cp_exclusion=["utf_16", "utf_32", "utf_7"]).best() if dense or len(chosen) > 200 else None
    codec = best.encoding if best and best.encoding not in ("ascii", "utf_8") else "cp1252"
    latin, share = max(((name, _share(chosen, name)) for name in _ALPHABETS), key=lambda found: found[1])
    if codec not in _LATIN and share < _SURE:
        return Encoding(codec, codec.replace("_", "-"), True)
    system = "Mac" if latin.startswith("mac") else "Windows"
    return Encoding(latin, f"{system} {_ALPHABETS[latin][0]} ({latin})", True)


def _share(sample: bytes, codec: str) -> float:
    """How large a part of the letters that are not ASCII one language accounts for, read in this encoding."""
    text = sample.decode(codec, "replace")
    text = "".join("�" if _is_out_of_place(before, c) else c for before, c in pairwise(f" {text}"))
    counts = Counter(c for c in text.lower().translate(_MARKS) if ord(c) > 127)
    most = max(sum(counts[letter] for letter in alphabet) for alphabet in _ALPHABETS[codec][1])
    return most / max(1, counts.total())


def _is_out_of_place(before: str, sign: str) -> bool:
    """Whether a capital letter stands behind a small one, or a sign of law or money behind a letter."""
    return (sign.isupper() and before.islower()) or (sign in "§€" and before.isalpha())


def _density(sample: bytes) -> float:
    """How many of the bytes that are not ASCII stand beside another, as in words without a letter of ours."""
    found = _HIGH.findall(sample)
    count = sum(map(len, found))
    return sum(len(run) for run in found if len(run) > 1) / count if count >= _FEWEST else 0.0


def _frequent(sample: bytes, codec: str) -> float:
    """How large a part of what is not ASCII is among the frequent letters of a script, a capital where a word begins."""
    text = sample.decode(codec, "replace").translate(_QUOTES)
    letters = [c if before.isalpha() else c.lower() for before, c in pairwise(f" {text}") if ord(c) > 127]
    return sum(c in _SCRIPTS[codec][1] for c in letters) / max(1, len(letters))


def blocks(source: Source, encoding: Encoding, heard: Callable[[int], None] | None = None) -> Iterator[str]:
    """The text in pieces of about a megabyte; damaged bytes become �. heard is told the bytes read so far.

    A file whose lines end as they did on the first Macs, with \\r alone, gets \\n in its place.
    """
    decoder = codecs.getincrementaldecoder(encoding.codec)("replace")
    done = 0
    old: bool | None = None
    with source.open() as stream:
        while block := stream.read(BLOCK):
            done += len(block)
            if heard:
                heard(done)
            text = decoder.decode(block)
            if old is None:
                old = "\n" not in text and "\r" in text[:-1]
            yield text.replace("\r", "\n") if old else text
        yield decoder.decode(b"", True)


def lines(pieces: Iterator[str]) -> Iterator[tuple[int, str | None]]:
    """Numbered lines without their ends; None for one that is longer than LINE_LIMIT, which is not kept.

    Only \\n ends a line: other separators may stand inside JSON texts.
    """
    number, held, size = 1, list[str](), 0
    for piece in pieces:
        first, *rest = piece.split("\n")
        size += len(first)
        held = [] if size > LINE_LIMIT else [*held, first] if first else held
        for following in rest:
            yield number, None if size > LINE_LIMIT else "".join(held)
            number += 1
            held, size = [following], len(following)
    if size:
        yield number, None if size > LINE_LIMIT else "".join(held)
