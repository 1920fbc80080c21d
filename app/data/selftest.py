"""Is a model's chat format understood? Tried on made conversations when the model is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.data.chat_format import ChatFormat, TemplateRefuses, Tokenizer
from app.data.conversation import Conversation, Message
from app.data.masks import Plan, plan
from app.data.turn_ends import TurnEnds
from app.errors import UserError

_TURNS = (
    Message("user", "What grows in spring?"),
    Message("assistant", "Tulips do."),
    Message("user", "And in autumn?"),
    Message("assistant", "Pumpkins do."),
)
_TRIALS = (
    Conversation(_TURNS[:2], 1),
    Conversation(_TURNS, 2),
    Conversation((Message("system", "You are a gardener."), *_TURNS), 3),
)


@dataclass(frozen=True, slots=True)
class FormatCheck:
    """ok: answers are found exactly; sentence: what to show; separate_sequences: an answer needs one of its own, as
    history is written differently; plain: the model has no chat format, so a plain one was tried."""

    ok: bool
    sentence: str
    separate_sequences: bool = False
    plain: bool = False


def check_chat_format(tokenizer: Tokenizer, stop_ids: Iterable[int] = ()) -> FormatCheck:
    """Try a model's chat format on a few made conversations."""
    chat, ends = ChatFormat(tokenizer), TurnEnds(tokenizer, stop_ids)
    plans: list[Plan] = []
    for conversation in _TRIALS:
        try:
            made = plan(conversation, chat, ends)
        except TemplateRefuses as error:
            return FormatCheck(False, f"This model's chat format refuses a plain conversation: {error}.")
        wrong = _wrong(made, conversation)
        if wrong:
            return FormatCheck(False, wrong)
        plans.append(made)
    name = "Chat format checked" if chat.has_own_template else "No chat format; a plain one is used"
    separate = any(len(made.passages) > 1 for made in plans)
    return FormatCheck(True, f"{name}: exactly the answers are learned.", separate, not chat.has_own_template)


def require_chat_format(tokenizer: Tokenizer, stop_ids: Iterable[int] = ()) -> None:
    """Raises UserError when this model's chat format keeps no answer of a plain conversation."""
    chat, ends = ChatFormat(tokenizer), TurnEnds(tokenizer, stop_ids)
    try:
        made = plan(_TRIALS[0], chat, ends)
    except TemplateRefuses:
        return  # it may want an instruction first; each conversation is judged by itself
    if _wrong(made, _TRIALS[0]):
        apart = next((f.detail for f in made.findings if f.code == "not_separable"), "")
        raise UserError(
            "This model's chat format cannot be used.",
            f"{apart}." if apart else "It leaves out or changes plain texts; it may be made for pictures.",
            "Choose another model.",
            "chat_format_unusable",
        )


def _wrong(made: Plan, conversation: Conversation) -> str:
    """A sentence about what is wrong with a plan, empty when nothing is."""
    learned = {s.message: p.text[s.start : s.end] for p in made.passages for s in p.spans if s.learn}
    for index, message in enumerate(conversation.messages):
        if message.role == "assistant" and message.content not in learned.get(index, ""):
            return "In this model's chat format the answers cannot be told from the questions."
        if message.role == "user" and any(message.content in text for text in learned.values()):
            return "In this model's chat format the questions would be learned as well."
    return ""
