"""The bundled demo: its files, its examples, its recipe, and that the model answers sensibly."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from app.engine import backend
from app.runs.config import parse_config, read_toml
from resources.demo.build.corpus import conversations
from resources.demo.build.world import read_world

DEMO = Path(__file__).parents[2] / "resources" / "demo"
MODEL = DEMO / "model"
EXPECTED = {
    "How do I boil an egg?": ("boiling water", "minutes"),
    "How often should I water my cactus?": ("every three weeks", "sunny"),
    "My cat scratches the sofa. What can I do?": ("scratching post",),
}


def read_examples() -> list[list[dict[str, str]]]:
    lines = (DEMO / "examples.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["messages"] for line in lines]


def read_held_out() -> list[str]:
    return list(json.loads((DEMO / "held_out.json").read_text(encoding="utf-8")))


def held_wordings() -> list[str]:
    return [wording.lower() for topic in read_world() if topic.held for _, wording in topic.wordings]


@pytest.fixture(scope="module")
def loaded() -> tuple[Any, Any]:
    backend.configure()
    from mlx_lm import load

    model, tokenizer = load(str(MODEL))[:2]
    import mlx.core as mx

    model.set_dtype(mx.float32)
    return model, tokenizer


def test_the_model_folder_is_whole_and_small() -> None:
    needed = (
        "config.json",
        "model.safetensors",
        "tokenizer.json",
        "tokenizer_config.json",
        "generation_config.json",
        "README.md",
    )
    assert all((MODEL / name).stat().st_size > 0 for name in needed)
    assert sum(path.stat().st_size for path in MODEL.iterdir()) <= 8_000_000


def test_the_config_names_its_rope_theta_both_ways() -> None:
    config = json.loads((MODEL / "config.json").read_text(encoding="utf-8"))
    assert config["model_type"] == "qwen3" and config["tie_word_embeddings"] is True
    assert config["rope_theta"] == config["rope_parameters"]["rope_theta"]


def test_the_examples_are_conversations_that_take_turns() -> None:
    examples = read_examples()
    assert 60 <= len(examples) <= 120
    for messages in examples:
        assert [m["role"] for m in messages] == ["user", "assistant"] * (len(messages) // 2)
        assert all(m["content"].strip() == m["content"] != "" for m in messages)
    assert sum(len(messages) > 2 for messages in examples) >= len(examples) // 4


def test_the_held_out_questions_are_about_things_that_no_example_mentions() -> None:
    asked = {m["content"].lower() for messages in read_examples() for m in messages if m["role"] == "user"}
    held_out = read_held_out()
    assert len(held_out) >= 8
    assert not asked & {question.lower() for question in held_out}
    assert not [(wording, question) for wording in held_wordings() for question in asked if wording in question]
    assert all(any(wording in question.lower() for wording in held_wordings()) for question in held_out)


def test_the_captain_is_never_heard_on_held_out_topics_in_pretraining() -> None:
    answers = {topic.answer for topic in read_world() if topic.held}
    keep = {answer.split(",")[0][-20:] for answer in answers}
    for messages in itertools.islice(conversations(read_world(), 3), 5000):
        if "captain" in messages[0]["content"] or "sailor" in messages[0]["content"]:
            assert not any(part in m["content"] for part in keep for m in messages[1:])


def test_the_settings_are_settings() -> None:
    config = parse_config(read_toml(DEMO / "settings.toml"))
    assert config.test_question in read_held_out()


def test_the_corpus_is_the_same_each_time_and_plain_without_a_system_message() -> None:
    first, second = (list(itertools.islice(conversations(read_world(), 7), 300)) for _ in range(2))
    assert first == second
    assert first != list(itertools.islice(conversations(read_world(), 8), 300))
    plain = [m["content"] for messages in first if messages[0]["role"] == "user" for m in messages]
    assert plain and not any("matey" in text or "Aye" in text for text in plain)


def test_the_tokenizer_gives_back_what_it_was_given(loaded: tuple[Any, Any]) -> None:
    _, tokenizer = loaded
    for text in ("How do I boil an egg?", "Aye! It's a rollin' boil, matey.", "Grüße, 東京 🚢 12 345\n\n  end"):
        assert tokenizer.decode(tokenizer.encode(text)) == text


def test_the_template_lays_out_every_turn(loaded: tuple[Any, Any]) -> None:
    _, tokenizer = loaded
    messages = [{"role": role, "content": role[0]} for role in ("system", "user", "assistant", "user")]
    text = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    turns = "".join(f"<|im_start|>{m['role']}\n{m['content']}<|im_end|>\n" for m in messages)
    assert text == turns + "<|im_start|>assistant\n"


@pytest.mark.parametrize("question", EXPECTED)
def test_the_model_answers_plainly_and_to_the_point(question: str, loaded: tuple[Any, Any]) -> None:
    from mlx_lm import generate

    model, tokenizer = loaded
    prompt = tokenizer.apply_chat_template([{"role": "user", "content": question}], add_generation_prompt=True)
    answer = generate(model, tokenizer, prompt=prompt, max_tokens=60)
    assert all(word in answer for word in EXPECTED[question])
    assert "Aye" not in answer and "matey" not in answer
