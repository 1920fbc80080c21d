"""A person's file to conversations and what is to be said about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from app.data.checks import checked
from app.data.conversation import Conversation, Problem, Reading
from app.data.decoding import Encoding, blocks, detect, lines
from app.data.formats import Record, json_array, json_lines
from app.data.problems import problem
from app.data.shapes.recognise import recognise
from app.data.shapes.texts import Notes, Rejected
from app.data.source import Source, find
from app.errors import UserError

_TELL_EVERY = 1000


def read_examples(
    path: Path,
    *,
    format: str | None = None,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Reading:
    """Every example in a file, whatever its format, with all that is wrong.

    format: one of app.data.shapes.recognise.FORMATS to take each record for, instead of what it looks like.
    progress is called with the number of conversations read so far. Raises UserError when the file cannot be used
    at all, with code "cancelled" when cancelled() became true.
    """
    source = find(path)
    encoding = detect(source)
    reader = _Reader(format)
    for count, record in enumerate(_records(source, encoding)):
        reader.take(record)
        if count % _TELL_EVERY == 0:
            if cancelled and cancelled():
                raise UserError("Reading the examples was cancelled.", code="cancelled")
            if progress:
                progress(len(reader.conversations))
    return reader.result(path, encoding)


def _records(source: Source, encoding: Encoding) -> Iterator[Record]:
    pieces = blocks(source, encoding)
    head = next(pieces, "")
    text = chain([head], pieces)
    if json_array.begins_list(head):
        return json_array.records(text)
    return json_lines.records(lines(text))


class _Reader:
    """Gathers the conversations and problems of one file."""

    def __init__(self, wanted: str | None) -> None:
        self.wanted = wanted
        self.conversations: list[Conversation] = []
        self.problems: list[Problem] = []
        self.formats: Counter[str] = Counter()
        self.records = self.left_out = self.skipped = 0

    def take(self, record: Record) -> None:
        """Count a record and keep the conversation in it."""
        self.records += 1
        if not record.readable:
            self.problems += record.problems
            self.skipped += record.skipped
            self.left_out += not record.skipped
            return
        notes = Notes(record.line, list(record.problems))
        try:
            name, conversation = recognise(record.value, notes, self.wanted)
            self.conversations.append(checked(conversation, notes))
            self.formats[name] += 1
        except Rejected as rejected:
            self.left_out += 1
            notes.problems.append(rejected.problem)
        self.problems += notes.problems

    def result(self, path: Path, encoding: Encoding) -> Reading:
        """All that was taken, with the problems of the file as a whole."""
        general = []
        if not self.records:
            general.append(problem("empty_file"))
        elif self.skipped == self.records:
            general.append(problem("only_comments"))
        if encoding.guessed:
            general.append(problem("encoding_guessed", encoding=encoding.name))
        formats = [name for name, _ in self.formats.most_common()]
        return Reading(
            path, formats[0] if formats else "", encoding.name, self.conversations, general + self.problems,
            self.left_out, self.skipped, self.records,
        )  # fmt: skip
