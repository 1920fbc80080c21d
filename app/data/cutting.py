"""What of a tokenised conversation is learned, and how it is cut to the length limit.

Whole turns go from the end until the rest fits. Only where not even the first learned answer fits is it cut inside, and
then without an end token, so that the model does not learn to stop there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.data.conversation import Conversation, Example, LearnFrom
from app.data.masks import Finding
from app.data.tokens import Ids, Sequence_, TokenSpan

NEVER = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Cut:
    """Examples of one conversation. whole: at least one answer is complete in them; shortened: something was cut."""

    examples: tuple[Example, ...]
    findings: tuple[Finding, ...]
    whole: bool
    shortened: bool


def cut(sequences: Sequence[Sequence_], limit: int, learn_from: LearnFrom, conversation: Conversation) -> Cut:
    """Examples of at most limit tokens, none without something to learn. sequences: what was made of the conversation."""
    examples: list[Example] = []
    findings: list[Finding] = []
    whole = shortened = False
    for sequence, wanted in _wanted(sequences, learn_from, conversation):
        kept = _fitting(sequence, wanted, limit)
        whole |= any(span.end <= len(kept) for span in wanted)
        if len(kept) < len(sequence.ids):
            shortened = True
            findings.append(_loss(sequence, wanted, len(kept), limit))
        mask = _mask(sequence, wanted, len(kept), learn_from)
        if mask.any():
            examples.append(Example(kept, mask, conversation.line))
    return Cut(tuple(examples), tuple(findings), whole, shortened)


def least_limits(sequences: Sequence[Sequence_], learn_from: LearnFrom, conversation: Conversation) -> tuple[int, int]:
    """The least limits at which `cut` learns anything of these sequences, and one of their answers whole.

    NEVER where nothing in them is to be learned.
    """
    wanted = [spans for _, spans in _wanted(sequences, learn_from, conversation)]
    anything = 2 if learn_from == "everything" else min((spans[0].start + 1 for spans in wanted), default=NEVER)
    return (anything if wanted else NEVER), min((spans[0].end for spans in wanted), default=NEVER)


def cut_text(ids: Ids, limit: int, line: int) -> Cut:
    """A plain text in pieces of at most limit tokens, all of it learned but what nothing stands before."""
    pieces = [ids[i : i + limit] for i in range(0, len(ids), limit)]
    examples = []
    for piece in pieces:
        mask = np.ones(len(piece), np.uint8)
        mask[:1] = 0
        if mask.any():
            examples.append(Example(piece, mask, line))
    findings = (Finding("text_in_pieces", detail=str(len(pieces))),) if len(pieces) > 1 else ()
    return Cut(tuple(examples), findings, bool(examples), False)


def _wanted(
    sequences: Sequence[Sequence_], learn_from: LearnFrom, conversation: Conversation
) -> list[tuple[Sequence_, list[TokenSpan]]]:
    """The sequences to learn from, with the answers to learn in each."""
    pairs = [(s, [span for span in s.spans if span.learn]) for s in sequences]
    pairs = [(s, spans) for s, spans in pairs if spans]
    if learn_from == "answers" or not pairs:
        return pairs
    sequence, spans = pairs[-1]
    if learn_from == "everything":
        return [(sequence, spans)]
    # The last answer itself: where it could not be told from its question, no earlier one stands in for it.
    last = max(i for i, message in enumerate(conversation.messages) if message.role == "assistant" and message.learn)
    return [(sequence, spans[-1:])] if spans[-1].message == last else []


def _fitting(sequence: Sequence_, wanted: list[TokenSpan], limit: int) -> Ids:
    if len(sequence.ids) <= limit:
        return sequence.ids
    ends = [span.end for span in wanted if span.end <= limit]
    return sequence.ids[: ends[-1] if ends else limit]


def _loss(sequence: Sequence_, wanted: list[TokenSpan], kept: int, limit: int) -> Finding:
    lost = [span for span in wanted if span.end > kept]
    if any(span.end <= kept for span in wanted):
        count = "its last answer is not learned" if len(lost) == 1 else f"its last {len(lost)} answers are not learned"
        return Finding("answers_lost", detail=count)
    if lost[0].start < limit:
        return Finding("answer_cut", lost[0].message, str(len(sequence.ids)))
    return Finding("nothing_left", lost[0].message, str(lost[0].start))


def _mask(sequence: Sequence_, wanted: list[TokenSpan], length: int, learn_from: LearnFrom) -> np.ndarray:
    """(length,) uint8. The first token is never learned: nothing stands before it."""
    if learn_from == "everything":
        mask = np.ones(length, np.uint8)
        for span in sequence.spans:
            mask[span.start : span.end] = span.learn
    else:
        mask = np.zeros(length, np.uint8)
        for span in wanted:
            mask[span.start : span.end] = 1
    mask[:1] = 0
    return mask
