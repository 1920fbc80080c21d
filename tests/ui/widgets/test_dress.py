"""Who wears the stylesheet when the theme changes, and how the theme follows what the system says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme as theming
from app.ui.dress import Dresser
from app.ui.style import stylesheet
from app.ui.theme import ThemeManager, theme
from app.ui.tokens import DARK, LIGHT
from tests.ui.window import open_window

OF_QT = (
    QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QCheckBox, QRadioButton, QAbstractSlider,
    QAbstractItemView, QProgressBar,
)  # fmt: skip


@pytest.fixture(autouse=True)
def fresh_dresser(monkeypatch) -> None:
    """One that has no pages of other tests to dress."""
    made = Dresser()
    made.change(stylesheet(LIGHT))
    monkeypatch.setattr(theme(), "dresser", made)


def page(qtbot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made).addWidget(QLineEdit())
    qtbot.addWidget(made)
    return made


def test_what_can_be_seen_changes_first_and_is_not_painted_before_all_of_it_has(qtbot):
    seen, hidden = page(qtbot), page(qtbot)
    seen.show()
    qtbot.waitExposed(seen)
    theme().dress(seen)
    theme().dress(hidden)
    qtbot.waitUntil(lambda: theme().dresser.done)
    theme().set_mode("dark")
    assert not seen.updatesEnabled()
    while not seen.updatesEnabled():
        theme().dresser._go_on()
    assert DARK.control in seen.styleSheet() and LIGHT.control in hidden.styleSheet()
    qtbot.waitUntil(lambda: DARK.control in hidden.styleSheet())
    assert theme().dresser.done


def test_a_window_closed_while_its_look_changes_is_painted_when_it_comes_back(qtbot):
    seen = page(qtbot)
    seen.show()
    qtbot.waitExposed(seen)
    theme().dress(seen)
    theme().set_mode("dark")
    seen.hide()
    qtbot.waitUntil(lambda: theme().dresser.done)
    assert seen.updatesEnabled() and DARK.control in seen.styleSheet()


def test_for_a_picture_all_of_it_changes_at_once(qtbot):
    seen, hidden = page(qtbot), page(qtbot)
    seen.show()
    for part in (seen, hidden):
        theme().dress(part)
    theme().set_mode("dark")
    theme().dresser.finish()
    assert all(DARK.control in part.styleSheet() and part.updatesEnabled() for part in (seen, hidden))


def test_a_page_shown_before_its_turn_is_never_seen_in_the_old_look(qtbot):
    hidden = page(qtbot)
    theme().dress(hidden)
    qtbot.waitUntil(lambda: theme().dresser.done)
    theme().set_mode("dark")
    hidden.show()
    assert not hidden.updatesEnabled()
    qtbot.waitUntil(hidden.updatesEnabled)
    assert DARK.control in hidden.styleSheet()
    field = hidden.findChild(QLineEdit).grab().toImage()
    assert field.pixelColor(field.width() // 2, field.height() // 2) == DARK.color("control")


def test_a_page_that_was_never_dressed_is_so_before_it_shows(qtbot):
    new = page(qtbot)
    theme().dress(new)
    new.show()
    assert LIGHT.control in new.styleSheet() and new.updatesEnabled()


def test_rules_of_its_own_stay_and_a_part_that_is_gone_is_forgotten(qtbot):
    kept, gone = page(qtbot), QWidget()
    theme().dress(kept, "QLineEdit { min-width: 77px; }")
    theme().dress(gone)
    gone.deleteLater()
    qtbot.wait(1)
    theme().set_mode("dark")
    qtbot.waitUntil(lambda: theme().dresser.done)
    assert DARK.control in kept.styleSheet() and "77px" in kept.styleSheet()


class System(QObject):
    """Stands for the style hints of a system, which a test cannot change in the system itself."""

    colorSchemeChanged = Signal(Qt.ColorScheme)
    contrastPreferenceChanged = Signal(object)
    motionPreferenceChanged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.scheme, self.contrast, self.motion = Qt.ColorScheme.Light, "NoPreference", "NoPreference"

    def styleHints(self) -> System:
        return self

    def accessibility(self) -> System:
        return self

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        pass

    def contrastPreference(self) -> SimpleNamespace:
        return SimpleNamespace(name=self.contrast)

    def motionPreference(self) -> SimpleNamespace:
        return SimpleNamespace(name=self.motion)

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


@pytest.fixture
def system(monkeypatch) -> System:
    made = System()
    monkeypatch.setattr(theming, "QGuiApplication", made)
    return made


@pytest.fixture
def following(system: System) -> Iterator[ThemeManager]:
    """A theme that hears this system alone."""
    made = ThemeManager()
    made.install()
    yield made
    theme()._apply()


def test_the_theme_follows_the_system_while_the_window_is_open(qtbot, qapp, system, following):
    seen = page(qtbot)
    seen.show()
    qtbot.waitExposed(seen)
    following.dress(seen)
    with qtbot.waitSignal(following.changed):
        system.turn(Qt.ColorScheme.Dark)
    assert following.dark
    qtbot.waitUntil(lambda: DARK.control in seen.styleSheet())
    assert qapp.palette().window().color() == DARK.color("window")
    with qtbot.waitSignal(following.changed):
        system.turn(Qt.ColorScheme.Light)
    assert not following.dark
    qtbot.waitUntil(lambda: LIGHT.control in seen.styleSheet())


def test_a_chosen_look_stays_when_the_system_changes_its_own(qtbot, system, following):
    following.set_mode("light")
    with qtbot.assertNotEmitted(following.changed):
        system.turn(Qt.ColorScheme.Dark)
    assert not following.dark
    following.set_mode("system")
    assert following.dark


def test_more_contrast_and_less_motion_are_followed_as_soon_as_the_system_tells(qtbot, system, following):
    assert following.tokens == LIGHT and following.duration(180) == 180
    system.contrast = "HighContrast"
    with qtbot.waitSignal(following.changed):
        system.contrastPreferenceChanged.emit(None)
    assert following.tokens == LIGHT.more_contrast()
    system.turn(Qt.ColorScheme.Dark)
    assert following.tokens == DARK.more_contrast()
    system.motion = "ReducedMotion"
    system.motionPreferenceChanged.emit(None)
    assert following.duration(180) == 0
    system.motion = "NoPreference"
    system.motionPreferenceChanged.emit(None)
    assert following.duration(180) == 180


def test_this_qt_tells_of_colours_and_contrast():
    hints = QGuiApplication.styleHints()
    assert hasattr(hints, "colorSchemeChanged")
    if hasattr(QAccessibilityHints, "contrastPreferenceChanged"):
        assert hints.accessibility().contrastPreference().name in ("NoPreference", "HighContrast")


def is_off(area: QAbstractScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_each_control_of_every_page_wears_the_sheet_once(qtbot, tmp_path: Path):
    window = open_window(qtbot, tmp_path)
    window.show()
    window.new_training.training_card.build_panel()
    for make in window.pages.steps_left():
        make()
    qtbot.waitUntil(lambda: theme().dresser.done)
    parts = [part for part, _ in theme().dresser._parts]
    never = {area.horizontalScrollBar() for area in window.findChildren(QAbstractScrollArea) if is_off(area)}
    controls = [widget for widget in window.findChildren(QWidget) if isinstance(widget, OF_QT) and widget not in never]
    assert len(controls) > 100
    for control in controls:
        above, wearing = control, list[QWidget]()
        while above is not None:
            wearing += [above] if above in parts else []
            above = above.parentWidget()
        assert len(wearing) == 1, f"{control} in {control.parentWidget()}: {wearing}"
