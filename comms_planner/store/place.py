"""Where a plan file lies: on this computer, on a network drive, in a synchronized folder."""

from __future__ import annotations

from pathlib import Path

NETWORK = frozenset(
    (
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ceph", "glusterfs",
        "davfs", "fuse.sshfs", "fuse.davfs2",
    )
)  # fmt: skip
CLOUDS = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
}
MOUNTS = Path("/proc/mounts")


def is_on_network(path: Path, mounts: Path = MOUNTS) -> bool:
    """Whether a file lies on a network drive, as far as one can tell without asking the system."""
    if str(path.absolute()).startswith(("\\\\", "//")):
        return True
    where = str(path.resolve())
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    best, kind = "", ""
    for line in lines:
        _, point, fstype, *_ = [*line.split(" "), "", "", ""]
        point = point.replace("\\040", " ")
        if len(point) >= len(best) and _lies_in(where, point):
            best, kind = point, fstype
    return kind in NETWORK


def cloud(path: Path) -> str | None:
    """The service that synchronizes the folder a file lies in, going by the folders' names."""
    for folder in path.absolute().parts[:-1]:
        name = folder.lower()
        for start, service in CLOUDS.items():
            if name == start or name.startswith((f"{start} -", f"{start}-")):
                return service
    return None


def _lies_in(where: str, point: str) -> bool:
    return point == "/" or where == point or where.startswith(f"{point}/")
