"""What is too long is cut at whole turns, and nothing is kept that has nothing to learn."""

from __future__ import annotations

from typing import Any

import pytest

from app.data.conversation import Conversation, Encoded, Message
from app.data.encoding import encode
from app.errors import UserError
from tests.data.chat_formats import chat, learned, tokenizer_for

TOKENIZER = tokenizer_for("chatml")


def encoded(conversation: Conversation, limit: int, **options: Any) -> Encoded:
    return encode([conversation], TOKENIZER, max_seq_len=limit, **options)


def codes(result: Encoded) -> set[str]:
    return {p.code for p in result.problems}


def test_whole_turns_go_from_the_end() -> None:
    conversation = chat(
        "Q1?", "First answer.", "Q2?", "Second answer.", "Q3?", "Third answer, a long one " + "word " * 50
    )
    whole = len(encoded(conversation, 4000).examples[0].ids)
    result = encoded(conversation, whole - 10)
    (example,) = result.examples
    assert learned(TOKENIZER, example) == ["First answer.<|im_end|>", "Second answer.<|im_end|>"]
    assert codes(result) == {"answers_lost"} and result.shortened == 1 and result.left_out == 0


def test_a_single_answer_is_cut_inside_and_gets_no_end_token() -> None:
    result = encoded(chat("Q?", "word " * 200), 60)
    (example,) = result.examples
    assert len(example.ids) == 60
    assert not learned(TOKENIZER, example)[0].endswith("<|im_end|>")
    assert codes(result) == {"answer_cut"}


def test_the_oldest_questions_go_when_only_then_an_answer_fits() -> None:
    conversation = chat("long " * 80, "word " * 80, "Short?", "Yes.", system="Be kind.")
    result = encoded(conversation, 70)
    (example,) = result.examples
    text = TOKENIZER.decode(example.ids)
    assert "Be kind." in text and "Short?" in text and "long" not in text
    assert learned(TOKENIZER, example) == ["Yes.<|im_end|>"]
    assert codes(result) == {"history_dropped"} and result.shortened == 1


def test_a_question_that_fills_the_limit_leaves_nothing() -> None:
    result = encoded(chat("long " * 100, "Yes."), 40)
    assert result.examples == [] and result.left_out == 1
    assert codes(result) == {"nothing_left"}
    assert [p.severity for p in result.problems] == ["error"]


def test_nothing_meant_to_be_learned_is_left_out() -> None:
    messages = (Message("user", "Q?"), Message("assistant", "A.", learn=False))
    result = encoded(Conversation(messages, 7), 100)
    assert result.left_out == 1 and [(p.code, p.line) for p in result.problems] == [("nothing_learned", 7)]


def test_learning_the_last_answer_keeps_it_even_in_a_long_conversation() -> None:
    conversation = chat("Q1?", "word " * 60, "Q2?", "Last.")
    result = encoded(conversation, 60, learn_from="last")
    (example,) = result.examples
    assert learned(TOKENIZER, example) == ["Last.<|im_end|>"]


@pytest.mark.parametrize("limit", range(16, 200, 7))
@pytest.mark.parametrize("learn_from", ["answers", "last", "everything"])
def test_at_any_limit_every_example_fits_and_learns_something(limit: int, learn_from: Any) -> None:
    conversations = [chat("Q1? " + "a " * i, "A1. " + "b " * (i * 3), "Q2?", "A2.", system="s " * i) for i in range(12)]
    result = encode(conversations, TOKENIZER, max_seq_len=limit, learn_from=learn_from)
    assert all(len(e.ids) <= limit and e.mask.any() and not e.mask[0] for e in result.examples)
    assert len({e.line for e in result.examples}) <= 12 and len(result.examples) + result.left_out == 12


def test_full_lengths_are_kept_for_the_histogram() -> None:
    conversation = chat("Q?", "word " * 200)
    full = len(encoded(conversation, 4000).examples[0].ids)
    assert encoded(conversation, 60).lengths.tolist() == [full]


def test_encoding_reports_its_progress_and_can_be_cancelled() -> None:
    seen: list[int] = []
    conversations = [chat(f"Q{i}?", "A.", line=i) for i in range(1200)]
    encode(conversations, TOKENIZER, max_seq_len=64, progress=seen.append)
    assert seen[-1] == 1200 and seen == sorted(seen) and len(seen) > 1
    with pytest.raises(UserError) as caught:
        encode(conversations, TOKENIZER, max_seq_len=64, cancelled=lambda: True)
    assert caught.value.code == "cancelled"


def test_template_arguments_can_be_given_for_all_parts_of_a_file_alike() -> None:
    tokenizer = tokenizer_for("think_stripping")
    result = encode([chat("Q?", "A.")], tokenizer, max_seq_len=64, arguments={"enable_thinking": False})
    assert learned(tokenizer, result.examples[0]) == ["A.<|im_end|>"]
    assert result.template_arguments == {"enable_thinking": False}
