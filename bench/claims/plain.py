"""What one would write in an afternoon: key words, a number beside them, and dateparser for the day."""

import re
from datetime import datetime
from typing import Any

from dateparser.search import search_dates

JSON = dict[str, Any]

WORDS = {
    "de": {
        "release": r"freigelassen|frei\b|begnadigt|entlassen|Freilassung",
        "detention": r"festgenommen|verhaftet|Festnahme",
        "held": r"in Haft|sitzen|hinter Gittern",
        "sentence": r"verurteilt|Urteil",
        "death_in_custody": r"gestorben|starb",
        "sanction_imposed": r"Sanktionen.*verhängt|verhängt.*Sanktionen",
        "sanction_lifted": r"Sanktionen.*(?:aufgehoben|gelockert)",
        "negotiation": r"traf|Gespräch|telefonierte|verhandel",
        "demand": r"fordert?e?|verlangt",
    },
    "en": {
        "release": r"released?|freed|pardoned",
        "detention": r"arrested|detained|arrests",
        "held": r"in jail|in prison|behind bars|held",
        "sentence": r"sentenced|convicted",
        "death_in_custody": r"died",
        "sanction_imposed": r"sanctioned|imposed.*sanctions",
        "sanction_lifted": r"(?:lifted|eased).*sanctions",
        "negotiation": r"met\b|talks|spoke",
        "demand": r"demand|call(?:s|ed) for|urge",
    },
    "ru": {
        "release": r"освобо|помилова|на свободу",
        "detention": r"задержа|арестова",
        "held": r"за решеткой|в заключении|в тюрьм",
        "sentence": r"приговор|осужд",
        "death_in_custody": r"умер|скончал",
        "sanction_imposed": r"вве\w+.*санкци",
        "sanction_lifted": r"(?:снял|отмен)\w*.*санкци",
        "negotiation": r"встрет|переговор|встреч",
        "demand": r"требу|потребова|призва",
    },
    "uk": {
        "release": r"звільн|помилува|на волю",
        "detention": r"затрим|заарешт",
        "held": r"за ґратами|ув’язнен|у в’язниц",
        "sentence": r"засуд|вирок",
        "death_in_custody": r"помер",
        "sanction_imposed": r"запровад\w+.*санкці",
        "sanction_lifted": r"(?:зня|скасу|послаб)\w*.*санкці",
        "negotiation": r"зустрі|перемовин|переговор",
        "demand": r"вимага|закликал",
    },
    "be": {
        "release": r"вызвал|памілава|на волю",
        "detention": r"затрыма|арыштава",
        "held": r"за кратамі|зняволен|у турм",
        "sentence": r"асудзіл|прысуд|прысудз",
        "death_in_custody": r"памёр|памер",
        "sanction_imposed": r"увял\w*.*санкцы",
        "sanction_lifted": r"(?:зня|скасава)\w*.*санкцы",
        "negotiation": r"сустрэ|перамов",
        "demand": r"патрабу|заклік",
    },
    "pl": {
        "release": r"uwolni|zwolni|ułaskawi|na wolność",
        "detention": r"zatrzym|aresztow",
        "held": r"za kratami|w więzieni|przebywa",
        "sentence": r"skaza|wyrok",
        "death_in_custody": r"zmarł",
        "sanction_imposed": r"nałoż\w+.*sankcj|sankcj.*nałoż",
        "sanction_lifted": r"(?:znio|zniesi|złagodz)\w*.*sankcj",
        "negotiation": r"spotka|rozm",
        "demand": r"domaga|wezwa|żąda|apel",
    },
}
NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[ .,\u00a0]\d{3})*(?!\w|[.,]\d| ?%)")
SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s+[A-ZА-ЯЁІЎЄҐ])[^.!?\n]*)*[.!?]?")


def read(document: JSON, *, told: bool = True) -> list[JSON]:
    """Read a claim from each sentence that holds a key word: its first number, its first date.

    Args:
        document: an annotated text.
        told: whether dateparser is told the language, or finds it out.
    """
    words = WORDS.get(document["lang"])
    if words is None:
        return []
    settings = {"RELATIVE_BASE": datetime.fromisoformat(document["published"]), "PREFER_DATES_FROM": "past"}
    languages = [document["lang"]] if told else None
    dates = search_dates(document["text"], languages=languages, settings=settings) or []
    found = (_claim(m, words, dates) for m in SENTENCE.finditer(document["text"]))
    return [claim for claim in found if claim is not None]


def _claim(sentence: re.Match[str], words: dict[str, str], dates: list[tuple[str, datetime]]) -> JSON | None:
    text = sentence[0]
    kind = next((kind for kind, pattern in words.items() if re.search(pattern, text, re.IGNORECASE)), None)
    if kind is None:
        return None
    number = NUMBER.search(text)
    count = int(re.sub(r"\D", "", number[0])) if number and kind != "negotiation" else None
    day = next((when.date().isoformat() for written, when in dates if written in text), None)
    return {
        "kind": kind,
        "count": count,
        "comparator": "exact" if count is not None else None,
        "population": "prisoners",
        "date_start": day,
        "date_end": day,
        "country": "BY",
        "modality": "asserted",
        "span": [sentence.start(), sentence.end()],
    }
