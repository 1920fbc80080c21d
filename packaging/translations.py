"""The words of the window for translators: `make translations` brings resources/translations up to date.

    python packaging/translations.py            look for words in app/, update the .ts files and the list of sentences,
                                                compile the .ts files to .qm
    python packaging/translations.py --check    1 when a .ts or .qm is not up to date or a word is not translated

Qt's lupdate finds self.tr("…") in Python, but not words that pass through a function of ours, nor the labels of
TrainingConfig. So the words are found here, in the syntax tree; format and compiler (lrelease) are Qt's.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import get_args

from sentences import CONTEXT, find_sentences, told_values

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "sentences.txt"
LANGUAGES = ("de",)
Words = dict[str, dict[str, str]]
"""Context -> words -> the file they stand in first."""


def find_words(root: Path = ROOT) -> Words:
    """All words that the window can show and that are translated when it does."""
    modules = [_Module.read(path, root) for path in sorted((root / "app" / "ui").rglob("*.py"))]
    shared = {(module.name, name): context for module in modules for name, context in module.wrappers.items()}
    found: Words = {}
    for module in modules:
        for context, words in module.words(shared):
            found.setdefault(context, {}).setdefault(words, module.place)
    for context, words, place in _from_tables():
        found.setdefault(context, {}).setdefault(words, place)
    found[CONTEXT] = find_sentences(root)
    return found


def _from_tables() -> Iterator[tuple[str, str, str]]:
    """Words that are data: the settings of a training."""
    sys.path.insert(0, str(ROOT))
    from app.runs.compare import PRESET, label
    from app.runs.config import PRESETS, TrainingConfig, setting
    from app.ui.new_training.controls import _SHOWN_UNITS, _SPECIAL, choice_of

    place = "app/runs/config.py"
    for name, info in TrainingConfig.model_fields.items():
        choices = [choice_of(value) for value in get_args(info.annotation) if isinstance(value, str)]
        for words in (setting(name).label, info.description or "", *choices):
            if words:
                yield "TrainingConfig", words, place
    yield "TrainingConfig", label(PRESET), place
    for preset in PRESETS:
        for words in (preset.name, preset.line):
            yield "TrainingConfig", words, place
    for words in (*_SPECIAL.values(), *_SHOWN_UNITS.values()):
        yield "TrainingConfig", words, "app/ui/new_training/controls.py"


@dataclass
class _Module:
    """One file: its tree, and its functions that translate what they are given, by the context they use."""

    place: str
    name: str
    tree: ast.Module
    wrappers: dict[str, str] = field(default_factory=dict)
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path, root: Path) -> _Module:
        place = path.relative_to(root).as_posix()
        name = place.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        module = cls(place, name, ast.parse(path.read_text(encoding="utf-8")))
        constants = {
            target.id: node.value.value
            for node in module.tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef):
                context = _wrapped_context(node, constants)
                if context:
                    module.wrappers[node.name] = context
            elif isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    module.imported[alias.asname or alias.name] = (node.module, alias.name)
        if "mark" in {node.name for node in module.tree.body if isinstance(node, ast.FunctionDef)}:
            module.wrappers["mark"] = next(context for name, context in module.wrappers.items())
        return module

    def words(self, shared: dict[tuple[str, str], str]) -> Iterator[tuple[str, str]]:
        """(context, words) of every call that translates."""
        for call, owner in _calls(self.tree, ""):
            context = self._context(call, owner, shared)
            if context is None:
                continue
            for words in _literals(call.args[1] if _is_translate(call) else call.args[0]):
                yield context, words

    def _context(self, call: ast.Call, owner: str, shared: dict[tuple[str, str], str]) -> str | None:
        function = call.func
        if _is_translate(call) and len(call.args) >= 2:
            return call.args[0].value if isinstance(call.args[0], ast.Constant) else None
        if isinstance(function, ast.Attribute) and function.attr == "tr" and call.args:
            return owner
        name = function.id if isinstance(function, ast.Name) else ""
        if not call.args:
            return None
        return self.wrappers.get(name) or shared.get(self.imported.get(name, ("", "")))


def _is_translate(call: ast.Call) -> bool:
    function = call.func
    if isinstance(function, ast.Name):
        return function.id == "QT_TRANSLATE_NOOP"
    return (
        isinstance(function, ast.Attribute)
        and function.attr == "translate"
        and (isinstance(function.value, ast.Name) and function.value.id == "QCoreApplication")
    )


def _wrapped_context(function: ast.FunctionDef, constants: dict[str, object]) -> str | None:
    """The context in which a function translates its first argument, when that is what it does."""
    first = function.args.args[0].arg if function.args.args else ""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _is_translate(node) and len(node.args) >= 2:
            context, words = node.args[:2]
            if isinstance(words, ast.Call) and words.args:  # str(words)
                words = words.args[0]
            if isinstance(words, ast.Name) and words.id == first:
                value = (
                    context.value if isinstance(context, ast.Constant) else constants.get(getattr(context, "id", ""))
                )
                return str(value)
    return None


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call below node, with the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield child, inside
        yield from _calls(child, inside)


def _literals(node: ast.expr) -> Iterator[str]:
    """The texts that an argument can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if node.value:
            yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def read_ts(path: Path) -> dict[tuple[str, str], str]:
    """(context, words) -> translation, "" where there is none yet."""
    if not path.is_file():
        return {}
    found: dict[tuple[str, str], str] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") != "unfinished"
            found[name, message.findtext("source") or ""] = (
                (translation.text or "") if done and translation is not None else ""
            )
    return found


def ts_text(words: Words, known: dict[tuple[str, str], str], language: str) -> str:
    """A .ts file with all words, their known translations, and no others."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for context in sorted(words):
        element = ET.SubElement(root, "context")
        ET.SubElement(element, "name").text = context
        for text, place in sorted(words[context].items()):
            message = ET.SubElement(element, "message")
            ET.SubElement(message, "location", filename=f"../../{place}")
            ET.SubElement(message, "source").text = text
            translation = ET.SubElement(message, "translation")
            translated = known.get((context, text), "")
            if translated:
                translation.text = translated
            else:
                translation.set("type", "unfinished")
    ET.indent(root, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n"


def compiled(ts: Path) -> bytes:
    """The .qm of a .ts."""
    with tempfile.TemporaryDirectory() as folder:
        qm = Path(folder) / "out.qm"
        lrelease = Path(sys.executable).parent / "pyside6-lrelease"
        subprocess.run([lrelease, "-silent", ts, "-qm", qm], check=True)
        return qm.read_bytes()


def untranslated(words: Words, known: dict[tuple[str, str], str]) -> list[tuple[str, str]]:
    """(context, words) that a language lacks."""
    return [(context, text) for context in words for text in words[context] if not known.get((context, text))]


def sentences_text(words: Words) -> str:
    """The list of sentences for the window, one a line, with the values that are told too after a tab."""
    told = told_values(ROOT)
    return "".join("\t".join((text, *told.get(text, ()))) + "\n" for text in sorted(words[CONTEXT]))


def main(arguments: list[str]) -> int:
    words, wrong = find_words(), 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    if "--check" not in arguments:
        SENTENCES.write_text(sentences_text(words), encoding="utf-8")
    elif SENTENCES.read_text(encoding="utf-8") != sentences_text(words):
        wrong += 1
        print(f"{SENTENCES.name}: not up to date, run make translations")
    for language in LANGUAGES:
        ts, qm = FOLDER / f"tunesmith_{language}.ts", FOLDER / f"tunesmith_{language}.qm"
        known = read_ts(ts)
        text, missing = ts_text(words, known, language), untranslated(words, known)
        if "--check" in arguments:
            stale = not ts.is_file() or ts.read_text(encoding="utf-8") != text
            wrong += len(missing) + stale
            print(f"{language}: {'not up to date, run make translations' if stale else 'up to date'}")
        else:
            ts.write_text(text, encoding="utf-8")
            qm.write_bytes(compiled(ts))
        print(f"{language}: {sum(map(len, words.values()))} texts, {len(missing)} not translated")
        for context, missed in missing[:20]:
            print(f"    {context}: {missed}")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
