"""End a run that stopped on the way with the best version it has, without training on."""

from __future__ import annotations

from math import isfinite

from app.errors import UserError
from app.runs import checkpoints
from app.runs.events import Finished
from app.runs.history import History
from app.runs.lock import locked
from app.runs.overview import facts
from app.runs.store import Run

PUBLISHED = ("adapters.safetensors", "adapter_config.json")


def keep_best(run: Run) -> Finished:
    """Make the best whole version the result and record that the run ended. Raises UserError when it has no version."""
    with locked(run.folder):
        best = checkpoints.best_of(checkpoints.all_whole(run.checkpoints)[0])
        if best is None:
            raise UserError(
                "There is no version to keep.", "This run stopped before its first one was saved.", "Train again.",
                "no_version",
            )  # fmt: skip
        checkpoints.publish(best, PUBLISHED, run.adapter_dir)
        history = History()
        history.add(run.each_event())
        ended = _finished(run, history, best)
        run.seal_metrics()
        run.record(ended)
        run.update(state="stopped", facts=facts(run))
    return ended


def _finished(run: Run, history: History, best: checkpoints.Checkpoint) -> Finished:
    last, started, steps = history.last, history.started, history.steps
    seconds = max((event.time for event in (last, history.ended, history.saved) if event is not None), default=0.0)
    first = next((check.loss for check in history.checks if check.step == 0), None)
    batches = last.step if last else 0
    weighed = [(x, n) for x, n in zip(steps.column("loss"), steps.column("trained_tokens"), strict=True) if isfinite(x)]
    trained = sum(n for _, n in weighed)
    return Finished(
        time=seconds,
        reason="stopped",
        steps=batches,
        final_loss=last.loss if last else float("nan"),
        average_loss=sum(loss * n for loss, n in weighed) / trained if trained else float("nan"),
        kept_step=best.step,
        valid_loss_before=first if best.loss is not None else None,
        valid_loss_after=best.loss,
        duration_s=seconds,
        samples_per_second=0.0,
        tokens_read=round(started.tokens_per_epoch * batches / max(1, started.steps_per_epoch)) if started else 0,
        trainable_parameters=started.trainable_parameters if started else 0,
        peak_memory_gb=max(steps.column("peak_memory_gb"), default=0.0),
        adapter_path=str(run.adapter_dir),
    )
