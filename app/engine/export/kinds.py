"""The kinds of export, and the two things done with each: plan it, and write it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import mlx.core as mx

from app import __version__
from app.data.model_folder import fingerprint, inspect_model
from app.engine.export import fused, fused_gguf, gguf_adapter, mlx_adapter, peft
from app.engine.export.card import add_checks
from app.engine.export.job import Cancelled, Job, Options, Plan, Progress, Written
from app.engine.export.place import folder_size, mark, new_folder
from app.engine.export.source import Source
from app.errors import UserError


@dataclass(frozen=True)
class Export:
    """One kind. title, needs: for people; size in bytes; refusal: why it cannot be made, None when it can."""

    name: str
    title: str
    needs: str
    size: Callable[[Source, Options], int]
    refusal: Callable[[Source, Options], UserError | None]
    write: Callable[[Job], None]


EXPORTS: Mapping[str, Export] = MappingProxyType(
    {
        export.name: export
        for export in (
            Export(
                "mlx",
                "Small file for MLX",
                "Used together with the original model, by mlx-lm.",
                lambda source, options: mlx_adapter.size(source),
                lambda source, options: mlx_adapter.refusal(source),
                mlx_adapter.write,
            ),
            Export(
                "peft",
                "Small file for Hugging Face",
                "Used together with the original model in Hugging Face format, by PEFT and vLLM.",
                lambda source, options: peft.size(source),
                lambda source, options: peft.refusal(source),
                peft.write,
            ),
            Export(
                "gguf",
                "Small file for llama.cpp",
                "Used together with a GGUF file of the same original model, by llama.cpp and Ollama.",
                lambda source, options: gguf_adapter.size(source),
                lambda source, options: gguf_adapter.refusal(source),
                gguf_adapter.write,
            ),
            Export(
                "fused", "Whole model for MLX", "Complete. For LM Studio and mlx-lm.",
                fused.size, fused.refusal, fused.write,
            ),
            Export(
                "fused-gguf", "Whole model for Ollama", "Complete, as one GGUF file. For Ollama and llama.cpp.",
                fused_gguf.size, fused_gguf.refusal, fused_gguf.write,
            ),
        )
    }
)  # fmt: skip


def plan(kind: str, source: Source, options: Options | None = None) -> Plan:
    """What an export would be, or why it is refused. Writes nothing."""
    export, options = _export(kind), options or Options()
    return Plan(kind, export.size(source, options), export.needs, export.refusal(source, options))


def write(
    kind: str,
    source: Source,
    target: Path,
    options: Options | None = None,
    *,
    overwrite: bool = False,
    progress: Progress = lambda step, share: None,
    cancelled: Cancelled = lambda: False,
) -> Written:
    """Write an export to the folder target, checked by reading it back.

    progress gets the name of the step and the share that is done, 0 to 1; cancelled is asked between steps. Nothing is
    left behind when it raises UserError: refused, name in use, no space, disk full, cancelled, model gone, check failed.
    """
    export, options = _export(kind), options or Options()
    inspect_model(source.model)
    refused = export.refusal(source, options)
    if refused is not None:
        raise refused
    with new_folder(target, export.size(source, options), overwrite) as folder:
        job = Job(source, options, folder, progress, cancelled)
        try:
            export.write(job)
            add_checks(folder / "README.md", job.checks, job.advice)
            mark(folder, _facts(kind, source, job))
            job.at("Done", 1.0)
        except (RuntimeError, MemoryError) as error:
            raise _explained(source, error) from error
        except (OSError, UserError) as error:
            if getattr(error, "code", "") != "cancelled":
                inspect_model(source.model)  # says so when that is gone, whatever noticed it first
            raise
        finally:
            if threading.current_thread() is threading.main_thread():  # elsewhere a window's objects could be deleted
                gc.collect()
            mx.clear_cache()
        size = folder_size(folder)
    return Written(kind, target, size, tuple(job.checks), job.advice, job.survival)


def _export(kind: str) -> Export:
    if kind not in EXPORTS:
        raise UserError(
            f"There is no export called “{kind}”.", "", f"Choose from {', '.join(EXPORTS)}.", "no_such_export"
        )
    return EXPORTS[kind]


def _facts(kind: str, source: Source, job: Job) -> dict[str, object]:
    return {
        "tunesmith": __version__,
        "kind": kind,
        "base_model": source.base_name,
        "base_model_fingerprint": fingerprint(source.model),
        "adapter": source.adapter.about,
        "checks": job.checks,
        "advice": job.advice,
    }


def _explained(source: Source, error: RuntimeError | MemoryError) -> UserError:
    """MLX says in RuntimeErrors that a file is gone, that the disk is full and that memory is."""
    inspect_model(source.model)
    if isinstance(error, MemoryError) or "memory" in str(error).lower() or "alloc" in str(error).lower():
        return UserError(
            "The export stopped: the memory was not enough.", f"{error}.", "Close other apps and try again.", "memory"
        )
    return UserError("The export stopped.", f"{error}.", "Check the disk, then try again.", "export_failed")
