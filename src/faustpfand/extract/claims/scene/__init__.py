"""What stands in one sentence: what tells a claim, numbers, dates and names, and how far they are from each other."""

from faustpfand.extract.claims.scene.heads import TERMS
from faustpfand.extract.claims.scene.periods import dates_of
from faustpfand.extract.claims.scene.scene import SETTINGS, Scene, scene_of
from faustpfand.extract.claims.scene.triggers import PEOPLE, SANCTIONS, STANDS_IN, Trigger, triggers

__all__ = [
    "PEOPLE",
    "SANCTIONS",
    "SETTINGS",
    "STANDS_IN",
    "TERMS",
    "Scene",
    "Trigger",
    "dates_of",
    "scene_of",
    "triggers",
]
