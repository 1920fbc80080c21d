"""Where an answer ends: the tokens at which a model stops writing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from app.data.chat_format import ChatFormat, TemplateRefuses, Tokenizer, Turn

# End-of-turn tokens of public model families that are not always the tokenizer's eos_token.
_KNOWN_ENDS = (
    "<|im_end|>", "<|eot_id|>", "<|eom_id|>", "<|eot|>", "<|end|>", "<|return|>", "<|call|>", "<end_of_turn>", "<turn|>",
    "</s>", "<|endoftext|>", "<|end_of_text|>", "<|end_of_sentence|>", "<｜end▁of▁sentence｜>", "<eos>",
    "<|END_OF_TURN_TOKEN|>", "<|endofturn|>", "[|endofturn|]", "<|role_end|>", "<|tool_response>",
)  # fmt: skip
# Where a family has no end token, it stops at the header of whoever speaks next (GLM-4).
_KNOWN_HEADERS = ("<|user|>", "<|observation|>")


class TurnEnds:
    """Finds the end of a rendered answer for one tokenizer."""

    def __init__(self, tokenizer: Tokenizer, stop_ids: Iterable[int] = ()) -> None:
        added = {str(token): token for token in tokenizer.added_tokens_decoder.values()}
        by_id = {index: str(token) for index, token in tokenizer.added_tokens_decoder.items()}
        self.eos = tokenizer.eos_token or ""
        self.added = sorted(added, key=len, reverse=True)
        self.stops = {end for end in _KNOWN_ENDS if end in added} | {by_id[i] for i in stop_ids if i in by_id}
        self.stops |= {self.eos} - {""}
        self.headers = {header for header in _KNOWN_HEADERS if header in added}
        marks = sorted({t for t, token in added.items() if getattr(token, "special", False)} | self.stops, key=len)
        mark = "|".join(map(re.escape, reversed(marks)))
        self.control = re.compile(mark) if marks else None
        self._tail = re.compile(rf"(?:\s*(?:{mark}))+\s*\Z") if marks else None
        self._mark = re.compile(rf"\s*({mark})") if marks else None

    def cut(self, answer: str) -> str | None:
        """The answer up to and including its end token, without what a template writes after it; None without one."""
        tail = self._tail.search(answer) if self._tail else None
        if tail is None or self._mark is None:
            return None
        for mark in self._mark.finditer(answer, tail.start()):
            if mark[1] in self.stops:
                return answer[: mark.end()]
        return None

    def bare(self, text: str) -> list[str]:
        """The words of a text without signals to the model."""
        return (self.control.sub(" ", text) if self.control else text).split()

    def follow(
        self,
        chat: ChatFormat,
        turns: Sequence[Turn],
        so_far: str,
        after: Turn | None,
        tools: Sequence[dict[str, Any]] = (),
    ) -> str:
        """What a model writes to end an answer whose rendering has no end token.

        turns: up to and including the answer; so_far: their text; after: the message that follows, if there is one;
        tools: those that the template shows.
        It is what comes next in a conversation that goes on, as far as a token at which models stop; else eos_token.
        """
        finished = chat.render(turns, False, tools)
        for following in [after, {"role": "user", "content": "Hello"}]:
            try:
                longer = chat.render([*turns, following], False, tools) if following else ""
            except TemplateRefuses:
                continue
            before = next((text for text in (so_far, finished) if longer.startswith(text)), "")
            rest = longer[len(before) :] if before else _after(turns[-1], following, longer)
            at, stop = min(((rest.find(s), s) for s in self.stops | self.headers if s in rest), default=(-1, ""))
            if stop and not rest[:at].strip():
                return rest[:at] + stop
        return self.eos


def _after(answer: Turn, following: Turn | None, text: str) -> str:
    """What stands after an answer in a text that writes it without its thinking; empty where that cannot be told."""
    said = answer["content"].split("</think>")[-1].strip()
    if not said or following is None or said in following["content"]:
        return ""
    return text.rpartition(said)[2]
