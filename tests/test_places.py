"""Countries by name."""

import pytest

from faustpfand import places


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Belarus", "BY"),
        ("by", "BY"),
        (" Cuba ", "CU"),
        ("GDR", "DD"),
        ("USSR", "SU"),
        ("Myanmar", "MM"),
        ("Russia", "RU"),
    ],
)
def test_countries_have_codes(name, code):
    """English names and codes, of states that are gone too."""
    assert places.country_code(name) == code


def test_an_unknown_country_is_refused():
    """No guess is made."""
    with pytest.raises(ValueError, match="no country"):
        places.country_code("Atlantis")


def test_names_by_language():
    """CLDR knows how countries are called."""
    assert places.country_name("BY", "de") == "Belarus"
    assert places.country_name("DD") == "GDR"
