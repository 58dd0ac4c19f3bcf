"""Which pairs a person should look at, and in which order."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.dates import parse
from faustpfand.names import SAME
from faustpfand.records import Judgement, Status, Verdict
from faustpfand.resolve import Change, alike, clusters, last_by, proposals, standing
from makers import NOW, person
from strategies import searched

HELD, FORMER, NP = Status.HELD, Status.FORMER, Status.NOT_RECOGNISED


def row(subject, *names, status=HELD, born=None, gender=""):
    """One subject as a register tells of it."""
    names = names or ("Jan Testavich",)
    made = person(names[0], status=status, gender=gender, born=parse(born) if born else None)
    return replace(made, id=subject, subjects=(subject,), names=names)


def judged(left, right, verdict=Verdict.SAME, by="Vera", day=0):
    return Judgement(left=left, right=right, verdict=verdict, by=by, reason="", recorded=NOW + timedelta(days=day))


def asked(people, judgements=(), **more):
    found = proposals(alike(people), people, judgements, **more)
    return [(one.left, one.right) for one in found]


def test_pairs_across_registers_and_inside_one():
    """Whatever the alphabet; the smaller id is left; strangers are not asked about."""
    people = [row("b:1", "Ян Тэставіч"), row("a:2"), row("a:1"), row("a:3", "Volha Khadanovich")]

    assert set(asked(people)) == {("a:1", "a:2"), ("a:1", "b:1"), ("a:2", "b:1")}


def test_the_most_alike_names_of_two_subjects_count():
    """A register may give names in several scripts; nobody is alike to themselves."""
    people = [row("a:1", "Somebody Else", "Jan Testavich"), row("a:2", "Jan Testavich", "Ян Тэставіч")]

    [pair] = alike(people)

    assert (pair.left, pair.right) == ("a:1", "a:2")
    assert pair.match.score >= SAME


CONTRADICTING = [
    pytest.param({"born": "1990-01-02"}, {"born": "1991"}, id="births"),
    pytest.param({"gender": "male"}, {"gender": "female"}, id="genders"),
]


@pytest.mark.parametrize(("one", "other"), CONTRADICTING)
def test_who_cannot_be_one_is_not_asked_about(one, other):
    """What contradicts leaves a pair out."""
    assert asked([row("a:1", **one), row("a:2", **other)]) == []


ABC = [row("a:1"), row("a:2"), row("b:1")]


@pytest.mark.parametrize(
    ("judgements", "expected"),
    [
        pytest.param([judged("a:1", "a:2", Verdict.UNSURE)], {("a:1", "b:1"), ("a:2", "b:1")}, id="unsure"),
        pytest.param([judged("a:2", "a:1")], {("a:1", "b:1")}, id="two-subjects-one-person-one-question"),
        pytest.param([judged("a:1", "a:2"), judged("a:2", "b:1")], set(), id="all-one"),
        pytest.param([judged("a:1", "a:2"), judged("a:2", "b:1", Verdict.DIFFERENT)], set(), id="different-for-all"),
        pytest.param([judged("a:1", "a:2"), judged("a:2", "b:1", Verdict.UNSURE)], set(), id="unsure-for-all"),
        pytest.param([judged("a:1", "x:9"), judged("b:1", "x:9", Verdict.DIFFERENT)],
                     {("a:1", "a:2"), ("a:2", "b:1")}, id="through-somebody-not-alike"),
        pytest.param([judged("a:1", "a:2"), judged("a:1", "a:2", Verdict.WITHDRAWN)],
                     {("a:1", "a:2"), ("a:1", "b:1"), ("a:2", "b:1")}, id="withdrawn"),
    ],
)  # fmt: skip
def test_what_was_judged_is_not_asked_again(judgements, expected):
    """Directly, or through others who are the same."""
    assert set(asked(ABC, judgements)) == expected


def test_unsure_can_be_asked_again():
    """But never what was judged different besides."""
    unsure = [judged("a:1", "a:2", Verdict.UNSURE)]

    assert ("a:1", "a:2") in asked(ABC, unsure, unsure=True)
    assert ("a:1", "a:2") not in asked(ABC, [*unsure, judged("a:1", "a:2", Verdict.DIFFERENT)], unsure=True)


def test_passed_pairs_wait():
    """They stay open."""
    assert ("a:1", "a:2") not in asked(ABC, passed=[frozenset(("a:1", "a:2"))])


def test_the_most_useful_pair_comes_first():
    """Sure double counts of the held, then of the freed, then faint likenesses; what changes no figure last."""
    sure = {"born": "1990-01-02"}
    people = [
        row("a:1", "Jan Alpha", **sure), row("b:1", "Jan Alpha", **sure),
        row("a:2", "Anna Beta", status=FORMER, **sure), row("b:2", "Anna Beta", status=HELD, **sure),
        row("a:3", "Ola Gamma", status=NP, **sure), row("b:3", "Ola Gamma", status=NP, **sure),
        row("a:4", "Piotr Delta", status=NP), row("b:4", "Delta", status=NP),
    ]  # fmt: skip

    found = proposals(alike(people), people, [])

    assert [one.left for one in found] == ["a:1", "a:2", "a:3", "a:4"]
    assert [one.changes for one in found] == [Change.STOCK, Change.FLOWS, Change.NAMES, Change.NAMES]
    assert [one.usefulness for one in found][:3] == [1.0, 0.5, 0.25]


def test_what_a_merge_changes_depends_on_all_subjects_of_a_person():
    """A row that says former stands for somebody whom another row holds."""
    people = [row("a:1", status=FORMER), row("a:2", status=HELD), row("b:1", status=HELD)]

    [proposal] = proposals(alike(people), people, [judged("a:1", "a:2")])

    assert proposal.changes is Change.STOCK
    assert set(proposal.persons) == {frozenset({"a:1", "a:2"}), frozenset({"b:1"})}


def test_who_died_is_not_held():
    """Whatever the status says."""
    dead = replace(row("a:1"), died=parse("2024"))

    [proposal] = proposals(alike([dead, row("a:2")]), [dead, row("a:2")], [])

    assert proposal.changes is Change.FLOWS


SUBJECTS = ("a:1", "a:2", "a:3", "b:1", "b:2", "c:1")
PEOPLE = st.lists(
    st.builds(
        row,
        st.sampled_from(SUBJECTS),
        st.sampled_from(["Jan Test", "Ян Тест", "Anna Nowak", "NOWAK Anna", "Ola Kim"]),
        status=st.sampled_from([*Status, None]),
        born=st.sampled_from([None, "1990", "1990-01-02"]),
    ),
    max_size=6,
    unique_by=lambda one: one.id,
)
JUDGEMENTS = st.lists(
    st.builds(judged, st.sampled_from(SUBJECTS), st.sampled_from(SUBJECTS), st.sampled_from(Verdict)), max_size=6
)


@pytest.mark.slow
@given(PEOPLE, JUDGEMENTS, st.booleans())
def test_nothing_judged_is_proposed(people, judgements, unsure):
    """Each two persons are asked about once, and never where a judgement answers."""
    found = proposals(alike(people), people, judgements, unsure=unsure)
    holding, groups = standing(judgements), clusters(judgements)

    for one in found:
        about = holding.get(frozenset((one.left, one.right)))
        assert about is None or (unsure and about.verdict is Verdict.UNSURE)
        assert not any({one.left, one.right} <= group for group in groups)
        assert not one.persons[0] & one.persons[1]
    assert len({frozenset(one.persons) for one in found}) == len(found)
    assert [one.usefulness for one in found] == sorted((one.usefulness for one in found), reverse=True)


@pytest.mark.slow
@given(PEOPLE, JUDGEMENTS, st.randoms(use_true_random=False))
def test_order_of_input_does_not_matter(people, judgements, dice):
    """A ledger may hand things over in any order."""
    pairs = alike(people)
    before = proposals(pairs, people, judgements)
    for each in (people, pairs, judgements):
        dice.shuffle(each)

    assert alike(people) == sorted(pairs, key=lambda one: (-one.match.score, one.left, one.right))
    assert proposals(pairs, people, judgements) == before


@pytest.mark.slow
@given(PEOPLE, st.sets(st.sampled_from(SUBJECTS)))
def test_the_pairs_of_some_are_those_that_name_them(people, named):
    """Looking only at whom an import named finds what looking at everybody finds of them."""
    some, every = alike(people, named), alike(people)

    assert [(one.left, one.right) for one in some] == [
        (one.left, one.right) for one in every if {one.left, one.right} & named
    ]


@pytest.mark.slow
@searched(40)
@given(PEOPLE, JUDGEMENTS, st.lists(st.sampled_from([Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE])))
def test_judging_all_and_taking_all_back_restores_the_proposals(people, judgements, verdicts):
    """Nothing is left to ask once all is judged, and all is asked again once all is taken back."""
    pairs = alike(people)
    before = proposals(pairs, people, judgements)
    ledger, choices = list(judgements), iter(verdicts)

    while found := proposals(pairs, people, ledger):
        verdict = next(choices, Verdict.SAME)
        ledger.append(judged(found[0].left, found[0].right, verdict, by="Reviewer", day=len(ledger) + 1))
    while (last := last_by("Reviewer", ledger)) is not None:
        ledger.append(judged(last.left, last.right, Verdict.WITHDRAWN, by="Reviewer", day=len(ledger) + 1))

    assert proposals(pairs, people, ledger) == before
