"""The loss of a batch and its gradient: a graph built anew each time, or one compiled graph for each shape.

Building anew costs nothing for a new shape, and nearly every packed row has a shape of its own. Compiling joins small
operations and pays where starting thousands of them takes longer than computing them (`levers.ON_DEVICE`); batches are
rounded to few shapes there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mlx.core as mx
import mlx.nn as nn

from app.engine.batches import Batch
from app.engine.failures import told_without_gradient
from app.engine.grid import Grid
from app.engine.levers import levers
from app.engine.loss import Objective

Arrays = dict[str, mx.array]


class Gradient:
    """Call it with a batch: (loss summed over its trained tokens, its gradient as `flat` makes it of a tree), lazy.

    Keeps one graph for each shape where the levers say compiled; a model that cannot be traced is built anew each time.
    """

    def __init__(self, model: nn.Module, objective: Objective, flat: Callable[[Any], mx.array]) -> None:
        self._model, self._objective = model, objective
        self._built = _gradient_of(model, objective, flat)
        self._compiled = _compiled(model, self._built) if levers().compiled else None

    def __call__(self, batch: Batch) -> tuple[mx.array, mx.array]:
        with told_without_gradient():
            return self._of(self._objective.ready(batch))

    def _of(self, batch: Batch) -> tuple[mx.array, mx.array]:
        if self._compiled is not None:
            parameters = self._model.parameters()
            try:
                return self._compiled(_arrays(batch))
            except (ValueError, RuntimeError, TypeError, IndexError):  # a model that looks at numbers on its way
                self._compiled = None
                self._model.update(parameters)
                mx.random.seed(0)
        return self._built(batch)


# functions of their own, as a method that this object holds would keep it, and the model with it, alive for ever


def _gradient_of(
    model: nn.Module, objective: Objective, flat: Callable[[Any], mx.array]
) -> Callable[[Batch], tuple[mx.array, mx.array]]:
    loss_and_tree = nn.value_and_grad(model, objective)

    def built(batch: Batch) -> tuple[mx.array, mx.array]:
        loss, tree = loss_and_tree(model, batch)
        return loss, flat(tree)

    return built


def _compiled(
    model: nn.Module, built: Callable[[Batch], tuple[mx.array, mx.array]]
) -> Callable[[Arrays], tuple[mx.array, mx.array]]:
    def traced(arrays: Arrays) -> tuple[mx.array, mx.array]:
        trained = model.trainable_parameters()
        try:
            return built(_batch(arrays))
        finally:
            model.update(trained)  # in place of what stood for them while the graph was made

    compiled: Callable[[Arrays], tuple[mx.array, mx.array]] = mx.compile(
        traced, inputs=[model.state, mx.random.state], outputs=[mx.random.state]
    )
    return compiled


def _arrays(batch: Batch) -> Arrays:
    """All that a batch's loss depends on, and no lengths, so that another batch of these shapes takes the same graph."""
    named = {"inputs": batch.inputs, "picks": batch.picks, "targets": batch.targets, "weights": batch.weights}
    if batch.grid is not None:
        named |= {"there": batch.grid.there, "back": batch.grid.back}
    named["below"] = batch.below
    return {name: array for name, array in named.items() if array is not None}


def _batch(arrays: Arrays) -> Batch:
    grid = Grid(arrays["there"], arrays["back"]) if "there" in arrays else None
    own = {name: arrays.get(name) for name in ("weights", "below")}
    places = (arrays["inputs"], None, arrays["picks"], arrays["targets"])
    return Batch(*places, (), 0, 0, grid=grid, packed=grid is not None, **own)
