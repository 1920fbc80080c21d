"""The learned text is exactly the assistant's, whatever the chat template does; or a problem says why not."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from app.data.chat_format import ChatFormat, template_arguments
from app.data.conversation import Conversation, Encoded, Message
from app.data.encoding import encode
from tests.data.chat_formats import ENDS, TEMPLATES, chat, learned, tokenizer_for, with_template

CALL = {"type": "function", "id": "abcdefghi", "function": {"name": "add", "arguments": {"a": 1}}}
TOOL = {"type": "function", "function": {"name": "add", "description": "Adds.", "parameters": {}}}
SHAPES: dict[str, Conversation] = {
    "plain": chat("Hello?", "Six."),
    "system": chat("Hello?", "Six.", system="Be kind."),
    "three turns": chat("Q1?", "A1.", "Q2?", "A2.", "Q3?", "A3."),
    "padded": chat(" Hello? \n", "\n Six. \n"),
    "thinking": chat("Q1?", "<think>\nhm one\n</think>\n\nA1.", "Q2?", "<think>\nhm two\n</think>\n\nA2."),
    "ends with user": chat("Q1?", "A1.", "Q2?"),
    "two answers": Conversation((Message("user", "Q1?"), Message("assistant", "A1."), Message("assistant", "A2.")), 1),
}


def encoded(tokenizer: Any, conversation: Conversation, **options: Any) -> Encoded:
    return encode([conversation], tokenizer, **{"max_seq_len": 4000, **options})


def answers_of(conversation: Conversation) -> list[str]:
    return [m.content for m in conversation.messages if m.role == "assistant"]


@pytest.mark.parametrize("kind", ["qwen", "gpt2", "metaspace"])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_exactly_the_answers_are_learned(name: str, shape: str, kind: str) -> None:
    tokenizer, conversation = tokenizer_for(name, kind), SHAPES[shape]
    result = encoded(tokenizer, conversation)
    runs = [run for example in result.examples for run in learned(tokenizer, example)]
    text = "".join(runs)
    assert not any(m.content.strip() in text for m in conversation.messages if m.role != "assistant")
    for answer in answers_of(conversation):
        assert answer.split("</think>")[-1].strip() in text
    assert all(run.endswith(ENDS[name]) for run in runs)


@pytest.mark.parametrize("kind", ["qwen", "gpt2", "metaspace"])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_what_stands_before_an_answer_is_what_inference_feeds(name: str, shape: str, kind: str) -> None:
    tokenizer, conversation = tokenizer_for(name, kind), SHAPES[shape]
    result = encoded(tokenizer, conversation, learn_from="last")
    (example,) = result.examples
    codes = {p.code for p in result.problems}
    turns = [{"role": m.role, "content": m.content} for m in conversation.messages]
    while turns[-1]["role"] != "assistant":
        turns.pop()
    before = turns[:-1]
    if "system_moved" in codes:
        before = [{"role": "user", "content": before[0]["content"] + "\n\n" + before[1]["content"]}, *before[2:]]
    if "turns_joined" in codes:
        before = before[:-1]
    text = ChatFormat(tokenizer, template_arguments(tokenizer, [conversation])).render(before, True)
    prompt = tokenizer(text, add_special_tokens=False)["input_ids"]
    start = int(np.flatnonzero(example.mask)[0])
    assert example.ids[:start].tolist() == prompt


def test_history_that_renders_differently_gets_a_sequence_of_its_own() -> None:
    tokenizer = tokenizer_for("think_stripping")
    result = encoded(tokenizer, SHAPES["thinking"])
    assert [learned(tokenizer, e) for e in result.examples] == [
        ["<think>\nhm one\n</think>\n\nA1.<|im_end|>"],
        ["<think>\nhm two\n</think>\n\nA2.<|im_end|>"],
    ]
    assert "hm one" not in tokenizer.decode(result.examples[1].ids)


def test_history_that_renders_alike_shares_one_sequence() -> None:
    tokenizer = tokenizer_for("chatml")
    (example,) = encoded(tokenizer, SHAPES["three turns"]).examples
    assert learned(tokenizer, example) == ["A1.<|im_end|>", "A2.<|im_end|>", "A3.<|im_end|>"]


def test_an_opened_think_is_closed_by_the_answer() -> None:
    tokenizer = tokenizer_for("think_prompt")
    (example,) = encoded(tokenizer, SHAPES["plain"]).examples
    assert learned(tokenizer, example) == ["\n</think>\n\nSix.</s>"]
    first, _ = encoded(tokenizer, SHAPES["thinking"]).examples
    assert learned(tokenizer, first) == ["hm one\n</think>\n\nA1.</s>"]


@pytest.mark.parametrize("empty", ["<think>\n\n</think>\n\n", "<think></think>"])
@pytest.mark.parametrize("name", ["think_stripping", "think_prompt"])
def test_an_answer_with_an_empty_thinking_is_learned(name: str, empty: str) -> None:
    """As Qwen3 itself writes when it does not think, and so as its answers stand in people's files."""
    tokenizer = tokenizer_for(name)
    result = encoded(tokenizer, chat("Q1?", f"{empty}A1.", "Q2?", f"{empty}A2."))
    texts = [text for example in result.examples for text in learned(tokenizer, example)]
    assert [text.split("</think>")[-1].split("<")[0].strip() for text in texts] == ["A1.", "A2."]
    assert "answer_dropped" not in {p.code for p in result.problems}


# As GLM 4.7: the prompt opens the thinking, an answer without it begins by closing it, and texts are not looked into.
CLOSED_AT_ONCE = (
    "{%- for m in messages %}{{ '<|' + m.role + '|>' }}{% if m.role == 'assistant' %}"
    "{{ '<think>' + m.reasoning_content if m.reasoning_content else '' }}</think>{% endif %}{{ m.content }}"
    "{% for c in m.tool_calls or [] %}{{ c.function.name }}{% endfor %}{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|><think>{% endif %}"
)


def test_a_thinking_that_the_answer_closes_by_itself_is_not_closed_again() -> None:
    (example,) = encoded(with_template(CLOSED_AT_ONCE, "<|endoftext|>"), SHAPES["plain"]).examples
    assert learned(with_template(CLOSED_AT_ONCE), example) == ["</think>Six.<|user|>"]


def test_thinking_in_a_text_is_given_apart_to_a_template_that_writes_it() -> None:
    tokenizer = with_template(CLOSED_AT_ONCE, "<|endoftext|>")
    in_texts, apart = SHAPES["thinking"], [Message("user", "Q1?"), Message("assistant", "A1.", reasoning="hm one")]
    apart += [Message("user", "Q2?"), Message("assistant", "A2.", reasoning="hm two")]
    made = [encoded(tokenizer, c).examples for c in (in_texts, Conversation(tuple(apart), 1))]
    assert [[run for e in es for run in learned(tokenizer, e)] for es in made] == [
        ["hm one</think>A1.<|user|>", "hm two</think>A2.<|user|>"]
    ] * 2
    many = [in_texts, chat("Q?", "<think></think>\n\nA.")] * 20  # and so it is where the same order comes again
    assert len({tuple(e.ids.tolist()) for e in encode(many, tokenizer, max_seq_len=400).examples}) == 2


def test_a_text_that_closes_the_opened_thinking_is_learned_as_it_stands() -> None:
    opened = TEMPLATES["think_prompt"][0].replace("m.content.split('</think>')[-1]", "m.content")
    (example,) = encoded(with_template(opened, "</s>"), chat("Q?", "hm one</think>A1.")).examples
    assert learned(with_template(opened), example) == ["hm one</think>A1.</s>"]


def test_an_empty_thinking_that_only_the_prompt_has_is_not_learned() -> None:
    """As Gemma 4 asks, with signs of its own."""
    tokenizer = tokenizer_for("empty_channel")
    result = encoded(tokenizer, SHAPES["three turns"])
    assert [learned(tokenizer, e) for e in result.examples] == [[f"A{i}.<end_of_turn>"] for i in (1, 2, 3)]
    assert all(
        "<start_of_turn>model\n<|channel>thought\n<channel|>A" in tokenizer.decode(e.ids) for e in result.examples
    )
    assert result.template_arguments == {"enable_thinking": False}


def test_thinking_that_is_left_out_does_not_leave_an_empty_answer_to_learn() -> None:
    messages = (Message("user", "Q1?"), Message("assistant", "", reasoning="hm one"))
    result = encoded(tokenizer_for("chatml"), Conversation(messages, 1))
    assert not result.examples and result.left_out == 1
    assert [p.code for p in result.problems] == ["thinking_dropped", "nothing_learned"]


def test_data_without_thinking_says_that_the_model_stops_thinking() -> None:
    result = encoded(tokenizer_for("think_stripping"), SHAPES["plain"])
    assert result.template_arguments == {"enable_thinking": True}
    assert "stops_thinking" in {p.code for p in result.problems}
    assert "stops_thinking" not in {
        p.code for p in encoded(tokenizer_for("think_stripping"), SHAPES["thinking"]).problems
    }


def test_the_instruction_shown_only_at_inference_is_in_the_prompt() -> None:
    tokenizer = tokenizer_for("last_system")
    (example,) = encoded(tokenizer, SHAPES["system"]).examples
    assert "Be kind." in tokenizer.decode(example.ids)
    assert learned(tokenizer, example) == [" Six.</s>"]


def test_the_date_in_a_template_stands_still() -> None:
    tokenizer = tokenizer_for("headers")
    (example,) = encoded(tokenizer, SHAPES["plain"]).examples
    assert "Today is 01 January 2025." in tokenizer.decode(example.ids)


def test_no_beginning_token_is_doubled() -> None:
    tokenizer = tokenizer_for("headers")
    (example,) = encoded(tokenizer, SHAPES["plain"]).examples
    assert example.ids.tolist().count(tokenizer.bos_token_id) == 1


def test_a_second_end_token_is_not_learned() -> None:
    tokenizer = tokenizer_for("two_ends")
    (example,) = encoded(tokenizer, SHAPES["plain"]).examples
    assert learned(tokenizer, example) == ["Six.<|end|>"]


def test_an_end_token_is_added_where_the_template_has_none() -> None:
    tokenizer = tokenizer_for("words_only")
    result = encoded(tokenizer, SHAPES["three turns"])
    assert [learned(tokenizer, e) for e in result.examples] == [["A1.</s>"], ["A2.</s>"], ["A3.</s>"]]
    assert "end_token_added" in {p.code for p in result.problems}


def test_the_end_is_found_where_history_is_written_without_its_thinking() -> None:
    template = (
        "{%- for m in messages %}{{ '<|' + m.role + '|>\\n' + (m.content if loop.last else m.content.split('</think>')[-1]) }}"
        "{% endfor %}{%- if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% endif %}"
    )
    tokenizer = with_template(template, "<|endoftext|>")
    result = encoded(tokenizer, SHAPES["thinking"])
    runs = [run for example in result.examples for run in learned(tokenizer, example)]
    assert [run[-11:] for run in runs] == ["A1.<|user|>", "A2.<|user|>"]


def test_stop_ids_of_the_model_end_an_answer() -> None:
    template = "{% for m in messages %}{{ m.role + ' ' + m.content + '<|observation|>' }}{% endfor %}{% if add_generation_prompt %}assistant {% endif %}"
    tokenizer = with_template(template)
    stop = tokenizer.convert_tokens_to_ids("<|observation|>")
    (example,) = encoded(tokenizer, SHAPES["plain"], stop_ids=[stop]).examples
    assert learned(tokenizer, example) == ["Six.<|observation|>"]


def test_a_model_without_instructions_gets_them_before_the_first_question() -> None:
    tokenizer = tokenizer_for("alternating")
    result = encoded(tokenizer, SHAPES["system"])
    assert "Be kind.\n\nHello?" in tokenizer.decode(result.examples[0].ids)
    assert "system_moved" in {p.code for p in result.problems}


def test_neighbours_are_joined_only_where_the_template_asks_for_it() -> None:
    assert "turns_joined" in {p.code for p in encoded(tokenizer_for("alternating"), SHAPES["two answers"]).problems}
    assert "turns_joined" not in {p.code for p in encoded(tokenizer_for("chatml"), SHAPES["two answers"]).problems}


def test_tool_calls_are_learned_where_the_template_knows_them() -> None:
    messages = (
        Message("user", "One and one?"),
        Message("assistant", "", tool_calls=(CALL,)),
        Message("tool", "2", extra={"tool_call_id": "abcdefghi"}),
        Message("assistant", "Two."),
    )
    conversation = Conversation(messages, 1, tools=(TOOL,))
    tokenizer = tokenizer_for("think_stripping")
    runs = [run for e in encoded(tokenizer, conversation).examples for run in learned(tokenizer, e)]
    assert any('<tool_call>add {"a": 1}</tool_call><|im_end|>' in run for run in runs)
    assert any("Two.<|im_end|>" in run for run in runs)
    dropped = encoded(tokenizer_for("chatml"), conversation)
    assert {"tool_call_dropped", "tools_dropped"} <= {p.code for p in dropped.problems}
    (example,) = dropped.examples
    assert learned(tokenizer_for("chatml"), example) == ["Two.<|im_end|>"]


def test_an_answer_after_turns_that_are_parted_otherwise_is_told_from_them() -> None:
    """As Hermes and Bielik do: the end of a tool's result is written only once something follows it."""
    template = (
        "{%- for m in messages %}<|im_start|>{{ m.role + '\n' + m.content }}"
        "{% if m.role != 'tool' or not loop.last %}<|im_end|>{% endif %}\n{% endfor %}"
        "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
    )
    messages = (Message("user", "Q1?"), Message("assistant", "A1."), Message("tool", "4"), Message("assistant", "A2."))
    tokenizer = with_template(template)
    result = encoded(tokenizer, Conversation(messages, 1))
    assert [run for e in result.examples for run in learned(tokenizer, e)] == ["A1.<|im_end|>", "A2.<|im_end|>"]
    asked = ChatFormat(tokenizer).render([{"role": m.role, "content": m.content} for m in messages[:3]], True)
    assert tokenizer.decode(result.examples[-1].ids).startswith(asked)


def test_a_call_ends_with_the_header_of_the_tool_where_the_template_has_no_end_token() -> None:
    """As in GLM, also where the template shows the tools."""
    template = (
        "{%- for t in tools or [] %}<|system|>{{ t.function.name }}{% endfor %}{%- for m in messages %}"
        "{{ '<|observation|>' if m.role == 'tool' else '<|' + m.role + '|>' }}{{ '\n' + m.content }}"
        "{% for c in m.tool_calls or [] %}{{ c.function.name }}{% endfor %}{% endfor %}"
        "{% if add_generation_prompt %}<|assistant|>{% endif %}"
    )
    messages = (Message("user", "Q1?"), Message("assistant", "", tool_calls=(CALL,)), Message("tool", "4"))
    tokenizer = with_template(template, "<|endoftext|>")
    for tools in ((), (TOOL,)):
        made = encoded(tokenizer, Conversation((*messages, Message("assistant", "A2.")), 1, tools=tools)).examples
        assert [run for e in made for run in learned(tokenizer, e)] == ["\nadd<|observation|>", "\nA2.<|user|>"]


def test_tool_arguments_are_passed_as_text_where_the_template_wants_them_so() -> None:
    template = (
        "{% for m in messages %}{{ '<|im_start|>' + m.role + m.content }}"
        "{% for c in m.tool_calls or [] %}{{ c.function.name + c.function.arguments }}{% endfor %}<|im_end|>{% endfor %}"
        "{% if add_generation_prompt %}<|im_start|>assistant{% endif %}"
    )
    conversation = Conversation((Message("user", "One?"), Message("assistant", "", tool_calls=(CALL,))), 1)
    tokenizer = with_template(template)
    result = encoded(tokenizer, conversation)
    assert learned(tokenizer, result.examples[0]) == ['add{"a": 1}<|im_end|>']
    assert "arguments_as_text" in {p.code for p in result.problems}


def test_an_answer_with_weight_0_is_context_only() -> None:
    messages = (
        Message("user", "Q1?"),
        Message("assistant", "A1.", learn=False),
        Message("user", "Q2?"),
        Message("assistant", "A2."),
    )
    tokenizer = tokenizer_for("chatml")
    (example,) = encoded(tokenizer, Conversation(messages, 1)).examples
    assert learned(tokenizer, example) == ["A2.<|im_end|>"]
    assert "A1." in tokenizer.decode(example.ids)


def test_only_the_last_answer_or_everything_can_be_learned() -> None:
    tokenizer = tokenizer_for("chatml")
    (last,) = encoded(tokenizer, SHAPES["three turns"], learn_from="last").examples
    assert learned(tokenizer, last) == ["A3.<|im_end|>"]
    (everything,) = encoded(tokenizer, SHAPES["three turns"], learn_from="everything").examples
    assert everything.mask[1:].all() and everything.mask[0] == 0


def test_a_plain_text_is_learned_whole_and_ended() -> None:
    tokenizer = tokenizer_for("chatml")
    (example,) = encoded(tokenizer, Conversation((), 1, text="It was a dark night.")).examples
    assert example.mask[1:].all()
    assert example.ids[-1] == tokenizer.eos_token_id


def test_a_long_text_is_learned_in_pieces() -> None:
    result = encoded(tokenizer_for("chatml"), Conversation((), 1, text="word " * 500), max_seq_len=64)
    assert all(len(e.ids) <= 64 for e in result.examples) and len(result.examples) > 5
    assert "text_in_pieces" in {p.code for p in result.problems}


def test_a_base_model_gets_a_plain_format_and_is_told() -> None:
    tokenizer = with_template(None, "</s>")
    result = encoded(tokenizer, SHAPES["system"])
    assert learned(tokenizer, result.examples[0]) == [" Six.</s>"]
    assert result.chat_template and "plain_format" in {p.code for p in result.problems}
