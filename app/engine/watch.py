"""Keeps an eye on the machine while a training runs: says what a person should know, and when to pause."""

from __future__ import annotations

import math
from collections.abc import Iterator

import mlx.core as mx

from app.engine.meters import Clock
from app.runs import machine
from app.runs.events import Notice
from app.runs.machine import BATTERY_EMPTY, BATTERY_LOW, GB, MemoryReading, PowerReading, Pressure

MEMORY_EVERY_S = 2.0
POWER_EVERY_S = 60.0


class Watch:
    """Called after each step. reason: why the training has to pause now, "" while all is well."""

    def __init__(self, clock: Clock) -> None:
        self.reason = ""
        self._clock, self._pressure = clock, Pressure()
        self._memory_at = self._power_at = -math.inf
        self._told: set[str] = set()

    def __call__(self) -> Iterator[Notice]:
        now = self._clock()
        if now - self._memory_at >= MEMORY_EVERY_S:
            self._memory_at = now
            yield from self._memory(machine.read_memory(), now)
        if now - self._power_at >= POWER_EVERY_S:
            self._power_at = now
            yield from self._power(machine.read_power())

    def _memory(self, reading: MemoryReading, now: float) -> Iterator[Notice]:
        self._pressure.add(reading, now)
        if self._pressure.tight:
            mx.clear_cache()
        free = f"{reading.available / GB:.1f} of {reading.total / GB:.0f} GB"
        if self._pressure.too_much:
            self.reason = (
                f"This computer ran out of memory: {free} was free, and everything would have become very slow. "
                "Close other apps, then continue."
            )
        elif self._pressure.began:
            yield Notice(
                now, "memory_scarce", f"Memory is getting scarce: {free} is free. Closing other apps keeps this going."
            )

    def _power(self, reading: PowerReading) -> Iterator[Notice]:
        on_battery = reading.percent is not None and not reading.plugged
        charge = reading.percent if reading.percent is not None else 100
        if on_battery and charge <= BATTERY_EMPTY:
            self.reason = f"The battery is nearly empty ({charge}%). Connect the power adapter, then continue."
        yield from self._once(
            "battery_low",
            on_battery and charge <= BATTERY_LOW,
            f"The battery is at {charge}% and is not charging. Connect the power adapter: training needs much energy.",
        )
        yield from self._once(
            "low_power",
            reading.saving,
            "Low power mode is on, so training takes longer. Turn it off in the system settings, or let it take its time.",
        )

    def _once(self, code: str, now_so: bool, text: str) -> Iterator[Notice]:
        """Told when it begins, and again only after it was over."""
        if now_so and code not in self._told:
            yield Notice(self._clock(), code, text)
        (self._told.add if now_so else self._told.discard)(code)
