"""A run that was really trained on a tiny model, once for all tests; each gets its own copy of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.runs.config import TrainingConfig, parse_config
from app.runs.control import Control
from app.runs.store import Run, create_run
from tests.tiny import write_chats, write_model


def config(place: Path, **changes: object) -> TrainingConfig:
    values = {"rank": 2, "alpha": 8, "max_seq_len": 64, "save_every": 2, "validate_every": 2, "learning_rate": 0.01}
    return parse_config(
        {"model_path": place / "model", "data": place / "chats.jsonl", "name": "Shop", **values, **changes}
    )


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from app.engine.train import train

    place = tmp_path_factory.mktemp("trained")
    write_model(place / "model", "llama")
    write_chats(place / "chats.jsonl")
    run = create_run(config(place), folder=place / "runs" / "shop")
    list(train(run.config(), run, Control()))
    return place


@pytest.fixture
def place(trained: Path, tmp_path: Path) -> Path:
    """A folder with model, examples and runs/shop."""
    shutil.copytree(trained, tmp_path, dirs_exist_ok=True)
    facts = tmp_path / "runs" / "shop" / "run.json"
    facts.write_text(facts.read_text().replace(str(trained), str(tmp_path)))
    return tmp_path


@pytest.fixture
def run(place: Path) -> Run:
    return Run(place / "runs" / "shop")
