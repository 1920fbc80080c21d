"""Blind votes between the original and the tuned model."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.errors import UserError
from app.runs.votes import FILE, Ballot, Vote, Votes, ballot, tally


def test_a_coin_decides_the_side_and_the_tally_knows_it() -> None:
    coin = random.Random(1)
    ballots = [ballot(f"Question {i}?", "plain", "tuned", coin) for i in range(40)]
    assert {b.tuned for b in ballots} == {"left", "right"}
    assert all((b.left if b.tuned == "left" else b.right) == "tuned" for b in ballots)
    for_tuned = [Vote(b, b.tuned) for b in ballots[:9]]
    against = [Vote(b, "left" if b.tuned == "right" else "right") for b in ballots[9:11]]
    counted = tally([*for_tuned, *against, Vote(ballots[11], "same")])
    assert (counted.tuned, counted.original, counted.same) == (9, 2, 1)


@pytest.mark.parametrize(
    ("tuned", "original", "chance", "verdict"),
    [
        (0, 0, 1.0, "open"),
        (5, 5, 1.0, "open"),
        (5, 0, 0.0625, "open"),
        (6, 0, 0.03125, "tuned"),
        (1, 9, 0.0215, "original"),
    ],
)
def test_only_a_result_that_luck_seldom_gives_is_a_verdict(
    tuned: int, original: int, chance: float, verdict: str
) -> None:
    here = Ballot("?", "a", "b", "left")
    counted = tally([Vote(here, "left")] * tuned + [Vote(here, "right")] * original)
    assert counted.chance == pytest.approx(chance, abs=1e-4) and counted.verdict == verdict


def test_votes_stay_with_the_run(tmp_path: Path) -> None:
    votes = Votes(tmp_path)
    assert votes.tally().same == 0
    votes.add(Vote(Ballot("Wo?", "hier", "dort – ä", "right"), "right", "adapter"))
    votes.add(Vote(Ballot("Wo?", "hier", "dort", "left"), "same", "step-000010"))
    assert len(Votes(tmp_path).all()) == 2 and Votes(tmp_path).all()[0].ballot.right == "dort – ä"
    assert Votes(tmp_path).tally("adapter").tuned == 1 and Votes(tmp_path).tally("adapter").same == 0


def test_a_damaged_file_of_votes_is_said(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('[{"ballot": 3}]')
    with pytest.raises(UserError) as caught:
        Votes(tmp_path).all()
    assert caught.value.code == "bad_votes"


def test_votes_that_come_at_the_same_moment_are_all_kept(tmp_path: Path) -> None:
    here = Ballot("?", "a", "b", "left")
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: Votes(tmp_path).add(Vote(here, "left")), range(40)))
    assert len(Votes(tmp_path).all()) == 40


def test_a_vote_that_cannot_be_kept_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        Votes(tmp_path / "gone").add(Vote(Ballot("?", "a", "b", "left"), "left"))
    assert refused.value.code == "no_vote"
