"""The y range of a loss chart, and what stands so far above the rest of a course that the range is made for the rest."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.runs.series import WINDOW, LossSeries, outliers
from app.ui.widgets.chart_scale import y_range

Floats = NDArray[np.float64]
_WORTH_IT = 0.5
"""Peaks are left out of the range where the rest would have less than this share of the height, and never otherwise."""
_RARE = 0.5
"""And where the line is raised by them in no larger share of the steps, or they came but once."""


class Peak(NamedTuple):
    """A loss above the chart: of a step ("series1"), or of a check ("series2")."""

    step: int
    loss: float
    role: str


def range_and_peaks(
    series: LossSeries, check_steps: NDArray[np.int64], checks: Floats
) -> tuple[float, float, list[Peak]]:
    """(lowest mark, highest mark, peaks above): as `y_range` has it for the smoothed line and the checks, whole.

    Only where single steps or checks would press all else flat, and the losses have come back since, are they left out.
    A rise that stays is never a peak, nor is anything within the newest steps over which the line is smoothed.
    """
    smoothed = series.smoothed
    bottom, top = y_range(np.concatenate([_ends(smoothed), checks]))
    far, far_checks = series.outliers(), _far_checks(checks)
    if not len(far) and not len(far_checks):
        return bottom, top, []
    raised, groups = _raised(len(series), far), np.split(far, np.flatnonzero(np.diff(far) >= WINDOW) + 1)
    calm = y_range(np.concatenate([_ends(smoothed[~raised]), np.delete(checks, far_checks)]))
    often = len(groups) > 1 and raised.sum() > _RARE * len(series)
    if often or calm[1] - calm[0] >= _WORTH_IT * (top - bottom):
        return bottom, top, []
    end = calm[1] + 0.05 * (calm[1] - calm[0])
    peaks = [_highest(series, group) for group in groups if len(group) and smoothed[group].max() > end]
    peaks += [Peak(int(check_steps[at]), float(checks[at]), "series2") for at in far_checks if checks[at] > end]
    return *calm, sorted(peaks)


def _ends(values: Floats) -> Floats:
    """Lowest and highest of them that are numbers."""
    finite = values[np.isfinite(values)]
    return np.array([finite.min(), finite.max()]) if len(finite) else finite


def _far_checks(checks: Floats) -> NDArray[np.int64]:
    nothing = np.full(min(1, len(checks)), np.nan)
    return outliers(checks, np.concatenate([nothing, checks[:-1]]), np.concatenate([checks[1:], nothing]))


def _raised(count: int, far: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Where the smoothed line holds any of these losses."""
    change = np.zeros(count + 1, np.int64)
    np.add.at(change, far, 1)
    np.add.at(change, np.minimum(far + WINDOW, count), -1)
    return np.cumsum(change[:count]) > 0


def _highest(series: LossSeries, group: NDArray[np.int64]) -> Peak:
    at = int(group[series.losses[group].argmax()])
    return Peak(int(series.steps[at]), float(series.losses[at]), "series1")
