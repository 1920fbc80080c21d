"""Plain text and Markdown: a transcript of questions and answers, or a text to learn whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from app.data.conversation import Problem
from app.data.formats import Record, skip
from app.data.problems import problem
from app.data.shapes.recognise import CONTINUES
from app.data.shapes.roles import role_of

_NAMES = (
    "User|Human|Me|You|Customer|Student|Client|Assistant|AI|Bot|ChatGPT|Claude|Gemini|Copilot|Model|Agent|Teacher|System|"
    "Instructions|Question|Answer|Q|A|Frage|Antwort|Pregunta|Respuesta|Ich|Du"
)
_SAID = "said|asked|wrote|replied|answered|sagte|hat gesagt|hast gesagt"
"""What stands between a name and its colon in a conversation copied from a web page."""
_LABEL = re.compile(
    rf"^[ \t]*(?P<before>(?:[#>*_-]{{1,8}}[ \t]*)?(?:\d{{1,4}}[.)][ \t]*)?[*_]{{0,3}})"
    rf"(?P<name>{_NAMES})(?:[ \t]?#?\d{{1,4}}[.)]?|[ \t]+(?:{_SAID}))?"
    r"(?P<behind>[*_]*[ \t]*[:：][*_]*[ \t]*|(?<=\w)[*_]*[ \t]*$)",
    re.I | re.M,
)
_TITLE = re.compile(r"^[ \t]*(?:#+|\*\*|__)", re.M)
_BREAK = re.compile(r"^[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,})[ \t]*$", re.M)
_ABOUT = re.compile(r"\ufeff?---[ \t]*\n(?:(?:\w[\w-]*[ \t]*:.*|[ \t#-].*|)\n){1,200}?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
"""What Markdown files of many programs begin with: title, author, tags."""
_LONGEST_TURN = 10_000
"""Letters of a turn in the mean, from which on names at beginnings of lines are a part of a long text."""
_OTHER = {"frage": "user", "antwort": "assistant", "pregunta": "user", "respuesta": "assistant"}
PIECE = 4_000
"""Letters of one passage of a long text: about a thousand tokens, so that most lengths hold it whole, and a novel has
enough of them to keep some aside."""


def records(text: str, whole: bool = False, spoken: bool = False) -> Iterator[Record]:
    """A record for each conversation of a transcript, else one for each passage of the text.

    whole: passages, even where names stand at the beginnings of its lines. spoken: a transcript, however seldom they do.
    """
    text = text.replace("\r\n", "\n")
    turns = [] if whole else _turns(text)
    if _is_conversation(text, turns, spoken):
        yield from _conversations(text, turns)
    else:
        yield from _pieces(text)


def _is_conversation(text: str, turns: list[tuple[int, str, str]], spoken: bool) -> bool:
    """Whether somebody asks and is answered, and names stand often enough to be those of speakers, from early on."""
    roles = [role for _, role, _ in turns]
    if ("user", "assistant") not in pairwise(roles):
        return False
    before = turns[0][0]
    return spoken or (before <= max(PIECE, len(text) // 2) and len(text) <= _LONGEST_TURN * len(turns))


def _turns(text: str) -> list[tuple[int, str, str]]:
    """Where each labelled turn begins, whose it is, and what is said up to the next."""
    labels = [m for m in _LABEL.finditer(text) if ":" in m[0] or "：" in m[0] or _TITLE.match(m[0])]
    ends = [*(m.start() for m in labels[1:]), len(text)][: len(labels)]
    return [(m.start(), _role(m["name"]), _said(m, text[m.end() : end])) for m, end in zip(labels, ends, strict=True)]


def _said(label: re.Match[str], text: str) -> str:
    """What is said, without the end of the bold print that began before the label and goes on behind it."""
    bold = next((mark for mark in ("**", "__") if mark in label["before"]), "")
    return text.replace(bold, "", 1) if bold and bold not in label["behind"] else text


def _role(name: str) -> str:
    return _OTHER.get(name.lower()) or role_of(name) or "user"


def _conversations(text: str, turns: list[tuple[int, str, str]]) -> Iterator[Record]:
    """Lines of dashes part conversations; where there are none, each question after an answer begins one.

    Lines between a question and its answer stand between all turns, and part nothing.
    """
    before = text[: turns[0][0]]
    yield from _unspoken(before, 1)
    borders = [_border(said, i == len(turns) - 1) for i, (_, _, said) in enumerate(turns)]
    marked = [border is not None for border in (_border(before, False), *borders)]
    divided = any(marked) and not any(
        m and turn[1] == "assistant" for m, turn in zip(marked[1:], turns[1:], strict=False)
    )
    held: list[dict[str, str]] = []
    line, at, start = 1, 0, 1
    first = True
    for (place, role, said), border in zip(turns, borders, strict=True):
        line, at = line + text.count("\n", at, place), place
        begins = role == "system" or (not divided and role == "user" and held and held[-1]["role"] == "assistant")
        if held and begins:
            yield _record(start, held, first)
            held, first = [], False
        start = start if held else line
        held.append({"role": role, "content": said[:border].strip()})
        if border is not None:
            if divided:
                yield _record(start, held, first)
                held, first = [], False
            yield from _unspoken(said[border:], line + said.count("\n", 0, border))
    if held:
        yield _record(start, held, first)


def _border(said: str, last: bool) -> int | None:
    """Where the line of dashes begins that parts this turn from the next one, None where none does.

    It is a border only with nothing but headings up to the next speaker; any other stands in what is said, as in the
    answers of many programs. last: no speaker follows, so that a heading belongs to what is said.
    """
    border: int | None = None
    for rule in reversed([*_BREAK.finditer(said)]):
        between = said[rule.end() : border].split("\n")
        if not all(not line.strip() or (not last and _TITLE.match(line)) for line in between):
            break
        border = rule.start()
    return border


def _unspoken(text: str, line: int) -> Iterator[Record]:
    """What stands before a speaker and belongs to none is not read, which is told."""
    bare = _BREAK.sub("", text)
    said = bare.strip()
    if said:
        line += bare.count("\n", 0, bare.index(said))
        yield Record(line, problems=[problem("no_speaker", line, near=said[:40])], readable=False, skipped=True)


def _record(line: int, messages: list[dict[str, str]], first: bool) -> Record:
    return Record(line, {"messages": messages}, [problem("labels_found")] if first else [])


def _noted(record: Record, note: Problem) -> Record:
    record.problems.append(note)
    return record


def _end_of_passage(text: str, at: int) -> int:
    """Where a passage that begins at `at` ends: after a paragraph, else a line, a sentence, a word."""
    last = at + PIECE
    for mark, least in (("\n\n", PIECE // 2), ("\n", PIECE // 2), (". ", PIECE // 2), (" ", 1)):
        found = text.rfind(mark, at + least, last)
        if found >= 0:
            return found + len(mark)
    return last


def _pieces(text: str) -> Iterator[Record]:
    line, at = 1, 0
    if about := _ABOUT.match(text):
        yield _noted(skip(1), problem("front_matter", 1))
        line, at = 1 + about[0].count("\n"), about.end()
    last = len(text.rstrip())
    while at < len(text):
        end = len(text)
        if end - at > PIECE:
            end = _end_of_passage(text, at)
        piece = text[at:end]
        goes_on = {CONTINUES: True} if end < last else {}
        yield Record(line, {"text": piece.strip("\n")} | goes_on) if piece.strip() else skip(line)
        line, at = line + piece.count("\n"), end
