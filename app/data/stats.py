"""Numbers about examples: how many, how long, how much of them is learned, and what follows from that."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from app.data.conversation import Encoded, Problem, Reading

if TYPE_CHECKING:  # numpy takes longer to load than the window may take to show; it is loaded where it computes
    import numpy as np
    from numpy.typing import NDArray

PresetName = Literal["Quick", "Balanced", "Thorough"]
_COVERED = 0.99
_STEP = 256
# Times through the examples by their number: few examples need more, many need one. The rule of OpenAI's fine-tuning
# cookbook (three times; at least 100 examples seen, at most 25,000), rounded to what the presets do.
_EPOCHS = ((20, 10), (50, 5), (5000, 3))
_LITTLE = 0.02


@dataclass(frozen=True, slots=True)
class Statistics:
    """conversations, turns: as read; tokens, learned_tokens: as cut to the limit; share: learned of all, 0 to 1.

    longest: tokens of the longest before any cut. counts: (bins,) conversations of each length; edges: (bins + 1,) in
    tokens. over_limit: conversations longer than the limit. suggested_length: covers 99 % of them whole, a multiple of
    256.
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
    """Conversations in a model's tokens before they are cut.

    lengths, learned: (texts,) int32 tokens of each text that is learned from, of which a conversation may need several,
    and how many of them are learned. longest, counts, limits: of each conversation, as Encoded has them. notes: what
    the model's chat format does to all. arguments: what its chat template is given.
    """

    lengths: NDArray[np.int32]
    learned: NDArray[np.int32]
    longest: NDArray[np.int32]
    counts: NDArray[np.int32]
    limits: NDArray[np.int32]
    notes: tuple[Problem, ...] = ()
    arguments: dict[str, Any] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """Learned of all tokens, 0 to 1."""
        return float(self.learned.sum()) / max(1, int(self.lengths.sum()))

    def broken(self, limit: int) -> int:
        """How many conversations are cut before any of their answers is complete, and are learned as far as that."""
        return int(((self.limits[:, 0] <= limit) & (self.limits[:, 1] > limit)).sum())

    def lost(self, limit: int) -> int:
        """Of how many conversations nothing is learned, as what stands before each answer fills the limit."""
        return int(((self.counts > 0) & (self.limits[:, 0] > limit)).sum())

    def unlearned(self, limit: int) -> NDArray[np.bool_]:
        """Of which conversations, (conversations,), nothing is learned for whatever reason."""
        found: NDArray[np.bool_] = (self.counts == 0) | (self.limits[:, 0] > limit)
        return found


def measured(encoded: Encoded) -> Measured:
    """Of examples that were not cut."""
    import numpy as np

    found = (n for e in encoded.examples for n in (len(e.ids), int(e.mask.sum())))
    table = np.fromiter(found, np.int32, 2 * len(encoded.examples)).reshape(-1, 2)
    notes = tuple(p for p in encoded.problems if p.line is None)
    arguments = encoded.template_arguments
    return Measured(table[:, 0], table[:, 1], encoded.lengths, encoded.counts, encoded.limits, notes, arguments)


def statistics(reading: Reading, encoded: Encoded, limit: int, bins: int = 40) -> Statistics:
    """Count everything. limit: the length in tokens at which texts were cut."""
    tokens = sum(len(e.ids) for e in encoded.examples)
    learned = sum(int(e.mask.sum()) for e in encoded.examples)
    lengths = encoded.lengths[encoded.lengths > 0]
    counts, edges = histogram(lengths, bins)
    return Statistics(
        conversations=len(reading.conversations),
        turns=sum(len(c.messages) for c in reading.conversations),
        tokens=tokens,
        learned_tokens=learned,
        share=learned / tokens if tokens else 0.0,
        longest=int(lengths.max(initial=0)),
        counts=counts,
        edges=edges,
        over_limit=over(lengths, limit),
        suggested_length=suggested_length(lengths),
        suggested_epochs=suggested_epochs(len(reading.conversations)),
        suggested_preset=suggested_preset(len(reading.conversations)),
    )


def histogram(lengths: NDArray[np.int32], bins: int = 40) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """How many conversations have which length; a few very long ones share the last bin, so that the others can be seen."""
    import numpy as np

    if not len(lengths):
        return np.zeros(bins, np.int64), np.linspace(0, 1, bins + 1)
    end = max(float(np.quantile(lengths, _COVERED)) * 1.25, 1.0)
    counts, edges = np.histogram(np.minimum(lengths, end), bins, (0, end))
    return counts.astype(np.int64), edges.astype(np.float64)


def over(lengths: NDArray[np.int32], limit: int) -> int:
    """How many conversations are longer than the limit."""
    return int((lengths > limit).sum())


def suggested_length(lengths: NDArray[np.int32], most: int = 0) -> int:
    """The smallest multiple of 256 tokens that covers 99 % of the conversations whole.

    most: tokens that the model can read; 0 where that is not known.
    """
    import numpy as np

    if not len(lengths):
        return _STEP
    covering = int(np.quantile(lengths, _COVERED, method="inverted_cdf"))
    length = max(_STEP, -(-covering // _STEP) * _STEP)
    return min(length, most) if most else length


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
