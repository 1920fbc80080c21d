"""A person's file to conversations and what is to be said about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from time import monotonic
from typing import Any

from app.data.checks import checked, cleaned
from app.data.columns import by_columns
from app.data.comparing import Comparer
from app.data.conversation import Conversation, Problem, Reading
from app.data.decoding import Encoding, blocks, detect, lines
from app.data.folder import is_folder, look_into
from app.data.formats import (
    Record,
    json_array,
    json_lines,
    markdown_table,
    numbered,
    parquet,
    tables,
    transcript,
    workbook,
)
from app.data.formats.grids import rows_of_columns, rows_with_titles
from app.data.formats.tables import Columns
from app.data.pace import without_collecting
from app.data.problems import CATALOGUE, action_of, problem
from app.data.shapes.chat import LIST_KEYS, is_single
from app.data.shapes.others import PARTS_OF_ONE
from app.data.shapes.pairs import pair_in
from app.data.shapes.recognise import CHAT, FORMATS, TEXT, recognise
from app.data.shapes.texts import Notes, Rejected
from app.data.source import Source, find
from app.data.text_checks import look_at_texts
from app.errors import UserError

_TELL_EVERY = 500
_TELL_AFTER = 0.25
"""Records, and seconds, after which progress is told and it is looked at whether reading was cancelled."""
_MARK_SIZE = 4
_DRAWN = 60
_LONGEST_TEXT = 256 << 20
_TABLE_ENDINGS = (".csv", ".tsv")
_WHOLE = {*LIST_KEYS, *PARTS_OF_ONE, "mapping", "text", "chosen", "preferred_output", "role"}
"""Names of what has no list of examples around it, though it may have other lists."""
_TEXT_ENDINGS = (".txt", ".md", ".markdown", ".text")


def read_examples(
    path: Path,
    *,
    format: str | None = None,
    columns: Columns | None = None,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    into: Callable[[Conversation, bytes], object] | None = None,
) -> Reading:
    """Every example in a file, whatever its format, with all that is wrong. Of a folder, its train file.

    format: one of app.data.shapes.recognise.FORMATS to take each record for, instead of what it looks like.
    columns: the question's and the answer's, of a table or of objects. progress is called with the number of conversations
    read so far. into: takes each conversation, with its question_key, as it is read; the Reading then holds none of them. Raises UserError when the file cannot be used at all, ColumnsUnclear when the person must choose,
    and UserError with code "cancelled" when cancelled() became true. The file is never written.
    """
    wanted = next((name for name in FORMATS if format and name.lower() == format.lower()), None)
    if format and wanted is None:
        raise UserError(
            f"There is no format called “{format}”.", f"The formats are: {', '.join(FORMATS)}.", "", "no_format"
        )
    source = find(look_into(path).train if is_folder(path) else path)
    encoding = detect(source) if source.kind == "text" else None
    reader = _Reader(wanted, into)
    with without_collecting():
        told = monotonic()
        for count, record in enumerate(numbered(_records(source, encoding, columns, wanted))):
            reader.take(record)
            if count % _TELL_EVERY == 0 or monotonic() - told > _TELL_AFTER:
                told = monotonic()
                if cancelled and cancelled():
                    raise UserError("Reading the examples was cancelled.", code="cancelled")
                if progress:
                    progress(reader.count)
    return reader.result(source, encoding)


def read_beside(
    path: Path, format: str | None, columns: Columns | None, cancelled: Callable[[], bool] | None = None
) -> Reading:
    """A file that goes with another one, whose chosen format and columns hold for it too, if it has these columns."""
    try:
        return read_examples(path, format=format, columns=columns, cancelled=cancelled)
    except UserError as error:
        if columns is None or error.code != "no_column":
            raise
    return read_examples(path, format=format, cancelled=cancelled)


def records_of(source: Source, columns: Columns | None = None, format: str | None = None) -> Iterator[Record]:
    """Every record of a file, taken for this format, not understood yet. Raises UserError."""
    return _records(source, detect(source) if source.kind == "text" else None, columns, format)


def _records(
    source: Source, encoding: Encoding | None, columns: Columns | None, wanted: str | None = None
) -> Iterator[Record]:
    if source.kind == "workbook":
        return workbook.records(source, columns)
    if encoding is None:
        return by_columns(parquet.records(source), columns)
    pieces = blocks(source, encoding)
    head = next(pieces, "")
    text = chain([head], pieces)
    start = json_array.behind_comments(head)[:1]
    if source.ending in (*_TABLE_ENDINGS, *_TEXT_ENDINGS) and not json_array.looks_like_json(head):
        start = ""
    elif json_array.begins_list(head):
        return by_columns(rows_with_titles(json_array.records(text)), columns)
    if start in ("{", "[") or source.ending in (".jsonl", ".json", ".ndjson"):
        unwrapped = chain.from_iterable(
            map(_unwrapped, json_lines.records(lines(text), lists=json_array.is_conversation(head)))
        )
        return by_columns(rows_with_titles(unwrapped), columns)
    if wanted != TEXT and source.ending in _TEXT_ENDINGS and markdown_table.is_drawn(head.split("\n", _DRAWN)[:_DRAWN]):
        return markdown_table.records(lines(text), columns)
    if source.ending in _TABLE_ENDINGS or (wanted != TEXT and tables.looks_like_table(head)):
        return tables.csv_records(lines(text), source.ending, columns)
    return _of_text(source, text, wanted)


def _of_text(source: Source, pieces: Iterator[str], wanted: str | None) -> Iterator[Record]:
    held, size = [], 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size > _LONGEST_TEXT:
            raise UserError(
                f"{source.path.name} is too long for a plain text.",
                "More than 256 million letters.",
                "Divide it into several files.",
                "text_too_long",
            )
    yield from transcript.records("".join(held).lstrip("\ufeff"), wanted == TEXT, wanted == CHAT)


def _unwrapped(record: Record) -> Iterator[Record]:
    """An object around a list of examples as its elements; any other record as it is."""
    value = record.value
    if (
        isinstance(value, dict) and len(value) == 1 and "messages" in value
    ):  # as most files are, without looking further
        yield record
        return
    key = _list_inside(value) if isinstance(value, dict) else None
    if key is None:
        yield from (rows_of_columns(record) if isinstance(value, dict) else ()) or (record,)
        return
    notes = [*record.problems, problem("list_in_wrapper", key=key)]
    for other in _lists_of_objects(value):
        if other != key:
            notes.append(problem("list_beside", record.line, key=other))
    for index, item in enumerate(value[key]):
        yield Record(record.line, item, notes if index == 0 else [])


def _list_inside(value: dict[str, Any]) -> str | None:
    """The name of the field with the examples to learn, else with the longest list of objects.

    Nothing where the object itself is an example.
    """
    names = {str(key).strip().lower() for key in value}
    if names & _WHOLE or pair_in(dict.fromkeys(names)):
        return None
    lists = _lists_of_objects(value)
    return max(lists, key=lambda key: (str(key).lower().startswith("train"), len(value[key])), default=None)


def _lists_of_objects(value: dict[str, Any]) -> list[str]:
    lists = [(key, item[0]) for key, item in value.items() if isinstance(item, list) and item]
    return [key for key, first in lists if isinstance(first, dict) and not is_single(first)]


class _Reader:
    """Gathers the conversations and problems of one file."""

    def __init__(self, wanted: str | None, into: Callable[[Conversation, bytes], object] | None) -> None:
        self.wanted = wanted
        self.conversations: list[Conversation] = []
        self.keep = into or (lambda conversation, _: self.conversations.append(conversation))
        self.count = 0
        self.aside: list[Conversation] = []
        self.problems: list[Problem] = []
        self.told: set[Problem] = set()
        self.once: dict[str, list[Problem]] = {}
        self.formats: Counter[str] = Counter()
        self.comparer = Comparer()
        self.records = self.left_out = self.skipped = 0

    def take(self, record: Record) -> None:
        """Count a record and keep the conversation in it."""
        if not record.counts:
            self.problems += record.problems
            return
        self.records += 1
        if record.example:
            record.problems = [replace(p, example=record.example) for p in record.problems]
        if not record.readable:
            self.problems += record.problems
            self.skipped += record.skipped
            self.left_out += not record.skipped
            return
        notes = Notes(record.line, list(record.problems), record.example)
        understood: Conversation | None = None
        try:
            name, understood = recognise(record.value, notes, self.wanted)
            if record.example:
                understood = replace(understood, example=record.example)
            understood = cleaned(understood, notes)
            conversation = checked(understood, notes)
        except Rejected as rejected:
            self.left_out += 1
            notes.problems.append(rejected.problem)
            if understood is not None and action_of(rejected.problem.code):
                self.aside.append(understood)
        else:
            look_at_texts(conversation, notes)
            question, found_again = self.comparer.meet(conversation)
            notes.problems += found_again
            self.keep(conversation, question)
            self.count += 1
            self.formats[name] += 1
        for found in notes.problems:
            if CATALOGUE[found.code].once:
                self.once.setdefault(found.code, []).append(found)
            elif found.line is not None or found not in self.told:
                self.problems.append(found)
                if found.line is None:
                    self.told.add(found)

    def result(self, source: Source, encoding: Encoding | None) -> Reading:
        """All that was taken, with the problems of the file as a whole first."""
        general = self._general(source, encoding)
        for code, found in self.once.items():
            general.append(replace(problem(code, count=f"{len(found):,}"), line=found[0].line))
        formats = [name for name, _ in self.formats.most_common()]
        return Reading(
            source.path,
            formats[0] if formats else "",
            encoding.name if encoding else source.kind,
            self.conversations,
            general + self.problems,
            self.left_out,
            self.skipped,
            self.records,
            self.aside,
        )

    def _general(self, source: Source, encoding: Encoding | None) -> list[Problem]:
        found = []
        if not self.records and source.size <= _MARK_SIZE:
            found.append(problem("empty_file"))
        elif self.records and self.skipped == self.records and not self.problems:
            found.append(problem("only_comments"))
        elif not self.count:
            found.append(problem("nothing_usable" if self.left_out or self.problems else "no_records"))
        if encoding and encoding.guessed:
            found.append(problem("encoding_guessed", encoding=encoding.name))
        elif encoding and encoding.name != "UTF-8":
            found.append(problem("encoding_converted", encoding=encoding.name))
        if len(self.formats) > 1:
            counts = [f"{name} ({count:,})" for name, count in self.formats.most_common()]
            found.append(problem("mixed_formats", formats=", ".join(counts)))
        return found + self.comparer.in_all()
