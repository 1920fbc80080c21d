"""`tunesmith check` and `tunesmith show`: what is in a file of examples, in a terminal."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from app.data.report import check_report, exit_code, show_example
from app.errors import UserError
from app.runs.config import TrainingConfig

DataArgument = Annotated[Path, typer.Argument(help="File or folder with example conversations.", metavar="FILE")]
_LENGTH = TrainingConfig.model_fields["max_seq_len"].default


def check_command(
    file: DataArgument,
    model_path: Annotated[Path | None, typer.Option(help="Model whose tokens and chat format are to be used.")] = None,
    format: Annotated[str | None, typer.Option(help="What the file is, where it is guessed wrong.")] = None,
    max_seq_len: Annotated[int, typer.Option(help="Longest example in tokens.")] = _LENGTH,
    fix: Annotated[Path | None, typer.Option(help="Write a repaired copy to this new file.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Read a file of examples and say everything that is wrong with it. Exit 0: usable, 1: not, 2: unreadable."""
    tokenizer, stops = _tokenizer(model_path)
    try:
        report = check_report(file, tokenizer, format=format, max_seq_len=max_seq_len, stop_ids=stops, fix=fix)
    except UserError as error:
        typer.echo(f"tunesmith: {error}", err=True)
        raise typer.Exit(2) from None
    print(json.dumps(report, indent=1, ensure_ascii=False) if as_json else _told(report))
    raise typer.Exit(exit_code(report))


def show_command(
    file: DataArgument,
    line: Annotated[int, typer.Option("--line", help="Line on which the example begins.")],
    model_path: Annotated[Path, typer.Option(help="Model whose chat format is to be used.")],
    max_seq_len: Annotated[int, typer.Option(help="Longest example in tokens.")] = _LENGTH,
) -> None:
    """Print one example as the model reads it, with what it learns to write between ⟦ and ⟧."""
    tokenizer, stops = _tokenizer(model_path)
    print(show_example(file, line, tokenizer, max_seq_len=max_seq_len, stop_ids=stops))


def register(cli: typer.Typer) -> None:
    cli.command(name="check")(check_command)
    cli.command(name="show")(show_command)


def _tokenizer(model_path: Path | None) -> tuple[Any, list[int]]:
    if model_path is None:
        return None, []
    from app.engine.loading import load_tokenizer

    wrapper = load_tokenizer(model_path)
    return wrapper._tokenizer, sorted(wrapper.eos_token_ids)


def _told(report: dict[str, Any]) -> str:
    lines = [
        f"{report['conversations']:,} conversations to learn from, {report['left_out']:,} left out",
        f"{report['format']}, {report['encoding']}",
    ]
    if report["tokens"] is not None:
        share = report["learned_tokens"] / max(1, report["tokens"])
        lines.append(f"{report['tokens']:,} tokens, {report['learned_tokens']:,} of them learned ({share:.0%})")
    if "saved" in report:
        lines.append(f"{report['saved']:,} conversations written to the repaired copy")
    for row in report["problems"]:
        place = f"line {row['line']}, " if row["line"] else ""
        words = " ".join(part for part in (row["what"], row["why"], row["fix"]) if part)
        lines.append(f"{place}{row['severity']}: {words}")
    return "\n".join(lines)
