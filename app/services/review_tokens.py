"""Asking the chosen model's tokenizer about conversations, on the engine thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.data.conversation import Conversation, Encoded, LearnFrom, Place, Problem
from app.services.tasks import Task

if TYPE_CHECKING:
    from app.data.shown import Shown


Arguments = Mapping[str, Any] | None
"""What the chat template is given, as it is in a training on all examples; None to work it out from those at hand."""


def show(
    path: Path, conversation: Conversation, limit: int, learn_from: LearnFrom, arguments: Arguments = None
) -> Shown:
    """One conversation with its learned text."""
    from app.data.shown import Shower
    from app.engine.loading import load_tokenizer

    model = load_tokenizer(path)
    shower = Shower(
        model._tokenizer,
        max_seq_len=limit,
        learn_from=learn_from,
        stop_ids=model.eos_token_ids,
        arguments=arguments,
    )
    return shower.show(conversation)


def count(
    path: Path, rows: Sequence[Conversation | None], arguments: Arguments, task: Task
) -> tuple[NDArray[np.int32], list[Problem]]:
    """Tokens of each row before any cut, 0 where there are none, and what only the tokenizer shows."""
    from app.data.encoding import UNLIMITED, encode
    from app.engine.loading import load_tokenizer

    numbered = [replace(c, line=i, example=0) for i, c in enumerate(rows) if c is not None]
    places = {i: c.place for i, c in enumerate(rows) if c is not None}
    model = load_tokenizer(path)
    encoded = encode(
        numbered,
        model._tokenizer,
        max_seq_len=UNLIMITED,
        stop_ids=model.eos_token_ids,
        arguments=arguments,
        cancelled=task.cancelled,
    )
    tokens = np.zeros(len(rows), np.int32)
    for made in encoded.examples:
        tokens[made.line] = max(int(tokens[made.line]), len(made.ids))
    return tokens, _placed(encoded, places)


def lost(
    path: Path,
    rows: Sequence[Conversation | None],
    limit: int,
    learn_from: LearnFrom,
    arguments: Arguments,
    task: Task,
) -> list[Problem]:
    """Why nothing is learned of those of these rows of which nothing is, at this limit."""
    from app.data.encoding import encode
    from app.engine.loading import load_tokenizer

    numbered = [replace(c, line=i, example=0) for i, c in enumerate(rows) if c is not None]
    places = {i: c.place for i, c in enumerate(rows) if c is not None}
    model = load_tokenizer(path)
    encoded = encode(
        numbered,
        model._tokenizer,
        max_seq_len=limit,
        learn_from=learn_from,
        stop_ids=model.eos_token_ids,
        arguments=arguments,
        cancelled=task.cancelled,
    )
    learned = {places[made.line] for made in encoded.examples}
    return [p for p in _placed(encoded, places) if p.code == "nothing_left" and p.place not in learned]


def _placed(encoded: Encoded, places: Mapping[int, Place]) -> list[Problem]:
    """What was found of numbered rows, at their places in the file."""
    problems = []
    for found in encoded.problems:
        if found.line is not None:
            line, example = places[found.line]
            problems.append(replace(found, line=line, example=example))
    return problems
