"""Parquet files: their values are what JSON has, whatever the columns hold."""

from __future__ import annotations

import datetime
import decimal
import json
from pathlib import Path
from typing import Any

import pyarrow
import pytest
from pyarrow import parquet

from app.data.columns import columns_of
from app.data.conversation import Reading
from app.data.reading import read_examples

DAY = datetime.datetime(2024, 1, 2, 3, 4)
ODD: dict[str, tuple[Any, str]] = {
    "a date": (pyarrow.array([DAY.date()]), "2024-01-02"),
    "a time": (pyarrow.array([DAY]), "2024-01-02 03:04:00"),
    "a nanosecond": (pyarrow.array([1_000_000_001], pyarrow.timestamp("ns")), "1970-01-01 00:00:01.000000001"),
    "bytes": (pyarrow.array(["Größe".encode()]), "Größe"),
    "a decimal number": (pyarrow.array([decimal.Decimal("1.50")]), "1.50"),
    "broken letters": (pyarrow.array([b"a\xffb"]).cast(pyarrow.string(), safe=False), "a\ufffdb"),
}


def read(folder: Path, table: dict[str, Any], **options: Any) -> Reading:
    parquet.write_table(pyarrow.table(table), folder / "a.parquet")
    return read_examples(folder / "a.parquet", **options)


@pytest.mark.parametrize("what", ODD)
def test_a_value_is_read_as_it_is_written(what: str, tmp_path: Path) -> None:
    column, text = ODD[what]
    reading = read(tmp_path, {"question": ["When?"], "answer": column, "context": column})
    (asked, answer) = reading.conversations[0].messages
    assert answer.content == text
    assert asked.content == f"When?\n\n{text}"


def test_columns_can_be_chosen_beside_dates_and_pictures(tmp_path: Path) -> None:
    picture = [{"bytes": b"\x89PNG\0\xff", "path": "a.png"}]
    columns = {"image": picture, "at": [DAY], "raw": [b"\0\xff"], "foo": ["Where?"], "bar": ["Here."]}
    read(tmp_path, columns)
    unclear = columns_of(tmp_path / "a.parquet")
    assert unclear is not None and unclear.titles == [*columns]
    assert unclear.sample == [['{"bytes": null, "path": "a.png"}', "2024-01-02 03:04:00", "", "Where?", "Here."]]
    reading = read(tmp_path, columns, columns=("foo", "bar"))
    assert [m.content for m in reading.conversations[0].messages] == ["Where?", "Here."]


def test_what_stands_beside_a_message_is_plain_too(tmp_path: Path) -> None:
    tool = {"name": "look", "since": DAY.date(), "cost": decimal.Decimal("0.10")}
    messages = [{"role": "user", "content": "Where?"}, {"role": "assistant", "content": "Here."}]
    reading = read(tmp_path, {"messages": [messages], "tools": [[tool]]})
    assert json.dumps(reading.conversations[0].tools[0])
    assert reading.conversations[0].tools[0]["function"]["since"] == "2024-01-02"


def test_a_missing_question_or_answer_is_called_empty(tmp_path: Path) -> None:
    nothing = float("nan")
    reading = read(tmp_path, {"question": ["a", None, "c"], "answer": ["b", "d", None]})
    assert [(p.code, p.line) for p in reading.problems if p.line] == [("empty_question", 2), ("empty_answer", 3)]
    reading = read(tmp_path, {"question": ["a", "c"], "answer": [nothing, 2.5]})
    assert [(p.code, p.line) for p in reading.problems if p.severity == "error"] == [("empty_answer", 1)]
    assert reading.conversations[0].messages[1].content == "2.5"
