"""Which encoding a text file is in: UTF-8, UTF-16, or one of the old eight-bit ones, which is always a guess."""

import codecs
from dataclasses import dataclass
from typing import BinaryIO

import charset_normalizer

from faustpfand.errors import Problem, Severity, UnreadableSourceError
from faustpfand.sentences import sentence

CHUNK = 1 << 20
HEAD = 1 << 16
# What offices between Warsaw and Vladivostok have used. The guess is best where it has few codes to choose from.
LEGACY = ["cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic", "cp1250", "iso8859_2", "cp1252"]
_BOMS = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UTF16_PAGES = frozenset(b"\x00\x01\x02\x04\x20")  # Latin, Cyrillic, punctuation: high bytes of the scripts met here


@dataclass(frozen=True, slots=True)
class Encoding:
    """How to decode a file: the codec, and how many bytes of byte order mark come first."""

    codec: str
    mark: int = 0
    is_guess: bool = False

    def notes(self, name: str) -> tuple[Problem, ...]:
        """Tell the user that the encoding was guessed, if it was."""
        if not self.is_guess:
            return ()
        what = sentence("The file is not in UTF-8; it was read as %(codec)s, which is a guess.", codec=self.codec)
        return (
            Problem(
                f"{name}:1",
                what,
                sentence("Look at a few names; if they are garbled, save it as UTF-8."),
                Severity.NOTED,
            ),
        )


def detect(stream: BinaryIO, name: str) -> Encoding:
    """Find the encoding of a text; reads the stream in pieces and leaves it at its start.

    Raises:
        UnreadableSourceError: no encoding fits.
    """
    stream.seek(0)
    head = stream.read(HEAD)
    stream.seek(0)
    for mark, codec in _BOMS:
        if head.startswith(mark):
            return Encoding(codec, len(mark))
    for codec, low in (("utf-16-le", 0), ("utf-16-be", 1)):
        if _looks_like_utf16(head, low):
            return Encoding(codec)
    window = _first_window_that_is_not_utf8(stream)
    stream.seek(0)
    return Encoding("utf-8") if window is None else _legacy(window, name)


def _looks_like_utf16(head: bytes, low: int) -> bool:
    """Say if the bytes at `low`, `low + 2` … can be the low halves: then the others are a few script pages."""
    highs, lows = head[1 - low : 4096 : 2], head[low:4096:2]
    known = sum(map(highs.count, _UTF16_PAGES))
    return highs.count(0) * 20 >= len(highs) > 1 and known * 10 >= len(highs) * 9 and lows.count(0) * 4 < highs.count(0)


def _first_window_that_is_not_utf8(stream: BinaryIO) -> bytes | None:
    """Read on until the text cannot be UTF-8 at all; None if it is, maybe but for a few broken lines."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    seen_utf8 = False
    while chunk := stream.read(CHUNK):
        try:
            decoder.decode(chunk)
        except UnicodeDecodeError:
            return None if seen_utf8 or _mostly_utf8(chunk) else chunk
        seen_utf8 = seen_utf8 or not chunk.isascii()
    return None


def _mostly_utf8(chunk: bytes) -> bool:
    """Tell UTF-8 with a few broken lines from an old encoding, whose letters are next to never valid UTF-8."""
    lines = [line for line in chunk.split(b"\n") if not line.isascii()]
    valid = sum(_is_utf8(line) for line in lines)
    return valid * 4 >= len(lines)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _legacy(window: bytes, name: str) -> Encoding:
    telling = b"\n".join(line[:4096] for line in window.split(b"\n") if not line.isascii())[:HEAD]
    # Threshold 1: the least bad is wanted, since the list is short and the user is told that it is a guess.
    best = charset_normalizer.from_bytes(telling, cp_isolation=LEGACY, threshold=1, enable_fallback=False).best()
    if best is None:
        raise UnreadableSourceError(
            sentence("%(file)s: no known encoding fits this text. Save it as UTF-8 and try again.", file=name)
        )
    return Encoding(best.encoding, is_guess=True)
