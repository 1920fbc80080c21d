"""Examples with fixes are learned from the disk like those without: the same ones, without holding them all."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.data.cache import Cache
from app.data.choices import ReviewChoices, apply_choices, chosen, unusable
from app.data.conversation import Reading
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
