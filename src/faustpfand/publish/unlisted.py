"""How many no list names, as text and data. The keys of the data are contracts."""

from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from faustpfand.accounts.unlisted import (
    CaptureTable,
    Estimate,
    PlainChains,
    Refusal,
    TwoLists,
    Unlisted,
    odds_ratios,
)

JSONObject = dict[str, Any]
NAMES = {
    "bic_bootstrap": "log-linear, chosen by BIC, bootstrap",
    "dga": "averaged over decomposable graphs",
    "lcmcr": "latent classes",
}
STEPWISE, _BY_BIC = "log-linear, pairs of lists stepwise, bootstrap", 5  # with more lists than that
FORMULAS = {
    "lower_bound": "N >= n + sum_{i<j} f_i f_j / sum_{i<j} f_ij; f_i on list i alone, f_ij on exactly i and j. "
    "Holds if, "
    "on balance, being on one list makes being on another likelier (Chao 1987; Rivest and Baillargeon 2007).",
    "bic_bootstrap": "n_w ~ Poisson(mu_w), log mu_w = sum of alpha_t over t within w; N = n + exp(alpha_0); the model "
    "with the smallest BIC = p log n - 2 log L among those whose estimate exists and is identifiable; "
    "multinomial samples, as many as `samples` says, each choosing anew; BCa limits (Silverman, Chan and Vincent "
    "2024). Assumes that the highest interactions are none.",
    "given_the_model": "for comparison with other programs, and too narrow: the chosen model taken for granted, by the "
    "Poisson likelihood (limits by Wald on log n_0) and by the profile of the multinomial one (Cormack 1992).",
    "downhill_by_bic": "six lists or more: from independent lists, one pair more or less at a time, whichever lowers "
    "BIC most; bootstrap of the whole walk (Silverman, Chan and Vincent 2024).",
    "dga": "average over all decomposable graphs of dependence between lists, hyper-Dirichlet priors with delta "
    "= 2^-k, "
    "p(N) ~ 1/N, n_0 from 1 to 30 n (Madigan and York 1997). delta decides much: see delta_doubled.",
    "lcmcr": "people belong to hidden classes, lists are independent within each; stick-breaking prior, p(N) ~ 1/N "
    "(Manrique-Vallier 2016). Cannot show that two lists avoid each other. Drawn from populations that are shown the "
    "people little by little, so that the start does not matter. R's LCMCR sweeps from one start; where several "
    "answers fit, chains of its usual length stay near it, and its lower limit can be lower: see --plain-chains.",
    "xi": "N = n + xi eta, eta = product of odd cells / product of even cells; xi, the highest-order odds ratio, "
    "cannot "
    "be learnt from any data (Aleshin-Guendel, Sadinle and Wakefield).",
}


def data(one: Unlisted, *, explain: bool = False, two: TwoLists | None = None) -> JSONObject:
    """Give everything; `range` is null where no method gave an estimate."""
    whole = {
        "lists": list(one.lists),
        "observed": one.observed,
        "lower_bound": round(one.floor.estimate, 4) if one.floor else None,
        **{name: _method(said) for name, said in one.methods.items()},
        "range": {"low": one.range[0], "high": one.range[1]} if one.range else None,
        "stop": list(one.stop),
        "lower_bounds": [
            {"bound": each.name, "estimate": each.estimate, "low": each.low, "high": each.high} for each in one.floors
        ],
        "by_highest_interaction": {str(xi): n for xi, n in one.by_xi.items()} if one.by_xi else None,
        "notes": list(one.notes),
    }
    if one.plain_chains is not None:
        whole["lcmcr_plain_chains"] = _plain(one.plain_chains)
    if one.linkages:
        whole["linkages"] = one.linkages
    if two is not None:
        whole["two_lists"] = _two(two)
    return whole | ({"explain": explanation(one)} if explain else {})


def _method(said: Estimate | Refusal) -> JSONObject:
    if isinstance(said, Refusal):
        return {"refused": said.reason}
    return {
        "estimate": said.estimate,
        "low": said.low,
        "high": said.high,
        "model": said.model,
        "details": dict(said.details),
    }


def _plain(one: PlainChains) -> JSONObject:
    return {
        "estimate": one.estimate,
        "low": one.low,
        "high": one.high,
        "chains": one.lengths.chains,
        "burn_in": one.lengths.burn_in,
        "draws": one.lengths.draws,
        "thin": one.lengths.thin,
        "rhat": one.rhat,
        "effective_size": one.effective_size,
        "medians_between": list(one.medians),
        "agree": one.agree,
    }


def _two(two: TwoLists) -> JSONObject:
    return {
        "estimate": two.estimate,
        "low": two.low,
        "high": two.high,
        "sd": two.sd,
        "strata": [
            {"stratum": each.name, "n_1": each.n_1, "n_2": each.n_2, "n_12": each.n_12, "petersen": each.petersen}
            for each in two.strata
        ],
        "strata_without_overlap": list(two.silent),
    }


def explanation(one: Unlisted) -> JSONObject:
    """Give the formulas, what they assume, and the numbers that went in."""
    table = one.table
    if not isinstance(table, CaptureTable):
        return {
            "formulas": {"lower_bound": "N >= n + f_1^2 / (2 f_2) (Chao 1987)."},
            "people_met_times": _list(table.people),
        }
    cells = {
        "+".join(name for at, name in enumerate(table.lists) if history >> at & 1): int(people)
        for history, people in enumerate(table.cells)
        if people
    }
    return {
        "formulas": FORMULAS,
        "histories": cells,
        "people_on_so_many_lists": _list(table.frequencies),
        "odds_ratios": odds_ratios(table),
    }


def _list(people: Any) -> dict[str, int]:  # noqa: ANN401 - an array of NumPy
    return {str(times): int(number) for times, number in enumerate(people) if times}


def rows(one: Unlisted) -> list[JSONObject]:
    """Give a flat row a method."""
    floor = [{"method": "lower_bound", "estimate": one.floor.estimate, "model": one.floor.name}] if one.floor else []
    return floor + [
        {"method": name, "estimate": said.estimate, "low": said.low, "high": said.high, "model": said.model}
        if isinstance(said, Estimate)
        else {"method": name, "refused": said.reason}
        for name, said in one.methods.items()
    ]


COLUMNS = ("method", "estimate", "low", "high", "model", "refused")


def text(one: Unlisted, out: Console, *, explain: bool = False, two: TwoLists | None = None) -> None:
    """Print what can be said first, then why, then what each method gave."""
    no_lists = "lists without people" if isinstance(one.table, CaptureTable) else "no lists, how often people were met"
    lists = f"{len(one.lists)} list{'s' * (len(one.lists) != 1)}: {', '.join(one.lists)}" if one.lists else no_lists
    out.print(f"[bold]How many does no list name?[/] {escape(lists)}")
    out.print(f"Seen: {one.observed:,} people." + (f" {one.linkages} linkages drawn." if one.linkages else ""))
    _headline(one, out)
    if one.range:
        out.print(_methods(one))
    if one.stop and one.range:
        out.print("What the methods gave is for checking, not for print.", style="dim")
    bic = one.methods.get("bic_bootstrap")
    if isinstance(bic, Estimate) and bic.details.get("downhill_by_bic") is not None:
        _print_given({"by a downhill search on BIC": bic.details["downhill_by_bic"]}, out)
    if one.plain_chains is not None:
        out.print(_plain_words(one.plain_chains))
    if one.by_xi:
        told = ", ".join(f"{xi:g}: {_round(n)}" for xi, n in one.by_xi.items())
        out.print(f"In all, by the highest-order odds ratio xi, which no data can tell: {told}.")
    for note in one.notes:
        out.print(escape(note), style="dim")
    if two is not None:
        _print_two(two, out)
    if explain:
        _explain(one, out)


def _headline(one: Unlisted, out: Console) -> None:
    """Say what is sure, then why no more can be told, or the range."""
    floor = _floor(one)
    if one.stop:
        out.print(f"[bold]{floor or 'No lower bound: nobody stands on exactly two lists.'}[/] More we cannot tell:")
        for reason in one.stop:
            out.print(f"  - {escape(reason)}")
    elif one.range:
        low, high = map(_round, one.range)
        out.print(
            f"[bold]Between {low} and {high} in all[/], if the lists are as independent as the models assume. {floor}"
        )
    else:
        out.print(f"[bold]{floor}[/] No method gave more.")


def _floor(one: Unlisted) -> str:
    if one.floor is None:
        return ""
    chance = f" ({_round(one.floor.low)} allowing for chance)" if one.floor.low is not None else ""
    return f"At least {_round(one.floor.estimate)}{chance} in all, if lists tend to name the same people."


def _round(number: float) -> str:
    """Give three digits; more would pretend."""
    if number < 1_000:
        return f"{number:.0f}"
    scale = 10 ** (len(str(int(number))) - 3)
    return f"{round(number / scale) * scale:,.0f}"


def _methods(one: Unlisted) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for column, right in (("method", False), ("in all", True), ("95 per cent", True), ("model, or why not", False)):
        table.add_column(column, justify="right" if right else "left", overflow="fold")
    for name, said in one.methods.items():
        if isinstance(said, Estimate):
            words = STEPWISE if "downhill_by_bic" in said.details and len(one.lists) > _BY_BIC else NAMES[name]
            table.add_row(words, f"{said.estimate:,.0f}", f"{said.low:,.0f} to {said.high:,.0f}", escape(said.model))
        else:
            table.add_row(NAMES[name], "–", "–", escape(said.reason))
    return table


def _plain_words(one: PlainChains) -> str:
    lengths = one.lengths
    how = f"{lengths.chains} chains of {lengths.burn_in + lengths.draws * lengths.thin:,} sweeps"
    agree = (
        "The chains agree."
        if one.agree
        else f"The chains disagree (R-hat {one.rhat:.3f}; medians {one.medians[0]:,.0f} to {one.medians[1]:,.0f}): "
        "the figures tell of where they began, too, and are for comparison only."
    )
    limits = f"{one.estimate:,.0f} ({one.low:,.0f} to {one.high:,.0f})"
    return f"Latent classes as R's LCMCR draws them, {how}: {limits}. {agree}"


def _print_two(two: TwoLists, out: Console) -> None:
    out.print(
        f"By two lists that are independent within strata: {two.estimate:,.0f} ({two.low:,.0f} to {two.high:,.0f})."
    )
    for each in two.strata:
        n_hat = f"{each.petersen:,.0f}" if each.petersen is not None else "cannot tell: nobody is on both"
        out.print(f"  {escape(each.name) or 'all'}: {each.n_1} and {each.n_2}, both {each.n_12}: {n_hat}")


def _explain(one: Unlisted, out: Console) -> None:
    told = explanation(one)
    out.print("\n[bold]How it was reckoned[/]")
    for name, formula in told["formulas"].items():
        out.print(f"  {name}: {escape(formula)}")
    out.print("[bold]What went in[/]")
    bic = one.methods["bic_bootstrap"]
    if isinstance(bic, Estimate) and "given_the_model" in bic.details:
        _print_given(bic.details["given_the_model"], out)
    for name, people in (told.get("histories") or told["people_met_times"]).items():
        out.print(f"  {escape(str(name))}: {people:,}")


def _print_given(given: Any, out: Console) -> None:  # noqa: ANN401 - as in the data
    for name, said in given.items():
        if said is not None:
            low, high = (f"{said[end]:,.0f}" if said[end] is not None else "no limit" for end in ("low", "high"))
            out.print(f"  log-linear, {name}: {said['estimate']:,.0f} ({low} to {high})")
