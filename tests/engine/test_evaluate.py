"""Losses and answers of original and tuned model on the same conversations, and the terminal's way to them."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import mlx.core as mx
import pytest
from typer.testing import CliRunner

from app.cli import cli
from app.data.reading import read_examples
from app.engine.evaluate import evaluate, example_losses, mean_loss
from app.engine.examples import prepare
from app.engine.export.place import MARK
from app.engine.loading import load
from app.engine.loss import plain_loss
from app.engine.train import train
from app.engine.versions import Versions
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.events import Finished
from app.runs.store import Run, create_run
from app.runs.votes import Votes
from tests.tiny import chat_line, write_chats, write_model


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A run that learned something."""
    folder = tmp_path_factory.mktemp("run")
    config = TrainingConfig(
        model_path=write_model(folder / "model", "qwen3"), data=write_chats(folder / "chats.jsonl"), name="Shops",
        rank=8, alpha=32.0, epochs=10, learning_rate=0.01, targets=("all",),
    )  # fmt: skip
    run = create_run(config, folder / "runs")
    list(train(config, run, Control()))
    return run


def command(*arguments: object, **options: Any) -> Any:
    result = CliRunner().invoke(cli, [str(a) for a in arguments], **options)
    if isinstance(result.exception, UserError):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result


def test_losses_are_the_formulas_for_each_example_and_version(run: Run) -> None:
    loaded = load(run.config().model_path)
    examples = prepare(run.config(), loaded.tokenizer, run).valid
    for version in (None, run.adapter_dir):
        with Versions(loaded.model).using(version) as model:
            for example, (loss, count) in zip(examples, example_losses(model, examples), strict=True):
                ids, mask = mx.array(example.ids[None]), mx.array(example.mask[None].astype(bool))
                wanted = plain_loss(model, ids[:, :-1], ids[:, 1:], mask[:, 1:]).item()
                assert loss == pytest.approx(wanted, rel=1e-4) and count == example.mask[1:].sum()


def test_the_report_agrees_with_the_runs_own_check(run: Run) -> None:
    end = next(e for e in run.events() if isinstance(e, Finished))
    loaded = load(run.config().model_path)
    examples = prepare(run.config(), loaded.tokenizer, run).valid
    with Versions(loaded.model).using(run.adapter_dir) as model:
        assert mean_loss(model, examples) == pytest.approx(end.valid_loss_after, rel=1e-4)
    with Versions(loaded.model).using(None) as model:
        assert mean_loss(model, examples) == pytest.approx(end.valid_loss_before, rel=1e-4)


def test_the_examples_of_a_list_on_one_line_are_told_apart(run: Run, tmp_path: Path) -> None:
    rows = [chat_line(f"Where is shop {n}?", f"It is on corner {n}.") for n in range(3)]
    (tmp_path / "list.json").write_text("[" + ", ".join(rows) + "]")
    conversations = read_examples(tmp_path / "list.json").conversations
    report = evaluate(load(run.config().model_path), run.adapter_dir, conversations, shown=0)
    assert report.conversations == 3


def test_a_file_is_judged_example_by_example(run: Run, tmp_path: Path) -> None:
    strange = chat_line("Sing?", "zq zq %% zq ][ zq ~~ 0x0 zq")
    known = chat_line("Question 3: where is shop 3?", "It is on corner 3, next to the paint ")
    (tmp_path / "more.jsonl").write_text(f"{known}\n{strange}\n")
    steps: list[float] = []
    report = evaluate(
        load(run.config().model_path), run.adapter_dir, read_examples(tmp_path / "more.jsonl").conversations,
        progress=lambda step, share: steps.append(share),
    )  # fmt: skip
    assert report.conversations == 2 and report.loss_after < report.loss_before
    assert report.perplexity_after == pytest.approx(math.exp(report.loss_after))
    best = report.improved[0]
    assert best.line == 1 and best.expected.startswith("It is on corner 3") and best.gain > 0
    assert best.answer_after != best.answer_before and best.answer_after
    assert all(row.line == 2 for row in report.worsened)
    assert steps == sorted(steps) and 0 <= steps[0] <= steps[-1] <= 1


def test_nothing_to_judge_and_a_cancelled_check_are_said(run: Run, tmp_path: Path) -> None:
    loaded = load(run.config().model_path)
    (tmp_path / "empty.jsonl").write_text('{"messages": [{"role": "user", "content": "Hello?"}]}\n')
    with pytest.raises(UserError) as caught:
        evaluate(loaded, run.adapter_dir, read_examples(tmp_path / "empty.jsonl").conversations)
    assert caught.value.code == "nothing_to_check"
    with pytest.raises(UserError) as caught:
        conversations = read_examples(run.config().data).conversations
        evaluate(loaded, run.adapter_dir, conversations, cancelled=lambda: True)
    assert caught.value.code == "cancelled"


def test_eval_in_the_terminal_uses_a_file_or_what_was_kept_aside(run: Run) -> None:
    aside = json.loads(command("eval", run.folder, "--json", "--shown", 1).stdout)
    everything = json.loads(command("eval", run.adapter_dir, run.config().data, "--json", "--shown", 0).stdout)
    end = next(e for e in run.events() if isinstance(e, Finished))
    assert aside["loss_after"] == pytest.approx(end.valid_loss_after, rel=1e-4) and len(aside["improved"]) == 1
    assert everything["conversations"] == 24 > aside["conversations"]
    text = command("eval", run.folder, "--shown", 1).stdout
    assert "perplexity" in text and "Most improved" in text and "expected" in text


def test_export_in_the_terminal(run: Run, tmp_path: Path) -> None:
    for kind in ("mlx", "peft"):
        facts = json.loads(command("export", run.folder, "--to", kind, "--output", tmp_path / kind, "--json").stdout)
        assert facts["kind"] == kind and facts["checks"] and (tmp_path / kind / MARK).is_file()
    with pytest.raises(UserError) as caught:
        command("export", run.folder, "--to", "mlx", "--output", tmp_path / "mlx")
    assert caught.value.code == "name_in_use"
    told = command("export", run.folder, "--to", "fused", "--bits", 8, "--output", tmp_path / "mlx", "--overwrite")
    assert "of what was learned is in it" in told.stdout


def test_chat_in_the_terminal_switches_between_the_models(run: Run) -> None:
    said = "Where is shop 3?\nAnd shop 4?\n/original\n/new\nWhere is shop 3?\n/quit\n"
    result = command("chat", run.folder, "--temperature", 0, "--max-tokens", 12, input=said)
    assert "tuned>" in result.stdout and "original>" in result.stdout
    told = [line for line in result.stderr.splitlines() if "tokens/s" in line]
    assert len(told) == 3 and " 0 of" in told[0] and " 0 of" not in told[1] and " 0 of" in told[2]


def test_votes_in_the_terminal_are_kept_in_the_run(run: Run) -> None:
    result = command("vote", run.folder, "--count", 3, "--temperature", 0, input="a\nnonsense\ns\nq\n")
    assert "A  " in result.stdout and "the same 1" in result.stdout
    assert [vote.choice for vote in Votes(run.folder).all()][-2:] == ["left", "same"]
