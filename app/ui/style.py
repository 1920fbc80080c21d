"""The stylesheet for Qt's own controls, made from the tokens. Our own widgets paint themselves."""

from __future__ import annotations

from string import Template

from app.ui import svg
from app.ui.tokens import HOVERED, PRESSED, Tokens

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QToolTip { background: $tooltip; color: $tooltip_text; border: none; padding: 5px 8px; font-size: 12px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {
    background: $control; color: $text; border: 1px solid $control_border; border-radius: 6px;
}
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { min-height: 26px; max-height: 26px; padding: 0 8px 0 7px; }
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QComboBox QLineEdit {
    border: none; background: transparent; padding: 0; min-height: 0; border-radius: 0;
}
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
    color: $disabled; background: $sunken;
}
QLineEdit[invalid="true"], QSpinBox[invalid="true"], QDoubleSpinBox[invalid="true"] { border-color: $error_icon; }

QSpinBox::up-button, QDoubleSpinBox::up-button {
    subcontrol-origin: border; subcontrol-position: top right; width: 28px; height: 14px; border: none; background: none;
}
QSpinBox::down-button, QDoubleSpinBox::down-button {
    subcontrol-origin: border; subcontrol-position: bottom right; width: 28px; height: 14px; border: none; background: none;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$up"); width: 14px; height: 7px; subcontrol-position: bottom center; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$down"); width: 14px; height: 7px; subcontrol-position: top center; }
QSpinBox::up-arrow:disabled, QDoubleSpinBox::up-arrow:disabled { image: url("$up_off"); }
QSpinBox::down-arrow:disabled, QDoubleSpinBox::down-arrow:disabled { image: url("$down_off"); }

QComboBox { padding-left: 10px; combobox-popup: 0; }
QComboBox::drop-down { subcontrol-position: center right; width: 28px; border: none; }
QComboBox::down-arrow { image: url("$updown"); width: 14px; height: 14px; }
QComboBox::down-arrow:disabled { image: url("$updown_off"); }
QComboBox QAbstractItemView, QMenu {
    background: $surface; color: $text; border: 1px solid $border; padding: 4px; outline: none;
    selection-background-color: $selection; selection-color: $text;
}
QComboBox QAbstractItemView::item:selected { background: $selection; color: $text; }
QComboBox QAbstractItemView::item:disabled { color: $disabled; }
QComboBox QAbstractItemView::item, QMenu::item { min-height: 24px; padding: 2px 10px; border-radius: 5px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $divider; margin: 4px 8px; }

QCheckBox, QRadioButton { color: $text; spacing: 8px; min-height: 24px; background: none; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $control_strong; background: $control;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $on_accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $control_border; background: $sunken; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }

QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $track; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $series1; }
QSlider::sub-page:horizontal:disabled { background: $disabled; }
QSlider::handle:horizontal:disabled { border-color: $disabled; background: $sunken; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border: 1px solid $control_strong; border-radius: 8px; background: $knob;
}

QScrollArea, QScrollArea > QWidget > QWidget#scrollBody { background: transparent; border: none; }
QScrollBar:vertical { width: 11px; background: transparent; margin: 2px 3px 2px 1px; }
QScrollBar:horizontal { height: 11px; background: transparent; margin: 2px; }
QScrollBar::handle { background: $scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QAbstractScrollArea::corner { background: transparent; border: none; }

QListView, QTableView, QTreeView { background: transparent; color: $text; border: none; outline: none; }
QListWidget { background: $surface; color: $text; border: 1px solid $border; border-radius: 6px; padding: 4px; outline: none; }
QListWidget::item { min-height: 24px; padding: 0 8px; border-radius: 5px; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $selection; color: $text; }
QHeaderView { background: $sunken; border: none; }
QHeaderView::section {
    background: $sunken; color: $text2; border: none; border-bottom: 1px solid $divider; padding: 0 8px;
    font-size: 11px; font-weight: 500; height: 29px;
}
QTableView { gridline-color: $divider; selection-background-color: $accent_soft; selection-color: $text; }
QTableView#examples { selection-background-color: transparent; }
QProgressBar { background: $track; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; color: transparent; }
QProgressBar::chunk { background: $series1; border-radius: 4px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox QLabel { color: $text; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QMessageBox QPushButton, QDialogButtonBox QPushButton {
    background: $control; color: $text; border: 1px solid $control_border; border-radius: 6px;
    min-height: 26px; padding: 0 14px;
}
QMessageBox QPushButton:hover, QDialogButtonBox QPushButton:hover { background: $hovered; }
QMessageBox QPushButton:pressed, QDialogButtonBox QPushButton:pressed { background: $pressed; }
QMessageBox QPushButton:default:hover, QDialogButtonBox QPushButton:default:hover { background: $accent_hover; }
QMessageBox QPushButton:default:pressed, QDialogButtonBox QPushButton:default:pressed { background: $accent_pressed; }
QMessageBox QPushButton:default, QDialogButtonBox QPushButton:default {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
""")


def _icons(tokens: Tokens) -> dict[str, str]:
    pair = "chevron-up-down"
    return {
        "check": svg.tinted_file("check", tokens.on_accent),
        "up": svg.tinted_file(pair, tokens.text2, "top"),
        "down": svg.tinted_file(pair, tokens.text2, "bottom"),
        "up_off": svg.tinted_file(pair, tokens.disabled, "top"),
        "down_off": svg.tinted_file(pair, tokens.disabled, "bottom"),
        "updown": svg.tinted_file(pair, tokens.text2),
        "updown_off": svg.tinted_file(pair, tokens.disabled),
    }


def stylesheet(tokens: Tokens) -> str:
    """Qt style sheet of one theme."""
    values = {name: getattr(tokens, name) for name in tokens.__dataclass_fields__ if name != "dark"}
    for name, share in (("hovered", HOVERED), ("pressed", PRESSED)):
        values[name] = tokens.touched(share).name()
    values["knob"] = "#D9DADB" if tokens.dark else "#FFFFFF"
    values["scroll"] = "#55585A" if tokens.dark else "#BDBEB9"
    return _SHEET.substitute(values, **_icons(tokens))
