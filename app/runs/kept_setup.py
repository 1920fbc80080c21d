"""A training that is being set up and has not begun: one small file, so that the next start has it again."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.errors import UserError
from app.runs.config import TrainingConfig, parse_config
from app.runs.files import as_text, write_atomically
from app.runs.place import home

Stamp = tuple[int, int]
"""Size and time of a file: another one is another content."""

FILE = "setup.json"
FORMAT = 1


@dataclass(frozen=True)
class KeptSetup:
    """config: the settings, with what was suggested left empty. preset: the one chosen last.

    review: what was decided about the examples, as JSON; of: the file that it was decided about.
    """

    config: TrainingConfig
    preset: str
    review: str = ""
    of: Stamp | None = None


def keep_setup(setup: KeptSetup | None, root: Path | None = None) -> None:
    """Keep this instead of what was kept; None for nothing. root: a folder for it, None for the usual one. Raises OSError."""
    folder = root or home()
    if setup is None:
        (folder / FILE).unlink(missing_ok=True)
        return
    folder.mkdir(parents=True, exist_ok=True)
    config = setup.config.model_dump(mode="json")
    values = {"format": FORMAT, "config": config, "preset": setup.preset, "review": setup.review, "of": setup.of}
    write_atomically(folder / FILE, as_text(values))


def kept_setup(root: Path | None = None) -> KeptSetup | None:
    """What was kept; None when nothing was, or it cannot be read: then it is put aside."""
    file = (root or home()) / FILE
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
        if values["format"] != FORMAT:
            raise ValueError(f"format {values['format']}")
        of = None
        if values["of"]:
            size, time = values["of"]
            of = (int(size), int(time))
        return KeptSetup(parse_config(values["config"]), str(values["preset"]), str(values["review"]), of)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, RecursionError, UserError):
        with suppress(OSError):
            file.replace(file.with_name(f"{FILE}.damaged"))
        return None


def stamp_of(file: Path) -> Stamp | None:
    """None when the file is not there."""
    try:
        info = file.stat()
    except OSError:
        return None
    return info.st_size, info.st_mtime_ns
