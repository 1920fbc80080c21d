"""A file made to hang or to fill the memory ends in a sentence, quickly."""

from __future__ import annotations

import gzip
import os
import socket
import subprocess
import sys
import zipfile
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from app.data.reading import read_examples
from app.data.source import find
from app.errors import UserError
from tests.data.files import GOOD, asked

_MEASURED = """
import resource, sys, time
from pathlib import Path
from app.data.reading import read_examples
from app.errors import UserError
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.process_time()
try:
    reading = read_examples(Path(sys.argv[1]))
    codes = [p.code for p in reading.problems if p.severity == "error"] + [str(len(reading.conversations))]
except UserError as error:
    codes = [error.code]
peak = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * (1 if sys.platform == "darwin" else 1024)
print(codes[0], len(codes), round(time.process_time() - start, 1), peak)
"""


def measured(file: Path) -> tuple[str, float, int]:
    """The first code, seconds of work and bytes of memory that reading took in a process of its own."""
    run = subprocess.run(
        [sys.executable, "-c", _MEASURED, str(file)], capture_output=True, text=True, timeout=120, check=True
    )
    code, _, seconds, peak = run.stdout.split()
    return code, float(seconds), int(peak)


def refused(file: Path) -> str:
    with pytest.raises(UserError) as caught:
        read_examples(file)
    assert caught.value.what.endswith(".")
    return caught.value.code


def test_two_gigabytes_of_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    with file.open("wb") as stream:
        stream.truncate(2 << 30)
    assert refused(file) == "binary_file"


def test_two_gigabytes_of_nothing_after_an_example(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    with file.open("wb") as stream:
        stream.write((GOOD + "\n").encode() * 100)
        stream.truncate(2 << 30)
    code, seconds, peak = measured(file)
    assert code == "too_large"
    assert seconds < 60 and peak < 400 << 20


@pytest.mark.parametrize("start", ["[" * 100_000, '{"a":' * 100_000, "[" * 1_000_000 + "]" * 1_000_000])
def test_brackets_nested_very_deep(start: str, tmp_path: Path) -> None:
    for name in ("a.jsonl", "a.json"):
        (tmp_path / name).write_text(start)
        reading = read_examples(tmp_path / name)
        assert not reading.conversations
        assert any(p.severity == "error" for p in reading.problems)


def test_one_line_of_300_megabytes(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    with file.open("w") as stream:
        stream.write(asked("first?") + '\n{"prompt": "')
        for _ in range(300):
            stream.write("x" * 1_000_000)
        stream.write('", "completion": "y"}\n' + GOOD + "\n")
    code, seconds, peak = measured(file)
    assert code == "too_large"
    assert seconds < 60 and peak < 600 << 20


def test_a_bomb_of_zeros_in_a_gzip(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl.gz"
    file.write_bytes(gzip.compress(b"{" + b" " * (300 << 20), 6))
    code, seconds, peak = measured(file)
    assert code == "archive_too_large"
    assert seconds < 30 and peak < 400 << 20


def test_a_bomb_in_a_zip_or_a_workbook(tmp_path: Path) -> None:
    for name, member in (("a.zip", "a.jsonl"), ("a.xlsx", "xl/workbook.xml")):
        with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(member, b"{" + b" " * (100 << 20))
        assert refused(tmp_path / name) == "archive_too_large"


def test_a_pipe_a_socket_and_a_device(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")
    assert refused(tmp_path / "pipe.jsonl") == "not_a_file"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s"))
        assert refused(tmp_path / "s") == "not_a_file"
    assert refused(Path("/dev/zero")) == "not_a_file"


def test_links_that_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "loop.jsonl").symlink_to(tmp_path / "loop.jsonl")
    assert refused(tmp_path / "loop.jsonl") == "link_loop"
    (tmp_path / "gone.jsonl").symlink_to(tmp_path / "nothing")
    assert refused(tmp_path / "gone.jsonl") == "no_file"


def test_a_folder_called_like_a_file(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").mkdir()
    assert refused(tmp_path / "x.jsonl") == "folder_without_data"


def test_a_name_that_no_file_can_have() -> None:
    assert refused(Path("a\0b")) == "unreadable"
    assert refused(Path("x" * 5000)) == "unreadable"


def test_a_table_whose_quotation_mark_is_never_closed(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('question,answer\n"' + "a,b\n" * 50_000)
    reading = read_examples(tmp_path / "a.csv")
    assert len(reading.conversations) == 49_999 and reading.left_out == 1


def test_many_lines_that_each_open_a_bracket(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"a": [\n' * 20_000)
    reading = read_examples(tmp_path / "a.jsonl")
    assert not reading.conversations
    assert reading.records == reading.left_out + reading.skipped


def test_a_file_that_grows_while_it_is_read_is_read_as_far_as_it_went(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(GOOD + "\n")
    source = find(file)
    with source.open() as stream, file.open("a") as writing:
        writing.write(GOOD + "\n")
        writing.flush()
        assert stream.read(1 << 20).decode() == GOOD + "\n"
        assert not stream.read(1 << 20)


def test_an_example_with_zeros_up_to_the_end_of_its_disk_block_is_utf_8(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes((GOOD + "\n").encode() + bytes(4096))
    reading = read_examples(file)
    assert (reading.encoding, len(reading.conversations)) == ("UTF-8", 1)


def test_what_is_no_example_is_told_quickly_however_often_it_comes(tmp_path: Path) -> None:
    for text in ('{"foo": 1, "bar": 2}\n' * 20_000, '[INST]"' * 8_000, "\n" * 100_000 + "x"):
        (tmp_path / "a.jsonl").write_text(text)
        _, seconds, _ = measured(tmp_path / "a.jsonl")
        assert seconds < 30


def test_a_bomb_in_a_parquet_file(tmp_path: Path) -> None:
    table = pyarrow.table({"question": ["x" * 1_000_000] * 80, "answer": ["a"] * 80})
    parquet.write_table(table, tmp_path / "a.parquet", compression="zstd")
    assert refused(tmp_path / "a.parquet") == "archive_too_large"


def test_a_readme_beside_the_only_data_in_an_archive_is_passed_over(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("x/README.md", "# About")
        archive.writestr("x/data.jsonl", GOOD)
    assert len(read_examples(tmp_path / "a.zip").conversations) == 1
