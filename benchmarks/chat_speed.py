"""Answers of Try it against mlx_lm: time to the first token, and tokens a second, on the same prompt.

    python -m benchmarks.chat_speed

A random model of middling size, its own and a tuned version. Both ways answer greedily and in turn, medians of five.
The second question of a conversation shows what the kept cache is worth; mlx_lm reads the conversation again.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import app.engine  # noqa: F401  (OpenBLAS before mlx)
from app.engine.chat import Chat, Done, Options, Piece
from app.engine.loading import Loaded, load
from tests.tiny import TEXTS, write_model
from tests.tuned import write_adapter

ROUNDS = 5
TOKENS = 48
SIZE = {"hidden_size": 256, "intermediate_size": 768, "num_hidden_layers": 6, "num_attention_heads": 4,
        "num_key_value_heads": 2, "head_dim": 64, "max_position_embeddings": 4096}  # fmt: skip
Turns = list[dict[str, Any]]


def theirs(loaded: Loaded, turns: Turns) -> tuple[float, float]:
    """(seconds to the first token, tokens a second after it) of mlx_lm's stream_generate, template included."""
    from mlx_lm import stream_generate

    start = time.perf_counter()
    prompt = loaded.tokenizer.apply_chat_template(turns, add_generation_prompt=True)
    times = []
    for _ in stream_generate(loaded.model, loaded.tokenizer, prompt, max_tokens=TOKENS):
        times.append(time.perf_counter())
    return times[0] - start, (TOKENS - 1) / (times[-1] - times[0])


def ours(chat: Chat, turns: Turns, version: Path | None, forget: bool) -> tuple[float, float]:
    """The same of Chat."""
    if forget:
        chat.forget()
    start = time.perf_counter()
    times = []
    piece: Piece | Done | None = None
    for piece in chat.answer(turns, version, Options(temperature=0.0, max_tokens=TOKENS)):  # noqa: B007
        times.append(time.perf_counter())
    assert isinstance(piece, Done) and piece.tokens == TOKENS, "the random model ended early: choose another seed"
    return piece.first_token_s, piece.tokens_per_second if times[0] > start else 0.0


def compare(name: str, loaded: Loaded, chat: Chat, turns: Turns, version: Path | None, forget: bool) -> None:
    rows: list[tuple[tuple[float, float], tuple[float, float]]] = []
    for number in range(ROUNDS + 1):
        chat.forget()  # gives freed memory back, so that neither way finds it warm
        with chat.versions.using(version):
            other = theirs(loaded, turns)
        if not forget:  # the first question's answer is in the cache, as in a conversation
            chat.forget()
            list(chat.answer(turns[:2], version, Options(temperature=0.0, max_tokens=TOKENS)))
        mine = ours(chat, turns, version, forget)
        if number:
            rows.append((other, mine))
    first = [statistics.median(row[side][0] for row in rows) for side in (0, 1)]
    speed = [statistics.median(row[side][1] for row in rows) for side in (0, 1)]
    print(
        f"{name:<22}{first[0] * 1000:>10.0f}{first[1] * 1000:>10.0f}{first[0] / first[1]:>8.2f}"
        f"{speed[0]:>12.1f}{speed[1]:>10.1f}{speed[1] / speed[0]:>8.2f}",
        flush=True,
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        model = write_model(Path(folder) / "model", "llama", **SIZE)
        adapter = write_adapter(Path(folder) / "adapter", model, 0.01, rank=8)
        loaded = load(model)
        loaded.tokenizer.eos_token_ids = set()  # so that every answer is as long
        chat = Chat(loaded)
        system = {"role": "system", "content": " ".join(TEXTS * 6)}
        one: Turns = [system, {"role": "user", "content": TEXTS[0]}]
        said = chat.ask(TEXTS[0], None, Options(temperature=0.0, max_tokens=TOKENS)).text
        two = [*one, {"role": "assistant", "content": said}, {"role": "user", "content": TEXTS[1]}]
        print(f"{'':<22}{'first token, ms':>20}{'':>8}{'tokens a second':>22}   medians of {ROUNDS}")
        print(f"{'':<22}{'mlx_lm':>10}{'ours':>10}{'ratio':>8}{'mlx_lm':>12}{'ours':>10}{'ratio':>8}")
        for name, version in (("original", None), ("tuned", adapter)):
            compare(f"{name}, new", loaded, chat, one, version, forget=True)
            compare(f"{name}, second turn", loaded, chat, two, version, forget=False)


if __name__ == "__main__":
    main()
