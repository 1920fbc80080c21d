"""The gallery's screens of a training that runs or has finished."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).resolve().parents[1] / "fonts.conf"))

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.card import Card, Divider
from app.ui.widgets.chart_legend import ChartLegend
from app.ui.widgets.facts import BeforeAfterBars, FactGrid
from app.ui.widgets.gauge import RunProgress
from app.ui.widgets.label import Label
from app.ui.widgets.log_drawer import LogDrawer
from app.ui.widgets.loss_chart import LossChart
from app.ui.widgets.metric_tile import MetricTile
from app.ui.widgets.note import InsightNote, Note
from app.ui.widgets.page import PageHeader, ScrollPage
from app.ui.widgets.sample_answers import SampleAnswers
from app.ui.widgets.segmented import Segmented
from tests.ui.widgets.gallery_parts import curve, fill_chart


def live() -> QWidget:
    header = PageHeader("Support replies", "Qwen3 4B Instruct · support-replies.jsonl · Balanced")
    header.set_pill("training")
    header.add_action(Button("pause", "Pause"))
    header.add_action(Button("stop", "Stop and keep"))
    log = LogDrawer()
    log.append("step 412   loss 1.149   lr 7.2e-05   410 tok/s   10.6 GB")
    log.set_right("Last saved at step 400")
    page = ScrollPage(header, log, top=16)
    page.content.setSpacing(12)
    page.content.setContentsMargins(24, 16, 24, 16)
    headline = QHBoxLayout()
    headline.setSpacing(12)
    headline.addWidget(Label("Step 412 of 843", style="headline"))
    headline.addWidget(Label("Epoch 2 of 3", role="text2"), 0, Qt.AlignmentFlag.AlignBottom)
    headline.addStretch(1)
    headline.addWidget(Label("37 min so far", role="text2"))
    headline.addWidget(Label("About 38 min left", style="title"))
    progress = RunProgress()
    progress.set_total(843)
    progress.set_epoch_starts([282, 563])
    progress.set_step(412)
    top = QVBoxLayout()
    top.setSpacing(8)
    top.addLayout(headline)
    top.addWidget(progress)
    page.content.addLayout(top)
    insight = InsightNote()
    insight.set_insight("success", "Still improving.", "Validation loss fell 4% in the last 200 steps.")
    page.content.addWidget(insight)
    columns = QHBoxLayout()
    columns.setSpacing(16)
    left = QVBoxLayout()
    left.setSpacing(12)
    left.addLayout(tiles())
    left.addWidget(chart_card(), 1)
    columns.addLayout(left, 1)
    card = Card(padding=(17, 11, 15, 13))
    card.setFixedWidth(300)
    answers = SampleAnswers()
    answers.set_questions(["My hedge shears still haven’t arrived."])
    answers.add(
        0,
        "I’m sorry to hear that your hedge shears have not arrived. There are several possible reasons for a delay. "
        "First, you may want to check…",
    )
    answers.add(200, "Sorry about the wait. Please send me your order number and I can check where the parcel is.")
    answers.add(
        400,
        "So sorry about the wait. Send me your order number and I’ll track it down right away. If it’s gone missing, "
        "I’ll post a new pair today, no charge.",
    )
    answers.set_next("Next answer at step 600, in about 17 min")
    card.body.addWidget(answers)
    columns.addWidget(card)
    page.content.addLayout(columns, 1)
    return page


def tiles() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    loss = MetricTile("Loss")
    loss.set_value("1.172")
    loss.set_line("Down 0.02 in 100 steps")
    loss.set_sparkline([curve(s) for s in range(0, 412, 20)])
    valid = MetricTile("Validation loss", "series2")
    valid.set_value("1.217")
    valid.set_line("Best so far, at step 400")
    valid.set_sparkline([curve(s) for s in range(0, 401, 40)])
    speed = MetricTile("Speed")
    speed.set_value("410", "tokens/s")
    speed.set_line("Steady")
    speed.set_sparkline([405, 410, 402, 415, 409, 418, 404, 412, 406, 416, 408, 412, 410])
    memory = MetricTile("Memory")
    memory.set_value("10.6", "of 18 GB")
    memory.set_state("Comfortable")
    memory.set_gauge(10.6, 18)
    for tile in (loss, valid, speed, memory):
        row.addWidget(tile, 1)
    return row


def chart_card() -> Card:
    card = Card(padding=(16, 13, 16, 16))
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(Label("Loss", weight=600))
    row.addWidget(
        ChartLegend(
            [("dots", "series1", "Each step"), ("line", "series1", "Loss"), ("diamond", "series2", "Validation loss")]
        )
    )
    row.addStretch(1)
    row.addWidget(Segmented(["So far", "Whole run"], name="Steps shown"))
    card.body.addLayout(row)
    card.body.setSpacing(13)
    chart = LossChart()
    fill_chart(chart, 412, 843)
    chart.point_at(119)
    card.body.addWidget(chart, 1)
    return card


def finished() -> QWidget:
    header = PageHeader("Support replies", "Qwen3 4B Instruct · support-replies.jsonl · Balanced")
    header.set_pill("finished")
    header.add_action(Button("again", "Train again…"))
    page = ScrollPage(header, None, top=24)
    summary = Card(padding=29)
    head = QHBoxLayout()
    head.addWidget(Label("Your tuned model is ready", style="headline"), 1)
    head.addWidget(Button("folder", "Show in Finder", size="large"))
    head.addWidget(Button("export", "Export…", size="large"))
    head.addWidget(PrimaryButton("Try it", "try-it"))
    summary.body.addLayout(head)
    summary.body.addWidget(Divider())
    row = QHBoxLayout()
    row.setSpacing(44)
    bars = BeforeAfterBars()
    bars.set_losses(1.982, 1.184)
    facts = FactGrid(3)
    facts.set_facts(
        [
            ("Improvement", "40% lower loss"),
            ("Time", "1 h 14 min"),
            ("Tokens read", "1.84 million"),
            ("Conversations", "1,121"),
            ("Saved size", "66 MB"),
            ("Peak memory", "10.9 of 18 GB"),
        ]
    )
    row.addWidget(bars, 1)
    row.addWidget(facts)
    summary.body.addLayout(row)
    page.content.addWidget(summary)
    lower = QHBoxLayout()
    lower.setSpacing(16)
    card = Card(padding=19)
    card.body.addWidget(Label("How training went", weight=600))
    chart = LossChart(epoch_labels=False)
    fill_chart(chart, 843, 843)
    chart.set_kept(720, 1.184)
    card.body.addWidget(chart, 1)
    card.body.addWidget(
        Note("plain", "", "It stopped improving around step 720, so training longer would probably not help.")
    )
    lower.addWidget(card, 1)
    side = Card(padding=19)
    side.setFixedWidth(380)
    answers = SampleAnswers("Before and after", addable=False)
    answers.set_questions(["My hedge shears still haven’t arrived."])
    answers.add(0, "I’m sorry to hear that your hedge shears have not arrived.", title="Original")
    answers.add(
        720, "So sorry about the wait. Send me your order number and I’ll track it down right away.", title="Tuned"
    )
    side.body.addWidget(answers)
    side.body.addWidget(LinkButton("Compare with your own question"))
    lower.addWidget(side)
    page.content.addLayout(lower, 1)
    return page
