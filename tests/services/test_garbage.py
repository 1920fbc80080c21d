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
