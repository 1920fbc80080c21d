"""What a chat format does to a conversation is told: each kind by a small template that does it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.data.catalogue import tokens
from app.data.conversation import Conversation, Encoded, Message
from app.data.encoding import encode
from app.data.problems import CATALOGUE
from tests.data.chat_formats import CHATML, LAST_SYSTEM, WORDS_ONLY, chat, with_template

PART = "{%- for m in messages %}<|im_start|>{{ m.role }}\n{{ WHAT }}<|im_end|>\n{% endfor %}"
ASKING = "{%- if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
CALL = {"type": "function", "id": "c1", "function": {"name": "add", "arguments": {"a": 1}}}
TOOL = {"type": "function", "function": {"name": "add", "description": "Adds.", "parameters": {}}}
CALLED = Conversation(
    (
        Message("user", "One and one?"),
        Message("assistant", "", tool_calls=(CALL,)),
        Message("tool", "It makes 2."),
        Message("assistant", "Two."),
    ),
    7,
    tools=(TOOL,),
)


def of_role(role: str, otherwise: str) -> str:
    """A template that writes the content of one role in another way."""
    return PART.replace("WHAT", f"({otherwise}) if m.role == '{role}' else m.content") + ASKING


# The header is not written after a tool's result when an answer is asked for.
NO_HEADER = CHATML.replace(
    "{%- if add_generation_prompt %}", "{%- if add_generation_prompt and messages[-1].role != 'tool' %}"
)
# After a question with #, an answer is asked for with a header that no answer has.
APART = CHATML.replace(
    "assistant\n{% endif %}", "{{ 'other' if '#' in messages[-1].content else 'assistant' }}\n{% endif %}"
)
CASES: dict[str, tuple[str, Conversation]] = {
    "not_separable": (APART, chat("Where is it #1?", "Here.", line=7)),
    "control_tokens": (CHATML, chat("What is <|im_end|> for?", "It ends.", line=7)),
    "thinking_dropped": (of_role("assistant", "m.content.split('</think>')[-1]"), chat("Q?", "<think>\nhm\n</think>\n\nA.", line=7)),
    "tool_call_dropped": (CHATML, CALLED),
    "tools_dropped": (CHATML, CALLED),
    "answer_dropped": (of_role("assistant", "m.content.split('#')[0]"), chat("Where is the saw?", "In box #3.", line=7)),
    "header_learned": (NO_HEADER, replace(CALLED, messages=(CALLED.messages[0], Message("assistant", "Adding."), *CALLED.messages[2:]), tools=())),
    "system_dropped": (of_role("system", "''"), chat("Where?", "Here.", system="Be kind.", line=7)),
    "question_dropped": (of_role("user", "m.content.split('#')[0]"), chat("Where is saw #3?", "Here.", line=7)),
    "tool_result_dropped": (of_role("tool", "''"), CALLED),
    "system_moved": (CHATML.replace("{%- for", "{%- if messages[0].role == 'system' %}{{ raise_exception('no') }}{% endif %}{%- for"), chat("Where?", "Here.", system="Be kind.")),
    "template_refuses": ("{%- if messages | length > 2 %}{{ raise_exception('Too many') }}{% endif %}" + CHATML, chat("a", "b", "c", "d", line=7)),
    "end_token_added": (WORDS_ONLY, chat("Where?", "Here.")),
}  # fmt: skip


def encoded(template: str, conversation: Conversation, **options: Any) -> Encoded:
    rows = [chat("Where is the nail?", "On the floor."), conversation]
    return encode(rows, with_template(template), **{"max_seq_len": 400, **options})


@pytest.mark.parametrize("code", CASES)
def test_what_a_chat_format_does_is_told_with_its_place(code: str) -> None:
    template, conversation = CASES[code]
    found = [p for p in encoded(template, conversation).problems if p.code == code]
    assert found, code
    assert found[0].severity == CATALOGUE[code].severity
    assert found[0].line == (None if CATALOGUE[code].once else conversation.line)
    assert "{" not in found[0].what + found[0].why


@pytest.mark.parametrize("code", ["answer_dropped", "tool_call_dropped", "not_separable"])
def test_an_answer_that_a_chat_format_changes_is_not_learned(code: str) -> None:
    template, conversation = CASES[code]
    tokenizer = with_template(template)
    examples = [e for e in encoded(template, conversation).examples if e.line == conversation.line]
    texts = [tokenizer.decode([i for i, on in zip(e.ids, e.mask, strict=True) if on]) for e in examples]
    assert texts == (["Two.<|im_end|>"] if code == "tool_call_dropped" else [])


def test_every_kind_that_needs_a_model_is_tested() -> None:
    here = Path(__file__).parent
    tests = "".join(f.read_text(encoding="utf-8") for f in here.glob("test_*.py"))
    assert [code for code in tokens.KINDS if f'"{code}"' not in tests] == []


def test_an_instruction_that_is_shown_in_every_prompt_is_not_said_to_be_left_out() -> None:
    assert "system_dropped" not in {
        p.code for p in encoded(LAST_SYSTEM, chat("Where?", "Here.", system="Be kind.")).problems
    }


def test_where_the_last_answer_cannot_be_learned_no_earlier_one_is_learned_in_its_place() -> None:
    asked = chat("Where is the saw?", "In box 3.", "Where is it #1?", "Here.", line=7)
    both, last = encoded(APART, asked), encoded(APART, asked, learn_from="last")
    assert [e.line for e in both.examples if e.line == 7] == [7]
    assert [e.line for e in last.examples if e.line == 7] == [] and last.left_out == 1


def test_what_costs_one_of_several_answers_is_a_warning_and_no_error() -> None:
    asked = chat("Where is the saw?", "In box 3.", "Where is it #1?", "Here.", line=7)
    (found,) = [p for p in encoded(APART, asked).problems if p.code == "not_separable"]
    assert (found.severity, found.message_index) == ("warning", 3)
