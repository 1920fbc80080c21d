"""The bar above the answers: which run and version answer, and how steadily; more settings on request."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from app.runs.versions import Version
from app.services.speaking import Style
from app.ui import text
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.card import Divider
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.label import Label
from app.ui.widgets.middle import MiddleRow
from app.ui.widgets.page import MARGIN
from app.ui.widgets.paint import color
from app.ui.widgets.setting_row import SettingRow
from app.ui.widgets.side_or_below import SideOrBelow
from app.ui.widgets.toggle import Toggle

_HOTTEST = 12
_SEED = 42
_WIDEST = 260
_AROUND = 50
"""Pixels of a box that its words do not have: edges and arrows."""
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def version_words(version: Version) -> str:
    """ "Step 720 (best)"."""
    if version.step is None:
        return _tr("Result")
    words = _tr("Step {step} (best)") if version.best else _tr("Step {step}")
    return words.format(step=text.number(version.step))


def _tr(words: str) -> str:
    return QCoreApplication.translate("compare_bar", words)


class CompareBar(QWidget):
    """run_chosen(Path), version_chosen(Version), more_toggled(bool)."""

    run_chosen = Signal(Path)
    version_chosen = Signal(object)
    more_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: list[Version] = []
        self._runs: list[tuple[Path, str]] = []
        self.run = _combo(self.tr("Run"), 150, 104, 140)
        self.run.activated.connect(lambda index: self.run_chosen.emit(self.run.itemData(index)))
        self.version = _combo(self.tr("Version"), 146, 138, 200)
        self.version.activated.connect(self._on_version)
        self.temperature = QSlider(Qt.Orientation.Horizontal)
        self.temperature.setRange(0, _HOTTEST)
        self.temperature.setPageStep(1)
        self.temperature.setMinimumHeight(24)
        self.temperature.valueChanged.connect(self._show_temperature)
        self._value = Label("", tabular=True)
        self._value.setFixedWidth(22)
        self._divider = QWidget()
        self._meaning = Label(self.tr("Steady to varied"), style="small", role="text2")
        self.temperature.setToolTip(self._meaning.text())
        self.same_seed = Toggle(self.tr("Same seed"), on=True)
        self.same_seed.setToolTip(self.tr("Both use the same chance, so differences come from training."))
        self.more = Button("chevron-down", self.tr("More"), size="normal")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._on_more)
        self.temperature.setValue(7)
        self._arrange()

    @property
    def chosen_version(self) -> Version | None:
        index = self.version.currentIndex()
        return self._versions[index] if 0 <= index < len(self._versions) else None

    def set_runs(self, runs: list[tuple[Path, str]], current: Path | None) -> None:
        """Every run that can be tried, as (folder, name), without telling anyone."""
        with QSignalBlocker(self.run):
            if runs != self._runs:  # thousands take a moment, and are asked for whenever any run changes
                self._runs = runs
                self.run.clear()
                for folder, name in runs:
                    self.run.addItem(name, folder)
            self.run.setCurrentIndex(next((i for i, (folder, _) in enumerate(runs) if folder == current), -1))
        self.run.make_room()
        self.run.setEnabled(bool(runs))

    def set_versions(self, versions: list[Version], current: Version | None) -> None:
        """The versions of the run, without telling anyone."""
        self._versions = versions
        with QSignalBlocker(self.version):
            self.version.clear()
            self.version.addItems([version_words(version) for version in versions])
            folders = [version.folder for version in versions]
            self.version.setCurrentIndex(folders.index(current.folder) if current else -1)
        self.version.make_room()
        self.version.setEnabled(bool(versions))

    def style_for(self, top_p: float, longest: int) -> Style:
        """How to answer now."""
        seed = _SEED if self.same_seed.isChecked() else None
        return Style(self.temperature.value() / 10, top_p, longest, seed)

    def set_chatting(self, chatting: bool) -> None:
        """Only a chat has a temperature and a seed to choose."""
        self._chat_part.setVisible(chatting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= 960
        self._divider.setVisible(wide)
        self.temperature.setFixedWidth(96 if wide else 72)

    def _arrange(self) -> None:
        who = QWidget()
        row = QHBoxLayout(who)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(Label(self.tr("Run"), style="small", role="text2"))
        row.addWidget(self.run, 20)
        row.addSpacing(8)
        row.addWidget(Label(self.tr("Version"), style="small", role="text2"))
        row.addWidget(self.version, 20)
        row.addStretch(0)
        self._chat_part = QWidget()
        outer = MiddleRow(self)
        outer.setContentsMargins(MARGIN, 0, MARGIN, 1)
        chat = QHBoxLayout(self._chat_part)
        chat.setContentsMargins(0, 0, 0, 0)
        chat.setSpacing(9)
        between = Divider(vertical=True)
        between.setFixedHeight(20)
        beside = QHBoxLayout(self._divider)
        beside.setContentsMargins(0, 0, 8, 0)
        beside.addWidget(between)
        chat.addWidget(self._divider)
        chat.addWidget(Label(self.tr("Temperature"), style="small", role="text2", wrap=True, align=_MIDDLE))
        chat.addWidget(self.temperature)
        chat.addWidget(self._value)
        chat.addWidget(self._meaning)
        chat.addStretch(1)
        chat.addWidget(self.more)
        chat.addSpacing(4)
        chat.addWidget(Label(self.tr("Same seed"), style="small", wrap=True, align=_MIDDLE))
        chat.addWidget(self.same_seed)
        for group in (who, self._chat_part):
            group.setMinimumHeight(34)  # so that each has the same room where one stands below the other
        outer.addWidget(SideOrBelow(who, self._chat_part, (47, 84), spacing=9, fills=True))

    def _show_temperature(self, value: int) -> None:
        self._value.setText(text.number(value / 10, 1))
        said = self.tr("Temperature, {value}. From steady to varied.").format(value=text.number(value / 10, 1))
        self.temperature.setAccessibleName(said)

    def _on_version(self, index: int) -> None:
        if 0 <= index < len(self._versions):
            self.version_chosen.emit(self._versions[index])

    def _on_more(self, is_open: bool) -> None:
        self.more.set_icon("chevron-up" if is_open else "chevron-down")
        self.more_toggled.emit(is_open)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, color("border"))


class MorePanel(QWidget):
    """Instructions for both answers, how unlikely a word may be, and the longest answer. changed(): instructions differ."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.instructions = QPlainTextEdit()
        self.instructions.setPlaceholderText(self.tr("For example: Answer briefly, in the voice of our support team."))
        self.instructions.setFixedHeight(64)
        self.instructions.setTabChangesFocus(True)
        self.instructions.setAccessibleName(self.tr("Instructions for both"))
        self.instructions.textChanged.connect(self.changed)
        self.top_p = QDoubleSpinBox()
        self.top_p.setRange(0.05, 1.0)
        self.top_p.setSingleStep(0.05)
        self.top_p.setValue(1.0)
        self.longest = QSpinBox()
        self.longest.setRange(16, 8192)
        self.longest.setSingleStep(64)
        self.longest.setValue(512)
        self.longest.setGroupSeparatorShown(True)
        self.train_on = LinkButton(self.tr("Train on from this version…"))
        left = QVBoxLayout()
        left.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Instructions for both"), weight=500), 1)
        head.addWidget(self.train_on)
        left.addLayout(head)
        left.addWidget(self.instructions)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(SettingRow("Top-p", self.tr("Share of likely words to choose from. 1 means all."), self.top_p))
        right.addWidget(
            SettingRow(self.tr("Max length"), self.tr("Tokens after which an answer is cut off."), self.longest)
        )
        row = MiddleRow(self)
        row.setContentsMargins(MARGIN, 10, MARGIN, 12)
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        self.hide()

    @property
    def system(self) -> str:
        """The instructions, "" for none."""
        return self.instructions.toPlainText().strip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("sunken"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("border"))


class _Combo(ChoiceBox):
    """As wide as its words, between narrowest and widest; shortens them where there is no room, with a tooltip.

    whole: words that need no more than this are never shortened.
    """

    def __init__(self, usual: int, narrowest: int, whole: int) -> None:
        super().__init__()
        self._usual, self._narrowest, self._whole = usual, narrowest, whole
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)  # not to the longest name
        self.setMinimumWidth(narrowest)
        self.setMaximumWidth(usual)
        self.currentIndexChanged.connect(self.make_room)

    def make_room(self) -> None:
        """Grow as wide as what is chosen, within bounds."""
        needed = round(QFontMetricsF(self.font()).horizontalAdvance(self.currentText())) + _AROUND + 1
        self.setMinimumWidth(max(self._narrowest, min(needed, self._whole)))
        self.setMaximumWidth(max(self._usual, min(needed, _WIDEST)))

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        room = self.width() - _AROUND
        option.currentText = QFontMetricsF(self.font()).elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )
        self.setToolTip(text.in_lines(self.currentText()) if option.currentText != self.currentText() else "")


def _combo(name: str, width: int, narrowest: int, whole: int) -> _Combo:
    made = _Combo(width, narrowest, whole)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setAccessibleName(name)
    made.setEnabled(False)
    return made
