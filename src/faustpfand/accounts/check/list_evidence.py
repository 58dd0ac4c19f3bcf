"""What lists say of a claim that somebody was listed or struck off: their word comes before any report's. Pure."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from faustpfand import dates
from faustpfand.accounts.check.evidence import Evidence, Weighed
from faustpfand.accounts.lists.listings import came_on
from faustpfand.dates import When
from faustpfand.names import SAME, compare, compare_organisations
from faustpfand.records import Claim, ClaimKind, EntryKind, Listing, SanctionsEntry
from faustpfand.sentences import Sentence, sentence


def with_lists(
    weighed: Weighed, claim: Claim, listings: Iterable[Listing], when: When | None, authorities: Collection[str]
) -> Weighed:
    """Add what the lists say to what the reports say, and put it first.

    A day that the list gives, or bounds inside the time that the claim names, decide. Editions far apart that only
    leave it open stand beside the claim. A target that a later edition still names was not struck off; where reports
    tell of a licence or a suspension, that explains the claim and does not bear out the word.

    Args:
        weighed: by the reports.
        claim: that a sanction was imposed or lifted.
        listings: the stays on lists of the targets that claims name.
        when: the time the claim means, or None.
        authorities: codes of who acted; empty if the claim names nobody.
    """
    ours = [
        one
        for one in listings
        if (not authorities or one.authority in authorities)
        and any(_is_target(target, one.entry) for target in claim.targets)
    ]
    if not ours:
        return weighed
    if claim.kind is ClaimKind.SANCTION_IMPOSED:
        return _imposed(weighed, claim, ours, when)
    return _lifted(weighed, ours, when)


def _imposed(weighed: Weighed, claim: Claim, ours: Sequence[Listing], when: When | None) -> Weighed:
    asked = None if claim.date_start is None else when
    decided = [one for one in ours if asked is None or _decides(one.since, asked, dated=one.dated)]
    open_ = [one for one in ours if one not in decided and asked is not None and dates.overlap(one.since, asked)]
    against = [] if decided or open_ else list(ours)
    added = replace(
        weighed,
        supporting=[*map(_came_on, decided), *weighed.supporting],
        contradicting=[*map(_came_on, against), *weighed.contradicting],
        related=[*map(_came_on, open_), *weighed.related],
    )
    if decided:
        return replace(added, reason=sentence("the list itself says so"))
    if against:
        return replace(added, reason=sentence("the list itself has another day"))
    seldom = sentence("the list came on record too seldom to tell the day")
    return replace(added, reason=weighed.reason or seldom)


def _lifted(weighed: Weighed, ours: Sequence[Listing], when: When | None) -> Weighed:
    gone = [one for one in ours if one.until is not None]
    decided = [
        one
        for one in gone
        if when is None or _decides(one.until, when, dated=one.until is not None and one.until.is_day)
    ]
    open_ = [
        one
        for one in gone
        if one not in decided and when is not None and one.until is not None and dates.overlap(one.until, when)
    ]
    still = [one for one in ours if one.until is None and when is not None and one.known_until > when.latest]
    if decided:
        reason = sentence("struck off the list itself")
        return replace(weighed, supporting=[*map(_went_off, decided), *weighed.supporting], reason=reason)
    if still and not weighed.supporting:
        reason = sentence("a later edition of the list still names it")
        return replace(weighed, contradicting=[*map(_still, still), *weighed.contradicting], reason=reason)
    if still:
        reason = sentence("eased, by what is on record, but a later edition of the list still names it")
        return replace(weighed, related=[*map(_still, still), *weighed.related], reason=reason)
    return replace(weighed, related=[*map(_went_off, open_), *weighed.related])


def _decides(told: When | None, asked: When, *, dated: bool) -> bool:
    """True if a day told lies in the time asked about, or bounds lie wholly in it."""
    if told is None:
        return False
    return dates.overlap(told, asked) if dated else asked.earliest <= told.earliest and told.latest <= asked.latest


def _is_target(target: str, entry: SanctionsEntry) -> bool:
    judge = compare if entry.kind is EntryKind.PERSON else compare_organisations
    return any(judge(target, name.name).score >= SAME for name in entry.names)


def _came_on(one: Listing) -> Evidence:
    return Evidence(_of_list(one, came_on(one)), one.since, one.entry.told)


def _went_off(one: Listing) -> Evidence:
    gone = one.until or dates.UNKNOWN
    return Evidence(_of_list(one, sentence("struck off in %(day)s", day=gone)), gone, one.entry.told)


def _still(one: Listing) -> Evidence:
    day = dates.between(one.known_until, one.known_until)
    return Evidence(_of_list(one, sentence("named on %(day)s", day=one.known_until)), day, one.entry.told)


def _of_list(one: Listing, what: str) -> Sentence:
    entry = one.entry
    return sentence(
        "%(authority)s list, entry %(entry)s %(name)s: %(what)s",
        authority=one.authority,
        entry=entry.id,
        name=entry.name,
        what=what,
    )
