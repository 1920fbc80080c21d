"""What a chat template looks for inside the texts of messages, read from its code.

A template that only puts texts in their places renders all plain texts alike. One that looks into them (is there a
`</think>`? does it begin with a tool's answer?) does so for the literals in its code. This module finds these, so that
a text without them is known to be treated like any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import jinja2
from jinja2 import nodes

_GENERATION = re.compile(r"\{%-?\s*(?:end)?generation\s*-?%\}")
_STRIPS = {"strip", "lstrip", "rstrip"}
_LOOKUPS = {"get", "items", "keys", "values", "append", "update"}
_GLOBALS = {"raise_exception", "namespace", "dict", "range", "strftime_now"}
_NAMING_FILTERS = {
    "selectattr",
    "rejectattr",
    "select",
    "reject",
    "map",
    "default",
    "d",
    "join",
    "tojson",
    "attr",
    "indent",
}
_FILTERS = _NAMING_FILTERS | {
    *(
        "trim",
        "string",
        "list",
        "first",
        "last",
        "length",
        "count",
        "items",
        "safe",
        "replace",
        "int",
        "upper",
        "lower",
    ),
    *("capitalize", "title", "reverse", "unique", "sort", "dictsort", "abs", "round", "float", "min", "max", "sum"),
}
_MOST_NUMBERS = 60
_LARGEST_NUMBER = 20_000


@dataclass(frozen=True, slots=True)
class Looked:
    """within: texts that it may look for inside a content; equal: that it may compare one with; numbers: in its code."""

    within: frozenset[str]
    equal: frozenset[str]
    numbers: frozenset[int]


@lru_cache(maxsize=32)
def looked_for(template: str) -> Looked | None:
    """What a template's code may look for in a text; None when it does what is not understood here."""
    environment = jinja2.Environment(extensions=["jinja2.ext.loopcontrols"], trim_blocks=True, lstrip_blocks=True)
    try:
        tree = environment.parse(_GENERATION.sub("", template))
    except jinja2.TemplateError:
        return None
    if any(node.name not in _FILTERS for node in tree.find_all(nodes.Filter)) or any(tree.find_all(nodes.Include)):
        return None
    within, equal = set(_within(tree)), set(_equal(tree))
    numbers = {c.value for c in tree.find_all(nodes.Const) if type(c.value) is int}
    if "" in within or len(numbers) > _MOST_NUMBERS or any(n > _LARGEST_NUMBER for n in numbers):
        return None
    if any(_edge_strips(tree)):
        return None
    return Looked(frozenset(within), frozenset(equal), frozenset(numbers))


def _strings(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, nodes.Const) and isinstance(node.value, str):
        yield node.value
    for const in node.find_all(nodes.Const):
        if isinstance(const.value, str):
            yield const.value


def _within(tree: nodes.Template) -> Iterator[str]:
    for call in tree.find_all(nodes.Call):
        name = call.node.attr if isinstance(call.node, nodes.Getattr) else getattr(call.node, "name", "")
        if name not in _STRIPS | _LOOKUPS | _GLOBALS:
            for argument in [*call.args, *call.kwargs]:
                yield from _strings(argument)
    for used in tree.find_all(nodes.Filter):
        if used.name not in _NAMING_FILTERS:
            for argument in [*used.args, *used.kwargs]:
                yield from _strings(argument)
    for compare in tree.find_all(nodes.Compare):
        if any(operand.op in ("in", "notin") for operand in compare.ops):
            yield from _strings(compare.expr)
    for loop in tree.find_all(nodes.For):
        if isinstance(loop.iter, nodes.List | nodes.Tuple | nodes.Dict | nodes.Const):
            yield from _strings(loop.iter)
    for assign in tree.find_all(nodes.Assign):
        if _is_constant(assign.node):
            yield from (text for text in _strings(assign.node) if text)


def _equal(tree: nodes.Template) -> Iterator[str]:
    for kind in (nodes.Compare, nodes.Test, nodes.Call):
        for node in tree.find_all(kind):
            yield from _strings(node)


def _is_constant(node: nodes.Node) -> bool:
    """A value written out in the code, which may be compared with a text later on."""
    if isinstance(node, nodes.Const):
        return True
    if isinstance(node, nodes.List | nodes.Tuple | nodes.Dict | nodes.Pair | nodes.Add | nodes.Concat):
        return all(_is_constant(child) for child in node.iter_child_nodes())
    return False


def _edge_strips(tree: nodes.Template) -> Iterator[str]:
    """Characters other than white space that are stripped from the ends of something."""
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Getattr) and call.node.attr in _STRIPS:
            yield from (text for argument in call.args for text in _strings(argument) if text.strip())
