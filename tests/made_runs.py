"""Run folders as trainings leave them, made without training: for lists, comparisons and pictures."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.runs.config import PRESETS, TrainingConfig, parse_config
from app.runs.events import Event, Failed, Finished, Paused, Sampled, Saved, Started, StepDone, Validated
from app.runs.overview import facts
from app.runs.store import Run, create_run

PER_EPOCH = 281


def config(preset: str = "Balanced", **values: Any) -> TrainingConfig:
    chosen = next(one for one in PRESETS if one.name == preset)
    return parse_config(
        {
            **chosen.values,
            "model_path": "/models/Qwen3-4B-Instruct",
            "data": "/examples/support-replies.jsonl",
            **values,
        }
    )


def started(total: int, valid: int = 125, epochs: int = 3, per_epoch: int = PER_EPOCH) -> Started:
    return Started(
        2.0,
        total,
        per_epoch,
        epochs,
        1121,
        valid,
        2,
        400_000,
        150_000,
        252,
        33_030_144,
        4_022_468_096,
        18.0,
        "Apple M3 Pro",
    )


def loss_at(step: int, first: float, last: float, pace: float) -> float:
    return last + (first - last) * math.exp(-step / pace)


def made_run(
    root: Path,
    settings: TrainingConfig,
    *,
    steps: int,
    total: int | None = None,
    first: float = 1.982,
    last: float = 1.184,
    pace: float = 90.0,
    rise_after: int | None = None,
    seconds: float = 4440.0,
    state: str = "finished",
    created: str = "",
    check_every: int = 40,
    end: Event | None = None,
    answers: bool = True,
) -> Run:
    """A run of so many steps whose losses fall from first towards last. end: instead of what the state asks for."""
    run = create_run(settings, root)
    total = total or steps
    events = list(_course(settings, steps, total, first, last, pace, rise_after, seconds, check_every, answers))
    checks = [e for e in events if isinstance(e, Validated)]
    best = min(checks, key=lambda e: e.loss)
    saved = Saved(seconds, steps // 20 * 20, str(run.checkpoints / "x"))
    events.append(saved)
    if end is not None:
        events.append(end)
    elif state in ("finished", "stopped"):
        reason: Any = "completed" if state == "finished" else "stopped"
        events.append(
            Finished(
                seconds,
                reason,
                steps,
                1.1,
                1.2,
                best.step,
                checks[0].loss,
                best.loss,
                seconds,
                5.0,
                1_840_000,
                33_030_144,
                10.9,
                str(run.adapter_dir),
            )
        )
    elif state == "paused":
        events.append(Paused(seconds, steps, "asked"))
    elif state == "failed":
        events.append(
            Failed(
                seconds,
                steps,
                "Training stopped: the memory was not enough.",
                "At step 347 a group of long conversations needed 19.3 GB. Training can use 18 GB.",
                "Resume with a smaller batch size.",
                "out_of_memory",
            )
        )
    for event in events:
        run.record(event)
    run.update(state=state, facts=facts(run), **({"created": created} if created else {}))
    if state in ("finished", "stopped"):
        run.adapter_dir.mkdir()
        (run.adapter_dir / "adapters.safetensors").write_bytes(b"\0" * 66_000)
    return run


def _course(
    settings: TrainingConfig,
    steps: int,
    total: int,
    first: float,
    last: float,
    pace: float,
    rise_after: int | None,
    seconds: float,
    every: int,
    answers: bool,
) -> Iterator[Event]:
    yield started(total)
    for step in range(steps + 1):
        at = seconds * step / max(1, steps)
        if step:
            noise = 0.09 * math.sin(step * 12.9898) * math.cos(step * 4.1)
            loss = loss_at(step, first, last - 0.07, pace) + noise
            smooth = loss_at(step, first, last - 0.07, pace)
            memory = 14.5 + 2.4 * math.sin(step * 7.3) * math.cos(step * 1.7)
            yield StepDone(
                at, step, 1 + step // PER_EPOCH, loss, smooth, 1e-4, 1.0, 600, 480.0, memory, 17.1, seconds - at
            )
        if step % every == 0 or step == steps:
            lift = 0.0002 * max(0, step - rise_after) if rise_after is not None else 0.0
            yield Validated(at, step, loss_at(step, first, last, pace) + lift, True)
            if answers and settings.test_question and (step % 200 == 0 or step == steps):
                yield Sampled(at, step, settings.test_question, ORIGINAL if not step else TUNED)


ORIGINAL = "I’m sorry to hear that your hedge shears have not arrived. There are several possible reasons for a delay. First, you may want to check the tracking information…"
TUNED = "So sorry about the wait. Send me your order number and I’ll track it down right away. If it’s gone missing, I’ll post a new pair today, no charge."


def design_runs(root: Path) -> list[Run]:
    """The seven runs of the design's pictures, oldest first."""
    question = {"test_question": "My hedge shears still haven’t arrived."}
    demo = {"model_path": "/models/Tiny-demo-model", "data": "/examples/Sample conversations.jsonl", "name": "Demo"}
    tone = {"model_path": "/models/Mistral-7B", "data": "/examples/newsletter.jsonl", "name": "Tone of voice"}
    recipe = {"model_path": "/models/Llama-3.2-3B", "data": "/examples/recipes.jsonl", "name": "Recipe helper"}
    notes = {
        "model_path": "/models/Gemma-3-4B",
        "data": "/examples/meetings-2024.jsonl",
        "name": "Meeting notes",
        "max_seq_len": 4096,
    }
    small = {"model_path": "/models/Qwen3-1.7B", "name": "Support, small model"}
    day = "2026-11-{:02d}T10:00:00+00:00"
    return [
        made_run(root, config("Quick", **demo), steps=120, first=2.4, last=0.871, pace=30, seconds=70, created=day.format(1)),
        made_run(root, config("Balanced", **tone), steps=320, total=843, first=2.1, last=1.5, pace=110, seconds=1080, state="paused", created=day.format(2)),
        made_run(root, config("Balanced", **recipe), steps=600, first=2.2, last=1.476, pace=100, seconds=3120, created=day.format(3)),
        made_run(root, config("Thorough", **notes), steps=347, total=720, first=2.1, last=1.36, pace=110, seconds=2460, state="failed", created=day.format(4)),
        made_run(root, config("Balanced", **small), steps=843, first=2.2, last=1.318, pace=100, seconds=1920, created=day.format(5)),
        made_run(root, config("Quick", name="Support replies, quick", seed=42, **question), steps=281, first=1.982, last=1.24, pace=85, seconds=1500, created=day.format(6)),
        made_run(root, config("Balanced", name="Support replies", **question), steps=843, first=1.982, last=1.18, pace=90, rise_after=720, seconds=4440, created=day.format(7)),
    ]  # fmt: skip
