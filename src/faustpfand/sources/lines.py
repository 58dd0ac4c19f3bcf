"""Physical lines of a text in bounded memory: a line without end is cut, and says so."""

import codecs
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from faustpfand.errors import ROW_TEXT_LIMIT
from faustpfand.sources.encoding import HEAD, Encoding

LINE_LIMIT = 131_072  # characters; also the longest cell that the csv module takes
_PIECE = 1 << 17


class Line(NamedTuple):
    """One physical line with its end, counted from 1. If it was too long, `text` is only its beginning."""

    number: int
    text: str
    is_whole: bool = True


def read_lines(stream: BinaryIO, encoding: Encoding, limit: int = LINE_LIMIT, end: str = "") -> Iterator[Line]:
    """Give the lines; letters that cannot be decoded become U+FFFD.

    Args:
        stream: from its start, or from where a line begins.
        encoding: how it is decoded.
        limit: characters of the longest line that is given whole.
        end: what ends a line; found out if empty.
    """
    end = end or line_end(stream, encoding)
    stream.seek(encoding.mark)
    decode = codecs.getincrementaldecoder(encoding.codec)("replace").decode
    number, rest, start_of_long = 1, "", ""
    while True:
        piece = stream.read(_PIECE)
        *lines, rest = (rest + decode(piece, not piece)).split(end)
        for text in lines:
            if start_of_long or len(text) > limit:
                yield Line(number, (start_of_long or text)[:ROW_TEXT_LIMIT], is_whole=False)
                start_of_long = ""
            else:
                yield Line(number, text + end)
            number += 1
        if start_of_long or len(rest) > limit:
            start_of_long, rest = start_of_long or rest[:ROW_TEXT_LIMIT], ""
        if not piece:
            break
    if start_of_long or rest:
        yield Line(number, start_of_long or rest, is_whole=not start_of_long)


def visible(text: str) -> str:
    """Cut a row to what is kept of a row set aside; NUL gets a sign, since not every database takes it."""
    return text[:ROW_TEXT_LIMIT].replace("\0", "␀")


def line_end(stream: BinaryIO, encoding: Encoding) -> str:
    """Find out what ends the lines of a text: a line feed, or a carriage return alone."""
    stream.seek(encoding.mark)
    head = stream.read(HEAD).decode(encoding.codec, "replace")
    return "\r" if "\r" in head and "\n" not in head else "\n"
