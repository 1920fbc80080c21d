"""Bytes to text: which encoding a file has, and its text in blocks and lines of any length."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
        if head[:_FIRST].count(b"\0") * 10 >= len(head[:_FIRST]) > 0:
            return _wide(head[:_FIRST])
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
    """Charset-normalizer's guess from the lines that are not ASCII, Windows' Latin alphabet if it has none."""
    from charset_normalizer import from_bytes

    lines = [line for line in sample.split(b"\n") if not line.isascii()]
    chosen = b"\n".join(lines)[:_SAMPLE]
    best = from_bytes(chosen, cp_exclusion=["utf_16", "utf_32", "utf_7"]).best() if len(chosen) > 200 else None
    codec = best.encoding if best and best.encoding not in ("ascii", "utf_8") else "cp1252"
    latin = codec in ("cp1252", "latin_1", "cp1250", "iso8859_1", "iso8859_15", "cp1254", "cp1257", "hp_roman8")
    return (
        Encoding("cp1252", "Windows Latin (cp1252)", True) if latin else Encoding(codec, codec.replace("_", "-"), True)
    )


def blocks(source: Source, encoding: Encoding, heard: Callable[[int], None] | None = None) -> Iterator[str]:
    """The text in pieces of about a megabyte; damaged bytes become �. heard is told the bytes read so far."""
    decoder = codecs.getincrementaldecoder(encoding.codec)("replace")
    done = 0
    with source.open() as stream:
        while block := stream.read(BLOCK):
            done += len(block)
            if heard:
                heard(done)
            yield decoder.decode(block)
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
