"""A run's events, gathered."""

from app.runs.events import Finished, Sampled, Saved, Started, StepDone, Validated
from app.runs.history import History


def started(valid: int = 10) -> Started:
    return Started(0.0, 100, 25, 4, 90, valid, 0, 1000, 500, 8, 1000, 100_000, 16.0, "CPU")


def step(number: int, loss: float) -> StepDone:
    return StepDone(float(number), number, 1, loss, loss, 1e-4, 1.0, 50, 100.0, 1.0, 1.5, 10.0)


def test_events_are_sorted_by_kind():
    history = History()
    history.add([started(), Validated(0.0, 0, 3.0, True), Sampled(0.0, 0, "Q", "A"), step(1, 2.5), step(2, 2.0)])
    history.add([Validated(2.0, 2, 2.8, True), Saved(2.0, 2, "/somewhere")])
    assert [s.step for s in history.steps] == [1, 2]
    assert history.best.step == 2
    assert history.last.loss == 2.0
    assert history.saved.step == 2
    assert history.epoch_starts() == [25, 50, 75]
    assert history.ended is None


def test_the_next_check_is_the_next_multiple_and_at_the_latest_the_end():
    history = History()
    assert history.next_check(40) is None
    history.add([started()])
    assert history.next_check(40) == 40
    history.add([step(n, 1.0) for n in range(1, 82)])
    assert history.next_check(40) == 100
    assert history.next_check(0) == 100


def test_a_check_is_due_from_its_step_on_until_it_is_made_and_none_comes_after_the_last():
    history = History()
    history.add([started(), Validated(0.0, 0, 3.0, True), *(step(n, 1.0) for n in range(1, 41))])
    assert (history.check_due(40), history.next_check(40)) == (True, 40)
    assert (history.check_due(0), history.next_check(0)) == (False, 100)
    history.add([Validated(40.0, 40, 2.0, True)])
    assert (history.check_due(40), history.next_check(40)) == (False, 80)
    history.add([step(n, 1.0) for n in range(41, 101)])
    assert (history.check_due(40), history.next_check(40)) == (True, 100)
    history.add([Validated(100.0, 100, 1.9, True)])
    assert (history.check_due(40), history.next_check(40)) == (False, None)


def test_without_kept_aside_conversations_no_check_comes():
    history = History()
    history.add([started(valid=0)])
    assert history.next_check(40) is None
    assert history.verdict(40).kind == "unchecked"


def test_a_jump_back_up_is_seen_whatever_came_between():
    history = History()
    history.add(
        [started(), *(step(n, 3.0 - n * 0.02) for n in range(1, 100)), *(step(n, 2.9) for n in range(100, 105))]
    )
    assert history.verdict(40).kind == "unstable"


def test_the_end_is_known():
    history = History()
    end = Finished(9.0, "completed", 100, 1.0, 1.2, 80, 3.0, 1.1, 9.0, 5.0, 4000, 1000, 1.5, "/adapter")
    history.add([started(), end])
    assert history.ended == end
