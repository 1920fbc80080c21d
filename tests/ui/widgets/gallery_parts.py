"""What the gallery's screens share: sidebar, window, curves."""

from __future__ import annotations

import math
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).resolve().parents[1] / "fonts.conf"))

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.label import Label
from app.ui.widgets.loss_chart import LossChart
from app.ui.widgets.paint import color
from app.ui.widgets.sidebar import MemoryFoot, RecentRuns, RunItem, SideNav

DESIGN_SIZE = QSize(1280, 820)


class Sidebar(QWidget):
    """The left side as the window will have it."""

    def __init__(self, section: int | None, runs: list[RunItem], current: str | None, used: float) -> None:
        super().__init__()
        self.setFixedWidth(232)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 52, 11, 0)
        column.setSpacing(0)
        nav = SideNav()
        nav.set_current(section)
        recent = RecentRuns()
        recent.set_items(runs)
        recent.set_current(current)
        head = Label("Recent runs", style="caption", role="text2", weight=600)
        head.setContentsMargins(0, 0, 0, 0)
        foot = MemoryFoot()
        foot.set_memory(used, 24)
        column.addWidget(nav)
        column.addSpacing(22)
        row = QHBoxLayout()
        row.addSpacing(10)
        row.addWidget(head)
        column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(recent, 1)
        column.addWidget(foot)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("sidebar"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), color("border"))


REST = [
    RunItem("recipe", "Recipe helper", "finished", "Finished"),
    RunItem("notes", "Meeting notes", "stopped", "Stopped"),
    RunItem("tone", "Tone of voice", "paused", "Paused, 38%"),
]


def window(sidebar: Sidebar, page: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(sidebar)
    row.addWidget(page, 1)
    made.resize(DESIGN_SIZE)
    return made


def curve(step: float) -> float:
    return 1.1 + 0.88 * math.exp(-step / 62) + 0.0 * step


def fill_chart(chart: LossChart, last: int, total: int, labels: bool = True) -> None:
    rng = np.random.default_rng(7)
    for step in range(1, last + 1):
        chart.append(step, curve(step) + rng.normal(0, 0.09), step * 5.4)
    for step in range(0, last + 1, 40):
        chart.append_validation(step, 1.184 + 0.798 * math.exp(-step / 55) + max(0, step - 720) * 0.00008)
    chart.set_epoch_starts([282, 563])
    chart.set_total(total)
