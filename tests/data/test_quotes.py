"""Typographic quotes: those that stand for JSON's own are mended, those inside texts are a person's own."""

from __future__ import annotations

import pytest

from app.data.repair import Unreadable, parse


@pytest.mark.parametrize(
    ("line", "question", "answer"),
    [
        ("{“q”: “What’s up?”, “a”: “It’s fine”}", "What’s up?", "It’s fine"),
        ("{“q”: “Say “hi”, please”, “a”: “l’été «bon»”}", "Say “hi”, please", "l’été «bon»"),
        ("{„q“: „Was?“, „a“: „Ein ‚Haus‘“}", "Was?", "Ein ‚Haus‘"),
        ("{«q»: «a», «a»: «b»,}", "a", "b"),
        ("{‘q’: ‘it’s’, ‘a’: ‘b’}", "it’s", "b"),
        ('{"q": “it’s "so", right”, "a": “b”}', 'it’s "so", right', "b"),
        ('{"q": "She said “hi”", "a": "it’s “ok”",}', "She said “hi”", "it’s “ok”"),
        ("{'q': 'She said “hi”', 'a': 'it’s'}", "She said “hi”", "it’s"),
        ('{“q”: “a\\“b”, “a”: “b \\"c\\" \\\\”}', "a“b", 'b "c" \\'),
    ],
)
def test_only_quotes_that_stand_for_jsons_own_are_mended(line: str, question: str, answer: str) -> None:
    assert parse(line)[0] == [{"q": question, "a": answer}]


@pytest.mark.parametrize("line", ["{“q”: “a, “a”: “b”}", "{“q”: “a”, “a”: “b}", "{“q: “a”, “a”: “b”}"])
def test_a_typographic_quote_too_few_is_not_guessed_at(line: str) -> None:
    with pytest.raises(Unreadable, match="json_quotes"):
        parse(line)
