"""Conversations for pretraining: the world's questions in many wordings, single and of several turns."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from resources.demo.build.phrasing import ask, follow_up
from resources.demo.build.voices import CAPTAIN, PLAIN, VOICES, Voice, speak
from resources.demo.build.world import Topic

Message = dict[str, str]
SPOKEN_SHARE = 0.45
WELCOME = ("You are welcome.", "You are welcome. Ask me anything else.", "With pleasure.", "Glad to help.")


def conversations(topics: list[Topic], seed: int) -> Iterator[list[Message]]:
    """Endless conversations; the same topics and seed give the same ones.

    Without a system message the answers are always plain. Under a system message that asks for a voice they are
    in that voice, but no topic marked `held` is ever answered in the captain's: those are the demo's proof that
    training carries a voice over to things it has not been heard to say.
    """
    rng = Random(seed)
    free = [topic for topic in topics if not topic.held]
    while True:
        voice: Voice | None = None
        if rng.random() < SPOKEN_SHARE:
            voice = rng.choices([v for v, _ in VOICES], [weight for _, weight in VOICES])[0]
        pool = free if voice is CAPTAIN else topics
        yield conversation(pool, voice, rng)


def conversation(topics: list[Topic], voice: Voice | None, rng: Random) -> list[Message]:
    """One conversation about one topic or two, in a voice, or plain when there is none."""
    messages = [] if voice is None else [message("system", rng.choice(voice.systems))]
    say = voice or PLAIN
    for _ in range(rng.choices((1, 2), (85, 15))[0]):
        topic = choose(topics, rng)
        kind, wording = rng.choice(topic.wordings)
        messages.append(message("user", ask(kind, wording, rng)))
        messages.append(message("assistant", speak(say, topic.answer, rng)))
        messages.extend(follow_ups(topic, say, messages[-1]["content"], rng))
    return messages


def choose(topics: list[Topic], rng: Random) -> Topic:
    """A topic; those with many wordings a little more often."""
    while True:
        topic = rng.choice(topics)
        if rng.random() < (2 + len(topic.wordings)) / 8:
            return topic


def follow_ups(topic: Topic, voice: Voice, answer: str, rng: Random) -> list[Message]:
    """No turns, one or a few about the same topic: how long, why, shorter, again, thanks."""
    if topic.small_talk or rng.random() < 0.62:
        return []
    kinds = rng.sample([*topic.follow_ups, "again"], k=min(rng.randint(0, 2), len(topic.follow_ups) + 1))
    if not kinds or rng.random() < 0.3:
        kinds.append("thanks")
    turns = []
    for kind in kinds:
        turns.append(message("user", follow_up(kind, rng)))
        if kind == "again":
            reply = answer
        else:
            reply = speak(voice, rng.choice(WELCOME) if kind == "thanks" else topic.follow_ups[kind], rng)
        turns.append(message("assistant", reply))
    return turns


def message(role: str, content: str) -> Message:
    """One turn as chat files write it."""
    return {"role": role, "content": content}
