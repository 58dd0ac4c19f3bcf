"""Claims that count people: released, held, detained, sentenced, dead."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from faustpfand import dates, names
from faustpfand.accounts.check.evidence import Evidence, Weighed, supports
from faustpfand.accounts.stocks.balance import gap
from faustpfand.accounts.stocks.flows import ALL_OUT, RECOGNISED
from faustpfand.accounts.stocks.stock import POLITICAL
from faustpfand.counts import Count, bounds
from faustpfand.dates import When
from faustpfand.records import Claim, ClaimKind, Facts, PublishedCount, PublishedFlow, WaveReport
from faustpfand.sentences import Sentence, Word, sentence

RECENT_DAYS = 31  # what an undated claim of an article may be about
ONE_EVENT_DAYS = 4  # a claim pinned down this closely means one wave; a wider one may mean another
POPULATIONS = {"political_prisoners": POLITICAL, "prisoners": POLITICAL, "women": "women", "foreign_nationals": ""}
OTHER_DEFINITIONS = ("political_prisoners_other_count", "prisoners_of_conscience", "imprisoned_on_political_charges")
FLOWS = {
    ClaimKind.DETENTION: (RECOGNISED, "politically_motivated_arrests"),
    ClaimKind.SENTENCE: ("politically_motivated_convictions",),
}
DEATHS = "deaths_in_custody_cumulative"
LONG_DAYS = 900  # a claim over years ("since 2021") may mean the running total
UNDATED = sentence("the text does not say when, and nobody said when it appeared; --published tells")
_SINCE = re.compile(r"(?P<what>\w+)_since_(?P<year>\d{4})(_\d\d)?")


def interval(claim: Claim, published: date | None, before_days: int = RECENT_DAYS) -> When | None:
    """Give the days a claim can be about: its own, or those before the article appeared."""
    if claim.date_start is not None and claim.date_end is not None:
        return dates.between(claim.date_start, claim.date_end)
    if published is None:
        return None
    return dates.between(published - timedelta(before_days), published)


def _show(count: Count | None, what: str) -> Sentence:
    return sentence("%(count)s %(what)s", count=_or_unknown(count), what=what)


def _or_unknown(count: Count | None) -> Count | str:
    return "?" if count is None else count


def weigh_release(claim: Claim, facts: Facts, when: When | None) -> Weighed:
    """Hold a claimed release against the waves of its days.

    One wave that fits decides; the others of those days are other events. Another number contradicts the claim only
    where the claim can mean but one wave.
    """
    if when is None:
        return Weighed(reason=UNDATED)
    one_event = claim.date_start is not None and (when.latest - when.earliest).days <= ONE_EVENT_DAYS
    by_wave: dict[str, list[WaveReport]] = defaultdict(list)
    for report in facts.waves:
        if dates.overlap(report.on, when) and not (report.is_sum and one_event):
            by_wave[report.wave].append(report)
    waves = [_weigh_wave(claim, reports) for reports in by_wave.values()]
    weighed = _decided(waves, one_event=one_event and len(waves) == 1)
    if claim.count is not None and not one_event:
        for flow in facts.flows:
            if flow.what.startswith("outflow_") and dates.overlap(flow.during, when):
                _weigh_flow(claim, flow, when, weighed, decides=flow.what in ALL_OUT)
    return weighed


def _decided(waves: Sequence[Weighed], *, one_event: bool) -> Weighed:
    fitting = [one for one in waves if one.supporting]
    together = Weighed()
    for one in waves:
        counts = one in fitting or (one_event and not fitting)
        together.supporting += one.supporting
        together.related += one.related + ([] if counts else one.contradicting)
        together.contradicting += one.contradicting if counts else []
    return together


def _weigh_wave(claim: Claim, reports: Iterable[WaveReport]) -> Weighed:
    weighed = Weighed()
    for report in reports:
        evidence = Evidence(_freed(report, claim.population), report.on, report.told)
        if claim.targets and claim.count is None:
            targets = claim.in_base_form(claim.targets)
            found = any(_same_name(name, target) for name in report.named for target in targets)
            (weighed.supporting if found else weighed.related).append(evidence)
        elif claim.number is None:
            weighed.supporting.append(evidence)
        else:
            _weigh_number(claim.number, claim.population, report, evidence, weighed)
    return weighed


def _freed(report: WaveReport, population: str | None) -> str:
    """Quote the report whole: a number of political prisoners is none of all who were freed."""
    said = sentence("%(count)s freed", count=_or_unknown(report.freed))
    if report.political is not None and report.political != report.freed:
        said = sentence("%(freed)s, %(count)s of them political", freed=said, count=report.political)
    if population == "foreign_nationals" and report.foreign_note:
        said = sentence("%(freed)s, foreign: %(note)s", freed=said, note=report.foreign_note)
    return sentence("%(freed)s, %(wave)s", freed=said, wave=report.wave)


def _weigh_number(
    claimed: Count, population: str | None, report: WaveReport, evidence: Evidence, weighed: Weighed
) -> None:
    told = {
        "foreign_nationals": report.foreign,
        "political_prisoners": report.political,
        "women": None,
        "named_persons": None,
    }.get(population or "", report.freed)
    if told is not None:
        weighed.weigh(claimed, told, evidence)
    elif report.freed is not None and report.freed.high is not None and claimed.low > report.freed.high:
        weighed.contradicting.append(evidence)  # no part can be more than the whole
    else:
        weighed.related.append(evidence)


def _same_name(a: str, b: str) -> bool:
    """True if two names may be one person's; an article often gives the surname alone."""
    if names.compare(a, b).may_be:
        return True
    return " " not in b.strip() and any(names.compare(part, b).score >= names.SAME for part in a.split())


def _weigh_flow(claim: Claim, flow: PublishedFlow, when: When, weighed: Weighed, *, decides: bool = True) -> None:
    """Weigh a figure for just the claimed period; one for another period, or of another kind, only stands beside it.

    A figure that does not decide (one kind of release among several, recognitions for arrests) may bear the claim
    out, but contradicts nothing.
    """
    evidence = Evidence(_show(flow.count, Word(flow.what)), flow.during, flow.told)
    same = flow.during.earliest == when.earliest and abs((flow.during.latest - when.latest).days) <= ONE_EVENT_DAYS
    aside = Weighed()
    if same and claim.number is not None:
        aside.weigh(claim.number, flow.count, evidence)
    if decides:
        weighed.contradicting += aside.contradicting
    weighed.supporting += aside.supporting
    if not aside.supporting and not (decides and aside.contradicting):
        weighed.related.append(evidence)


def weigh_held(claim: Claim, facts: Facts, when: When | None) -> Weighed:
    """Hold a claimed stock against the counts published around its day.

    A count from the other side of a wave bears on the claim neither way. A count of another day speaks against it
    only where the gap is wider than the series ever moved in so many days: otherwise both may be right.
    """
    weighed = Weighed()
    population = POPULATIONS.get(claim.population or "", "")
    if when is None or not population:
        weighed.reason = sentence("the ledger holds no counts of this population") if when else UNDATED
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
    evidence = Evidence(_show(one.count, Word(one.population)), one.on, one.told)
    if claim.number is None or _wave_between(facts.waves, one.on, when):
        weighed.related.append(evidence)
        return
    aside = Weighed()
    aside.weigh(claim.number, one.count, evidence)
    if aside.contradicting:
        allowed = pace * _days_apart(one.on, when)
        too_far = abs(gap(bounds(one.count), bounds(claim.number))) > allowed
        # "Prisoners" without a political ground may be all who sit in the country's jails.
        fair = one.on.is_day and too_far and claim.population != "prisoners"
        (weighed.contradicting if fair else weighed.related).append(evidence)
    else:
        weighed.supporting += aside.supporting
        weighed.related += aside.related


def _weigh_other_definitions(claim: Claim, facts: Facts, near: When, weighed: Weighed) -> None:
    """A count by wider rules never contradicts; where it alone agrees, the claim is disputed, not refuted."""
    for one in facts.counts:
        if one.population in OTHER_DEFINITIONS and dates.overlap(one.on, near):
            evidence = Evidence(
                _show(one.count, sentence("%(population)s (another definition)", population=Word(one.population))),
                one.on,
                one.told,
            )
            agrees = claim.number is not None and supports(one.count, claim.number)
            (weighed.supporting if agrees and weighed.contradicting else weighed.related).append(evidence)


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
        weighed.reason = sentence("the text pins down no period")
        return weighed
    for flow in facts.flows:
        if flow.what in FLOWS.get(claim.kind, ()) and dates.overlap(flow.during, when):
            _weigh_flow(claim, flow, when, weighed, decides=flow.what != RECOGNISED)
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
            weighed.weigh(claim.number, one.count, Evidence(_show(one.count, Word(one.population)), one.on, one.told))


def weigh_death(claim: Claim, facts: Facts, when: When | None) -> Weighed:
    """Hold a claimed death against the deaths on record, or a claimed total against the running totals.

    A number that died in a period is no running total, and is compared with none.
    """
    weighed = Weighed()
    dated = claim.date_start is not None and when is not None
    for death in facts.deaths:
        evidence = Evidence(
            sentence("%(person)s died, %(place)s", person=death.person, place=death.place), death.on, death.told
        )
        named = any(_same_name(death.person, target) for target in claim.in_base_form(claim.targets))
        in_time = when is not None and dates.overlap(death.on, when)
        if named:
            (weighed.supporting if in_time or not dated else weighed.contradicting).append(evidence)
        elif not claim.targets and in_time:
            weighed.related.append(evidence)
    if claim.number is not None and when is not None:
        for one in facts.counts:
            if one.population == DEATHS and _days_apart(one.on, dates.between(when.latest, when.latest)) <= RECENT_DAYS:
                evidence = Evidence(_show(one.count, Word(DEATHS)), one.on, one.told)
                if dated and (when.latest - when.earliest).days < LONG_DAYS:
                    weighed.related.append(evidence)
                else:
                    weighed.weigh(claim.number, one.count, evidence)
    return weighed
