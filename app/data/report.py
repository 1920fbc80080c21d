"""What the terminal prints about a file of examples: `tunesmith check` and `tunesmith show`.

Exit codes of check: 0 when something can be trained, with or without warnings; 1 when nothing can; 2 when the file
cannot be read at all, which is when check_file raises UserError.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.data.cache import usual_cache
from app.data.chat_format import Tokenizer
from app.data.comparing import overlap
from app.data.conversation import Conversation, Problem, Reading
from app.data.folder import is_folder, look_into
from app.data.formats.tables import Columns
from app.data.highlight import highlighted
from app.data.mending import repaired
from app.data.problems import problem
from app.data.reading import read_beside, read_examples
from app.data.saving import save_copy
from app.data.selftest import FormatCheck, check_chat_format
from app.data.stats import Statistics, learns_little, statistics
from app.errors import UserError


@dataclass(frozen=True)
class Check:
    """What was found. numbers: None without a model; saved: how many conversations the repaired copy has, without

    any of which there is none.
    """

    report: dict[str, Any]
    numbers: Statistics | None = None
    chat_format: FormatCheck | None = None
    saved: int | None = None

    @property
    def exit_code(self) -> int:
        """0 when there is something to train on, else 1."""
        return 0 if self.report["conversations"] else 1


def check_file(
    path: Path,
    tokenizer: Tokenizer | None = None,
    *,
    format: str | None = None,
    columns: Columns | None = None,
    max_seq_len: int = 2048,
    stop_ids: Iterable[int] = (),
    fix: Path | None = None,
) -> Check:
    """Everything about a file, or a folder's train file; its report is ready for json.dumps.

    fix: write a repaired copy there. Without a tokenizer, tokens and learned_tokens are None and problems that need
    one are not looked for. Raises UserError when the file cannot be read.
    """
    cache, stops = usual_cache(), list(stop_ids)
    reading = cache.read(path, format=format, columns=columns)
    problems, left_out = [*reading.problems, *_beside(path, format, columns, reading)], reading.left_out
    usable = len(reading.conversations)
    numbers = checked = saved = None
    if tokenizer is not None:
        encoded = cache.encode(reading.conversations, tokenizer, max_seq_len=max_seq_len, stop_ids=stops)
        numbers, checked = statistics(reading, encoded, max_seq_len), check_chat_format(tokenizer, stops)
        problems += encoded.problems
        if learns_little(numbers.share):
            problems.append(problem("learned_little", share=f"{numbers.share * 100:.1f}"))
        usable, left_out = usable - encoded.left_out, left_out + encoded.left_out
    if fix is not None:
        saved = _saved(repaired(reading, problems), fix, reading.path)
    report = {
        "format": reading.format,
        "encoding": reading.encoding,
        "conversations": usable,
        "left_out": left_out,
        "tokens": numbers.tokens if numbers else None,
        "learned_tokens": numbers.learned_tokens if numbers else None,
        "problems": [as_row(p) for p in problems],
    }
    return Check(report, numbers, checked, saved)


def _saved(conversations: Iterable[Conversation], copy: Path, source: Path) -> int:
    """How many were written; none, and then no file, when nothing is left to learn from."""
    try:
        return save_copy(conversations, copy, source)
    except UserError as error:
        if error.code != "nothing_to_save":
            raise
        return 0


def _beside(path: Path, format: str | None, columns: Columns | None, learned: Reading) -> list[Problem]:
    """Whether the check file of a folder has conversations that are also learned."""
    checks = look_into(path).valid if is_folder(path) else None
    return overlap(learned.conversations, read_beside(checks, format, columns).conversations) if checks else []


def as_row(problem: Problem) -> dict[str, Any]:
    """A problem as the report has it; message counts from 0."""
    return {
        "line": problem.line,
        "message": problem.message_index,
        "code": problem.code,
        "severity": problem.severity,
        "what": problem.what,
        "why": " ".join(filter(None, (_which(problem), problem.why))),
        "fix": problem.fix,
    }


def _which(problem: Problem) -> str:
    """Which of the examples on its line, where there are several."""
    return f"Example {problem.example:,} on this line." if problem.example else ""


def show_example(
    path: Path,
    line: int,
    tokenizer: Tokenizer,
    *,
    example: int = 0,
    format: str | None = None,
    columns: Columns | None = None,
    max_seq_len: int = 2048,
    stop_ids: Iterable[int] = (),
) -> str:
    """The example that begins on a line as the model reads it, learned text between ⟦ and ⟧. Raises UserError.

    example: which of those that begin on this line; 0 for the first.
    """
    reading = read_examples(path, format=format, columns=columns)
    chosen = next((c for c in reading.conversations if c.line == line and example in (0, c.example)), None)
    if chosen is None:
        here = [p for p in reading.problems if p.line == line and example in (0, p.example)]
        reason = here[0].what if here else "Nothing begins there."
        where = f"no example {example} on line {line}" if example else f"no example on line {line}"
        raise UserError(f"There is {where}.", reason, "Choose another line.", "no_example")
    examples = highlighted(chosen, tokenizer, max_seq_len=max_seq_len, stop_ids=stop_ids)
    if not examples:
        raise UserError(
            f"Nothing of the example on line {line} can be learned.", "", "Run check to see why.", "nothing_learned"
        )
    rows = ["".join(f"⟦{p.text}⟧" if p.learned else p.text for p in pieces) for pieces in examples]
    return "\n\n".join(rows)
