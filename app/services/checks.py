"""The checking itself: plain functions that run on a worker or on the engine thread, never on the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.data.choices import ReviewChoices
from app.data.conversation import Conversation, LearnFrom, Problem, Reading
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.estimate import Estimate
from app.services.forecast import Machine
from app.services.tasks import Task

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.data.formats.tables import Columns, ColumnsUnclear
    from app.data.selftest import FormatCheck
    from app.data.stats import Measured
    from app.engine.loading import ModelDetail as ModelDetail

CHARACTERS_PER_TOKEN = 4
TOKENS_PER_MESSAGE = 5


def read(path: Path, format: str | None, columns: Columns | None, task: Task) -> Reading:
    """Read an examples file, reporting how many conversations were read so far. One read before comes quickly.

    Raises UserError when it cannot be read or there is nothing in it.
    """
    from app.data.cache import usual_cache
    from app.data.problems import problem

    found = usual_cache().read(path, format=format, columns=columns, progress=task.report, cancelled=task.cancelled)
    if not found.conversations and not found.left_out:
        why = next((one for one in found.problems if one.severity == "error"), None) or problem("empty_file")
        raise UserError(why.what, why.why, why.fix, why.code)
    return found


def suggested_question(reading: Reading, percent: float, seed: int, task: Task) -> str:
    """The first message of a conversation that is kept aside, on one line, to see the model change by it."""
    from app.data.splitting import split, split_stored
    from app.data.stored import StoredConversations

    conversations = reading.conversations
    learned: Sequence[Conversation]
    aside: Sequence[Conversation]
    if isinstance(conversations, StoredConversations):
        learned, aside = split_stored(conversations, percent, seed, task.cancelled)
    else:
        learned, aside = split(conversations, percent, seed)
    for conversation in (aside or learned)[:1]:
        for message in conversation.messages:
            if message.role == "user":
                return " ".join(message.content.split())[:300]
    return ""


@dataclass(frozen=True)
class Division:
    """Of how many conversations a training would learn, those kept aside included, and how many are kept aside.

    percent: the share asked for. places: which of them are kept aside.
    """

    count: int
    aside: int
    percent: float
    places: tuple[int, ...] = ()


def divide(reading: Reading, choices: ReviewChoices, percent: float, seed: int, task: Task) -> Division:
    """As a training divides the examples, mended and left out as chosen."""
    from app.data.cache import usual_cache
    from app.data.splitting import split_places
    from app.data.stored import question_keys_of

    learn = usual_cache().mend(reading, choices)
    _, aside = split_places(question_keys_of(learn), percent, seed, task.cancelled)
    return Division(len(learn), len(aside), percent, tuple(aside))


def guessed_lengths(reading: Reading) -> NDArray[np.int32]:
    """Tokens of each conversation as English text usually has them; good until the tokenizer has counted."""
    import numpy as np

    from app.data.stored import StoredConversations

    if isinstance(reading.conversations, StoredConversations):
        return (reading.conversations.sizes // CHARACTERS_PER_TOKEN).astype(np.int32)
    return np.array([_guess(conversation) for conversation in reading.conversations], np.int32)


def _guess(conversation: Conversation) -> int:
    characters = len(conversation.text) + sum(len(message.content) for message in conversation.messages)
    return characters // CHARACTERS_PER_TOKEN + TOKENS_PER_MESSAGE * len(conversation.messages) + 1


@dataclass(frozen=True)
class Located:
    """The examples file that a person's choice stands for, and the check file beside it, if it is a folder with one."""

    examples: Path
    checks: Path | None = None


def locate(path: Path) -> Located:
    """Raises UserError when it is a folder without examples."""
    from app.data.folder import is_folder, look_into

    if not is_folder(path):
        return Located(path)
    folder = look_into(path)
    return Located(folder.train, folder.valid)


@dataclass(frozen=True)
class CheckFile:
    """A file that progress is checked on. problems: what is wrong with it as such.

    count: its conversations of which nothing is learned; the others are left out of the checks.
    """

    path: Path
    count: int
    problems: tuple[Problem, ...]


def read_check_file(path: Path, format: str | None, columns: Columns | None, learned: Reading, task: Task) -> CheckFile:
    """Read it, and see whether the same conversations are learned."""
    from app.data.comparing import overlap
    from app.data.reading import read_beside
    from app.data.stored import not_learned

    reading = read_beside(path, format, columns, cancelled=task.cancelled)
    found = overlap(learned.conversations, reading.conversations)
    count = len(not_learned(reading.conversations, learned.conversations))
    return CheckFile(path, count, tuple(found))


def describe(path: Path) -> ModelDetail:
    """What can be trained in a model. On the engine thread."""
    from app.engine.loading import describe

    return describe(path)


def machine() -> Machine:
    """What the engine says about this machine, and its slow libraries loaded by the way. On the engine thread."""
    import app.engine.train  # noqa: F401  # brings mlx_lm and transformers, which take seconds
    from app.engine import backend
    from app.engine.speed import measure_speed

    return Machine(backend.default_memory_limit_gb(), backend.device_kind() == "cpu", measure_speed())


def measure(model_path: Path, reading: Reading, mending: ReviewChoices, learn_from: LearnFrom, task: Task) -> Measured:
    """Tokens of each conversation, mended as chosen, by the model's own tokenizer. On the engine thread."""
    from app.data.cache import usual_cache
    from app.engine.lengths import measure_lengths

    return measure_lengths(model_path, usual_cache().mend(reading, mending), learn_from, task.cancelled)


def check_format(model_path: Path) -> FormatCheck:
    """Whether a model's chat format is understood. On the engine thread."""
    from app.engine.lengths import check_format

    return check_format(model_path)


def columns_of(path: Path) -> ColumnsUnclear:
    """What a person chooses the columns by. Raises UserError when there are none."""
    from app.data.columns import columns_of

    found = columns_of(path)
    if found is None:
        raise UserError(
            f"{path.name} has no columns to choose from.", "Its examples are not rows of a table.", "", "no_columns"
        )
    return found


def probe(config: TrainingConfig, mending: ReviewChoices, task: Task) -> Estimate:
    """What a training takes, found by doing a little of it. On the engine thread."""
    from app.engine.probe import probe

    return probe(config, task.cancelled, mending)
