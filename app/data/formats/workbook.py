"""Excel workbooks (.xlsx): the first worksheet with known column titles, else the first that has rows."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from itertools import islice
from typing import Any

from app.data.formats import Record, skip
from app.data.formats.tables import Columns, Row, is_header, table_records
from app.data.problems import problem
from app.data.shapes.pairs import pair_in
from app.data.source import EXPANSION_LIMIT, Source
from app.errors import UserError

# What openpyxl and the XML parser under it raise for a file that is not what it should be.
_DAMAGE = (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, SyntaxError, zipfile.BadZipFile)
_BOMB_RATIO = 400
_HEAD = 12
"""Rows in which the titles of the columns are looked for."""


def records(source: Source, columns: Columns | None) -> Iterator[Record]:
    """A record for each row of a workbook. Raises UserError, ColumnsUnclear."""
    sheet, first, notes, close = _open(source, columns)
    try:
        rows = _rows(sheet)
        yield from _above(islice(rows, first - 1))
        for record in table_records(rows, columns):
            record.problems = [*notes, *record.problems]
            notes = []
            yield record
    except _DAMAGE as error:
        raise _damaged(source, error) from None
    finally:
        close()


def _above(rows: Iterator[Row]) -> Iterator[Record]:
    """What stands above the titles, such as the table's own: not read, which is told once."""
    told = False
    for number, cells in rows:
        words = " ".join(filter(None, map(str.strip, cells)))
        if words:
            record = skip(number)
            record.problems = [] if told else [problem("rows_above", number, near=words[:40])]
            told = True
            yield record


def _first_row(sheet: Any, columns: Columns | None) -> tuple[int, bool]:
    """The number of the row in which the table begins, and whether it is titles that are chosen or known."""
    chosen = [name.strip().lower() for name in columns or ()]
    head = [(number, [cell.strip().lower() for cell in cells]) for number, cells in islice(_rows(sheet), _HEAD)]
    sizes = [sum(map(bool, cells)) for _, cells in head]
    for i, (number, cells) in enumerate(head):
        names = dict.fromkeys(cells)
        if chosen and all(name in names for name in chosen):
            return number, True
        above = max(sizes[:i], default=0)
        if not chosen and above < sizes[i] and (pair_in(names) if above else is_header(cells)):
            return number, True
    return next((n for (n, _), size in zip(head, sizes, strict=True) if size > 1), 1), False


def _open(source: Source, columns: Columns | None) -> tuple[Any, int, list[Any], Any]:
    """The worksheet, the row in which its table begins, what is to be said about it, and how to close the file."""
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
    places = [(sheet, *_first_row(sheet, columns)) for sheet in sheets]
    sheet, first, _ = next((place for place in places if place[2]), places[0])
    count = len(book.worksheets)
    notes = [problem("sheet_chosen", sheet=sheet.title, count=count)] if count > 1 else []
    return sheet, first, notes, book.close


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
