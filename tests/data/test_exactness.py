"""The quick ways (stencils, remembered words) give what the slow ways give, and mlx-lm agrees where it is right."""

from __future__ import annotations

import random
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from mlx_lm.tuner.datasets import ChatDataset, CompletionsDataset

from app.data import encoding, stencils, tokens, word_table
from app.data.chat_format import ChatFormat, template_arguments
from app.data.conversation import Conversation, Encoded, Message
from app.data.encoding import encode
from app.data.masks import plan
from app.data.opacity import looked_for
from app.data.stencils import Stencils
from app.data.tokens import PassageEncoder
from app.data.turn_ends import TurnEnds
from app.data.words import Words, parts_at_words
from tests.data.chat_formats import CHATML, TEMPLATES, chat, tokenizer_for, with_template

WORDS = [
    "hello",
    "naïve",
    "日本語",
    "🙂👍🏽",
    "it's",
    "don't",
    "camelCase",
    "1234567",
    "3.14",
    "étude",
    "«quoted»",
    "مرحبا",
    "a\u200bb",
    "\xa0nbsp",
    "end.",
    "what?!",
    "(see",
    "Привет,",
    "мир!",
    "www.a.b/c?d=e",
    "x_y",
    "--",
    "...",
    "…and",
    "I'LL",
    "v2",
    "ß",
    "ελλάδα",
    "\ttab",
    "\n\n",
    "new\nline",
    "\r\nend",
    ",comma",
    ";;",
    "user",
    "assistant",
]


def random_text(rng: random.Random) -> str:
    return " ".join(rng.choices(WORDS, k=rng.randint(1, 12))).strip()


def random_chats(count: int, seed: int = 0) -> list[Conversation]:
    rng = random.Random(seed)
    made = []
    for line in range(count):
        turns = [random_text(rng) or "x" for _ in range(2 * rng.randint(1, 3))]
        made.append(chat(*turns, system=random_text(rng) if rng.random() < 0.4 else "", line=line))
    return made


@pytest.mark.parametrize("name", TEMPLATES)
def test_filled_stencils_are_the_real_plans(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stencils, "_WORTH_IT", 2)
    tokenizer = tokenizer_for(name)
    conversations = random_chats(80)
    form, ends = ChatFormat(tokenizer, template_arguments(tokenizer, conversations)), TurnEnds(tokenizer)
    maker = Stencils(form, ends)
    assert [maker.plan(c) for c in conversations] == [plan(c, form, ends) for c in conversations]
    assert maker.enabled and maker._filled > 30


def test_texts_that_a_template_looks_into_go_the_slow_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stencils, "_WORTH_IT", 1)
    tokenizer = tokenizer_for("think_stripping")
    form, ends = ChatFormat(tokenizer), TurnEnds(tokenizer)
    looked = looked_for(form.template())
    assert looked is not None and "</think>" in looked.within
    maker = Stencils(form, ends)
    for answer in ("a</think>b", " padded", "<|im_end|>", "", "x\ue110y"):
        conversation = chat("Q?", answer)
        assert maker.plan(conversation) == plan(conversation, form, ends)
    assert maker._filled == 0


@pytest.mark.parametrize(
    "odd",
    ["{{ m.content | upper }}", "{{ m.content[:20] }}", "{{ m.content | replace('a', 'b') }}", "{{ m.content | tojson }}",
     "{% if m.content | length > 300 %}long{% endif %}{{ m.content }}", "{{ m.content | wordwrap(10) }}"],
)  # fmt: skip
def test_a_template_that_changes_texts_gets_no_stencil(odd: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stencils, "_WORTH_IT", 1)
    tokenizer = with_template(CHATML.replace("{{ m.content }}", odd))
    maker = Stencils(ChatFormat(tokenizer), TurnEnds(tokenizer))
    for conversation in (chat("abc", "abc"), chat("abc " * 200, "tulip " * 200)):
        assert maker.plan(conversation) == plan(conversation, maker.chat, maker.ends)
    assert maker._filled == 0


def test_a_stencil_that_fails_is_noticed_and_everything_done_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stencils, "_COMPARE_EVERY", 5)
    monkeypatch.setattr(stencils, "_WORTH_IT", 1)
    monkeypatch.setattr(stencils._Stencil, "fill", lambda self, texts: real(self, ["wrong", *texts[1:]]) if len(texts[0]) > 40 else real(self, texts))  # fmt: skip
    tokenizer, conversations = tokenizer_for("chatml"), [chat(f"{i} " + "long " * 20, "x") for i in range(40)]
    result = encode(conversations, tokenizer, max_seq_len=200)
    assert not any("wrong" in tokenizer.decode(e.ids) for e in result.examples)
    assert len(result.examples) == 40


real = stencils._Stencil.fill


@pytest.mark.parametrize("kind", ["qwen", "gpt2", "metaspace"])
def test_remembered_words_give_the_ids_of_whole_texts(kind: str) -> None:
    tokenizer = tokenizer_for("chatml", kind)
    assert parts_at_words(tokenizer.backend_tokenizer) == (kind != "metaspace")
    rng = random.Random(1)
    texts = [f"<|im_start|>{random_text(rng)}<|im_end|>\n{random_text(rng)}" for _ in range(500)]
    quick, slow = PassageEncoder(tokenizer), PassageEncoder(tokenizer, by_words=False)
    for mine, theirs in zip(quick.ids(texts), slow.ids(texts), strict=True):
        assert mine.tolist() == theirs.tolist()


@pytest.mark.parametrize("most", [20, 100_000])
@pytest.mark.parametrize("kind", ["qwen", "gpt2"])
def test_words_looked_up_together_give_the_ids_of_whole_texts(
    kind: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(word_table, "_MOST_WORDS", most)
    monkeypatch.setattr(word_table, "_CHARACTERS", 4096)
    backend = tokenizer_for("chatml", kind).backend_tokenizer
    words, rng = Words(backend), random.Random(2)
    plain = [word for word in WORDS if word.isascii()]
    for _ in range(3):
        texts = [" ".join(rng.choices(plain, k=rng.randint(1, 12))) for _ in range(600)]
        texts += ["".join(rng.choices("ab .,;:!?\n\t0'-A(\0", k=rng.randint(0, 60))) for _ in range(400)]
        whole = [encoding.ids for encoding in backend.encode_batch_fast(texts, add_special_tokens=False)]
        assert [list(memoryview(raw).cast("i")) for raw in words.ids(texts)] == whole
    assert words._table is not None and 0 < np.count_nonzero(words._table._hashes) <= most


def same(one: Encoded, other: Encoded) -> bool:
    pairs = zip(one.examples, other.examples, strict=True)
    return one.problems == other.problems and all(
        np.array_equal(a.ids, b.ids) and np.array_equal(a.mask, b.mask) and a.line == b.line for a, b in pairs
    )


@pytest.mark.parametrize("kind", ["qwen", "gpt2", "metaspace"])
@pytest.mark.parametrize("name", ["chatml", "think_stripping", "headers", "last_system"])
def test_encoding_quickly_and_slowly_is_the_same(name: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tokenizer, conversations = tokenizer_for(name, kind), random_chats(120, 3)
    quick = encode(conversations, tokenizer, max_seq_len=100)
    monkeypatch.setattr(encoding, "Stencils", lambda chat, ends, fast: Stencils(chat, ends, False))
    monkeypatch.setattr(encoding, "encoder_for", lambda tokenizer, fast: PassageEncoder(tokenizer, by_words=False))
    assert same(quick, encode(conversations, tokenizer, max_seq_len=100))


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_it_is_the_same_whoever_tokenises_how_much(share: float, monkeypatch: pytest.MonkeyPatch) -> None:
    tokenizer, conversations = tokenizer_for("chatml", "qwen"), random_chats(600, 5)
    usual = encode(conversations, tokenizer, max_seq_len=100)
    monkeypatch.setattr(tokens, "_SHARE", share)
    monkeypatch.setattr(tokens, "_LONG", 30)
    assert same(usual, encode(conversations, tokenizer, max_seq_len=100))


def mlx_lm(tokenizer: Any, dataset: Any) -> tuple[list[int], int]:
    """mlx-lm's ids and offset; its wrapper passes enable_thinking when the tokenizer knows <think>."""
    return dataset.process(dataset[0])  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", ["chatml", "headers", "alternating", "two_ends"])
@pytest.mark.parametrize("seed", range(4))
def test_mlx_lm_has_the_same_ids_and_trains_the_same_tokens(name: str, seed: int) -> None:
    rng = random.Random(seed)
    tokenizer = tokenizer_for(name)
    question, answer = "Where? " + random_text(rng), "There. " + random_text(rng)
    messages = [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]
    with_date = SimpleNamespace(
        apply_chat_template=lambda m, **k: tokenizer.apply_chat_template(
            m, chat_template=ChatFormat(tokenizer).template(), **k
        )
    )
    for dataset in (
        ChatDataset([{"messages": messages}], with_date, mask_prompt=True),
        CompletionsDataset([{"prompt": question, "completion": answer}], with_date, "prompt", "completion", True),
    ):
        ids, offset = mlx_lm(tokenizer, dataset)
        (example,) = encode([chat(question, answer)], tokenizer, max_seq_len=4000).examples
        mine = example.ids.tolist()
        # mlx-lm also learns what the template writes after the end token: a line break, a second end token.
        assert ids[: len(mine)] == mine and len(ids) - len(mine) <= (2 if name == "two_ends" else 1)
        assert example.mask.tolist() == [0] * offset + [1] * (len(mine) - offset)


def test_conversations_with_more_than_texts_are_planned_one_by_one() -> None:
    tokenizer = tokenizer_for("think_stripping")
    thinking = Conversation((Message("user", "Q?"), Message("assistant", "A.", reasoning="hm")), 1)
    plain = replace(thinking, messages=(Message("user", "Q?"), Message("assistant", "A.")))
    mixed = [thinking if i % 3 == 0 else plain for i in range(60)]
    result = encode(mixed, tokenizer, max_seq_len=100)
    texts = [tokenizer.decode(e.ids) for e in result.examples]
    assert ["hm" in t for t in texts] == [i % 3 == 0 for i in range(60)]
