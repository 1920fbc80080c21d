"""A single card in the middle of a page, for beginnings and results."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.card import Card

WIDTH = 560


def narrow_card() -> Card:
    card = Card(padding=24)
    card.setFixedWidth(WIDTH)
    return card


def centred(card: QWidget) -> QWidget:
    """A part of a page with the card a little above its middle."""
    part = QWidget()
    column = QVBoxLayout(part)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card)
    row.addStretch(1)
    column.addStretch(1)
    column.addLayout(row)
    column.addStretch(2)
    return part
