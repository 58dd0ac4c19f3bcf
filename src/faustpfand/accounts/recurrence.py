"""People whom more than one wave names: freed, held again, freed again."""

from collections.abc import Sequence

from faustpfand.accounts.waves import Wave
from faustpfand.names import SAME
from faustpfand.records import Listed
from faustpfand.resolve import Entry, link


def named_in_waves(listed: Sequence[Listed], waves: Sequence[Wave]) -> list[tuple[Listed, Wave]]:
    """Find listed people whom another wave names, too.

    A proposal for a person to look at: names alone do not make two people one.

    Args:
        listed: the release list.
        waves: the other waves.

    Returns:
        Pairs in the order of the list.
    """
    left = [Entry(str(at), line.name) for at, line in enumerate(listed)]
    names = {(wave.id, name) for wave in waves for report in wave.reports for name in report.named}
    right = [Entry(f"{wave}\x1f{name}", name) for wave, name in sorted(names)]
    by_id = {wave.id: wave for wave in waves}
    pairs = {(int(one.left), one.right.partition("\x1f")[0]) for one in link(left, right, floor=SAME)}
    return [(listed[at], by_id[wave]) for at, wave in sorted(pairs)]
