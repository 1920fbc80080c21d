"""Tables: CSV and TSV files, and the rows of a worksheet, with or without column titles."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, dropwhile, islice
from typing import Any

from app.data.conversation import Problem
from app.data.decoding import LINE_LIMIT
from app.data.formats import Record, broken, quoted, skip
from app.data.problems import problem
from app.data.shapes.chat import LIST_KEYS
from app.data.shapes.pairs import PAIRS, pair_in
from app.data.shapes.roles import role_of
from app.data.shapes.titles import pair_of_titles, stands_out, told_apart
from app.errors import UserError

Row = tuple[int, list[str]]
Columns = tuple[str, str]
"""The titles of the question's and the answer's column, as the person chose them."""
ASK: Columns = ("", "")
"""In place of a choice: raise ColumnsUnclear with the first rows of any table, however clear it is."""
_DELIMITERS = ",;\t|"
_SAMPLE = 40
_SHOWN = 5
_FEWEST_PAIRS = 3
_HEAD = 12
"""Lines in which the titles of the columns are looked for."""
_SEP = re.compile(r'"?sep=(.)"?', re.I)
"""What Excel writes and reads above a table to say which sign stands between columns."""
_ANKI = re.compile(r"#separator:\w+[ \t\r]*$", re.I)
_ANKI_TITLES = re.compile(r"\A#columns:", re.I)
_TITLE = re.compile(r"[^\W\d]\w*(?:[ _.-]\w+)?")
_KNOWN = {*LIST_KEYS, "text", "chosen", "mapping"}
_UNDERSTOOD = {name for pair in PAIRS for name in pair[:2]} | _KNOWN


class ColumnsUnclear(UserError):
    """A table of which only the person can say what is question and what is answer.

    titles: of the columns, or their numbers; sample: the first rows, to choose by.
    """

    titles: list[str]
    sample: list[list[str]]


def csv_records(lines: Iterable[tuple[int, str | None]], ending: str, columns: Columns | None) -> Iterator[Record]:
    """A record for each row of a CSV or TSV file; a text in quotes may go over several lines."""
    csv.field_size_limit(LINE_LIMIT)
    lines = iter(lines)
    sample = [(number, line and _ANKI_TITLES.sub("", line)) for number, line in islice(lines, _SAMPLE)]
    delimiter, first = _layout([line or "" for _, line in sample], "\t" if ending == ".tsv" else ",", known(columns))
    texts = [(number, (line or "").strip(" \t\r\ufeff")) for number, line in sample[:first]]
    yield from above((number, [] if _SEP.match(text) else [text]) for number, text in texts)
    yield from table_records(quoted.rows(chain(sample[first:], lines), delimiter), columns)


def above(rows: Iterable[Row]) -> Iterator[Record]:
    """What stands above the titles, such as the table's own: not read, which is told once."""
    told = False
    for number, cells in rows:
        words = " ".join(filter(None, map(str.strip, cells)))
        record = skip(number)
        if words and not told:
            record.problems, told = [problem("rows_above", number, near=words[:40])], True
        yield record


def _layout(lines: Sequence[str], usual: str, columns: Columns | None) -> tuple[str, int]:
    """The sign between columns, and the number of lines above the titles: Excel's sep=;, comments, a title."""
    named = _SEP.match(lines[0].strip(" \t\r\ufeff")) if lines else None
    signs = named[1] if named else "".join(sorted(_DELIMITERS, key=lambda sign: sign != usual))
    chosen = [name.strip().lower() for name in columns or ()]
    first = 1 if named else 0
    for sign in signs:
        widest = 0
        for i, line in enumerate(lines[first : first + _HEAD], first):
            cells = [cell.strip(" \t\r\ufeff").lower() for cell in quoted.cells(line, sign)]
            names = dict.fromkeys(cells)
            known = all(name in names for name in chosen) if chosen else names_a_pair(cells)
            if known and widest < len(cells) > 1:
                return (sign if i > first or named else delimiter_of(lines, usual)), i
            if not line.startswith("#"):
                widest = max(widest, sum(map(bool, cells)))
    if named:
        return named[1], 1
    rest = list(dropwhile(lambda line: not line.strip() or line.startswith("#"), lines))
    if rest and len(rest) < len(lines):
        sign, above = delimiter_of(rest, usual), lines[: len(lines) - len(rest)]
        width = len(quoted.cells(rest[0], sign))
        if all(len(quoted.cells(line, sign)) < width for line in above):
            return sign, len(above)
    return delimiter_of(lines, usual), 0


def delimiter_of(lines: Sequence[str], usual: str) -> str:
    """The sign between columns: the one that divides most rows into equally many."""

    def fitness(sign: str) -> tuple[float, bool]:
        try:
            widths = [len(row) for row in csv.reader((line + "\n" for line in lines), delimiter=sign) if row]
        except csv.Error:
            return 0.0, False
        if not widths or widths[0] < 2:
            return 0.0, False
        return sum(width == widths[0] for width in widths) / len(widths), sign == usual

    best = max(_DELIMITERS, key=fitness)
    return best if fitness(best)[0] else usual


def looks_like_table(head: str) -> bool:
    """Whether a text that is not called .csv begins with the titles of a table that is understood, and rows follow.

    One known title among others is a word like any other, unless all rows are as wide and it stands for what they hold.
    What Anki exports is one as well, and so are lines of two texts with a tab between them.
    """
    lines = head.split("\n", _SAMPLE + 1)[:_SAMPLE]
    if _ANKI.match(lines[0].lstrip("\ufeff")) or _is_list_of_pairs(lines):
        return True
    for sign in _DELIMITERS:
        titles = [cell.strip(' \t\r\ufeff"').lower() for cell in lines[0].split(sign)]
        if len(titles) < 2 or not is_header(titles) or not "".join(lines[1:2]).strip():
            continue
        rows = [row for row in csv.reader((line + "\n" for line in lines[1:]), delimiter=sign) if any(row)]
        same = [row for row in rows if len(row) == len(titles)]
        if pair_in(dict.fromkeys(titles)):
            return len(same) * 2 >= len(rows)
        words = all(_TITLE.fullmatch(title) for title in titles)
        listed = [i for i, title in enumerate(titles) if title in LIST_KEYS or title == "mapping"]
        if words and same == rows and all(row[i].lstrip()[:1] in ("[", "{") for row in rows for i in listed):
            return True
    return False


def _is_list_of_pairs(lines: Sequence[str]) -> bool:
    pairs = [line.split("\t") for line in lines if line.strip()]
    return len(pairs) >= _FEWEST_PAIRS and all(len(pair) == 2 and all(map(str.strip, pair)) for pair in pairs)


def table_records(rows: Iterable[Row | Record], columns: Columns | None) -> Iterator[Record]:
    """A record for each row, its cells named by the titles. Raises ColumnsUnclear."""
    rows = iter(rows)
    first = next((row for row in rows if isinstance(row, Record) or any(map(str.strip, row[1]))), None)
    if first is None:
        return
    if isinstance(first, Record):
        yield first
        first = (first.line, ["question", "answer"])
    shown = [cell.strip().lstrip("\ufeff").strip() for cell in first[1]]
    titles, twice = told_apart([title.lower() for title in shown])
    head, notes = True, [problem("title_twice", first[0], title=title) for title in twice if title in _UNDERSTOOD]
    if columns is ASK and len(titles) > 1:
        raise columns_unclear(
            told_apart(shown)[0], [row[1] for row in islice(rows, _SHOWN) if not isinstance(row, Record)]
        )
    columns = known(columns)
    if columns is None and (speaker := _speaker_column(titles)) is not None:
        second = next(rows, None)
        rows = chain([] if second is None else [second], rows)
        if second and not isinstance(second, Record) and role_of("".join(second[1][speaker : speaker + 1])):
            yield from _messages(rows)
            return
    if columns is not None:
        places, head = _chosen(titles, shown, columns)
        titles, told = _renamed(titles, shown, places)
        notes.append(told)
    elif not is_header(titles):
        sample = list(islice(rows, _SAMPLE))
        rows = chain(sample, rows)
        below = [row[1] for row in sample if not isinstance(row, Record) and any(row[1])]
        if found := pair_of_titles(titles) or ((0, 1) if len(titles) == 2 and stands_out(titles, below) else None):
            titles, told = _renamed(titles, shown, found)
            notes.append(told)
        elif len(titles) > 2:
            raise columns_unclear(told_apart(shown)[0], below[:_SHOWN])
        else:
            titles, head = ["text"] if len(titles) == 1 else ["question", "answer"], False
            notes = [problem("table_without_titles", first[0])] if len(titles) == 2 else []
    yield from _named([] if head else [first], rows, titles, notes)


def known(columns: Columns | None) -> Columns | None:
    """The choice of a person, if it is one."""
    return None if columns is ASK else columns


def _named(first: list[Row], rows: Iterable[Row | Record], titles: list[str], notes: list[Any]) -> Iterator[Record]:
    pair = pair_in(dict.fromkeys(titles))
    least = max(titles.index(pair[0]), titles.index(pair[1])) + 1 if pair else len(titles)
    for row in chain(first, rows):
        if isinstance(row, Record):
            yield row
            continue
        line, cells = row
        while len(cells) > len(titles) and not cells[-1].strip():
            cells.pop()
        if not any(map(str.strip, cells)):
            yield skip(line)
        elif len(cells) > len(titles) or len(cells) < least:
            yield broken(line, problem("column_count", line, found=len(cells), wanted=len(titles)))
        else:
            if len(cells) < len(titles):
                notes = [*notes, problem("row_short", line, found=len(cells), wanted=len(titles))]
                cells += [""] * (len(titles) - len(cells))
            yield Record(line, dict(zip(titles, cells, strict=True)), notes)
            notes = []


def _speaker_column(titles: list[str]) -> int | None:
    """Which column says who speaks, in a table with a message in each row."""
    if pair_in(dict.fromkeys(titles)) or not {"content", "value", "text", "message"} & set(titles):
        return None
    return next((i for i, title in enumerate(titles) if title in ("role", "from", "speaker", "sender")), None)


def _messages(rows: Iterable[Row | Record]) -> Iterator[Record]:
    for row in rows:
        if isinstance(row, Record):
            yield row
        elif any(map(str.strip, row[1])):
            yield broken(row[0], problem("message_per_row", row[0]))
        else:
            yield skip(row[0])


def names_a_pair(titles: list[str]) -> bool:
    """Whether these lower-case titles name a question and an answer, in the words of any table."""
    return pair_in(dict.fromkeys(titles)) is not None or pair_of_titles(titles) is not None


def is_header(titles: list[str]) -> bool:
    """Whether these lower-case titles name a question and an answer, or something else that is understood."""
    return pair_in(dict.fromkeys(titles)) is not None or bool(_KNOWN & set(titles))


def _chosen(titles: list[str], shown: list[str], columns: Columns) -> tuple[tuple[int, int], bool]:
    """Where the chosen columns are; and whether the first row is titles.

    A column may be chosen by its title or, counted from 1, by its number.
    """
    chosen = [column.strip().lower() for column in columns]
    places = []
    for name in chosen:
        if name in titles:
            places.append(titles.index(name))
        elif name.isdigit() and 1 <= int(name) <= len(titles):
            places.append(int(name) - 1)
        else:
            raise UserError(
                f"There is no column “{name}”.",
                f"The columns are: {', '.join(shown)}.",
                "Choose another.",
                "no_column",
            )
    return (places[0], places[1]), not all(name.isdigit() for name in chosen)


def _renamed(titles: list[str], shown: list[str], places: tuple[int, int]) -> tuple[list[str], Problem]:
    """Titles with these columns called question and answer, and no others as questions and answers are; and a note."""
    renamed = [f"column {i + 1}" if title in _UNDERSTOOD else title for i, title in enumerate(titles)]
    renamed[places[0]], renamed[places[1]] = "question", "answer"
    return renamed, problem("columns_chosen", question=shown[places[0]], answer=shown[places[1]])


def columns_unclear(titles: list[str], sample: list[list[str]]) -> ColumnsUnclear:
    """Asks the person for two of these columns."""
    error = ColumnsUnclear(
        "It is not clear which column holds the question and which the answer.",
        f"The columns are: {', '.join(title[:40] for title in titles)}.",
        "Choose the two columns.",
        "columns_unclear",
    )
    error.titles, error.sample = titles, sample
    return error
