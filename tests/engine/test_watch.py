"""The eye on memory and power: what the machine reads as is injected; what is said and done is real."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.engine import watch
from app.engine.meters import Progress
from app.engine.train import train
from app.runs import machine
from app.runs.control import Control
from app.runs.events import Event, Finished, Notice, Paused
from app.runs.machine import GB, MemoryReading, PowerReading, Pressure, read_memory, read_power, says_low_power
from tests.engine.bench import Bench, losses

PLENTY = MemoryReading(available=8 * GB, total=16 * GB, swapped=0)
MAINS = PowerReading(80, True, False)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[Any]]:
    """What the machine says, one after another, the last one for ever. It is asked after each step."""
    says: dict[str, list[Any]] = {"memory": [PLENTY], "power": [MAINS]}

    def next_of(name: str) -> Any:
        return says[name].pop(0) if len(says[name]) > 1 else says[name][0]

    monkeypatch.setattr(machine, "read_memory", lambda: next_of("memory"))
    monkeypatch.setattr(machine, "read_power", lambda: next_of("power"))
    monkeypatch.setattr(watch, "MEMORY_EVERY_S", 0.0)
    monkeypatch.setattr(watch, "POWER_EVERY_S", 0.0)
    return says


def codes(events: list[Event]) -> list[str]:
    return [event.code for event in events if isinstance(event, Notice)]


def swapping(count: int) -> list[MemoryReading]:
    return [MemoryReading(GB, 16 * GB, 64 * 2**20 * n) for n in range(1, count + 1)]


def test_it_pauses_before_the_machine_thrashes_and_goes_on_exactly(
    bench: Bench, readings: dict[str, list[Any]]
) -> None:
    config = bench.config()
    whole, run = bench.run(config), bench.run(config)
    wanted = losses(list(train(config, whole, Control())))
    readings["memory"] = [PLENTY, PLENTY, *swapping(20)]
    events = list(train(config, run, Control()))
    paused = events[-1]
    assert isinstance(paused, Paused) and paused.step == 5 and run.state == "paused"
    assert "1.0 of 16 GB" in paused.reason and "Close other apps" in paused.reason
    assert codes(events) == ["memory_scarce"]
    readings["memory"] = [PLENTY]
    assert isinstance(list(train(config, run, Control(), resume=True))[-1], Finished)
    assert losses(run.events()) == wanted


def test_a_moment_of_scarcity_is_said_and_passes(bench: Bench, readings: dict[str, list[Any]]) -> None:
    readings["memory"] = [PLENTY, *swapping(2), PLENTY]
    config = bench.config()
    events = list(train(config, bench.run(config), Control()))
    assert isinstance(events[-1], Finished) and codes(events) == ["memory_scarce"]


def test_a_full_swap_that_does_not_grow_is_no_reason(bench: Bench, readings: dict[str, list[Any]]) -> None:
    readings["memory"] = [MemoryReading(GB, 16 * GB, 6 * GB)]
    config = bench.config()
    assert isinstance(list(train(config, bench.run(config), Control()))[-1], Finished)


@pytest.mark.parametrize(
    ("reading", "tight"),
    [
        (MemoryReading(8 * GB, 16 * GB, 0, level=4), True),
        (MemoryReading(8 * GB, 16 * GB, 0, level=2), False),
        (MemoryReading(GB // 5, 16 * GB, 0), True),
        (MemoryReading(GB, 16 * GB, 0), False),
    ],
)
def test_what_counts_as_tight(reading: MemoryReading, tight: bool) -> None:
    pressure = Pressure()
    for time in range(3):
        pressure.add(reading, time)
    assert pressure.too_much is tight


def test_long_steps_need_fewer_readings() -> None:
    pressure = Pressure()
    pressure.add(MemoryReading(GB // 5, 16 * GB, 0), 0.0)
    assert pressure.began and not pressure.too_much
    pressure.add(MemoryReading(GB // 5, 16 * GB, 0), 25.0)
    assert pressure.too_much


def test_low_battery_and_low_power_mode_warn_once(bench: Bench, readings: dict[str, list[Any]]) -> None:
    low = PowerReading(18, False, True)
    readings["power"] = [MAINS, low, low, low, MAINS, low]
    config = bench.config()
    events = list(train(config, bench.run(config), Control()))
    assert isinstance(events[-1], Finished)
    assert codes(events) == ["battery_low", "low_power", "battery_low", "low_power"]
    assert any(isinstance(e, Notice) and "18%" in e.text for e in events)


def test_a_battery_that_is_nearly_empty_pauses(bench: Bench, readings: dict[str, list[Any]]) -> None:
    readings["power"] = [MAINS, PowerReading(4, False, False)]
    config = bench.config()
    paused = list(train(config, bench.run(config), Control()))[-1]
    assert isinstance(paused, Paused) and paused.step == 2 and "power adapter" in paused.reason


def test_a_machine_without_a_battery_says_nothing(bench: Bench, readings: dict[str, list[Any]]) -> None:
    readings["power"] = [PowerReading(None, True, False)]
    config = bench.config(epochs=1)
    assert codes(list(train(config, bench.run(config), Control()))) == []


def test_this_machine_can_be_read() -> None:
    memory, power = read_memory(), read_power()
    assert 0 < memory.available <= memory.total and memory.swapped >= 0
    assert power.percent is None or 0 <= power.percent <= 100


def test_what_pmset_prints_is_understood() -> None:
    assert says_low_power("System-wide power settings:\nCurrently in use:\n lowpowermode         1\n sleep 1\n")
    assert says_low_power(" powermode 1") and not says_low_power(" lowpowermode 0\n powernap 1\n powermode 2\n")


def test_a_loss_that_doubles_is_told_once_each_time() -> None:
    progress, told = Progress(), []
    for loss in [4.0] * 20 + [1.0] * 20 + [4.0] * 40 + [0.5] * 20 + [4.0] * 20:
        progress.add(loss, 10, 4, 100, 0.1)
        if progress.has_doubled():
            told.append(progress.step)
    assert len(told) == 2 and 40 < told[0] <= 60 and 100 < told[1] <= 120
    assert Progress.from_dict({**progress.to_dict(), "of a newer version": 1}) == progress
