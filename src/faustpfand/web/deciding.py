"""Recording what somebody decides about two persons, and what has to be said about it. Runs in threads."""

from dataclasses import dataclass
from datetime import UTC, datetime

from faustpfand.accounts.persons import PERSONAL
from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Ledger
from faustpfand.records import Judgement, Predicate, Statement, Verdict, is_line
from faustpfand.resolve import Contradiction, Proposal, clusters, contradictions, last_by, objections, standing
from faustpfand.sentences import N_, Sentence, sentence
from faustpfand.views import decide, meanwhile, on_review, person_of, taken_back
from faustpfand.web.desk import Desk
from faustpfand.web.sittings import Sitting

SAID = {
    Verdict.SAME: N_("Recorded by %(by)s: %(one)s and %(other)s are the same person."),
    Verdict.DIFFERENT: N_("Recorded by %(by)s: %(one)s and %(other)s are two persons."),
    Verdict.UNSURE: N_("Recorded by %(by)s: whether %(one)s and %(other)s are one person is not sure."),
    Verdict.WITHDRAWN: N_("Taken back by %(by)s: the last decision about %(one)s and %(other)s."),
}
MEANWHILE = {
    Verdict.SAME: N_("Meanwhile %(by)s judged %(one)s and %(other)s the same person."),
    Verdict.DIFFERENT: N_("Meanwhile %(by)s judged %(one)s and %(other)s two persons."),
    Verdict.UNSURE: N_("Meanwhile %(by)s was not sure whether %(one)s and %(other)s are one person."),
    Verdict.WITHDRAWN: N_("Meanwhile %(by)s took back a decision about %(one)s and %(other)s."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The pair that somebody has before them. `seen` is how many judgements were known when it was put there."""

    left: str
    right: str
    seen: int
    register: str = ""
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Decider:
    """Somebody who decides: at whose desk, in which sitting, by which name. What is to be said, the sitting keeps."""

    desk: Desk
    sitting: Sitting
    by: str

    def do(self, word: str, shown: Shown, reason: str) -> None:
        """Do what a key asks for: a verdict, `skip`, or `undo`.

        Raises:
            ValueError: the word is none of them.
            LedgerError: another program keeps the ledger from being written.
        """
        if word == "undo":
            self.undo()
        elif word == "skip":
            self.sitting.back_to = frozenset()
            self.sitting.passed.append((frozenset((shown.left, shown.right)), True))
            names = _names(self.desk.ledger, (shown.left, shown.right))
            self._say(sentence("Skipped: %(one)s and %(other)s. Nothing was recorded.", **names))
        else:
            self._judge(Verdict(word), shown, reason)

    def undo(self) -> None:
        """Go back to the pair just skipped, or take back one's newest decision that holds, of today or before."""
        if self.sitting.passed and self.sitting.passed[-1][1]:
            self.sitting.back_to, _ = self.sitting.passed.pop()
            self._say(sentence("Back to the pair that was skipped."))
            return
        with self.desk.sittings.lock:
            # What was decided about lines of a list is undone where it was decided.
            known = [one for one in self.desk.ledger.judgements() if not is_line(one.left) and not is_line(one.right)]
            last = last_by(self.by, known)
            if last is None:
                self._say(sentence("No decision by %(by)s is left to take back.", by=isolated(self.by)))
                return
            self._record(taken_back(last, self.by))
        self.sitting.back_to = frozenset((last.left, last.right))
        self.sitting.passed = [step for step in self.sitting.passed if step[0] != self.sitting.back_to]

    def take_back(self, left: str, right: str) -> None:
        """Take back the decision that holds about two subjects, whoever made it.

        Raises:
            FaustpfandError: none does.
        """
        with self.desk.sittings.lock:
            holds = standing(self.desk.ledger.judgements()).get(frozenset((left, right)))
            if holds is None:
                raise FaustpfandError(sentence("No decision about these two holds: there is nothing to take back."))
            self._record(taken_back(holds, self.by))

    def _judge(self, verdict: Verdict, shown: Shown, reason: str) -> None:
        pair = frozenset((shown.left, shown.right))
        with self.desk.sittings.lock:
            judgements = self.desk.ledger.judgements()
            then = clusters(judgements[: shown.seen])
            persons = person_of(shown.left, then), person_of(shown.right, then)
            since = meanwhile(persons, judgements[shown.seen :], judgements)
            waiting = self.desk.pairs.waiting(judgements, shown.register, unsure=shown.unsure)
            one = next((one for one in waiting if {one.left, one.right} == pair), None)
            if since or one is None:
                self._say(*(_said(self.desk.ledger, each, MEANWHILE) for each in since))
                self._say(sentence("Nothing was recorded."))
                self.sitting.back_to = pair
                return
            self._record(on_review(one, verdict, self.by, reason))
        self.sitting.back_to = frozenset()
        self.sitting.passed.append((pair, False))
        if verdict is Verdict.SAME:
            self._say(*_objected(self.desk.ledger, one))

    def _record(self, decision: Judgement) -> None:
        """Record a decision, and say whom it makes one against another judgement."""
        ledger = self.desk.ledger
        before = contradictions(ledger.judgements())
        decide(ledger, decision, datetime.now(UTC))
        self._say(_said(ledger, decision, SAID))
        self._say(*(clash_said(one) for one in contradictions(ledger.judgements()) if one not in before))

    def _say(self, *sentences: Sentence) -> None:
        self.sitting.said += sentences


def clash_said(one: Contradiction) -> Sentence:
    """Say who was judged different and is the same through others."""
    chain = ", ".join(f"{isolated(each.left)} = {isolated(each.right)} ({isolated(each.by)})" for each in one.chain)
    return sentence(
        "%(one)s and %(other)s were judged different by %(by)s, yet are the same through others: %(chain)s. Till "
        "somebody takes one of these decisions back, they count as two.",
        one=isolated(one.different.left),
        other=isolated(one.different.right),
        by=isolated(one.different.by),
        chain=chain,
    )


def _objected(ledger: Ledger, one: Proposal) -> list[Sentence]:
    """Say what two persons, just judged one, cannot be both by what the sources say of them."""
    found = objections(*told(ledger, one.persons))
    if not found:
        return []
    return [sentence("Recorded, but the sources contradict each other. Was it meant?"), *found]


def told(ledger: Ledger, persons: tuple[frozenset[str], frozenset[str]]) -> tuple[list[Statement], list[Statement]]:
    """Give what the sources say of two persons."""
    said = [one for one in ledger.of_subjects(persons[0] | persons[1]) if one.predicate in PERSONAL]
    left, right = ([one for one in said if one.subject in side] for side in persons)
    return left, right


def names_of(ledger: Ledger, subjects: set[str]) -> dict[str, str]:
    """Give a name of each subject; its id where no source names it in today's view."""
    names = dict.fromkeys(subjects, "")
    for one in ledger.of_subjects(subjects):
        if one.predicate in (Predicate.NAME, Predicate.LISTED) and not names[one.subject]:
            names[one.subject] = one.value
    return {subject: name or subject for subject, name in names.items()}


def isolated(text: str) -> str:
    """Keep the direction in which a name is written from turning the sentence around it (Unicode, FSI and PDI)."""
    return f"\u2068{text}\u2069"


def _said(ledger: Ledger, one: Judgement, messages: dict[Verdict, str]) -> Sentence:
    return sentence(messages[one.verdict], by=isolated(one.by), **_names(ledger, (one.left, one.right)))


def _names(ledger: Ledger, pair: tuple[str, str]) -> dict[str, str]:
    names = names_of(ledger, set(pair))
    return {"one": isolated(names[pair[0]]), "other": isolated(names[pair[1]])}
