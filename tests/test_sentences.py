"""Sentences that keep what they were made of."""

import pickle

from faustpfand.names import compare
from faustpfand.publish.pages import language
from faustpfand.sentences import Sentence, sentence


def test_a_sentence_is_text_and_keeps_its_message():
    said = sentence("%(one)s and %(other)s differ.", one="100 %", other="%(x)s")

    assert said == "100 % and %(x)s differ."
    assert (said.message, said.values) == ("%(one)s and %(other)s differ.", {"one": "100 %", "other": "%(x)s"})
    assert sentence("100 %") == "100 %"


def test_a_sentence_travels_between_processes():
    said = sentence("No decision by %(by)s.", by="V")

    there = pickle.loads(pickle.dumps(said))  # noqa: S301 - our own

    assert (there, there.message, there.values) == (said, said.message, said.values)


def test_a_page_says_it_in_its_own_words():
    class German(type(language("en").translations)):
        def gettext(self, message):
            return {"%(one)s and %(other)s differ.": "%(other)s ist nicht %(one)s."}.get(message, message)

    german = language("en").__class__("en")
    german.translations = German()

    assert german.say(sentence("%(one)s and %(other)s differ.", one="A", other="B")) == "B ist nicht A."


def test_the_reasons_of_a_comparison_can_be_translated():
    assert all(isinstance(one, Sentence) for one in compare("Jan Nowak", "Ян Новак").reasons)
    assert all(isinstance(one, Sentence) for one in compare("N.N.", "").reasons)
