from contextlib import closing

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.data.conversation import Example
from app.engine import batches
from app.engine.batches import PAD_MULTIPLE, Course, collate, in_turn, plan_epoch, row_width
from app.engine.levers import pulled
from app.engine.supply import Supply
from app.runs.config import TrainingConfig
from app.runs.estimate import batches_per_epoch


def example(length: int, trained: int) -> Example:
    mask = np.zeros(length, np.uint8)
    mask[length - trained :] = 1
    return Example(np.arange(1, length + 1, dtype=np.int32), mask, 1)


@given(st.lists(st.integers(2, 400), min_size=1, max_size=300), st.integers(1, 9), st.integers(0, 5), st.booleans())
def test_every_example_is_read_once_an_epoch(lengths: list[int], batch: int, epoch: int, packed: bool) -> None:
    plan = plan_epoch(lengths, batch, seed=3, epoch=epoch, packed=packed)
    assert sorted(np.concatenate(plan).tolist()) == list(range(len(lengths)))
    assert len(plan) == -(-len(lengths) // batch) and max(map(len, plan)) <= batch


def test_the_order_depends_on_seed_and_epoch_alone() -> None:
    lengths = list(range(2, 200))
    plans = [[b.tolist() for b in plan_epoch(lengths, 4, *key)] for key in ((1, 0), (1, 0), (1, 1), (2, 0))]
    assert plans[0] == plans[1] != plans[2] and plans[0] != plans[3]


def chat_lengths() -> np.ndarray:
    return np.exp(np.random.default_rng(0).normal(5, 0.7, 800)).astype(int).clip(20, 1200)


def test_packed_batches_are_about_equally_large() -> None:
    lengths = chat_lengths()
    sums = [lengths[batch].sum() for batch in plan_epoch(lengths.tolist(), 4, 0, 0, packed=True)]
    shuffled = np.random.default_rng(1).permutation(lengths).reshape(-1, 4).sum(1)
    assert max(sums) < 0.75 * max(shuffled) and np.std(sums) < 0.6 * np.std(shuffled)


def test_padded_batches_hold_examples_of_like_length() -> None:
    lengths = chat_lengths()
    plan = plan_epoch(lengths.tolist(), 4, 0, 0)
    padded = sum(len(b) * lengths[b].max() for b in plan)
    assert lengths.sum() / padded > 0.88


@given(st.integers(1, 60), st.integers(1, 5), st.integers(1, 4), st.integers(1, 3))
def test_a_course_reads_every_example_once_in_each_epoch(count: int, batch: int, gather: int, epochs: int) -> None:
    config = TrainingConfig(batch_size=batch, grad_accumulation=gather, epochs=epochs)
    course = Course([10] * count, config, packed=True)
    read: dict[int, list[int]] = {}
    for step in range(1, course.steps + 1):
        groups = course.batches(step)
        assert 1 <= len(groups) <= gather
        read.setdefault(course.epoch(step), []).extend(int(i) for group in groups for i in group)
    assert [sorted(indices) for indices in read.values()] == [list(range(count))] * epochs
    assert course.ends_epoch(course.steps)


@given(st.lists(st.integers(2, 400), min_size=1, max_size=200), st.integers(64, 900), st.integers(1, 3), st.booleans())
def test_batches_by_tokens_hold_no_more_than_asked_and_read_every_example_once(
    lengths: list[int], budget: int, gather: int, packed: bool
) -> None:
    config = TrainingConfig(batch_tokens=budget, grad_accumulation=gather, epochs=2)
    course = Course(lengths, config, packed)
    read: dict[int, list[int]] = {1: [], 2: []}
    for step in range(1, course.steps + 1):
        groups = course.batches(step)
        assert 1 <= len(groups) <= gather
        for group in groups:
            sizes = [lengths[i] for i in group]
            computed = sum(sizes) if packed else len(sizes) * -(-max(sizes) // PAD_MULTIPLE) * PAD_MULTIPLE
            assert computed <= budget or len(group) == 1
            read[course.epoch(step)].extend(int(i) for i in group)
    assert [sorted(indices) for indices in read.values()] == [list(range(len(lengths)))] * 2


@given(st.lists(st.integers(2, 400), min_size=1, max_size=60), st.integers(0, 900), st.integers(1, 9), st.booleans())
def test_what_is_only_read_comes_in_batches_of_the_same_kind(
    lengths: list[int], budget: int, size: int, packed: bool
) -> None:
    batches = in_turn(lengths, TrainingConfig(batch_tokens=budget, batch_size=size), packed)
    assert sorted(np.concatenate(batches).tolist()) == list(range(len(lengths)))
    for group in batches:
        sizes = [lengths[i] for i in group]
        computed = sum(sizes) if packed else len(sizes) * -(-max(sizes) // PAD_MULTIPLE) * PAD_MULTIPLE
        assert len(group) == 1 or (computed <= budget if budget else len(group) <= size)


def test_batches_by_tokens_are_full_and_mix_anew_each_epoch() -> None:
    lengths = chat_lengths()
    for packed, least in ((True, 0.9), (False, 0.8)):
        course = Course(lengths.tolist(), TrainingConfig(batch_tokens=2048, epochs=3), packed)
        epochs = [[course.batches(e * course.steps_per_epoch + s)[0] for s in range(1, course.steps_per_epoch + 1)]
                  for e in range(3)]  # fmt: skip
        assert lengths.sum() / (2048 * course.steps_per_epoch) > least
        together = [{frozenset(batch.tolist()) for batch in epoch if len(batch) > 1} for epoch in epochs]
        assert len(together[0] & together[1]) < 0.2 * len(together[0])
        assert estimate_steps(lengths, 2048) == course.steps or not packed


def estimate_steps(lengths: np.ndarray, tokens: int) -> int:
    return batches_per_epoch(lengths, TrainingConfig(batch_tokens=tokens, max_seq_len=4096)) * 3


@pytest.mark.parametrize("ahead", [True, False])
def test_batches_made_ahead_are_those_of_each_step_in_any_order(ahead: bool) -> None:
    examples = [example(length, 2) for length in range(5, 30)]
    course = Course([len(e.ids) for e in examples], TrainingConfig(epochs=2), packed=True)
    with pulled(ahead=ahead), closing(Supply(examples, course)) as supply:
        for step in [1, 2, 3, 9, 10, 2, *range(3, course.steps + 1)]:
            wanted = [collate([examples[i] for i in group], True) for group in course.batches(step)]
            assert [batch.keys for batch in supply(step)] == [batch.keys for batch in wanted]


def test_what_fails_while_a_batch_is_made_ahead_is_raised_where_it_is_asked_for() -> None:
    course = Course([5, 5], TrainingConfig(batch_size=1), packed=True)
    with closing(Supply([example(5, 2)], course)) as supply, pytest.raises(IndexError):
        for step in (1, 2):
            supply(step)


EXAMPLES = [example(10, 4), example(40, 1)]


def test_padded_rows_predict_the_next_token_and_never_train_padding() -> None:
    batch = collate(EXAMPLES, packed=False)
    assert batch.inputs.shape == (2, 64) and batch.inputs.shape[1] % PAD_MULTIPLE == 0
    assert batch.inputs[0, :9].tolist() == list(range(1, 10)) and not batch.packed
    assert batch.picks.tolist() == [5, 6, 7, 8, 64 + 38]
    assert batch.targets.tolist() == [7, 8, 9, 10, 40]
    assert (batch.tokens, batch.trained) == (50, 5)


def test_a_packed_row_holds_the_examples_end_to_end() -> None:
    batch = collate(EXAMPLES, packed=True)
    assert batch.inputs.shape == (1, 48) and batch.lengths == (9, 39)
    assert batch.inputs[0].tolist() == [*range(1, 10), *range(1, 40)]
    assert batch.picks.tolist() == [5, 6, 7, 8, 47] and batch.targets.tolist() == [7, 8, 9, 10, 40]


def test_rows_are_lengthened_to_few_widths_where_shapes_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [row_width(n) for n in (1, 777)] == [1, 777]
    monkeypatch.setitem(batches.ROW_STEPS, batches.device_kind(), (128, 16))
    assert [row_width(n) for n in (1, 128, 777, 5000, 5888)] == [128, 128, 896, 5120, 5888]
    assert len({row_width(n) for n in range(1, 10_000)}) < 60
    assert all(n <= row_width(n) < max(n + 128, n * 1.125) for n in range(1, 10_000))
