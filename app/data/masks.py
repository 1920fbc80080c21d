"""Which characters of a rendered conversation a model is trained to write: ask its chat template twice.

For the answer at k: prompt = the messages before k, rendered as inference does; finished = the messages up to and
including k. What finished has beyond prompt is the answer as the model must write it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.data.adapting import ADAPTATIONS, Asked, as_asked, thinking_apart
from app.data.chat_format import ChatFormat, TemplateRefuses, Turn, thoughts_of
from app.data.conversation import Conversation
from app.data.turn_ends import TurnEnds

PROBE = "\ue0f1"
"""A private-use character that stands in no text, put into a message to find it again in a rendering."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters start to end of a passage are the answer in this message. learn: False when it is context only."""

    start: int
    end: int
    message: int
    learn: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that the model reads in one piece, with the answers in it in order."""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to tell the person about a conversation: a problem's code, the message, and words for its sentence."""

    code: str
    message: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A conversation as passages. More than one where the template renders an answer differently as history."""

    passages: tuple[Passage, ...]
    findings: tuple[Finding, ...]


class CannotSeparate(Exception):
    """Where the prompt ends and the answer begins cannot be told."""


def plan(conversation: Conversation, chat: ChatFormat, ends: TurnEnds) -> Plan:
    """Find the answers of a conversation, after the smallest adaptation that the template accepts.

    Raises TemplateRefuses with the template's reason when none is accepted.
    """
    asked, refusal = as_asked(conversation), None
    if chat.closing() is not None:
        asked = thinking_apart(asked)
    control = _control_tokens(conversation, ends)
    for codes, change in ADAPTATIONS:
        adapted = change(asked)
        if codes and adapted == asked:
            continue
        try:
            made = _Planner(chat, ends, adapted, conversation.tools).plan()
        except TemplateRefuses as error:
            refusal = refusal or error
        else:
            return Plan(made.passages, (*map(Finding, codes), *control, *made.findings))
    raise refusal or TemplateRefuses("it accepts no form of this conversation")


def _control_tokens(conversation: Conversation, ends: TurnEnds) -> list[Finding]:
    """Where a text holds what this model reads as a signal."""
    if ends.control is None:
        return []
    hits = [(i, ends.control.search(m.content)) for i, m in enumerate(conversation.messages)]
    return [Finding("control_tokens", i, hit[0]) for i, hit in hits if hit]


class _Planner:
    """One conversation and what was rendered of it so far."""

    def __init__(self, chat: ChatFormat, ends: TurnEnds, asked: list[Asked], tools: Sequence[dict[str, Any]]) -> None:
        self.chat, self.ends, self.asked, self.tools = chat, ends, asked, tools
        self.turns: list[Turn] = [a.turn for a in asked]
        self.findings: list[Finding] = []

    def plan(self) -> Plan:
        answers = [i for i, a in enumerate(self.asked) if a.role == "assistant" and self._has_question(i)]
        passages: list[Passage] = []
        prompt = ""
        for k in answers:
            try:
                prompt, answer = self._separate(k)
            except CannotSeparate as error:
                if not self.asked[k].learn:
                    continue
                self.findings.append(Finding("not_separable", self.asked[k].origin, str(error)))
                continue
            self._extend(passages, prompt, self._ended(k, prompt, answer), k)
        if prompt:
            self._look_for_lost_context(prompt, answers[-1])
        return Plan(tuple(passages), tuple(dict.fromkeys(self.findings)))

    def _has_question(self, k: int) -> bool:
        return any(a.role in ("user", "tool") for a in self.asked[:k])

    def _extend(self, passages: list[Passage], prompt: str, answer: str, k: int) -> None:
        learn = self.asked[k].learn and self._keeps_answer(answer, k)
        span = Span(len(prompt), len(prompt) + len(answer), self.asked[k].origin, learn)
        if passages and prompt.startswith(passages[-1].text):
            passages[-1] = Passage(prompt + answer, (*passages[-1].spans, span))
        else:
            passages.append(Passage(prompt + answer, (span,)))

    def _separate(self, k: int) -> tuple[str, str]:
        """The prompt and the answer that inference would see and that the model must write."""
        finished = self.chat.render(self.turns[: k + 1], False, self.tools)
        prompt = self.chat.render(self.turns[:k], True, self.tools)
        if finished.startswith(prompt) and len(finished) > len(prompt):
            return prompt, finished[len(prompt) :]
        marked = _probed(self.turns[k - 1])
        before = [*self.turns[: k - 1], marked]
        prompt_parts = self.chat.render(before, True, self.tools).split(PROBE)
        finished_parts = self.chat.render([*before, self.turns[k]], False, self.tools).split(PROBE)
        if len(prompt_parts) != 2 or len(finished_parts) != 2 or "".join(prompt_parts) != prompt:
            raise CannotSeparate("The chat format repeats, drops or changes the message before it")
        return prompt, self._beyond(prompt_parts[1], finished_parts[1], self.turns[k])

    def _beyond(self, prompt: str, finished: str, turn: Turn) -> str:
        """What finished has beyond prompt, both taken from the end of the message before on."""
        if finished.startswith(prompt):
            return finished[len(prompt) :]
        answer = _thought(prompt, finished, turn, self.chat.closing() or "")
        return self._answered(prompt, finished, turn) if answer is None else answer

    def _answered(self, prompt: str, finished: str, turn: Turn) -> str:
        """The answer where the template does not write what its prompt ends with, or parts the turns otherwise."""
        header, unthought = self.chat.header(), self.chat.unthought()
        asked = prompt.removesuffix(unthought)
        if asked != prompt and finished.startswith(asked):
            answer = finished[len(asked) :]
            thoughts = thoughts_of(turn.get("reasoning_content", ""), turn["content"])
            if thoughts and thoughts in answer:
                raise CannotSeparate("The chat format asks for an answer without thinking, and this one thinks")
            return answer
        if header.strip() and header in finished and prompt.endswith(header):
            before, _, answer = finished.partition(header)
            if self.ends.bare(before) == self.ends.bare(prompt.removesuffix(header)):
                return answer
        raise CannotSeparate("The chat format writes the beginning of an answer differently than it asks for one")

    def _ended(self, k: int, prompt: str, answer: str) -> str:
        """The answer up to its end token; with one appended where the template writes none."""
        cut = self.ends.cut(answer)
        if cut is not None:
            return cut
        after = self.turns[k + 1] if k + 1 < len(self.turns) else None
        end = self.ends.follow(self.chat, self.turns[: k + 1], prompt + answer, after, self.tools)
        if end == self.ends.eos:
            self.findings.append(Finding("end_token_added"))
            return answer.rstrip() + end
        return answer + end

    def _keeps_answer(self, answer: str, k: int) -> bool:
        """Report what the template leaves out of an answer; False when what is left is not the answer."""
        turn, origin = self.turns[k], self.asked[k].origin
        thoughts = thoughts_of(turn.get("reasoning_content", ""), turn["content"]).strip()
        spoken = turn["content"].split("</think>")[-1].strip()
        calls = [call.get("function", {}).get("name", "") for call in turn.get("tool_calls", ())]
        if thoughts and thoughts not in answer:
            self.findings.append(Finding("thinking_dropped", origin))
            thoughts = ""
        if any(name not in answer for name in calls):
            self.findings.append(Finding("tool_call_dropped", origin))
            return False
        if spoken not in answer:
            self.findings.append(Finding("answer_dropped", origin))
            return False
        header = self.chat.header().strip()
        if header and header in answer[: answer.find(thoughts or spoken)]:
            self.findings.append(Finding("header_learned", origin))
        return bool(spoken or calls or thoughts)

    def _look_for_lost_context(self, prompt: str, last: int) -> None:
        for asked in self.asked[:last]:
            text = asked.turn["content"].strip()
            if asked.role != "assistant" and text not in prompt:
                code = {"system": "system_dropped", "tool": "tool_result_dropped"}.get(asked.role, "question_dropped")
                self.findings.append(Finding(code, asked.origin))
        names = [tool.get("function", tool).get("name", "") for tool in self.tools]
        if any(name not in prompt for name in names):
            self.findings.append(Finding("tools_dropped"))


def _probed(turn: Turn) -> Turn:
    text = turn["content"].rstrip()
    if not text:
        raise CannotSeparate("The message before it is empty")
    return {**turn, "content": text + PROBE + turn["content"][len(text) :]}


def _thought(prompt: str, finished: str, turn: Turn, closing: str) -> str | None:
    """What finished has beyond a prompt that ends with an opened or empty <think>; None where it does not.

    closing: what the template writes after an answer's thinking, where it does.
    """
    tag = re.search(r"<think>\s*(</think>\s*)?\Z", prompt)
    if tag is None or not finished.startswith(prompt[: tag.start()]):
        return None
    rest = finished[tag.start() :]
    thoughts = thoughts_of(turn.get("reasoning_content", ""), turn["content"])
    if rest.startswith("<think>"):
        if tag[1]:
            raise CannotSeparate("The chat format asks for an answer without thinking, and this one thinks")
        return rest.removeprefix("<think>")
    if tag[1] or "</think>" in rest:  # the template, or the text itself, ends the thinking
        return rest
    return thoughts.strip("\n") + (closing if "</think>" in closing else "\n</think>\n\n") + rest.lstrip("\n")
