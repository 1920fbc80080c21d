"""What the next start says after Tunesmith died: that the runs are safe, and where the report is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.services.crash_reports import CrashReports
from app.ui.paper import Paper
from app.ui.run_pages.folders import show_folder
from app.ui.run_pages.words import show_in_folder
from app.ui.widgets.buttons import Button, PrimaryButton


def offer_report(window: QWidget, reports: CrashReports) -> Paper | None:
    """Show the newest report that nobody has seen; None when there is none. All are then offered no more."""
    found = reports.left_behind()
    if not found:
        return None
    report = found[0]
    paper = Paper(
        window,
        "crash",
        _tr("Something went wrong last time"),
        _tr(
            "Your runs are safe; what was being trained can go on from its last version. This report stays on this computer."
        ),
        report.text,
        mono=True,
    )
    copy = paper.add_button(Button("copy", _tr("Copy"), size="large", name=_tr("Copy the report")))
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report.text))
    show = paper.add_button(Button(text=show_in_folder(), size="large"))
    show.clicked.connect(lambda: show_folder(reports.folder))
    close = paper.add_button(PrimaryButton(_tr("Close")))
    close.clicked.connect(paper.close)
    for seen in found:
        reports.dismiss(seen)
    paper.open()
    return paper


def _tr(words: str) -> str:
    return QCoreApplication.translate("after_crash", words)
