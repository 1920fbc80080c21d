"""A packed row's examples in a grid, an example in each row, and sizes rounded so that few shapes occur."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import mlx.core as mx
import numpy as np

GRID_STEPS = (64, 8)
"""Widths of the grid are multiples of the first, or of an 8th to a 4th of themselves where that is more."""


@dataclass(frozen=True)
class Grid:
    """Where the cells of a grid of N examples lie in a row of T cells, and back.

    there: (N, W) int32, the place in the row of each cell; back: (T,) int32, the cell of each place, counted through.
    -1 stands for none: cells behind an example, places behind the last. What they hold is arbitrary: causal attention
    looks at it only from such cells, nobody reads it, and no gradient passes through it.
    """

    there: mx.array
    back: mx.array

    def to_grid(self, row: mx.array) -> mx.array:
        """(T, H, D) to (N, W, H, D)."""
        return _move(self.there.reshape(-1), self.back)(row).reshape(*self.there.shape, *row.shape[1:])

    def to_row(self, grid: mx.array) -> mx.array:
        """(N, W, H, D) to (T, H, D)."""
        return _move(self.back, self.there.reshape(-1))(grid.reshape(-1, *grid.shape[2:]))


def grid_of(lengths: Sequence[int], row: int) -> Grid:
    """lengths: tokens of each example, in the order in which they lie in a row of `row` cells."""
    count, width = coarse(len(lengths), 1, 4), coarse(max(lengths), *GRID_STEPS)
    there, back = np.full((count, width), -1, np.int32), np.full(row, -1, np.int32)
    start = 0
    for number, length in enumerate(lengths):
        there[number, :length] = np.arange(start, start + length)
        back[start : start + length] = number * width + np.arange(length)
        start += length
    return Grid(mx.array(there), mx.array(back))


def coarse(number: int, least: int, parts: int) -> int:
    """The next multiple of least, or of a power of two that is one to two `parts`-ths of the number where that is more."""
    return rounded_up(number, max(least, 1 << max(0, (number // parts).bit_length() - 1)))


def rounded_up(number: int, step: int) -> int:
    """The next multiple of step."""
    return -(-number // step) * step


def _move(there: mx.array, back: mx.array) -> Callable[[mx.array], mx.array]:
    """A function that fetches rows: there[i] is the row that comes to place i, -1 for any; back undoes it.

    What is fetched is fetched back in the backward pass, which autodiff would do by adding up, far slower.
    """

    @mx.custom_function
    def move(rows: mx.array) -> mx.array:
        return rows[mx.maximum(there, 0)]

    @move.vjp
    def _(primal: mx.array, cotangent: mx.array, output: mx.array) -> mx.array:
        return mx.where((back >= 0)[:, None, None], cotangent[mx.maximum(back, 0)], 0)

    done: Callable[[mx.array], mx.array] = move
    return done
