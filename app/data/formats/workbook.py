"""Excel workbooks (.xlsx): the first worksheet with known column titles, else the first that has rows.

Sheets that are hidden come after those that are seen. Cells are read as they are shown, as far as their format is plain:
dates without an hour, percentages, nothing where a formula failed.
"""

from __future__ import annotations

import datetime
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from app.data.conversation import Problem
from app.data.formats import Record
from app.data.formats.tables import Columns, Row, above, is_header, known, names_a_pair, table_records
from app.data.problems import problem
from app.data.source import EXPANSION_LIMIT, Source
from app.errors import UserError

# What openpyxl and the XML parser under it raise for a file that is not what it should be.
_DAMAGE = (
    *(OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, SyntaxError, OverflowError, EOFError),
    *(zipfile.BadZipFile, zlib.error, RuntimeError),
)
_BOMB_RATIO = 400
_LISTED = 4
_HEAD = 12
"""Rows in which the titles of the columns are looked for."""


@dataclass(frozen=True, slots=True)
class _Table:
    """first: the row in which it begins; width: cells of its rows; known: whether that row is titles, chosen or known."""

    sheet: Any
    first: int
    width: int
    known: bool


def records(source: Source, columns: Columns | None) -> Iterator[Record]:
    """A record for each row of a workbook. Raises UserError, ColumnsUnclear."""
    table, notes, close = _open(source, known(columns))
    try:
        rows = _rows(table.sheet)
        yield from above(islice(rows, table.first - 1))
        for record in table_records(_as_wide(rows, table.width), columns):
            record.problems = [*notes, *record.problems]
            notes = []
            yield record
    except _DAMAGE as error:
        raise _damaged(source, error) from None
    finally:
        close()


def _table(sheet: Any, columns: Columns | None) -> _Table:
    """Where the table in a sheet is."""
    chosen = [name.strip().lower() for name in columns or ()]
    head = [(number, [cell.strip().lower() for cell in cells]) for number, cells in islice(_rows(sheet), _HEAD)]
    sizes = [sum(map(bool, cells)) for _, cells in head]
    for i, (number, cells) in enumerate(head):
        names = dict.fromkeys(cells)
        if chosen and all(name in names for name in chosen):
            return _Table(sheet, number, _width(cells), True)
        above = max(sizes[:i], default=0)
        if not chosen and above < sizes[i] and (names_a_pair(cells) or (not above and is_header(cells))):
            return _Table(sheet, number, _width(cells), True)
    first = next((n for (n, _), size in zip(head, sizes, strict=True) if size > 1), 1)
    return _Table(sheet, first, max((_width(cells) for number, cells in head if number >= first), default=0), False)


def _width(cells: list[str]) -> int:
    """How many cells there are up to the last that is not empty."""
    return max((at for at, cell in enumerate(cells, 1) if cell), default=0)


def _as_wide(rows: Iterator[Row], width: int) -> Iterator[Row]:
    """Rows as wide as the table; what stands beside it belongs to nothing that has a title."""
    for number, cells in rows:
        yield number, [*cells[:width], *[""] * (width - len(cells))]


def _open(source: Source, columns: Columns | None) -> tuple[_Table, list[Problem], Callable[[], None]]:
    """The table that is read, what is to be said about it, and how to close the file."""
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
    try:
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # those written into a file are not always those of its rows
        seen = sorted(book.worksheets, key=lambda sheet: sheet.sheet_state != "visible")
        sheets = [sheet for sheet in seen if next(sheet.iter_rows(values_only=True), None) is not None]
        if not sheets:
            raise UserError(
                f"{source.path.name} has no worksheet with rows.", "", "Choose another file.", "empty_workbook"
            )
        tables = [_table(sheet, columns) for sheet in sheets]
    except BaseException as error:
        book.close()
        if isinstance(error, _DAMAGE):
            raise _damaged(source, error) from None
        raise
    table = next((each for each in tables if each.known), tables[0])
    others = [each.sheet for each in tables if each.known and each is not table]
    return table, _about(table.sheet, [s.title for s in others if s.sheet_state == "visible"], len(seen)), book.close


def _about(sheet: Any, others: list[str], count: int) -> list[Problem]:
    """That only one of the sheets was read; a warning where others seem to hold examples as well."""
    if others:
        listed = ", ".join(f"“{title}”" for title in others[:_LISTED]) + (" …" if len(others) > _LISTED else "")
        return [problem("sheets_beside", sheet=sheet.title, others=listed)]
    return [problem("sheet_chosen", sheet=sheet.title, count=count)] if count > 1 else []


def _rows(sheet: Any) -> Iterator[Row]:
    for number, cells in enumerate(sheet.iter_rows(), 1):
        yield number, [_as_shown(cell) for cell in cells]


def _as_shown(cell: Any) -> str:
    """A cell's text, nearly as its program shows it."""
    value = cell.value
    if value is None or (type(value) is str and cell.data_type == "e"):
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) or (isinstance(value, int) and "%" in cell.number_format):
        return f"{value * 100:.12g}%" if "%" in cell.number_format else f"{value:.15g}"
    if isinstance(value, datetime.datetime):
        return str(value.date()) if value.time() == datetime.time() else f"{value.date()} {_clock(value.time())}"
    return _clock(value) if isinstance(value, datetime.time) else str(value)


def _clock(time: datetime.time) -> str:
    return time.isoformat("seconds" if time.second else "minutes")


def _damaged(source: Source, error: Exception) -> UserError:
    return UserError(
        f"{source.path.name} is not a workbook that can be read.",
        f"{error}.",
        "Open it in Excel or Numbers and export it as CSV.",
        "damaged_workbook",
    )
