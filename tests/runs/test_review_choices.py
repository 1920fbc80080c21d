"""What was decided in the review is kept with the run."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.data.choices import ReviewChoices
from app.data.fixes import Fix
from app.runs.config import TrainingConfig
from app.runs.review_choices import store_choices, stored_choices
from app.runs.store import create_run


def test_choices_are_kept_with_the_run_as_they_were(tmp_path: Path) -> None:
    choices = ReviewChoices((Fix("drop_turn", 6, 2), Fix("leave_out", 9)), ("strip_spaces",))
    run = create_run(TrainingConfig(), tmp_path)
    assert stored_choices(run) is None
    store_choices(run, choices.to_json())
    assert ReviewChoices.from_json(stored_choices(run)) == choices
    with pytest.raises(ValueError, match="unknown fix"):
        ReviewChoices.from_json('{"fixes": [["delete_disk", 1, null]], "everywhere": []}')
