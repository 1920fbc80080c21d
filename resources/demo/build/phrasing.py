"""How people word their questions: many frames, some politeness, lower case and typing mistakes."""

from __future__ import annotations

from random import Random

HOW = (
    "How do I {}?", "How do I {}?", "How do I {}?", "How can I {}?", "How can I {}?", "How do you {}?", "How should I {}?",
    "How would you {}?", "What is the best way to {}?", "What's the best way to {}?", "What is the right way to {}?",
    "What is a good way to {}?", "What's the easiest way to {}?", "Can you tell me how to {}?", "Could you tell me how to {}?",
    "Can you explain how to {}?", "Please tell me how to {}.", "Tell me how to {}.", "Do you know how to {}?",
    "I want to {}.", "I would like to {}.", "I want to {}. How do I do it?", "I need to {}. What do I do?",
    "I have to {} today. Any advice?", "I would like to {}. Where do I start?", "I never learned how to {}.",
    "I don't know how to {}.", "Please help me {}.", "Can you help me {}?", "Help me to {}.", "Any tips on how to {}?",
    "How does one {}?", "What do I do to {}?", "What must I do to {}?", "What is the trick to {}?", "How to {}?", "How to {}",
    "My friend wants to {}. What should I say?", "Is there a simple way to {}?", "Explain to me how to {}.", "How might I {}?",
    "I'd love to {}. Can you help?", "Teach me to {}.", "Show me how to {}.", "What should I know before I {}?",
)  # fmt: skip
MY = (
    "{}. What can I do?", "{}. What should I do?", "{}. What do I do?", "{}. Can you help?", "{}. Any ideas?", "{}.", "{}!",
    "What can I do when {}?", "What should I do if {}?", "What do I do if {}?", "What helps when {}?", "Help, {}!",
    "I have a problem: {}.", "{}. How do I fix that?", "{}. Do you have any advice?", "Oh no, {}!", "{}, what now?",
    "What would you do if {}?", "{}. What now?", "Please help, {}.", "What is the best thing to do when {}?",
)  # fmt: skip
BEFORE = (
    "Hello. ",
    "Hi. ",
    "Hello, ",
    "Excuse me, ",
    "Quick question: ",
    "Please, ",
    "One question: ",
    "Hi there. ",
    "Sorry, ",
)
AFTER = (" Thank you.", " Please.", " Thanks.", " I am in a hurry.", " I am new to this.", " Please be brief.")
FOLLOW_UP = {
    "long": (
        "How long does that take?", "How long does it take?", "How long will that take?", "How much time do I need?",
        "Does that take long?", "And how long does that take?", "How many minutes is that?", "Is it quick?", "For how long?",
        "How much time does that take?", "How long should I plan for that?", "When will it be done?",
    ),
    "need": (
        "What do I need?", "What do I need for that?", "Which things do I need?", "What should I have ready?",
        "And what do I need for it?", "What do I have to buy?", "Do I need anything for that?",
    ),
    "why": ("Why?", "Why is that?", "Why does that work?", "And why?", "What is the reason?", "Why so?"),
    "short": (
        "Can you say that shorter?", "Shorter, please.", "Can you make that shorter?", "In short?", "Say it in a few words.",
        "Too long. Can you be brief?", "Could you say that in fewer words?", "Give me the short version.", "Briefly, please.",
    ),
    "again": (
        "Can you say that again?", "I did not understand. Once more, please.", "Could you repeat that?", "Sorry, what?",
        "Please say that again.", "Once more, please.", "What did you say?",
    ),
    "thanks": (
        "Thank you.", "Thanks.", "Thank you very much.", "Thanks a lot!", "Great, thank you.", "That helps, thanks.",
        "Perfect, thank you!", "Thank you, I will try that.", "Good to know. Thanks.", "Wonderful, thanks.",
    ),
}  # fmt: skip


def capital(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def ask(kind: str, wording: str, rng: Random) -> str:
    """A person's question about a topic, in one of many wordings."""
    frames = {"how": HOW, "my": MY}.get(kind, ("{}",))
    text = capital(rng.choice(frames).format(wording))
    if rng.random() < 0.12:
        before = rng.choice(BEFORE)
        text = before + (text[:1].lower() + text[1:] if before[-2] in ":," and not text.startswith("I ") else text)
    if rng.random() < 0.06:
        text += rng.choice(AFTER)
    return rough(text, rng)


def follow_up(kind: str, rng: Random) -> str:
    """A question about the answer before it."""
    return rough(rng.choice(FOLLOW_UP[kind]), rng)


def rough(text: str, rng: Random) -> str:
    """The text as people type it: now and then in lower case, without its end mark, or with a mistake."""
    if rng.random() < 0.18:
        text = text.lower()
    if rng.random() < 0.15:
        text = text.rstrip(".?!")
    if rng.random() < 0.06:
        text = mistype(text, rng)
    return text


def mistype(text: str, rng: Random) -> str:
    """One letter left out, doubled, or swapped with the next one."""
    at = rng.randrange(1, max(2, len(text) - 2))
    kind = rng.randrange(3)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at] + text[at:]
    return text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :]
