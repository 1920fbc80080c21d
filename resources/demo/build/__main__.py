"""Make the demo's model from nothing: `python -m resources.demo.build [--output DIR]`."""

from __future__ import annotations

import argparse
import itertools
from pathlib import Path

from resources.demo.build.corpus import conversations
from resources.demo.build.pretrain import encode, model_config, pretrain, save_model
from resources.demo.build.tokenizer import save_tokenizer, train_tokenizer
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
    print(
        f"{len(samples)} conversations, {sum(len(ids) for ids, _ in samples)} tokens, {tokenizer.get_vocab_size()} known",
        flush=True,
    )

    config = model_config(tokenizer)
    model = pretrain(samples, config, epochs=chosen.epochs, rate=chosen.rate, tokens=chosen.batch, seed=chosen.seed)

    chosen.output.mkdir(parents=True, exist_ok=True)
    save_model(model, config, chosen.output)
    save_tokenizer(tokenizer, chosen.output)


if __name__ == "__main__":
    main()
