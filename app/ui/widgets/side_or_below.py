"""Two groups of controls in one row; where there is no room for both, the second stands below the first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_RIGHT = Qt.AlignmentFlag.AlignRight


class SideOrBelow(QWidget):
    """heights: of the whole with one row and with two; None where its words decide. spacing: between the two; edge: free
    below the second row. fills: whether the second takes all room that is left, in a row of its own as well; else it stands
    at the right.
    needs: pixels that the first wants for itself before the second may stand beside it, if not the least it can take.

    No words are shortened as long as one group fits by itself, in whatever language they are.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        heights: tuple[int, int] | None = None,
        spacing: int = 8,
        edge: int = 0,
        fills: bool = False,
        needs: Callable[[], int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self._heights, self._edge, self._fills, self._needs = heights, edge, fills, needs
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
        high = self._heights[self.below] if self._heights is not None else self._row.minimumSize().height()
        return QSize(max(widths, default=0), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        least = [self._row.itemAt(place).minimumSize().width() for place in range(2)]
        if self._needs is not None:
            least[0] = max(least[0], self._needs())
        both = least[0] + self._row.spacing() + least[1]
        below = not self._second.isHidden() and both > self.width()
        if below is self._arranged:  # else each layout asks for the next, for ever
            return
        self._arranged = below
        turn = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(turn)
        self._row.setStretchFactor(self._first, 0 if below or self._fills else 1)
        self._row.setStretchFactor(self._second, 1 if self._fills else 0)
        self._row.setAlignment(self._second, _RIGHT if below and not self._fills else Qt.AlignmentFlag(0))
        self._row.setContentsMargins(0, 0, 0, self._edge if below else 0)
        if self._heights is not None:
            self.setFixedHeight(self._heights[below])
