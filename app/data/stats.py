"""Numbers about examples: how many, how long, how much of them is learned, and what follows from that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.data.conversation import Encoded, LearnFrom, Problem, Reading

if TYPE_CHECKING:  # numpy takes longer to load than the window may take to show; it is loaded where it computes
    import numpy as np
    from numpy.typing import NDArray

PresetName = Literal["Quick", "Balanced", "Thorough"]
_COVERED = 0.99
_STEP = 256
# Times through the examples by their number: few examples need more, many need one. The rule of OpenAI's fine-tuning
# cookbook (at least 100 examples seen, at most 25,000), rounded.
_EPOCHS = ((20, 10), (50, 6), (200, 4), (1000, 3), (5000, 2))
_LITTLE = 0.02


@dataclass(frozen=True, slots=True)
class Statistics:
    """conversations, turns: as read; tokens, learned_tokens: as cut to the limit; share: learned of all, 0 to 1.

    counts: (bins,) texts of each length; edges: (bins + 1,) in tokens. over_limit: texts longer than the limit.
    suggested_length: covers 99 % of the texts whole, a multiple of 256.
    """

    conversations: int
    turns: int
    tokens: int
    learned_tokens: int
    share: float
    longest: int
    counts: NDArray[np.int64]
    edges: NDArray[np.float64]
    over_limit: int
    suggested_length: int
    suggested_epochs: int
    suggested_preset: PresetName


@dataclass(frozen=True, slots=True)
class Measured:
    """Texts in a model's tokens before they are cut, (n,) int32 each: how long they are, how much of them is learned,

    after how many tokens the first learned answer is complete, and the least limit at which anything is learned, 0 where
    that is not known. notes: what the model's chat format does to all.
    """

    lengths: NDArray[np.int32]
    learned: NDArray[np.int32]
    first_ends: NDArray[np.int32]
    least: NDArray[np.int32]
    notes: tuple[Problem, ...] = ()

    @property
    def share(self) -> float:
        """Learned of all tokens, 0 to 1."""
        return float(self.learned.sum()) / max(1, int(self.lengths.sum()))

    def broken(self, limit: int) -> int:
        """How many texts are cut before their first answer is complete, and are learned as far as that."""
        return int(((self.lengths > limit) & (self.first_ends > limit) & (self.least <= limit)).sum())

    def lost(self, limit: int) -> int:
        """Of how many texts nothing is learned, as what stands before each answer fills the limit."""
        return int(((self.lengths > limit) & (self.least > limit)).sum())


def measured(encoded: Encoded, learn_from: LearnFrom = "answers") -> Measured:
    """Of examples that were not cut."""
    import numpy as np

    found = (n for e in encoded.examples for n in (len(e.ids), int(e.mask.sum()), _first_end(e.mask), _least(e.mask)))
    table = np.fromiter(found, np.int32, 4 * len(encoded.examples)).reshape(-1, 4)
    notes = tuple(p for p in encoded.problems if p.line is None)
    least = table[:, 3] if learn_from == "answers" else np.zeros_like(table[:, 3])
    return Measured(table[:, 0], table[:, 1], table[:, 2], least, notes)


def _least(mask: NDArray[np.uint8]) -> int:
    """The least limit at which anything is learned: some of the first answer, or a later one with its question whole.

    Later ones may take somewhat more, for the instruction that stays before them.
    """
    import numpy as np

    ends = np.flatnonzero((mask[:-1] == 1) & (mask[1:] == 0)) + 1
    ends = np.append(ends, len(mask)) if len(mask) and mask[-1] else ends
    return int(min([mask.argmax() + 1, *np.diff(ends)]))


def _first_end(mask: NDArray[np.uint8]) -> int:
    start = int(mask.argmax())
    rest = mask[start:]
    return start + (int(rest.argmin()) or len(rest))


def statistics(reading: Reading, encoded: Encoded, limit: int, bins: int = 40) -> Statistics:
    """Count everything. limit: the length in tokens at which texts were cut."""
    tokens = sum(len(e.ids) for e in encoded.examples)
    learned = sum(int(e.mask.sum()) for e in encoded.examples)
    counts, edges = histogram(encoded.lengths, bins)
    return Statistics(
        conversations=len(reading.conversations),
        turns=sum(len(c.messages) for c in reading.conversations),
        tokens=tokens,
        learned_tokens=learned,
        share=learned / tokens if tokens else 0.0,
        longest=int(encoded.lengths.max(initial=0)),
        counts=counts,
        edges=edges,
        over_limit=over(encoded.lengths, limit),
        suggested_length=suggested_length(encoded.lengths),
        suggested_epochs=suggested_epochs(len(reading.conversations)),
        suggested_preset=suggested_preset(len(reading.conversations)),
    )


def histogram(lengths: NDArray[np.int32], bins: int = 40) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """How many texts have which length; a few very long ones share the last bin, so that the others can be seen."""
    import numpy as np

    if not len(lengths):
        return np.zeros(bins, np.int64), np.linspace(0, 1, bins + 1)
    end = max(float(np.quantile(lengths, _COVERED)) * 1.25, 1.0)
    counts, edges = np.histogram(np.minimum(lengths, end), bins, (0, end))
    return counts.astype(np.int64), edges.astype(np.float64)


def over(lengths: NDArray[np.int32], limit: int) -> int:
    """How many texts are longer than the limit."""
    return int((lengths > limit).sum())


def suggested_length(lengths: NDArray[np.int32]) -> int:
    """The smallest multiple of 256 tokens that covers 99 % of the texts whole."""
    import numpy as np

    if not len(lengths):
        return _STEP
    covering = int(np.quantile(lengths, _COVERED, method="inverted_cdf"))
    return max(_STEP, -(-covering // _STEP) * _STEP)


def suggested_epochs(conversations: int) -> int:
    """How often to go through this many conversations."""
    return next((epochs for below, epochs in _EPOCHS if conversations < below), 1)


def suggested_preset(conversations: int) -> PresetName:
    """The preset that goes through this many about as often as suits them."""
    epochs = suggested_epochs(conversations)
    return "Thorough" if epochs >= 5 else "Balanced" if epochs > 1 else "Quick"


def learns_little(share: float) -> bool:
    """Whether so little of the text is answers that the person should know."""
    return 0 < share < _LITTLE
