"""Answers of the original and of any version, from one loaded model."""

from __future__ import annotations

from pathlib import Path

import mlx.core as mx
import pytest
from mlx_lm import load as mlx_lm_load
from mlx_lm import stream_generate
from mlx_lm.models.cache import make_prompt_cache

from app.data.chat_format import Turn
from app.engine import adapters
from app.engine.answering import answer, reply
from app.engine.chat import Chat, Done, Options, Piece
from app.engine.loading import load
from app.engine.versions import Versions
from app.errors import UserError
from app.runs.config import TrainingConfig
from tests.tiny import CHATML, write_model, write_tokenizer
from tests.tuned import logits_of, write_adapter

STEADY = Options(temperature=0.0, max_tokens=24)
QUESTION = "Where can I buy a hammer?"


class Bench:
    """A tiny model with two versions of different rank, layers and targets."""

    def __init__(self, folder: Path, kind: str = "qwen3", **changes: object) -> None:
        self.model = write_model(folder / "model", kind, **changes)  # type: ignore[arg-type]
        self.small = write_adapter(folder / "small", self.model, 0.3, num_layers=2, targets=("q_proj", "v_proj"))
        self.large = write_adapter(folder / "large", self.model, 0.3, seed=2, rank=8)
        self.chat = Chat(load(self.model))


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def said(pieces: list[Piece | Done]) -> tuple[str, Done]:
    done = pieces[-1]
    assert isinstance(done, Done)
    return "".join(p.text for p in pieces[:-1] if isinstance(p, Piece) and not p.thinking), done


def question(text: str, system: str = "") -> list[Turn]:
    return [*([{"role": "system", "content": system}] if system else []), {"role": "user", "content": text}]


def theirs(model: Path, adapter: Path | None, tokens: int) -> str:
    """What mlx-lm itself answers greedily."""
    found, tokenizer = mlx_lm_load(str(model), adapter_path=str(adapter) if adapter else None)[:2]
    prompt = tokenizer.apply_chat_template(question(QUESTION), add_generation_prompt=True)
    return "".join(r.text for r in stream_generate(found, tokenizer, prompt, max_tokens=tokens)).strip()


@pytest.mark.parametrize("method", ["lora", "dora", "full"])
def test_each_version_computes_exactly_what_mlx_lm_computes(tmp_path: Path, method: str) -> None:
    model = write_model(tmp_path / "model", "qwen3")
    adapter = write_adapter(tmp_path / "adapter", model, 0.3, method=method, num_layers=2)
    wanted = {None: logits_of(mlx_lm_load(str(model))[0])}
    wanted[adapter] = logits_of(mlx_lm_load(str(model), adapter_path=str(adapter))[0])
    versions = Versions(load(model).model)
    for version in (None, adapter, None, adapter):
        with versions.using(version) as loaded:
            assert mx.array_equal(logits_of(loaded), wanted[version])
    assert mx.array_equal(logits_of(versions.model), wanted[None])
    assert not mx.allclose(wanted[None], wanted[adapter])


def test_versions_of_a_quantized_model_switch_without_loading_it_again(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "llama", bits=4)
    weights = bench.chat.loaded.model.layers[0].self_attn.q_proj.weight
    for version in (bench.small, None, bench.large):
        wanted, _ = mlx_lm_load(str(bench.model), adapter_path=str(version) if version else None)[:2]
        with bench.chat.versions.using(version) as loaded:
            # ours holds scales in float32 on a processor, so numbers agree to its precision
            assert mx.allclose(logits_of(loaded), logits_of(wanted), atol=1e-4)
    assert bench.chat.loaded.model.layers[0].self_attn.q_proj.weight is weights


def test_answers_equal_mlx_lms(bench: Bench) -> None:
    for version in (None, bench.small, bench.large):
        text, done = said(list(bench.chat.answer(question(QUESTION), version, STEADY)))
        assert text == theirs(bench.model, version, STEADY.max_tokens)
        assert done.tokens == STEADY.max_tokens and done.reason == "length" and done.text == text
    assert answer(bench.model, bench.large, [QUESTION])[0].startswith(theirs(bench.model, bench.large, 20)[:10])


def test_a_second_question_reads_only_what_is_new(bench: Bench) -> None:
    turns = question(QUESTION, "You sell tools.")
    first = bench.chat.answer(turns, bench.large, STEADY)
    _, done = said(list(first))
    turns += [{"role": "assistant", "content": done.text}, {"role": "user", "content": "And paint?"}]
    text, second = said(list(bench.chat.answer(turns, bench.large, STEADY)))
    assert second.reused >= done.prompt_tokens and second.prompt_tokens > second.reused
    fresh, alone = said(list(Chat(load(bench.model)).answer(turns, bench.large, STEADY)))
    assert alone.reused == 0 and fresh == text


def test_the_instructions_are_read_once(bench: Bench) -> None:
    _, first = said(list(bench.chat.answer(question("One?", "You sell tools."), None, STEADY)))
    _, second = said(list(bench.chat.answer(question("Two!", "You sell tools."), None, STEADY)))
    assert first.reused == 0 and second.reused >= 10
    bench.chat.forget()
    assert said(list(bench.chat.answer(question("Two!", "You sell tools."), None, STEADY)))[1].reused == 0


def test_the_cache_holds_what_is_said_of_it_after_every_way_to_end(bench: Bench) -> None:
    def held() -> tuple[int, int]:
        memory = next(iter(bench.chat._memories.values()))
        return len(memory.ids), memory.cache[0].offset

    list(bench.chat.answer(question("One?"), None, STEADY))
    assert held()[0] == held()[1]
    count = iter(range(100))
    _, done = said(list(bench.chat.answer(question("One?"), None, STEADY, stop=lambda: next(count) == 4)))
    assert done.reason == "stopped" and done.tokens == 5 and held()[0] == held()[1]
    pieces = bench.chat.answer(question("One?"), None, STEADY)
    next(pieces)
    pieces.close()  # type: ignore[attr-defined]
    assert held()[0] == held()[1]


def test_a_long_question_can_be_given_up_while_it_is_read(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.decoding.READ_AT_ONCE", 8)
    chat, asked = bench.chat, iter([False, False, True, True])
    pieces = list(chat.answer(question("word " * 60), None, Options(temperature=0), lambda: next(asked)))
    text, done = said(pieces)
    assert (text, done.reason, done.tokens) == ("", "stopped", 0)
    (memory,) = chat._memories.values()
    assert len(memory.ids) == 16 == memory.cache[0].offset


def test_a_model_that_keeps_only_the_last_words_begins_anew_instead_of_going_wrong(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", "gemma3_text", sliding_window=8)
    chat = Chat(load(model))
    assert not all(c.is_trimmable() for c in filled(chat))
    for text in ("How do I boil an egg?", "Where is the shop?", "How do I boil an egg?"):
        got, _ = said(list(chat.answer(question(text), None, STEADY)))
        assert got == said(list(Chat(load(model)).answer(question(text), None, STEADY)))[0]


def filled(chat: Chat) -> list[object]:
    cache = make_prompt_cache(chat.loaded.model)
    chat.loaded.model(mx.arange(20)[None], cache=cache)
    return list(cache)


def test_the_same_seed_gives_the_same_words(bench: Bench) -> None:
    varied = Options(temperature=1.0, top_p=0.9, max_tokens=20, seed=11)
    texts = [bench.chat.ask(QUESTION, bench.small, varied).text for _ in range(2)]
    other = bench.chat.ask(QUESTION, bench.small, Options(1.0, 0.9, 20, seed=12)).text
    assert texts[0] == texts[1] != other


def test_two_answers_may_be_written_at_the_same_time(bench: Bench) -> None:
    streams = [bench.chat.answer(question(QUESTION), version, STEADY) for version in (None, bench.large)]
    pieces: list[list[Piece | Done]] = [[], []]
    while not all(p and isinstance(p[-1], Done) for p in pieces):
        for stream, got in zip(streams, pieces, strict=True):
            if not (got and isinstance(got[-1], Done)):
                got.append(next(stream))
    assert said(pieces[0])[0] == theirs(bench.model, None, STEADY.max_tokens)
    assert said(pieces[1])[0] == theirs(bench.model, bench.large, STEADY.max_tokens)


def test_answers_written_in_turn_are_those_written_alone(bench: Bench) -> None:
    varied = Options(temperature=1.0, top_p=0.95, max_tokens=20, seed=4)
    alone = [said(list(bench.chat.answer(question(QUESTION), v, varied)))[0] for v in (None, bench.large)]
    streams = [bench.chat.answer(question(QUESTION), v, varied) for v in (None, bench.large)]
    pieces: list[list[Piece | Done]] = [[], []]
    while not all(p and isinstance(p[-1], Done) for p in pieces):
        for stream, got in zip(streams, pieces, strict=True):
            if not (got and isinstance(got[-1], Done)):
                got.append(next(stream))
    assert [said(p)[0] for p in pieces] == alone
    assert alone[0] != alone[1]


def test_a_training_that_goes_on_gets_its_own_adapters_back(bench: Bench) -> None:
    loaded = load(bench.model)
    config = TrainingConfig(model_path=bench.model, data=bench.model, rank=2)
    adapters.attach(loaded.model, config)
    loaded.model.train()
    own = adapters.trained_arrays(loaded.model)
    plain = said(list(Chat(loaded).answer(question(QUESTION), None, STEADY)))[0]
    tuned = said(list(Chat(loaded).answer(question(QUESTION), bench.large, STEADY)))[0]
    assert plain == theirs(bench.model, None, 24) and tuned == theirs(bench.model, bench.large, 24)
    after = adapters.trained_arrays(loaded.model)
    assert list(after) == list(own) and all(after[name] is own[name] for name in own) and loaded.model.training


def test_thinking_is_told_from_the_answer(tmp_path: Path) -> None:
    template = CHATML.replace("<|im_start|>assistant\n{% endif %}", "<|im_start|>assistant\n<think>\n{% endif %}")
    model = write_model(tmp_path / "model", "qwen3")
    write_tokenizer(model, template)
    loaded = load(model)
    vocabulary = loaded.hf_tokenizer
    vocabulary.add_tokens(["<think>", "</think>"])
    chat = Chat(loaded)
    loaded.tokenizer._think_start, loaded.tokenizer._think_end = "<think>", "</think>"
    _, machine = chat._prompt(question(QUESTION))
    from app.engine.chat import _Writer

    writer = _Writer(loaded.tokenizer, machine)
    ids = vocabulary.encode(" The egg.</think>Put it in water.", add_special_tokens=False)
    pieces = [p for index in ids for p in writer._said(vocabulary.decode([index]))] + list(writer.rest())
    assert writer.thinking == "The egg." and writer.text == "Put it in water."
    assert {p.text for p in pieces if p.thinking} and not any("think>" in p.text for p in pieces)


def test_a_version_of_another_model_is_refused_and_the_model_stays_as_it_was(tmp_path: Path, bench: Bench) -> None:
    other = write_model(tmp_path / "other", "llama", hidden_size=64)
    wrong = write_adapter(tmp_path / "wrong", other)
    before = logits_of(bench.chat.loaded.model)
    with pytest.raises(UserError) as caught:
        list(bench.chat.answer(question(QUESTION), wrong))
    assert caught.value.code == "other_model"
    assert mx.array_equal(logits_of(bench.chat.loaded.model), before)
    assert reply(bench.chat.loaded, QUESTION)


def test_half_an_adapter_is_refused(bench: Bench) -> None:
    file = bench.small / adapters.ADAPTER_FILE
    arrays = mx.load(str(file))
    mx.eval(arrays)
    arrays.pop(next(name for name in arrays if name.endswith("lora_b")))
    mx.save_safetensors(str(file), arrays)
    with pytest.raises(UserError) as caught:
        bench.chat.ask(QUESTION, bench.small)
    assert caught.value.code == "bad_adapter"


def test_a_version_written_anew_is_read_anew(bench: Bench, tmp_path: Path) -> None:
    before = bench.chat.ask(QUESTION, bench.small, STEADY).text
    write_adapter(bench.small, bench.model, 0.4, seed=9)
    done = bench.chat.ask(QUESTION, bench.small, STEADY)
    assert done.text != before and done.reused == 0
