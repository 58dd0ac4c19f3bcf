"""Whatever is asked, the pages answer: no 500. The routes are those of the description that they give of themselves."""

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings

from browsing import Reader

THRIFTY = settings(
    max_examples=15,  # for each route and method
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.slow
def test_no_route_fails_whatever_it_is_asked(own):
    """Addresses and forms of any text, sent within a session, as by a page gone mad."""
    with Reader(base_url=own, timeout=60) as reader:
        headers = {"X-CSRF-Token": reader.token()}
        cookies = dict(reader.cookies)
        schema = schemathesis.openapi.from_dict(reader.get("/openapi.json").json())
    failed: set[str] = set()

    def ask(case):
        answer = case.call(base_url=own, headers=headers, cookies=cookies, allow_redirects=False)
        if answer.status_code >= 500:
            failed.add(f"{case.operation.label}: {case.as_curl_command()}")

    for found in schema.get_all_operations():
        THRIFTY(given(found.ok().as_strategy())(ask))()
    assert sorted(failed) == []
