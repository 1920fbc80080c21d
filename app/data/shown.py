"""One conversation as a person is shown it: every message with its tokens and the exact text that is learned.

The same steps as in training (plan, tokenise, cut), but each token keeps the characters that it stands for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from app.data.chat_format import ChatFormat, TemplateRefuses, Tokenizer, template_arguments
from app.data.conversation import Conversation, LearnFrom, Message, Place, Problem, Role
from app.data.cutting import Cut, cut, cut_text
from app.data.masks import Finding, Passage, Plan, Span, plan
from app.data.problems import CATALOGUE, of_kept, problem
from app.data.shortening import without_beginning
from app.data.tokens import PassageEncoder, Sequence_
from app.data.turn_ends import TurnEnds

Range = tuple[int, int]
Kind = Literal["thinking", "text", "call"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of a message. learned: characters (from, to) that the model is trained to write."""

    kind: Kind
    text: str
    learned: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """role None: a plain text. tokens: None where they cannot be counted; learned: how many of them are trained."""

    role: Role | None
    pieces: tuple[Piece, ...]
    tokens: int | None = None
    learned: int = 0

    @property
    def text(self) -> str:
        return "\n\n".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Shown:
    """tokens: of the whole conversation before any cut, None where they are not known."""

    messages: tuple[ShownMessage, ...]
    tokens: int | None = None
    learned: int = 0
    problems: tuple[Problem, ...] = ()


def unmeasured(conversation: Conversation) -> Shown:
    """The conversation without tokens, for as long as there is no tokenizer."""
    if not conversation.messages:
        return Shown((ShownMessage(None, (Piece("text", conversation.text),)),))
    return Shown(tuple(ShownMessage(m.role, pieces_of(m)) for m in conversation.messages))


def pieces_of(message: Message) -> tuple[Piece, ...]:
    """Thinking, text and tool calls of a message, those that there are."""
    found = [Piece("thinking", message.reasoning)] if message.reasoning else []
    if message.content or not (message.reasoning or message.tool_calls):
        found.append(Piece("text", message.content))
    return (*found, *(Piece("call", _call(call)) for call in message.tool_calls))


def _call(call: Mapping[str, Any]) -> str:
    function = call.get("function", {})
    arguments = function.get("arguments", {})
    written = arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
    return f"{function.get('name', '')} {written}"


class Shower:
    """Shows conversations for one tokenizer and one set of limits.

    arguments: for the chat template; worked out from the conversation itself when left out.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        *,
        max_seq_len: int,
        learn_from: LearnFrom = "answers",
        stop_ids: Iterable[int] = (),
        arguments: Mapping[str, Any] | None = None,
    ) -> None:
        self.tokenizer, self.limit, self.learn_from, self.arguments = tokenizer, max_seq_len, learn_from, arguments
        self.ends = TurnEnds(tokenizer, stop_ids)
        self.encoder = PassageEncoder(tokenizer, by_words=False)

    def show(self, conversation: Conversation) -> Shown:
        """Every message with its tokens and what of it is learned."""
        if not conversation.messages:
            return self._show_text(conversation)
        arguments = self.arguments
        chat = ChatFormat(
            self.tokenizer, template_arguments(self.tokenizer, [conversation]) if arguments is None else arguments
        )
        try:
            made = plan(conversation, chat, self.ends)
        except TemplateRefuses as error:
            refused = problem(
                "template_refuses", conversation.line, example=conversation.example, detail=str(error).rstrip(".")
            )
            return Shown(unmeasured(conversation).messages, problems=(refused,))
        whole = self._encoded(made)
        kept, result, first = self._cut(conversation, chat, whole)
        tally = _Tally(conversation)
        for text in whole:
            tally.count(text)
        for example in result.examples:
            text = next(t for t in kept if np.shares_memory(t.sequence.ids, example.ids))
            tally.learn(text, example.mask, first)
        found = _problems([*made.findings, *result.findings], conversation.place, bool(result.examples))
        longest = max((len(text.sequence.ids) for text in whole), default=None)
        return Shown(tally.messages(), longest, sum(int(e.mask.sum()) for e in result.examples), found)

    def _cut(
        self, conversation: Conversation, chat: ChatFormat, whole: list[_Text]
    ) -> tuple[list[_Text], Cut, list[int]]:
        """What fits, and for each of its messages which one of the conversation it is."""
        result = self._fit(whole, conversation)
        shorter = None
        if result.shortened and not result.whole:
            shorter = without_beginning(conversation, self.learn_from, lambda part: self._planned(part, chat)[1].whole)
        if shorter is None:
            return whole, result, list(range(len(conversation.messages)))
        texts, fitted = self._planned(shorter, chat)
        dropped = len(conversation.messages) - len(shorter.messages)
        lead = int(conversation.messages[0].role == "system")
        places = [i if i < lead else i + dropped for i in range(len(shorter.messages))]
        return texts, Cut(fitted.examples, (Finding("history_dropped"), *fitted.findings), True, True), places

    def _planned(self, conversation: Conversation, chat: ChatFormat) -> tuple[list[_Text], Cut]:
        try:
            texts = self._encoded(plan(conversation, chat, self.ends))
        except TemplateRefuses:
            texts = []
        return texts, self._fit(texts, conversation)

    def _fit(self, texts: Sequence[_Text], conversation: Conversation) -> Cut:
        return cut([text.sequence for text in texts], self.limit, self.learn_from, conversation)

    def _encoded(self, made: Plan) -> list[_Text]:
        return [text for passage in made.passages for text in self._with_offsets(passage)]

    def _with_offsets(self, passage: Passage) -> Iterator[_Text]:
        sequences = self.encoder.encode([passage])[0]
        encoded = self.tokenizer.backend_tokenizer.encode(passage.text, add_special_tokens=False)
        for number, sequence in enumerate(sequences):
            if encoded.ids[: len(sequence.ids)] == sequence.ids.tolist():
                yield _Text(passage, sequence, encoded.offsets[: len(sequence.ids)])
                continue
            span = passage.spans[number]
            yield _Text(passage, sequence, self._apart(passage.text, span.start, span.end, sequence.ids.tolist()))

    def _apart(self, text: str, start: int, end: int, ids: list[int]) -> list[Range]:
        """Characters of the tokens of a prompt and of the answer after it, tokenised one after the other into ids."""
        backend = self.tokenizer.backend_tokenizer
        prompt = backend.encode(text[:start], add_special_tokens=False)
        for anchor in ("", *self.tokenizer.all_special_tokens):
            answer = backend.encode(anchor + text[start:end], add_special_tokens=False)
            skip, shift = int(bool(anchor)), start - len(anchor)
            if [*prompt.ids, *answer.ids[skip:]] == ids:
                return [*prompt.offsets, *((a + shift, b + shift) for a, b in answer.offsets[skip:])]
        return []

    def _show_text(self, conversation: Conversation) -> Shown:
        backend = self.tokenizer.backend_tokenizer
        ids = self.encoder.text_ids([conversation], self.tokenizer.eos_token_id)[0]
        offsets = backend.encode(conversation.text, add_special_tokens=True).offsets
        mask = np.ones(len(ids), np.uint8)
        mask[:: self.limit] = 0
        runs = tuple(_runs(mask[: len(offsets)], offsets))
        message = ShownMessage(None, (Piece("text", conversation.text, runs),), len(ids), int(mask.sum()))
        findings = cut_text(ids, self.limit, conversation.line).findings
        return Shown((message,), len(ids), int(mask.sum()), _problems(findings, conversation.place, True))


@dataclass(frozen=True, slots=True)
class _Text:
    """A passage as tokens. offsets: the characters of each token; empty where they are not known."""

    passage: Passage
    sequence: Sequence_
    offsets: Sequence[Range]


@dataclass(slots=True)
class _Tally:
    """Gathers tokens and learned text for each message of a conversation."""

    conversation: Conversation
    tokens: dict[int, int] = field(default_factory=dict)
    trained: dict[int, int] = field(default_factory=dict)
    learned: dict[tuple[int, int], list[Range]] = field(default_factory=dict)

    def count(self, text: _Text) -> None:
        """Tokens of each message in this text; those of an answer with what ends it."""
        starts, ends = _borders(text.offsets)
        for index, _, _, start, end in self._places(text, range(len(self.conversation.messages))):
            here = int(np.count_nonzero((ends > start) & (starts < end)))
            self.tokens[index] = max(here, self.tokens.get(index, 0))
        for span in text.sequence.spans:
            self.tokens[span.message] = span.end - span.start

    def learn(self, text: _Text, mask: np.ndarray, messages: Sequence[int]) -> None:
        """Note the learned text. messages: which message of the conversation each one in this text is."""
        for span in text.sequence.spans:
            origin = messages[span.message]
            self.trained[origin] = self.trained.get(origin, 0) + int(mask[span.start : span.end].sum())
        runs = list(_runs(mask, text.offsets))
        for index, piece, lead, start, end in self._places(text, messages):
            shift = start - lead
            for a, b in runs:
                if max(a, start) < min(b, end):
                    self.learned.setdefault((index, piece), []).append((max(a, start) - shift, min(b, end) - shift))

    def _places(self, text: _Text, messages: Sequence[int]) -> Iterator[tuple[int, int, int, int, int]]:
        """Where the pieces of these messages stand in a text.

        Message, piece, the piece's first character there, and the text's first character and one past the last.
        """
        at = 0
        answers = {messages[s.message]: s for s in text.passage.spans}
        for index in messages:
            answer = answers.get(index)
            at = max(at, answer.start) if answer else at
            for number, piece in enumerate(pieces_of(self.conversation.messages[index])):
                if piece.kind == "call":
                    if answer:
                        yield index, number, 0, answer.start, answer.end
                    continue
                for lead, start, end in _found(piece.text, text.passage.text, at, answer):
                    at = end
                    yield index, number, lead, start, end

    def messages(self) -> tuple[ShownMessage, ...]:
        return tuple(self._message(i, m) for i, m in enumerate(self.conversation.messages))

    def _message(self, index: int, message: Message) -> ShownMessage:
        pieces = []
        for number, piece in enumerate(pieces_of(message)):
            ranges = sorted(set(self.learned.get((index, number), ())))
            if piece.kind == "call":
                ranges = [(0, len(piece.text))] if ranges else []
            pieces.append(Piece(piece.kind, piece.text, tuple(ranges)))
        return ShownMessage(message.role, tuple(pieces), self.tokens.get(index, 0), self.trained.get(index, 0))


def _found(wanted: str, text: str, at: int, answer: Span | None) -> list[tuple[int, int, int]]:
    """Where a message stands in a text: its first character there, and the text's first character and one past the last.

    As it is or without the white space around it; else what follows its thinking, and in an answer the thinking, which
    the chat format may write otherwise.
    """
    for form in (wanted, wanted.strip()):
        if form and (start := text.find(form, at)) >= 0:
            return [(wanted.find(form), start, start + len(form))]
    thoughts, _, said = wanted.rpartition("</think>")
    parts = [thoughts.strip().removeprefix("<think>").strip()] if answer else []
    found, place = list[tuple[int, int, int]](), 0
    for part in (*parts, said.strip()) if thoughts else ():
        start = text.find(part, at, answer.end if answer else len(text)) if part else -1
        if start >= 0:
            lead, at = wanted.find(part, place), start + len(part)
            place = lead + len(part)
            found.append((lead, start, at))
    return found


def _borders(offsets: Sequence[Range]) -> tuple[np.ndarray, np.ndarray]:
    made = np.array(offsets, np.int64).reshape(-1, 2)
    return made[:, 0], made[:, 1]


def _runs(mask: np.ndarray, offsets: Sequence[Range]) -> Iterator[Range]:
    """Characters of the tokens that follow each other with mask 1."""
    if not len(offsets):
        return
    on = np.flatnonzero(mask[: len(offsets)])
    for run in np.split(on, np.flatnonzero(np.diff(on) > 1) + 1):
        if len(run):
            yield offsets[run[0]][0], offsets[run[-1]][1]


def _problems(findings: Iterable[Finding], place: Place, learnable: bool) -> tuple[Problem, ...]:
    told = list(dict.fromkeys(findings))
    if not learnable and not any(CATALOGUE[f.code].severity == "error" for f in told):
        told.append(Finding("nothing_learned"))
    kept = [f for f in told if not CATALOGUE[f.code].once]
    found = tuple(problem(f.code, place[0], f.message, place[1], detail=f.detail) for f in kept)
    return tuple(map(of_kept, found)) if learnable else found
