"""Many articles: in order, on all cores, and from where it was interrupted."""

import json

import pytest
from click.testing import CliRunner

from faustpfand.cli import main, streams

TEXT = "Minsk ließ am {day}. Juni {count} politische Gefangene frei."


@pytest.fixture
def many(tmp_path):
    """Seven articles, each with a number of its own."""
    path = tmp_path / "many.jsonl"
    rows = (
        {"id": f"n-{n}", "lang": "de", "published": "2025-07-01", "text": TEXT.format(day=n + 1, count=n + 10)}
        for n in range(7)
    )
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def invoke(*args):
    return CliRunner().invoke(main, [str(arg) for arg in args])


def counts(text):
    return [(row["id"], row["claims"][0]["count"]) for row in map(json.loads, text.splitlines())]


EXPECTED = [(f"n-{n}", n + 10) for n in range(7)]


def test_the_order_is_kept_across_processes(many, tmp_path, monkeypatch):
    """Beyond the first few the work goes to other processes."""
    monkeypatch.setattr(streams, "_FEW", 2)
    monkeypatch.setattr(streams, "_CHUNK", 2)
    out = tmp_path / "claims.jsonl"

    assert invoke("read", many, "--out", out).exit_code == 0
    assert counts(out.read_text(encoding="utf-8")) == EXPECTED


def test_an_interrupted_run_goes_on(many, tmp_path):
    """A line that was half written is written again; whole ones are not read again."""
    out = tmp_path / "claims.jsonl"
    invoke("read", many, "--out", out)
    whole = out.read_bytes()
    lines = whole.splitlines(keepends=True)
    out.write_bytes(b"".join(lines[:3]) + lines[3][:20])

    assert invoke("read", many, "--out", out, "--resume").exit_code == 0
    assert out.read_bytes() == whole


def test_without_resume_it_begins_anew(many, tmp_path):
    """What an earlier run left is written over."""
    out = tmp_path / "claims.jsonl"
    out.write_text("old\n", encoding="utf-8")
    invoke("read", many, "--out", out)

    assert counts(out.read_text(encoding="utf-8")) == EXPECTED


def test_resume_needs_a_file():
    """There is nothing to go on with on standard output."""
    result = invoke("read", "-", "--resume")

    assert result.exit_code == 2
    assert "--out" in result.output


def test_problems_are_told_and_the_rest_is_read(tmp_path):
    """A line that is no JSON, a language without a pack: each says where and what; exit code 1."""
    path = tmp_path / "mixed.jsonl"
    good = {"id": "g", "lang": "de", "published": "2025-07-01", "text": TEXT.format(day=1, count=12)}
    foreign = {"id": "f", "lang": "fi", "text": "Kolme vankia vapautettiin."}
    path.write_text(f"{json.dumps(good)}\n{{broken\n{json.dumps(foreign)}\n", encoding="utf-8")
    result = invoke("read", path, "--format", "json")

    assert result.exit_code == 1
    assert "mixed.jsonl:2" in result.stderr
    assert "'fi' is not read yet" in result.stderr
    assert [row["id"] for row in map(json.loads, result.stdout.splitlines())] == ["g", "f"]
