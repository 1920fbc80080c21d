"""The training loop on real tiny models: what it learns, what it leaves alone, and what it writes."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import mlx.optimizers as optim
import pytest
from mlx.utils import tree_flatten, tree_map
from mlx_lm import load as mlx_lm_load

from app.data.conversation import Example
from app.engine.adapters import attach
from app.engine.answering import with_adapter
from app.engine.batches import Course
from app.engine.examples import prepare
from app.engine.loading import load
from app.engine.loss import Objective, plain_loss
from app.engine.schedule import learning_rate
from app.engine.segments import segmented_attention
from app.engine.stepping import Stepper
from app.engine.train import train
from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.events import (
    EpochDone,
    Event,
    Failed,
    Finished,
    Notice,
    Preparing,
    Sampled,
    Saved,
    Started,
    StepDone,
    Validated,
)
from app.runs.store import Run, create_run
from tests.tiny import chat_line, write_chats, write_model


class Bench:
    """A tiny model, some chats and a place for runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.model = write_model(folder / "model", "qwen3")
        self.data = write_chats(folder / "chats.jsonl")

    def config(self, **values: Any) -> TrainingConfig:
        start = {"model_path": self.model, "data": self.data, "rank": 4, "alpha": 8.0, "learning_rate": 5e-3}
        return TrainingConfig(**{**start, **values})

    def train(self, control: Control | None = None, **values: Any) -> tuple[Run, list[Event]]:
        config = self.config(**values)
        run = create_run(config, self.folder / "runs")
        return run, list(train(config, run, control or Control()))


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def only(events: list[Event], kind: type[Any]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def hashes(folder: Path) -> dict[str, str]:
    return {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in sorted(folder.iterdir())}


def trained_loop(config: TrainingConfig, steps: int, packed: bool = True) -> list[float]:
    """The same training written plainly: padded rows, all logits, one array for each weight, mlx's own AdamW.

    packed: whether the training that is compared lays examples in one row, which decides about their order.
    """
    loaded = load(config.model_path)
    model = loaded.model
    examples = prepare(config, loaded.tokenizer).train
    attach(model, config)
    course = Course([len(e.ids) for e in examples], config, packed)
    optimizer = optim.AdamW(0.0, weight_decay=config.weight_decay, bias_correction=True)
    losses = []
    for step in range(1, steps + 1):
        rows = [examples[i] for batch in course.batches(step) for i in batch]
        total, count, gradients = 0.0, 0, None
        for example in rows:
            ids, mask = mx.array(example.ids)[None], mx.array(example.mask[1:].astype(bool))[None]
            value, tree = nn.value_and_grad(model, plain_loss)(model, ids[:, :-1], ids[:, 1:], mask)
            gradients = tree if gradients is None else tree_map(mx.add, gradients, tree)
            total, count = total + value.item(), count + int(mask.sum().item())
        gradients, _ = optim.clip_grad_norm(tree_map(lambda g, n=count: g / n, gradients), config.max_grad_norm)
        optimizer.learning_rate = learning_rate(config, step, course.steps)
        optimizer.update(model, gradients)
        mx.eval(model.parameters(), optimizer.state)
        losses.append(total / count)
    return losses


def test_events_tell_the_whole_story_in_order(bench: Bench) -> None:
    run, events = bench.train(epochs=2, validate_every=3, save_every=4, test_question="Where is shop 1?")
    steps = only(events, StepDone)
    started, finished = only(events, Started)[0], only(events, Finished)[0]
    assert [e.step for e in steps] == list(range(1, started.total_steps + 1))
    assert [e.stage for e in only(events, Preparing)] == ["model", "examples", "first_check", "first_step"]
    assert [e.step for e in only(events, Validated)] == [0, 3, 6, 9, started.total_steps]
    assert [e.step for e in only(events, Sampled)] == [0, 3, 6, 9, started.total_steps]
    assert [e.epoch for e in only(events, EpochDone)] == [1, 2]
    assert started.train_examples + started.valid_examples == 24
    assert finished.steps == started.total_steps and finished.reason == "completed"
    assert finished.trainable_parameters == started.trainable_parameters > 0
    assert [e.time for e in events] == sorted(e.time for e in events)
    assert steps[-1].eta_s == 0 and all(e.peak_memory_gb > 0 and e.grad_norm > 0 for e in steps)
    assert run.events() == events and run.state == "finished"


def test_it_learns(bench: Bench) -> None:
    _, events = bench.train(epochs=3, targets=("all",))
    finished = only(events, Finished)[0]
    assert finished.valid_loss_after < 0.8 * finished.valid_loss_before


def test_the_epoch_average_is_over_tokens(bench: Bench) -> None:
    _, events = bench.train(epochs=1)
    steps = only(events, StepDone)
    average = sum(e.loss * e.trained_tokens for e in steps) / sum(e.trained_tokens for e in steps)
    assert only(events, EpochDone)[0].average_loss == pytest.approx(average)
    assert only(events, Finished)[0].average_loss == pytest.approx(average)


@pytest.mark.parametrize("values", [{}, {"dropout": 0.2}, {"grad_accumulation": 2}, {"method": "dora"}])
def test_same_seed_and_settings_give_the_same_losses(bench: Bench, values: dict[str, Any]) -> None:
    first, second, other = (bench.train(epochs=2, seed=seed, **values)[1] for seed in (1, 1, 2))
    losses = [[e.loss for e in only(events, StepDone)] for events in (first, second, other)]
    assert losses[0] == losses[1] != losses[2]


@pytest.mark.parametrize(
    ("kind", "bits", "values"),
    [
        ("qwen3", 0, {"epochs": 10}),
        ("llama", 4, {"epochs": 5, "batch_size": 2, "num_layers": 1, "memory_saver": "most"}),
        ("gemma2", 0, {"epochs": 5, "batch_size": 2, "num_layers": 1}),
    ],
    ids=["qwen3", "4-bit llama, trunk kept, with the memory saver", "gemma2, padded, trunk kept"],
)
def test_fifty_steps_follow_the_plain_loop(bench: Bench, kind: str, bits: int, values: dict[str, Any]) -> None:
    bench.model = write_model(bench.folder / kind, kind, bits=bits)
    config = bench.config(targets=("all",), validation_split=0, learning_rate=2e-3, weight_decay=0.05, **values)
    _, events = bench.train(**config.model_dump(exclude={"model_path", "data"}))
    ours = [e.loss for e in only(events, StepDone)][:50]
    assert ours == pytest.approx(trained_loop(config, 50, packed=kind != "gemma2"), rel=1e-3)


def test_gathered_batches_weigh_every_token_the_same(bench: Bench) -> None:
    """Two batches of unequal length, gathered, change the weights as one big batch does."""
    config = bench.config()

    def after(groups: Callable[[list[Example]], list[list[Example]]]) -> tuple[float, mx.array]:
        loaded = load(bench.model)
        examples = prepare(config, loaded.tokenizer).train[:6]
        attach(loaded.model, config)
        with segmented_attention(loaded.model):
            stepper = Stepper(loaded.model, Objective(loaded.model), config, 10)
            loss = stepper.step(2, groups(examples)).loss
        return loss, stepper.optimizer.values

    whole, split = after(lambda e: [e]), after(lambda e: [e[:1], e[1:]])
    assert whole[0] == pytest.approx(split[0], rel=1e-6)
    assert mx.abs(whole[1] - split[1]).max().item() < 1e-6


def test_a_four_bit_llama_trains_and_only_its_adapter_moves(bench: Bench) -> None:
    bench.model = write_model(bench.folder / "llama", "llama", bits=4)
    before = hashes(bench.model)
    config = bench.config(targets=("q_proj", "v_proj", "down_proj"), epochs=2)
    base = {k: mx.array(v) for k, v in tree_flatten(load(bench.model).model.parameters())}
    run = create_run(config, bench.folder / "runs")
    events = list(train(config, run, Control()))
    finished = only(events, Finished)[0]
    assert finished.valid_loss_after < finished.valid_loss_before
    assert hashes(bench.model) == before
    tuned = with_adapter(load(bench.model).model, run.adapter_dir)
    frozen = {k.replace(".linear.", "."): v for k, v in tree_flatten(tuned.parameters()) if ".lora_" not in k}
    assert frozen.keys() == base.keys()
    assert all(mx.array_equal(frozen[k], base[k]) for k in base)


def test_gradients_reach_the_adapter_and_nothing_else(bench: Bench) -> None:
    loaded = load(bench.model)
    config = bench.config()
    examples = prepare(config, loaded.tokenizer).train[:4]
    before = {k: mx.array(v) for k, v in tree_flatten(loaded.model.parameters())}
    attach(loaded.model, config)
    with segmented_attention(loaded.model):
        stepper = Stepper(loaded.model, Objective(loaded.model), config, 3)
        for number in (1, 2, 3):
            stepper.step(number, [examples])
    after = dict(tree_flatten(loaded.model.parameters()))
    assert {k for k in after if ".lora_" in k} == set(stepper.optimizer.names)
    assert all(mx.abs(after[k]).max().item() > 0 for k in stepper.optimizer.names)
    assert all(
        mx.array_equal(
            after[k.replace("_proj.", "_proj.linear.") if k.replace("_proj.", "_proj.linear.") in after else k], v
        )
        for k, v in before.items()
    )


@pytest.mark.parametrize("method", ["lora", "dora", "full"])
def test_mlx_lm_loads_the_result_and_computes_the_same(bench: Bench, method: str) -> None:
    run, events = bench.train(epochs=1, method=method, num_layers=2, validation_split=0)
    assert isinstance(events[-1], Finished)
    theirs, _ = mlx_lm_load(str(bench.model), adapter_path=str(run.adapter_dir))
    ours = load(bench.model).model
    config = bench.config(method=method, num_layers=2)
    attach(ours, config)
    ours.load_weights(list(mx.load(str(run.adapter_dir / "adapters.safetensors")).items()), strict=False)
    ids = mx.array([[7, 8, 9, 10, 11, 12]])
    assert mx.abs(ours(ids) - theirs(ids)).max().item() < 1e-4
    assert mx.abs(ours(ids) - load(bench.model).model(ids)).max().item() > 1e-3


def test_the_adapter_says_what_it_is_and_where_it_came_from(bench: Bench) -> None:
    run, _ = bench.train(epochs=1, num_layers=2, dropout=0.1)
    config = json.loads((run.adapter_dir / "adapter_config.json").read_text())
    assert config["fine_tune_type"] == "lora" and config["num_layers"] == 2
    assert config["lora_parameters"] == {
        "rank": 4, "scale": 2.0, "alpha": 8.0, "dropout": 0.1, "keys": ["self_attn.q_proj", "self_attn.v_proj"],
    }  # fmt: skip
    about = config["tunesmith"]
    assert about["data_fingerprint"] == hashlib.sha256(bench.data.read_bytes()).hexdigest()
    assert about["settings"]["learning_rate"] == 5e-3
    _, metadata = mx.load(str(run.adapter_dir / "adapters.safetensors"), return_metadata=True)
    assert metadata["base_model"] == about["base_model"] and json.loads(metadata["settings"]) == about["settings"]


def test_stopping_keeps_a_loadable_adapter(bench: Bench) -> None:
    control = Control()
    config = bench.config(epochs=50)
    run = create_run(config, bench.folder / "runs")
    events = []
    for event in train(config, run, control):
        events.append(event)
        if isinstance(event, StepDone) and event.step == 5:
            control.stop()
    finished = events[-1]
    assert isinstance(finished, Finished) and finished.reason == "stopped" and finished.steps == 5
    assert run.state == "stopped"
    mlx_lm_load(str(bench.model), adapter_path=str(run.adapter_dir))


def test_the_best_version_is_the_result(bench: Bench) -> None:
    run, events = bench.train(epochs=12, learning_rate=0.05, targets=("all",), validate_every=4, schedule="constant")
    checks = {e.step: e.loss for e in only(events, Validated) if e.step}
    finished = only(events, Finished)[0]
    best = min(checks, key=lambda step: checks[step])
    assert finished.kept_step == best and finished.valid_loss_after == checks[best]
    assert json.loads((run.adapter_dir / "adapter_config.json").read_text())["tunesmith"]["step"] == best


def test_a_version_is_saved_when_asked_and_on_the_way(bench: Bench) -> None:
    control = Control()
    control.save_now()
    run, events = bench.train(control, save_every=3, epochs=1)
    assert [e.step for e in only(events, Saved)][:2] == [1, 3]
    mlx_lm_load(str(bench.model), adapter_path=str(run.checkpoints / "step-000003"))


def test_numbers_that_explode_end_in_advice_and_never_reach_the_disk(bench: Bench) -> None:
    run, events = bench.train(epochs=30, learning_rate=1.0, alpha=4096, max_grad_norm=0, targets=("all",))
    last = events[-1]
    assert isinstance(last, Failed | Finished)
    if isinstance(last, Failed):
        assert last.code == "unstable" and "lower learning rate" in last.next
        assert len(only(events, Notice)) >= 2
    for file in run.folder.rglob("adapters.safetensors"):
        assert all(mx.isfinite(v).all().item() for v in mx.load(str(file)).values())


def test_a_file_with_nothing_to_learn_says_so(bench: Bench) -> None:
    bench.data.write_text('{"messages": [{"role": "user", "content": "Hello?"}]}\n')
    run, events = bench.train()
    assert isinstance(events[-1], Failed) and run.state == "failed"
    assert events[-1].what and events[-1].next


def test_examples_cut_to_nothing_are_left_out_and_counted(bench: Bench) -> None:
    question = "What about this one? " * 60
    lines = [chat_line(question, "Yes."), *[chat_line(f"Shop {i}?", f"Corner {i}.") for i in range(12)]]
    bench.data.write_text("\n".join(lines))
    _, events = bench.train(max_seq_len=48, epochs=1, validation_split=0)
    assert isinstance(events[-1], Finished) and only(events, Started)[0].left_out == 1
    assert all(math.isfinite(e.loss) for e in only(events, StepDone))


def test_a_wrong_model_folder_fails_in_words(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    bench.model = tmp_path / "empty"
    _, events = bench.train()
    assert isinstance(events[-1], Failed) and events[-1].code == "not_a_model"


def test_a_listener_that_leaves_ends_the_training(bench: Bench) -> None:
    config = bench.config(epochs=50)
    run = create_run(config, bench.folder / "runs")
    story = train(config, run, Control())
    for event in story:
        if isinstance(event, StepDone):
            break
    story.close()  # type: ignore[attr-defined]
    assert run.state == "stopped"


def test_three_turns_train_the_answers_and_their_ends_alone(bench: Bench) -> None:
    turns = ["First?", "One.", "Second?", "Two!", "Third?", "Three."]
    bench.data.write_text(chat_line(*turns) + "\n" + "\n".join(chat_line("a", "b") for _ in range(9)))
    loaded = load(bench.model)
    example = max(prepare(bench.config(validation_split=0), loaded.tokenizer).train, key=lambda e: len(e.ids))
    pieces: list[str] = []
    for previous, now, token in zip([0, *example.mask], example.mask, example.ids, strict=False):
        if now:
            text = loaded.hf_tokenizer.decode([int(token)])
            if previous:
                pieces[-1] += text
            else:
                pieces.append(text)
    assert pieces == ["One.<|im_end|>", "Two!<|im_end|>", "Three.<|im_end|>"]
