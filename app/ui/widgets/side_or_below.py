"""Two groups of controls in one row; where there is no room for both, the second stands below the first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_RIGHT = Qt.AlignmentFlag.AlignRight


class SideOrBelow(QWidget):
    """heights: of the whole with one row and with two. shares: of the width that the first and the second take.

    No words are shortened as long as one group fits by itself, in whatever language they are.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        heights: tuple[int, int],
        shares: tuple[int, int] = (1, 0),
        spacing: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self._heights, self._shares = heights, shares
        self._arranged: bool | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.addWidget(first)
        self._row.addWidget(second)
        self._fit()

    @property
    def below(self) -> bool:
        """Whether the second group stands below the first."""
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        widths = [part.minimumSizeHint().width() for part in (self._first, self._second) if not part.isHidden()]
        return QSize(max(widths, default=0), self._heights[self.below])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        least = [self._row.itemAt(place).minimumSize().width() for place in range(2)]
        both = least[0] + self._row.spacing() + least[1]
        below = not self._second.isHidden() and both > self.width()
        if below is self._arranged:  # else each layout asks for the next, for ever
            return
        self._arranged = below
        turn = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(turn)
        for part, share in zip((self._first, self._second), self._shares, strict=True):
            self._row.setStretchFactor(part, 0 if below else share)
        self._row.setAlignment(self._second, _RIGHT if below and not self._shares[1] else Qt.AlignmentFlag(0))
        self.setFixedHeight(self._heights[below])
