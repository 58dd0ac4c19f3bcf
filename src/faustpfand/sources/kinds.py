"""What kind of file some bytes are, told by their content: a suffix proves nothing."""

from faustpfand.errors import UnreadableSourceError

ZIP = b"PK\x03\x04"
EMPTY_ZIP = b"PK\x05\x06"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of XLS, of DOC, and of spreadsheets under a password
OTHER_KINDS = {
    b"%PDF-": ("a PDF document", "Ask for the list as CSV or XLSX, or save the text of the PDF as a text file."),
    b"\x89PNG": ("an image (PNG)", "Type the text out, or ask for the file it was made from."),
    b"\xff\xd8\xff": ("an image (JPEG)", "Type the text out, or ask for the file it was made from."),
    b"GIF8": ("an image (GIF)", "Type the text out, or ask for the file it was made from."),
    b"II*\x00": ("an image (TIFF)", "Type the text out, or ask for the file it was made from."),
    b"MM\x00*": ("an image (TIFF)", "Type the text out, or ask for the file it was made from."),
    b"RIFF": ("an image, sound or film", "Ask for the text itself."),
    b"\x1f\x8b": ("a compressed file (gzip)", "Unpack it first."),
    b"BZh": ("a compressed file (bzip2)", "Unpack it first."),
    b"\xfd7zXZ": ("a compressed file (xz)", "Unpack it first."),
    b"(\xb5/\xfd": ("a compressed file (zstd)", "Unpack it first."),
    b"7z\xbc\xaf": ("a compressed file (7z)", "Unpack it first."),
    b"Rar!": ("a compressed file (RAR)", "Unpack it first."),
    b"SQLite format 3": ("a database (SQLite)", "Export the table as CSV."),
    b"{\\rtf": ("a word processor document (RTF)", "Save it as plain text or CSV."),
    b"\x7fELF": ("a program", "Ask for the list itself."),
    b"MZ": ("a program", "Ask for the list itself."),
}
_TEXT_CONTROLS = frozenset("\t\n\v\f\r\x1a\x1b")
_BINARY_SHARE = 5  # per cent of control characters; damaged text stays far below, random bytes have 10


def refuse_other_kinds(head: bytes, name: str) -> None:
    """Check the first bytes of what should be text or a table.

    Raises:
        UnreadableSourceError: it is empty, or a kind of file that holds no readable table or text.
    """
    if not head.strip(b"\x00\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise UnreadableSourceError(f"{name}: the file is empty. Save or download it again.")
    start = head[:1024].lstrip()
    for magic, (kind, to_do) in OTHER_KINDS.items():
        if start.startswith(magic) and (magic != b"MZ" or b"\x00" in head[:64]):
            raise UnreadableSourceError(f"{name}: this is {kind}, whatever its name says. {to_do}")


def refuse_binary(text: str, name: str) -> None:
    """Check the decoded beginning of a file.

    Raises:
        UnreadableSourceError: so many of its characters are control characters that it is no text.
    """
    controls = sum(sign < " " and sign not in _TEXT_CONTROLS for sign in text)
    if controls * 100 > len(text) * _BINARY_SHARE:
        raise UnreadableSourceError(f"{name}: this is no text. Ask for the file as CSV, XLSX or plain text.")
