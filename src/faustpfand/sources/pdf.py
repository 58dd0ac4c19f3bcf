"""The text of a PDF document. Pages, size and output are bounded: a small file can unfold to any size."""

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO

from faustpfand.errors import UnreadableSourceError
from faustpfand.sentences import sentence

if TYPE_CHECKING:
    from pypdf import PdfReader

MAGIC = b"%PDF-"
SIZE_LIMIT = 32 * 1024 * 1024  # bytes of the file
PAGE_LIMIT = 300  # an article has ten; a report that is longer is better read in parts
STREAM_LIMIT = 16 * 1024 * 1024  # bytes that one stream may unfold to; a page of text has some 10 KB
TEXT_LIMIT = 4 * 1024 * 1024  # characters of all pages
_HYPHENATED = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\n(?=[^\W\d_])")
_WRAPPED = re.compile(r"(?<![.!?:;\n])\n(?=[^\n])")
_SPACES = re.compile(r"[ \t\u00a0]+")


@dataclass(frozen=True, slots=True)
class PdfText:
    """What a PDF says, and what it says about itself. `made` is the day it was made, which may not be its day."""

    text: str
    title: str
    made: date | None


def is_pdf(head: bytes) -> bool:
    """Say whether a file that begins so is a PDF; some have other bytes before their mark."""
    return MAGIC in head[:1024]


def read_pdf(stream: BinaryIO, name: str) -> PdfText:
    """Read the text of a PDF, page by page; words broken at the end of a line are joined.

    Args:
        stream: a seekable binary file.
        name: the file's name as errors shall give it.

    Raises:
        UnreadableSourceError: it is too large or has too many pages, is encrypted or damaged, or holds no text, as
            scanned pages do.
    """
    if stream.seek(0, 2) > SIZE_LIMIT:
        raise UnreadableSourceError(
            sentence(
                "%(file)s: the PDF is larger than %(limit)s MB. Save the pages that matter as a PDF of their own.",
                file=name,
                limit=SIZE_LIMIT >> 20,
            )
        )
    stream.seek(0)
    read = _read(stream, name)
    if not read.text.strip():
        raise UnreadableSourceError(
            sentence(
                "%(file)s: the PDF holds no text; its pages are pictures, as a scanner makes them. Read the text "
                "out with a program that recognises letters (OCR), or type it out.",
                file=name,
            )
        )
    return read


def _read(stream: BinaryIO, name: str) -> PdfText:
    import pypdf  # noqa: PLC0415  # most runs read no PDF

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong with a file, our own error says
    try:
        with pypdf.apply_configuration(**_limits()):
            return _text_of(pypdf.PdfReader(stream, root_object_recovery_limit=1_000), name)
    except pypdf.errors.DependencyError as err:  # it is encrypted in a way that only other libraries undo
        raise _locked(name) from err
    except UnreadableSourceError:
        raise
    except Exception as err:  # a damaged file fails in any way at all
        raise UnreadableSourceError(
            sentence(
                "%(file)s: the PDF is damaged or not made as PDFs are. Save or download it again, or copy its text.",
                file=name,
            )
        ) from err


def _limits() -> dict[str, Any]:
    """Give what a stream may unfold to and what a page may hold; no picture is looked at, no other program called."""
    unfolded = ("zlib", "lzw", "run_length", "brotli", "array_based_stream")
    return {
        **{f"{name}_maximum_output_length": STREAM_LIMIT for name in unfolded},
        "stream_decoding_work_maximum_length": 4 * STREAM_LIMIT,
        "xform_maximum_invocations_per_extraction": 500,
        "jbig2dec_binary": None,
        "disable_legacy_handling": True,
    }


def _text_of(document: "PdfReader", name: str) -> PdfText:
    if document.is_encrypted and not document.decrypt(""):
        raise _locked(name)
    pages = len(document.pages)
    if pages > PAGE_LIMIT:
        raise UnreadableSourceError(
            sentence(
                "%(file)s: the PDF has %(pages)s pages; at most %(limit)s are read. Save those that matter as a PDF "
                "of their own.",
                file=name,
                pages=pages,
                limit=PAGE_LIMIT,
            )
        )
    text = "\n\n".join(_bounded((page.extract_text() for page in document.pages), name))
    return PdfText(_flowing(text), *_about(document))


def _locked(name: str) -> UnreadableSourceError:
    return UnreadableSourceError(
        sentence(
            "%(file)s: the PDF is encrypted. Open it with its password, and print it into a PDF without one, or "
            "copy its text.",
            file=name,
        )
    )


def _bounded(pages: Iterator[str], name: str) -> Iterator[str]:
    length = 0
    for page in pages:
        length += len(page)
        if length > TEXT_LIMIT:
            raise UnreadableSourceError(
                sentence(
                    "%(file)s: the PDF holds more than %(limit)s million characters. Save the pages that matter as "
                    "a PDF of their own.",
                    file=name,
                    limit=TEXT_LIMIT >> 20,
                )
            )
        yield page


def _flowing(text: str) -> str:
    """Undo the line ends of the page: words are joined, and a line that ends no sentence goes on."""
    text = text.replace("\0", "").replace("\r\n", "\n").encode("utf-8", "replace").decode()
    text = "\n".join(_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return _WRAPPED.sub(" ", _HYPHENATED.sub("", text)).strip()


def _about(document: "PdfReader") -> tuple[str, date | None]:
    """Give title and day as the document states them; either is often wrong or left out."""
    try:
        told = document.metadata
        title, made = str((told and told.title) or ""), told and told.creation_date
    except Exception:  # noqa: BLE001 - whatever is wrong with it, the text can be read
        return "", None
    return title.replace("\0", "").encode("utf-8", "replace").decode()[:500], made.date() if made else None
