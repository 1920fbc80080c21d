"""What the parts of a training took, read from its events: each took the time between the event before it and its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.runs.estimate import Parts
from app.runs.events import EpochDone, Event, Sampled, Saved, StepDone, Validated

_PARTS: dict[type[Event], str] = {
    StepDone: "steps", EpochDone: "steps", Validated: "checks", Sampled: "answers", Saved: "saving"
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Took:
    """parts: seconds; answers, versions: how many there were."""

    parts: Parts
    answers: int
    versions: int


def took(events: Iterable[Event]) -> Took:
    """What belongs to no other part is getting ready."""
    seconds, counts, last = dict[str, float](), Counter[type[Event]](), 0.0
    for event in events:
        part = _PARTS.get(type(event), "ready")
        seconds[part] = seconds.get(part, 0.0) + max(0.0, event.time - last)
        counts[type(event)] += 1
        last = event.time
    return Took(Parts(**seconds), counts[Sampled], counts[Saved])
