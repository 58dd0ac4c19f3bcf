"""Accounts as text for the terminal. Colour only on a terminal, and never as the only sign of anything."""

import re
from collections.abc import Iterable, Mapping, Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from faustpfand.accounts import Booking, Register, Sheet
from faustpfand.accounts.check import Checked, Evidence, Outcome
from faustpfand.accounts.deals.deals import Deal
from faustpfand.accounts.deals.terms import Kept, Nearby, Term
from faustpfand.accounts.reconcile import IN_CUSTODY
from faustpfand.accounts.stocks.balance import Assertion
from faustpfand.accounts.stocks.months import Account, DayStock, Month
from faustpfand.accounts.waves import Wave, days_told, tellings
from faustpfand.counts import Bounds
from faustpfand.errors import Problem, Severity
from faustpfand.ledger import Receipt
from faustpfand.places import country_name
from faustpfand.publish.claims import in_words
from faustpfand.publish.terminal import printable
from faustpfand.records import Article, Claim, Listed, Told

SHOWN = 3  # sources named in a table cell; all are in --format json
COLOURS = {
    Outcome.SUPPORTED: "green",
    Outcome.CONTRADICTED: "red",
    Outcome.DISPUTED: "yellow",
    Outcome.UNKNOWN: "dim",
}
BOOKED = {
    Booking.MATCHED: "the register has them recognised and held on the day",
    Booking.DUE_ANYWAY: "matched, but the term was about to end or over",
    Booking.MAY_BE: "for review: somebody has to look",
    Booking.NOT_POLITICAL: "in the register, but not recognised as political prisoners",
    Booking.ALREADY_OUT: "the register has them out before this wave",
    Booking.UNKNOWN: "not in the register",
    Booking.REPEATED: "the same person stands further up",
    Booking.WITHHELD: "lines that keep the name back",
}
_SENTENCE_END = re.compile(r"(?<!\d)[.!?]\s+|\n")  # "am 11. September" ends no sentence
SYNTHETIC = "SYNTHETIC DATA: nobody in it exists."


def _table(*columns: str, right: Sequence[str] = ()) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for column in columns:
        table.add_column(column, justify="right" if column in right else "left", overflow="fold")
    return table


def _show(bounds: Bounds | None) -> str:
    return "–" if bounds is None else str(bounds)


def _by(told: Iterable[Told], shown: int = SHOWN) -> str:
    names = list(dict.fromkeys(map(str, told)))
    more = f" and {len(names) - shown} more" if len(names) > shown else ""
    return escape(" · ".join(names[:shown]) + more)


def receipts(receipts: Sequence[Receipt], out: Console) -> None:
    """Print what each source brought."""
    table = _table(
        "source", "rows", "new", "known", "quarantined", "noted", right=("rows", "new", "known", "quarantined", "noted")
    )
    for one in receipts:
        table.add_row(
            escape(one.source.name),
            f"{one.rows:,}",
            f"{one.new:,}",
            f"{one.known:,}",
            str(one.quarantined),
            str(one.noted),
        )
    out.print(table)
    for one in receipts:
        if one.changes:
            was = one.changes
            out.print(
                f"{escape(one.source.name)} against the last edition: {was.appeared:,} appeared, "
                f"{was.changed:,} changed, {was.unchanged:,} as before, {was.gone:,} no longer listed."
            )


def proposed(receipts: Sequence[Receipt], pairs: Mapping[str, int], command: str, out: Console) -> None:
    """Print how many pairs each source brings that may be one person, and the command that asks about them."""
    for one in receipts:
        if number := pairs.get(one.source.id, 0):
            what = "1 pair may be one person" if number == 1 else f"{number:,} pairs may be one person each"
            out.print(printable(f"{one.source.name}: {what}; to decide: {command}"), markup=False, soft_wrap=True)


def problems(found: Sequence[Problem], out: Console, *, at_most: int | None = None) -> None:
    """Print problems, one a line, in a form that editors can jump to."""
    for one in found[:at_most]:
        sign = "set aside" if one.severity is Severity.QUARANTINED else "noted"
        out.print(f"{escape(printable(str(one)))} [dim]({sign})[/]", soft_wrap=True)
    if at_most is not None and len(found) > at_most:
        out.print(f"... and {len(found) - at_most} more; list them all with: faustpfand problems")


def account(one: Account, out: Console, *, as_of: str) -> None:
    """Print an account: a row a month, then the waves, then the balance assertions."""
    out.print(f"[bold]{country_name(one.country)}: {one.population.replace('_', ' ')}[/], as of {as_of}")
    if one.synthetic:
        out.print(f"[bold]{SYNTHETIC}[/]")
    out.print(_months(one))
    out.print(
        "Held: the counts published nearest to the month's end; the day they were counted on stands beside. "
        "In: newly recognised, as published. Out: at least these, since nobody announces who leaves at the end "
        "of the term. – means that nobody published it, or that it was not read. "
        "Others: + eased, - tightened, · neither.\n",
        style="dim",
    )
    waves(one.waves, out)
    assertions(one.assertions, out)


def stock_on(day: DayStock, out: Console) -> None:
    """Print how many were held on one day, by whose count, and by the register."""
    if day.published is not None:
        told = _by([count.told for count in day.published.counts])
        out.print(f"Held on {day.on}: [bold]{day.published.bounds}[/], counted on {day.published.counted_on} ({told})")
    else:
        out.print(f"Held on {day.on}: nothing was published near that day, so we cannot tell.")
        if day.before is not None:
            since = (
                "; ".join(f"{wave.freed} freed, {wave.on}" for wave in day.since if wave.freed) or "no wave on record"
            )
            out.print(f"Last counted on {day.before.counted_on}: {day.before.bounds}. Since then: {since}.")
    if day.register is not None:
        out.print(f"By the register: [bold]{day.register}[/]")


def _months(one: Account) -> Table:
    has_register = any(row.register_stock is not None for row in one.months)
    register = ("register held", "register in", "register out") if has_register else ()
    numbers = ("held", "in", "out", *register)
    table = _table("month", "held", "counted on", "in", "out", *register, "waves", "others", right=numbers)
    for row in one.months:
        bounds = (row.register_stock, row.register_inflow, row.register_outflow) if has_register else ()
        table.add_row(
            str(row.month),
            _show(row.stock.bounds if row.stock else None),
            str(row.stock.counted_on) if row.stock else "",
            _show(row.inflow.bounds if row.inflow else None),
            _show(row.outflow.bounds if row.outflow else None),
            *map(_show, bounds),
            ", ".join(f"{wave.freed}" for wave in row.waves if wave.freed),
            _acts(row),
        )
    return table


def _acts(row: Month) -> str:
    signs = {"eases": "+", "tightens": "-", "neither": "·"}
    return " ".join(dict.fromkeys(f"{act.authority}{signs[act.direction]}" for act in row.acts))


def waves(found: Sequence[Wave], out: Console) -> None:
    """Print the waves with every total and date that sources tell differently."""
    if not found:
        return
    table = _table("wave", "freed", "political", "told", right=("freed", "political"))
    for one in found:
        table.add_row(escape(one.id), _show(one.freed), _show(one.political), _conflicts(one))
    out.print(table)
    out.print()


def _conflicts(one: Wave) -> str:
    totals, days = tellings(one), days_told(one)
    parts = [f"{telling.value} ({_by(telling.by)})" for telling in totals]
    if len(days) > 1:
        parts.append("dated " + ", ".join(f"{telling.value} ({_by(telling.by, 1)})" for telling in days))
    return "; ".join(parts)


def assertions(found: Sequence[Assertion], out: Console) -> None:
    """Print the balance assertions, those that fail first."""
    if not found:
        return
    failing = [one for one in found if not one.holds]
    out.print(
        f"[bold]Balance assertions[/], a published count against the account's own figure: "
        f"{len(found) - len(failing)} hold, {len(failing)} do not."
    )
    if failing:
        table = _table("on", "published", "own", "apart", "from", "by", right=("published", "own", "apart"))
        for one in failing:
            own, gap = str(one.own), f"{one.gap:+,}"
            table.add_row(one.on.isoformat(), str(one.published), own, gap, escape(one.basis), escape(one.by))
        out.print(table)


def deals(found: Sequence[Deal], out: Console) -> None:
    """Print each deal: what for how many, who ties the two, who denies it, where sources differ."""
    for one in found:
        out.print(f"[bold]{escape(one.id)}[/], {one.on}")
        out.print(f"  freed      {_show(one.freed)}, of them political {_show(one.political)}")
        for wave in one.waves:
            out.print(f"             {escape(wave.id)}: {_conflicts(wave)}", soft_wrap=True)
        for given in one.given:
            what = f"{given.authority} {given.what}".strip() + (f", {given.on}" if given.on else "")
            out.print(f"  given      {escape(what)} [dim]({_by(given.told)})[/]", soft_wrap=True)
            for each in given.on_record[:SHOWN]:
                programme = f" ({each.programme})" if each.programme else ""
                record = f"{each.action}: {each.target}{programme}"
                out.print(f"             on record: {escape(record)} [dim]{_by([each.told])}[/]", soft_wrap=True)
            if given.term is not None:
                _print_term(given.term, out)
        for word, told in one.linkage.items():
            out.print(f"  {word:<10} {_by(told, 9)}", soft_wrap=True)
        out.print(f"  brokers    {escape(', '.join(one.brokers)) or '–'}\n")


KEPT = {
    Kept.DONE: "done",
    Kept.DONE_LATER: "promised, then done",
    Kept.NOT_DONE: "promised; no act is on record",
    Kept.NOT_ON_RECORD: "no such act is on record",
}


def _print_term(one: Term, out: Console) -> None:
    """Print whether what was given came, how long after the release, and whether it was taken back."""
    if one.kept is Kept.NOTHING:
        return
    said = KEPT[one.kept]
    if one.acts:
        first = one.acts[0].effective or one.acts[0].on
        said += f" {first}" + (f", {_days(one.days_after)} the release" if one.days_after else "")
    elif one.known_until:
        said += f" up to {one.known_until}, the newest day read"
    out.print(f"             {said}", soft_wrap=True)
    for back in one.taken_back:
        out.print(
            f"             taken back {back.effective or back.on}: {escape(back.target)} [dim]{_by([back.told])}[/]",
            soft_wrap=True,
        )


def _days(bounds: Bounds) -> str:
    if bounds.high is not None and bounds.high < 0:
        low, high = -bounds.high, -bounds.low
        return f"{low if low == high else f'{low} to {high}'} days before"
    if bounds.low == bounds.high == 0:
        return "on the day of"
    return f"{bounds.low if bounds.is_exact else f'{bounds.low} to {bounds.high}'} days after"


def nearby(found: Sequence[Nearby], out: Console) -> None:
    """Print releases and easings near each other in time that no source ties; nothing is asserted."""
    out.print(
        "Near in time and tied by no source on record. Nearness says nothing about why: look for who ties them.\n"
    )
    table = _table("released", "freed", "days", "by", "what", "day", right=("freed", "days"))
    for one in found:
        given = one.concession
        table.add_row(
            escape(one.wave.id),
            _show(one.wave.freed),
            f"{one.days.low:+}" if one.days.is_exact else f"{one.days.low:+} to {one.days.high:+}",
            given.authority,
            escape(f"{given.action.replace('_', ' ')}: {given.target}"),
            str(given.effective or given.on),
        )
    out.print(table)


def checked(article: Article, found: Sequence[Checked], out: Console) -> None:
    """Print each claim with its outcome and the statements that say so."""
    out.print(f"[bold]{escape(article.id)}[/], published {article.published or '?'}\n")
    for one in found:
        colour = COLOURS[one.outcome]
        out.print(f"[{colour} bold]{one.outcome.upper()}[/]  {_quoted(article.text, one.claim)}", soft_wrap=True)
        out.print(f"  {escape(in_words(one.claim))}")
        out.print(f"  {escape(one.reason)}.")
        for sign, evidence in (("for", one.supporting), ("against", one.contradicting)):
            _print_evidence(sign, evidence, out)
        if one.outcome is Outcome.UNKNOWN:
            _print_evidence("beside", one.related, out)
        out.print()
    tally = {outcome: sum(one.outcome is outcome for one in found) for outcome in Outcome}
    out.print(", ".join(f"{number} {outcome}" for outcome, number in tally.items()) + ".")


def _quoted(text: str, claim: Claim) -> str:
    """Quote the claim within its sentence."""
    ends = [0, *(found.end() for found in _SENTENCE_END.finditer(text)), len(text)]
    start = max(end for end in ends if end <= claim.start)
    before, after = text[start : claim.start], text[claim.end : min(end for end in ends if end >= claim.end)]
    quote = f"{before}“{text[claim.start : claim.end]}”{after}"
    return escape(" ".join(quote.split()))


def _print_evidence(sign: str, evidence: Sequence[Evidence], out: Console, at_most: int = 4) -> None:
    for one in evidence[:at_most]:
        out.print(
            f"  {sign:<8} {one.when}  {escape(one.says)} [dim]{escape(str(one.told))} {escape(one.told.url)}[/]",
            soft_wrap=True,
        )
    if len(evidence) > at_most:
        out.print(f"  {sign:<8} and {len(evidence) - at_most} more (--format json)")


def sheet(
    one: Sheet,
    register: Register | None,
    others: Sequence[Wave],
    again: Sequence[tuple[Listed, Wave]],
    out: Console,
) -> None:
    """Print the release-day sheet: who is who, whether it balances, who is still inside, and the other waves."""
    out.print(f"[bold]Release day: {escape(one.wave)}[/], {one.on}")
    if register is None:
        out.print("The ledger holds no register of this country: whom a register knows, it cannot tell.")
    elif register.is_synthetic:
        out.print(f"[bold]{SYNTHETIC}[/]")
    _balance(one, out)
    out.print(_lines(one, has_register=register is not None))
    out.print()
    _reasons(one, out, has_register=register is not None)
    if register is not None:
        _terms(one, out)
    for listed, wave in again:
        out.print(
            f"Named in another wave, too: {escape(listed.name)} ({escape(wave.id)}, {wave.on}). Is it one person?"
        )
    _other_waves(one, others, out)


def _balance(one: Sheet, out: Console) -> None:
    table = _table("", "persons", "", right=("persons",))
    for count, told in _announced(one):
        table.add_row("announced", count, told)
    table.add_row("named", str(one.named), f"in {len(one.lines)} lines of the list")
    for booking, number in one.booked.items():
        if number:
            table.add_row(f"  {booking.value.replace('_', ' ')}", str(number), BOOKED[booking])
    table.add_row("withheld", str(one.withheld), "freed, with the name kept back")
    if one.set_aside:
        table.add_row("set aside", str(one.set_aside), "rows of the list that could not be read")
    table.add_row("unaccounted", _show(one.unaccounted), "announced, less named and withheld")
    out.print(table)
    verdict = (
        "[green]The sheet balances.[/]"
        if one.balanced
        else "[red]The sheet does not balance.[/] " + escape(one.imbalance)
    )
    out.print(verdict + "\n", soft_wrap=True)


def _announced(one: Sheet) -> list[tuple[str, str]]:
    by: dict[str, list[Told]] = {}
    for announced in one.announced:
        by.setdefault(str(announced.count), []).append(announced.told)
    return [(count, _by(told)) for count, told in by.items()]


def _lines(one: Sheet, *, has_register: bool) -> Table:
    register = ("register", "score", "served", "left") if has_register else ()
    table = _table("row", "listed", "booked", *register, right=("row", "score", "served", "left"))
    for line in sorted(one.lines, key=lambda line: (list(BOOKED).index(line.booking), line.listed.row)):
        person = f"{line.person.name} ({line.person.id})" if line.person else ""
        score = f"{line.score:.2f}" if line.score else ""
        found = (escape(person), score, _span(line.served), _span(line.left)) if has_register else ()
        booked = line.booking.value.replace("_", " ")
        table.add_row(str(line.listed.row), escape(line.listed.name), booked, *found)
    return table


def _reasons(one: Sheet, out: Console, *, has_register: bool) -> None:
    """Say why, where it is not plain: all reasons of all lines are in --format json."""
    for line in one.lines:
        plain = line.booking in (Booking.MATCHED, Booking.WITHHELD) and line.score in (0, 1)
        plain = plain or (line.booking is Booking.UNKNOWN and not has_register)
        if line.reasons and not plain:
            why = " ".join(line.reasons)
            out.print(f"row {line.listed.row}, {escape(line.listed.name)}: [dim]{escape(why)}[/]", soft_wrap=True)
    out.print()


def _span(days: Bounds | None) -> str:
    """Write days as years and months, as long as somebody can be held; a bound below zero is a term that is over."""
    if days is None:
        return ""
    if days.high is not None and days.high <= 0:
        return "over"
    low, high = _months_of(days.low), _months_of(days.high) if days.high is not None else "?"
    return low if low == high else f"{low}–{high}"


def _months_of(days: int) -> str:
    months = max(0, round(days / 30.44))  # days in a month, on average
    return f"{months // 12}y{months % 12:02}m" if months >= 12 else f"{months}m"


def _terms(one: Sheet, out: Console) -> None:
    matched = sum(one.booked[booking] for booking in IN_CUSTODY)
    if one.without_term == matched:
        terms = "no term is known of any of them" if matched else "nobody is matched"
    else:
        high = one.days_left.low if one.days_left.high is None else one.days_left.high
        years = Bounds(round(one.days_left.low / 365.25), round(high / 365.25))
        terms = f"{years} years in all; no term is known of {one.without_term}"
    out.print(f"Sentence that the matched had before them: {terms}.")
    out.print(f"Still held by the register, recognised, after this wave: [bold]{one.remaining}[/].\n")


def _other_waves(one: Sheet, others: Sequence[Wave], out: Console, at_most: int = 6) -> None:
    nearest = sorted(others, key=lambda wave: abs((wave.on.earliest - one.on.earliest).days))[:at_most]
    if nearest:
        told = [f"{wave.on}: {wave.freed}" for wave in sorted(nearest, key=lambda wave: wave.on.earliest)]
        out.print(f"Other waves near it: {'; '.join(told)} (of {len(others)} on record).")
