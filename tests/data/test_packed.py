"""Packed files: what is in them is looked at as closely as a file of its own."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from app.data.reading import read_examples
from app.errors import UserError
from tests.data.files import GOOD, zipped


def refused(folder: Path, name: str, content: bytes) -> UserError:
    (folder / name).write_bytes(content)
    with pytest.raises(UserError) as caught:
        read_examples(folder / name)
    return caught.value


def tar(mode: str) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode=mode) as archive:
        info = tarfile.TarInfo("train.jsonl")
        info.size = len(GOOD)
        archive.addfile(info, io.BytesIO(GOOD.encode()))
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "called"),
    [
        ("a.tar", tar("w"), "a packed file (tar)"),
        ("a.tar.gz", tar("w:gz"), "a packed file (tar)"),
        ("a.pdf.gz", gzip.compress(b"%PDF-1.7 x"), "a PDF"),
        ("a.jsonl.gz", gzip.compress(b"<!DOCTYPE html><html>"), "a web page"),
        ("b.jsonl.gz", gzip.compress(gzip.compress(GOOD.encode())), "a packed file in a packed file"),
        ("a.xlsx.gz", gzip.compress(zipped("xl/workbook.xml")), "a packed file in a packed file"),
    ],
    ids=lambda value: "" if isinstance(value, bytes) else value,  # packed bytes hold the time
)
def test_what_is_packed_and_no_text_is_named(name: str, content: bytes, called: str, tmp_path: Path) -> None:
    error = refused(tmp_path, name, content)
    assert error.code == "wrong_kind" and called in error.what and error.next


def test_packed_bytes_that_are_no_letters_are_no_text(tmp_path: Path) -> None:
    assert refused(tmp_path, "a.jsonl.gz", gzip.compress(bytes(range(256)) * 20)).code == "binary_file"


def test_a_zip_with_a_password_is_told(tmp_path: Path) -> None:
    content = bytearray(zipped("a.jsonl"))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    error = refused(tmp_path, "a.zip", bytes(content))
    assert error.code == "wrong_kind" and "password" in error.what


def test_a_zip_with_one_file_of_examples_is_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.jsonl", GOOD)
    assert len(read_examples(tmp_path / "a.zip").conversations) == 1
