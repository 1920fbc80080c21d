"""The nouns of a person's examples: messages, conversations, what is wrong with them, and what the model reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Role = Literal["system", "user", "assistant", "tool"]
Severity = Literal["error", "warning", "note"]
LearnFrom = Literal["answers", "last", "everything"]
Place = tuple[int, int]
"""A line, counted from 1, and which of the examples that begin on it; 0 where it is the only one."""


@dataclass(frozen=True, slots=True)
class Message:
    """One turn. learn: False where an answer is context only (OpenAI's `weight: 0`).

    tool_calls: OpenAI's list of {"function": {"name", "arguments": dict}} objects; extra: further keys a chat
    template may read, such as `name` or `tool_call_id`.
    """

    role: Role
    content: str
    learn: bool = True
    reasoning: str = ""
    tool_calls: tuple[dict[str, Any], ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Conversation:
    """One normalised example. line: where it begins in its file, counted from 1.

    example: which of the examples on that line it is, counted from 1; 0 where it is the only one.
    text: a plain text to learn whole; then messages is empty.
    continues: the text goes on in the example after it, so that its end is none to learn.
    tools: descriptions of callable functions that the template shows to the model.
    """

    messages: tuple[Message, ...]
    line: int
    text: str = ""
    tools: tuple[dict[str, Any], ...] = ()
    example: int = 0
    continues: bool = False

    @property
    def place(self) -> Place:
        """What tells it from the others of its file."""
        return self.line, self.example


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with the examples. error: left out; warning: kept; note: good to know.

    line and message_index (from 0) say where, None when it concerns the file. example: which of the examples on
    that line, 0 where there is one. what, why, fix: sentences for a person.
    """

    code: str
    severity: Severity
    what: str
    line: int | None = None
    message_index: int | None = None
    why: str = ""
    fix: str = ""
    example: int = 0

    @property
    def place(self) -> Place | None:
        """Which conversation it is about, None when it concerns the file."""
        return None if self.line is None else (self.line, self.example)


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was understood. records = conversations + left_out + skipped.

    A record is what may hold an example: a line of JSONL, a row of a table, an element of a list. skipped: blank
    lines and comments. left_out: what an error stands for in problems. aside: those of the left out that were
    understood, so that a fix may bring them back.
    """

    path: Path
    format: str
    encoding: str
    conversations: Sequence[Conversation]
    problems: list[Problem]
    left_out: int
    skipped: int
    records: int = 0
    aside: Sequence[Conversation] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """What the model reads. ids: (T,) int32 token ids; mask: (T,) uint8, 1 where it is trained to write that token."""

    ids: NDArray[np.int32]
    mask: NDArray[np.uint8]
    line: int


def _none() -> NDArray[np.int32]:
    import numpy as np  # late, so that the window shows before it is loaded

    return np.zeros(0, np.int32)


def _no_limits() -> NDArray[np.int32]:
    return _none().reshape(0, 2)


@dataclass(frozen=True, slots=True)
class Encoded:
    """Conversations as tokens. left_out: conversations with nothing to learn; shortened: cut at the length limit.

    lengths: (conversations,) int32 tokens of the longest text made of each, before it was cut; 0 where none was made.
    counts: (conversations,) int32 how many examples were made of each.
    limits: (conversations, 2) int32 the least length limits at which anything of each is learned, and at which one of
    its answers is learned whole; none where examples were cut.
    template_arguments: what every later rendering of the chat template must be given, so that answers are asked for
    as they were learned. chat_template: the template put in place where the model has none, else empty.
    """

    examples: Sequence[Example]
    problems: list[Problem]
    left_out: int
    shortened: int
    lengths: NDArray[np.int32] = field(default_factory=_none)
    counts: NDArray[np.int32] = field(default_factory=_none)
    limits: NDArray[np.int32] = field(default_factory=_no_limits)
    template_arguments: dict[str, Any] = field(default_factory=dict)
    chat_template: str = ""
