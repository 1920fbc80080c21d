"""Reading, checking and tokenising a file of conversations, against mlx-lm's own processing of the same file.

mlx-lm: json.loads of each line and its ChatDataset's apply_chat_template, without masks. Ours: everything from the
file to examples with exact masks, all checks included. Five rounds of each, in turn, every one in a process of its own
that is measured from after its imports; the table shows medians. Then the second time from the cache, the memory of
the whole process at its highest, what of it the imports and the tokenizer took before, and how long another thread had to wait, as the
window would.

    python -m benchmarks.data_speed [CONVERSATIONS] [ROUNDS]

With 0 rounds, mlx-lm is left out and ours is done once.
"""

from __future__ import annotations

import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

CHATML = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
# As Qwen3: an answer is written differently once it is history, so each needs a sequence of its own.
THINKING = """{%- set ns = namespace(last=0) %}
{%- for m in messages %}{% if m.role == 'user' %}{% set ns.last = loop.index0 %}{% endif %}{% endfor %}
{%- for m in messages %}{{ '<|im_start|>' + m.role + '\\n' }}
{%- if m.role == 'assistant' and loop.index0 > ns.last %}{{ '<think>\\n\\n</think>\\n\\n' }}{% endif %}
{{- m.content.split('</think>')[-1] + '<|im_end|>\\n' }}{% endfor %}
{%- if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"""
TEMPLATES = {"one sequence": CHATML, "one for each answer": THINKING}
ONSETS = [
    "b",
    "c",
    "d",
    "f",
    "g",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "w",
    "br",
    "ch",
    "cl",
    "cr",
    "dr",
    "fl",
    "gr",
    "pl",
    "pr",
    "sh",
    "sl",
    "sp",
    "st",
    "th",
    "tr",
]
VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "ee", "oo", "ou"]
CODAS = ["", *["b", "d", "g", "k", "l", "m", "n", "p", "r", "s", "t", "nd", "ng", "nt", "rd", "st", "ck", "ll", "ss"]]
LIMIT = 2048
MEMORY = 1 if sys.platform == "darwin" else 1024


def write_chats(file: Path, count: int) -> None:
    """Conversations of one to three questions, about 2 KB each, of 10,000 made words as frequent as real ones are."""
    rng = random.Random(1)
    made = ("".join(rng.choice(part) for _ in range(rng.choice((1, 2, 2, 3))) for part in (ONSETS, VOWELS, CODAS)) for _ in range(16_000))  # fmt: skip
    words = sorted(dict.fromkeys(made), key=lambda word: len(word) + rng.random() * 6)[:10_000]
    weights = [1 / (rank + 1) for rank in range(len(words))]

    def text(length: int) -> str:
        chosen = rng.choices(words, weights, k=length)
        sentences = [" ".join(chosen[i : i + 11]).capitalize() + rng.choice("...?!") for i in range(0, length, 11)]
        return "".join(s + rng.choice((" ", " ", " ", "\n\n")) for s in sentences).strip()

    with file.open("w") as stream:
        for _ in range(count):
            turns = [{"role": "system", "content": "You are the assistant of a garden shop."}]
            for _ in range(rng.choice((1, 1, 2, 3))):
                turns.append({"role": "user", "content": text(rng.randint(5, 40))})
                turns.append({"role": "assistant", "content": text(rng.randint(40, 300))})
            stream.write(json.dumps({"messages": turns}) + "\n")


def write_tokenizer(folder: Path, file: Path) -> None:
    """A byte-level BPE tokenizer trained on the conversations, in Qwen's manner."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    backend = Tokenizer(models.BPE())
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    with file.open() as stream:
        lines = [next(stream) for _ in range(1500)]
    texts = [m["content"] for line in lines for m in json.loads(line)["messages"]]
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    special = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    trainer = trainers.BpeTrainer(
        vocab_size=12_000, special_tokens=special, initial_alphabet=alphabet, show_progress=False
    )
    backend.train_from_iterator(texts, trainer)
    backend.save(str(folder / "tokenizer.json"))


def load(folder: Path, template: str) -> Any:
    """The tokenizer as engines hold it."""
    from transformers import PreTrainedTokenizerFast

    tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(folder / "tokenizer.json"), eos_token="<|im_end|>")
    tokenizer.chat_template = template
    tokenizer.name_or_path = str(folder)
    return tokenizer


def ours(folder: Path, tokenizer: Any) -> int:
    """From the file to examples, as the window and training do it the first time: through a cache that is empty."""
    from app.data.cache import Cache

    with tempfile.TemporaryDirectory(dir=folder) as empty:
        cache = Cache(Path(empty))
        reading = cache.read(folder / "train.jsonl")
        return len(cache.encode(reading.conversations, tokenizer, max_seq_len=LIMIT).examples)


def cached(folder: Path, tokenizer: Any) -> int:
    """The same through the cache."""
    from app.data.cache import Cache

    cache = Cache(folder / "cache")
    reading = cache.read(folder / "train.jsonl")
    return len(cache.encode(reading.conversations, tokenizer, max_seq_len=LIMIT).examples)


def theirs(folder: Path, tokenizer: Any) -> int:
    """mlx-lm's processing: every line loaded, then every item of its ChatDataset."""
    from mlx_lm.tuner.datasets import ChatDataset

    with (folder / "train.jsonl").open() as stream:
        data = ChatDataset([json.loads(line) for line in stream], tokenizer)
    return len([data.process(data[i]) for i in range(len(data))])


def measure(what: str, folder: Path, template: str) -> None:
    """One measurement, printed as JSON: seconds, bytes of memory, and the longest wait of another thread."""
    work = {"ours": ours, "theirs": theirs, "cached": cached}[what]
    tokenizer = load(folder, TEMPLATES[template])
    import mlx_lm.tuner.datasets  # noqa: F401

    import app.data.cache  # noqa: F401

    tokenizer.apply_chat_template([{"role": "user", "content": "Warm"}])
    waits, done = [0.0], threading.Event()

    def watch() -> None:
        last = time.perf_counter()
        while not done.wait(0.005):
            now = time.perf_counter()
            waits.append(now - last - 0.005)
            last = now

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    watcher = threading.Thread(target=watch)
    watcher.start()
    start = time.perf_counter()
    count = work(folder, tokenizer)
    seconds = time.perf_counter() - start
    done.set()
    watcher.join()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * MEMORY
    waits.sort()
    wait = waits[int(len(waits) * 0.999) - 1]
    found = {"seconds": seconds, "memory": memory, "before": before * MEMORY, "wait": wait, "count": count}
    print(json.dumps(found))


def run(what: str, folder: Path, template: str) -> dict[str, float]:
    """measure() in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.data_speed", what, str(folder), template]
    result: dict[str, float] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return result


def main(count: int, rounds: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_chats(folder / "train.jsonl", count)
        write_tokenizer(folder, folder / "train.jsonl")
        size = (folder / "train.jsonl").stat().st_size
        print(f"{count:,} conversations, {size / 1e6:.0f} MB; medians of {rounds}")
        print(f"{'':<22}{'mlx-lm s':>10}{'ours s':>8}{'ratio':>8}{'cached s':>10}{'MB':>7}{'/ file':>8}{'imports MB':>12}{'thread waits ms':>17}")  # fmt: skip
        for template in TEMPLATES:
            pairs = [(run("theirs", folder, template), run("ours", folder, template)) for _ in range(rounds)]
            mine = [pair[1] for pair in pairs] or [run("ours", folder, template)]
            other = statistics.median(pair[0]["seconds"] for pair in pairs) if pairs else float("nan")
            seconds, memory, before, wait = (
                statistics.median(one[name] for one in mine) for name in ("seconds", "memory", "before", "wait")
            )
            run("cached", folder, template)
            again = statistics.median(run("cached", folder, template)["seconds"] for _ in range(3))
            print(
                f"{template:<22}{other:>10.1f}{seconds:>8.1f}{other / seconds:>7.1f}x{again:>10.2f}{memory / 1e6:>7.0f}"
                f"{memory / size:>7.1f}x{before / 1e6:>12.0f}{wait * 1e3:>17.0f}",
                flush=True,
            )


if __name__ == "__main__":
    if len(sys.argv) > 3:
        measure(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000, int(sys.argv[2]) if len(sys.argv) > 2 else 5)
