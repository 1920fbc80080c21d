"""Review examples: nothing yet, all well, and with problems."""

from __future__ import annotations

from app.ui import demo_files
from tests.ui.screens.registry import screen
from tests.ui.screens.stage import Stage
from tests.ui.screens.states_setup import a_file_with_problems


@screen("03-review-empty")
def review_empty(stage: Stage) -> None:
    stage.open().show_examples()


@screen("03-review-examples")
def review(stage: Stage) -> None:
    window = stage.open()
    window.open_path(demo_files.MODEL)
    window.open_path(a_file_with_problems(stage.folder))
    stage.wait(lambda: window.review.review.table is not None)
    window.show_examples()
    table = window.review.review.table
    window.review.list.choose(table.row_of((8, 0)))
    stage.wait(lambda: window.review.review.counted_all and window.review.view._shown.tokens is not None)


@screen("03-review-unreadable-line")
def review_unreadable(stage: Stage) -> None:
    window = stage.open()
    window.open_path(a_file_with_problems(stage.folder))
    stage.wait(lambda: window.review.review.table is not None)
    window.show_examples()
    window.review.next_problem()


@screen("03-review-no-match")
def review_no_match(stage: Stage) -> None:
    window = stage.open()
    window.open_path(demo_files.EXAMPLES)
    stage.wait(lambda: window.review.review.table is not None)
    window.show_examples()
    ended: list[bool] = []
    window.review.review.found.connect(lambda rows, first, last: ended.append(last) if last else None)
    window.review.list.search.setText("hex key")
    stage.wait(lambda: ended)
