"""Parquet files, as data sets on the Hugging Face hub have them. Needs pyarrow, which is large and so not required."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec

from app.data.formats import Record
from app.data.source import Source
from app.errors import UserError

_ROWS = 1000


def records(source: Source) -> Iterator[Record]:
    """A record for each row; its number stands for the line. Raises UserError, with code "needs_pyarrow" without it."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise _needs_pyarrow(source) from None
    try:
        with pyarrow.parquet.ParquetFile(source.path) as file:
            number = 0
            for batch in file.iter_batches(_ROWS):
                for row in batch.to_pylist():
                    number += 1
                    yield Record(number, {key: value for key, value in row.items() if value is not None})
    except (pyarrow.ArrowException, OSError) as error:
        raise UserError(
            f"{source.path.name} is damaged.", f"{error}.", "Download it again.", "damaged_parquet"
        ) from None


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
