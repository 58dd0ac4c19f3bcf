"""Made-up sanctions lists of any size, in the form of OFAC's CSV and of FollowTheMoney: nobody in them exists."""

import json
import random
from collections.abc import Iterator

CONSONANTS, VOWELS = "bdfgklmnprstvz", "aeiou"
PROGRAMMES = ("TEST-ONE", "TEST-TWO", "TEST-THREE", "TEST-ONE] [TEST-TWO")
REMARK = (
    "DOB {day:02} Mar {year}; POB Minsk, Belarus; nationality Belarus; Gender Male; Passport MP{number:07} (Belarus); "
    "National ID No. {number:09}A000PB{check} (Belarus)."
)
COMPANY_REMARK = "Tax ID No. {number:09} (Belarus); Organization Established Date {day:02} Jan {year}; Linked To: TEST."


def _word(rng: random.Random) -> str:
    return "".join(rng.choice(CONSONANTS) + rng.choice(VOWELS) for _ in range(rng.randint(2, 4))).upper()


def sdn(entries: int, seed: int = 1, *, edition: int = 1) -> Iterator[str]:
    """Give the rows of `sdn.csv`. A later edition lacks 3 of 100 entries, has 20 of 100 more, and 10 changed."""
    rng = random.Random(seed)
    last = entries if edition == 1 else entries * 120 // 100
    for number in range(1, last + 1):
        first, second, third = _word(rng), _word(rng), _word(rng)
        programme, day, year = rng.choice(PROGRAMMES), rng.randint(1, 28), rng.randint(1940, 2000)
        chance = rng.random()
        if edition == 2 and chance < 0.03 and number <= entries:
            continue
        if edition == 2 and chance > 0.9:
            programme += "] [TEST-NEW"
        if number % 2:
            remark = REMARK.format(day=day, year=year, number=number, check=number % 10)
            name, sort = f"{first}, {second.title()} {third.title()}", '"individual"'
        else:
            remark = COMPANY_REMARK.format(day=day, year=year, number=number)
            name, sort = f"{first} {second} OAO", "-0- "
        yield f'{number},"{name}",{sort},"{programme}",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"{remark}"\r\n'


def alt(entries: int, seed: int = 2) -> Iterator[str]:
    """Give the rows of `alt.csv`: four aliases for three entries, as in OFAC's own."""
    rng = random.Random(seed)
    for number in range(entries * 4 // 3):
        yield f'{number % entries + 1},{number},"aka","{_word(rng)} {_word(rng)}",-0- \r\n'


def ftm(entries: int, seed: int = 3) -> Iterator[str]:
    """Give FollowTheMoney entities, a target and its Sanction for each entry."""
    rng = random.Random(seed)
    for number in range(entries):
        names = [f"{_word(rng)} {_word(rng)}".title() for _ in range(3)]
        person = {"name": names[:1], "alias": names[1:], "birthDate": ["1970-03-14"], "nationality": ["by"]}
        sanction = {"entity": [f"syn-{number}"], "authority": ["Test"], "listingDate": ["2020-08-09"], "program": ["T"]}
        yield json.dumps({"id": f"syn-{number}", "schema": "Person", "properties": person}) + "\n"
        yield json.dumps({"id": f"syn-s-{number}", "schema": "Sanction", "properties": sanction}) + "\n"
