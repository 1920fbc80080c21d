"""Hidden states of examples, kept in memory up to a budget and beyond it on disk."""

from __future__ import annotations

import os
import shutil
import tempfile
import weakref
from contextlib import suppress
from pathlib import Path

import mlx.core as mx
import numpy as np

DISK_SHARE = 0.25
"""Share of the free space that may be used."""


class KeptStates:
    """(n, D) arrays by key. bytes: held in memory, at most `budget`; disk_bytes: in a nameless file in `folder`.

    The file is gone when the process ends, however it ends. Without a folder nothing goes to disk; what cannot be
    kept is simply not there when asked for.
    """

    def __init__(self, budget: int, folder: Path | None = None) -> None:
        self.bytes = self.disk_bytes = 0
        self._budget, self._folder = budget, folder
        self._room = int(shutil.disk_usage(folder).free * DISK_SHARE) if folder is not None else 0
        self._arrays: dict[int, mx.array] = {}
        self._places: dict[int, tuple[int, tuple[int, ...], mx.Dtype]] = {}
        self._file = -1

    def __contains__(self, key: int) -> bool:
        return key in self._arrays or key in self._places

    def __getitem__(self, key: int) -> mx.array:
        if key in self._arrays:
            return self._arrays[key]
        start, shape, dtype = self._places[key]
        data = os.pread(self._file, int(np.prod(shape)) * dtype.size, start)
        return mx.array(np.frombuffer(data, np.uint8)).view(dtype).reshape(shape)

    def keep(self, key: int, states: mx.array) -> None:
        """Keep a copy if there is room. states: evaluated."""
        if key in self:
            return
        if self.bytes + states.nbytes <= self._budget:
            self._arrays[key] = mx.contiguous(states)
            mx.eval(self._arrays[key])
            self.bytes += states.nbytes
        elif self.disk_bytes + states.nbytes <= self._room:
            with suppress(OSError):  # a full disk: it is computed again instead
                self._write(key, states)

    def _write(self, key: int, states: mx.array) -> None:
        if self._file < 0:
            self._file, name = tempfile.mkstemp(dir=self._folder)
            weakref.finalize(self, os.close, self._file)
            Path(name).unlink()
        data = np.array(mx.contiguous(states).view(mx.uint8)).tobytes()
        if os.pwrite(self._file, data, self.disk_bytes) == len(data):
            self._places[key] = self.disk_bytes, tuple(states.shape), states.dtype
            self.disk_bytes += len(data)
