"""Examples with fixes are learned from the disk like those without: the same ones, without holding them all."""

from __future__ import annotations

import os
import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.data.cache import Cache
from app.data.choices import ReviewChoices, apply_choices, chosen, unusable
from app.data.conversation import Conversation, Reading
from app.data.fixes import Fix
from app.data.reading import read_examples
from app.data.stored import StoredConversations


def lines(count: int) -> str:
    made = []
    for n in range(count):
        answer = "" if n % 5 == 1 else f" Answer {n}. "
        question = f'{{"role": "user", "content": "Question {n}?"}}'
        made.append(f'{{"messages": [{question}, {{"role": "assistant", "content": "{answer}"}}]}}')
    return "\n".join(made) + "\n"


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


@pytest.fixture
def reading(cache: Cache, tmp_path: Path) -> Reading:
    (tmp_path / "a.jsonl").write_text(lines(40))
    return cache.read(tmp_path / "a.jsonl")


def decided() -> ReviewChoices:
    return ReviewChoices((Fix("leave_out", 1), Fix("drop_exchange", 3), Fix("join_neighbours", 4)), ("strip_spaces",))


def test_mended_examples_are_stored_and_the_same_as_without_a_store(cache: Cache, reading: Reading, tmp_path: Path):
    choices = decided()
    stored = cache.mend(reading, choices)
    plain = apply_choices(read_examples(tmp_path / "a.jsonl"), choices)
    assert isinstance(stored, StoredConversations) and list(stored) == list(plain)
    assert stored[0].place > (1, 0) and not stored[0].messages[-1].content.endswith(" ")
    assert unusable(reading, choices, stored) == unusable(read_examples(tmp_path / "a.jsonl"), choices, plain)


def test_they_are_stored_once_for_the_same_choices_and_anew_for_others(cache: Cache, reading: Reading):
    first, again = cache.mend(reading, decided()), cache.mend(reading, decided())
    other = cache.mend(reading, ReviewChoices((Fix("leave_out", 1),)))
    assert isinstance(first, StoredConversations) and isinstance(again, StoredConversations)
    assert isinstance(other, StoredConversations)
    assert first.content == again.content != other.content


def test_nothing_chosen_takes_the_files_own(cache: Cache, reading: Reading):
    assert cache.mend(reading, ReviewChoices()) is reading.conversations


def test_without_room_they_are_mended_in_memory(cache: Cache, reading: Reading, monkeypatch):
    monkeypatch.setattr("app.data.cache.RESERVE", 1 << 62)
    made = cache.mend(reading, decided())
    assert isinstance(made, list) and made == list(chosen(reading, decided()))


def test_what_a_fix_brings_back_stands_at_its_place(cache: Cache, tmp_path: Path):
    rows = lines(3).splitlines()
    back = '{"messages": [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}, '
    rows.insert(1, back + '{"role": "user", "content": "More?"}, {"role": "assistant", "content": ""}]}')
    (tmp_path / "b.jsonl").write_text("\n".join(rows))
    reading = cache.read(tmp_path / "b.jsonl")
    assert [c.place for c in reading.conversations] == [(1, 0), (4, 0)]
    choices = ReviewChoices().using(reading.problems)
    assert [c.place for c in cache.mend(reading, choices)] == [(1, 0), (2, 0), (4, 0)]


def test_stored_conversations_are_the_same_in_whatever_order_they_are_read(tmp_path: Path):
    texts = ["small", "x" * 200_000, *(f"number {n} " * (n % 90) for n in range(900)), "ü" * 70_000, "end"]
    written = [Conversation((), n + 1, text) for n, text in enumerate(texts)]
    (tmp_path / "kept").mkdir()
    StoredConversations.write(tmp_path / "kept", written)
    stored = StoredConversations(tmp_path / "kept", "key")
    shuffled = random.Random(1).sample(range(len(texts)), len(texts))
    assert list(stored) == written and list(stored.chosen(shuffled)) == [written[n] for n in shuffled]
    assert [stored[n // 2] for n in range(2 * len(texts))] == [written[n // 2] for n in range(2 * len(texts))]
    with ThreadPoolExecutor(2) as threads:
        assert all(found == written for found in threads.map(list, [stored, stored]))


def test_neighbours_are_read_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "kept").mkdir()
    StoredConversations.write(tmp_path / "kept", [Conversation((), n + 1, f"number {n}") for n in range(5000)])
    calls: list[int] = []
    pread = os.pread
    monkeypatch.setattr(os, "pread", lambda *values: calls.append(1) or pread(*values))
    assert sum(1 for _ in StoredConversations(tmp_path / "kept", "key")) == 5000
    assert len(calls) < 20
