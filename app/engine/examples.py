"""The examples of a run: read, divided into what is learned and what is kept aside, and turned into tokens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from mlx_lm.tokenizer_utils import TokenizerWrapper

from app.data.cache import usual_cache
from app.data.choices import ReviewChoices, unusable
from app.data.comparing import overlap
from app.data.conversation import Conversation, Encoded, Example, Problem, Reading
from app.data.fingerprint import file_fingerprint
from app.data.folder import is_folder, look_into
from app.data.reading import read_beside
from app.data.splitting import split, split_stored
from app.data.stored import StoredConversations, not_learned
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.review_choices import stored_choices
from app.runs.store import Run

LET_GO_AT_ONCE = 256


@dataclass(frozen=True)
class Prepared:
    """train, valid: encoded examples, of which a conversation may need several; train_conversations,
    valid_conversations: of how many they were made. left_out: conversations and examples that could not be used.

    template_arguments: what the chat template must be given in every later answer. An example is the same object every
    time, by which the hidden states that are kept for it are found.
    """

    train: list[Example]
    valid: list[Example]
    left_out: int
    shortened: int
    problems: list[Problem]
    fingerprint: str
    template_arguments: dict[str, Any]
    learned_too: int = 0
    train_conversations: int = 0
    valid_conversations: int = 0

    def close(self) -> None:
        """Let the examples go, some at a time: all at once would keep the window waiting for Python's lock."""
        for examples in (self.train, self.valid):
            while examples:
                del examples[-LET_GO_AT_ONCE:]


def prepare(
    config: TrainingConfig,
    tokenizer: TokenizerWrapper,
    run: Run | None = None,
    cancelled: Callable[[], bool] | None = None,
    choices: ReviewChoices | None = None,
) -> Prepared:
    """Everything between the files of a config and the first batch. tokenizer: mlx-lm's, around Hugging Face's.

    run: where the examples are copied to when it begins, so that it can go on whatever becomes of the file, and
    where fixes chosen while reviewing them are kept. choices: those fixes while there is no run. Raises UserError when
    nothing is left to learn from, and with code "cancelled" once cancelled() is true.
    """
    divided = divide(config, run, cancelled, choices)
    reading, problems = divided.reading, list(divided.problems)
    train = _encode(divided.learn, tokenizer, config, cancelled)
    valid = _encode(divided.aside, tokenizer, config, cancelled, train.template_arguments)
    if not train.examples:
        first = next((p for p in [*problems, *train.problems] if p.severity == "error"), None)
        raise UserError(
            f"Nothing in {config.data.name} can be learned.",
            f"The first problem: {first.what}" if first else "No conversation has an answer in it.",
            "Look at the examples, or choose another file.",
            "nothing_to_learn",
        )
    return Prepared(
        list(train.examples),
        list(valid.examples),
        divided.left_out + train.left_out,
        train.shortened,
        [*problems, *train.problems, *valid.problems],
        file_fingerprint(reading.path),
        train.template_arguments,
        divided.learned_too,
        int((train.counts > 0).sum()),
        int((valid.counts > 0).sum()),
    )


@dataclass(frozen=True)
class Divided:
    """reading: of the examples file; learn, aside: what is learned and what progress is checked on, mended as chosen.

    No question is in both; learned_too: conversations of a check file that were taken out of it for that. left_out:
    examples of the file that cannot be learned from; one that was mended is none, nor one that the person left out.
    """

    reading: Reading
    learn: Sequence[Conversation]
    aside: Sequence[Conversation]
    problems: list[Problem]
    left_out: int = 0
    learned_too: int = 0


def divide(
    config: TrainingConfig,
    run: Run | None = None,
    cancelled: Callable[[], bool] | None = None,
    choices: ReviewChoices | None = None,
) -> Divided:
    """The conversations of a config, of the run's own copies when it has any. Raises UserError.

    choices: made while reviewing the examples; a run has its own.
    """
    place, checks = config.data, config.valid_data
    if is_folder(place):
        folder = look_into(place)
        place, checks = folder.train, checks or folder.valid
    if run is not None:
        place, checks = run.own_copy(place), checks and run.own_copy(checks, beside=place)
    format, columns = config.data_format or None, config.columns
    reading = usual_cache().read(place, format=format, columns=columns, cancelled=cancelled)
    kept = stored_choices(run) if run is not None else None
    chosen = ReviewChoices.from_json(kept) if kept else choices or ReviewChoices()
    learn = usual_cache().mend(reading, chosen)
    left_out = unusable(reading, chosen, learn)
    if checks is not None:
        beside = read_beside(checks, format, columns, cancelled)
        found = overlap(learn, beside.conversations)
        aside = _not_learned(beside.conversations, learn)
        problems = [*reading.problems, *beside.problems, *found]
        return Divided(reading, learn, aside, problems, left_out, len(beside.conversations) - len(aside))
    if not config.validation_split:
        return Divided(reading, learn, (), reading.problems, left_out)
    if isinstance(learn, StoredConversations):
        return Divided(reading, *split_stored(learn, config.validation_split, config.seed), reading.problems, left_out)
    return Divided(reading, *split(learn, config.validation_split, config.seed), reading.problems, left_out)


def _not_learned(kept: Sequence[Conversation], learned: Sequence[Conversation]) -> Sequence[Conversation]:
    """Those whose questions are not learned from."""
    places = not_learned(kept, learned)
    if len(places) == len(kept):
        return kept
    return kept.chosen(places) if isinstance(kept, StoredConversations) else [kept[i] for i in places]


def _encode(
    conversations: Sequence[Conversation],
    tokenizer: TokenizerWrapper,
    config: TrainingConfig,
    cancelled: Callable[[], bool] | None,
    arguments: dict[str, Any] | None = None,
) -> Encoded:
    return usual_cache().encode(
        conversations,
        tokenizer._tokenizer,
        max_seq_len=config.max_seq_len,
        learn_from=config.learn_from,
        stop_ids=tokenizer.eos_token_ids,
        arguments=arguments,
        cancelled=cancelled,
    )
