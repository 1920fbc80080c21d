"""One loaded model that answers as itself or as any saved version, without reading it again.

An adapter wraps some modules of the model. The wrappers of each version are made once, by mlx-lm's own loader, and
put in place for as long as they are needed; afterwards the model is what it was before, a training's own included.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx.utils import tree_flatten, tree_unflatten
from mlx_lm.tuner.utils import load_adapters

from app.engine.adapters import ADAPTER_FILE
from app.engine.import_adapter import read_adapter
from app.errors import UserError

KEPT = 6


@dataclass(frozen=True)
class _Version:
    """modules: wrappers by path; arrays: weights by name, for versions of a full training."""

    modules: dict[str, Any]
    arrays: dict[str, mx.array]


class Versions:
    """The original and the saved versions of a model.

    model: as loaded, or with the adapters of a training that goes on. `using` is for one piece of work; who does
    several in turn calls `activate` before each, which costs nothing while the version stays, and `release` at the end.
    wrapper: what to put in place of each of mlx-lm's wrappers, None for these themselves.
    """

    def __init__(self, model: nn.Module, wrapper: Callable[[Any], Any] | None = None) -> None:
        self.model = model
        self._wrapper = wrapper or (lambda made: made)
        self._own = _wrappers(model)
        self._made: OrderedDict[tuple[str, int], _Version] = OrderedDict()
        self._active: tuple[str, int] | None = None
        self._undo: tuple[dict[str, Any], dict[str, mx.array]] = ({}, {})
        self._training = model.training

    @contextmanager
    def using(self, adapter: Path | None) -> Iterator[nn.Module]:
        """The model as this version, None for the original, in evaluation mode. Raises UserError when it cannot be."""
        try:
            self.activate(adapter)
            yield self.model
        finally:
            self.release()

    def activate(self, adapter: Path | None, key: tuple[str, int] | None = None) -> None:
        """Make the model this version until `release`. key: its `version_key`, for who asks again for each token."""
        key = key or version_key(adapter)
        if key == self._active:
            return
        self.release()
        self._training = self.model.training
        version = self._version(adapter, key) if adapter is not None else _Version({}, {})
        self._active = key
        _place(self.model, {path: _inner(module) for path, module in self._own.items()})
        bare = {path: _inner(module) for path, module in version.modules.items()}
        _place(self.model, version.modules)
        self._undo = {**bare, **self._own}, _swap(self.model, version.arrays)
        self.model.eval()

    def release(self) -> None:
        """Make the model what it was before."""
        if self._active is None:
            return
        modules, arrays = self._undo
        _swap(self.model, arrays)
        _place(self.model, modules)
        self.model.train(self._training)
        self._active, self._undo = None, ({}, {})

    def forget(self) -> None:
        """Let go of the model and its versions. Nothing can be asked of this object afterwards."""
        self.release()
        self._made.clear()
        self._own = {}
        del self.model

    def _version(self, adapter: Path, key: tuple[str, int]) -> _Version:
        """The version in a folder, made anew when the folder was written since."""
        if key in self._made:
            self._made.move_to_end(key)
            return self._made[key]
        self._made[key] = _Version(*self._make(adapter))
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
        return self._made[key]

    def _make(self, adapter: Path) -> tuple[dict[str, Any], dict[str, mx.array]]:
        saved = read_adapter(adapter)
        if saved.method == "full":
            types = {name: value.dtype for name, value in tree_flatten(self.model.parameters())}
            if set(saved.arrays) - set(types):
                raise _other_model(adapter, f"It has no {min(set(saved.arrays) - set(types))}.")
            return {}, {name: value.astype(types[name]) for name, value in saved.arrays.items()}
        try:
            _place(self.model, {path: _inner(module) for path, module in self._own.items()})
            load_adapters(self.model, str(adapter))
            made = _wrappers(self.model)
            missing = set(made) - set(saved.modules)
            if missing:
                raise _other_model(adapter, f"{min(missing)} is missing in it.")
            made = {path: self._wrapper(module) for path, module in made.items()}
            mx.eval([module.parameters() for module in made.values()])
            return made, {}
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise _other_model(adapter, str(error).splitlines()[0].rstrip(":.") + ".") from None
        finally:
            _place(self.model, {path: _inner(module) for path, module in _wrappers(self.model).items()})
            _place(self.model, self._own)


def version_key(adapter: Path | None) -> tuple[str, int]:
    """What tells versions apart: the folder and when its file was written; ("", 0) for the original."""
    if adapter is None:
        return "", 0
    try:
        return str(adapter.resolve()), (adapter / ADAPTER_FILE).stat().st_mtime_ns
    except OSError:
        return str(adapter.resolve()), 0


def _wrappers(model: nn.Module) -> dict[str, Any]:
    return {path: module for path, module in model.named_modules() if "lora_a" in module}


def _inner(wrapper: Any) -> Any:
    """The module that a LoRA or DoRA wrapper wraps."""
    return wrapper["linear"] if "linear" in wrapper else wrapper["embedding"]


def _place(model: nn.Module, modules: dict[str, Any]) -> None:
    if modules:
        model.update_modules(tree_unflatten(list(modules.items())))


def _swap(model: nn.Module, arrays: dict[str, mx.array]) -> dict[str, mx.array]:
    """Put these weights into the model; returns those that were there."""
    if not arrays:
        return {}
    before = {name: value for name, value in tree_flatten(model.parameters()) if name in arrays}
    model.update(tree_unflatten(list(arrays.items())))
    return before


def _other_model(adapter: Path, why: str) -> UserError:
    return UserError(
        f"The version in “{adapter.name}” does not fit this model.",
        why,
        "Choose the model that it was trained from.",
        "other_model",
    )
