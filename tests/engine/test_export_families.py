"""Families with something of their own: what cannot be adapted is left alone, so that nothing is lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from mlx_lm import load as mlx_lm_load

from app.engine.export.families import GGUF, PEFT
from app.engine.export.job import Options
from app.engine.export.kinds import write
from app.engine.export.source import find_source
from app.engine.import_adapter import read_adapter
from app.errors import UserError
from tests.interop.make_exports_table import BEGIN, PAGE, families, tiny
from tests.tiny import write_model
from tests.tuned import logits_of, write_adapter


@pytest.mark.parametrize(
    ("kind", "left"), [("afm7", "qkv_proj"), ("gemma3n", "prediction_coefs"), ("recurrent_gemma", "no such")]
)
def test_an_adapter_of_an_unusual_family_is_whole_and_fused_exactly(tmp_path: Path, kind: str, left: str) -> None:
    model = tiny(tmp_path / "model", kind)
    adapter = write_adapter(tmp_path / "adapter", model, num_layers=2)
    assert read_adapter(adapter).modules and not any(left in path for path in read_adapter(adapter).modules)
    small = write("mlx", find_source(adapter), tmp_path / "small").path
    whole = write("fused", find_source(adapter), tmp_path / "whole").path
    tuned = logits_of(mlx_lm_load(str(model), adapter_path=str(small))[0], 12)
    fused = logits_of(mlx_lm_load(str(whole))[0], 12)
    assert abs(fused - tuned).max() < 1e-3 * abs(tuned).max()


def test_a_family_that_cannot_be_adapted_is_refused_in_words(tmp_path: Path) -> None:
    model = tiny(tmp_path / "model", "bitnet")
    with pytest.raises(UserError) as caught:
        write_adapter(tmp_path / "adapter", model)
    assert caught.value.code == "nothing_to_adapt" and "LoRA" in caught.value.what


@pytest.mark.parametrize("kind", ["qwen3", "llama", "gemma3_text"])
def test_a_model_fused_into_8_bits_is_within_a_tenth_of_what_was_learned(tmp_path: Path, kind: str) -> None:
    model = write_model(tmp_path / "model", kind, bits=4)
    adapter = write_adapter(tmp_path / "adapter", model)
    written = write("fused", find_source(adapter), tmp_path / "out", Options(bits=8))
    original, tuned = (logits_of(mlx_lm_load(str(model), adapter_path=path)[0]) for path in (None, str(adapter)))
    fused = logits_of(mlx_lm_load(str(written.path))[0])
    lost, effect = (((one - tuned) ** 2).sum() ** 0.5 for one in (fused, original))
    assert lost.item() < 0.1 * effect.item() and written.survival is not None and written.survival.enough


def test_the_table_of_exports_tells_of_every_family_what_the_code_does() -> None:
    lines = (line.split("|") for line in PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].splitlines())
    rows = {cells[1].strip(): [cell.strip() for cell in cells[2:-1]] for cells in lines if len(cells) == 8}
    told = {kind: cells for kind, cells in rows.items() if kind != "family" and not kind.startswith("-")}
    assert set(told) == set(families())
    assert all(
        cell == "yes" or cell == "checked when written" or cell.startswith("no: ") for c in told.values() for cell in c
    )
    assert {kind for kind, cells in told.items() if not cells[1].startswith("no: ")} == PEFT
    assert {kind for kind, cells in told.items() if not cells[2].startswith("no: ")} == set(GGUF)
    whole = {kind for kind, cells in told.items() if not cells[4].startswith("no: ")}
    assert whole == {kind for kind, family in GGUF.items() if family.whole}
