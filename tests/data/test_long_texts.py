"""Plain texts of any length: read in passages, all of which is learned."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.data.cache import Cache
from app.data.conversation import Reading
from app.data.encoding import encode
from app.data.formats import transcript
from app.data.formats.transcript import PIECE
from app.data.reading import read_examples
from app.data.saving import save_copy
from tests.data.chat_formats import tokenizer_for


def read(folder: Path, content: str | bytes, name: str = "a.txt") -> Reading:
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_examples(file)


def test_a_novel_is_one_text(tmp_path: Path) -> None:
    reading = read(tmp_path, "It was a dark night.\n\nThe wind blew.\n", "novel.txt")
    assert [c.text for c in reading.conversations] == ["It was a dark night.\n\nThe wind blew."]
    assert reading.format == "Plain text"


def test_a_long_novel_is_read_in_passages_that_end_with_a_paragraph(tmp_path: Path) -> None:
    paragraphs = [f"Evening {n}. " + "The harbour lay quiet under the rain. " * 20 for n in range(40)]
    reading = read(tmp_path, "\n\n".join(paragraphs), "novel.txt")
    texts = [c.text for c in reading.conversations]
    assert "\n\n".join(texts) == "\n\n".join(paragraphs)
    assert len(texts) > 5 and all(len(text) <= PIECE and text.startswith("Evening") for text in texts)
    lines = [c.line for c in reading.conversations]
    assert lines == [1 + 2 * paragraphs.index(text.split("\n\n")[0]) for text in texts]


def test_a_text_without_paragraphs_is_parted_after_a_sentence(tmp_path: Path) -> None:
    text = "The wind blew. " * 1000
    texts = [c.text for c in read(tmp_path, text, "novel.txt").conversations]
    assert "".join(texts) == text and all(piece.startswith("The wind") for piece in texts)


def test_a_novel_with_windows_line_ends_is_parted_after_paragraphs_too(tmp_path: Path) -> None:
    paragraph = "\r\n".join(["The harbour lay quiet under the rain"] * 9)
    text = "\r\n\r\n".join(f"Evening {n}.\r\n{paragraph}" for n in range(40))
    texts = [c.text for c in read(tmp_path, text).conversations]
    assert "\n\n".join(texts) == text.replace("\r\n", "\n")
    assert len(texts) > 3 and all(piece.startswith("Evening") for piece in texts)


@pytest.mark.parametrize("letter", ["x", "漢", "\u200b", "🙂"])
def test_a_line_without_any_space_is_parted_all_the_same(letter: str, tmp_path: Path) -> None:
    text = letter * (2 * PIECE + 1)
    reading = read(tmp_path, text)
    assert [len(c.text) for c in reading.conversations] == [PIECE, PIECE, 1]
    assert [c.place for c in reading.conversations] == [(1, 1), (1, 2), (1, 3)]


def test_a_blank_text_holds_nothing(tmp_path: Path) -> None:
    reading = read(tmp_path, " \n" * 3 * PIECE)
    assert not reading.conversations and reading.skipped == reading.records
    assert [p.code for p in reading.problems] == ["only_comments"]


def test_one_line_of_five_megabytes_is_read_whole(tmp_path: Path) -> None:
    text = "".join(f"Word {n}. " for n in range(450_000))
    reading = read(tmp_path, text)
    assert "".join(c.text for c in reading.conversations) == text and not reading.left_out


@pytest.mark.parametrize("max_seq_len", [100, 4096])
def test_every_token_of_every_passage_is_learned(max_seq_len: int, tmp_path: Path) -> None:
    reading = read(tmp_path, "The wind blew, and nobody came. " * 500)
    encoded = encode(reading.conversations, tokenizer_for("chatml"), max_seq_len=max_seq_len)
    assert encoded.examples and not encoded.left_out
    assert all(e.mask[1:].all() and len(e.ids) <= max_seq_len for e in encoded.examples)
    alone = int((encoded.lengths % max_seq_len == 1).sum())  # a last token of its own, which nothing stands before
    assert sum(len(e.ids) for e in encoded.examples) == int(encoded.lengths.sum()) - alone


def test_only_the_last_passage_learns_that_the_text_ends(tmp_path: Path) -> None:
    tokenizer = tokenizer_for("chatml")
    reading = read(tmp_path, "The wind blew, and nobody came. " * 500 + "\n \n")
    assert [c.continues for c in reading.conversations] == [True] * (len(reading.conversations) - 1) + [False]
    ends = [
        e.ids[-1] == tokenizer.eos_token_id for e in encode(reading.conversations, tokenizer, max_seq_len=4096).examples
    ]
    assert ends == [False] * (len(ends) - 1) + [True] and len(ends) > 2
    save_copy(reading.conversations, tmp_path / "copy.jsonl")
    again = read_examples(tmp_path / "copy.jsonl").conversations
    assert [(c.text, c.continues) for c in again] == [(c.text, c.continues) for c in reading.conversations]
    stored = Cache(tmp_path / "kept").read(tmp_path / "a.txt").conversations
    assert list(stored) == list(reading.conversations)


def test_a_reading_in_other_passages_is_not_taken_from_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("The wind blew. " * 1000)
    cache = Cache(tmp_path / "kept")
    before = len(cache.read(file).conversations)
    monkeypatch.setattr(transcript, "PIECE", 2 * PIECE)
    monkeypatch.setattr("app.data.cache._own_code", lambda: "another version of the code")
    assert len(cache.read(file).conversations) < before
