"""Cycles are collected on the GUI thread only."""

import gc
import weakref

from app.services.garbage import GuiGarbage


class Knot:
    def __init__(self) -> None:
        self.me = self


def test_cycles_go_while_the_automatic_collector_rests(qtbot):
    garbage = GuiGarbage()
    try:
        assert not gc.isenabled()
        gone = weakref.ref(Knot())
        assert gone() is not None
        qtbot.waitUntil(lambda: gone() is None, timeout=5000)
        garbage.settle()
        assert gc.get_freeze_count() > 0
    finally:
        garbage.release()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_what_is_being_loaded_is_not_looked_through(qtbot):
    garbage = GuiGarbage()
    try:
        gc.unfreeze()
        loaded = [[] for _ in range(20_000)]
        qtbot.waitUntil(lambda: gc.get_freeze_count() > len(loaded), timeout=5000)
        garbage.settle()
        frozen = gc.get_freeze_count()
        more = [[] for _ in range(20_000)]
        gone = weakref.ref(Knot())
        qtbot.waitUntil(lambda: gone() is None, timeout=5000)
        assert gc.get_freeze_count() <= frozen and len(more) == len(loaded)
    finally:
        garbage.release()
