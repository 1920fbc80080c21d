"""Whether a training fits into memory, as words and roles, for the model card and the start bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.services.forecast import Forecast
from app.ui import text
from app.ui.new_training.controls import choice_of, label_of

SMALL_GB = 0.1


@dataclass(frozen=True, slots=True)
class FitWords:
    """headline, its role and icon, and the amount: "About 11.2 of 18 GB"."""

    headline: str
    role: str
    icon: str
    amount: str


def fit_words(forecast: Forecast) -> FitWords:
    """How a forecast is told to people."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("fit", words)

    about = tr("About %1").replace("%1", text.of_gigabytes(forecast.needs.peak_gb, forecast.limit_gb))
    if forecast.needs.peak_gb < SMALL_GB:
        about = tr("Under %1").replace("%1", text.of_gigabytes(SMALL_GB, forecast.limit_gb))
    match forecast.fit:
        case "fits":
            return FitWords(tr("Fits on this Mac"), "success", "check-circle", about)
        case "tight":
            tight = tr("Close to your memory limit") if forecast.own_limit else tr("Tight, close other apps")
            return FitWords(tight, "warning", "warning", about)
        case _:
            return FitWords(f"{tr('Does not fit')}. {what_to_change(forecast)}", "error", "error", about)


def what_to_change(forecast: Forecast) -> str:
    """For a training that does not fit: the one setting that helps, or that a smaller model is needed."""
    if forecast.remedy is None:
        return QCoreApplication.translate("fit", "Choose a smaller model.")
    name, value = forecast.remedy
    words = QCoreApplication.translate("fit", "Set %1 to %2 under Advanced.")
    shown = text.number(value) if isinstance(value, int) else choice_of(value)
    if name == "memory_limit":
        shown = text.gigabytes(float(value))
    return words.replace("%1", label_of(name)).replace("%2", shown)


def amount(size_gb: float) -> str:
    """A size in GB, small ones in MB."""
    return text.gigabytes(size_gb) if size_gb >= SMALL_GB else text.size(size_gb * 1e9)


def spoken(forecast: Forecast) -> str:
    """The same for a screen reader: "about 11.2 of 18 gigabytes, fits"."""
    words = fit_words(forecast)
    return f"{words.amount}, {words.headline}"
