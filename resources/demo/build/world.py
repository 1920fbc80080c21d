"""The small everyday world that the demo model knows, read from the text files in `world/`.

A file holds blocks with a blank line between them; each block is one topic:

    how: boil an egg | boil eggs        things to do, asked as "How do I …?"
    my: my tap drips                    troubles, asked as "… What can I do?"
    ask: Why is the sky blue?           whole questions or remarks
    = The answer, in plain words.
    long: / need: / why: / short:       answers to "How long does that take?" and other follow-ups
    held                                kept for the demo's before and after: see `corpus.py`
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

WORLD = Path(__file__).parent / "world"
ASKED = ("how", "my", "ask")
FOLLOW_UPS = ("long", "need", "why", "short")


@dataclass
class Topic:
    """One thing that people ask about. asked: kind -> wordings; follow_ups: kind -> answer."""

    answer: str = ""
    asked: dict[str, list[str]] = field(default_factory=dict)
    follow_ups: dict[str, str] = field(default_factory=dict)
    held: bool = False
    small_talk: bool = False

    @property
    def wordings(self) -> list[tuple[str, str]]:
        """Every (kind, wording) in which it is asked."""
        return [(kind, wording) for kind, wordings in self.asked.items() for wording in wordings]


def parse_topic(block: str) -> Topic:
    """Read one block. Raises ValueError for a line of no known kind or a topic without question or answer."""
    topic = Topic()
    for line in block.splitlines():
        kind, _, rest = line.partition(":")
        if line.startswith("#"):
            continue
        if line.startswith("= "):
            topic.answer = line[2:].strip()
        elif line == "held":
            topic.held = True
        elif kind in ASKED:
            topic.asked[kind] = [wording.strip() for wording in rest.split("|")]
        elif kind in FOLLOW_UPS:
            topic.follow_ups[kind] = rest.strip()
        else:
            raise ValueError(f"not a line of a topic: {line}")
    if not topic.answer or not topic.asked:
        raise ValueError(f"a topic needs a question and an answer: {block}")
    return topic


def read_world(folder: Path = WORLD) -> list[Topic]:
    """All topics, in the order of the files' names and lines."""
    topics = []
    for path in sorted(folder.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            if all(line.startswith("#") for line in block.splitlines()):
                continue
            topic = parse_topic(block)
            topic.small_talk = path.stem == "talk"
            topics.append(topic)
    return topics
