"""Answers of Try it against mlx_lm: time to the first token, and tokens a second, on the same prompt.

    python -m benchmarks.chat_speed

A random model of middling size, its own and tuned versions; mlx_lm has the adapter as `generate --adapter-path` loads it.
Both ways answer greedily, each first in every other round. Medians of fifteen rounds; a ratio is
the median of the rounds' ratios, so that what else the machine does falls on both sides.
The second question of a conversation shows what the kept cache is worth; mlx_lm reads the conversation again.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from mlx_lm import load as mlx_lm_load

import app.engine  # noqa: F401  (OpenBLAS before mlx)
from app.engine.chat import Chat, Done, Options, Piece
from app.engine.loading import load
from tests.tiny import TEXTS, write_model
from tests.tuned import write_adapter

ROUNDS = 15
TOKENS = 64
VERSIONS: dict[str, dict[str, Any]] = {"original": {}, "LoRA": {"method": "lora"}, "DoRA": {"method": "dora"}}
SIZE = {"hidden_size": 256, "intermediate_size": 768, "num_hidden_layers": 6, "num_attention_heads": 4,
        "num_key_value_heads": 2, "head_dim": 64, "max_position_embeddings": 4096}  # fmt: skip
Turns = list[dict[str, Any]]


def theirs(model: Any, tokenizer: Any, turns: Turns) -> tuple[float, float]:
    """(seconds to the first token, tokens a second after it) of mlx_lm's stream_generate, template included."""
    from mlx_lm import stream_generate

    start = time.perf_counter()
    prompt = tokenizer.apply_chat_template(turns, add_generation_prompt=True)
    times = []
    for _ in stream_generate(model, tokenizer, prompt, max_tokens=TOKENS):
        times.append(time.perf_counter())
    return times[0] - start, (TOKENS - 1) / (times[-1] - times[0])


def ours(chat: Chat, turns: Turns, version: Path | None) -> tuple[float, float]:
    """The same of Chat."""
    start = time.perf_counter()
    times = []
    piece: Piece | Done | None = None
    for piece in chat.answer(turns, version, Options(temperature=0.0, max_tokens=TOKENS)):  # noqa: B007
        times.append(time.perf_counter())
    assert isinstance(piece, Done) and piece.tokens == TOKENS, "the random model ended early: choose another seed"
    return piece.first_token_s, piece.tokens_per_second if times[0] > start else 0.0


def compare(name: str, other: Any, tokenizer: Any, chat: Chat, turns: Turns, version: Path | None) -> None:
    """Both ways in turn, each first in every other round. A conversation of several turns was begun before."""
    rows: list[tuple[tuple[float, float], tuple[float, float]]] = []
    for number in range(ROUNDS + 1):
        chat.forget()  # gives freed memory back, so that neither way finds it warm
        if number % 2:
            before = theirs(other, tokenizer, turns)
        if len(turns) > 2:  # the first question's answer is in the cache, as in a conversation
            list(chat.answer(turns[:2], version, Options(temperature=0.0, max_tokens=TOKENS)))
        mine = ours(chat, turns, version)
        if not number % 2:
            chat.forget()
            before = theirs(other, tokenizer, turns)
        if number:
            rows.append((before, mine))
    cells = []
    for number, better in ((0, -1), (1, 1)):  # seconds, tokens a second
        pairs = [(before[number], mine[number]) for before, mine in rows]
        cells += [statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)]
        cells.append(statistics.median((mine / before) ** better for before, mine in pairs))
    print(
        f"{name:<28}{cells[0] * 1000:>10.0f}{cells[1] * 1000:>10.0f}{cells[2]:>8.2f}"
        f"{cells[3]:>12.1f}{cells[4]:>10.1f}{cells[5]:>8.2f}",
        flush=True,
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        model = write_model(Path(folder) / "model", "llama", **SIZE)
        loaded = load(model)
        loaded.tokenizer.eos_token_ids = set()  # so that every answer is as long
        chat = Chat(loaded)
        system = {"role": "system", "content": " ".join(TEXTS * 6)}
        one: Turns = [system, {"role": "user", "content": TEXTS[0]}]
        said = chat.ask(TEXTS[0], None, Options(temperature=0.0, max_tokens=TOKENS)).text
        two = [*one, {"role": "assistant", "content": said}, {"role": "user", "content": TEXTS[1]}]
        print(f"{'':<28}{'first token, ms':>20}{'':>8}{'tokens a second':>22}   medians of {ROUNDS}")
        print(f"{'':<28}{'mlx_lm':>10}{'ours':>10}{'ratio':>8}{'mlx_lm':>12}{'ours':>10}{'ratio':>8}")
        for name, settings in VERSIONS.items():
            adapter = write_adapter(Path(folder) / name, model, 0.01, rank=8, **settings) if settings else None
            other, tokenizer = mlx_lm_load(str(model), adapter_path=str(adapter) if adapter else None)[:2]
            tokenizer.eos_token_ids = set()
            compare(f"{name}, new", other, tokenizer, chat, one, adapter)
            compare(f"{name}, second turn", other, tokenizer, chat, two, adapter)


if __name__ == "__main__":
    main()
