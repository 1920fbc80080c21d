"""The memory saver comes on where a training would not fit, also of models of which the formula knows too little."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import mlx.core as mx
import numpy as np
import pytest
from mlx.utils import tree_flatten

from app.data.model_folder import inspect_model
from app.engine import backend
from app.engine.adapters import attach, trained_arrays
from app.engine.examples import prepare
from app.engine.loading import load
from app.engine.room import lean_objective
from app.runs.config import TrainingConfig
from app.runs.estimate import SAVER_FROM, training_bytes
from tests.interop.make_exports_table import tiny
from tests.tiny import write_chats


def level_of(folder: Path, kind: str, times: float) -> str:
    """The level that is chosen where there is so many times the room that the formula asks for without the saver."""
    config = TrainingConfig(
        model_path=tiny(folder / "model", kind), data=write_chats(folder / "chats.jsonl", 16), rank=4, targets=("all",)
    )
    loaded = load(config.model_path)
    loaded.info = replace(loaded.info, state=0)  # so that the formula knows nothing of recurrent layers
    with closing(prepare(config, loaded.tokenizer)) as data:
        attach(loaded.model, config)
        lengths = np.array([len(example.ids) for example in data.train])
        share = sum(int(example.mask.sum()) for example in data.train) / int(lengths.sum())
        values = sum(array.size for array in trained_arrays(loaded.model).values())
        needed = training_bytes(loaded.info, lengths, config, "off", values, 4, share)
        weights = sum(array.nbytes for _, array in tree_flatten(loaded.model.parameters()))
        limit = (weights + times * needed) / SAVER_FROM
        hardware = replace(backend.configure(), memory_limit_gb=limit / backend.GB)
        with lean_objective(config, loaded, data, hardware) as (_, level):
            return level


@pytest.mark.parametrize("kind", ["qwen3", "llama", "lfm2"])
def test_a_model_like_those_the_formula_knows_needs_no_saver_where_there_is_room(tmp_path: Path, kind: str) -> None:
    assert level_of(tmp_path, kind, 1.6) == "off"


@pytest.mark.parametrize("kind", ["qwen3_5", "falcon_h1", "granitemoehybrid"])
def test_a_model_that_takes_more_than_the_formula_says_is_measured(tmp_path: Path, kind: str) -> None:
    assert level_of(tmp_path, kind, 1.6) != "off"


@pytest.mark.parametrize(("kind", "state"), [("qwen3", 0), ("lfm2", 0), ("qwen3_5", 256), ("granitemoehybrid", 1024)])
def test_the_formula_is_told_how_large_the_states_of_recurrent_layers_are(
    tmp_path: Path, kind: str, state: int
) -> None:
    assert inspect_model(tiny(tmp_path / "model", kind)).state == state


def test_where_there_is_plenty_of_room_nothing_is_measured(tmp_path: Path) -> None:
    mx.reset_peak_memory()
    whole = mx.zeros((1 << 22,))
    mx.eval(whole)
    peak = mx.get_peak_memory()
    del whole
    assert level_of(tmp_path, "qwen3", 1000) == "off"
    assert mx.get_peak_memory() >= peak
