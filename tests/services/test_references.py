"""What somebody types to name a thing: its number, its slug, or its name."""

from __future__ import annotations

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.services import people, references
from comms_planner.services.planner import Planner


def typed(planner: Planner, field: str, given: str | None) -> int | None:
    return planner.read(references.typed, field, given)


@pytest.fixture
def wei(planner: Planner) -> int:
    planner.write(people.add, Bilingual("Amina Otieno"))
    return planner.write(people.add, Bilingual("Li Wei", "李伟"))


def test_a_person_is_found_by_number_and_by_name_in_either_language(
    planner: Planner, wei: int
) -> None:
    for given in (str(wei), "Li Wei", " li wei", "李伟"):
        assert typed(planner, "owner_id", given) == wei
    assert typed(planner, "owner_id", None) is None


def test_an_edition_is_found_by_its_slug_and_by_its_name(planner: Planner) -> None:
    by_slug = typed(planner, "edition_id", "whd-2027")
    assert by_slug == typed(planner, "edition_id", "World Habitat Day 2027")
    assert by_slug == typed(planner, "edition_id", "2027年世界人居日")


def test_who_is_not_there_is_refused_with_who_comes_near(planner: Planner, wei: int) -> None:
    with pytest.raises(Invalid, match=r"no “Amna Otieno” in the plan\. The nearest: Amina Otieno"):
        typed(planner, "owner_id", "Amna Otieno")
    with pytest.raises(Invalid, match="The nearest: Li Wei"):
        typed(planner, "owner_id", "wei")
    with pytest.raises(Invalid, match=r"there is no “Zebedee” in the plan\.$"):
        typed(planner, "owner_id", "Zebedee")
    with pytest.raises(Invalid, match="there is no number 99"):
        typed(planner, "owner_id", "99")


def test_of_two_with_one_name_the_number_is_asked(planner: Planner, wei: int) -> None:
    other = planner.write(people.add, Bilingual("Li Wei"))
    with pytest.raises(Invalid, match=f"Give the number: {wei}, {other}"):
        typed(planner, "owner_id", "Li Wei")


def test_what_has_no_name_has_only_a_number(planner: Planner) -> None:
    with pytest.raises(Invalid, match="there is no “first” in the plan"):
        typed(planner, "message_id", "first")
