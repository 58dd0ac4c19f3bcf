"""What the pages of one running program share: the ledger, its figures, and who may come in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from faustpfand.ledger import Ledger
from faustpfand.publish.pages import account_page, deals_page
from faustpfand.web.drafts import Drafts
from faustpfand.web.figures import Figures
from faustpfand.web.intakes import Intakes
from faustpfand.web.pairs import Pairs
from faustpfand.web.sittings import Sittings
from faustpfand.web.workroom import Workroom

FIRST = (
    (
        account_page.drawn,
        {"country": "", "population": "", "first": None, "last": None, "on": None},
    ),
    (deals_page.drawn, {"country": ""}),
)  # what the first pages ask


@dataclass
class Desk:
    """One running program.

    Args:
        location: path or URL of the ledger.
        judge: who decides where nobody logs in; empty if the page has to ask.
        logins: name and password hash of each who may come in; empty lets everybody on this machine in.
        secret: signs the sessions; a new one logs everybody out.
        uploads: a folder for files that are being taken in; they are deleted after.
        encrypted: the pages are served over TLS; then sessions go over nothing else.
    """

    location: str
    judge: str
    logins: Mapping[str, str]
    secret: str
    uploads: Path
    encrypted: bool = False
    figures: Figures = field(init=False)
    workroom: Workroom = field(default_factory=Workroom)
    drafts: Drafts = field(default_factory=Drafts)
    pairs: Pairs = field(init=False)
    sittings: Sittings = field(default_factory=Sittings)
    intakes: Intakes = field(init=False)
    ledger: Ledger = field(init=False)

    def __post_init__(self) -> None:
        self.ledger = Ledger(self.location)
        self.figures = Figures(self.location, self.ledger.head, FIRST)
        self.pairs = Pairs(self.location, self.ledger.head)
        self.intakes = Intakes(self.location, self.uploads)
