import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.data.conversation import Example
from app.engine.batches import PAD_MULTIPLE, collate, plan_epoch, steps_per_epoch


def example(length: int, trained: int) -> Example:
    mask = np.zeros(length, np.uint8)
    mask[length - trained :] = 1
    return Example(np.arange(1, length + 1, dtype=np.int32), mask, 1)


@given(st.lists(st.integers(2, 400), min_size=1, max_size=300), st.integers(1, 9), st.integers(0, 5))
def test_every_example_is_read_once_an_epoch(lengths: list[int], batch: int, epoch: int) -> None:
    plan = plan_epoch(lengths, batch, seed=3, epoch=epoch)
    assert sorted(np.concatenate(plan).tolist()) == list(range(len(lengths)))
    assert len(plan) == -(-len(lengths) // batch) and max(map(len, plan)) <= batch
    assert steps_per_epoch(len(lengths), batch, 2) == -(-len(plan) // 2)


def test_the_order_depends_on_seed_and_epoch_alone() -> None:
    lengths = list(range(2, 200))
    plans = [[b.tolist() for b in plan_epoch(lengths, 4, *key)] for key in ((1, 0), (1, 0), (1, 1), (2, 0))]
    assert plans[0] == plans[1] != plans[2] and plans[0] != plans[3]


def test_batches_hold_examples_of_like_length() -> None:
    rng = np.random.default_rng(0)
    lengths = np.exp(rng.normal(5, 0.7, 800)).astype(int).clip(20, 1200)
    plan = plan_epoch(lengths.tolist(), 4, 0, 0)
    padded = sum(len(b) * lengths[b].max() for b in plan)
    assert lengths.sum() / padded > 0.88


def test_collating_shifts_targets_by_one_and_never_trains_padding() -> None:
    batch = collate([example(10, 4), example(40, 1)])
    assert batch.inputs.shape == (2, 64) and batch.inputs.shape[1] % PAD_MULTIPLE == 0
    assert batch.inputs[0, :9].tolist() == list(range(1, 10))
    assert batch.targets[0, :9].tolist() == list(range(2, 11))
    assert [i for i, m in enumerate(batch.mask[0].tolist()) if m] == [5, 6, 7, 8]
    assert (batch.tokens, batch.trained) == (50, 5)
