"""`tunesmith models` and `tunesmith download`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli import cli
from app.errors import UserError
from tests.data.test_found_models import make_model
from tests.hub_server import hub_server


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("HF_HOME", raising=False)
    monkeypatch.delenv("HF_HUB_CACHE", raising=False)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
    return tmp_path


def call(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def test_models_are_listed_with_size_fit_and_the_reason_why_others_cannot_be_trained(home: Path) -> None:
    make_model(home / ".lmstudio/models/a/Tiny-1B")
    make_model(home / "more/Strange", kind="holo9")
    result = call("models", "--also", home / "more")
    assert result.exit_code == 0
    assert "Tiny 1B" in result.output and "fits" in result.output
    assert "holo9" in result.output.split("Cannot be trained:")[1]
    rows = json.loads(call("models", "--also", home / "more", "--json").output)
    assert [row["name"] for row in rows] == ["Tiny 1B", "Strange"]


def test_without_any_model_the_way_to_some_is_told(home: Path) -> None:
    assert "--suggested" in call("models").output
    assert "mlx-community/" in call("models", "--suggested").output


def test_a_folder_that_is_not_there_is_refused(home: Path) -> None:
    error = call("models", "--also", home / "nothing").exception
    assert isinstance(error, UserError) and error.code == "no_folder"


def test_a_model_is_downloaded_to_where_models_are_found(home: Path) -> None:
    with hub_server() as hub:
        hub.add("someone/Tiny", make_model(home / "remote"))
        result = call("download", "someone/Tiny", "--endpoint", hub.address)
        assert result.exit_code == 0, result.output
        assert Path(result.output.strip().splitlines()[-1]).is_dir()
        error = call("download", "someone/nothing", "--endpoint", hub.address).exception
        assert isinstance(error, UserError) and error.code == "no_repo"
    assert [row["source"] for row in json.loads(call("models", "--json").output)] == ["Tunesmith"]
