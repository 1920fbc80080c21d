"""The examples of a run: read, divided into what is learned and what is kept aside, and turned into tokens."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.data.conversation import Conversation, Encoded, Example, Problem
from app.data.encoding import encode
from app.data.reading import read_examples
from app.data.splitting import split
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.store import Run


@dataclass(frozen=True)
class Prepared:
    """train, valid: encoded examples; left_out: conversations and examples that could not be used."""

    train: list[Example]
    valid: list[Example]
    left_out: int
    shortened: int
    problems: list[Problem]
    fingerprint: str


def prepare(config: TrainingConfig, tokenizer: Any, run: Run | None = None) -> Prepared:
    """Everything between the files of a config and the first batch. tokenizer: Hugging Face's.

    run: where the examples are copied to when it begins, so that it can go on whatever becomes of the file.
    Raises UserError when nothing is left to learn from.
    """
    data = config.data if run is None else run.own_copy(config.data)
    reading = read_examples(data)
    learn, aside = list(reading.conversations), list[Conversation]()
    left_out, problems = reading.left_out, list(reading.problems)
    if config.valid_data is not None:
        checks = read_examples(config.valid_data if run is None else run.own_copy(config.valid_data))
        aside, problems = list(checks.conversations), problems + list(checks.problems)
    elif config.validation_split:
        learn, aside = split(learn, config.validation_split, config.seed)
    train, valid = _encode(learn, tokenizer, config), _encode(aside, tokenizer, config)
    if not train.examples:
        first = next((p for p in [*problems, *train.problems] if p.severity == "error"), None)
        raise UserError(
            f"Nothing in {config.data.name} can be learned.",
            f"The first problem: {first.what}" if first else "No conversation has an answer in it.",
            "Look at the examples, or choose another file.",
            "nothing_to_learn",
        )
    return Prepared(
        train.examples,
        valid.examples,
        left_out + train.left_out,
        train.shortened,
        [*problems, *train.problems, *valid.problems],
        file_fingerprint(data),
    )


def file_fingerprint(path: Path) -> str:
    """SHA-256 of a file's bytes, or of all files of a folder in order of their names; hex."""
    digest = hashlib.sha256()
    for file in sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]:
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()


def _encode(conversations: Sequence[Conversation], tokenizer: Any, config: TrainingConfig) -> Encoded:
    return encode(conversations, tokenizer, max_seq_len=config.max_seq_len, learn_from=config.learn_from)
