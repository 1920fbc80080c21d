"""`tunesmith check` and `tunesmith show`: what is in a file of examples, in a terminal."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from app.data.formats.tables import ColumnsUnclear
from app.data.report import Check, check_file, show_example
from app.errors import UserError
from app.runs.config import TrainingConfig

DataArgument = Annotated[Path, typer.Argument(help="File or folder with example conversations.", metavar="FILE")]
FormatOption = Annotated[str | None, typer.Option(help="What the file is, where it is recognised wrong.")]
QuestionOption = Annotated[str | None, typer.Option(help="Title or number of a table's column with the questions.")]
AnswerOption = Annotated[str | None, typer.Option(help="Title or number of a table's column with the answers.")]
_LENGTH = TrainingConfig.model_fields["max_seq_len"].default


def check_command(
    file: DataArgument,
    model_path: Annotated[Path | None, typer.Option(help="Model whose tokens and chat format are to be used.")] = None,
    format: FormatOption = None,
    question_column: QuestionOption = None,
    answer_column: AnswerOption = None,
    max_seq_len: Annotated[int, typer.Option(help="Longest example in tokens.")] = _LENGTH,
    fix: Annotated[Path | None, typer.Option(help="Write a repaired copy to this new file.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Read a file of examples and say everything that is wrong with it. Exit 0: usable, 1: not, 2: unreadable."""
    try:
        columns = _columns(question_column, answer_column)
        _must_be_new(fix)
        tokenizer, stops = _tokenizer(model_path)
        check = check_file(
            file, tokenizer, format=format, columns=columns, max_seq_len=max_seq_len, stop_ids=stops, fix=fix
        )
    except UserError as error:
        typer.echo(f"tunesmith: {error}{_sample(error)}", err=True)
        raise typer.Exit(2) from None
    print(json.dumps(check.report, indent=1, ensure_ascii=not _writes_all()) if as_json else _told(check))
    raise typer.Exit(check.exit_code)


def show_command(
    file: DataArgument,
    line: Annotated[int, typer.Option("--line", help="Line on which the example begins.")],
    model_path: Annotated[Path, typer.Option(help="Model whose chat format is to be used.")],
    example: Annotated[int, typer.Option(help="Which of the examples on this line, where there are several.")] = 0,
    format: FormatOption = None,
    question_column: QuestionOption = None,
    answer_column: AnswerOption = None,
    max_seq_len: Annotated[int, typer.Option(help="Longest example in tokens.")] = _LENGTH,
) -> None:
    """Print one example as the model reads it, with what it learns to write between ⟦ and ⟧."""
    columns = _columns(question_column, answer_column)
    tokenizer, stops = _tokenizer(model_path)
    shown = show_example(
        file,
        line,
        tokenizer,
        example=example,
        format=format,
        columns=columns,
        max_seq_len=max_seq_len,
        stop_ids=stops,
    )
    print(shown)


def register(cli: typer.Typer) -> None:
    cli.command(name="check")(check_command)
    cli.command(name="show")(show_command)


def _columns(question: str | None, answer: str | None) -> tuple[str, str] | None:
    if question and answer:
        return question, answer
    if question or answer:
        raise UserError("One column is missing.", "", "Name both --question-column and --answer-column.", "one_column")
    return None


def _must_be_new(file: Path | None) -> None:
    if file is not None and file.exists():
        raise UserError(f"{file} is already there.", "Nothing is written over.", "Name a new file.", "copy_exists")


def _sample(error: UserError) -> str:
    """The first rows of a table whose columns are unclear, and the flags that name them."""
    if not isinstance(error, ColumnsUnclear):
        return ""
    rows = [" | ".join(" ".join(cell.split())[:30] for cell in row) for row in [error.titles, *error.sample]]
    return "\n  " + "\n  ".join(rows) + "\nName them with --question-column and --answer-column, by title or number."


def _tokenizer(model_path: Path | None) -> tuple[Any, list[int]]:
    if model_path is None:
        return None, []
    from app.engine.loading import load_tokenizer

    wrapper = load_tokenizer(model_path)
    return wrapper._tokenizer, sorted(wrapper.eos_token_ids)


def _writes_all() -> bool:
    """Whether standard output can write every letter as it is."""
    return (sys.stdout.encoding or "").lower().replace("_", "-") in ("utf-8", "utf8")


def _counted(count: int, one: str, many: str) -> str:
    """many: with {} in place of the number."""
    return one if count == 1 else many.format(f"{count:,}")


def _told(check: Check) -> str:
    report, numbers = check.report, check.numbers
    lines = [
        _counted(report["conversations"], "1 conversation", "{} conversations")
        + f" to learn from, {report['left_out']:,} left out",
        ", ".join(filter(None, (report["format"], report["encoding"]))),
    ]
    if numbers is not None:
        lines += [
            f"{_counted(numbers.tokens, '1 token', '{} tokens')}, {numbers.learned_tokens:,} of them learned"
            f" ({numbers.share:.0%})",
            f"the longest has {_counted(numbers.longest, '1 token', '{} tokens')}; "
            + _counted(numbers.over_limit, "1 is over the limit", "{} are over the limit"),
            f"suggested: --max-seq-len {numbers.suggested_length} --epochs {numbers.suggested_epochs}"
            f" ({numbers.suggested_preset})",
        ]
    if check.chat_format is not None:
        lines.append(check.chat_format.sentence)
    if check.saved is not None:
        words = _counted(check.saved, "1 conversation", "{} conversations") + " written to the repaired copy"
        lines.append(words if check.saved else "no repaired copy was written, as nothing is left to learn from")
    for row in report["problems"]:
        place = f"line {row['line']}, " if row["line"] else ""
        place += f"message {row['message'] + 1}, " if row["message"] is not None else ""
        words = " ".join(part for part in (row["what"], row["why"], row["fix"]) if part)
        lines.append(f"{place}{row['severity']}: {words}")
    return "\n".join(lines)
