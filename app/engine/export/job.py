"""What every export is given and gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from app.engine.export.source import Source
from app.errors import UserError

Progress = Callable[[str, float], None]
Cancelled = Callable[[], bool]
GgufType = Literal["f32", "f16", "bf16", "q8_0"]


@dataclass(frozen=True)
class Options:
    """bits: of a fused MLX model: None as the original, 3 to 8 quantized, 16 not quantized. gguf_type: of its weights."""

    bits: int | None = None
    gguf_type: GgufType = "f16"


@dataclass(frozen=True)
class Plan:
    """What an export will be. size: bytes on disk, about; needs: what is needed to use it, a sentence.

    refusal: why it cannot be made of this model; None when it can.
    """

    kind: str
    size: int
    needs: str
    refusal: UserError | None = None


@dataclass(frozen=True)
class Survival:
    """How much of what was learned is still there after fusing.

    error: distance of the logits from the tuned model's, as a share of the distance between original and tuned.
    losses: of the original, the tuned and the fused model on conversations kept aside, None when there were none.
    share: of the change, 1 for all of it: in loss where the loss fell by enough to be measured, else 1 - error.
    apart: the same distance as a share of the tuned model's logits; 1 and more for a model that is another.
    """

    error: float
    losses: tuple[float, float, float] | None
    share: float
    apart: float = 0.0

    @property
    def enough(self) -> bool:
        return self.share >= 0.9


@dataclass(frozen=True)
class Written:
    """An export that is in its place. checks: what was compared and found equal; advice: what to know, may be empty."""

    kind: str
    path: Path
    size: int
    checks: tuple[str, ...]
    advice: str = ""
    survival: Survival | None = None


@dataclass
class Job:
    """One export while it is being written. folder: where to write, empty at first; the place comes later."""

    source: Source
    options: Options
    folder: Path
    progress: Progress
    cancelled: Cancelled
    checks: list[str] = field(default_factory=list)
    advice: str = ""
    survival: Survival | None = None

    def at(self, step: str, share: float) -> None:
        """Say how far it is. Raises UserError with code "cancelled" when the person wants it to end."""
        self.progress(step, share)
        if self.cancelled():
            raise UserError("The export was cancelled.", "Nothing was left behind.", "", "cancelled")

    def certify(self, what: str) -> None:
        """Note what was compared and found right, a sentence for people."""
        self.checks.append(what)


def failed_check(what: str) -> UserError:
    """For an export that does not hold what it should."""
    return UserError(
        "The exported file did not come out as expected, so it was removed.",
        what,
        "Try again, or export the adapter.",
        "export_check",
    )
