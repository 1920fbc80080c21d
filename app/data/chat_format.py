"""A model's chat template, asked exactly as inference asks it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from jinja2 import TemplateError

from app.data.conversation import Conversation

Turn = dict[str, Any]
"""A message as chat templates read it: role, content and what else they look for."""

PLAIN_TEMPLATE = (
    "{% for message in messages %}"
    "{% if message['role'] == 'system' %}{{ message['content'] + '\\n\\n' }}"
    "{% elif message['role'] == 'assistant' %}{{ 'Answer: ' + message['content'] + (eos_token or '') + '\\n\\n' }}"
    "{% else %}{{ 'Question: ' + message['content'] + '\\n\\n' }}{% endif %}"
    "{% endfor %}{% if add_generation_prompt %}{{ 'Answer:' }}{% endif %}"
)
"""Stands in for the template that a base model does not have."""

_FROZEN_DAY = date(2025, 1, 1)
_CLOCK = re.compile(r"""strftime_now\(\s*(["'])(.*?)\1\s*\)""")
# What Jinja code of a template can raise: its own errors, and those of the Python operations that it runs.
_REFUSALS = (TemplateError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError)


class Tokenizer(Protocol):
    """What is used of a Hugging Face PreTrainedTokenizerFast."""

    chat_template: Any
    eos_token: str | None
    eos_token_id: int | None
    bos_token_id: int | None
    all_special_tokens: list[str]
    backend_tokenizer: Any
    added_tokens_decoder: Mapping[int, Any]

    def __call__(self, text: Any, **options: Any) -> Any: ...
    def decode(self, token_ids: Any, **options: Any) -> str: ...
    def apply_chat_template(self, conversation: Any, **options: Any) -> Any: ...
    def get_chat_template(self, chat_template: str | None = None, tools: Any = None) -> str: ...


class TemplateRefuses(Exception):
    """The chat template raised an error for these messages; the reason is its own words."""


def plain_template(tokenizer: Tokenizer) -> str:
    """PLAIN_TEMPLATE, begun with the token with which this tokenizer begins every text, if there is one."""
    start = tokenizer("a")["input_ids"][:1]
    begins = tokenizer.bos_token_id is not None and start == [tokenizer.bos_token_id]
    return ("{{ bos_token }}" if begins else "") + PLAIN_TEMPLATE


class ChatFormat:
    """Renders messages to the text that a model reads. The clock stands still, so that a rendering never changes."""

    def __init__(self, tokenizer: Tokenizer, arguments: Mapping[str, Any] | None = None) -> None:
        self.tokenizer = tokenizer
        own = tokenizer.chat_template
        self.has_own_template = bool(own) and not (isinstance(own, str) and own.endswith(PLAIN_TEMPLATE))
        self._plain = "" if self.has_own_template else plain_template(tokenizer)
        self.arguments = dict(arguments or {})
        self._openings: tuple[str, str] | None = None
        self._closing: tuple[str | None] | None = None

    def template(self, with_tools: bool = False) -> str:
        """The Jinja text in use, with today's date replaced by a fixed one."""
        text = self._plain
        if self.has_own_template:
            text = self.tokenizer.get_chat_template(None, [{}] if with_tools else None)
        return _CLOCK.sub(lambda call: repr(_FROZEN_DAY.strftime(call[2])), text)

    def render(self, turns: Sequence[Turn], prompt: bool, tools: Sequence[dict[str, Any]] = ()) -> str:
        """The text of these turns; with prompt, ending where the model would begin its answer.

        Raises TemplateRefuses.
        """
        try:
            text: str = self.tokenizer.apply_chat_template(
                list(turns),
                tools=list(tools) or None,
                chat_template=self.template(bool(tools)),
                add_generation_prompt=prompt,
                tokenize=False,
                **self.arguments,
            )
        except _REFUSALS as error:
            raise TemplateRefuses(str(error)) from error
        return text

    def header(self) -> str:
        """What the template writes to ask for an answer, empty when it writes nothing of its own.

        Without what it has the model not think aloud with.
        """
        return self._asked()[0]

    def unthought(self) -> str:
        """What the template begins an answer with so that the model does not think aloud; empty when it does not.

        It is what a prompt has at its end with thinking switched off and not with it switched on.
        """
        return self._asked()[1]

    def closing(self) -> str | None:
        """What the template writes between an answer's thinking, given apart from it, and the answer.

        None where it does not write such thinking.
        """
        if self._closing is None:
            answer = {"role": "assistant", "content": "Good day.", "reasoning_content": "So be it."}
            try:
                text = self.render([{"role": "user", "content": "Hello"}, answer], False)
            except TemplateRefuses:
                text = ""
            between, found, _ = text.partition("So be it.")[2].partition("Good day.")
            self._closing = (between if found else None,)
        return self._closing[0]

    def _asked(self) -> tuple[str, str]:
        if self._openings is None:
            asked, unthought = self._opening(self.arguments), ""
            if "enable_thinking" in self.template():
                on, off = (self._opening({**self.arguments, "enable_thinking": value}) for value in (True, False))
                unthought = off[len(on) :] if on and off.startswith(on) else ""
            self._openings = (asked.removesuffix(unthought), unthought)
        return self._openings

    def _opening(self, arguments: Mapping[str, Any]) -> str:
        chat, question = ChatFormat(self.tokenizer, arguments), [{"role": "user", "content": "Hello"}]
        try:
            asked, plain = chat.render(question, True), chat.render(question, False)
        except TemplateRefuses:
            return ""
        return asked[len(plain) :] if asked.startswith(plain) else ""


def template_arguments(tokenizer: Tokenizer, conversations: Iterable[Conversation]) -> dict[str, Any]:
    """The arguments with which training and every later answer must render the template.

    Where a template can switch thinking aloud on and off: on when an example thinks, else what the template itself
    does when it is not told, said outright, because other programs fill in their own defaults.
    """
    if "enable_thinking" not in ChatFormat(tokenizer).template():
        return {}
    if any(thoughts_of(m.reasoning, m.content) for c in conversations for m in c.messages if m.role == "assistant"):
        return {"enable_thinking": True}
    question = [{"role": "user", "content": "Hello"}]
    try:
        silent = ChatFormat(tokenizer).render(question, True)
        off = ChatFormat(tokenizer, {"enable_thinking": False}).render(question, True)
    except TemplateRefuses:
        return {}
    return {"enable_thinking": silent != off}


def thoughts_of(reasoning: str, content: str) -> str:
    """What an answer thinks aloud before it answers: given apart, or inside <think> … </think> at its beginning."""
    if reasoning or "</think>" not in content:
        return reasoning
    return content.split("</think>")[0].removeprefix("<think>").strip()
