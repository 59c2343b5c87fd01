"""Settle an Office document so that the same list gives the same bytes, whenever it is written."""

import io
import re
import zipfile
from datetime import UTC, datetime

FIXED_TIME = datetime(2000, 1, 1, tzinfo=UTC)
"""What stands for the time of writing; the true one would make every file different."""

_STAMP = re.compile(rb">\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?<")
_MEMBER_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3


def settled(data: bytes) -> bytes:
    """Return the archive with its times fixed, those of its members and of its core properties."""
    stamp = FIXED_TIME.strftime(">%Y-%m-%dT%H:%M:%SZ<").encode()
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for member in source.infolist():
            content = source.read(member)
            if member.filename == "docProps/core.xml":
                content = _STAMP.sub(stamp, content)
            fresh = zipfile.ZipInfo(member.filename, _MEMBER_TIME)
            fresh.compress_type, fresh.create_system = zipfile.ZIP_DEFLATED, _UNIX
            fresh.external_attr = 0o644 << 16
            target.writestr(fresh, content)
    return packed.getvalue()
