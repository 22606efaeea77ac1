"""The password of a calendar server: with the system's keyring, and nowhere else."""

from __future__ import annotations

import keyring
from keyring.errors import KeyringError

from comms_planner.interchange.caldav_dialogue import Address


def kept(at: Address, user: str) -> str | None:
    """The password that the keyring has for a user of a server, if it has one."""
    try:
        return keyring.get_password(_service(at), user)
    except KeyringError:
        return None


def keep(at: Address, user: str, secret: str) -> bool:
    """Leave a password that worked with the keyring; False where there is none."""
    try:
        keyring.set_password(_service(at), user, secret)
    except KeyringError:
        return False
    return True


def _service(at: Address) -> str:
    return f"Comms Planner · {at.host}"
