"""What is learned and what is kept aside follows from the settings: columns, format, folder, check file, choices."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.data.cache import usual_cache
from app.data.choices import ReviewChoices
from app.data.fixes import Fix
from app.data.stored import StoredConversations
from app.engine.examples import divide, prepare
from app.engine.loading import load_tokenizer
from app.errors import UserError
from app.runs.config import TrainingConfig, parse_config
from app.runs.review_choices import store_choices
from app.runs.store import create_run
from tests.data.files import GOOD, OTHER, line, many
from tests.tiny import write_model

TABLE = "Nr,Kunde sagt,Wir sagen\n1,Where is the saw?,In the box.\n2,Where is the nail?,On the floor.\n"


def config(data: Path, **values: object) -> TrainingConfig:
    return parse_config({"model_path": data.parent, "data": data} | values)


def test_a_table_is_learned_by_the_chosen_columns(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE)
    (tmp_path / "valid.csv").write_text(TABLE.replace("saw", "rake"))
    (tmp_path / "other.csv").write_text("question,answer\nWho?,Me.\n")
    chosen = {"question_column": "Kunde sagt", "answer_column": "Wir sagen"}
    for checks, asked in (("valid.csv", "Where is the rake?"), ("other.csv", "Who?")):
        made = divide(config(tmp_path / "a.csv", valid_data=tmp_path / checks, **chosen))
        assert [c.messages[0].content for c in made.learn] == ["Where is the saw?", "Where is the nail?"]
        assert made.aside[0].messages[0].content == asked
    with pytest.raises(UserError):
        config(tmp_path / "a.csv", question_column="2")


def test_a_format_that_was_chosen_is_learned(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"prompt": "a", "completion": "b", "text": "Once upon a time."}')
    made = divide(config(tmp_path / "a.jsonl", data_format="plain text", validation_split=0))
    assert [c.text for c in made.learn] == ["Once upon a time."]


def test_a_folder_is_learned_and_checked_by_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    (folder / "train.jsonl").write_text(f"{GOOD}\n{OTHER}")
    (folder / "valid.jsonl").write_text(f"{OTHER}\n{GOOD.replace('hammer', 'rake')}")
    run = create_run(config(folder), folder=tmp_path / "run")
    made = divide(config(folder), run)
    assert (len(made.learn), len(made.aside)) == (2, 1)
    assert [p.code for p in made.problems if p.code == "overlap"] == ["overlap"]
    assert made.reading.path.parent == run.folder / "examples"


def test_choices_made_in_the_review_are_learned(tmp_path: Path) -> None:
    (tmp_path / "list.json").write_text(f"[{GOOD}, {OTHER}]")
    run = create_run(config(tmp_path / "list.json"), folder=tmp_path / "run")
    store_choices(run, ReviewChoices().leaving_out((1, 2)).to_json())
    assert [c.place for c in divide(config(tmp_path / "list.json"), run).learn] == [(1, 1)]


def test_a_mended_example_does_not_count_as_left_out(tmp_path: Path) -> None:
    open_end = line(("user", "Who?"), ("assistant", "Me."), ("user", "And then?"), ("assistant", ""))
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join([*many(8).splitlines(), open_end, open_end, GOOD, OTHER, "not JSON"]))
    assert divide(config(file)).left_out == 3
    run = create_run(config(file), folder=tmp_path / "run")
    choices = ReviewChoices((Fix("drop_last_exchange", 9), Fix("leave_out", 10), Fix("leave_out", 11)))
    store_choices(run, choices.to_json())
    made = divide(config(file), run)
    assert sorted(c.line for c in [*made.learn, *made.aside]) == [*range(1, 10), 12]
    assert made.left_out == 1


def test_a_large_file_is_read_once_for_window_and_training(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(many(6000))
    before = usual_cache().read(tmp_path / "a.jsonl").conversations
    run = create_run(config(tmp_path / "a.jsonl"), folder=tmp_path / "run")
    made = divide(config(tmp_path / "a.jsonl"), run)
    assert isinstance(before, StoredConversations) and isinstance(made.learn, StoredConversations)
    assert made.learn.key == before.key
    assert len(made.aside) == 600 and len(made.learn) == 5400


def test_examples_of_a_large_file_keep_their_identity_until_they_are_let_go(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(many(6000))
    model = write_model(tmp_path / "model")
    data = prepare(config(tmp_path / "a.jsonl", model_path=model), load_tokenizer(model))
    assert len({id(example) for _ in range(2) for example in data.train}) == len(data.train) == 5400
    assert {example.line for example in data.train}.isdisjoint(example.line for example in data.valid)
    data.close()
    assert data.train == data.valid == []


def test_a_check_file_of_the_same_name_is_another_file(tmp_path: Path) -> None:
    for folder, content in (("a", f"{GOOD}\n{OTHER}"), ("b", GOOD.replace("hammer", "rake"))):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "chats.jsonl").write_text(content)
    asked = config(tmp_path / "a" / "chats.jsonl", valid_data=tmp_path / "b" / "chats.jsonl")
    run = create_run(asked, folder=tmp_path / "run")
    for _ in range(2):  # the second time from the copies
        made = divide(asked, run)
        assert (len(made.learn), made.aside[0].messages[0].content) == (2, "Where is the rake?")
        (tmp_path / "b" / "chats.jsonl").unlink(missing_ok=True)
