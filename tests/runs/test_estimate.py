from dataclasses import replace

import numpy as np
import pytest

from app.data.model_folder import ModelInfo
from app.runs.config import TrainingConfig
from app.runs.estimate import Estimate, estimate

MODEL = ModelInfo(
    path=None, name="m", family="f", model_type="qwen3", parameters=4_000_000_000, precision="4-bit", bits=4,
    size_bytes=2_300_000_000, weight_bytes=2_300_000_000, context=40960, num_layers=36, hidden_size=2560,
    intermediate_size=9728, num_heads=32, vocab_size=151_936, quantized=True, has_chat_template=True,
)  # type: ignore[arg-type]  # fmt: skip
LENGTHS = np.array([200] * 90 + [1500] * 10)


def of(**values: object) -> Estimate:
    return estimate(MODEL, LENGTHS, TrainingConfig(max_seq_len=2048, targets=("all",), **values))  # type: ignore[arg-type]


def test_steps_count_what_a_step_gathers() -> None:
    assert of(epochs=3, batch_size=4).steps == 75
    assert of(epochs=1, batch_size=4, grad_accumulation=3).steps == 9


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ({"batch_size": 1}, {"batch_size": 16}),
        ({"memory_saver": "some"}, {"memory_saver": "off"}),
        ({"memory_saver": "most"}, {"memory_saver": "some"}),
        ({"num_layers": 8}, {"num_layers": 0}),
        ({"rank": 4}, {"rank": 256}),
    ],
)
def test_what_takes_more_memory_is_said_to(less: dict[str, object], more: dict[str, object]) -> None:
    assert of(**less).training_gb < of(**more).training_gb and of(**less).model_gb == of(**more).model_gb


def test_the_memory_saver_comes_on_by_itself_when_it_is_needed() -> None:
    peaks = {level: of(memory_saver=level).peak_gb for level in ("off", "some", "most")}
    assert of(memory_limit=peaks["off"] / 0.8 + 0.1).memory_saver == "off"
    assert of(memory_limit=peaks["some"] / 0.8 + 0.1).memory_saver == "some"
    assert of(memory_limit=peaks["some"] / 0.8 - 0.1).memory_saver == "most"
    assert of().memory_saver == "off"


def test_what_was_measured_decides_about_the_memory_saver_too() -> None:
    """A factor of three needs as much room as three times the memory would."""
    config = TrainingConfig(max_seq_len=2048, targets=("all",))
    peaks = {level: of(memory_saver=level) for level in ("off", "some")}
    limited = config.changed(memory_limit=(peaks["off"].model_gb + 1.1 * peaks["off"].training_gb) / 0.8)
    assert estimate(MODEL, LENGTHS, limited).memory_saver == "off"
    assert estimate(MODEL, LENGTHS, limited, factor=3).memory_saver != "off"
    assert estimate(MODEL, LENGTHS, limited.changed(memory_saver="off"), factor=3).training_gb == pytest.approx(
        estimate(MODEL, LENGTHS, limited.changed(memory_saver="off")).training_gb
    )


def test_recurrent_layers_take_more_with_and_without_the_memory_saver() -> None:
    """As Qwen3.5 4B: 32 heads with states of 128 x 128."""
    recurrent = replace(MODEL, state=32 * 128 * 128)
    for level in ("off", "some", "most"):
        config = TrainingConfig(max_seq_len=2048, targets=("all",), memory_saver=level)
        needs = estimate(recurrent, LENGTHS, config).training_gb
        assert needs > (5 if level == "most" else 10) * estimate(MODEL, LENGTHS, config).training_gb
