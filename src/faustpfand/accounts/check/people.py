"""Claims that count people: released, held, detained, sentenced, dead."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from faustpfand import dates, names
from faustpfand.accounts.check.evidence import Evidence, Weighed
from faustpfand.accounts.flows import RECOGNISED
from faustpfand.accounts.stock import POLITICAL
from faustpfand.counts import Bounds, Count, bounds
from faustpfand.dates import When
from faustpfand.records import Claim, ClaimKind, Facts, PublishedCount, PublishedFlow, WaveReport

RECENT_DAYS = 31  # what an undated claim of an article may be about
ONE_EVENT_DAYS = 4  # a claim pinned down this closely means one wave; a wider one may mean another
POPULATIONS = {"political_prisoners": POLITICAL, "prisoners": POLITICAL, "women": "women", "foreign_nationals": ""}
OTHER_DEFINITIONS = ("political_prisoners_other_count", "prisoners_of_conscience", "imprisoned_on_political_charges")
FLOWS = {
    ClaimKind.DETENTION: (RECOGNISED, "politically_motivated_arrests"),
    ClaimKind.SENTENCE: ("politically_motivated_convictions",),
}
DEATHS = "deaths_in_custody_cumulative"
_SINCE = re.compile(r"(?P<what>\w+)_since_(?P<year>\d{4})(_\d\d)?")


def interval(claim: Claim, published: date | None, before_days: int = RECENT_DAYS) -> When | None:
    """Give the days a claim can be about: its own, or those before the article appeared."""
    if claim.date_start is not None and claim.date_end is not None:
        return dates.between(claim.date_start, claim.date_end)
    if published is None:
        return None
    return dates.between(published - timedelta(before_days), published)


def _show(count: Count | None, what: str) -> str:
    return f"{count if count is not None else '?'} {what}"


def weigh_release(claim: Claim, facts: Facts, when: When | None) -> Weighed:
    """Hold a claimed release against the waves of its days."""
    weighed = Weighed()
    if when is None:
        weighed.reason = "the text does not say when, and nobody said when it appeared"
        return weighed
    dated = claim.date_start is not None
    one_event = dated and (when.latest - when.earliest).days <= ONE_EVENT_DAYS
    for report in facts.waves:
        if not dates.overlap(report.on, when) or (report.is_sum and one_event):
            continue
        _weigh_report(claim, report, weighed, counts_against=one_event and report.on.is_day)
    if claim.count is not None and not one_event:
        _weigh_outflow(claim, facts.flows, when, weighed)
    return weighed


def _weigh_report(claim: Claim, report: WaveReport, weighed: Weighed, *, counts_against: bool) -> None:
    told = _told_number(claim, report)
    evidence = Evidence(_show(report.freed, f"freed, {report.wave}"), report.on, report.told)
    if claim.targets and claim.count is None:
        found = [name for name in report.named for target in claim.targets if _same_name(name, target)]
        (weighed.supporting if found else weighed.related).append(evidence)
    elif claim.number is None:
        weighed.supporting.append(evidence)
    elif told is None:
        weighed.related.append(evidence)
    else:
        before = len(weighed.contradicting)
        what = _show(told, f"freed, {report.wave}")
        weighed.weigh(claim.number, told, Evidence(what, report.on, report.told))
        if len(weighed.contradicting) > before and not counts_against:
            weighed.related.append(weighed.contradicting.pop())


def _told_number(claim: Claim, report: WaveReport) -> Count | None:
    match claim.population:
        case "foreign_nationals":
            return report.foreign
        case "women" | "named_persons":
            return None
        case "political_prisoners":
            return report.political if report.political is not None else report.freed
        case _:
            return report.freed


def _same_name(a: str, b: str) -> bool:
    """True if two names may be one person's; an article often gives the surname alone."""
    if names.compare(a, b).score >= names.UNSURE:
        return True
    return " " not in b.strip() and any(names.compare(part, b).score >= names.SAME for part in a.split())


def _weigh_outflow(claim: Claim, flows: Iterable[PublishedFlow], when: When, weighed: Weighed) -> None:
    for flow in flows:
        if flow.what.startswith("outflow_") and dates.overlap(flow.during, when):
            _weigh_flow(claim, flow, when, weighed)


def _weigh_flow(claim: Claim, flow: PublishedFlow, when: When, weighed: Weighed) -> None:
    """Weigh a figure for just the claimed period; one for another period only stands beside it."""
    evidence = Evidence(_show(flow.count, flow.what), flow.during, flow.told)
    same = flow.during.earliest == when.earliest and abs((flow.during.latest - when.latest).days) <= ONE_EVENT_DAYS
    if same and claim.number is not None:
        weighed.weigh(claim.number, flow.count, evidence)
    else:
        weighed.related.append(evidence)


def weigh_held(claim: Claim, facts: Facts, when: When | None) -> Weighed:
    """Hold a claimed stock against the counts published around its day.

    A count from the other side of a wave bears on the claim neither way. A count of another day speaks against it
    only where the gap is wider than the series ever moved in so many days: otherwise both may be right.
    """
    weighed = Weighed()
    population = POPULATIONS.get(claim.population or "", "")
    if when is None or not population:
        weighed.reason = "the ledger holds no counts of this population" if when else "the text does not say when"
        return weighed
    series = [one for one in facts.counts if one.population == population]
    pace = _pace(series)
    near = dates.widened(when, RECENT_DAYS)
    for one in series:
        if dates.overlap(one.on, near):
            _weigh_count(claim, one, when, pace, facts, weighed)
    _weigh_other_definitions(claim, facts, near, weighed)
    return weighed


def _weigh_count(  # noqa: PLR0913, PLR0917 - one count, and all that decides what it is worth
    claim: Claim, one: PublishedCount, when: When, pace: float, facts: Facts, weighed: Weighed
) -> None:
    evidence = Evidence(_show(one.count, one.population), one.on, one.told)
    if claim.number is None or _wave_between(facts.waves, one.on, when):
        weighed.related.append(evidence)
        return
    aside = Weighed()
    aside.weigh(claim.number, one.count, evidence)
    if aside.contradicting:
        allowed = pace * _days_apart(one.on, when)
        too_far = _gap(bounds(one.count), bounds(claim.number)) > allowed
        (weighed.contradicting if one.on.is_day and too_far else weighed.related).append(evidence)
    else:
        weighed.supporting += aside.supporting
        weighed.related += aside.related


def _weigh_other_definitions(claim: Claim, facts: Facts, near: When, weighed: Weighed) -> None:
    """A count by wider rules never contradicts; where it alone agrees, the claim is disputed, not refuted."""
    for one in facts.counts:
        if one.population in OTHER_DEFINITIONS and dates.overlap(one.on, near):
            evidence = Evidence(_show(one.count, f"{one.population} (another definition)"), one.on, one.told)
            agrees = claim.number is not None and _agrees(one.count, claim.number)
            (weighed.supporting if agrees and weighed.contradicting else weighed.related).append(evidence)


def _agrees(told: Count, claimed: Count) -> bool:
    aside = Weighed()
    aside.weigh(claimed, told, None)  # type: ignore[arg-type]
    return bool(aside.supporting)


def _gap(a: Bounds, b: Bounds) -> int:
    if a.high is not None and a.high < b.low:
        return b.low - a.high
    if b.high is not None and b.high < a.low:
        return a.low - b.high
    return 0


def _days_apart(a: When, b: When) -> int:
    if dates.overlap(a, b):
        return 0
    return (b.earliest - a.latest).days if a.latest < b.earliest else (a.earliest - b.latest).days


def _wave_between(reports: Iterable[WaveReport], a: When, b: When) -> bool:
    """True if people were freed in a wave after the earlier and on or before the later of two days."""
    first, last = sorted((a, b), key=lambda when: when.latest)
    return any(
        not report.is_sum and report.on.is_day and first.latest < report.on.earliest <= last.latest
        for report in reports
    )


def _pace(series: Sequence[PublishedCount]) -> float:
    """Give how fast a series ever moved, in persons a day, between exact counts at least two weeks apart."""
    exact = sorted(
        (one.on.earliest, one.count.number) for one in series if one.on.is_day and one.count.low == one.count.high
    )
    moves = [
        abs(later - earlier) / (day_after - day).days
        for (day, earlier), (day_after, later) in pairwise(exact)
        if (day_after - day).days >= 14
    ]
    return max(moves, default=0.0)


def weigh_flow(claim: Claim, facts: Facts, when: When | None) -> Weighed:
    """Hold claimed detentions or sentences against the published flows, and against running totals."""
    weighed = Weighed()
    if when is None or claim.date_start is None:
        weighed.reason = "the text pins down no period"
        return weighed
    for flow in facts.flows:
        if flow.what in FLOWS.get(claim.kind, ()) and dates.overlap(flow.during, when):
            _weigh_flow(claim, flow, when, weighed)
    if claim.kind is ClaimKind.SENTENCE:
        _weigh_totals(claim, facts.counts, when, weighed)
    return weighed


def _weigh_totals(claim: Claim, counts: Iterable[PublishedCount], when: When, weighed: Weighed) -> None:
    """Use running totals such as `convicted_politically_since_2020` for claims that begin in that year."""
    for one in counts:
        since = _SINCE.fullmatch(one.population)
        if since is None or not since["what"].startswith("convicted") or int(since["year"]) != when.earliest.year:
            continue
        if claim.number is not None and _days_apart(one.on, dates.between(when.latest, when.latest)) <= RECENT_DAYS:
            weighed.weigh(claim.number, one.count, Evidence(_show(one.count, one.population), one.on, one.told))


def weigh_death(claim: Claim, facts: Facts, when: When | None) -> Weighed:
    """Hold a claimed death against the deaths on record, or a claimed number against the running totals."""
    weighed = Weighed()
    for death in facts.deaths:
        evidence = Evidence(f"{death.person} died, {death.place}", death.on, death.told)
        if any(_same_name(death.person, target) for target in claim.targets):
            weighed.supporting.append(evidence)
        elif not claim.targets and claim.count is None and when is not None and dates.overlap(death.on, when):
            weighed.related.append(evidence)
    if claim.count is not None and when is not None:
        near = dates.widened(dates.between(when.latest, when.latest), RECENT_DAYS)
        for one in facts.counts:
            if one.population == DEATHS and dates.overlap(one.on, near) and claim.number is not None:
                weighed.weigh(claim.number, one.count, Evidence(_show(one.count, DEATHS), one.on, one.told))
    return weighed
