"""A small window with one file or folder to drag out of it, as out of a file manager: `python -m tests.ui.xvfb.parcel PATH`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "xcb"

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

PLACE, SIZE = QPoint(1610, 300), 160


class Parcel(QLabel):
    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        self._path = path
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWindowTitle("Parcel")
        self.setFixedSize(SIZE, SIZE)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.move(PLACE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._path))])
        drag = QDrag(self)
        drag.setMimeData(data)
        taken = drag.exec(Qt.DropAction.CopyAction)
        print("taken" if taken == Qt.DropAction.CopyAction else "refused", flush=True)


if __name__ == "__main__":
    app = QApplication([])
    parcel = Parcel(Path(sys.argv[1]))
    parcel.show()
    sys.exit(app.exec())
