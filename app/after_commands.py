"""`tunesmith export`, `chat`, `eval` and `vote`: what comes after a training, in a terminal."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, Optional

import typer

from app.errors import UserError
from app.runs.votes import Choice, Tally, Vote

if TYPE_CHECKING:
    from app.engine.chat import Done
    from app.engine.evaluate import Report, Scored
    from app.engine.export.job import Written

ExportName = Literal["mlx", "peft", "gguf", "fused", "fused-gguf"]
TokenWish = Literal["keep", "forget", "show"]
GgufType = Literal["f32", "f16", "bf16", "q8_0"]
RunArgument = Annotated[str, typer.Argument(help="A run's name, its folder, or an adapter folder.", metavar="RUN")]
ModelOption = Annotated[Optional[Path], typer.Option("--model", help="The base model, where it is not known.")]  # noqa: UP045
StepOption = Annotated[Optional[int], typer.Option("--step", help="A version saved on the way, not the result.")]  # noqa: UP045
_HELP = "/new begins a new conversation, /original and /tuned switch the model, /quit ends."


def export_command(
    run: RunArgument,
    to: Annotated[ExportName, typer.Option("--to", help="mlx, peft and gguf are small; fused is the whole model.")],
    output: Annotated[Path, typer.Option("--output", help="New folder to write.")],
    bits: Annotated[
        Optional[int],  # noqa: UP045
        typer.Option(
            "--bits", help="Of a fused MLX model: 3 to 8, or 16 for not quantized. As the original if left out."
        ),
    ] = None,
    gguf_type: Annotated[GgufType, typer.Option("--gguf-type", help="How a fused GGUF model is stored.")] = "f16",
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace an earlier export.")] = False,
    upload: Annotated[str, typer.Option("--upload", help="Put it on the Hugging Face hub as OWNER/NAME too.")] = "",
    public: Annotated[bool, typer.Option("--public", help="Let everyone see the upload.")] = False,
    model: ModelOption = None,
    step: StepOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Say what was written as JSON.")] = False,
) -> None:
    """Write what a training learned for another program, checked by reading it back."""
    from app.engine.export.job import Options
    from app.engine.export.kinds import write
    from app.engine.export.source import find_source

    source = find_source(run, model=model, step=step)
    options = Options(bits=bits, gguf_type=gguf_type)
    screen = _Steps(quiet=as_json)
    written = write(to, source, output, options, overwrite=overwrite, progress=screen.show)
    screen.close()
    print(json.dumps(_facts(written), indent=1) if as_json else _told(written))
    if upload:
        from app.engine.export.hub import upload as put

        print(put(output, upload, private=not public), file=sys.stderr)


def chat_command(
    run: RunArgument,
    original: Annotated[bool, typer.Option("--original", help="Begin with the model as it was.")] = False,
    system: Annotated[str, typer.Option("--system", help="Instructions for the whole conversation.")] = "",
    temperature: Annotated[float, typer.Option("--temperature", help="0 steady, higher varied.", min=0, max=2)] = 0.7,
    top_p: Annotated[
        float, typer.Option("--top-p", help="Share of likely words to choose from.", min=0.01, max=1)
    ] = 1.0,
    max_tokens: Annotated[int, typer.Option("--max-tokens", help="Longest answer.", min=1)] = 512,
    seed: Annotated[Optional[int], typer.Option("--seed", help="Same seed, same answers.")] = None,  # noqa: UP045
    model: ModelOption = None,
    step: StepOption = None,
) -> None:
    """Talk with a trained model, and with the original, from one loaded model."""
    from app.engine.chat import Chat, Options
    from app.engine.export.source import find_source
    from app.engine.loading import load

    source = find_source(run, model=model, step=step)
    chat = Chat(load(source.model), source.adapter.about.get("template_arguments"))
    options = Options(temperature, top_p, max_tokens, seed)
    _Talk(chat, source.adapter.folder, options, system, tuned=not original).run()


def eval_command(
    run: RunArgument,
    file: Annotated[Optional[Path], typer.Argument(help="Conversations to check with; else those kept aside.")] = None,  # noqa: UP045
    shown: Annotated[int, typer.Option("--shown", help="How many of the best and of the worst to answer.", min=0)] = 5,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
    model: ModelOption = None,
    step: StepOption = None,
) -> None:
    """Loss, perplexity and answers of the original and the tuned model on the same conversations."""
    from app.data.reading import read_examples
    from app.engine.evaluate import evaluate
    from app.engine.export.source import find_source
    from app.engine.loading import load

    source = find_source(run, model=model, step=step)
    conversations = source.conversations_aside() if file is None else read_examples(file).conversations
    if not conversations:
        raise UserError(
            "Nothing was kept aside in this run.", "", "Give a file with conversations.", "nothing_to_check"
        )
    screen = _Steps(quiet=as_json)
    report = evaluate(load(source.model), source.adapter.folder, conversations, shown=shown, progress=screen.show)
    screen.close()
    print(json.dumps(_report_facts(report), indent=1, ensure_ascii=False) if as_json else _report_text(report))


def vote_command(
    run: RunArgument,
    count: Annotated[int, typer.Option("--count", help="How many questions.", min=1, max=200)] = 10,
    temperature: Annotated[float, typer.Option("--temperature", help="0 steady, higher varied.", min=0, max=2)] = 0.7,
    model: ModelOption = None,
    step: StepOption = None,
) -> None:
    """Judge two answers to each of your questions without knowing which model wrote it; the tally is kept in the run."""
    import random

    from app.engine.chat import Chat, Options
    from app.engine.evaluate import asked
    from app.engine.export.source import find_source
    from app.engine.loading import load
    from app.runs.votes import Votes, ballot

    source = find_source(run, model=model, step=step)
    if source.run is None:
        raise UserError("Votes are kept in a run.", "This adapter is not part of one.", "Name a run.", "no_run")
    aside = [turns for turns, _ in map(asked, source.conversations_aside()) if turns]
    if not aside:
        raise UserError("Nothing was kept aside in this run.", "", "Train with some kept aside.", "nothing_to_check")
    coin, votes = random.Random(), Votes(source.run.folder)
    chat = Chat(load(source.model), source.adapter.about.get("template_arguments"))
    options = Options(temperature)
    for number, turns in enumerate(coin.sample(aside, min(count, len(aside))), 1):
        texts = [_whole(chat, turns, version, options) for version in (None, source.adapter.folder)]
        card = ballot(str(turns[-1]["content"]), texts[0], texts[1], coin)
        print(f"\n{number}. {card.question}\n\nA  {card.left}\n\nB  {card.right}")
        choice = _choice()
        if choice is None:
            break
        votes.add(Vote(card, choice, source.adapter.folder.name))
    print(_tally_text(votes.tally()))


def token_command(
    what: Annotated[TokenWish, typer.Argument(help="keep asks for one, forget removes it, show says if there is one.")],
) -> None:
    """Your Hugging Face token for `export --upload`, in the system's keychain. It is never shown."""
    from app.engine.export import hub

    if what == "keep":
        ask = "Token with write access, from huggingface.co/settings/tokens"
        hub.save_token((typer.prompt(ask, hide_input=True) if sys.stdin.isatty() else sys.stdin.readline()).strip())
        print("Kept in the keychain.")
    elif what == "forget":
        print("Forgotten." if hub.forget_token() else "There was none.")
    else:
        nowhere = "There is none." if hub.has_keychain() else "This computer offers no keychain."
        print("There is one in the keychain." if hub.saved_token() else nowhere)


def _whole(chat: Any, turns: list[Any], version: Path | None, options: Any) -> str:
    *_, done = chat.answer(turns, version, options)
    return str(done.text)


def _choice() -> Choice | None:
    """What the person types; None when they want to stop."""
    choices: dict[str, Choice] = {"a": "left", "b": "right", "s": "same"}
    while True:
        try:
            typed = input("\na, b, s for the same, q to stop> ").strip().lower()
        except (EOFError, KeyboardInterrupt):
            return None
        if typed == "q":
            return None
        if typed in choices:
            return choices[typed]


def _tally_text(tally: Tally) -> str:
    verdict = {"tuned": "The tuned model is preferred.", "original": "The original is preferred."}
    return (
        f"\ntuned {tally.tuned}, original {tally.original}, the same {tally.same}. "
        f"{verdict.get(tally.verdict, 'There is no clear winner yet.')}"
    )


class _Talk:
    """Reads questions and writes answers as they come."""

    def __init__(self, chat: Any, adapter: Path, options: Any, system: str, tuned: bool) -> None:
        self.chat, self.adapter, self.options = chat, adapter, options
        self.start = [{"role": "system", "content": system}] if system else []
        self.turns = list(self.start)
        self.tuned = tuned

    def run(self) -> None:
        print(_HELP)
        while True:
            try:
                line = input(f"\n{'tuned' if self.tuned else 'original'}> ").strip()
            except (EOFError, KeyboardInterrupt):
                print()
                return
            if line in ("/quit", "/exit"):
                return
            if line == "/new":
                self.turns = list(self.start)
            elif line in ("/original", "/tuned"):
                self.tuned = line == "/tuned"
            elif line.startswith("/"):
                print(_HELP)
            elif line:
                self._answer(line)

    def _answer(self, question: str) -> None:
        self.turns.append({"role": "user", "content": question})
        done = None
        thinking = False
        pieces = self.chat.answer(self.turns, self.adapter if self.tuned else None, self.options)
        try:
            for piece in pieces:
                if not hasattr(piece, "reason"):
                    if piece.thinking != thinking:
                        print("\n(thinking) " if piece.thinking else "\n", end="")
                        thinking = piece.thinking
                    print(piece.text, end="", flush=True)
                else:
                    done = piece
        except KeyboardInterrupt:
            pieces.close()
            print("\n[stopped]")
            self.turns.pop()
            return
        assert done is not None
        self.turns.append({"role": "assistant", "content": done.text})
        print(f"\n{_speed(done)}", file=sys.stderr)


class _Steps:
    """One line for each step of a longer work, on standard error."""

    def __init__(self, quiet: bool) -> None:
        self._quiet, self._last = quiet, ""

    def show(self, step: str, share: float) -> None:
        if step not in (self._last, "Done") and not self._quiet:
            print(f"{step}…", file=sys.stderr, flush=True)
        self._last = step

    def close(self) -> None:
        self._last = ""


def _speed(done: Done) -> str:
    ended = {"end": "", "length": ", reached the longest answer", "stopped": ", stopped"}[done.reason]
    return (
        f"[{done.tokens} tokens, {done.tokens_per_second:.1f} tokens/s, first after {done.first_token_s:.2f} s, "
        f"{done.reused} of {done.prompt_tokens} prompt tokens reused{ended}]"
    )


def _told(written: Written) -> str:
    lines = [f"{written.path}  ({written.size / 1e6:.1f} MB)", *(f"  {check}" for check in written.checks)]
    if written.advice:
        lines.append(f"  {written.advice}")
    return "\n".join(lines)


def _facts(written: Written) -> dict[str, Any]:
    return {**asdict(written), "path": str(written.path)}


def _report_facts(report: Report) -> dict[str, Any]:
    facts = asdict(report)
    return {**facts, "perplexity_before": report.perplexity_before, "perplexity_after": report.perplexity_after}


def _report_text(report: Report) -> str:
    lines = [
        f"{report.conversations:,} conversations, {report.tokens:,} tokens of answers",
        f"{'':<12}{'original':>12}{'tuned':>12}",
        f"{'loss':<12}{report.loss_before:>12.4f}{report.loss_after:>12.4f}",
        f"{'perplexity':<12}{report.perplexity_before:>12.2f}{report.perplexity_after:>12.2f}",
    ]
    for title, rows in (("Most improved", report.improved), ("Most worsened", report.worsened)):
        lines += ["", title, *(_scored_text(row) for row in rows)] if rows else []
    return "\n".join(lines)


def _scored_text(row: Scored) -> str:
    return (
        f"  line {row.line}: loss {row.before:.3f} to {row.after:.3f}\n"
        f"    question  {row.question}\n    expected  {row.expected}\n"
        f"    original  {row.answer_before}\n    tuned     {row.answer_after}"
    )


def register(cli: typer.Typer) -> None:
    """Add the commands to the terminal's."""
    commands = (
        ("export", export_command), ("chat", chat_command), ("eval", eval_command), ("vote", vote_command),
        ("token", token_command),
    )  # fmt: skip
    for name, command in commands:
        cli.command(name=name)(command)
