"""Name, place, version and precision of an export, and whether there is room for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.runs.versions import Version
from app.services.exporting import FULL, free_space, lm_studio_models
from app.ui import text
from app.ui.icons import pixmap
from app.ui.new_training.places import home_short
from app.ui.theme import font
from app.ui.try_it.compare_bar import version_words
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.note import Icon
from app.ui.widgets.paint import box, line

RESERVE = 32 << 20
_BITS: dict[bool, tuple[int | None, ...]] = {True: (None, 8, 16), False: (None, 8, 4)}
"""For a model whose weights are in few bits already, and for another."""
_GGUF = ("f16", "bf16", "q8_0")


class PlaceField(QWidget):
    """A folder, with the name that people know it by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = Path()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_folder(self, folder: Path) -> None:
        self.folder = folder
        self.setToolTip(str(folder))
        self.setAccessibleName(self.tr("Save in {folder}").format(folder=folder))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, QRectF(self.rect()), 6, "control", "control_border")
        painter.drawPixmap(10, 7, pixmap("folder", "accent_text", 14, self.devicePixelRatioF()))
        models = lm_studio_models()
        known = models is not None and self.folder.is_relative_to(models)
        name = self.tr("LM Studio models") if known else self.folder.name or str(self.folder)
        line(painter, QRectF(32, 0, self.width() - 40, 28), name, font("body"))
        left = 32 + QFontMetricsF(font("body")).horizontalAdvance(name) + 8
        room = self.width() - left - 10
        path = QFontMetricsF(font("small")).elidedText(home_short(self.folder), Qt.TextElideMode.ElideMiddle, room)
        if room > 40:
            line(painter, QRectF(left, 0, room, 28), path, font("small"), "text2")


class ExportForm(QWidget):
    """changed(): something the export depends on is different. version_chosen(Version), precision_chosen()."""

    changed = Signal()
    version_chosen = Signal(object)
    precision_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: list[Version] = []
        self._kind, self._size = "", 0
        self.place_chosen = False
        self._quantized = False
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.textChanged.connect(self.changed)
        self.place = PlaceField()
        self.choose = Button(text=self.tr("Choose…"))
        self.choose.clicked.connect(self._choose_place)
        self.version = QComboBox()
        self.version.setFixedWidth(180)
        self.version.setAccessibleName(self.tr("Version"))
        self.version.activated.connect(lambda index: self.version_chosen.emit(self._versions[index]))
        self.precision = QComboBox()
        self.precision.setFixedWidth(300)
        self.precision.setAccessibleName(self.tr("Precision"))
        self.precision.activated.connect(lambda index: self.precision_chosen.emit())
        self._space_icon = Icon("check-circle", "success_icon", 14)
        self._space = Label("", style="small", role="text2", tabular=True)
        self._arrange()

    @property
    def target(self) -> Path:
        """The folder that will be written."""
        return self.place.folder / safe_name(self.name.text())

    @property
    def chosen_version(self) -> Version | None:
        index = self.version.currentIndex()
        return self._versions[index] if 0 <= index < len(self._versions) else None

    @property
    def bits(self) -> int | None:
        """Of a whole MLX model; None as the original."""
        return _BITS[self._quantized][max(self.precision.currentIndex(), 0)] if self._kind == "fused" else None

    @property
    def gguf_type(self) -> str:
        return _GGUF[self.precision.currentIndex()] if self._kind == "fused-gguf" else "f16"

    def choose_bits(self, bits: int | None) -> None:
        """Another precision for a whole MLX model."""
        self.precision.setCurrentIndex(_BITS[self._quantized].index(bits))

    @property
    def has_room(self) -> bool:
        free = free_space(self.place.folder)
        return free is None or free >= self._size + RESERVE

    def set_versions(self, versions: list[Version], current: Version | None) -> None:
        self._versions = versions
        with QSignalBlocker(self.version):
            self.version.clear()
            self.version.addItems([version_words(version) for version in versions])
            folders = [version.folder for version in versions]
            self.version.setCurrentIndex(folders.index(current.folder) if current and current.folder in folders else 0)

    def set_kind(self, kind: str) -> None:
        """What is exported: only whole models have a precision."""
        if kind == self._kind:
            return
        self._kind = kind
        self._fill_precision()

    def set_quantized(self, quantized: bool) -> None:
        """Whether the model's weights are in few bits already; that decides what can be chosen."""
        if quantized != self._quantized:
            self._quantized = quantized
            self._fill_precision()

    def _fill_precision(self) -> None:
        kind = self._kind
        finer = [self.tr("8-bit where it was trained"), self.tr("Full precision, loses nothing")]
        coarser = [self.tr("8-bit, half the size"), self.tr("4-bit, a quarter of the size")]
        choices = {
            "fused": [self.tr("As the original"), *(finer if self._quantized else coarser)],
            "fused-gguf": [self.tr("16-bit (f16)"), self.tr("16-bit (bf16)"), self.tr("8-bit (q8_0), half the size")],
        }.get(kind, [])
        with QSignalBlocker(self.precision):
            self.precision.clear()
            self.precision.addItems(choices)
            self.precision.setCurrentIndex(0 if choices else -1)
        for part in (self._precision_label, self.precision):
            part.setVisible(kind in FULL)

    def set_size(self, size: int) -> None:
        """Bytes that the export will need."""
        self._size = size
        self.show_space()

    def set_place(self, folder: Path, chosen: bool = True) -> None:
        """chosen: by the person; then other kinds go there too."""
        self.place_chosen = chosen
        self.place.set_folder(folder)
        self.show_space()
        self.changed.emit()

    def show_space(self) -> None:
        free = free_space(self.place.folder)
        if free is None:
            self._space.setText("")
            self._space_icon.hide()
            return
        self._space_icon.show()
        if self.has_room:
            self._space.setText(self.tr("{size} free on this disk").format(size=text.size(free)))
            self._space_icon.set_icon("check-circle", "success_icon")
            self._space.set_role("text2")
            return
        words = self.tr("{size} free, {needed} needed").format(
            size=text.size(free), needed=text.size(self._size + RESERVE)
        )
        self._space.setText(words)
        self._space_icon.set_icon("error", "error_icon")
        self._space.set_role("error_text")

    def _choose_place(self) -> None:
        start = next((p for p in (self.place.folder, *self.place.folder.parents) if p.is_dir()), Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose where to save it"), str(start))
        if chosen:
            self.set_place(Path(chosen))

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, 62)
        grid.setColumnStretch(1, 1)
        self._precision_label = ElidedLabel(self.tr("Precision"), style="small", role="text2")
        labels = [
            Label(words, style="small", role="text2")
            for words in (self.tr("Name"), self.tr("Save in"), self.tr("Version"))
        ]
        space = QHBoxLayout()
        space.setSpacing(6)
        space.addWidget(self.version)
        space.addSpacing(8)
        space.addWidget(self._space_icon)
        space.addWidget(self._space)
        space.addStretch(1)
        place = QHBoxLayout()
        place.setSpacing(10)
        place.addWidget(self.place, 1)
        place.addWidget(self.choose)
        for row, label in enumerate([*labels, self._precision_label]):
            grid.addWidget(label, row, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addLayout(place, 1, 1)
        grid.addLayout(space, 2, 1)
        grid.addWidget(self.precision, 3, 1)


_LONGEST_NAME, _MOST_BYTES = 120, 200
"""Disks count bytes, 255 of them at most, of which a Chinese letter takes three; while it is written it has a longer name."""


def safe_name(words: str) -> str:
    """A name that any disk takes as one folder."""
    kept = "".join("-" if c in '/\\:*?"<>|' or ord(c) < 32 else c for c in words).strip().lstrip(".")
    if len(kept) > _LONGEST_NAME:
        kept = kept[: _LONGEST_NAME + 1].rsplit(" ", 1)[0][:_LONGEST_NAME]  # at the end of a word, where there is one
    while len(kept.encode()) > _MOST_BYTES:
        kept = kept[:-1]
    return kept.rstrip(" .")
