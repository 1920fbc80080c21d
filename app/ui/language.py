"""Which language the window speaks: the system's, or the one chosen in Settings. Used from the next start on."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.services.settings import Language
from app.ui.demo_files import RESOURCES

FOLDER = RESOURCES / "translations"
OWN_NAMES = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch"}
"""Each language in its own words."""


def speak(app: QApplication, language: Language) -> Language:
    """Let everything made from now on speak a language; returns which. Numbers and dates follow.

    Call before the first widget is made. A language that we do not have becomes English.
    """
    spoken = spoken_language(language, QLocale.system())
    if language is not Language.SYSTEM and QLocale.system().language() != QLocale(spoken.value).language():
        QLocale.setDefault(QLocale(spoken.value))
    if spoken is Language.ENGLISH:
        return spoken
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("tunesmith", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{spoken.value}", folder):
            app.installTranslator(translator)
    return spoken


def spoken_language(wanted: Language, system: QLocale) -> Language:
    """What is spoken: what was asked for, or the first of the system's languages that we have, or English."""
    if wanted is not Language.SYSTEM:
        return wanted
    for name in system.uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in OWN_NAMES:
            return Language(code)
    return Language.ENGLISH
