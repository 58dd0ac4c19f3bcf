"""What has been told so far in an article, and what its pronouns and days point back to."""

from faustpfand.extract.claims.story.dated import dates_meeting
from faustpfand.extract.claims.story.days import days_of, last_days
from faustpfand.extract.claims.story.exemplifying import whole_of
from faustpfand.extract.claims.story.persons import keeps_company, told_of
from faustpfand.extract.claims.story.pointing import pointed_at
from faustpfand.extract.claims.story.story import Story
from faustpfand.extract.claims.story.taking_in import take_in

__all__ = [
    "Story",
    "dates_meeting",
    "days_of",
    "keeps_company",
    "last_days",
    "pointed_at",
    "take_in",
    "told_of",
    "whole_of",
]
