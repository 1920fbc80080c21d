"""Every field of TrainingConfig: its real control changes the saved run, and the training in the way that it says.

One row for each field. A row drives the control in the window, the settings that the window then has are trained with
the tiny model, and run.json, adapter_config.json and the events are looked at, beside a training without the change.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.engine.train import train
from app.runs.config import TrainingConfig, setting
from app.runs.control import Control
from app.runs.events import Event, Finished, Sampled, Saved, Started, StepDone, Validated
from app.runs.store import Run, create_run
from app.services.session import Session
from app.services.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.new_training import check_file
from app.ui.new_training.page import NewTrainingPage
from tests.tiny import chat_line, write_chats, write_model

BASE = {
    "rank": 4, "alpha": 8.0, "learning_rate": 5e-3, "epochs": 1, "batch_size": 8, "max_seq_len": 512, "save_every": 0,
    "validate_every": 0, "memory_saver": "off", "targets": ("q_proj", "v_proj"), "warmup": 0.0, "name": "Base",
    "patience": 0,
}  # fmt: skip


@dataclass(frozen=True)
class Trained:
    """One training's end and what it wrote."""

    run: Run
    events: list[Event]

    def of(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def started(self) -> Started:
        return self.of(Started)[0]

    @property
    def finished(self) -> Finished:
        assert isinstance(self.events[-1], Finished), self.events[-1]
        return self.events[-1]

    @property
    def losses(self) -> list[float]:
        return [event.loss for event in self.of(StepDone)]

    @property
    def rates(self) -> list[float]:
        return [event.learning_rate for event in self.of(StepDone)]

    @property
    def adapter(self) -> dict[str, Any]:
        return json.loads((self.run.adapter_dir / "adapter_config.json").read_text())

    @property
    def lora(self) -> dict[str, Any]:
        return self.adapter["lora_parameters"]


@dataclass(frozen=True)
class Row:
    """drive(page, place): use the control; value: what the field is then; shows(before, after): what that does.

    also: settings of both trainings that make the difference show.
    """

    drive: Callable[[NewTrainingPage, Path], object]
    value: object
    shows: Callable[[Trained, Trained], bool]
    also: dict[str, object] = field(default_factory=dict)


def spin(name: str, value: float) -> Callable[[NewTrainingPage, Path], object]:
    return lambda page, _: page.training_card.panel.controls[name].spin.setValue(value)


def choose(name: str, choice: str) -> Callable[[NewTrainingPage, Path], object]:
    def drive(page: NewTrainingPage, _: Path) -> None:
        box = page.training_card.panel.controls[name].box
        index = box.findData(choice)
        box.setCurrentIndex(index)
        box.activated.emit(index)

    return drive


def type_seed(page: NewTrainingPage, _: Path) -> None:
    box = page.training_card.panel.controls["seed"].field
    box.setText("7")
    box.setModified(True)
    box.editingFinished.emit()


def tick_parts(page: NewTrainingPage, _: Path) -> None:
    boxes = page.training_card.panel.targets.boxes
    boxes["q_proj"].click()
    boxes["down_proj"].click()


def type_into(box: str, words: str) -> Callable[[NewTrainingPage, Path], object]:
    def drive(page: NewTrainingPage, _: Path) -> None:
        edit = getattr(page.training_card, box)
        if hasattr(edit, "setPlainText"):
            edit.setPlainText(words)
        else:
            edit.setText(words)
            edit.textEdited.emit(words)

    return drive


def ask(question: str) -> Callable[[NewTrainingPage, Path], object]:
    def drive(page: NewTrainingPage, _: Path) -> None:
        box = page.training_card.questions.fields[0]
        box.setText(question)
        box.textEdited.emit(question)

    return drive


def choose_check_file(page: NewTrainingPage, place: Path) -> None:
    check_file.choose_examples_file = lambda *_: place / "checks.jsonl"
    page.training_card.panel.check_file.choose.click()


def wait_for(what: Callable[[], bool]) -> None:
    while not what():
        QApplication.processEvents()


def other_model(page: NewTrainingPage, place: Path) -> None:
    page.model_card.drop.dropped.emit(place / "other")
    wait_for(lambda: page.draft.config.model_path == place / "other" and page._choices.detail is not None)


def other_examples(name: str) -> Callable[[NewTrainingPage, Path], object]:
    def drive(page: NewTrainingPage, place: Path) -> None:
        page.examples_card.drop.dropped.emit(place / name)
        wait_for(lambda: page.draft.config.data == place / name and page._choices.reading is not None)

    return drive


def as_format(page: NewTrainingPage, place: Path) -> None:
    other_examples("texts.jsonl")(page, place)
    page.examples_card.facts.format.wanted.emit("Plain text")
    wait_for(lambda: page.draft.config.data_format == "Plain text")


def pick_columns(page: NewTrainingPage, place: Path) -> None:
    other_examples("pairs.jsonl")(page, place)
    page._choices.read_again(None, ("completion", "prompt"))
    wait_for(lambda: page.draft.config.question_column == "completion")


def go_on_from(page: NewTrainingPage, place: Path) -> None:
    page.start_from.begin_from(place / "earlier" / "adapter")
    wait_for(lambda: page.draft.config.start_from is not None)


def first_rate(run: Trained) -> float:
    return run.rates[0]


EACH = 3  # steps of one time through with BASE: 24 conversations, 2 of them kept aside, 8 at once
ROWS: dict[str, Row] = {
    "model_path": Row(other_model, "other", lambda a, b: b.started.total_parameters != a.started.total_parameters),
    "data": Row(other_examples("few.jsonl"), "few.jsonl", lambda a, b: b.started.train_examples == 12),
    "valid_data": Row(
        choose_check_file, "checks.jsonl", lambda a, b: (a.started.valid_examples, b.started.valid_examples) == (2, 5)
    ),
    "data_format": Row(as_format, "Plain text", lambda a, b: b.started.train_examples == 11),
    "question_column": Row(pick_columns, "completion", lambda a, b: b.started.train_examples > 0),
    "answer_column": Row(pick_columns, "prompt", lambda a, b: b.losses != a.losses),
    "start_from": Row(go_on_from, "adapter", lambda a, b: b.losses[0] < a.losses[0]),
    "name": Row(type_into("name", "Mine"), "Mine", lambda a, b: b.run.name == "Mine"),
    "test_question": Row(
        ask("How far?"), "How far?", lambda a, b: {e.question for e in b.of(Sampled)} == {"How far?"}
    ),
    "method": Row(choose("method", "dora"), "dora", lambda a, b: b.adapter["fine_tune_type"] == "dora"),
    "rank": Row(
        spin("rank", 6), 6,
        lambda a, b: b.lora["rank"] == 6 and 4 * b.finished.trainable_parameters == 6 * a.finished.trainable_parameters,
    ),
    "alpha": Row(spin("alpha", 40), 40.0, lambda a, b: (a.lora["scale"], b.lora["scale"]) == (2.0, 10.0)),
    "num_layers": Row(
        spin("num_layers", 1), 1,
        lambda a, b: b.adapter["num_layers"] == 1 and 3 * b.started.adapted_layers == a.started.adapted_layers,
    ),
    "learning_rate": Row(
        spin("learning_rate", 0.001), 0.001, lambda a, b: math.isclose(5 * first_rate(b), first_rate(a), rel_tol=1e-6)
    ),
    "epochs": Row(spin("epochs", 2), 2, lambda a, b: (a.finished.steps, b.finished.steps) == (EACH, 2 * EACH)),
    "batch_size": Row(spin("batch_size", 4), 4, lambda a, b: b.finished.steps == 2 * EACH),
    "batch_tokens": Row(spin("batch_tokens", 128), 128, lambda a, b: b.finished.steps > a.finished.steps),
    "grad_accumulation": Row(spin("grad_accumulation", 3), 3, lambda a, b: b.finished.steps == 1),
    "max_seq_len": Row(
        spin("max_seq_len", 64), 64, lambda a, b: b.started.tokens_per_epoch < a.started.tokens_per_epoch
    ),
    "memory_saver": Row(
        choose("memory_saver", "most"), "most",
        lambda a, b: b.finished.peak_memory_gb < a.finished.peak_memory_gb and b.losses == pytest.approx(a.losses, rel=1e-4),
    ),
    "memory_limit": Row(spin("memory_limit", 3), 3.0, lambda a, b: b.started.memory_limit_gb == 3.0),
    "save_every": Row(
        spin("save_every", 2), 2, lambda a, b: 2 in {e.step for e in b.of(Saved)} - {e.step for e in a.of(Saved)}
    ),
    "seed": Row(type_seed, 7, lambda a, b: b.losses != a.losses),
    "schedule": Row(choose("schedule", "constant"), "constant", lambda a, b: len({*b.rates}) == 1 < len({*a.rates})),
    "warmup": Row(spin("warmup", 50), 50.0, lambda a, b: first_rate(b) < first_rate(a)),
    "weight_decay": Row(
        spin("weight_decay", 1), 1.0, lambda a, b: b.losses[0] == a.losses[0] and b.losses[-1] != a.losses[-1]
    ),
    "dropout": Row(spin("dropout", 0.5), 0.5, lambda a, b: b.lora["dropout"] == 0.5 and b.losses[1:] != a.losses[1:]),
    "max_grad_norm": Row(
        spin("max_grad_norm", 1e-3), 1e-3, lambda a, b: b.losses[0] == a.losses[0] and b.losses[1:] != a.losses[1:]
    ),
    "validation_split": Row(
        spin("validation_split", 25), 25.0, lambda a, b: (a.started.valid_examples, b.started.valid_examples) == (2, 6)
    ),
    "validate_every": Row(
        spin("validate_every", 1), 1,
        lambda a, b: ([e.step for e in a.of(Validated)], [e.step for e in b.of(Validated)]) == ([0, 3], [0, 1, 2, 3]),
    ),
    "check_at_most": Row(
        spin("check_at_most", 1), 1,
        lambda a, b: [e.loss for e in b.of(Validated)] != [e.loss for e in a.of(Validated)],
    ),
    "patience": Row(
        spin("patience", 1), 1, lambda a, b: b.finished.steps < a.finished.steps,
        {"learning_rate": 1.0, "validate_every": 1, "epochs": 4, "max_grad_norm": 0.0},
    ),
    "learn_from": Row(
        choose("learn_from", "everything"), "everything",
        lambda a, b: b.started.trained_tokens_per_epoch > a.started.trained_tokens_per_epoch,
    ),
    "targets": Row(
        tick_parts, ["v_proj", "down_proj"],
        lambda a, b: (sorted(a.lora["keys"]), sorted(b.lora["keys"]))
        == (["self_attn.q_proj", "self_attn.v_proj"], ["mlp.down_proj", "self_attn.v_proj"]),
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("controls")
    write_model(place / "model", "qwen3")
    write_model(place / "other", "llama")
    write_chats(place / "chats.jsonl", 24)
    write_chats(place / "few.jsonl", 13)
    checks = [chat_line(f"Who keeps shed {i}?", f"Keeper {i} does, with the red key.") for i in range(5)]
    (place / "checks.jsonl").write_text("\n".join(checks) + "\n")
    pairs = [{"prompt": f"Where is shop {i}?", "completion": f"On corner {i}, beside the paint."} for i in range(12)]
    texts = [{**pair, "text": f"Shop {i} stands on corner {i}."} for i, pair in enumerate(pairs)]
    (place / "texts.jsonl").write_text("\n".join(map(json.dumps, texts)) + "\n")
    (place / "pairs.jsonl").write_text("\n".join(map(json.dumps, pairs)) + "\n" + chat_line("Hi", "Hello") + "\n")
    earlier = TrainingConfig(**BASE, model_path=place / "model", data=place / "chats.jsonl")
    assert list(train(earlier, create_run(earlier, folder=place / "earlier"), Control()))
    return place


@pytest.fixture(scope="module")
def opened(qapp: QApplication, place: Path) -> Iterator[NewTrainingPage]:
    session = Session(place / "session")
    settings = Settings(QSettings(str(place / "window.ini"), QSettings.Format.IniFormat))
    window = MainWindow(session, settings)
    window.library._places = []
    window.show()
    window.finish_starting()
    window.show_new_training()
    page = window.new_training
    page.training_card.build_panel()
    page._choices.prober.want = lambda config: None  # the engine is this test's alone
    yield page
    window.close()
    session.shut_down()
    window.deleteLater()


@pytest.fixture
def page(opened: NewTrainingPage, place: Path) -> NewTrainingPage:
    """New training as BASE has it, with the tiny model and 24 conversations."""
    choices = opened._choices
    opened.load_config(TrainingConfig(**BASE, model_path=place / "model", data=place / "chats.jsonl"))
    wait_for(lambda: choices.detail is not None and choices.detail.info.path == place / "model")
    wait_for(lambda: choices.reading is not None and choices._measured)
    wait_for(lambda: opened.draft.config.data == place / "chats.jsonl" and not opened.draft.config.data_format)
    opened.draft.load(TrainingConfig(**BASE, model_path=place / "model", data=place / "chats.jsonl"))
    return opened


@pytest.fixture(scope="module")
def train_with(place: Path) -> Callable[[TrainingConfig], Trained]:
    """Trains with settings; the same settings only once."""
    done: dict[TrainingConfig, Trained] = {}

    def run(config: TrainingConfig) -> Trained:
        if config not in done:
            run = create_run(config, place / "runs")
            done[config] = Trained(run, list(train(config, run, Control())))
        return done[config]

    return run


def test_every_setting_has_a_row() -> None:
    assert set(ROWS) == set(TrainingConfig.model_fields)


@pytest.mark.parametrize("name", TrainingConfig.model_fields)
def test_a_setting_does_what_it_says(name: str, page: NewTrainingPage, place: Path, train_with) -> None:
    row = ROWS[name]
    if row.also:
        page.draft.change(**row.also)
    before = page.draft.config
    row.drive(page, place)
    after = page.draft.config
    assert getattr(after, name) != getattr(before, name)
    trained = train_with(after)
    saved = json.loads((trained.run.folder / "run.json").read_text())["config"][name]
    assert (Path(saved).name if setting(name).group == "files" and "/" in str(saved) else saved) == row.value
    assert trained.run.config() == after
    assert row.shows(train_with(before), trained)


@pytest.mark.parametrize("name", [n for n in TrainingConfig.model_fields if setting(n).group == "advanced"])
def test_an_advanced_control_says_what_it_is_for(name: str, page: NewTrainingPage) -> None:
    panel = page.training_card.panel
    controls = panel.controls | {"targets": SimpleNamespace(inner=next(iter(panel.targets.boxes.values())))}
    inner = controls[name].inner
    assert inner.accessibleName()
    assert inner.isEnabled() or inner.toolTip()


def test_full_training_is_refused_nothing_and_says_what_does_not_apply(page: NewTrainingPage) -> None:
    choose("method", "full")(page, Path())
    controls = page.training_card.panel.controls
    for name in ("rank", "alpha", "dropout"):
        assert not controls[name].isEnabled()
        assert controls[name].toolTip()


def test_the_batch_size_says_when_tokens_count_instead(page: NewTrainingPage) -> None:
    batch_size = page.training_card.panel.controls["batch_size"]
    assert batch_size.isEnabled()
    spin("batch_tokens", 2048)(page, Path())
    assert not batch_size.isEnabled() and "Batch tokens" in batch_size.toolTip()
