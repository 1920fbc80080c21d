"""What a loss chart knows: every loss and check that it was given, and what to say about them. No drawing."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.runs.series import LossSeries
from app.ui import text

Check = tuple[int, float]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the cursor reads at a step. valid_step, valid_loss: the latest check until then; None before the first."""

    step: int
    seconds: float
    smoothed: float
    loss: float
    valid_step: int | None
    valid_loss: float | None


class ChartData:
    """Step losses and checks of one run, in the order of their steps.

    best: the lowest check so far; kept: the version that was kept in the end. A step or a check that is not later than the last one begins anew from there, as a resumed training does.
    """

    def __init__(self) -> None:
        self.series = LossSeries()
        self.checks: list[Check] = []
        self.epoch_starts: list[int] = []
        self.total = 0
        self.best: Check | None = None
        self.kept: Check | None = None

    def clear(self) -> None:
        """Forget everything, for another run."""
        self.series.clear()
        self.checks, self.epoch_starts, self.total = [], [], 0
        self.best = self.kept = None

    def add_check(self, step: int, loss: float) -> None:
        """A check of a step; replaces those of the same step and later ones."""
        if self.checks and self.checks[-1][0] >= step:
            kept = [check for check in self.checks if check[0] < step]
            self.checks, self.best = [], None
            for check in kept:
                self.add_check(*check)
        self.checks.append((step, loss))
        if math.isfinite(loss) and (self.best is None or loss < self.best[1]):
            self.best = (step, loss)

    def check_points(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """(steps, losses) of the checks."""
        steps = np.array([step for step, _ in self.checks], np.int64)
        return steps, np.array([loss for _, loss in self.checks], np.float64)

    @property
    def last_step(self) -> int:
        """The last step or check there is; 0 when there is none."""
        step = int(self.series.steps[-1]) if len(self.series) else 0
        return max([step, *(at for at, _ in self.checks[-1:])])

    def newest(self) -> Check | None:
        """The last step and its smoothed loss, if that is a number."""
        if not len(self.series):
            return None
        smoothed = float(self.series.smoothed[-1])
        return (int(self.series.steps[-1]), smoothed) if np.isfinite(smoothed) else None

    def reading(self, index: int) -> Reading:
        """Everything about the step at an index. Raises IndexError where there is none."""
        step = int(self.series.steps[index])
        valid = next((check for check in reversed(self.checks) if check[0] <= step), (None, None))
        smoothed = float(self.series.smoothed[index])
        seconds, loss = float(self.series.seconds[index]), float(self.series.losses[index])
        return Reading(step, seconds, smoothed, loss, valid[0], valid[1])

    def table(self, heads: tuple[str, str, str, str, str]) -> str:
        """Tab-separated lines for a spreadsheet. heads: of step, seconds, loss, smoothed loss, validation loss."""
        rows = {step: [str(step), "", "", "", text.cell(loss, "")] for step, loss in self.checks}
        columns = (self.series.steps, self.series.seconds, self.series.losses, self.series.smoothed)
        for step, seconds, loss, smoothed in zip(*(column.tolist() for column in columns), strict=True):
            check = rows[step][4] if step in rows else ""
            rows[step] = [str(step), text.cell(seconds, ".1f"), text.cell(loss, ""), text.cell(smoothed), check]
        return "\n".join(["\t".join(heads)] + ["\t".join(rows[step]) for step in sorted(rows)]) + "\n"
