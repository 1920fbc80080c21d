"""Conversations to what the model reads: token ids with a mask over what it is trained to write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np

from app.data.chat_format import ChatFormat, TemplateRefuses, Tokenizer, template_arguments, thoughts_of
from app.data.conversation import Conversation, Encoded, Example, LearnFrom, Problem
from app.data.cutting import Cut, cut, cut_text, least_limits
from app.data.masks import Finding, Plan
from app.data.pace import Often, without_collecting
from app.data.problems import CATALOGUE, of_kept, problem
from app.data.selftest import require_chat_format
from app.data.shortening import nearest, without_beginning
from app.data.stencils import StencilFailed, Stencils
from app.data.tokens import Begun, Ids, PassageEncoder, Sequence_, WordsFailed, encoder_for
from app.data.turn_ends import TurnEnds
from app.errors import UserError

BATCH = 512
UNLIMITED = 1 << 30
"""As a length limit: nothing is cut, and Encoded.limits tells where it would be."""
_NEAR = 127
"""Tokens to the end of a first answer from which on a shorter form of the conversation is looked for."""
Progress = Callable[[int], None]
Cancelled = Callable[[], bool]


class Keeper(Protocol):
    """Takes examples as they are made. restart: what came so far does not hold."""

    def restart(self) -> None: ...
    def add(self, examples: Sequence[Example], /) -> None: ...


def encode(
    conversations: Sequence[Conversation],
    tokenizer: Tokenizer,
    *,
    max_seq_len: int,
    learn_from: LearnFrom = "answers",
    stop_ids: Iterable[int] = (),
    arguments: Mapping[str, Any] | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    into: Keeper | None = None,
) -> Encoded:
    """Examples that show the model each answer exactly as inference will ask for it.

    tokenizer: Hugging Face's, with a tokenizer.json. stop_ids: at which generation stops, beside its eos_token.
    arguments: for the chat template; when not given, app.data.chat_format.template_arguments of these conversations.
    progress is called with the number of conversations done. into: takes the examples of each batch; the Encoded then
    holds none of them. Raises UserError, with code "cancelled" when cancelled()
    became true.
    """
    stops = list(stop_ids)
    if any(c.messages for c in conversations[:1]):
        require_chat_format(tokenizer, stops)
    told = template_arguments(tokenizer, conversations) if arguments is None else arguments
    chat = ChatFormat(tokenizer, told)

    def run(fast: bool, helper: Executor) -> Encoded:
        stencils = Stencils(chat, TurnEnds(tokenizer, stops), fast)
        worker = _Encoder(stencils, encoder_for(tokenizer, fast), max_seq_len, learn_from)
        if into:
            into.restart()
        before: _Batch | None = None
        for start in [*range(0, len(conversations), BATCH), len(conversations)]:
            if cancelled and cancelled():
                raise UserError("Reading the examples was cancelled.", code="cancelled")
            batch = worker.begin(list(conversations[start : start + BATCH]), helper, cancelled)
            if before is not None:
                worker.finish(before, cancelled)
                if into:
                    into.add(worker.examples)
                    worker.examples.clear()
                if progress:
                    progress(start)
            before = batch
        return worker.result()

    with without_collecting(), ThreadPoolExecutor(1) as helper:
        try:
            return run(True, helper)
        except (StencilFailed, WordsFailed):
            return run(False, helper)


@dataclass(frozen=True, slots=True)
class _Work:
    """A conversation with its plan, or why there is none. text: it is a plain text."""

    conversation: Conversation
    plan: Plan


@dataclass(frozen=True, slots=True)
class _Batch:
    works: list[_Work]
    begun: Begun


class _Encoder:
    """Gathers the examples and problems of one call of encode."""

    def __init__(self, stencils: Stencils, tokens: PassageEncoder, limit: int, learn_from: LearnFrom) -> None:
        self.stencils, self.tokens, self.limit, self.learn_from = stencils, tokens, limit, learn_from
        self.chat = stencils.chat
        self.examples: list[Example] = []
        self.problems: list[Problem] = []
        self.lengths: list[int] = []
        self.counts: list[int] = []
        self.limits: list[tuple[int, int]] = []
        self.nearest: list[tuple[int, Conversation]] = []
        self.once: Counter[str] = Counter()
        self.left_out = self.shortened = 0

    def begin(self, batch: Sequence[Conversation], helper: Executor, often: Often) -> _Batch:
        """Plan some conversations. helper: begins to tokenise them meanwhile. often: called between them."""
        works = []
        for conversation in batch:
            works.append(_Work(conversation, self._plan(conversation)))
            if often:
                often()
        return _Batch(works, self.tokens.begin([p for work in works for p in work.plan.passages], helper))

    def finish(self, batch: _Batch, often: Often) -> None:
        """Encode what was begun and note what is to be said about it. often: called between conversations."""
        rows = iter(self.tokens.finish(batch.begun))
        plain = [work.conversation for work in batch.works if not work.conversation.messages]
        texts = iter(self.tokens.text_ids(plain, self.chat.tokenizer.eos_token_id))
        before = len(self.examples)
        for work in batch.works:
            if often:
                often()
            if work.conversation.messages:
                self._take_chat(work, [s for _ in work.plan.passages for s in next(rows)])
            else:
                self._take_text(work.conversation, next(texts))
        self._shorten_limits()
        self.examples[before:] = _packed(self.examples[before:])

    def _plan(self, conversation: Conversation) -> Plan:
        if not conversation.messages:
            return Plan((), ())
        try:
            return self.stencils.plan(conversation)
        except TemplateRefuses as error:
            return Plan((), (Finding("template_refuses", detail=str(error).rstrip(".")),))

    def _take_text(self, conversation: Conversation, ids: Ids) -> None:
        self.lengths.append(len(ids))
        self.limits.append((2, 2))
        self._keep(conversation, (), cut_text(ids, self.limit, conversation.line))

    def _take_chat(self, work: _Work, sequences: list[Sequence_]) -> None:
        conversation = work.conversation
        self.lengths.append(max((len(s.ids) for s in sequences), default=0))
        if self.limit >= UNLIMITED:
            self._note_limits(conversation, sequences)
        result = cut(sequences, self.limit, self.learn_from, conversation)
        if result.shortened and not result.whole:
            result = self._shorten(conversation) or result
        if not self.chat.has_own_template:
            self.once["plain_format"] += 1
        if self.chat.arguments.get("enable_thinking") and not _thinks(conversation):
            self.once["stops_thinking"] += 1
        self._keep(conversation, work.plan.findings, result)

    def _note_limits(self, conversation: Conversation, sequences: list[Sequence_]) -> None:
        anything, whole = least_limits(sequences, self.learn_from, conversation)
        if whole > _NEAR and (shorter := nearest(conversation, self.learn_from)):
            self.nearest.append((len(self.limits), shorter))
        self.limits.append((min(anything, whole), whole))

    def _shorten_limits(self) -> None:
        """Where dropping the oldest questions lets an answer fit sooner, as _shorten does it."""
        plans = [self._plan(shorter) for _, shorter in self.nearest]
        rows = iter(self.tokens.encode([passage for plan in plans for passage in plan.passages]))
        for (at, shorter), plan in zip(self.nearest, plans, strict=True):
            sequences = [s for _ in plan.passages for s in next(rows)]
            fits = least_limits(sequences, self.learn_from, shorter)[1]
            anything, whole = self.limits[at]
            self.limits[at] = (min(anything, fits), min(whole, fits))
        self.nearest.clear()

    def _shorten(self, conversation: Conversation) -> Cut | None:
        """Drop the oldest questions with their answers until an answer fits whole; None when none does."""
        shorter = without_beginning(conversation, self.learn_from, lambda shorter: self._cut(shorter).whole)
        if shorter is None:
            return None
        result = self._cut(shorter)
        return replace(result, findings=(Finding("history_dropped"), *result.findings), shortened=True)

    def _cut(self, conversation: Conversation) -> Cut:
        made = self._plan(conversation)
        sequences = [s for row in self.tokens.encode(made.passages) for s in row]
        return cut(sequences, self.limit, self.learn_from, conversation)

    def _keep(self, conversation: Conversation, findings: Sequence[Finding], result: Cut) -> None:
        self.examples += result.examples
        self.counts.append(len(result.examples))
        self.shortened += result.shortened
        told = [*findings, *result.findings]
        if not result.examples:
            self.left_out += 1
            if not any(CATALOGUE[f.code].severity == "error" for f in told):
                told.append(Finding("nothing_learned"))
        for finding in told:
            if CATALOGUE[finding.code].once:
                self.once[finding.code] += 1
            else:
                line, example = conversation.place
                found = problem(finding.code, line, finding.message, example, detail=finding.detail)
                self.problems.append(of_kept(found) if result.examples else found)

    def result(self) -> Encoded:
        """Everything taken so far."""
        general = [problem(code, count=f"{count:,}") for code, count in self.once.items()]
        return Encoded(
            self.examples,
            general + self.problems,
            self.left_out,
            self.shortened,
            np.array(self.lengths, np.int32),
            np.array(self.counts, np.int32),
            np.array(self.limits if self.limit >= UNLIMITED else [], np.int32).reshape(-1, 2),
            self.chat.arguments,
            "" if self.chat.has_own_template else self.chat.template(),
        )


def _packed(examples: list[Example]) -> list[Example]:
    """The same examples as parts of two arrays, which take less memory than many small ones."""
    if not examples:
        return []
    ids = np.concatenate([e.ids for e in examples])
    mask = np.concatenate([e.mask for e in examples])
    ends = np.cumsum([len(e.ids) for e in examples]).tolist()
    starts = [0, *ends]
    return [Example(ids[a:b], mask[a:b], e.line) for a, b, e in zip(starts, ends, examples, strict=False)]


def _thinks(conversation: Conversation) -> bool:
    return any(thoughts_of(m.reasoning, m.content) for m in conversation.messages if m.role == "assistant")
