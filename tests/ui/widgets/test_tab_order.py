"""The order in which Tab goes, and that finding it out leaves nothing behind that Qt could stumble over."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.tab_order import in_reading_order

ROOT = Path(__file__).parents[3]

REPLACED = """
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from app.ui.widgets.tab_order import in_reading_order

def row():
    made = QWidget()
    outer, inner = QHBoxLayout(made), QVBoxLayout()
    inner.addWidget(QPushButton("a"))
    outer.addLayout(inner)
    return made

app = QApplication([])
window = QWidget()
column = QVBoxLayout(window)
window.show()
rows = []
for again in range(40):
    for old in rows:
        old.hide()
        old.deleteLater()
    rows = [row() for _ in range(30)]
    for new in rows:
        column.addWidget(new)
    loop = QEventLoop()
    QTimer.singleShot(10, loop.quit)
    loop.exec()
    assert len(list(in_reading_order(window))) == 30
print("alive")
"""


def test_rows_can_be_replaced_after_tab_went_through_them():
    """As in the list of models, which is made anew while it is open. Qt died of it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", REPLACED], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "alive", done.stderr


def test_layouts_in_layouts_are_gone_through_where_they_stand(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    names = {name: QPushButton(name) for name in "gfedcba"}
    column, row, grid = QVBoxLayout(window), QHBoxLayout(), QGridLayout()
    column.addWidget(names["a"])
    column.addLayout(row)
    column.addStretch(1)
    column.addLayout(grid)
    column.addWidget(names["g"])
    for name in "bc":
        row.addWidget(names[name])
    grid.addWidget(names["d"], 0, 0)
    grid.addWidget(names["e"], 0, 1)
    grid.addWidget(names["f"], 1, 0)
    window.show()
    assert "".join(button.text() for button in in_reading_order(window)) == "abcdefg"
