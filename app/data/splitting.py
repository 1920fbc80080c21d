"""Which conversations are learned and which are kept aside to check progress."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence

from app.data.comparing import question_key
from app.data.conversation import Conversation
from app.data.pace import Often, unhurried
from app.data.stored import StoredConversations

SMALLEST = 10
"""With fewer conversations than this, none is kept aside: every one is needed for learning."""


def split(
    conversations: Sequence[Conversation], percent: float, seed: int
) -> tuple[list[Conversation], list[Conversation]]:
    """Divide into (to learn, kept aside), each in the file's order.

    percent: share kept aside, at least one conversation when it is above 0 and there are 10 or more, and never more
    than half. Decided by content and seed alone, so adding lines moves few others. Conversations that have the same
    questions up to white space are never divided: a check on what was learned would show nothing.
    """
    learned, aside = split_places([question_key(c) for c in conversations], percent, seed)
    return [conversations[i] for i in learned], [conversations[i] for i in aside]


def split_stored(
    conversations: StoredConversations, percent: float, seed: int, often: Often = None
) -> tuple[StoredConversations, StoredConversations]:
    """As split, without reading any conversation. often: called now and then, for a thread that gives way."""
    learned, aside = split_places(conversations.question_keys, percent, seed, often)
    return conversations.chosen(learned), conversations.chosen(aside)


def split_places(keys: list[bytes], percent: float, seed: int, often: Often = None) -> tuple[list[int], list[int]]:
    """The places (to learn, kept aside) of conversations with these question keys. often: called now and then."""
    wanted = usually_aside(len(keys), percent)
    if not wanted:
        return list(range(len(keys))), []
    aside = _chosen(keys, wanted, seed, often)
    return [i for i in unhurried(range(len(keys)), often) if i not in aside], sorted(aside)


def usually_aside(count: int, percent: float) -> int:
    """How many of so many conversations are kept aside, give or take those that ask the same."""
    if percent <= 0 or count < SMALLEST:
        return 0
    return min(max(round(count * percent / 100), 1), count // 2)


def _chosen(keys: list[bytes], wanted: int, seed: int, often: Often) -> set[int]:
    """About so many places, all or none of those with one key."""
    import numpy as np  # late, so that the window shows before it is loaded

    groups: dict[bytes, list[int]] = defaultdict(list)
    for index, key in enumerate(unhurried(keys, often)):
        groups[key].append(index)
    salt = str(seed).encode()
    chosen: set[int] = set()
    distinct = list(groups)
    digests = b"".join(hashlib.sha256(salt + key).digest()[:8] for key in unhurried(distinct, often))
    # NumPy, as Python's own sort of so many keeps every other thread waiting.
    for place in np.argsort(np.frombuffer(digests, ">u8").astype(np.uint64), kind="stable"):
        key = distinct[place]
        if len(chosen) >= wanted:
            break
        if len(chosen) + len(groups[key]) <= len(keys) // 2:
            chosen.update(groups[key])
    return chosen
