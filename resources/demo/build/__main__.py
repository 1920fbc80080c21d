"""Make the demo's model from nothing: `python -m resources.demo.build [--output DIR]`."""

from __future__ import annotations

import argparse
import itertools
import json
from pathlib import Path

from resources.demo.build.corpus import conversations
from resources.demo.build.pretrain import encode, model_config, mx, pretrain
from resources.demo.build.tokenizer import END_OF_TEXT, END_OF_TURN, save_tokenizer, train_tokenizer
from resources.demo.build.world import read_world

MODEL = Path(__file__).parents[1] / "model"


def main() -> None:
    """Build corpus, tokenizer and model, and write the folder."""
    parser = argparse.ArgumentParser(prog="python -m resources.demo.build", description=__doc__)
    parser.add_argument("--output", type=Path, default=MODEL, help="folder to write, default %(default)s")
    parser.add_argument("--conversations", type=int, default=320_000, help="how many to read, default %(default)s")
    parser.add_argument("--epochs", type=int, default=1, help="times through them, default %(default)s")
    parser.add_argument("--vocabulary", type=int, default=2560, help="tokens, default %(default)s")
    parser.add_argument("--rate", type=float, default=3e-3, help="highest learning rate, default %(default)s")
    parser.add_argument("--batch", type=int, default=8192, help="tokens in a batch, default %(default)s")
    parser.add_argument("--seed", type=int, default=7)
    chosen = parser.parse_args()

    corpus = list(itertools.islice(conversations(read_world(), chosen.seed), chosen.conversations))
    tokenizer = train_tokenizer((m["content"] for messages in corpus for m in messages), chosen.vocabulary)
    samples = [encode(messages, tokenizer) for messages in corpus]
    print(f"{len(samples)} conversations, {sum(len(ids) for ids, _ in samples)} tokens, {tokenizer.get_vocab_size()} known", flush=True)

    config = model_config(tokenizer)
    model = pretrain(samples, config, epochs=chosen.epochs, rate=chosen.rate, tokens=chosen.batch, seed=chosen.seed)

    chosen.output.mkdir(parents=True, exist_ok=True)
    from mlx.utils import tree_flatten

    weights = {name: value.astype(mx.float16) for name, value in tree_flatten(model.parameters())}
    mx.save_safetensors(str(chosen.output / "model.safetensors"), weights, metadata={"format": "mlx"})
    generation = {
        "do_sample": False,
        "eos_token_id": [tokenizer.token_to_id(END_OF_TURN), tokenizer.token_to_id(END_OF_TEXT)],
        "pad_token_id": tokenizer.token_to_id(END_OF_TEXT),
    }
    for name, content in (("config.json", config), ("generation_config.json", generation)):
        (chosen.output / name).write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    save_tokenizer(tokenizer, chosen.output)


if __name__ == "__main__":
    main()
