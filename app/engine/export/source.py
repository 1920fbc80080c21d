"""What is exported: a saved version, the model it belongs to, and what is known about its training."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from mlx_lm.tokenizer_utils import TokenizerWrapper

from app.data.conversation import Conversation, Example
from app.data.model_folder import ModelInfo, inspect_model
from app.engine.adapters import CONFIG_FILE
from app.engine.examples import divide, prepare
from app.engine.import_adapter import SavedAdapter, read_adapter
from app.engine.loading import read_config
from app.errors import UserError
from app.runs.events import Finished
from app.runs.find import find_run
from app.runs.store import Run

MOST_EXAMPLES = 32
_NO_MODEL = "Say where the model is, with --model."


@dataclass(frozen=True)
class Source:
    """A version and its model. config: the model's, as `read_config`. run: None for an adapter of unknown origin."""

    adapter: SavedAdapter
    model: Path
    info: ModelInfo
    config: dict[str, Any]
    name: str
    run: Run | None

    @property
    def text_config(self) -> dict[str, Any]:
        """The language model's part of the config, where a wrapper puts it in a part of its own."""
        text = self.config.get("text_config")
        return {**self.config, **text} if isinstance(text, dict) else self.config

    @property
    def model_type(self) -> str:
        return str(self.config["model_type"])

    @property
    def base_name(self) -> str:
        """The model's name for other programs: its name on the hub where the folder tells it, else its folder."""
        for part in (self.model.absolute(), *self.model.absolute().parents):
            if part.name.startswith("models--"):
                return "/".join(part.name.split("--")[1:])
        return str(self.adapter.about.get("base_model") or self.model.name)

    @cached_property
    def finished(self) -> Finished | None:
        """The end of the run, with its losses."""
        ends = [e for e in (self.run.each_event() if self.run else []) if isinstance(e, Finished)]
        return ends[-1] if ends else None

    def conversations_aside(self) -> list[Conversation]:
        """The conversations that the run never trained on. Raises UserError when its files cannot be read."""
        if self.run is None:
            return []
        return list(divide(self.run.config(), self.run).aside)

    def kept_aside(self, tokenizer: TokenizerWrapper) -> list[Example]:
        """Some of them as tokens; none when there is no run or its file is gone."""
        if self.run is None:
            return []
        try:
            with closing(prepare(self.run.config(), tokenizer, self.run)) as data:
                return data.valid[:MOST_EXAMPLES]
        except UserError:
            return []


def find_source(
    what: str | Path, *, model: Path | None = None, step: int | None = None, root: Path | None = None
) -> Source:
    """The version that a run folder, a run's name or an adapter folder stands for.

    model: the base model, for adapters that do not say where it is or whose model has moved. step: a version saved on
    the way, else the result. Raises UserError when any of it cannot be found or read.
    """
    run, folder = _place(what, step, root)
    saved = read_adapter(folder)
    base = model or _base(run, saved)
    info = inspect_model(base)
    name = run.name if run else (folder.parent.name if folder.name == "adapter" else folder.name)
    return Source(saved, base, info, read_config(base), name, run)


def _place(what: str | Path, step: int | None, root: Path | None) -> tuple[Run | None, Path]:
    path = Path(what).expanduser()
    if (path / "run.json").is_file():
        run = Run(path)
    elif (path / CONFIG_FILE).is_file():
        return _run_around(path), path
    else:
        run = find_run(str(what), root)
    if step is None:
        return run, _must_exist(run.adapter_dir, run)
    return run, _must_exist(run.checkpoints / f"step-{step:06d}", run)


def _run_around(adapter: Path) -> Run | None:
    """The run that an adapter folder lies in, None when it stands alone."""
    around = (parent for parent in list(adapter.absolute().parents)[:2] if (parent / "run.json").is_file())
    return next((Run(parent) for parent in around), None)


def _must_exist(folder: Path, run: Run) -> Path:
    if folder.is_dir():
        return folder
    steps = [p.name.removeprefix("step-").lstrip("0") for p in sorted(run.checkpoints.glob("step-*"))]
    raise UserError(
        f"The run “{run.name}” has no such version.",
        f"It has the steps {', '.join(steps)}." if steps else "It has not saved any yet.",
        "Choose a version that it has.",
        "no_version",
    )


def _base(run: Run | None, saved: SavedAdapter) -> Path:
    if run is not None:
        return run.config().model_path
    told = saved.about.get("base_model_path") or saved.base
    if told and Path(told).expanduser().is_dir():
        return Path(told).expanduser()
    raise UserError(
        "The model that this adapter belongs to was not found.",
        f"The adapter names {told}, which is no folder here." if told else "The adapter does not name it.",
        _NO_MODEL,
        "no_base",
    )
