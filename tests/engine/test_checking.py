"""Progress is checked on what was never learned from, and on the same conversations each time."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.engine.checking import fixed_sample
from app.engine.examples import divide
from app.engine.train import train
from app.runs.control import Control
from app.runs.events import Notice, Started
from tests.engine.bench import Bench
from tests.tiny import chat_line, write_chats


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_conversations_of_the_check_file_that_are_learned_too_are_not_checked_on(bench: Bench) -> None:
    known = bench.data.read_text().splitlines()[2:5]
    same_question = chat_line("Question 10:  where is shop 10?", "Somewhere else.")
    fresh = [chat_line(f"Fresh question {i}?", f"Fresh answer {i}.") for i in range(4)]
    check = bench.folder / "check.jsonl"
    check.write_text("\n".join([*known, same_question, *fresh]) + "\n")
    events = list(train(bench.config(valid_data=check, epochs=1), bench.run(bench.config(epochs=1)), Control()))
    started = next(e for e in events if isinstance(e, Started))
    assert (started.train_examples, started.valid_examples) == (24, 4)
    assert any(isinstance(e, Notice) and e.code == "learned_too" and "of 4 conversations" in e.text for e in events)


def test_the_same_file_for_both_leaves_nothing_to_check_on_and_says_so(bench: Bench) -> None:
    divided = divide(bench.config(valid_data=bench.data))
    assert len(divided.aside) == 0 and divided.learned_too == 24


def test_nothing_that_is_kept_aside_is_learned_however_often_it_stands_in_the_file(bench: Bench) -> None:
    lines = write_chats(bench.folder / "many.jsonl", 60).read_text().splitlines()[2:]
    bench.data.write_text("\n".join([*lines, *lines[:20], *lines[5:15]]) + "\n")
    for seed in range(8):
        divided = divide(bench.config(validation_split=20.0, seed=seed))
        assert divided.aside and not {str(c.messages) for c in divided.aside} & {str(c.messages) for c in divided.learn}


def test_many_conversations_are_checked_by_a_fixed_sample() -> None:
    everything = list(range(1000))
    first = fixed_sample(everything, 200, 42)
    assert len(set(first)) == 200 and first == fixed_sample(everything, 200, 42) != fixed_sample(everything, 200, 43)
    assert first == sorted(first)
    assert fixed_sample(everything, 0, 42) == fixed_sample(everything, 1000, 42) == everything
