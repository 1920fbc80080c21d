"""The result of one check."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Check:
    """name: what was looked at; facts: one line on what is there; problems: what must not be, empty when all is well."""

    name: str
    facts: str = ""
    problems: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return not self.problems
