"""ZIP archives whose bytes depend on nothing but what is put into them."""

import io
import zipfile
from collections.abc import Iterable

from gsfiler.core.hardened_zip import ZipLimits

LIMITS = ZipLimits(
    archive_bytes=256 * 2**20,
    members=5_000,
    member_bytes=96 * 2**20,
    total_bytes=256 * 2**20,
)
"""What a draft or a package may hold: films of 20 MB among them, bombs not."""

_MEMBER_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3


def zip_bytes(members: Iterable[tuple[str, bytes]], packed: Iterable[str] = ()) -> bytes:
    """Return an archive of files in the order given, each with one fixed time and plain rights.

    Files are stored as they are, so that every system makes the same bytes of them, except those
    named in ``packed``. What packs too well is stored all the same: a reader that fears
    decompression bombs would refuse it.
    """
    names = set(packed)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for name, data in members:
            member = zipfile.ZipInfo(name, _MEMBER_TIME)
            member.create_system = _UNIX
            member.external_attr = 0o100644 << 16
            if name in names and len(data) <= LIMITS.ratio_floor:
                member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, data)
    return written.getvalue()
