"""Parquet files, as data sets on the Hugging Face hub have them. Needs pyarrow, which is large and so not required."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

from app.data.formats import Record
from app.data.source import Source, refuse_bomb
from app.errors import UserError

_ROWS = 200
# What pyarrow raises for a value that Python has no like of: a nanosecond, a date of the year 300,000, an unknown time zone,
# bytes that are no UTF-8.
_NO_VALUE = (ValueError, OverflowError, LookupError)


def records(source: Source) -> Iterator[Record]:
    """A record for each row, of values as JSON has them; its number stands for the line.

    Raises UserError, with code "needs_pyarrow" without it.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise _needs_pyarrow(source) from None
    try:
        with pyarrow.parquet.ParquetFile(source.path) as file:
            number = size = 0
            for batch in file.iter_batches(_ROWS):
                size += batch.nbytes
                refuse_bomb(source.path, source.size, size)
                names = batch.schema.names
                for row in zip(*map(_values, batch.columns), strict=True):
                    number += 1
                    yield Record(number, dict(zip(names, row, strict=True)))
    except (pyarrow.ArrowException, OSError, *_NO_VALUE) as error:
        raise UserError(
            f"{source.path.name} is damaged.", f"{error}.", "Download it again.", "damaged_parquet"
        ) from None


def _values(column: Any) -> list[Any]:
    """The values of a column as JSON has them: texts, numbers, true, false, null, lists and objects."""
    import pyarrow

    kind = column.type
    try:
        values: list[Any] = column.to_pylist()
    except _NO_VALUE:
        is_text = pyarrow.types.is_string(kind) or pyarrow.types.is_large_string(kind)
        values = column.cast(pyarrow.binary() if is_text else pyarrow.string()).to_pylist()
        return [_text(value) if isinstance(value, bytes) else value for value in values]
    return values if _is_plain(kind) else [_plain(value) for value in values]


def _is_plain(kind: Any) -> bool:
    """Whether a column of this type holds nothing but what JSON has, so that no value needs to be looked at."""
    from pyarrow import types

    if types.is_list(kind) or types.is_large_list(kind) or types.is_dictionary(kind):
        return _is_plain(kind.value_type)
    if types.is_struct(kind):
        return all(_is_plain(kind.field(i).type) for i in range(kind.num_fields))
    return any(
        is_of(kind)
        for is_of in (types.is_string, types.is_large_string, types.is_boolean, types.is_integer, types.is_null)
    )


def _plain(value: Any) -> Any:
    """A value as JSON has it: a date, a time and a decimal number as they are written; null for a picture."""
    if isinstance(value, float):
        return None if value != value else value  # as pandas writes that nothing is there
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, bytes):
        return _text(value) if _is_text(value) else None
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return str(value)


def _is_text(value: bytes) -> bool:
    try:
        return "\0" not in value.decode()
    except UnicodeDecodeError:
        return False


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")


def _needs_pyarrow(source: Source) -> UserError:
    """How to get on without it: by installing it, or in the app, where nothing can be installed, by another format."""
    name, code = source.path.name, "needs_pyarrow"
    if find_spec("pip") is None:
        return UserError(
            f"{name} is a Parquet file, which this app does not read.",
            "The part that reads these files would make the app larger by half.",
            "Save the examples as JSONL or CSV with the program or on the page that they come from, and choose that file.",
            code,
        )
    return UserError(
        f"{name} is a Parquet file, and the part that reads these is not installed.",
        "It is an optional part of about 50 MB, called pyarrow.",
        'Install it with: pip install "tunesmith[parquet]". Or save the file as JSONL or CSV.',
        code,
    )
