"""Cycles are collected on the GUI thread only."""

import gc
import weakref

from app.services.garbage import GuiGarbage


class Knot:
    def __init__(self) -> None:
        self.me = self


def test_cycles_go_while_the_automatic_collector_rests(qtbot):
    gc.collect()
    garbage = GuiGarbage()
    try:
        assert not gc.isenabled()
        gone = weakref.ref(Knot())
        assert gone() is not None
        qtbot.waitUntil(lambda: gone() is None, timeout=5000)
    finally:
        garbage.release()
    assert gc.isenabled()


def test_what_comes_by_the_thousand_is_not_looked_through(qtbot):
    garbage = GuiGarbage()
    try:
        gc.unfreeze()
        loaded = [[] for _ in range(20_000)]
        qtbot.waitUntil(lambda: gc.get_freeze_count() > len(loaded), timeout=5000)
    finally:
        garbage.release()
    assert gc.get_freeze_count() == 0


def test_a_full_collection_looks_at_what_came_since(qtbot):
    garbage = GuiGarbage()
    try:
        kept = [[] for _ in range(20_000)]
        garbage.keep()
        before, frozen = gc.get_freeze_count(), weakref.ref(made := Knot())
        gone = weakref.ref(Knot())
        garbage.collect()
        assert gone() is None and frozen() is made
        assert gc.get_freeze_count() == before > len(kept)
    finally:
        garbage.release()
