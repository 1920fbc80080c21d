"""Every word that people see goes through Qt's translations, and German has all of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import sentences
import translations
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtGui import QAction

from app.ui.actions import ENTRIES

ROOT = Path(__file__).parents[2]
SHOWING = {
    "Label", "ElidedLabel", "Button", "PrimaryButton", "LinkButton", "IconButton", "Span", "Note", "Card", "Toggle",
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setPlaceholderText",
    "set_title", "set_line", "set_summary", "set_aside", "set_help", "addAction", "addMenu", "setTitle", "set_note",
    "setInformativeText", "addButton", "set_back", "announce", "setSuffix", "SettingRow", "DropTarget", "Disclosure",
}  # fmt: skip
"""Functions that show the words they are given."""
NOT_WORDS = {"style", "role", "icon", "size", "weight", "kind", "align"}
_STYLES = {
    "body",
    "small",
    "caption",
    "title",
    "headline",
    "metric",
    "sheet",
    "lead",
    "answer",
    "mono",
    "log",
    "welcome",
}
_QUIET = re.compile(r"^[a-z0-9_\-./ ]*$")
"""Names of icons, styles and roles; words for people begin with a capital letter or a sign."""


def loose_words(path: Path) -> Iterator[str]:
    """Literal words that are shown without being translated."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if name not in SHOWING:
            continue
        given = [*node.args, *(word.value for word in node.keywords if word.arg not in NOT_WORDS)]
        for argument in given:
            for text in texts_in(argument):
                if re.search(r"[A-Za-z]{2}", text) and not _QUIET.match(text):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}: {text}"


def texts_in(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from texts_in(node.body)
        yield from texts_in(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from texts_in(node.left)
        yield from texts_in(node.right)


def test_no_words_are_shown_untranslated():
    loose = [words for path in sorted((ROOT / "app" / "ui").rglob("*.py")) for words in loose_words(path)]
    assert [
        words for words in loose if not any(name in words for name in ("Tunesmith", "JSONL", "Hugging Face", "Top-p"))
    ] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_language_has_every_word_and_is_compiled(language: str):
    words = translations.find_words()
    ts = translations.FOLDER / f"tunesmith_{language}.ts"
    known = translations.read_ts(ts)
    assert translations.untranslated(words, known) == [], "run make translations and translate these"
    assert ts.read_text(encoding="utf-8") == translations.ts_text(words, known, language), "run make translations"
    assert ts.with_suffix(".qm").read_bytes() == translations.compiled(ts), "run make translations"


def test_the_list_of_sentences_is_whole():
    words = translations.find_words()
    assert translations.SENTENCES.read_text(encoding="utf-8") == translations.sentences_text(words), "make translations"
    assert not any("\n" in text for text in words[sentences.CONTEXT])


def test_every_error_is_made_of_sentences_that_were_found():
    """But for what the system or another program says, which is in its own words."""
    unknown = re.compile(r"error|event\.|last\.|failed\.|reason|why|what|detail|hit\[|str\(|^'\w+'$")
    assert [line for line in sentences.unresolved(ROOT) if not unknown.search(line.partition(" ")[2])] == []


def test_an_error_of_a_class_of_its_own_is_told_as_well(tmp_path: Path):
    folder = tmp_path / "app" / "data"
    folder.mkdir(parents=True)
    (folder / "shelf.py").write_text(
        "class NoShelf(UserError):\n    pass\n\n\nclass NoBoard(NoShelf):\n    pass\n\n\n"
        'def find(name):\n    raise NoBoard(f"There is no board {name}.", "It fell down.", "Put it back.", "no_board")\n'
    )
    assert {"There is no board {1}.", "It fell down.", "Put it back."} <= set(sentences.find_sentences(tmp_path))


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_keep_every_placeholder_and_ellipsis(language: str):
    known = translations.read_ts(translations.FOLDER / f"tunesmith_{language}.ts")
    for (context, source), translated in known.items():
        if translated:
            marks = [sorted(re.findall(r"%\d|%n|\{\w*\}|`", text)) for text in (source, translated)]
            assert marks[0] == marks[1], f"{context}: {source} / {translated}"
            assert source.endswith("…") == translated.endswith("…"), f"{context}: {source} / {translated}"
            if source != "%":  # German sets a space before it
                assert source.startswith(" ") == translated.startswith(" "), f"{context}: {source} / {translated}"


def test_the_compiled_file_speaks_german(qapp):
    translator = QTranslator()
    assert translator.load("tunesmith_de", str(translations.FOLDER))
    qapp.installTranslator(translator)
    try:
        assert QCoreApplication.translate("actions", "Start training") == "Training starten"
    finally:
        qapp.removeTranslator(translator)


def test_qt_for_the_mac_knows_the_menu_s_words_for_copying_and_pasting(qapp):
    """By its own words in the same language: only then they work in the system's dialogs for files as well."""
    ours, qts = QTranslator(), QTranslator()
    assert ours.load("tunesmith_de", str(translations.FOLDER))
    assert qts.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    edit = [entry for entry in ENTRIES if entry.role is QAction.MenuRole.TextHeuristicRole]
    assert [entry.text.lower() for entry in edit] == ["cut", "copy", "paste", "select all"]
    for entry, word in zip(edit, ("Cut", "Copy", "Paste", "Select All"), strict=True):
        assert ours.translate("actions", entry.text).lower() == qts.translate("QCocoaMenuItem", word).lower()


def test_words_are_found_wherever_they_stand(tmp_path: Path):
    folder = tmp_path / "app" / "ui"
    folder.mkdir(parents=True)
    (folder / "words.py").write_text(
        "from PySide6.QtCore import QCoreApplication\n"
        'def said(words: str) -> str:\n    return QCoreApplication.translate("words", words)\n'
        'HERE = said("At once")\n'
    )
    (folder / "page.py").write_text(
        "from app.ui.words import said\n"
        "class Page:\n    def show(self, good: bool) -> None:\n"
        '        self.tr("Good") if good else self.tr("Bad" if good is None else "Worse")\n'
        '        said("From elsewhere")\n'
    )
    found = translations.find_words(tmp_path)
    assert set(found["words"]) == {"At once", "From elsewhere"}
    assert set(found["Page"]) == {"Good", "Bad", "Worse"}
