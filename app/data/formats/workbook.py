"""Excel workbooks (.xlsx): the rows of the first worksheet that has any."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from typing import Any

from app.data.formats import Record
from app.data.formats.tables import Columns, Row, table_records
from app.data.problems import problem
from app.data.source import EXPANSION_LIMIT, Source
from app.errors import UserError

# What openpyxl and the XML parser under it raise for a file that is not what it should be.
_DAMAGE = (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, SyntaxError, zipfile.BadZipFile)
_BOMB_RATIO = 400


def records(source: Source, columns: Columns | None) -> Iterator[Record]:
    """A record for each row of a workbook. Raises UserError, ColumnsUnclear."""
    sheet, notes, close = _open(source)
    try:
        for record in table_records(_rows(sheet), columns):
            record.problems = [*notes, *record.problems]
            notes = []
            yield record
    except _DAMAGE as error:
        raise _damaged(source, error) from None
    finally:
        close()


def _open(source: Source) -> tuple[Any, list[Any], Any]:
    """The worksheet, what is to be said about it, and how to close the file."""
    import openpyxl

    try:
        with zipfile.ZipFile(source.path) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
        if size > min(EXPANSION_LIMIT, max(source.size * _BOMB_RATIO, 1 << 26)):
            raise UserError(
                f"{source.path.name} unpacks to far more than a file of examples holds.",
                "",
                "Export it as CSV.",
                "archive_too_large",
            )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of styles and rules that it does not keep
            book = openpyxl.load_workbook(source.path, read_only=True, data_only=True)
    except _DAMAGE as error:
        raise _damaged(source, error) from None
    sheets = [sheet for sheet in book.worksheets if next(sheet.iter_rows(values_only=True), None)]
    if not sheets:
        book.close()
        raise UserError(f"{source.path.name} has no worksheet with rows.", "", "Choose another file.", "empty_workbook")
    notes = (
        [problem("sheet_chosen", sheet=sheets[0].title, count=len(book.worksheets))] if len(book.worksheets) > 1 else []
    )
    return sheets[0], notes, book.close


def _rows(sheet: Any) -> Iterator[Row]:
    for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
        yield number, ["" if cell is None else str(cell) for cell in cells]


def _damaged(source: Source, error: Exception) -> UserError:
    return UserError(
        f"{source.path.name} is not a workbook that can be read.",
        f"{error}.",
        "Open it in Excel or Numbers and export it as CSV.",
        "damaged_workbook",
    )
