"""Parquet files, as data sets on the Hugging Face hub have them. Needs pyarrow, which is large and so not required."""

from __future__ import annotations

from collections.abc import Iterator

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
        raise UserError(
            f"{source.path.name} is a Parquet file, and what reads these is not installed.",
            "It is an optional part of about 50 MB, called pyarrow.",
            "Install it (pip install pyarrow), or export the file as JSONL or CSV.",
            "needs_pyarrow",
        ) from None
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
