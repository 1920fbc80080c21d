"""The checking itself: plain functions that run on a worker or on the engine thread, never on the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.data.conversation import Conversation, Reading
from app.services.forecast import Machine
from app.services.tasks import Task

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.engine.loading import ModelDetail as ModelDetail

CHARACTERS_PER_TOKEN = 4
TOKENS_PER_MESSAGE = 5


def read(path: Path, format: str | None, task: Task) -> Reading:
    """Read an examples file, reporting how many conversations were read so far."""
    from app.data.reading import read_examples

    return read_examples(path, format=format, progress=task.report, cancelled=task.cancelled)


def suggested_question(reading: Reading, percent: float, seed: int) -> str:
    """The first message of a conversation that is kept aside, on one line, to hear the model change by it."""
    from app.data.splitting import split

    learned, aside = split(reading.conversations, percent, seed)
    for conversation in (aside or learned)[:1]:
        for message in conversation.messages:
            if message.role == "user":
                return " ".join(message.content.split())[:300]
    return ""


def guessed_lengths(reading: Reading) -> NDArray[np.int32]:
    """Tokens of each conversation as English text usually has them; good until the tokenizer has counted."""
    import numpy as np

    return np.array([_guess(conversation) for conversation in reading.conversations], np.int32)


def _guess(conversation: Conversation) -> int:
    characters = len(conversation.text) + sum(len(message.content) for message in conversation.messages)
    return characters // CHARACTERS_PER_TOKEN + TOKENS_PER_MESSAGE * len(conversation.messages) + 1


def describe(path: Path) -> ModelDetail:
    """What can be trained in a model. On the engine thread."""
    from app.engine.loading import describe

    return describe(path)


def machine() -> Machine:
    """What the engine says about this machine, and its slow libraries loaded by the way. On the engine thread."""
    import app.engine.train  # noqa: F401  # brings mlx_lm and transformers, which take seconds
    from app.engine import backend

    return Machine(backend.default_memory_limit_gb(), backend.device_kind() == "cpu")


def measured_lengths(model_path: Path, reading: Reading, task: Task) -> NDArray[np.int32]:
    """Tokens of each conversation by the model's own tokenizer. On the engine thread."""
    from app.engine.lengths import token_lengths

    return token_lengths(model_path, reading.conversations, task.cancelled)
