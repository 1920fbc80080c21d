"""One token after another: reading a prompt into a cache, and writing on from it.

What mlx_lm's generate_step does, with less done for each token: log-probabilities are made only where a choice needs
them, and nothing is computed after the last token.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx_lm.sample_utils import apply_top_p

READ_AT_ONCE = 2048
CLEAR_EVERY = 256
"""Tokens between two times that freed memory is given back, as in mlx_lm: buffers of a growing cache seldom fit again."""


@dataclass(frozen=True)
class Options:
    """How to answer. temperature 0 takes the likeliest word each time; seed None differs from time to time."""

    temperature: float = 0.7
    top_p: float = 1.0
    max_tokens: int = 512
    seed: int | None = None


class Dice:
    """Chooses each token by throws of its own, so that answers written in turn do not change each other's."""

    def __init__(self, options: Options) -> None:
        self._options = options
        seed = options.seed if options.seed is not None else secrets.randbits(32)
        self._key = mx.random.key(seed)

    def __call__(self, logits: mx.array) -> mx.array:
        """(1, V) -> (1,)"""
        options = self._options
        if options.temperature == 0:
            return mx.argmax(logits, axis=-1)
        if 0 < options.top_p < 1:
            logits = apply_top_p(logits - mx.logsumexp(logits, keepdims=True), options.top_p)
        self._key, throw = mx.random.split(self._key)
        return mx.random.categorical(logits / options.temperature, key=throw)


class Decoder:
    """Reads prompts into one cache and writes on. held: the tokens that the cache holds, true after every way to end.

    ready: called before each use of the model, which may be another version in between.
    """

    def __init__(self, model: nn.Module, cache: list[Any], held: list[int], ready: Callable[[], None]) -> None:
        self._model, self._cache, self._ready = model, cache, ready
        self.held = held

    def tokens(
        self, prompt: Sequence[int], options: Options, stop: Callable[[], bool] = lambda: False
    ) -> Iterator[int]:
        """Up to max_tokens tokens that follow what is held and this prompt of at least one token.

        stop is asked while a long prompt is read: then nothing follows.

        The next token is being computed while the last one is used, as a graph of its own that nobody waits for.
        """
        choose = Dice(options)
        if not self._read(prompt[:-1], stop):
            return
        following = self._step(mx.array(prompt[-1:]), choose)
        self.held.append(prompt[-1])
        for number in range(options.max_tokens):
            token, following = following, None
            if number + 1 < options.max_tokens:
                following = self._step(token, choose)
            value = int(token.item())
            if following is not None:
                self.held.append(value)
            yield value
            if number % CLEAR_EVERY == 0:
                mx.clear_cache()

    def _read(self, prompt: Sequence[int], stop: Callable[[], bool]) -> bool:
        """Whether all of it was read."""
        for start in range(0, len(prompt), READ_AT_ONCE):
            if stop():
                return False
            part = prompt[start : start + READ_AT_ONCE]
            self._ready()
            self._model(mx.array(part)[None], cache=self._cache)
            mx.eval([layer.state for layer in self._cache])
            self.held.extend(part)
            mx.clear_cache()
        return True

    def _step(self, token: mx.array, choose: Dice) -> mx.array:
        """token: (1,) -> (1,), the one that follows it, not computed yet."""
        self._ready()
        logits: mx.array = self._model(token[None], cache=self._cache)[:, -1, :]
        chosen = choose(logits)
        mx.async_eval(chosen)
        return chosen
