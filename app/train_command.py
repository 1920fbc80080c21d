"""`tunesmith train`: the training loop in a terminal, with one flag for each field of TrainingConfig."""

from __future__ import annotations

import inspect
import json
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, Literal, NoReturn, get_args, get_origin

import typer

from app.errors import UserError
from app.runs.awake import KeepAwake
from app.runs.config import TrainingConfig, flag_of, parse_config, read_toml, setting
from app.runs.control import Control
from app.runs.events import Event, Failed, Finished
from app.runs.store import Run, create_run


def train_command(**given: Any) -> None:
    """Fine-tune a model on example conversations by LoRA, without the window."""
    own = {name: given.pop(name) for name in _OWN_OPTIONS}
    values = read_toml(own["config"]) if own["config"] else {}
    values.update({name: value for name, value in given.items() if value is not None})
    for needed in ("model_path", "data"):
        if needed not in values:
            raise UserError(
                f"{flag_of(needed)} is missing.", "", f"Say which {setting(needed).label.lower()} to use.", "missing"
            )
    if own["estimate"]:
        _estimate(parse_config(values), own["json"])
        return
    _train(parse_config(values), own["output"], own["overwrite"], own["run_dir"], own["json"])


def _estimate(config: TrainingConfig, as_json: bool) -> None:
    """Print what the training would take."""
    from app.console import duration
    from app.engine.backend import default_memory_limit_gb
    from app.engine.probe import probe

    if not as_json:
        print("Measuring a few steps…", file=sys.stderr)
    found = probe(config)
    limit = config.memory_limit or default_memory_limit_gb()
    if as_json:
        print(
            json.dumps({**asdict(found), "seconds": found.seconds, "peak_gb": found.peak_gb, "memory_limit_gb": limit})
        )
        return
    saver = {"off": "off", "some": "on, half of each layer", "most": "on, every layer"}[found.memory_saver]
    lines = {
        "Time": f"about {duration(found.seconds or 0)}",
        "Steps": f"{found.steps:,}",
        "Peak memory": f"about {found.peak_gb:.2g} of {limit:.1f} GB, {found.model_gb:.2g} of it the model",
        "Memory saver": saver,
        "Lower layers": "read once, then kept" if found.keeps_trunk else "read each time",
    }
    for name, words in lines.items():
        print(f"  {name:<20}  {words}")


def _train(config: TrainingConfig, output: Path | None, overwrite: bool, run_dir: Path | None, as_json: bool) -> None:
    """Train in a new run, then copy the adapter to output."""
    _check_output(output, overwrite)
    run = create_run(config, folder=run_dir)
    follow(run.config(), run, as_json=as_json, output=output)


def follow(
    config: TrainingConfig, run: Run, *, as_json: bool, output: Path | None = None, resume: bool = False
) -> NoReturn:
    """Train, show progress, and exit: 0 when finished, 130 when stopped or paused. Raises UserError when it failed."""
    from app.console import listener
    from app.engine.train import train

    control, screen, awake = Control(), listener(as_json), KeepAwake()
    last: Event | None = None
    awake.hold()
    try:
        with _signals(control):
            for event in train(config, run, control, resume):
                screen.show(event)
                last = event
    except KeyboardInterrupt:
        print(f"Stopped at once. To go on from the last version: tunesmith resume {run.name!r}", file=sys.stderr)
        raise typer.Exit(130) from None
    finally:
        screen.close()
        awake.release()
    if isinstance(last, Failed):
        raise UserError(last.what, last.why, last.next, last.code)
    if isinstance(last, Finished) and output is not None:
        _copy_adapter(Path(last.adapter_path), output, quiet=as_json)
    raise typer.Exit(0 if isinstance(last, Finished) and last.reason == "completed" else 130)


@contextmanager
def _signals(control: Control) -> Iterator[None]:
    """Ctrl-C once: finish the step, keep the best version. Twice: now. A closed terminal or a shutdown pauses."""

    def interrupt(signum: int, frame: object) -> None:
        if control.stopping:
            raise KeyboardInterrupt
        print("Stopping after this step and keeping the result. Press Ctrl-C again to stop at once.", file=sys.stderr)
        control.stop()

    def leave(signum: int, frame: object) -> None:
        control.pause()

    doors = {signal.SIGINT: interrupt, signal.SIGTERM: leave, signal.SIGHUP: leave}
    before = {number: signal.signal(number, door) for number, door in doors.items()}
    try:
        yield
    finally:
        for number, door in before.items():
            signal.signal(number, door)


def _places(output: Path) -> tuple[Path, Path]:
    """(weights, config) that --output stands for: a folder, or a .safetensors file with the config beside it."""
    if output.suffix == ".safetensors":
        return output, output.parent / "adapter_config.json"
    return output / "adapters.safetensors", output / "adapter_config.json"


def _check_output(output: Path | None, overwrite: bool) -> None:
    taken = [place for place in (_places(output) if output else ()) if place.exists()]
    if taken and not overwrite:
        raise UserError(
            f"{taken[0]} is already there.", "An earlier result is never written over unasked.",
            "Name another output, or add --overwrite.", "output_exists",
        )  # fmt: skip


def _copy_adapter(adapter: Path, output: Path, quiet: bool) -> None:
    try:
        for source, target in zip(
            (adapter / "adapters.safetensors", adapter / "adapter_config.json"), _places(output), strict=True
        ):
            target.parent.mkdir(parents=True, exist_ok=True)
            temporary = target.with_name(f".{target.name}.tmp")
            shutil.copyfile(source, temporary)
            temporary.replace(target)
    except OSError as error:
        raise UserError(
            f"The adapter could not be copied to {output}.",
            f"{error.strerror}.",
            f"It is safe in {adapter}.",
            "no_copy",
        ) from None
    if not quiet:
        print(f"  copied to             {output}")


_OWN_OPTIONS: dict[str, tuple[Any, Any, str]] = {
    "config": (Path | None, None, "TOML file with settings; flags win over it."),
    "output": (Path | None, None, "Folder, or FILE.safetensors, to copy the adapter to."),
    "overwrite": (bool, False, "Let --output replace an earlier adapter."),
    "run_dir": (Path | None, None, "New folder for the run, instead of the usual place."),
    "estimate": (bool, False, "Say what it would take, measured with a few steps on this machine; train nothing."),
    "json": (bool, False, "Print every event as one line of JSON."),
}


def own_option(name: str) -> inspect.Parameter:
    kind, default, text = _OWN_OPTIONS[name]
    option = typer.Option("--" + name.replace("_", "-"), help=text, show_default=False)
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, option])


def help_of_flag(name: str) -> str:
    """What a setting's flag does, with what can only be typed."""
    text = TrainingConfig.model_fields[name].description or ""
    return text.removesuffix(".") + ", or “all”." if name == "targets" else text


def setting_option(name: str) -> inspect.Parameter:
    """The flag of one setting; None when it is not given, so that a config file's value stands."""
    field = TrainingConfig.model_fields[name]
    kind: Any = field.annotation
    if get_origin(kind) is tuple:
        kind = str
    elif get_origin(kind) is not Literal:
        kind = next((k for k in (*get_args(kind), kind) if k in (int, float, str, Path)), str)
    default = ",".join(field.default) if isinstance(field.default, tuple) else field.default
    text = help_of_flag(name)
    if default not in (None, "", Path()):
        text += (
            f" Default: {default}{' ' + setting(name).unit if setting(name).unit != 'layers' else ''}".rstrip() + "."
        )
    option = typer.Option(flag_of(name), help=text, show_default=False)
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=Annotated[kind | None, option]
    )


# typer reads a command's options from its signature and annotations
_PARAMETERS = [*map(own_option, _OWN_OPTIONS), *map(setting_option, TrainingConfig.model_fields)]
train_command.__signature__ = inspect.Signature(_PARAMETERS)  # type: ignore[attr-defined]
train_command.__annotations__ = {p.name: p.annotation for p in _PARAMETERS}
