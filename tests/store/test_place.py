from __future__ import annotations

from pathlib import Path

import pytest

from comms_planner.store.place import cloud, is_on_network

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/plans /mnt/plans nfs4 rw 0 0
//server/share /mnt/our\\040share cifs rw 0 0
/dev/sdb1 /mnt/plans/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("where", "network"),
    [
        ("/data/ana/a.commsplan", False),
        ("/mnt/plans/a.commsplan", True),
        ("/mnt/plans/local/a.commsplan", False),
        ("/mnt/plansb/a.commsplan", False),
        ("/mnt/our share/deep/a.commsplan", True),
        ("//server/share/a.commsplan", True),
    ],
)
def test_a_network_drive_is_known_by_its_mount(tmp_path: Path, where: str, network: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS)
    assert is_on_network(Path(where), mounts) is network


def test_without_a_list_of_mounts_a_file_counts_as_local(tmp_path: Path) -> None:
    assert is_on_network(tmp_path / "a.commsplan", tmp_path / "none") is False


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/data/ana/Dropbox/plans", "Dropbox"),
        ("/data/ana/OneDrive - UN-Habitat/plans", "OneDrive"),
        ("/data/ana/Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("/data/ana/Nextcloud", "Nextcloud"),
        ("/data/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive", "Google Drive"),
        ("/data/ana/Documents", None),
        ("/data/ana/dropboxes", None),
    ],
)
def test_a_synchronized_folder_is_known_by_its_name(folder: str, service: str | None) -> None:
    assert cloud(Path(folder) / "a.commsplan") == service
