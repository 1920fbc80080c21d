"""The sentences of the problems, by where they are noticed. A teacher should understand each."""

from __future__ import annotations

from dataclasses import dataclass

from app.data.conversation import Severity


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of problem. {words} in the sentences are filled in where it is noticed. A sentence that counts has a
    second form behind a |, for exactly one.

    action: a fix of app.data.fixes. once: told once for the whole file, with the number of conversations.
    """

    severity: Severity
    what: str
    why: str = ""
    fix: str = ""
    action: str = ""
    once: bool = False


def forms(text: str) -> tuple[str, str]:
    """A sentence for many, and for one."""
    many, _, one = text.partition("|")
    return many, one or many
