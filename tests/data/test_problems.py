"""Every kind of problem is found, is told in a sentence, and says where it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.data.catalogue import Kind, conversations, files, records, tokens
from app.data.fixes import FIXES
from app.data.problems import CATALOGUE
from app.data.reading import read_examples
from app.errors import UserError
from tests.data.files import CASES, REFUSED

READ_ELSEWHERE = {"not_this_format", "sheet_chosen", "columns_chosen", "overlap", "rows_above"}
READ_ELSEWHERE |= {"sheets_beside", "tools_in_export", "citations_removed"}


@pytest.mark.parametrize("code", CASES)
def test_a_file_with_this_problem_is_told_so(code: str, tmp_path: Path) -> None:
    name, content, conversations = CASES[code]
    file = tmp_path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    reading = read_examples(file)
    found = [p for p in reading.problems if p.code == code]
    assert found, [p.code for p in reading.problems]
    assert found[0].severity == CATALOGUE[code].severity
    assert "{" not in found[0].what + found[0].fix.replace("{ … }", "")
    assert len(reading.conversations) == conversations
    assert reading.records == conversations + reading.left_out + reading.skipped
    errors = [p for p in reading.problems if p.severity == "error" and p.line]
    assert len({p.line for p in errors}) == reading.left_out or reading.left_out == 0


@pytest.mark.parametrize("code", REFUSED)
def test_a_file_of_the_wrong_kind_is_named(code: str, tmp_path: Path) -> None:
    for name, content in REFUSED[code]:
        (tmp_path / name).write_bytes(content)
        with pytest.raises(UserError) as caught:
            read_examples(tmp_path / name)
        assert caught.value.code == code
        assert caught.value.what.endswith(".") and caught.value.next


@pytest.mark.parametrize(
    ("name", "called"),
    [("a.pdf", "a PDF"), ("a.docx", "a Word document"), ("a.zip", "a packed file"), ("a.rtf", "RTF")],
)
def test_the_kind_of_a_wrong_file_is_said(name: str, called: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(dict(REFUSED["wrong_kind"])[name])
    with pytest.raises(UserError, match=called):
        read_examples(tmp_path / name)


def test_every_kind_of_problem_in_reading_has_a_file() -> None:
    reading = {**files.KINDS, **records.KINDS, **conversations.KINDS}
    assert set(reading) - set(CASES) == READ_ELSEWHERE
    assert len(CATALOGUE) >= 45


@pytest.mark.parametrize("kind", CATALOGUE.values())
def test_its_sentences_are_sentences_and_its_fix_exists(kind: Kind) -> None:
    for text in filter(None, (kind.what, kind.why, kind.fix)):
        assert text[0].isupper() or text[0] in "{“", text
        assert text.endswith((".", "?")), text
        assert "!" not in text and "please" not in text.lower(), text
    assert not kind.action or kind.action in FIXES
    assert kind.severity != "error" or kind.fix
    assert not any(word in kind.what for word in ("token ", "dataset", "epoch")) or kind in tokens.KINDS.values()
