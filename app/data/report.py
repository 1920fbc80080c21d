"""What the terminal prints about a file of examples: `tunesmith check` and `tunesmith show`.

Exit codes of check: 0 when something can be trained, with or without warnings; 1 when nothing can; 2 when the file
cannot be read at all, which is when check_report raises UserError.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.data.chat_format import Tokenizer
from app.data.conversation import Problem
from app.data.encoding import encode
from app.data.fixes import apply, without_choice
from app.data.formats.tables import Columns
from app.data.highlight import highlighted
from app.data.problems import problem
from app.data.reading import read_examples
from app.data.saving import save_copy
from app.data.stats import as_numbers, learns_little, statistics
from app.errors import UserError


def check_report(
    path: Path,
    tokenizer: Tokenizer | None = None,
    *,
    format: str | None = None,
    columns: Columns | None = None,
    max_seq_len: int = 2048,
    stop_ids: Iterable[int] = (),
    fix: Path | None = None,
) -> dict[str, Any]:
    """Everything about a file, ready for json.dumps. fix: write a repaired copy there.

    Without a tokenizer, tokens and learned_tokens are None and problems that need one are not looked for.
    Raises UserError when the file cannot be read.
    """
    reading = read_examples(path, format=format, columns=columns)
    problems, left_out = list(reading.problems), reading.left_out
    report: dict[str, Any] = {
        "format": reading.format,
        "encoding": reading.encoding,
        "conversations": len(reading.conversations),
        "left_out": left_out,
        "tokens": None,
        "learned_tokens": None,
        "problems": [],
    }
    if tokenizer is not None:
        encoded = encode(reading.conversations, tokenizer, max_seq_len=max_seq_len, stop_ids=stop_ids)
        numbers = statistics(reading, encoded, max_seq_len)
        problems += encoded.problems
        if learns_little(numbers.share):
            problems.append(problem("learned_little", share=f"{numbers.share * 100:.1f}"))
        report["conversations"] -= encoded.left_out
        report["left_out"] += encoded.left_out
        report |= {
            "tokens": numbers.tokens,
            "learned_tokens": numbers.learned_tokens,
            "statistics": as_numbers(numbers),
        }
    report["problems"] = [as_row(p) for p in problems]
    if fix is not None:
        mended = apply(reading, without_choice(problems))
        report["saved"] = save_copy(mended, fix, reading.path)
    return report


def exit_code(report: dict[str, Any]) -> int:
    """0 when there is something to train on, else 1."""
    return 0 if report["conversations"] else 1


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
