import pytest

from app.engine.schedule import learning_rate
from app.runs.config import TrainingConfig


def rates(total: int, **values: object) -> list[float]:
    config = TrainingConfig(learning_rate=1.0, **values)  # type: ignore[arg-type]
    return [learning_rate(config, step, total) for step in range(1, total + 1)]


def test_it_rises_over_the_warm_up_and_never_begins_at_zero() -> None:
    first = rates(100, warmup=10, schedule="constant")[:11]
    assert first[0] == pytest.approx(1 / 11) and first == sorted(first) and first[10] == 1.0


def test_constant_stays() -> None:
    assert set(rates(50, warmup=0, schedule="constant")) == {1.0}


def test_linear_falls_to_nearly_nothing() -> None:
    values = rates(100, warmup=0, schedule="linear")
    assert values[0] == 1.0 and values[-1] == pytest.approx(0.01) and values == sorted(values, reverse=True)


def test_cosine_falls_to_a_tenth() -> None:
    values = rates(1000, warmup=5, schedule="cosine")
    assert max(values) == 1.0 and values[-1] == pytest.approx(0.1, abs=1e-3)


@pytest.mark.parametrize("schedule", ["cosine", "linear", "constant"])
def test_a_single_step_has_a_rate(schedule: str) -> None:
    assert rates(1, schedule=schedule)[0] > 0
