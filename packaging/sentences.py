"""The sentences that data, runs, engine and services say to people: of every UserError and of every problem of examples.

They are written once, in English, where the cause is known, and no Qt is there. So they are found in the syntax tree
and become the context "said" of the .ts files, and resources/translations/sentences.txt lists them for app/ui/said.py,
which finds out which one a text was made from. A value that is filled in stands as {name} or, in an f-string, as {1}.
Most values are a person's own words, a name or a number, and stay as they are; those that this code has words for, such
as the name of a setting, are told too, and the list names them after a tab.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CONTEXT = "said"
PARTS = ("data", "runs", "engine", "services")
_MAKERS = {
    "UserError": {"what": 0, "why": 1, "next": 2},
    "Paused": {"reason": 2},
    "failed_check": {"what": 0},
    "certify": {"what": 0},
    "Finding": {"detail": 2},
    "FormatCheck": {"sentence": 1},
    "Suggested": {"line": 2},
}
"""What makes a text for people -> which of its arguments are sentences, or parts of one; its subclasses do the same."""
_KEPT = ("reason", "advice")
"""Attributes that hold a sentence until it is told."""
_ENDED = (("app/runs/config.py", "ValueError"), ("app/data/masks.py", "CannotSeparate"))
"""Exceptions whose text gets a full stop and is told as it is."""
_RETURNED = (("app/engine/failures.py", "leaner_config"), ("app/engine/failures.py", "_shorter_config"))
"""Functions that return a sentence beside something else."""
_HOLE, _TOLD = "\x00", "\x01"
"""Where a value is filled in: one that stays as it is, and one that may be words of ours."""
_HOLES = re.compile(f"[{_HOLE}{_TOLD}]")
_OF_OURS = ("what", "why", "next", "label", "words")
"""Attributes that hold words of ours, whatever object they are of."""
_TOLD_PROBLEMS = {"{kind}": "kind", "; {detail}.": "detail"}
"""Where problems have values that are words of ours, and their names."""
_DEEPEST = 6
Function = ast.FunctionDef | None


def find_sentences(root: Path) -> dict[str, str]:
    """Sentence -> the file that it stands in first."""
    found: dict[str, str] = {}
    for text, place in _marked(root):
        found.setdefault(_numbered(text), place)
    for place, name in _ENDED:
        if (root / place).is_file():
            for text in _raised(root / place, name):
                found.setdefault(text, place)
    return {**_of_problems(), **_of_changes(), **found}


def told_values(root: Path) -> dict[str, tuple[str, ...]]:
    """Sentence -> the names of its values that may be words of ours; only where there are any."""
    found: dict[str, set[str]] = {}
    for text, _ in _marked(root):
        names = {str(number) for number, hole in enumerate(_HOLES.findall(text), 1) if hole == _TOLD}
        found.setdefault(_numbered(text), set()).update(names)
    for text in _of_problems():
        found.setdefault(text, set()).update(name for place, name in _TOLD_PROBLEMS.items() if place in text)
    return {text: tuple(sorted(names)) for text, names in found.items() if names}


def _marked(root: Path) -> Iterator[tuple[str, str]]:
    """Sentences with holes, and the file each stands in."""
    for path in sorted(path for part in PARTS for path in (root / "app" / part).rglob("*.py")):
        module = _Module(ast.parse(path.read_text(encoding="utf-8")))
        returned = [name for place, name in _RETURNED if path == root / place]
        texts = [text for name in returned for text in module.returned(name)]
        for text in (*module.sentences(), *texts):
            if _has_words(text):
                yield text, path.relative_to(root).as_posix()


def unresolved(root: Path) -> Iterator[str]:
    """Arguments of a UserError of which no sentence was found, as file:line source; for who looks after this file."""
    for path in sorted(path for part in PARTS for path in (root / "app" / part).rglob("*.py")):
        module = _Module(ast.parse(path.read_text(encoding="utf-8")))
        for node, owner in module.spoken():
            if not any(_has_words(text) for text in module.texts(node, owner)) and ast.unparse(node) not in ("''",):
                yield f"{path.relative_to(root)}:{node.lineno} {ast.unparse(node)}"


def _of_problems() -> dict[str, str]:
    from app.data.catalogue import forms
    from app.data.problems import CATALOGUE
    from app.data.shapes.texts import KINDS

    texts = [
        text for kind in CATALOGUE.values() for sentence in (kind.what, kind.why, kind.fix) for text in forms(sentence)
    ]
    return {text: "app/data/catalogue" for text in (*texts, *KINDS.values()) if _has_words(text)}


def _of_changes() -> dict[str, str]:
    from app.runs.changes import SENTENCES

    return dict.fromkeys(SENTENCES, "app/runs/changes.py")


def _raised(path: Path, name: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name_of(node.func) == name and isinstance(node.args[0], ast.Constant):
            yield f"{node.args[0].value}."


def _has_words(text: str) -> bool:
    """Whether it is a sentence or a part of one, and not a code or a value alone."""
    words = re.sub(rf"\{{\w+\}}|{_HOLES.pattern}", "", text)
    return " " in words.strip() and re.search(r"[A-Za-z]{2}", words) is not None


def _numbered(text: str) -> str:
    parts = _HOLES.split(text)
    return parts[0] + "".join(f"{{{number}}}{part}" for number, part in enumerate(parts[1:], 1))


@dataclass
class _Module:
    """One file, and which function each node stands in."""

    tree: ast.Module

    def __post_init__(self) -> None:
        self.owners: dict[ast.AST, Function] = {}
        self.functions: dict[str, ast.FunctionDef] = {}
        self._walk(self.tree, None)
        self.constants = {
            target.id: node.value
            for node in self.tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }

    def _walk(self, node: ast.AST, owner: Function) -> None:
        for child in ast.iter_child_nodes(node):
            self.owners[child] = owner
            if isinstance(child, ast.FunctionDef):
                self.functions[child.name] = child
                self._walk(child, child)
            else:
                self._walk(child, owner)

    def makers(self) -> dict[str, dict[str, int]]:
        """What makes texts in this file: that which makes them everywhere, and the classes of its own that are derived from it."""
        found = dict(_MAKERS)
        for node in self.tree.body:
            if isinstance(node, ast.ClassDef):
                inherited = [found[name] for name in map(_name_of, node.bases) if name in found]
                found.update({node.name: inherited[0]} if inherited else {})
        return found

    def calls(self) -> Iterator[tuple[ast.Call, Function]]:
        for node, owner in self.owners.items():
            if isinstance(node, ast.Call):
                yield node, owner

    def spoken(self) -> Iterator[tuple[ast.expr, Function]]:
        """What every maker of texts for people is given."""
        makers = self.makers()
        for call, owner in self.calls():
            places = makers.get(_name_of(call.func), {})
            for name, at in places.items():
                given = [word.value for word in call.keywords if word.arg == name] or call.args[at : at + 1]
                for node in given:
                    yield node, owner
        for node, owner in self.owners.items():
            if isinstance(node, ast.Assign) and _name_of(node.targets[0]) in _KEPT:
                yield node.value, owner

    def sentences(self) -> Iterator[str]:
        for node, owner in self.spoken():
            yield from self.texts(node, owner)

    def returned(self, name: str) -> Iterator[str]:
        """What a function of this file returns, or one of what it returns together."""
        yield from self._returned(self.functions[name], 0)

    def texts(self, node: ast.expr | None, owner: Function, depth: int = 0) -> list[str]:
        """All texts that an expression can be, with holes for what is known only when it runs."""
        if depth > _DEEPEST or node is None:
            return [_HOLE]
        deeper = depth + 1
        match node:
            case ast.Constant(value=str(text)):
                return [text]
            case ast.JoinedStr(values=values):
                return ["".join(self._part(part, owner, deeper) for part in values)]
            case ast.IfExp(body=body, orelse=orelse):
                return [*self.texts(body, owner, deeper), *self.texts(orelse, owner, deeper)]
            case ast.BoolOp(values=choices) | ast.Tuple(elts=choices) | ast.Dict(values=choices):
                return [text for choice in choices for text in self.texts(choice, owner, deeper)]
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                ends = self.texts(right, owner, deeper)
                return [first + last for first in self.texts(left, owner, deeper) for last in ends]
            case ast.Name(id=name):
                return self._named(name, owner, deeper)
            case ast.Subscript(value=value):
                return self.texts(value, owner, deeper)
            case ast.Call(func=ast.Name(id=name)) if name in self.functions:
                return self._returned(self.functions[name], deeper)
            case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr=name)) if name in self.functions:
                return self._returned(self.functions[name], deeper)
            case ast.Call(func=ast.Attribute(value=base, attr="get"), args=[_, default]):
                return [*self.texts(base, owner, deeper), *self.texts(default, owner, deeper)]
            case ast.Call(func=ast.Attribute(value=base, attr="get" | "replace" | "strip" | "removesuffix")):
                return self.texts(base, owner, deeper)
        return [_HOLE]

    def _part(self, part: ast.expr, owner: Function, depth: int) -> str:
        """A piece of an f-string: its words, or which kind of hole."""
        if isinstance(part, ast.Constant):
            return str(part.value)
        value = part.value if isinstance(part, ast.FormattedValue) else part
        source = value.func if isinstance(value, ast.Call) else value
        ours = isinstance(source, ast.Attribute) and source.attr in _OF_OURS
        return _TOLD if ours or any(map(_has_words, self.texts(value, owner, depth))) else _HOLE

    def _returned(self, function: ast.FunctionDef, depth: int) -> list[str]:
        returns = [node.value for node in ast.walk(function) if isinstance(node, ast.Return)]
        return [text for node in returns for text in self.texts(node, function, depth)]

    def _named(self, name: str, owner: Function, depth: int) -> list[str]:
        if owner is not None:
            given = [*self._assigned(name, owner), *self._passed(name, owner)]
            if given:
                return [text for node, where in given for text in self.texts(node, where, depth)]
        return self.texts(self.constants.get(name), None, depth)

    def _assigned(self, name: str, owner: ast.FunctionDef) -> Iterator[tuple[ast.expr, Function]]:
        """What a function puts into a local name."""
        for node in ast.walk(owner):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name) and target.id == name:
                        yield node.value, owner
                    elif isinstance(target, ast.Tuple):
                        names = [part.id if isinstance(part, ast.Name) else "" for part in target.elts]
                        if name in names and isinstance(node.value, ast.Tuple):
                            yield node.value.elts[names.index(name)], owner
                        elif name in names:
                            yield node.value, owner
            elif isinstance(node, ast.For) and name in {n.id for n in ast.walk(node.target) if isinstance(n, ast.Name)}:
                yield node.iter, owner

    def _passed(self, name: str, owner: ast.FunctionDef) -> Iterator[tuple[ast.expr, Function]]:
        """What a function's callers in this file give it for a parameter."""
        names = [argument.arg for argument in owner.args.args if argument.arg not in ("self", "cls")]
        if name not in names:
            return
        at = names.index(name)
        for call, where in self.calls():
            if _name_of(call.func) == owner.name:
                for node in [word.value for word in call.keywords if word.arg == name] or call.args[at : at + 1]:
                    yield node, where


def _name_of(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
