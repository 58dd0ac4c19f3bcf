"""The list of given names, as documenters review it."""

from importlib import resources

import pytest
import yaml

from faustpfand.names import given


def table():
    return yaml.safe_load(resources.files("faustpfand.names").joinpath("resources/given_names.yaml").read_text("utf-8"))


def test_no_form_stands_twice_in_one_line():
    """A repeated form is a slip of the hand."""
    for names in table().values():
        for name, forms in names.items():
            assert len(forms) == len(set(forms)), name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("male/Ihar", "male/Yahor", id="ihar-yahor"),
        pytest.param("female/Hanna", "female/Yana", id="hanna-yana"),
        pytest.param("female/Alena", "female/Alina", id="alena-alina"),
        pytest.param("male/Aliaksandr", "male/Aliaksei", id="aliaksandr-aliaksei"),
        pytest.param("male/Uladzimir", "male/Uladzislau", id="uladzimir-uladzislau"),
    ],
)
def test_names_that_are_often_mixed_up_share_only_short_forms(one, other):
    """No full form may stand for both, or two people would become one."""
    shared = [sound for sound, names in given.by_sound().items() if {one, other} <= names]

    assert all(len(sound) <= 7 for sound in shared), shared
