"""Mutated event files, checkpoints, settings and run.json. `python -m tests.faults.fuzz [how many]`, 20,000 in all by default.

Whatever stands in a run's folder, reading it gives a value or a UserError: never another exception, never a hang. A
version that reads as whole is the one that was written. Exit status 1 when not.
"""

from __future__ import annotations

import json
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.console import describe
from app.errors import UserError
from app.runs import checkpoints
from app.runs.config import TrainingConfig, parse_config, read_toml
from app.runs.events import (
    EpochDone,
    Failed,
    Finished,
    Notice,
    Paused,
    Preparing,
    Rescued,
    Resumed,
    Sampled,
    Saved,
    Started,
    StepDone,
    Validated,
    to_json,
)
from app.runs.find import find_run
from app.runs.history import History
from app.runs.overview import overview, overviews
from app.runs.store import Run, create_run, list_runs
from app.services.run_list import last_event

MANY = 20_000
HANGS_AFTER_S = 120
ODD: list[Any] = [
    None, True, [], {}, "", "nan", "inf", -1, 0, 2**63, 10**400, 1e308, float("nan"), "\ud800", "\0", "~nobody-here/x",
    "x" * 5000, [[[[[]]]]], {"a": {"a": {}}}, "step-000001", "../../..", -0.0, 1e-320, "0x10", "١٢", "\u2028",
]  # fmt: skip


def mutated(whole: bytes) -> st.SearchStrategy[bytes]:
    """The same bytes after a few accidents: cut off, doubled, overwritten, moved, or with a value of another kind."""
    place = st.integers(0, max(0, len(whole)))
    cut = place.map(lambda at: whole[:at])
    hit = st.lists(st.tuples(place, st.binary(max_size=6), st.integers(0, 8)), min_size=1, max_size=6).map(
        lambda hits: _overwritten(whole, hits)
    )
    doubled = st.tuples(place, place).map(lambda at: whole[: max(at)] + whole[min(at) :])
    odd = st.tuples(st.integers(0, 10**6), st.sampled_from(ODD)).map(lambda pick: _with_odd_value(whole, *pick))
    return st.one_of(cut, hit, doubled, odd, odd, st.binary(max_size=200))


def _overwritten(whole: bytes, hits: list[tuple[int, bytes, int]]) -> bytes:
    for at, new, gone in hits:
        whole = whole[:at] + new + whole[at + gone :]
    return whole


def _with_odd_value(whole: bytes, number: int, value: Any) -> bytes:
    """One value of one line of JSON, or of the whole, replaced; or a key removed, when the value is None."""
    lines = whole.split(b"\n") if whole.count(b"\n{") else [whole]
    index = number % len(lines)
    try:
        tree = json.loads(lines[index])
    except ValueError:
        return whole
    spots = [(node, key) for node in _nodes(tree) for key in (node if isinstance(node, dict) else range(len(node)))]
    if not spots:
        return whole
    node, key = spots[number % len(spots)]
    if value is None and number % 2 and isinstance(node, dict):
        del node[key]
    else:
        node[key] = value
    lines[index] = json.dumps(tree).encode()
    return b"\n".join(lines)


def _nodes(tree: Any) -> list[Any]:
    inner = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else []
    return ([tree] if isinstance(tree, dict | list) else []) + [node for part in inner for node in _nodes(part)]


def story(run: Run) -> list[Any]:
    """One event of each kind, some twice."""
    steps = [StepDone(float(n), n, 1, 2.0 / n, 2.0, 1e-4, 0.5, 100, 50.0, 1.0, 2.0, 3.0) for n in range(1, 6)]
    return [
        Preparing(0.1, "model"),
        Started(0.2, 6, 6, 1, 24, 2, 0, 900, 500, 6, 1000, 90000, 4.0, "CPU"),
        *steps[:3],
        Validated(3.1, 3, 1.5, True),
        Sampled(3.2, 3, "Why?", "Because."),
        Saved(3.3, 3, str(run.checkpoints / "step-000003")),
        *steps[3:],
        Resumed(5.2, 3),
        *steps[3:],
        Rescued(5.3, 5, 3, "The memory was not enough."),
        Notice(5.4, "x", "Something."),
        EpochDone(5.5, 1, 1.2, 5.0, 4.0),
        Paused(5.6, 5, "asked"),
        Failed(5.7, 5, "What.", "Why.", "Next.", "code"),
        Finished(6.0, "completed", 6, 1.0, 1.1, 3, 2.0, 1.5, 6.0, 4.0, 900, 1000, 1.0, str(run.adapter_dir)),
    ]


@dataclass
class Bench:
    """A whole run whose files are mutated one at a time and put right again."""

    run: Run

    @classmethod
    def make(cls, root: Path) -> Bench:
        run = create_run(TrainingConfig(name="Fuzz", data=root / "chats.jsonl"), root / "runs")
        for event in story(run):
            run.record(event)
        about = {"progress": {"step": 3}, "settings": {"rank": 8}}
        for step, loss in ((2, 1.5), (3, None)):
            checkpoints.write(run.checkpoints, step, _fill, about, loss)
        toml = "rank = 8\nname = 'Evening'\ntargets = ['q_proj', 'v_proj']\nlearning-rate = 1e-4\nseed = 7\n"
        (run.folder / "setup.toml").write_text(toml)
        return cls(run)

    def events(self, content: bytes) -> None:
        run = self.run
        run.metrics.write_bytes(content)
        history = History()
        history.add(run.events())
        history.verdict(10)
        for event in run.events():
            describe(event, 6, 1.0)
            to_json(event)
        last_event(run)
        _or_user_error(lambda: overview(run))
        run.seal_metrics()
        run.record(Resumed(9.0, 1))
        assert run.events()[-1] == Resumed(9.0, 1)

    def run_json(self, content: bytes) -> None:
        run = self.run
        (run.folder / "run.json").write_bytes(content)
        for read in (run.info, run.config, lambda: run.name, lambda: run.state, lambda: run.rename("New name")):
            _or_user_error(read)
        assert len(list_runs(run.folder.parent)) >= len(overviews(run.folder.parent))
        _or_user_error(lambda: find_run("Fuzz", run.folder.parent))

    def manifest(self, content: bytes) -> None:
        self._checkpoint(checkpoints.MANIFEST, content)

    def weights(self, content: bytes) -> None:
        self._checkpoint("adapters.safetensors", content)

    def _checkpoint(self, name: str, content: bytes) -> None:
        folder = self.run.checkpoints / "step-000003"
        file = folder / name
        whole = file.read_bytes()
        before = checkpoints.read(folder)
        try:
            file.write_bytes(content)
            found = checkpoints.read(folder)
            assert found is None or found == before, found
            versions, torn = checkpoints.all_whole(self.run.checkpoints)
            assert len(versions) + len(torn) == 2 and versions
            best = checkpoints.best_of(versions)
            assert best is not None
            checkpoints.publish(best, ("adapters.safetensors",), self.run.adapter_dir)
        finally:
            file.write_bytes(whole)

    def toml(self, content: bytes) -> None:
        file = self.run.folder / "mutated.toml"
        file.write_bytes(content)
        _or_user_error(lambda: parse_config(read_toml(file)))

    def settings(self, content: bytes) -> None:
        try:
            values = json.loads(content)
        except (ValueError, RecursionError):
            return
        if isinstance(values, dict):
            _or_user_error(lambda: TrainingConfig(**parse_config(values).model_dump()))

    def targets(self) -> list[tuple[Callable[[bytes], None], bytes]]:
        """(what reads it, what it reads when nothing happened to it)."""
        version = self.run.checkpoints / "step-000003"
        config = json.dumps(self.run.info()["config"]).encode()
        return [
            (self.events, self.run.metrics.read_bytes()),
            (self.run_json, (self.run.folder / "run.json").read_bytes()),
            (self.manifest, (version / checkpoints.MANIFEST).read_bytes()),
            (self.weights, (version / "adapters.safetensors").read_bytes()),
            (self.toml, (self.run.folder / "setup.toml").read_bytes()),
            (self.settings, config),
        ]


def _fill(folder: Path) -> None:
    (folder / "adapters.safetensors").write_bytes(bytes(range(256)) * 8)
    (folder / "optimizer.safetensors").write_bytes(b"state" * 100)


def _or_user_error(read: Callable[[], object]) -> None:
    try:
        read()
    except UserError as error:
        assert error.what and str(error)


def fuzz(folder: Path, many: int) -> int:
    """Try so many mutations, shared among all kinds of files. Raises what a reader raised, with what it had read."""
    bench = Bench.make(folder)
    targets = bench.targets()
    tried = 0
    for read, whole in targets:
        tried += try_out(read, whole, -(-many // len(targets)))
        (bench.run.folder / "run.json").write_bytes(targets[1][1])
    return tried


def try_out(read: Callable[[bytes], None], whole: bytes, many: int) -> int:
    tried = 0
    healthy = list(HealthCheck)

    @settings(max_examples=many, deadline=None, database=None, phases=(Phase.generate,), suppress_health_check=healthy)
    @given(mutated(whole))
    def survives(content: bytes) -> None:
        nonlocal tried
        tried += 1
        signal.alarm(HANGS_AFTER_S)
        read(content)
        signal.alarm(0)

    survives()
    return tried


def main(many: int) -> int:
    began = time.monotonic()

    def hangs(*_: object) -> None:
        raise TimeoutError(f"no end after {HANGS_AFTER_S} s")

    signal.signal(signal.SIGALRM, hangs)
    with tempfile.TemporaryDirectory() as folder:
        tried = fuzz(Path(folder), many)
    print(f"fuzz: {tried:,} mutated files read in {(time.monotonic() - began) / 60:.1f} min, no exception and no hang")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY))
