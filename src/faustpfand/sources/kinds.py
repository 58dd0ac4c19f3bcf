"""What kind of file some bytes are, told by their content: a suffix proves nothing."""

from faustpfand.errors import UnreadableSourceError
from faustpfand.sentences import N_, sentence

ZIP = b"PK\x03\x04"
EMPTY_ZIP = b"PK\x05\x06"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of XLS, of DOC, and of spreadsheets under a password
OTHER_KINDS = {
    b"%PDF-": (
        N_("a PDF document"),
        N_("Ask for the list as CSV or XLSX, or save the text of the PDF as a text file."),
    ),
    b"\x89PNG": (N_("an image (PNG)"), N_("Type the text out, or ask for the file it was made from.")),
    b"\xff\xd8\xff": (N_("an image (JPEG)"), N_("Type the text out, or ask for the file it was made from.")),
    b"GIF8": (N_("an image (GIF)"), N_("Type the text out, or ask for the file it was made from.")),
    b"II*\x00": (N_("an image (TIFF)"), N_("Type the text out, or ask for the file it was made from.")),
    b"MM\x00*": (N_("an image (TIFF)"), N_("Type the text out, or ask for the file it was made from.")),
    b"RIFF": (N_("an image, sound or film"), N_("Ask for the text itself.")),
    b"\x1f\x8b": (N_("a compressed file (gzip)"), N_("Unpack it first.")),
    b"BZh": (N_("a compressed file (bzip2)"), N_("Unpack it first.")),
    b"\xfd7zXZ": (N_("a compressed file (xz)"), N_("Unpack it first.")),
    b"(\xb5/\xfd": (N_("a compressed file (zstd)"), N_("Unpack it first.")),
    b"7z\xbc\xaf": (N_("a compressed file (7z)"), N_("Unpack it first.")),
    b"Rar!": (N_("a compressed file (RAR)"), N_("Unpack it first.")),
    b"SQLite format 3": (N_("a database (SQLite)"), N_("Export the table as CSV.")),
    b"{\\rtf": (N_("a word processor document (RTF)"), N_("Save it as plain text or CSV.")),
    b"\x7fELF": (N_("a program"), N_("Ask for the list itself.")),
    b"MZ": (N_("a program"), N_("Ask for the list itself.")),
}
_TEXT_CONTROLS = frozenset("\t\n\v\f\r\x1a\x1b")
_BINARY_SHARE = 5  # per cent of control characters; damaged text stays far below, random bytes have 10


def refuse_other_kinds(head: bytes, name: str) -> None:
    """Check the first bytes of what should be text or a table.

    Raises:
        UnreadableSourceError: it is empty, or a kind of file that holds no readable table or text.
    """
    if not head.strip(b"\x00\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise UnreadableSourceError(sentence("%(file)s: the file is empty. Save or download it again.", file=name))
    start = head[:1024].lstrip()
    for magic, (kind, to_do) in OTHER_KINDS.items():
        if start.startswith(magic) and (magic != b"MZ" or b"\x00" in head[:64]):
            raise UnreadableSourceError(
                sentence(
                    "%(file)s: this is %(kind)s, whatever its name says. %(to_do)s",
                    file=name,
                    kind=sentence(kind),
                    to_do=sentence(to_do),
                )
            )


def refuse_binary(text: str, name: str) -> None:
    """Check the decoded beginning of a file.

    Raises:
        UnreadableSourceError: so many of its characters are control characters that it is no text.
    """
    controls = sum(sign < " " and sign not in _TEXT_CONTROLS for sign in text)
    if controls * 100 > len(text) * _BINARY_SHARE:
        raise UnreadableSourceError(
            sentence("%(file)s: this is no text. Ask for the file as CSV, XLSX or plain text.", file=name)
        )
