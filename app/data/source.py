"""Opening whatever a person dropped: is it a file at all, what is in it, and how do its bytes come out?"""

from __future__ import annotations

import errno
import gzip
import io
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from app.errors import UserError

Kind = Literal["text", "workbook", "parquet"]
BLOCK = 1 << 20
EXPANSION_LIMIT = 4 << 30
_BOMB_RATIO = 200
_BOMB_SIZE = 64 << 20
_HEAD = 4096
_GZIP = b"\x1f\x8b"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
"""What a zip archive begins with, and one that holds nothing."""
_EXPORT = "conversations.json"
"""What ChatGPT and Claude call the conversations in the archive of all that they know about a person."""
_TAR_AT = 257
_ZIP_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_CHOOSE = "Choose a file with examples: JSONL, JSON, CSV, Excel or plain text."

# What a file begins with, and what it then is; from the formats' own specifications.
_WRONG: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "a PDF", "Copy its text into a text file or a table first."),
    (b"{\\rtf", "a rich text file (RTF)", "In TextEdit choose Format > Make Plain Text and save it again."),
    (b"SQLite format 3", "a database", "Export a table from it as CSV first."),
    (b"bplist", "a property list", _CHOOSE),
    (b"GGUF", "a model", "Choose it as the model, not as the examples."),
    (b"version https://git-lfs", "a pointer to a file that was not downloaded (Git LFS)", "Download the file itself."),
    (b"\x89PNG", "a picture", _CHOOSE),
    (b"\xff\xd8\xff", "a picture", _CHOOSE),
    (b"GIF8", "a picture", _CHOOSE),
    (b"ID3", "a sound file", _CHOOSE),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file", "Save it as .xlsx or .csv first."),
    (b"7z\xbc\xaf", "a packed file (7z)", "Unpack it and choose the file inside."),
    (b"Rar!", "a packed file (RAR)", "Unpack it and choose the file inside."),
    (b"BZh", "a packed file (bzip2)", "Unpack it and choose the file inside."),
    (b"\xfd7zXZ", "a packed file (xz)", "Unpack it and choose the file inside."),
    (b"\x28\xb5\x2f\xfd", "a packed file (zstd)", "Unpack it and choose the file inside."),
    (b"\x7fELF", "a program", _CHOOSE),
    (b"\xcf\xfa\xed\xfe", "a program", _CHOOSE),
    (b"<?xml", "an XML file", "Export its texts as CSV, JSON or plain text first."),
    (b"ARROW1", "an Arrow file", "Save it as Parquet or JSONL first."),
)
# What is found by looking further.
_OTHERS: dict[str, tuple[str, str]] = {
    "tar": ("a packed file (tar)", "Unpack it and choose the file inside."),
    "twice": ("a packed file in a packed file", "Unpack it and choose the file inside."),
    "locked": ("a packed file that needs a password or another program", "Unpack it and choose the file inside."),
    "page": ("a web page", "A download often leaves a log-in page. Download the file again."),
    "word": ("a Word document", "Save it as plain text (.txt) first."),
    "document": ("a document of another program", "Export it as .xlsx, .csv or .txt first."),
}
_LISTED = 4
_BESIDE = ("readme", "license", "licence", "changelog", "citation")
"""What lies beside the data in archives that are made to be given away."""
_DATA_ENDINGS = (".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".txt", ".md")


@dataclass(frozen=True, slots=True)
class Source:
    """A readable file. name: its own, or of the file packed in it; size: bytes on disk; packed: how it is packed."""

    path: Path
    name: str
    kind: Kind
    size: int
    packed: Literal["", "gzip", "zip"] = ""

    @property
    def ending(self) -> str:
        return Path(self.name).suffix.lower()

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The bytes, unpacked. Raises UserError when they cannot be read."""
        try:
            with self._stream() as stream:
                yield stream
        except (zlib.error, EOFError, gzip.BadGzipFile, zipfile.BadZipFile) as error:
            raise UserError(
                f"{self.path.name} is damaged.",
                f"It cannot be unpacked: {error}.",
                "Download or pack it again.",
                "damaged_archive",
            ) from None
        except OSError as error:
            raise _unreadable(self.path, error) from None

    @contextmanager
    def _stream(self) -> Iterator[BinaryIO]:
        if self.packed == "gzip":
            with gzip.open(self.path, "rb") as unpacked:
                yield _Guarded(unpacked, self.path, self.size)
        elif self.packed == "zip":
            with zipfile.ZipFile(self.path) as archive, archive.open(self.name) as member:
                yield _Guarded(member, self.path, self.size)
        else:
            with self.path.open("rb") as plain:
                yield _UpTo(plain, self.size)


class _UpTo(io.RawIOBase, BinaryIO):
    """The bytes that a file had when it was looked at; one that is written to meanwhile would never end."""

    def __init__(self, inner: BinaryIO, size: int) -> None:
        self._inner, self._left = inner, size

    def read(self, count: int = -1, /) -> bytes:
        data = self._inner.read(self._left if count < 0 else min(count, self._left))
        self._left -= len(data)
        return data


class _Guarded(io.RawIOBase, BinaryIO):
    """Unpacked bytes, as long as they are not absurdly many."""

    def __init__(self, inner: object, path: Path, size: int) -> None:
        self._inner, self._path, self._size, self._read = inner, path, size, 0

    def read(self, count: int = -1, /) -> bytes:
        data: bytes = self._inner.read(BLOCK if count < 0 else count)  # type: ignore[attr-defined]
        self._read += len(data)
        refuse_bomb(self._path, self._size, self._read)
        return data


def refuse_bomb(path: Path, size: int, unpacked: int) -> None:
    """Raise UserError when a file of this size has become far more bytes than texts do."""
    if unpacked > EXPANSION_LIMIT or unpacked > max(_BOMB_SIZE, size * _BOMB_RATIO):
        raise UserError(
            f"{path.name} unpacks to far more than a file of examples holds.",
            f"Its {size:,} bytes become more than {unpacked >> 20:,} MB.",
            "Unpack it yourself and look at what is inside.",
            "archive_too_large",
        )


def find(path: Path) -> Source:
    """What this file is. Raises UserError when it is no file, cannot be opened, or is of a kind without examples."""
    info = _info(path)
    if stat.S_ISDIR(info.st_mode):
        raise UserError(f"{path.name} is a folder.", "", "Choose a file in it.", "is_folder")
    if not stat.S_ISREG(info.st_mode):
        raise UserError(
            f"{path.name} is not a file.", "It is a device or a connection between programs.", _CHOOSE, "not_a_file"
        )
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError as error:
        raise _unreadable(path, error) from None
    return _recognise(path, head, info.st_size)


def _info(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: OSError | ValueError) -> UserError:
    number = getattr(error, "errno", None)
    if number == errno.ENOENT:
        return UserError(
            f"{path.name} does not exist.", "It may have been moved or renamed.", "Choose it again.", "no_file"
        )
    if number == errno.ELOOP:
        return UserError(f"{path.name} is a link that leads to itself.", "", "Choose the file itself.", "link_loop")
    if number in (errno.EACCES, errno.EPERM):
        return UserError(
            f"{path.name} may not be opened.", "You or this app have no permission.",
            "Move it to another folder, or allow access in System Settings > Privacy.", "no_permission",
        )  # fmt: skip
    return UserError(
        f"{path.name} cannot be read.", f"{error}.", "Copy it to another place and try again.", "unreadable"
    )


def _recognise(path: Path, head: bytes, size: int) -> Source:
    if head.startswith(b"PAR1"):
        return Source(path, path.name, "parquet", size)
    if head.startswith(_ZIP):
        return _of_text(_in_zip(path, size))
    if head.startswith(_GZIP):
        return _of_text(Source(path, path.name.removesuffix(".gz"), "text", size, "gzip"))
    _refuse(path, head)
    return Source(path, path.name, "text", size)


def _of_text(source: Source) -> Source:
    """The same packed file, if what is packed in it is text. Raises UserError."""
    if source.kind == "text":
        with source.open() as stream:
            head = stream.read(_HEAD)
        if head.startswith((b"PAR1", *_ZIP, _GZIP)):
            what, advice = _OTHERS["twice"]
            raise _wrong_kind(source.path, what, advice)
        _refuse(source.path, head)
    return source


def _refuse(path: Path, head: bytes) -> None:
    """Raise UserError when this is the beginning of something else than text."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for magic, what, advice in _WRONG:
        if head.startswith(magic) or start.startswith(magic):
            raise _wrong_kind(path, what, advice)
    if head[_TAR_AT:].startswith(b"ustar"):
        what, advice = _OTHERS["tar"]
        raise _wrong_kind(path, what, advice)
    if start[:9].lower() == b"<!doctype" or start[:5].lower() == b"<html":
        what, advice = _OTHERS["page"]
        raise _wrong_kind(path, what, advice)
    if _is_binary(head):
        raise UserError(
            f"{path.name} holds no text.",
            "It is all zeros; it was not copied completely." if not head.strip(b"\0") else "Its bytes are no letters.",
            _CHOOSE,
            "binary_file",
        )


def _wrong_kind(path: Path, what: str, advice: str) -> UserError:
    return UserError(f"{path.name} is {what}, not a file of examples.", "", advice, "wrong_kind")


def _in_zip(path: Path, size: int) -> Source:
    """Excel's and Word's files are zip archives; another may hold one file of examples."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = [n for n in archive.namelist() if "__MACOSX" not in n and not n.endswith("/")]
            openable = all(not i.flag_bits & 1 and i.compress_type in _ZIP_METHODS for i in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise UserError(
            f"{path.name} is damaged.", f"{error}.", "Download or pack it again.", "damaged_archive"
        ) from None
    if any(n.startswith("xl/") for n in names):
        return Source(path, path.name, "workbook", size)
    if any(n.startswith("word/") for n in names):
        what, advice = _OTHERS["word"]
        raise _wrong_kind(path, what, advice)
    if any(n == "mimetype" or n.startswith(("Index/", "ppt/")) for n in names):
        what, advice = _OTHERS["document"]
        raise _wrong_kind(path, what, advice)
    inside = [n for n in names if n.lower().endswith(_DATA_ENDINGS)]
    inside = [n for n in inside if Path(n).name == _EXPORT] or inside
    inside = [n for n in inside if Path(n).stem.lower() not in _BESIDE] or inside
    if len(inside) != 1:
        found = "No text file in it could be examples."
        if inside:
            listed = ", ".join(inside[:_LISTED]) + (" …" if len(inside) > _LISTED else "")
            found = f"It holds {len(inside)} files that could be examples: {listed}."
        raise UserError(f"{path.name} is a packed file.", found, "Unpack it and choose the file inside.", "wrong_kind")
    if not openable:
        what, advice = _OTHERS["locked"]
        raise _wrong_kind(path, what, advice)
    return Source(path, inside[0], "text", size, "zip")


def _is_binary(head: bytes) -> bool:
    """Too many bytes that stand in no text, unless the zeros stand as in UTF-16 or UTF-32."""
    if not head or head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    zeros = head.count(b"\0")
    if zeros == len(head):
        return True
    if zeros * 10 >= len(head) * 3:
        even, odd = head[0::2].count(b"\0"), head[1::2].count(b"\0")
        return not (even > 9 * odd or odd > 9 * even or zeros * 10 >= len(head) * 7)
    controls = sum(head.count(bytes([c])) for c in range(1, 32) if c not in (7, 8, 9, 10, 11, 12, 13, 27))
    return (controls + zeros) * 20 > len(head)
