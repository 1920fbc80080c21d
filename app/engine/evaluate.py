"""Did it learn? Loss and answers of the original and of a version on the same conversations."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import mlx.core as mx
import mlx.nn as nn

from app.data.chat_format import Turn
from app.data.conversation import Conversation, Example
from app.data.encoding import encode
from app.engine.batches import collate
from app.engine.chat import Chat, Options
from app.engine.loading import Loaded
from app.engine.loss import Objective
from app.engine.segments import segmented_attention
from app.errors import UserError

SHOWN = 5
ANSWER = Options(temperature=0.0, max_tokens=160)
Progress = Callable[[str, float], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Scored:
    """One conversation. before, after: nats per trained token of the original and the tuned model.

    expected: the answer in the file; answer_before, answer_after: what each model answers, "" where it was not asked.
    """

    line: int
    question: str
    expected: str
    tokens: int
    before: float
    after: float
    answer_before: str = ""
    answer_after: str = ""

    @property
    def gain(self) -> float:
        return self.before - self.after


@dataclass(frozen=True)
class Report:
    """Losses in nats per trained token over all conversations; improved and worsened: the most of each, with answers."""

    conversations: int
    tokens: int
    loss_before: float
    loss_after: float
    improved: tuple[Scored, ...]
    worsened: tuple[Scored, ...]

    @property
    def perplexity_before(self) -> float:
        return perplexity(self.loss_before)

    @property
    def perplexity_after(self) -> float:
        return perplexity(self.loss_after)


def perplexity(loss: float) -> float:
    """Between how many equally likely tokens the model hesitates: exp of the loss."""
    return math.exp(loss) if loss < 700 else math.inf


def evaluate(
    loaded: Loaded,
    version: Path,
    conversations: Sequence[Conversation],
    *,
    max_seq_len: int = 4096,
    shown: int = SHOWN,
    progress: Progress = lambda step, share: None,
    cancelled: Cancelled = lambda: False,
) -> Report:
    """Compare the original with a version (an adapter folder) on conversations.

    shown: how many of the most improved and of the most worsened are answered by both. Raises UserError when nothing
    in the conversations can be scored, when the version does not fit, and with code "cancelled".
    """
    stops = loaded.tokenizer.eos_token_ids
    if any(c.example for c in conversations):  # several on one line: told apart by their number instead
        conversations = [replace(c, line=number, example=0) for number, c in enumerate(conversations, 1)]
    encoded = encode(conversations, loaded.hf_tokenizer, max_seq_len=max_seq_len, stop_ids=stops)
    if not encoded.examples:
        raise UserError(
            "There is nothing to check in this file.",
            "No conversation in it has an answer.",
            "Choose a file like the one you trained with.",
            "nothing_to_check",
        )
    chat = Chat(loaded, encoded.template_arguments)
    losses: list[list[tuple[float, int]]] = []
    for half, adapter in enumerate((None, version)):
        with chat.versions.using(adapter) as model:

            def tell(share: float, half: int = half) -> None:
                progress("Reading the conversations", 0.35 * (half + share))
                _unless(cancelled)

            losses.append(example_losses(model, encoded.examples, tell))
    scored = _by_conversation(encoded.examples, losses, conversations)
    ordered = sorted(scored, key=lambda s: s.gain, reverse=True)
    improved = [s for s in ordered if s.gain > 0][:shown]
    worsened = [s for s in reversed(ordered) if s.gain < 0][:shown]
    answered = _Answers(chat, version, {c.line: c for c in conversations}, len(improved) + len(worsened))
    before, after = (_mean(rows) for rows in losses)
    return Report(
        conversations=len(scored),
        tokens=sum(count for _, count in losses[0]),
        loss_before=before,
        loss_after=after,
        improved=tuple(answered(s, progress, cancelled) for s in improved),
        worsened=tuple(answered(s, progress, cancelled) for s in worsened),
    )


def example_losses(
    model: nn.Module, examples: Sequence[Example], tell: Callable[[float], None] = lambda share: None
) -> list[tuple[float, int]]:
    """(sum of losses in nats, trained tokens) of each example, as the model is now."""
    found: list[tuple[float, int]] = []
    training = model.training
    model.eval()
    try:
        with segmented_attention(model):
            objective = Objective(model)
            for number, example in enumerate(examples):
                tell(number / len(examples))
                batch = collate([example], objective.packs)
                found.append((objective.alone(model, batch).item(), batch.trained))
    finally:
        model.train(training)
        mx.clear_cache()
    return found


def mean_loss(model: nn.Module, examples: Sequence[Example]) -> float:
    """Nats per trained token of all examples, as the model is now."""
    return _mean(example_losses(model, examples))


def asked(conversation: Conversation) -> tuple[list[Turn], str]:
    """The turns before a conversation's last answer, and that answer; ([], "") for a plain text."""
    last = next(
        (i for i in reversed(range(len(conversation.messages))) if conversation.messages[i].role == "assistant"), 0
    )
    if not last:
        return [], ""
    turns: list[Turn] = [{"role": m.role, "content": m.content, **m.extra} for m in conversation.messages[:last]]
    return turns, conversation.messages[last].content


def _by_conversation(
    examples: Sequence[Example], losses: Sequence[Sequence[tuple[float, int]]], conversations: Sequence[Conversation]
) -> list[Scored]:
    """A conversation can be several examples, one for each of its answers."""
    texts = {c.line: asked(c) for c in conversations}
    sums: dict[int, list[float]] = {}
    for example, (before, count), (after, _) in zip(examples, *losses, strict=True):
        row = sums.setdefault(example.line, [0.0, 0.0, 0.0])
        row[0], row[1], row[2] = row[0] + before, row[1] + after, row[2] + count
    return [
        Scored(
            line,
            str(texts[line][0][-1]["content"]) if texts[line][0] else "",
            texts[line][1],
            int(count),
            before / max(count, 1),
            after / max(count, 1),
        )
        for line, (before, after, count) in sums.items()
    ]


class _Answers:
    """Fills in what both models answer."""

    def __init__(self, chat: Chat, version: Path, conversations: dict[int, Conversation], total: int) -> None:
        self._chat, self._version, self._conversations = chat, version, conversations
        self._total, self._done = total, 0

    def __call__(self, scored: Scored, progress: Progress, cancelled: Cancelled) -> Scored:
        progress("Asking both models", 0.7 + 0.3 * self._done / max(self._total, 1))
        self._done += 1
        _unless(cancelled)
        turns, _ = asked(self._conversations[scored.line])
        if not turns:
            return scored
        texts = []
        for version in (None, self._version):
            *_, done = self._chat.answer(turns, version, ANSWER)
            texts.append(getattr(done, "text", ""))
        return replace(scored, answer_before=texts[0], answer_after=texts[1])


def _mean(rows: Sequence[tuple[float, int]]) -> float:
    return sum(loss for loss, _ in rows) / max(sum(count for _, count in rows), 1)


def _unless(cancelled: Cancelled) -> None:
    if cancelled():
        raise UserError("The check was cancelled.", code="cancelled")
