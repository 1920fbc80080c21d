"""The examples of a run: read, divided into what is learned and what is kept aside, and turned into tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from mlx_lm.tokenizer_utils import TokenizerWrapper

from app.data.choices import ReviewChoices, apply_choices
from app.data.conversation import Conversation, Encoded, Example, Problem
from app.data.encoding import encode
from app.data.fingerprint import file_fingerprint
from app.data.reading import read_examples
from app.data.splitting import split
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.review_choices import stored_choices
from app.runs.store import Run


@dataclass(frozen=True)
class Prepared:
    """train, valid: encoded examples; left_out: conversations and examples that could not be used.

    template_arguments: what the chat template must be given in every later answer.
    """

    train: list[Example]
    valid: list[Example]
    left_out: int
    shortened: int
    problems: list[Problem]
    fingerprint: str
    template_arguments: dict[str, Any]


def prepare(config: TrainingConfig, tokenizer: TokenizerWrapper, run: Run | None = None) -> Prepared:
    """Everything between the files of a config and the first batch. tokenizer: mlx-lm's, around Hugging Face's.

    run: where the examples are copied to when it begins, so that it can go on whatever becomes of the file, and
    where fixes chosen while reviewing them are kept. Raises UserError when nothing is left to learn from.
    """
    data = config.data if run is None else run.own_copy(config.data)
    reading = read_examples(data)
    choices = stored_choices(run) if run is not None else None
    learn = list(apply_choices(reading, ReviewChoices.from_json(choices)) if choices else reading.conversations)
    aside, problems = list[Conversation](), list(reading.problems)
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
        reading.left_out + train.left_out,
        train.shortened,
        [*problems, *train.problems, *valid.problems],
        file_fingerprint(data),
        train.template_arguments,
    )


def _encode(conversations: Sequence[Conversation], tokenizer: TokenizerWrapper, config: TrainingConfig) -> Encoded:
    return encode(
        conversations,
        tokenizer._tokenizer,
        max_seq_len=config.max_seq_len,
        learn_from=config.learn_from,
        stop_ids=tokenizer.eos_token_ids,
    )
