"""Steps by themselves, in one process and in turn: ours, with and without each short cut, and mlx_lm's own training loop.

    python -m benchmarks.steps --shape qwen3-8b --dtype bfloat16 [--bits 4] [--batch N] [--levers] [--torch]

For devices on which loading a model and the first use of each kernel take far longer than a step. All variants train
the same adapters of one loaded model on the same chats; each first goes through them once, then once to measure memory,
then in turn with the others. --torch: PyTorch with PEFT too, where both are installed, in a process of its own.
Prints medians over the rounds: trained tokens a second, the time of a step, the peak of memory above what was there
before, and the share of the device's matrix speed that the needed operations come to. Writes build/bench/steps.json.
"""

from __future__ import annotations

import argparse
import io
import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, redirect_stdout
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import mlx.optimizers as optim

from app.data.conversation import Example
from app.engine import backend
from app.engine.adapters import attach
from app.engine.batches import Course
from app.engine.levers import pulled
from app.engine.loading import load
from app.engine.loss import Objective
from app.engine.saver import memory_saver
from app.engine.segments import segmented_attention
from app.engine.stepping import Stepper
from app.engine.supply import Supply
from app.runs.config import TrainingConfig, parse_config
from benchmarks import _figures
from benchmarks._workload import TRUE_SHAPES, Chats, chats_as_tokens, write_chats, write_model
from benchmarks.engine import BATCH, OURS, OUT, ROUNDS, TORCH, WITHOUT, Variant, in_own_process

Round = Callable[[], None]
OTHERS = (
    Variant("ours, memory saver some", settings={"memory_saver": "some"}),
    Variant("ours, memory saver most", settings={"memory_saver": "most"}),
)
LEVERS = (
    *WITHOUT[:-2],
    Variant("ours, built anew each time", levers={"compiled": False}),
    Variant("ours, compiled", levers={"compiled": True}),
    Variant("ours with lean low-rank products", levers={"lean_low_rank": True}),
)
COLUMNS = [
    ("variant", "", ""), ("rate", "tokens/s", ",.0f"), ("speed", "speed", ".2f"), ("step_ms", "step ms", ".1f"),
    ("spread", "spread", ".0%"), ("first_ms", "at first", ".0f"), ("mib", "peak MiB", ",.0f"), ("peak", "peak", ".2f"),
    ("mfu", "MFU", ".1%"),
]  # fmt: skip


@dataclass
class Timed:
    """seconds of each round; first: of the very first; peak: bytes above what was in memory before."""

    seconds: list[float] = field(default_factory=list)
    first: float = 0.0
    peak: int = 0

    def begin(self, go: Round) -> None:
        mx.clear_cache()
        before, start = mx.get_active_memory(), time.perf_counter()
        go()
        self.first = time.perf_counter() - start
        mx.reset_peak_memory()
        go()
        self.peak = mx.get_peak_memory() - before

    def again(self, go: Round) -> None:
        start = time.perf_counter()
        go()
        self.seconds.append(time.perf_counter() - start)


def ours(model: nn.Module, examples: Sequence[Example], variant: Variant, batch: int) -> Round:
    """One epoch of our steps, the same batches each time."""
    config: TrainingConfig = parse_config({**OURS, **variant.settings, "batch_size": batch})
    made: list[tuple[Stepper, Course]] = []
    count = [0]

    def go() -> None:
        with ExitStack() as stack:
            stack.enter_context(pulled(**variant.levers))
            stack.enter_context(segmented_attention(model))
            stack.enter_context(memory_saver(model, config.memory_saver))  # type: ignore[arg-type]
            if not made:
                objective = Objective(model)
                course = Course([len(example.ids) for example in examples], config, objective.packs)
                made.append((Stepper(model, objective, config, 100_000), course))
            stepper, course = made[0]
            supply = Supply(examples, course)
            for step in range(1, course.steps + 1):
                count[0] += 1
                stepper.step(count[0], supply(step))
            supply.close()

    return go


def mlx_lm(model: nn.Module, examples: Sequence[Example], rounds: int, batch: int, between: Round) -> Timed:
    """mlx_lm.tuner.trainer.train itself, which is stopped between its epochs, when it asks for more batches."""
    from mlx_lm.tuner.trainer import TrainingArgs, iterate_batches, train

    dataset = [(example.ids.tolist(), int(example.mask.argmax())) for example in examples]
    timed, steps = Timed(), len(dataset) // batch

    def epochs(**arguments: Any) -> Iterator[Any]:
        forever = iterate_batches(**arguments)
        before = mx.get_active_memory()
        for number in range(rounds + 2):
            if number == 1:
                mx.reset_peak_memory()
            start = time.perf_counter()
            for _ in range(steps):
                yield next(forever)
            seconds = time.perf_counter() - start
            if number == 0:
                timed.first = seconds
            elif number == 1:
                timed.peak = mx.get_peak_memory() - before
            else:
                timed.seconds.append(seconds)
                between()

    with tempfile.TemporaryDirectory() as folder:
        file, iterations = str(Path(folder) / "adapters.safetensors"), steps * (rounds + 2)
        wanted = TrainingArgs(batch, iterations + 1, adapter_file=file)  # one more, so that the last epoch is timed too
        wanted.steps_per_report = wanted.steps_per_save = 10**9
        with redirect_stdout(io.StringIO()):  # its own display
            train(model, optim.Adam(learning_rate=1e-5), dataset, args=wanted, iterate_batches=epochs)
    return timed


def torch(folder: Path, chats: Path, rounds: int, batch: int) -> Timed:
    """PyTorch with PEFT in a process of its own."""
    settings = {**TORCH.settings, "epochs": rounds + 1, "batch_size": batch}
    spec = {"who": "torch", "model": str(folder), "data": str(chats), "settings": settings}
    run = in_own_process(spec, TORCH.name)
    return Timed(run["epochs"][1:], run["epochs"][0], run["peak"] - (folder / "model.safetensors").stat().st_size)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shape", default="small", choices=TRUE_SHAPES)
    parser.add_argument("--dtype", default="float32", choices=("float32", "bfloat16", "float16"))
    parser.add_argument("--bits", type=int, default=0, choices=(0, 4, 8))
    parser.add_argument("--batch", type=int, default=BATCH)
    parser.add_argument("--chats", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--levers", action="store_true", help="also without each short cut")
    parser.add_argument("--savers", action="store_true", help="also with the memory saver")
    parser.add_argument("--torch", action="store_true", help="also PyTorch with PEFT")
    asked = parser.parse_args()
    shape = replace(TRUE_SHAPES[asked.shape], dtype=asked.dtype, bits=asked.bits)
    chats = Chats(asked.chats)
    name = f"{asked.shape} {f'{asked.bits}-bit' if asked.bits else asked.dtype}, batch {asked.batch}"
    OUT.mkdir(parents=True, exist_ok=True)
    folder = write_model(OUT / f"model-{name.split(',')[0].replace(' ', '-')}", shape)
    found: dict[str, Timed] = {}
    if asked.torch:
        data = write_chats(OUT / f"chats-{asked.chats}", chats)
        found[TORCH.name] = torch(folder, data, asked.rounds, asked.batch)
    found |= measured(folder, chats, asked)
    examples = chats_as_tokens(chats)
    lengths, trained = [len(e.ids) - 1 for e in examples], sum(int(e.mask[1:].sum()) for e in examples)
    needed = _figures.needed_flops(shape, lengths, trained, shape.layers, 1)
    peak = _figures.gemm_peak(asked.dtype)
    print(f"{name}: {asked.chats} chats, medians of {asked.rounds}; products at most {peak / 1e12:,.1f} TFLOP/s")
    rows = [_row(variant, timed, found["mlx_lm"], trained, needed / peak, asked) for variant, timed in found.items()]
    print(_figures.table(rows, COLUMNS), flush=True)
    file = OUT / "steps.json"
    old = json.loads(file.read_text()) if file.is_file() else {}
    file.write_text(json.dumps({**old, name: rows}, indent=1))


def measured(folder: Path, chats: Chats, asked: argparse.Namespace) -> dict[str, Timed]:
    """Each variant's times, in turn within every round; "mlx_lm" for its own loop."""
    backend.configure()
    model = load(folder).model
    attach(model, parse_config(OURS))
    model.train()
    examples = chats_as_tokens(chats)
    variants = [Variant("ours"), *(OTHERS if asked.savers else ()), *(LEVERS if asked.levers else ())]
    rounds = {variant.name: ours(model, examples, variant, asked.batch) for variant in variants}
    found = {name: Timed() for name in rounds}
    for name, go in list(rounds.items()):
        try:
            found[name].begin(go)
        except RuntimeError as error:  # out of memory: it is left out, and said
            print(f"{name} left out: {error}", flush=True)
            del rounds[name], found[name]

    def turn() -> None:
        for name, go in rounds.items():
            found[name].again(go)

    base = mlx_lm(model, examples, asked.rounds, asked.batch, turn)
    return {"mlx_lm": base, **found}


def _row(
    variant: str, timed: Timed, base: Timed, trained: int, shortest: float, asked: argparse.Namespace
) -> dict[str, Any]:
    """shortest: seconds of an epoch at the device's full matrix speed."""
    seconds, steps = statistics.median(timed.seconds), asked.chats // asked.batch
    return {
        "variant": variant,
        "rate": trained / seconds,
        "speed": statistics.median(base.seconds) / seconds,
        "step_ms": 1e3 * seconds / steps,
        "spread": (max(timed.seconds) - min(timed.seconds)) / seconds,
        "first_ms": 1e3 * timed.first / steps,
        "mib": timed.peak / 2**20,
        "peak": timed.peak / base.peak,
        "mfu": shortest / seconds,
    }


if __name__ == "__main__":
    main()
