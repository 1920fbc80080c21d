"""A bundle about one run for whoever helps: versions, device, settings, log and events, without what is private.

Only what is known to be harmless goes in: numbers, yes and no, words from fixed lists, and of the log the places in
program code. Paths, names and every free text go in only when the person says so.
"""

from __future__ import annotations

import dataclasses
import json
import platform
import re
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import psutil

from app import __version__
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.events import Event, Failed, Finished, Notice, Sampled, Saved, from_json
from app.runs.files import as_text
from app.runs.store import Run

LEFT_OUT = "(left out)"
PACKAGES = ("mlx", "mlx-lm", "transformers", "safetensors", "numpy", "PySide6-Essentials", "pyqtgraph", "pydantic")
_MODEL_KEYS = (
    "model_type", "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads",
    "num_key_value_heads", "head_dim", "vocab_size", "max_position_embeddings", "tie_word_embeddings",
    "num_experts", "num_experts_per_tok", "sliding_window",
)  # fmt: skip
_WORD = re.compile(r"[a-z0-9_.]{1,40}")
_FRAME = re.compile(r'^\s*File "([^"\n]+)", line (\d+), in (\S+)\s*$')
_CODE = re.compile(
    r".*[/\\](?:site-packages|python3\.\d+)[/\\](.+\.py)|.*[/\\](app[/\\](?:data|runs|engine|services|ui)[/\\].+\.py)"
)
_RAISED = re.compile(r"^((?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt|Warning))(?::|$)")
_STAMP = re.compile(r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)  ")


@dataclass(frozen=True, slots=True)
class Include:
    """What else may go in. names: of files, folders, models and runs; text: of conversations, questions and answers."""

    names: bool = False
    text: bool = False

    @property
    def everything(self) -> bool:
        return self.names and self.text


def write_report(output: Path, run: Run | None, device: Mapping[str, str], include: Include) -> list[str]:
    """Write the bundle as a zip and return the names of the files in it. Raises UserError when that cannot be.

    device: facts of this computer beyond what is looked up here, such as the engine's. run: None for a report without one.
    """
    parts = {"report.json": as_text(_facts(device))}
    if run is not None:
        parts |= _of_run(run, include)
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        temporary = output.with_name(f".{output.name}.part")
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, text in parts.items():
                bundle.writestr(name, text.encode("utf-8", "replace"))
        temporary.replace(output)
    except OSError as error:
        with suppress(OSError):
            output.with_name(f".{output.name}.part").unlink(missing_ok=True)
        raise UserError(
            f"The report could not be written to {output}.", f"{error.strerror or error}.", "Choose another place.",
            "no_report",
        ) from None  # fmt: skip
    return list(parts)


def _facts(device: Mapping[str, str]) -> dict[str, Any]:
    versions = {}
    for name in PACKAGES:
        with suppress(PackageNotFoundError):
            versions[name] = version(name)
    memory = psutil.virtual_memory()
    return {
        "tunesmith": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "macos": platform.mac_ver()[0],
        "cores": psutil.cpu_count(),
        "memory_gb": round(memory.total / 2**30, 1),
        "memory_free_gb": round(memory.available / 2**30, 1),
        "device": dict(device),
        "packages": versions,
    }


def _of_run(run: Run, include: Include) -> dict[str, str]:
    parts = {"events.jsonl": _events(run, include), "log.txt": _log(run, include)}
    try:
        info = run.info()
    except UserError as error:
        parts["run.json"] = as_text({"damaged": error.code})
        return parts
    settings = settings_without_private(info["config"], include)
    about: dict[str, Any] = {"format": info["format"], "state": info["state"]}
    about |= {
        key: info[key] for key in ("created", "tunesmith") if re.fullmatch(r"[\d.T:+\-a-z]{1,40}", str(info.get(key)))
    }
    if include.names:
        about |= {"name": info["name"], "folder": str(run.folder)}
    parts["run.json"] = as_text({**about, "config": settings})
    parts["model.json"] = as_text(_model(Path(str(info["config"].get("model_path", ""))), include))
    parts["versions.json"] = as_text(_versions(run))
    return parts


def settings_without_private(config: Mapping[str, Any], include: Include) -> dict[str, Any]:
    """Settings as they are where they are numbers or from a fixed list; else only what may go in."""
    hints = get_type_hints(TrainingConfig)
    found: dict[str, Any] = {}
    for name, value in config.items():
        if name not in hints:
            continue
        if _harmless(value, hints[name]) or value == "":
            found[name] = value
        elif name == "targets" and isinstance(value, list | tuple):
            found[name] = [
                v if include.names or re.fullmatch(r"all|[a-z]{1,8}_proj", str(v)) else LEFT_OUT for v in value
            ]
        else:
            is_name = name == "name" or Path in (hints[name], *get_args(hints[name]))
            found[name] = value if (include.names if is_name else include.text) else LEFT_OUT
    return found


def event_without_private(event: Event, include: Include) -> dict[str, Any]:
    """An event's fields, with free texts only as far as they may go in."""
    hints = get_type_hints(type(event))
    found: dict[str, Any] = {"event": type(event).__name__}
    for field in dataclasses.fields(event):
        value = getattr(event, field.name)
        allowed = include.everything
        if isinstance(event, Sampled):
            allowed = include.text
        elif isinstance(event, Saved | Finished):
            allowed = include.names
        if isinstance(event, Failed | Notice) and field.name == "code":
            allowed = bool(_WORD.fullmatch(str(value)))
        if isinstance(value, float) and value != value:
            value = "nan"
        elif isinstance(value, str) and not allowed and not _harmless(value, hints[field.name]):
            value = LEFT_OUT
        found[field.name] = value
    return found


def _events(run: Run, include: Include) -> str:
    lines = []
    try:
        with run.metrics.open(encoding="utf-8", errors="replace") as stream:
            for number, line in enumerate(stream, 1):
                try:
                    found = event_without_private(from_json(line), include)
                except ValueError:
                    found = {"unreadable_line": number, "characters": len(line)}
                lines.append(json.dumps(found, ensure_ascii=False))
    except OSError as error:
        lines.append(json.dumps({"no_events": error.strerror}))
    return "\n".join(lines) + "\n"


def _log(run: Run, include: Include) -> str:
    try:
        text = run.log.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    if include.everything:
        return text
    return "".join(f"{found}\n" for line in text.splitlines() if (found := _log_line(line)))


def _log_line(line: str) -> str:
    """Of a line of the log: when it was, which program code it names, which kind of error it is. Empty for the rest."""
    stamp = _STAMP.match(line)
    when = f"{stamp.group(1)}  " if stamp else ""
    line = line[stamp.end() :] if stamp else line
    if frame := _FRAME.match(line):
        code = _CODE.match(frame.group(1))
        where = (code.group(1) or code.group(2)) if code else "?"
        name = frame.group(3) if code else "?"
        return f'{when}  File "{where}", line {frame.group(2)}, in {name}'
    if raised := _RAISED.match(line):
        return f"{when}{raised.group(1)}"
    return f"{when}{LEFT_OUT}" if when else ""


def _model(folder: Path, include: Include) -> dict[str, Any]:
    """What kind of model it is: numbers of its config.json and its family."""
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {"config.json": "cannot be read"}
    if not isinstance(config, dict):
        return {"config.json": "is no object"}
    found = {key: config[key] for key in _MODEL_KEYS if isinstance(config.get(key), int | bool)}
    family, bits = config.get("model_type"), config.get("quantization")
    if isinstance(family, str) and re.fullmatch(r"[a-z0-9_]{1,24}", family):
        found["model_type"] = family
    if isinstance(bits, dict):
        found["quantization"] = {key: bits[key] for key in ("bits", "group_size") if isinstance(bits.get(key), int)}
    return {**found, **({"folder": str(folder)} if include.names else {})}


def _versions(run: Run) -> dict[str, Any]:
    """The saved versions: which steps, with how many files and bytes."""
    found = {}
    for folder in sorted(run.checkpoints.glob("step-*")):
        if re.fullmatch(r"step-\d+", folder.name) and folder.is_dir():
            files = [file for file in folder.iterdir() if file.is_file()]
            found[folder.name] = {"files": len(files), "bytes": sum(file.stat().st_size for file in files)}
    return found


def _harmless(value: Any, hint: Any) -> bool:
    """Numbers, yes and no, nothing, and words of a fixed list."""
    if value is None or isinstance(value, bool | int | float):
        return True
    return isinstance(value, str) and value in _fixed_words(hint)


def _fixed_words(hint: Any) -> set[Any]:
    if get_origin(hint) is Literal:
        return set(get_args(hint))
    return set().union(*(_fixed_words(part) for part in get_args(hint))) if get_args(hint) else set()
