"""Pictures of the widgets, put together as the design's screens are, light and dark, for looking at.

`python -m tests.ui.widgets.gallery [folder]` writes them. The fonts of fonts.conf stand in for the system's.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).resolve().parents[1] / "fonts.conf"))

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.errors import UserError
from app.ui.theme import theme
from app.ui.widgets.bubble import Bubble
from app.ui.widgets.buttons import Button, IconButton, LinkButton, PrimaryButton
from app.ui.widgets.card import Card, Divider
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.drop_target import DropTarget
from app.ui.widgets.facts import FactGrid
from app.ui.widgets.gauge import Gauge, Legend
from app.ui.widgets.label import ElidedLabel, Label, Span
from app.ui.widgets.length_histogram import LengthHistogram
from app.ui.widgets.note import ErrorNote, Icon, Note
from app.ui.widgets.page import Footer, PageHeader, ScrollPage
from app.ui.widgets.pill import StatePill
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.setting_row import SettingRow
from app.ui.widgets.sidebar import RunItem
from app.ui.widgets.split_slider import SplitSlider
from app.ui.widgets.toggle import Toggle
from tests.ui.widgets.gallery_parts import REST, Sidebar, window
from tests.ui.widgets.gallery_running import finished, live


def new_training(error: bool = False) -> QWidget:
    header = PageHeader("New training", "Three things to choose, then start.")
    header.add_action(Button(text="Open saved setup…"))
    footer = Footer()
    footer.row.addWidget(Icon("clock", "text2", 18), 0, Qt.AlignmentFlag.AlignVCenter)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addStretch(1)
    words.addWidget(Label("About 1 h 15 min", weight=600))
    words.addWidget(Label("843 steps, 3 times through", style="caption", role="text2"))
    words.addStretch(1)
    footer.row.addSpacing(4)
    footer.row.addLayout(words)
    footer.row.addSpacing(12)
    line = Divider(vertical=True, role="border")
    line.setFixedHeight(32)
    footer.row.addWidget(line)
    footer.row.addSpacing(12)
    footer.row.addWidget(Icon("memory", "text2", 18))
    memory = QVBoxLayout()
    memory.setSpacing(5)
    memory.addStretch(1)
    peak = Label()
    peak.set_spans(Span("Peak memory", weight=600), Span("  About 11.2 of 18 GB", style="small", role="text2"))
    gauge = Gauge(6, "Peak memory")
    gauge.set_values([2.3, 8.9], 18)
    gauge.setFixedWidth(210)
    memory.addWidget(peak)
    memory.addWidget(gauge)
    memory.addStretch(1)
    footer.row.addSpacing(4)
    footer.row.addLayout(memory)
    footer.row.addStretch(1)
    footer.row.addWidget(PrimaryButton("Start training"))
    page = ScrollPage(header, footer, top=14 if error else 20)
    page.content.addWidget(model_card(error))
    page.content.addWidget(examples_card())
    page.content.addWidget(training_card())
    page.content.addStretch(1)
    page.content.setSpacing(12 if error else 16)
    return page


def two_columns(card: Card, left: QVBoxLayout, right: QVBoxLayout) -> None:
    row = QHBoxLayout()
    row.setSpacing(24)
    row.addLayout(left, 1)
    row.addWidget(Divider(vertical=True))
    side = QWidget()
    side.setFixedWidth(384)
    side.setLayout(right)
    right.setContentsMargins(0, 0, 0, 0)
    row.addWidget(side)
    card.body.addLayout(row, 1)


def model_card(error: bool) -> Card:
    card = Card("Model", 1)
    card.set_state("error" if error else "ready")
    card.add_action(Segmented(["Found on this Mac", "Recent"]))
    card.add_action(Button(text="Choose…", size="small"))
    left, right = QVBoxLayout(), QVBoxLayout()
    if error:
        note = ErrorNote(
            UserError(
                "This folder is not a model",
                "The folder “Qwen3 downloads” has no `config.json` and no `.safetensors` files. Every model has both. "
                "Nothing changed.",
                "One folder deeper there is one: **Qwen3-4B-Instruct-2507-4bit**",
            ),
            [("Use that model", lambda: None), ("Choose another…", lambda: None)],
            ("What is inside?", lambda: None),
        )
        left.addWidget(note)
    else:
        left.setSpacing(0)
        left.addWidget(Label("Qwen3 4B Instruct", style="title"))
        left.addSpacing(3)
        left.addWidget(
            ElidedLabel(
                "~/.lmstudio/models/mlx-community/Qwen3-4B-Instruct-2507-4bit",
                Qt.TextElideMode.ElideMiddle,
                "small",
                "text2",
            )
        )
        left.addSpacing(14)
        facts = FactGrid(4)
        facts.set_facts(
            [("Family", "Qwen3, 4B"), ("Precision", "4-bit"), ("Size on disk", "2.3 GB"), ("Context", "262,144 tokens")]
        )
        row = QHBoxLayout()
        row.addWidget(facts)
        row.addStretch(1)
        left.addLayout(row)
        left.addSpacing(15)
        fits = QHBoxLayout()
        fits.setSpacing(6)
        fits.addWidget(Icon("check-circle", "success_icon", 15))
        fits.addWidget(Label("Fits on this Mac", role="success_text", weight=600), 1)
        fits.addWidget(Label("About 11.2 of 18 GB", style="small", role="text2"))
        left.addLayout(fits)
        left.addSpacing(6)
        gauge = Gauge(8, "Peak memory")
        gauge.set_values([2.3, 8.9], 18, "about 11.2 of 18 gigabytes, fits")
        left.addWidget(gauge)
        left.addSpacing(7)
        legend = Legend()
        legend.set_items([("series1", "Model 2.3 GB"), ("gauge2", "Training 8.9 GB"), ("track", "Free 6.8 GB")])
        left.addWidget(legend)
    left.addStretch(1)
    right.addWidget(Label("(model list)", role="text3"))
    right.addStretch(1)
    two_columns(card, left, right)
    return card


def examples_card() -> Card:
    card = Card("Examples", 2)
    card.set_state("ready")
    card.add_action(Button(text="See all", size="small"))
    card.add_action(Button(text="Choose…", size="small"))
    left, right = QVBoxLayout(), QVBoxLayout()
    left.setSpacing(0)
    left.addWidget(Label("1,248 conversations", style="title"))
    left.addSpacing(3)
    left.addWidget(
        Label("support-replies.jsonl · Chat messages format, recognised automatically", style="small", role="text2")
    )
    left.addSpacing(12)
    left.addWidget(
        Note("warning", "2 conversations have problems", "and will be left out.", [("Review", lambda: None)])
    )
    left.addSpacing(14)
    split = QHBoxLayout()
    learn, aside = Label(style="small"), Label(style="small")
    learn.set_spans(Span("1,121", weight=600, style="body", tabular=True), Span(" to learn from", role="text2"))
    aside.set_spans(Span("125", weight=600, style="body"), Span(" kept aside to check progress", role="text2"))
    split.addWidget(learn, 1)
    split.addWidget(aside)
    left.addLayout(split)
    left.addWidget(SplitSlider(10))
    left.addStretch(1)
    right.setSpacing(6)
    top = QHBoxLayout()
    top.addWidget(Label("Conversation length", style="small", weight=500), 1)
    longer = Label(style="small", role="text2")
    longer.set_spans(Span("14 longer ones", weight=600, role="warning_text"), Span(" will be shortened"))
    top.addWidget(longer)
    right.addLayout(top)
    histogram = LengthHistogram()
    rng = np.random.default_rng(1)
    lengths = np.minimum(rng.gamma(2.2, 230, 1234), 2040).astype(int)
    histogram.set_lengths(np.concatenate([lengths, np.full(14, 2500)]))
    right.addWidget(histogram)
    two_columns(card, left, right)
    return card


def training_card() -> Card:
    card = Card("Training", 3)
    card.set_state("ready")
    left, right = QVBoxLayout(), QGridLayout()
    left.setSpacing(8)
    right.setVerticalSpacing(8)
    presets = Segmented(["Quick", "Balanced", "Thorough"], "large", stretch=True, name="Preset")
    presets.set_current(1)
    left.addWidget(presets)
    left.addWidget(Label("Goes through your examples 3 times. A good first choice.", style="small", role="text2"))
    left.addStretch(1)
    right.setHorizontalSpacing(16)
    for row, (name, value) in enumerate(
        (("Run name", "Support replies"), ("Test question", "My hedge shears still haven’t arrived."))
    ):
        right.addWidget(Label(name, style="small", role="text2"), row, 0)
        right.addWidget(QLineEdit(value), row, 1)
    columns = QHBoxLayout()
    columns.setSpacing(48)
    columns.addLayout(left, 1)
    side = QWidget()
    side.setFixedWidth(385)
    side.setLayout(right)
    right.setContentsMargins(0, 0, 0, 0)
    columns.addWidget(side)
    card.body.addLayout(columns)
    card.body.addWidget(Divider())
    card.body.addWidget(Disclosure("Advanced", "All 36 layers learn, in small steps. You rarely need to change this."))
    return card


def pieces() -> QWidget:
    """Every widget that the three pages do not show, in its states."""
    header = PageHeader("Pieces", "Every state in one place")
    page = ScrollPage(header)
    row = QHBoxLayout()
    for enabled in (True, False):
        for size in ("small", "large"):
            button = Button("folder", "Button", size)
            primary = PrimaryButton("Primary", "play", size)
            for one in (button, primary):
                one.setEnabled(enabled)
                row.addWidget(one)
    row.addStretch(1)
    page.content.addLayout(row)
    row = QHBoxLayout()
    row.addWidget(IconButton("copy", "Copy"))
    row.addWidget(LinkButton("A link"))
    for on in (False, True):
        row.addWidget(Toggle("Same seed", on))
        box_, radio = QCheckBox("gate"), QRadioButton("radio")
        box_.setChecked(on)
        radio.setChecked(on)
        radio.setAutoExclusive(False)
        row.addWidget(box_)
        row.addWidget(radio)
    off = Toggle("Off", True)
    off.setEnabled(False)
    row.addWidget(off)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setValue(58)
    slider.setFixedWidth(96)
    row.addWidget(slider)
    combo = QComboBox()
    combo.addItems(["Support replies", "Other"])
    combo.setFixedWidth(150)
    row.addWidget(combo)
    row.addStretch(1)
    page.content.addLayout(row)
    row = QHBoxLayout()
    for state in ("training", "paused", "finished", "stopped", "waiting"):
        row.addWidget(StatePill(state))
    row.addStretch(1)
    page.content.addLayout(row)
    settings = QHBoxLayout()
    settings.setSpacing(40)
    for name, help_, value, enabled in (
        ("Rank", "How much new detail it can hold. More needs memory.", 16, True),
        ("Batch size", "Examples read at once. Lower it if memory is tight.", 4, False),
    ):
        spin = QSpinBox()
        spin.setRange(1, 512)
        spin.setValue(value)
        spin.setEnabled(enabled)
        settings.addWidget(SettingRow(name, help_, spin), 1)
    page.content.addLayout(settings)
    notes = QGridLayout()
    for i, kind in enumerate(("plain", "success", "warning", "error")):
        notes.addWidget(Note(kind, f"A {kind} note.", "What it says.", [("Do it", lambda: None)]), i // 2, i % 2)
    page.content.addLayout(notes)
    drops = QHBoxLayout()
    for state in ("rest", "good", "bad", "filled"):  # what a drag shows
        target = DropTarget(
            "folder",
            "Drop a model folder here",
            "MLX format, e.g. from LM Studio",
            (lambda p: "This is a file. Drop the folder it is in.") if state == "bad" else lambda p: "",
        )
        if state in ("good", "bad"):
            target.set_drag(Path("/x"))
        if state == "filled":
            target.set_filled("Qwen3 4B Instruct", "2.3 GB")
        drops.addWidget(target, 1)
    page.content.addLayout(drops)
    bubbles = QHBoxLayout()
    bubbles.addWidget(
        Bubble("So sorry about that. The handle screw can work itself loose at first. Tighten it.", question=False)
    )
    bubbles.addWidget(Bubble("Thanks! Do you also sell the hex key?"))
    page.content.addLayout(bubbles)
    for state in ("ready", "waiting", "error"):
        card = Card(f"A card, {state}", 1)
        card.set_state(state)
        card.body.addWidget(Label("Body text"))
        page.content.addWidget(card)
    page.content.addStretch(1)
    return page


def screens() -> dict[str, QWidget]:
    waiting = [RunItem("support", "Support replies", "waiting", "Not started"), *REST]
    running = [RunItem("support", "Support replies", "training", "49%, 38 min left", 0.49), *REST]
    done = [RunItem("support", "Support replies", "finished", "Finished"), *REST]
    return {
        "02-new-training": window(Sidebar(0, waiting, None, 6.1), new_training()),
        "04-live-training": window(Sidebar(None, running, "support", 16.4), live()),
        "05-finished": window(Sidebar(None, done, "support", 6.3), finished()),
        "09-error-not-a-model": window(Sidebar(0, REST, None, 6.1), new_training(error=True)),
        "pieces": window(Sidebar(None, [], None, 5.2), pieces()),
    }


def main(folder: Path) -> None:
    app = QApplication.instance() or QApplication([])
    theme().install()
    folder.mkdir(parents=True, exist_ok=True)
    for mode in ("light", "dark"):
        theme().set_mode(mode)
        for name, widget in screens().items():
            theme().dress(widget)
            widget.show()
            theme().dresser.finish()
            for _ in range(3):
                app.processEvents()
            picture = QImage(widget.size(), QImage.Format.Format_RGB32)
            widget.render(picture, QPoint(0, 0))
            suffix = "-dark" if mode == "dark" else ""
            picture.save(str(folder / f"widgets-{name}{suffix}.png"))
            widget.close()
            widget.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots"))
