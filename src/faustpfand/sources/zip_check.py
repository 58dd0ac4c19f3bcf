"""Whether a zip archive may be opened: whole, not locked, and not a bomb. Sizes it states are not believed."""

import zipfile
import zlib
from typing import BinaryIO

from faustpfand.errors import UnreadableSourceError
from faustpfand.sentences import sentence

TOTAL_LIMIT = 512 * 1024 * 1024  # a sheet of a million rows stays below
RATIO_LIMIT = 400  # sheets with many empty cells reach about 100; deflate ends at 1032, where bombs live
RATIO_FROM = 16 * 1024 * 1024  # small archives may be as dense as they like
MEMBER_LIMIT = 10_000
_PIECE = 1 << 20
_LOCKED = 0x1


def open_archive(stream: BinaryIO, name: str, total_limit: int = TOTAL_LIMIT) -> zipfile.ZipFile:
    """Open an archive after each of its members was really unpacked, in pieces, and counted.

    Raises:
        UnreadableSourceError: it is cut off, damaged, locked with a password, or a bomb.
    """
    stream.seek(0)
    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError) as err:
        raise UnreadableSourceError(
            sentence("%(file)s: the file is cut off or damaged. Get it again.", file=name)
        ) from err
    members = archive.infolist()
    if any(member.flag_bits & _LOCKED for member in members):
        raise UnreadableSourceError(
            sentence("%(file)s: the file is locked with a password. Save it without one.", file=name)
        )
    if len(members) > MEMBER_LIMIT:
        raise _bomb(name)
    total = 0
    for member in members:
        total += _unpacked_size(archive, member, name, total_limit - total)
    return archive


def _unpacked_size(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, limit: int) -> int:
    size = 0
    try:
        with archive.open(member) as unpacked:
            while piece := unpacked.read(_PIECE):
                size += len(piece)
                if size > limit or size > max(RATIO_FROM, member.compress_size * RATIO_LIMIT):
                    raise _bomb(name)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as err:
        raise UnreadableSourceError(
            sentence("%(file)s: the file is cut off or damaged. Get it again.", file=name)
        ) from err
    return size


def _bomb(name: str) -> UnreadableSourceError:
    return UnreadableSourceError(
        sentence(
            "%(file)s: unpacked, this small file would fill the memory (a zip bomb). Do not open it; ask where it "
            "came from.",
            file=name,
        )
    )
