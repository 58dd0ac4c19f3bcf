"""Persons are a function of judgements."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.records import Judgement, Verdict
from faustpfand.resolve import clusters, contradictions, last_by, standing

DAY_ONE = datetime(2031, 5, 4, tzinfo=UTC)


def judged(left, right, verdict=Verdict.SAME, day=1, by="Vera"):
    return Judgement(left=left, right=right, verdict=verdict, by=by, reason="", recorded=DAY_ONE + timedelta(days=day))


JUDGEMENTS = st.lists(
    st.builds(
        judged,
        left=st.sampled_from("abcdef"),
        right=st.sampled_from("abcdef"),
        verdict=st.sampled_from(Verdict),
        day=st.integers(0, 5),
        by=st.sampled_from(["Vera", "Ales"]),
    ),
    max_size=15,
)


@given(JUDGEMENTS, st.randoms(use_true_random=False))
def test_order_does_not_matter(judgements, dice):
    """A ledger may hand judgements back in any order."""
    shuffled = judgements[:]
    dice.shuffle(shuffled)

    assert clusters(shuffled) == clusters(judgements)
    assert contradictions(shuffled) == contradictions(judgements)


@given(JUDGEMENTS)
def test_no_subject_is_two_persons(judgements):
    """Groups are disjoint and have at least two members."""
    members = [subject for group in clusters(judgements) for subject in group]

    assert len(members) == len(set(members))
    assert all(len(group) > 1 for group in clusters(judgements))


@given(JUDGEMENTS)
def test_what_was_judged_different_stays_apart(judgements):
    """No chain of others overrides a person who said that two are different."""
    groups = clusters(judgements)

    for found in contradictions(judgements):
        pair = {found.different.left, found.different.right}
        assert not any(pair <= group for group in groups)


@given(JUDGEMENTS)
def test_without_contradiction_every_same_holds(judgements):
    """Only a contradiction leaves a judgement out."""
    groups = clusters(judgements)
    newest = {}
    for each in judgements:
        newest.setdefault(frozenset((each.left, each.right)), []).append(each)

    if not contradictions(judgements):
        for pair, every in newest.items():
            if len(pair) == 2 and all(each.verdict is Verdict.SAME for each in every):
                assert any(pair <= group for group in groups)


@pytest.mark.parametrize(
    ("judgements", "expected"),
    [
        pytest.param([], [], id="nothing-judged"),
        pytest.param([judged("a", "b")], [{"a", "b"}], id="one-pair"),
        pytest.param([judged("a", "b"), judged("c", "b")], [{"a", "b", "c"}], id="joined-through-another"),
        pytest.param([judged("a", "a")], [], id="nobody-is-a-pair-alone"),
        pytest.param([judged("a", "b"), judged("b", "a", Verdict.DIFFERENT, 2)], [], id="newest-holds"),
        pytest.param([judged("a", "b", Verdict.DIFFERENT, 1), judged("a", "b", day=2)], [{"a", "b"}], id="undone"),
        pytest.param([judged("a", "b", Verdict.UNSURE)], [], id="unsure-joins-nobody"),
        pytest.param([judged("a", "b"), judged("b", "a", Verdict.WITHDRAWN, 2)], [], id="taken-back"),
        pytest.param(
            [judged("a", "b", Verdict.WITHDRAWN), judged("b", "a", day=2)], [{"a", "b"}], id="nothing-to-take-back"
        ),
        pytest.param(
            [judged("a", "b", day=1), judged("b", "c", day=2), judged("a", "c", Verdict.DIFFERENT, 3)],
            [{"a", "b"}],
            id="the-youngest-link-of-a-contradicted-chain-is-left-out",
        ),
        pytest.param(
            [judged("a", "c", Verdict.DIFFERENT, 1), judged("a", "b", day=2), judged("b", "c", day=3)],
            [{"a", "b"}],
            id="different-holds-though-it-is-the-oldest",
        ),
    ],
)
def test_examples(judgements, expected):
    """The cases a documenter meets."""
    assert [set(group) for group in clusters(judgements)] == expected


def test_a_contradiction_shows_its_chain():
    """Somebody has to look again, and must see at what."""
    same = [judged("a", "b"), judged("b", "c")]
    different = judged("c", "a", Verdict.DIFFERENT)

    (found,) = contradictions([*same, different])

    assert found.different == different
    assert set(found.chain) == set(same)


@given(JUDGEMENTS, st.sampled_from("abc"), st.sampled_from("def"), st.sampled_from(Verdict))
def test_what_is_taken_back_leaves_no_trace(judgements, left, right, verdict):
    """Whatever held before holds again: clusters, contradictions, everything."""
    decided = [*judgements, judged(left, right, verdict, day=8)]

    taken_back = [*decided, judged(left, right, Verdict.WITHDRAWN, day=9)]

    if verdict is not Verdict.WITHDRAWN:
        assert standing(taken_back) == standing(judgements)


@given(JUDGEMENTS)
def test_taking_back_ends(judgements):
    """Who takes back again and again comes to the end, and touches only what they said themselves."""
    others = {pair: one for pair, one in standing(judgements).items() if one.by != "Vera"}
    day = 10

    while (last := last_by("Vera", judgements)) is not None:
        assert last.by == "Vera"
        judgements = [*judgements, judged(last.left, last.right, Verdict.WITHDRAWN, day)]
        day += 1

    assert others.items() <= standing(judgements).items()


def test_nobody_takes_back_what_somebody_else_has_judged_since():
    """Ales looked after Vera did; his judgement stands."""
    judgements = [judged("a", "b"), judged("c", "d"), judged("a", "b", Verdict.DIFFERENT, 2, by="Ales")]

    assert last_by("Vera", judgements) == judgements[1]
    assert last_by("Nobody", judgements) is None
