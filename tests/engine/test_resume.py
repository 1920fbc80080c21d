"""A training that was interrupted goes on as if nothing had happened, and what cannot go on says why."""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.engine.optimizer import FlatAdamW
from app.engine.train import train
from app.runs import checkpoints
from app.runs.control import Control
from app.runs.events import Failed, Finished, Notice, Paused, Resumed, StepDone
from tests.engine.bench import Bench, checks, losses, result, same_arrays, until
from tests.tiny import write_chats, write_model


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """For tests that compare with a run which nobody disturbed."""
    return Bench(tmp_path_factory.mktemp("shared"))


@pytest.mark.parametrize("cut", [1, 4, 6, 9])
@pytest.mark.parametrize(
    "values",
    [{}, {"batch_size": 2, "grad_accumulation": 2, "dropout": 0.1, "memory_saver": "most"}],
    ids=["", "gathered, with dropout and the memory saver"],
)
def test_losses_after_a_pause_equal_the_uninterrupted_runs(shared: Bench, cut: int, values: dict[str, Any]) -> None:
    config = shared.config(**values)
    (whole, wanted), cut_run = shared.whole(config), shared.run(config)
    first = until(config, cut_run, cut)
    assert isinstance(first[-1], Paused) and cut_run.state == "paused"
    second = list(train(config, cut_run, Control(), resume=True))
    assert losses(first) + losses(second) == losses(wanted)
    assert checks(first) + checks(second) == checks(wanted)
    assert same_arrays(result(cut_run), result(whole))
    assert losses(cut_run.events()) == losses(wanted)


def test_with_a_kept_trunk_losses_after_a_pause_differ_by_rounding_alone(shared: Bench) -> None:
    """What is kept was computed in another row than it would have been without the pause."""
    config = shared.config(num_layers=1, targets=("all",), epochs=3, dropout=0.1)
    (_, wanted), cut_run = shared.whole(config), shared.run(config)
    first = until(config, cut_run, 8)
    both = losses(first) + losses(list(train(config, cut_run, Control(), resume=True)))
    assert [step for step, *_ in both] == [step for step, *_ in losses(wanted)]
    assert [loss for _, loss, _ in both] == pytest.approx([loss for _, loss, _ in losses(wanted)], rel=1e-5)


@pytest.mark.parametrize("values", [{}, {"batch_size": 2, "grad_accumulation": 2}], ids=["", "gathered"])
def test_padded_rows_resume_exactly_too(bench: Bench, values: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    from app.engine import loss

    monkeypatch.setattr(loss, "packs_exactly", lambda *rest: False)
    config = bench.config(**values)
    whole = bench.run(config)
    wanted = list(train(config, whole, Control()))
    for cut in (4, 7):
        cut_run = bench.run(config)
        first = until(config, cut_run, cut)
        assert losses(first) + losses(list(train(config, cut_run, Control(), resume=True))) == losses(wanted)
        assert same_arrays(result(cut_run), result(whole))


@pytest.mark.parametrize("packed", [True, False], ids=["packed", "padded"])
@pytest.mark.parametrize("micro_batch", [6, 15])
def test_an_interruption_between_gathered_batches_leaves_no_trace(
    shared: Bench, packed: bool, micro_batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Ctrl-C pressed twice does it: in the middle of a step, with half of its gradient gathered."""
    from app.engine import loss

    if not packed:
        monkeypatch.setattr(loss, "packs_exactly", lambda *rest: False)
    config = shared.config(batch_size=1, grad_accumulation=4, validation_split=0)
    (whole, wanted), cut_run = shared.whole(config, "packed" if packed else "padded"), shared.run(config)
    flat, calls = FlatAdamW.flat, 0

    def interrupted(optimizer: FlatAdamW, gradients: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == micro_batch:
            raise KeyboardInterrupt
        return flat(optimizer, gradients)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(FlatAdamW, "flat", interrupted)
        list(train(config, cut_run, Control()))
    list(train(config, cut_run, Control(), resume=True))
    assert losses(cut_run.events()) == losses(wanted) and same_arrays(result(cut_run), result(whole))


def test_a_torn_version_is_passed_over_and_said(shared: Bench) -> None:
    config = shared.config()
    (whole, wanted), run = shared.whole(config), shared.run(config)
    until(config, run, 7)
    newest = checkpoints.all_whole(run.checkpoints)[0][0]
    file = newest.folder / "optimizer.safetensors"
    file.write_bytes(file.read_bytes()[:-20])
    events = list(train(config, run, Control(), resume=True))
    resumed = next(e for e in events if isinstance(e, Resumed))
    assert resumed.step < newest.step
    assert any(isinstance(e, Notice) and newest.folder.name in e.text for e in events)
    assert losses(run.events()) == losses(wanted) and same_arrays(result(run), result(whole))


def test_more_epochs_and_another_rate_are_allowed(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    until(config, run, 3)
    events = list(train(config.changed(epochs=3, learning_rate=1e-3), run, Control(), resume=True))
    assert isinstance(events[-1], Finished) and events[-1].steps == 18 and run.config().epochs == 3


def test_smaller_batches_take_the_same_steps(shared: Bench) -> None:
    config = shared.config()
    (_, events), run = shared.whole(config), shared.run(config)
    wanted = losses(events)
    until(config, run, 5)
    events = list(train(config.changed(batch_size=2, grad_accumulation=2), run, Control(), resume=True))
    assert [loss for _, loss, _ in losses(events)] == pytest.approx([loss for _, loss, _ in wanted[5:]], rel=1e-4)


def test_what_would_be_another_training_is_refused_and_the_run_stays_as_it_was(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    until(config, run, 3)
    before = (run.info(), run.events())
    changes: list[dict[str, Any]] = [
        {"rank": 8}, {"targets": "all"}, {"alpha": 4.0}, {"num_layers": 1}, {"method": "dora"}, {"seed": 1},
        {"validation_split": 20.0}, {"learn_from": "last"}, {"batch_size": 8}, {"max_seq_len": 1024},
    ]  # fmt: skip
    for change in changes:
        failed = list(train(config.changed(**change), run, Control(), resume=True))[-1]
        assert isinstance(failed, Failed) and failed.code == "changed_settings" and failed.why, change
        assert "start a new run from the version in" in failed.next and "step-000003" in failed.next
        assert (run.info(), run.events()) == before


def test_other_examples_are_refused_with_a_reason(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    until(config, run, 3)
    shutil.rmtree(run.folder / "examples")
    write_chats(bench.data, 30)
    failed = list(train(config, run, Control(), resume=True))[-1]
    assert isinstance(failed, Failed) and failed.code == "changed_examples"


def test_fewer_steps_than_were_taken_are_refused_and_the_run_stays_as_it_was(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    until(config, run, 8)
    before = run.info()
    failed = list(train(config.changed(epochs=1), run, Control(), resume=True))[-1]
    assert isinstance(failed, Failed) and failed.code == "changed_settings" and "8 steps" in failed.what
    assert run.info() == before


@pytest.mark.parametrize("name", ["others.jsonl", "chats.jsonl"])
def test_another_file_or_model_is_refused_and_the_run_stays_as_it_was(bench: Bench, name: str) -> None:
    """Also a file of the same name, whose copy the run has already."""
    config = bench.config()
    run = bench.run(config)
    until(config, run, 3)
    before = (run.info(), run.events())
    elsewhere = bench.folder / "elsewhere"
    elsewhere.mkdir()
    other = {"data": write_chats(elsewhere / name, 30), "model_path": write_model(elsewhere / "model", "llama")}
    for change in other.items():
        failed = list(train(config.changed(**dict([change])), run, Control(), resume=True))[-1]
        assert isinstance(failed, Failed) and failed.code == "changed_settings", change
        assert "start a new run from the version in" in failed.next and (run.info(), run.events()) == before
    moved = shutil.copy(bench.data, elsewhere / "moved.jsonl")
    assert isinstance(list(train(config.changed(data=moved), run, Control(), resume=True))[-1], Finished)


def test_an_instability_goes_back_to_the_last_good_version_and_on_with_a_lower_rate(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rate is made far too high on the way, and the gradients are none from step 8 on."""
    config = bench.config(save_every=1, validation_split=0)
    run = bench.run(config)
    until(config, run, 4)
    good = checkpoints.all_whole(run.checkpoints)[0][0]
    flat, taken = FlatAdamW.flat, 4

    def exploding(optimizer: FlatAdamW, gradients: Any) -> Any:
        nonlocal taken
        taken += 1
        return flat(optimizer, gradients) * (math.nan if taken >= 8 else 1.0)

    with monkeypatch.context() as patch:
        patch.setattr(FlatAdamW, "flat", exploding)
        events = list(train(config.changed(learning_rate=0.9), run, Control(), resume=True))
    failed = events[-1]
    assert isinstance(failed, Failed) and failed.code == "unstable" and failed.step == 9
    assert "lower learning rate" in failed.next
    newest = checkpoints.all_whole(run.checkpoints)[0][0]
    assert good.step <= newest.step < 8 and newest.steady
    rate = config.learning_rate / 2
    events = list(train(run.config().changed(learning_rate=rate), run, Control(), resume=True))
    assert next(event for event in events if isinstance(event, Resumed)).step == newest.step
    assert isinstance(events[-1], Finished) and run.config().learning_rate == rate
    assert all(event.learning_rate <= rate for event in events if isinstance(event, StepDone))


def test_what_leaves_it_the_same_training_may_change(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    until(config, run, 3)
    changes: list[dict[str, Any]] = [
        {"memory_saver": "most"}, {"patience": 3}, {"schedule": "linear"}, {"save_every": 0}, {"dropout": 0.1},
        {"weight_decay": 0.1}, {"name": "Other"},
    ]  # fmt: skip
    for step, change in enumerate(changes, start=4):
        config = config.changed(**change)
        paused = until(config, run, step, resume=True)[-1]
        assert isinstance(paused, Paused) and paused.step == step, change
        assert run.config() == config


def test_a_run_begins_where_another_ended(bench: Bench) -> None:
    config = bench.config()
    first = bench.run(config)
    ended = list(train(config, first, Control()))[-1]
    assert isinstance(ended, Finished)
    onward = config.changed(start_from=first.adapter_dir, rank=6, alpha=12.0, learning_rate=1e-6, epochs=1)
    second = bench.run(onward)
    begun = checks(list(train(onward, second, Control())))
    assert begun[0][0] == 0 and begun[0][1] == pytest.approx(ended.valid_loss_after, rel=1e-5)
    shutil.rmtree(first.folder)
    assert isinstance(list(train(onward.changed(epochs=2), second, Control(), resume=True))[-1], Finished)


@pytest.mark.parametrize(("change", "code"), [({"rank": 2}, "start_rank"), ({"targets": "q_proj"}, "start_targets")])
def test_a_start_that_does_not_fit_is_refused_in_words(bench: Bench, change: dict[str, Any], code: str) -> None:
    config = bench.config(epochs=1)
    first = bench.run(config)
    list(train(config, first, Control()))
    onward = config.changed(start_from=first.adapter_dir, **change)
    failed = list(train(onward, bench.run(onward), Control()))[-1]
    assert isinstance(failed, Failed) and failed.code == code and failed.next


def test_a_start_that_is_gone_is_said(bench: Bench) -> None:
    config = bench.config(start_from=bench.folder / "nowhere")
    failed = list(train(config, bench.run(config), Control()))[-1]
    assert isinstance(failed, Failed) and failed.code == "no_adapter"


def test_a_file_that_changed_or_went_does_not_matter_to_a_run(bench: Bench) -> None:
    config = bench.config()
    whole, run = bench.run(config), bench.run(config)
    wanted = list(train(config, whole, Control()))
    until(config, run, 3)
    bench.data.unlink()
    list(train(config, run, Control(), resume=True))
    assert losses(run.events()) == losses(wanted)


def test_a_model_that_changed_is_noticed(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    until(config, run, 3)
    file = bench.model / "config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "rms_norm_eps": 1e-5}))
    failed = list(train(config, run, Control(), resume=True))[-1]
    assert isinstance(failed, Failed) and failed.code == "changed_model"


def test_a_model_that_went_is_a_sentence(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    until(config, run, 3)
    shutil.rmtree(bench.model)
    failed = list(train(config, run, Control(), resume=True))[-1]
    assert isinstance(failed, Failed) and failed.code == "no_folder"
    assert (run.adapter_dir / "adapters.safetensors").is_file()


def test_a_model_folder_that_was_moved_is_still_the_same_model(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    until(config, run, 3)
    moved = bench.model.rename(bench.folder / "elsewhere")
    assert isinstance(list(train(config.changed(model_path=moved), run, Control(), resume=True))[-1], Finished)


def test_patience_ends_a_run_that_no_longer_improves(bench: Bench) -> None:
    config = bench.config(epochs=40, learning_rate=0.05, targets=("all",), schedule="constant", patience=2)
    run = bench.run(config)
    finished = list(train(config, run, Control()))[-1]
    assert isinstance(finished, Finished) and finished.reason == "completed" and finished.steps < 240
    assert finished.kept_step <= finished.steps - 2 * config.validate_every
