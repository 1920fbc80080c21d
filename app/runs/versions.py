"""The versions of a run that can be tried and exported, told from their manifests alone: quick, nothing is summed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from app.runs.checkpoints import MANIFEST
from app.runs.store import Run

CONFIG_FILE = "adapter_config.json"


@dataclass(frozen=True, slots=True)
class Version:
    """folder: the adapter. step: None where nobody noted it. best: the one with the lowest loss, or the run's result."""

    folder: Path
    step: int | None
    loss: float | None = None
    best: bool = False


def versions_of(run: Run) -> list[Version]:
    """All versions of a run, the best first and then the newest. The best is the run's result once it has one."""
    found = [version for folder in run.checkpoints.glob("step-*") if (version := _saved(folder)) is not None]
    found.sort(key=lambda version: version.step or 0, reverse=True)
    result = _result(run)
    if result is not None:
        return [result, *(version for version in found if version.step != result.step)]
    measured = [version for version in found if version.loss is not None]
    best = min(measured, key=lambda v: (v.loss or 0.0, v.step or 0), default=found[0] if found else None)
    if best is None:
        return []
    first = Version(best.folder, best.step, best.loss, True)
    return [first, *(version for version in found if version != best)]


def newest_of(versions: list[Version]) -> Version | None:
    """The one saved last, as far as steps tell."""
    return max(versions, key=lambda version: version.step or 0, default=None)


def _saved(folder: Path) -> Version | None:
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        loss = manifest["loss"]
        return Version(folder, int(manifest["step"]), None if loss is None else float(loss))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _result(run: Run) -> Version | None:
    try:
        settings = json.loads((run.adapter_dir / CONFIG_FILE).read_text(encoding="utf-8"))
        step = settings["tunesmith"].get("step")
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return Version(run.adapter_dir, step if isinstance(step, int) else None, None, True)
