"""Files made to fill the memory are read, or refused, in a few megabytes."""

import io
import tracemalloc
import zipfile

import pytest

from faustpfand.errors import UnreadableSourceError
from faustpfand.sources import open_table

MB = 1 << 20


class Made(io.RawIOBase):
    """A file that is made while it is read: a start, so many times the same byte, an end."""

    def __init__(self, start, times, end):
        self._parts = (start, times, end)
        self._size = len(start) + times + len(end)
        self._at = 0

    def readable(self):
        return True

    def seekable(self):
        return True

    def seek(self, offset, whence=0):
        self._at = offset + (0, self._at, self._size)[whence]
        return self._at

    def tell(self):
        return self._at

    def readinto(self, buffer):
        start, times, end = self._parts
        piece = b""
        if self._at < len(start):
            piece = start[self._at : self._at + len(buffer)]
        elif self._at < len(start) + times:
            piece = b"x" * min(len(buffer), len(start) + times - self._at)
        elif self._at < self._size:
            piece = end[self._at - len(start) - times :][: len(buffer)]
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)


@pytest.fixture
def peak():
    """Memory that Python took at most since the test began."""
    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()


@pytest.mark.slow
@pytest.mark.parametrize("quote", [b"", b'"'], ids=["plain", "in-quotes"])
def test_a_line_of_200_mb_is_one_problem(quote, peak):
    """It is skipped in pieces; the rows around it are kept."""
    stream = io.BufferedReader(Made(b"a,b\n1,2\n3," + quote, 200 * MB, quote + b"\n5,6\n"))

    first, problem, last = open_table(stream, "list.csv").rows

    assert (first.number, problem.where, last.number) == (2, "list.csv:3", 4)
    assert "longer than" in problem.what
    assert peak() < 16 * MB


@pytest.mark.slow
def test_a_zip_bomb_of_600_mb_is_refused(peak):
    """The archive itself is small; it is unpacked in pieces and never held."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("xl/workbook.xml", "<x/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as member:
            for _ in range(600):
                member.write(bytes(MB))

    with pytest.raises(UnreadableSourceError, match="bomb"):
        open_table(content, "list.xlsx")

    assert peak() < 32 * MB


@pytest.mark.slow
def test_memory_does_not_grow_with_the_number_of_rows(peak):
    """Rows are handed on one by one."""
    line = ",".join(f"Имя {index}" for index in range(17)) + "\n"
    stream = io.BytesIO((line * 50_000).encode())
    before = peak()

    count = sum(1 for _ in open_table(stream, "list.csv").rows)

    assert count == 49_999
    assert peak() - before < 16 * MB
