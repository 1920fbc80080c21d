"""Statistics, the cache, the chat format's self-test and the terminal's report."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from app.data.cache import RESERVE, Cache
from app.data.chat_format import ChatFormat
from app.data.conversation import Conversation
from app.data.encoding import encode
from app.data.fingerprint import file_fingerprint, tokenizer_fingerprint
from app.data.highlight import highlighted
from app.data.reading import read_examples
from app.data.report import check_file, show_example
from app.data.selftest import check_chat_format
from app.data.splitting import split, split_stored
from app.data.stats import histogram, statistics, suggested_epochs, suggested_length
from app.data.stored import StoredConversations
from app.errors import UserError
from tests.data.chat_formats import CHATML, TEMPLATES, chat, tokenizer_for, with_template
from tests.data.files import GOOD, asked, line, many


def test_tokens_learned_tokens_and_their_share_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(many(40))
    reading = read_examples(tmp_path / "a.jsonl")
    encoded = encode(reading.conversations, tokenizer_for("chatml"), max_seq_len=512)
    numbers = statistics(reading, encoded, 512)
    assert (numbers.conversations, numbers.turns) == (40, 80)
    assert numbers.tokens == sum(len(e.ids) for e in encoded.examples)
    assert numbers.learned_tokens == sum(int(e.mask.sum()) for e in encoded.examples)
    assert 0 < numbers.share < 1 and numbers.share == numbers.learned_tokens / numbers.tokens
    assert numbers.counts.sum() == 40 and len(numbers.edges) == len(numbers.counts) + 1


def test_the_suggested_length_covers_99_of_100() -> None:
    lengths = np.array([300] * 990 + [5000] * 10, np.int32)
    assert suggested_length(lengths) == 512
    assert suggested_length(np.append(lengths, np.full(100, 3000, np.int32))) == 3072
    assert suggested_length(np.zeros(0, np.int32)) == 256
    counts, _ = histogram(lengths)
    assert counts.sum() == 1000


@pytest.mark.parametrize(("count", "epochs"), [(5, 10), (30, 5), (100, 3), (3000, 3), (90_000, 1)])
def test_few_examples_are_gone_through_more_often(count: int, epochs: int) -> None:
    assert suggested_epochs(count) == epochs


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_known_chat_format_passes_its_self_test(name: str) -> None:
    check = check_chat_format(tokenizer_for(name))
    assert check.ok and check.sentence.startswith("Chat format checked")
    assert check.separate_sequences == (
        name in ("think_stripping", "think_prompt", "empty_channel", "last_system", "words_only")
    )


def test_a_chat_format_that_loses_texts_fails_its_self_test_and_is_refused() -> None:
    parts = "{% for m in messages %}{% for c in m.content %}{% if c.type == 'text' %}{{ c.text }}{% endif %}{% endfor %}<|im_end|>{% endfor %}"
    tokenizer = with_template(parts)
    assert not check_chat_format(tokenizer).ok
    assert not check_chat_format(with_template("{{ raise_exception('no') }}")).ok
    with pytest.raises(UserError) as caught:
        encode([chat("Q?", "A.")], tokenizer, max_seq_len=100)
    assert caught.value.code == "chat_format_unusable" and "pictures" in caught.value.why
    other = CHATML.replace("assistant\n{% endif %}", "assistant\nHere is why:\n{% endif %}")
    with pytest.raises(
        UserError, match="The chat format writes the beginning of an answer differently than it asks for one"
    ):
        encode([chat("Q?", "A.")], with_template(other), max_seq_len=100)


def test_a_chat_format_that_refuses_an_order_is_told_with_its_reason() -> None:
    tokenizer = with_template(TEMPLATES["alternating"][0].replace("'Roles must alternate'", "'Only in turn'"))
    turns = chat("Q?", "A.").messages
    wrong = Conversation((turns[1], *turns), 9)
    result = encode([chat("Q?", "A."), wrong], tokenizer, max_seq_len=100)
    (refused,) = [p for p in result.problems if p.code == "template_refuses"]
    assert refused.line == 9 and "Only in turn" in refused.why


def test_the_second_time_comes_from_the_cache(tmp_path: Path) -> None:
    file, tokenizer = tmp_path / "a.jsonl", tokenizer_for("chatml")
    file.write_text(many(60) + "\n" + line(("user", "x"), ("assistant", "")) + "\n{rubbish")
    cache = Cache(tmp_path / "cache")
    first = cache.read(file)
    plain = read_examples(file)
    assert list(first.conversations) == list(plain.conversations) and list(first.aside) == list(plain.aside)
    assert first.problems == plain.problems and first.records == plain.records and first.path == file
    kept = sorted(p.name for p in (tmp_path / "cache").iterdir())
    assert isinstance(first.conversations, StoredConversations)
    learned, aside = split_stored(first.conversations, 10, 42)
    assert [list(learned), list(aside)] == [list(side) for side in split(plain.conversations, 10, 42)]
    made = [cache.encode(learned, tokenizer, max_seq_len=64) for _ in range(2)]
    direct = encode(list(learned), tokenizer, max_seq_len=64)
    for result in made:
        assert result.problems == direct.problems and result.lengths.tolist() == direct.lengths.tolist()
        for mine, theirs in zip(result.examples, direct.examples, strict=True):
            assert mine.ids.tolist() == theirs.ids.tolist() and mine.mask.tolist() == theirs.mask.tolist()
    assert cache.read(file).problems == plain.problems
    assert len(list((tmp_path / "cache").iterdir())) == len(kept) + 1


def test_a_changed_file_template_or_setting_is_made_anew(tmp_path: Path) -> None:
    file, cache = tmp_path / "a.jsonl", Cache(tmp_path / "cache")
    file.write_text(many(20))
    reading = cache.read(file)
    lengths = {
        len(cache.encode(reading.conversations, tokenizer_for(n), max_seq_len=64).examples[0].ids)
        for n in ("chatml", "headers")
    }
    assert len(lengths) == 2
    file.write_text(many(21))
    assert len(cache.read(file).conversations) == 21
    assert ChatFormat(tokenizer_for("chatml")).template() != ChatFormat(tokenizer_for("headers")).template()
    assert tokenizer_fingerprint(tokenizer_for("chatml")) != tokenizer_fingerprint(tokenizer_for("chatml", "gpt2"))


@pytest.mark.parametrize("damage", ["gone", "empty", "half"])
@pytest.mark.parametrize("name", ["about.json", "ids", "limits.npy", "conversations.jsonl", "starts.npy"])
def test_what_was_kept_and_lost_a_file_since_is_made_anew(name: str, damage: str, tmp_path: Path) -> None:
    """By a loss of power, or a program that tidies up."""
    file, cache = tmp_path / "a.jsonl", Cache(tmp_path / "cache")
    file.write_text(many(20))

    def made() -> list[list[int]]:
        reading = cache.read(file)
        return [e.ids.tolist() for e in cache.encode(reading.conversations, tokenizer_for(), max_seq_len=64).examples]

    before = made()
    for kept in (tmp_path / "cache").rglob(name):
        raw = kept.read_bytes()
        kept.unlink() if damage == "gone" else kept.write_bytes(raw[: len(raw) // 2] if damage == "half" else b"")
    assert made() == before == made()


def test_the_cache_forgets_the_oldest_and_survives_what_cannot_be_written(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache", limit=1)
    for count in (20, 30):
        (tmp_path / "a.jsonl").write_text(many(count))
        assert len(cache.read(tmp_path / "a.jsonl").conversations) == count
    assert len(list((tmp_path / "cache").iterdir())) == 1
    (tmp_path / "file").write_text("")
    assert len(Cache(tmp_path / "file").read(tmp_path / "a.jsonl").conversations) == 30


def test_the_cache_leaves_room_on_the_disk_and_clears_what_was_torn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    torn, fresh = tmp_path / "cache" / "part-old", tmp_path / "cache" / "part-new"
    torn.mkdir(parents=True)
    fresh.mkdir()
    os.utime(torn, (0, 0))
    (tmp_path / "a.jsonl").write_text(many(30))
    assert isinstance(Cache(tmp_path / "cache").read(tmp_path / "a.jsonl").conversations, StoredConversations)
    assert fresh.exists() and not torn.exists()
    full = shutil.disk_usage(tmp_path)._replace(free=RESERVE - 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: full)
    (tmp_path / "b.jsonl").write_text(many(31))
    assert isinstance(Cache(tmp_path / "cache").read(tmp_path / "b.jsonl").conversations, list)


def test_the_report_has_everything_and_the_right_exit_code(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(GOOD + "\n" + GOOD + "\nrubbish\n" + asked("long " * 200))
    check = check_file(file, tokenizer_for("chatml"), max_seq_len=128, fix=tmp_path / "out.jsonl")
    report = json.loads(json.dumps(check.report))
    assert list(report) == [
        "format",
        "encoding",
        "conversations",
        "left_out",
        "tokens",
        "learned_tokens",
        "problems",
    ]
    assert (report["format"], report["encoding"], report["conversations"], report["left_out"]) == (
        "Chat messages",
        "UTF-8",
        2,
        2,
    )
    assert report["learned_tokens"] < report["tokens"]
    assert set(report["problems"][0]) == {"line", "message", "code", "severity", "what", "why", "fix"}
    assert {"duplicate", "json_plain", "nothing_left"} <= {p["code"] for p in report["problems"]}
    assert check.exit_code == 0 and check.chat_format is not None and check.chat_format.ok
    assert check.saved == 2 and len((tmp_path / "out.jsonl").read_text().splitlines()) == 2
    file.write_text("rubbish")
    without_model = check_file(file)
    assert without_model.report["tokens"] is None and without_model.exit_code == 1
    with pytest.raises(UserError):
        check_file(tmp_path / "nothing.jsonl")


def test_questions_that_fill_everything_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(asked("long " * 900, "Yes."))
    report = check_file(tmp_path / "a.jsonl", tokenizer_for("chatml"), max_seq_len=8000).report
    assert "learned_little" in {p["code"] for p in report["problems"]}


def test_one_example_is_shown_with_the_learned_text_marked(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("# mine\n" + GOOD)
    shown = show_example(tmp_path / "a.jsonl", 2, tokenizer_for("chatml"))
    assert shown.endswith("<|im_start|>assistant\n⟦On the shelf.<|im_end|>⟧")
    for number in (1, 9):
        with pytest.raises(UserError) as caught:
            show_example(tmp_path / "a.jsonl", number, tokenizer_for("chatml"))
        assert caught.value.code == "no_example"
    with pytest.raises(UserError) as caught:
        show_example(tmp_path / "a.jsonl", 2, tokenizer_for("chatml"), max_seq_len=4)
    assert caught.value.code == "nothing_learned"


def test_pieces_make_up_the_whole_example() -> None:
    tokenizer = tokenizer_for("chatml")
    (pieces,) = highlighted(chat("Größe?", "Äpfel, 🙂."), tokenizer, max_seq_len=200)
    assert [p.learned for p in pieces] == [False, True]
    assert "".join(p.text for p in pieces).endswith("Äpfel, 🙂.<|im_end|>")


def test_a_files_fingerprint_is_its_sha256(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert file_fingerprint(tmp_path / "a") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    before = file_fingerprint(tmp_path)
    (tmp_path / "a").rename(tmp_path / "b")
    assert file_fingerprint(tmp_path) != before
