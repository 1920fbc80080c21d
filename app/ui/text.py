"""Numbers, sizes and durations as people read them: 1,248 · 4% · 2.3 GB · 1 h 15 min · about 38 min."""

from __future__ import annotations

import math
import textwrap
import unicodedata

from PySide6.QtCore import QCollator, QCoreApplication, QDateTime, QLocale, Qt


def _tr(text: str) -> str:
    return QCoreApplication.translate("text", text)


def _locale() -> QLocale:
    here = QLocale()
    return QLocale(QLocale.Language.English) if here.language() == QLocale.Language.C else here


def number(value: float, decimals: int = 0) -> str:
    """1248 -> "1,248"; 1.1724 with 3 decimals -> "1.172". Not a number becomes a dash."""
    if not math.isfinite(value):
        return "–"
    return _locale().toString(float(value), "f", decimals)


def counted(count: int, one: str, many: str) -> str:
    """A translated sentence about one thing, or about several with their number for %1."""
    return (one if count == 1 else many).replace("%1", number(count))


def loss(value: float) -> str:
    """A loss, with three decimals."""
    return number(value, 3)


def in_lines(words: str, most: int = 90, lines: int = 10) -> str:
    """For a tooltip, which Qt leaves on one line however long it is: broken after so many letters, and ended after so many lines."""
    if len(words) <= most:
        return words
    broken = [part for line in words.splitlines() for part in textwrap.wrap(line, most, break_on_hyphens=False)]
    return "\n".join(broken[:lines]) + ("…" if len(broken) > lines else "")


def reads_from_right(words: str) -> bool:
    """Whether a text is in Arabic, Hebrew or the like, which its first letter says."""
    directions = (unicodedata.bidirectional(letter) for letter in words)
    return next((way for way in directions if way in ("L", "R", "AL")), "L") != "L"


def precision(words: str) -> str:
    """Of a model's weights, "4-bit", in whatever way a language writes that."""
    return _tr("%1-bit").replace("%1", words.removesuffix("-bit"))


def rate(value: float) -> str:
    """A learning rate or another small setting as it would be typed: 0.0001, 0.00005."""
    plain = f"{value:.10f}".rstrip("0").rstrip(".")
    return plain.replace(".", _locale().decimalPoint())


def percent(share: float, decimals: int = 0) -> str:
    """0.04 -> "4%". What is less than that takes as many decimals as it needs not to be nothing: 0.0004 -> "0.04%"."""
    part = abs(share * 100)
    while 0 < part < 0.95 * 10.0**-decimals and decimals < 3:
        decimals += 1
    return with_percent(number(share * 100, decimals))


def progress(share: float) -> str:
    """How far something has come, in whole percent: 100% is the end and nothing before it."""
    return with_percent(number(min(round(share * 100), 99 if share < 1 else 100)))


def with_percent(count: str) -> str:
    """ "4" -> "4%", in whatever way a language writes that."""
    return _tr("%1%").replace("%1", count, 1)


def dictionary() -> QCollator:
    """The order that words have in a dictionary, Ä beside A, and 2 before 10."""
    order = QCollator(_locale())
    order.setNumericMode(True)
    return order


def inside(words: str) -> str:
    """What begins with a capital elsewhere, inside a sentence: small in English, but German nouns for one stay as they are."""
    english = _tr("in English") == "in English"
    return words[:1].lower() + words[1:] if english else words


def gigabytes(value: float, unit: bool = True) -> str:
    """GB (1e9 bytes) with one decimal, whole ones without: 11.2 GB, 18 GB."""
    text = number(value, 0 if abs(value - round(value)) < 0.05 else 1)
    return _tr("%1 GB").replace("%1", text) if unit else text


def of_gigabytes(used: float, total: float) -> str:
    """As in “10.6 of 18 GB”."""
    words = _tr("%1 of %2 GB") if used >= 0.05 else _tr("Under %1 of %2 GB")
    return words.replace("%1", number(max(used, 0.1), 1)).replace("%2", gigabytes(total, unit=False))


def size(count: float) -> str:
    """Bytes as people write them: 1.8 TB, 412 GB, 2.3 GB, 66 MB, 12 KB."""
    if count >= 999_500_000_000:
        return _tr("%1 TB").replace("%1", number(count / 1e12, 1))
    if count >= 999_500_000:
        return _tr("%1 GB").replace("%1", number(count / 1e9, 0 if count >= 99.95e9 else 1))
    if count >= 999_500:
        return _tr("%1 MB").replace("%1", number(count / 1e6, 0 if count >= 9.95e6 else 1))
    if count >= 1000:
        return _tr("%1 KB").replace("%1", number(count / 1e3))
    return _tr("%1 bytes").replace("%1", number(count))


def cell(value: float, form: str = ".6g") -> str:
    """A number for a spreadsheet of this system, which would take another decimal sign for one of thousands; empty for none.

    form: as `format` takes it.
    """
    return format(value, form).replace(".", QLocale.system().decimalPoint()) if math.isfinite(value) else ""


def millions(count: float) -> str:
    """33_012_345 -> "33.0 million", 1_840_000 -> "1.84 million", 125 -> "125"."""
    if count >= 1e9:
        return _tr("%1 billion").replace("%1", number(count / 1e9, 2))
    if count >= 1e6:
        return _tr("%1 million").replace("%1", number(count / 1e6, 1 if count >= 1e7 else 2))
    return number(count)


def moment(iso: str) -> str:
    """Date and time as the person writes them, of a time in ISO 8601; empty where it is none."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
    return _locale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat) if when.isValid() else ""


def duration(seconds: float) -> str:
    """How long something took: 40 s, 25 min, 1 h 14 min, 2 d 3 h. Not a number becomes a dash."""
    if not math.isfinite(seconds):
        return "–"
    if seconds < 59.5:
        return _tr("%1 s").replace("%1", number(max(0, round(seconds))))
    minutes = round(seconds / 60)
    if minutes < 60:
        return _tr("%1 min").replace("%1", number(minutes))
    if minutes < 24 * 60:
        hours, rest = divmod(minutes, 60)
        if rest == 0:
            return _tr("%1 h").replace("%1", number(hours))
        return _tr("%1 h %2 min").replace("%1", number(hours)).replace("%2", number(rest))
    days, hours = divmod(round(minutes / 60), 24)
    return _tr("%1 d %2 h").replace("%1", number(days)).replace("%2", number(hours))


def estimate(seconds: float) -> str:
    """A guess is rounded before it is written, as nobody knows it to the second: 75 min -> "1 h 15 min"."""
    if not math.isfinite(seconds):
        return "–"
    for limit, grain in ((60, 10), (3600, 60), (4 * 3600, 300), (24 * 3600, 900)):
        if seconds < limit:
            return duration(max(grain, round(seconds / grain) * grain))
    return duration(round(seconds / 3600) * 3600)


def about(seconds: float) -> str:
    """As in “about 38 min”, for the middle of a sentence."""
    return _tr("about %1").replace("%1", estimate(seconds))


def about_start(seconds: float) -> str:
    """As in “About 38 min”, for the start of a sentence."""
    return _tr("About %1").replace("%1", estimate(seconds))


def left(seconds: float) -> str:
    """As in “About 38 min left”."""
    return _tr("About %1 left").replace("%1", estimate(seconds))


def so_far(seconds: float) -> str:
    """As in “37 min so far”."""
    return _tr("%1 so far").replace("%1", duration(seconds))
