"""Conversations kept in a file and read when they are looked at, so that a hundred thousand cost no memory."""

from __future__ import annotations

import hashlib
import json
import os
import threading
import weakref
from array import array
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from pathlib import Path
from typing import Any, Self, overload

import numpy as np
from numpy.typing import NDArray

from app.data.comparing import question_key
from app.data.conversation import Conversation, Message, Place

_KEY_BYTES = 16
_BLOCK = 1 << 16
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


class StoredConversations(Sequence[Conversation]):
    """A sequence of conversations in a folder. key: a name for its content; question_keys: (n,) bytes, for splitting."""

    def __init__(self, folder: Path, key: str) -> None:
        self.key = key
        self._starts: NDArray[np.int64] = np.load(folder / "starts.npy", mmap_mode="r")
        self._keys: NDArray[np.void] = np.load(folder / "questions.npy")
        self._places: NDArray[np.int64] = np.load(folder / "places.npy")
        self._rows = np.arange(len(self._starts) - 1)
        self._file = _File(folder / "conversations.jsonl")

    @staticmethod
    def write(folder: Path, conversations: Iterable[Conversation]) -> None:
        """Store conversations in an empty folder."""
        with StoringConversations(folder) as storing:
            for conversation in conversations:
                storing.add(conversation, question_key(conversation))

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Conversation: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Conversation]: ...
    def __getitem__(self, index: int | slice) -> Conversation | Sequence[Conversation]:
        if isinstance(index, slice):
            return self.chosen(range(*index.indices(len(self))))
        return _unpacked(self._raw(index))

    def __iter__(self) -> Iterator[Conversation]:
        return (self[i] for i in range(len(self)))

    @property
    def question_keys(self) -> list[bytes]:
        """app.data.comparing.question_key of each conversation, without reading any."""
        return [key.tobytes() for key in self._keys[self._rows]]

    @property
    def sizes(self) -> NDArray[np.int64]:
        """Bytes that each conversation takes on disk, (n,)."""
        return np.diff(self._starts)[self._rows]

    @property
    def places(self) -> list[Place]:
        """Conversation.place of each, without reading any."""
        return [(line, example) for line, example in self._places[self._rows].tolist()]

    def may_say(self, index: int, wanted: bytes) -> bool:
        """Whether the conversation can hold this text, UTF-8 in small letters, by a look at its bytes alone."""
        raw = self._raw(index)
        return wanted in (raw.lower() if raw.isascii() else raw.decode().lower().encode())

    def _raw(self, index: int) -> bytes:
        row = int(self._rows[index])
        start, end = int(self._starts[row]), int(self._starts[row + 1])
        return self._file.read(start, end)

    @property
    def content(self) -> str:
        """A name for exactly these conversations."""
        return f"{self.key}-{hashlib.sha256(np.ascontiguousarray(self._rows).tobytes()).hexdigest()[:24]}"

    def chosen(self, places: Sequence[int]) -> StoredConversations:
        """Only these, by their places in this sequence."""
        part = copy(self)
        part._rows = self._rows[np.asarray(places, np.int64)]
        return part


def places_of(conversations: Sequence[Conversation]) -> list[Place]:
    """Conversation.place of each; stored ones are not read for it."""
    if isinstance(conversations, StoredConversations):
        return conversations.places
    return [conversation.place for conversation in conversations]


def question_keys_of(conversations: Sequence[Conversation]) -> list[bytes]:
    """app.data.comparing.question_key of each; stored ones are not read for it."""
    if isinstance(conversations, StoredConversations):
        return conversations.question_keys
    return [question_key(conversation) for conversation in conversations]


def not_learned(kept: Sequence[Conversation], learned: Sequence[Conversation]) -> list[int]:
    """Places of those kept whose question is not among the learned ones: a check on the others would show nothing."""
    asked = set(question_keys_of(learned))
    return [place for place, key in enumerate(question_keys_of(kept)) if key not in asked]


class _File:
    """An open file. It is read and not mapped: what was read of a mapped one counts as this program's memory.

    What follows soon after what was read last is read in larger blocks, for each thread by itself. Each call of the
    system hands Python's lock over and has it back before another thread is awake to take it, and thousands of such
    calls in a row keep the window's thread from ever getting it.
    """

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDONLY)
        self._last = threading.local()
        weakref.finalize(self, os.close, self._descriptor)

    def read(self, start: int, end: int) -> bytes:
        """The bytes from start to end."""
        at, block = getattr(self._last, "block", (0, b""))
        if start >= at and end <= at + len(block):
            return block[start - at : end - at]
        follows = at <= start <= at + len(block) + _BLOCK
        found = os.pread(self._descriptor, max(end - start, _BLOCK if follows else 0), start)
        self._last.block = (start, found) if end - start <= _BLOCK else (end, b"")
        return found[: end - start]


class StoringConversations:
    """Writes conversations to an empty folder one by one, so that none need stay in memory."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stream = (folder / "conversations.jsonl").open("wb")
        self._starts, self._keys, self._places = array("q", [0]), bytearray(), array("q")

    def add(self, conversation: Conversation, question: bytes) -> None:
        """question: the conversation's question_key."""
        self._starts.append(self._starts[-1] + self._stream.write(_packed(conversation)))
        self._keys += question
        self._places.extend(conversation.place)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._stream.close()
        np.save(self._folder / "starts.npy", np.array(self._starts, np.int64))
        np.save(self._folder / "questions.npy", np.frombuffer(bytes(self._keys), f"V{_KEY_BYTES}"))
        np.save(self._folder / "places.npy", np.array(self._places, np.int64).reshape(-1, 2))


def _packed(conversation: Conversation) -> bytes:
    rows = [
        [m.role, m.content, m.learn, m.reasoning, m.tool_calls, m.extra]
        if m.reasoning or m.tool_calls or m.extra or not m.learn
        else [m.role, m.content]
        for m in conversation.messages
    ]
    values = [
        conversation.line,
        rows,
        conversation.text,
        conversation.tools,
        conversation.example,
        conversation.continues,
    ]
    return _ENCODER.encode(values).encode()


def _unpacked(raw: bytes) -> Conversation:
    line, rows, text, tools, example, continues = json.loads(raw.decode())
    messages = tuple([Message(*row) if len(row) == 2 else _message(*row) for row in rows])
    return Conversation(messages, line, text, tuple(tools), example, continues)


def _message(role: Any, content: str, learn: bool, reasoning: str, calls: list[Any], extra: dict[str, Any]) -> Message:
    return Message(role, content, learn, reasoning, tuple(calls), extra)
