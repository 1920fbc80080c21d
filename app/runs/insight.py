"""How a training is going, as one plain verdict from its numbers. The window puts it into words."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

SPAN_STEPS = 200
NEEDED_CHECKS = 3
WORTHWHILE = 0.01
RISING_CHECKS = 3

WORSE = 0.1
"""Share by which validation loss is above the original model's before that is worth a warning."""
NEWEST_STEPS = 20
HIGH_STEPS = 5
"""Of so many newest steps, so many have to be high before a loss counts as doubled: a single one may be, and passes."""

Kind = Literal["starting", "unchecked", "improving", "levelling", "wavering", "memorising", "worse", "unstable"]
Point = tuple[int, float]


@dataclass(frozen=True, slots=True)
class Verdict:
    """kind: which sentence applies. change: relative change of validation loss over `span` steps, below 0 is better.

    step: the step that the sentence names: the next check while starting, else the best version so far
    (None when there is none).
    """

    kind: Kind
    change: float = 0.0
    span: int = 0
    step: int | None = None


def judge(
    checks: Sequence[Point], smoothed: Sequence[float], next_check: int | None, newest: Sequence[float] = ()
) -> Verdict:
    """The worst thing that is true now.

    checks: (step, validation loss) in step order, the one before training included; smoothed: smoothed training
    losses in step order, of which the first, the lowest and the last are enough; next_check: step of the next
    check, None when there will be none; newest: losses of the newest NEWEST_STEPS steps, none where they are not known.
    """
    sound = [(step, loss) for step, loss in checks if math.isfinite(loss)]
    best = min(sound, key=lambda point: point[1], default=None)
    best_step = best[0] if best else None
    if is_unstable(smoothed, newest) or len(sound) < len(checks):
        return Verdict("unstable", step=best_step)
    if not checks and next_check is None:
        return Verdict("unchecked")
    if checks and best_step == checks[0][0] == 0 and checks[-1][1] > (1 + WORSE) * checks[0][1]:
        return Verdict("worse", span=checks[-1][0], step=best_step)
    if len(checks) < NEEDED_CHECKS:
        return Verdict("starting", span=checks[-1][0] if checks else 0, step=next_check)
    change, span = recent_change(checks)
    if is_rising(checks):
        return Verdict("memorising", change, span, best_step)
    if change <= -WORTHWHILE and checks[-1][1] <= (1 + WORTHWHILE) * min(loss for _, loss in checks):
        return Verdict("improving", change, span, best_step)
    if abs(change) < WORTHWHILE:
        return Verdict("levelling", change, span, best_step)
    return Verdict("wavering", change, span, best_step)


def recent_change(checks: Sequence[Point]) -> tuple[float, int]:
    """Relative change of validation loss, and the steps it took, since the last check at least SPAN_STEPS ago.

    A shorter training is compared with its first check.
    """
    last_step, last = checks[-1]
    since = [point for point in checks if point[0] <= last_step - SPAN_STEPS]
    first_step, first = since[-1] if since else checks[0]
    return ((last - first) / first if first else 0.0), last_step - first_step


def is_rising(checks: Sequence[Point]) -> bool:
    """Whether each of the newest RISING_CHECKS checks came out worse than the one before it."""
    losses = [loss for _, loss in checks[-RISING_CHECKS - 1 :]]
    return len(losses) > RISING_CHECKS and all(later > earlier for earlier, later in itertools.pairwise(losses))


def is_unstable(smoothed: Sequence[float], newest: Sequence[float] = ()) -> bool:
    """Whether the training loss is not a number, or has doubled and is back near where it began.

    Doubling alone is common late in a run, when losses are tiny and one hard batch weighs much. newest: losses of the
    newest steps, where they are known; a single one far above the others raises the smoothed loss for a while, and no more.
    """
    if not smoothed:
        return False
    last = smoothed[-1]
    if not math.isfinite(last):
        return True
    lowest = min((loss for loss in smoothed if math.isfinite(loss)), default=last)
    high = sum(not loss < 2 * lowest for loss in newest)
    return last >= 2 * lowest and last >= 0.5 * smoothed[0] and (not newest or high >= min(HIGH_STEPS, len(newest)))


Advice = Literal["enough", "longer", "worse", "unchecked"]


def advise(last_check: int, kept_step: int, before: float | None, after: float | None) -> Advice:
    """What a finished training suggests for the next one.

    last_check: step of the last check, after which nothing is known; kept_step: step of the version kept; before, after: validation loss before training and of
    that version, None without a check.
    """
    if before is None or after is None:
        return "unchecked"
    if after >= before:
        return "worse"
    return "enough" if kept_step < 0.9 * last_check else "longer"


Outcome = Literal["learned", "little", "nothing", "worse", "unchecked"]
HARDLY = 0.01
"""Share of the loss, or of the next words, below which a change counts as hardly any."""


@dataclass(frozen=True, slots=True)
class Learned:
    """Whether a training did what it was for. gain: share by which validation loss fell (below 0: rose), None unmeasured.

    moved: share of the next words that changed, None unmeasured; memorised_after: step of the best check when each of
    the last RISING_CHECKS came out worse and the last is worth mentioning, else None.
    """

    kind: Outcome
    gain: float | None
    moved: float | None
    memorised_after: int | None


def did_it_learn(
    checks: Sequence[Point], before: float | None, after: float | None, moved: float | None, added: float | None
) -> Learned:
    """The last word on a training.

    checks: (step, validation loss), the one before training included; before, after: of the original and of the kept
    version, None without a check; moved: share of next words that changed; added: norm of what was added to the
    weights; both None where they were not measured.
    """
    gain = (before - after) / before if before and after is not None and math.isfinite(after) else None
    late = memorised_after(checks)
    if added == 0.0 or (moved == 0.0 and added is not None and gain is not None and abs(gain) < HARDLY / 10):
        return Learned("nothing", gain, moved, late)
    if gain is None:
        return Learned("unchecked", None, moved, late)
    if gain <= 0:
        return Learned("worse", gain, moved, late)
    return Learned("little" if gain < HARDLY else "learned", gain, moved, late)


def memorised_after(checks: Sequence[Point]) -> int | None:
    """Step of the best check if losses rose to the end after it, by HARDLY at least."""
    sound = [(step, loss) for step, loss in checks if math.isfinite(loss)]
    if len(sound) <= RISING_CHECKS or not is_rising(sound):
        return None
    step, lowest = min(sound, key=lambda point: point[1])
    return step if lowest > 0 and sound[-1][1] / lowest - 1 >= HARDLY else None
