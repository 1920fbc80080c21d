"""Which conversations are learned and which are kept aside to check progress."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence

from app.data.comparing import question_key
from app.data.conversation import Conversation

SMALLEST = 10
"""With fewer conversations than this, none is kept aside: every one is needed for learning."""


def split(
    conversations: Sequence[Conversation], percent: float, seed: int
) -> tuple[list[Conversation], list[Conversation]]:
    """Divide into (to learn, kept aside), each in the file's order.

    percent: share kept aside, at least one conversation when it is above 0 and there are 10 or more, and never more
    than half. Decided by content and seed alone, so adding lines moves few others. Conversations that are
    the same up to white space, or that have the same questions, are never divided: a check on what was learned
    would show nothing.
    """
    wanted = round(len(conversations) * percent / 100)
    if percent <= 0 or len(conversations) < SMALLEST:
        return list(conversations), []
    wanted = min(max(wanted, 1), len(conversations) // 2)
    groups: dict[bytes, list[int]] = defaultdict(list)
    for index, conversation in enumerate(conversations):
        groups[question_key(conversation)].append(index)
    salt = str(seed).encode()
    aside: set[int] = set()
    for key in sorted(groups, key=lambda k: hashlib.sha256(salt + k).digest()):
        members = groups[key]
        if len(aside) < wanted and len(aside) + len(members) <= len(conversations) // 2:
            aside.update(members)
    return (
        [c for i, c in enumerate(conversations) if i not in aside],
        [c for i, c in enumerate(conversations) if i in aside],
    )
