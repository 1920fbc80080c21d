"""The instant estimate of time: each part counted as often as it happens, and held against what trainings took.

`paces.json` beside this file has what `python -m benchmarks.estimates` measured: for three models with three settings each the
speed of the machine right before and after the training, what each part of it took, and its peak of memory.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.data.model_folder import ModelInfo
from app.runs.config import TrainingConfig
from app.runs.estimate import Estimate, Parts, estimate
from app.runs.events import EpochDone, Preparing, Sampled, Saved, Validated
from app.runs.pace import Speed, parts_of, times_checked, times_saved
from app.runs.took import took
from app.services.forecast import corrected_by

RECORDED: list[dict[str, Any]] = json.loads((Path(__file__).parent / "paces.json").read_text())
NAMES = [f"{row['model']}: {row['setting']}" for row in RECORDED]


def worked_out(row: dict[str, Any], **changes: Any) -> Estimate:
    """As the window does it, with the speed of the machine while it trained."""
    info = ModelInfo(
        path=Path(), name="m", family="f", model_type="qwen3", precision="32-bit", bits=32, quantized=False, context=4096,
        has_chat_template=True, size_bytes=row["weights"], weight_bytes=row["weights"], parameters=row["weights"] // 4,
        **row["sizes"],
    )  # fmt: skip
    config = TrainingConfig(**{**row["settings"], **changes})
    lengths = np.array(row["lengths"][: round(len(row["lengths"]) * (1 - config.validation_split / 100))])
    needs = estimate(info, lengths, config, row["trainable"], True, row["share"])
    return replace(
        needs, parts=parts_of(info, lengths, config, row["trainable"], needs, Speed(**row["speed"]), row["share"])
    )


@pytest.mark.parametrize("row", RECORDED, ids=NAMES)
def test_time_and_memory_by_formula_are_near_what_the_training_took(row: dict[str, Any]) -> None:
    found = worked_out(row)
    assert found.seconds == pytest.approx(sum(row["parts"].values()), rel=0.25)
    assert found.peak_gb == pytest.approx(row["peak_gb"], rel=0.15)


@pytest.mark.parametrize("row", RECORDED, ids=NAMES)
def test_a_measurement_of_other_settings_corrects_each_part(row: dict[str, Any]) -> None:
    other = RECORDED[RECORDED.index(row) // 3 * 3]
    measured = replace(worked_out(other), parts=Parts(**other["parts"]))
    corrected = corrected_by(measured, worked_out(other)).of(worked_out(row))
    assert corrected.seconds == pytest.approx(sum(row["parts"].values()), rel=0.25)


def parts(**changes: Any) -> Parts:
    """Of forty chats, of which four are kept aside and 36 learned in nine steps."""
    forty = {**RECORDED[0], "lengths": (2 * RECORDED[0]["lengths"])[:40]}
    found = worked_out(forty, **changes).parts
    assert found is not None
    return found


def test_only_as_many_are_checked_as_settings_say() -> None:
    assert parts(check_at_most=0).checks == parts(check_at_most=4).checks
    assert parts(check_at_most=1).checks == pytest.approx(parts(check_at_most=4).checks / 4)


def test_more_checks_bring_more_answers_and_no_question_none() -> None:
    once, often = parts(validate_every=0), parts(validate_every=2)
    assert often.answers == pytest.approx(once.answers / 2 * times_checked(18, TrainingConfig(validate_every=2)))
    assert often.steps == once.steps
    assert parts(test_question="").answers == 0
    assert parts(test_question="One\nTwo").answers == pytest.approx(2 * parts().answers)


def test_answers_are_taken_to_be_as_long_as_those_that_are_learned() -> None:
    short = {**RECORDED[0], "lengths": [30] * 40}
    assert worked_out(short).parts.answers < parts().answers / 3  # type: ignore[union-attr]


def test_what_costs_more_time_is_said_to() -> None:
    usual = parts()
    assert parts(memory_saver="some").steps > usual.steps < parts(epochs=3).steps
    assert parts(memory_saver="most").steps > parts(memory_saver="some").steps
    assert parts(num_layers=1, epochs=3).steps < parts(epochs=3).steps
    assert parts(save_every=1).saving > usual.saving


def test_checks_and_versions_are_counted_as_the_loop_makes_them() -> None:
    assert times_checked(18, TrainingConfig(validate_every=10)) == 3
    assert times_checked(20, TrainingConfig(validate_every=10)) == 3
    assert times_checked(20, TrainingConfig(validate_every=0)) == 2
    assert times_saved(18, TrainingConfig(save_every=4, validate_every=6), True) == 6
    assert times_saved(18, TrainingConfig(save_every=0), False) == 1


def test_what_a_training_took_is_read_from_its_events() -> None:
    events = [Preparing(1.0, "model"), Validated(3.0, 0, 2.0, True), Sampled(7.0, 0, "Q", "A"), Preparing(7.0, "first_step"),
              EpochDone(17.0, 1, 1.0, 10.0, 1.0), Validated(18.0, 5, 1.0, True), Sampled(20.0, 5, "Q", "A"), Saved(21.0, 5, "x")]  # fmt: skip
    found = took(events)
    assert found.parts == Parts(ready=1.0, steps=10.0, checks=3.0, answers=6.0, saving=1.0)
    assert (found.answers, found.versions) == (2, 1)
