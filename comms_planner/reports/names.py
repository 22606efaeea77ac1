"""Names of the reference plan that paper says in all six languages.

The plan itself keeps English and Chinese; `Texts.say` finds these in the catalogues by their
English, with or without a year behind.
"""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP

NAMES = (
    QT_TRANSLATE_NOOP("Names", "Scaled-up impact communications strategy"),
    QT_TRANSLATE_NOOP("Names", "Strategic plan of UN-Habitat for the period 2020–2023"),
    QT_TRANSLATE_NOOP("Names", "World Urban Forum"),
    QT_TRANSLATE_NOOP("Names", "UN-Habitat Assembly (United Nations Habitat Assembly)"),
    QT_TRANSLATE_NOOP("Names", "World Habitat Day"),
    QT_TRANSLATE_NOOP("Names", "World Cities Day"),
    QT_TRANSLATE_NOOP("Names", "World Urban Campaign"),
    QT_TRANSLATE_NOOP("Names", "Urban Thinkers Campus programme"),
    QT_TRANSLATE_NOOP("Names", "UN-Habitat Scroll of Honour"),
    QT_TRANSLATE_NOOP("Names", "World Cities Report and regional flagship reports"),
    QT_TRANSLATE_NOOP("Names", "City Prosperity Initiative"),
    QT_TRANSLATE_NOOP("Names", "UN-Habitat global website"),
    QT_TRANSLATE_NOOP("Names", "New Urban Agenda Platform (Urban Agenda Platform)"),
    QT_TRANSLATE_NOOP("Names", "Sustainable Development Goal 11 indicators"),
    QT_TRANSLATE_NOOP("Names", "Urban October"),
    QT_TRANSLATE_NOOP("Names", "Think"),
    QT_TRANSLATE_NOOP("Names", "Act"),
    QT_TRANSLATE_NOOP("Names", "Share"),
    QT_TRANSLATE_NOOP("Names", "Partner"),
    QT_TRANSLATE_NOOP("Names", "Cities 2030 (SDG Cities)"),
    QT_TRANSLATE_NOOP("Names", "Urban regeneration: reducing disadvantage in the poorest areas"),
    QT_TRANSLATE_NOOP("Names", "Innovation for sustainable smart cities"),
    QT_TRANSLATE_NOOP("Names", "Building the climate resilience of the urban poor"),
    QT_TRANSLATE_NOOP(
        "Names", "Inclusive cities: enhancing the positive impact of urban migration"
    ),
    QT_TRANSLATE_NOOP("Names", "Held every two years at a selected location"),
    QT_TRANSLATE_NOOP("Names", "Held every four years in Nairobi"),
    QT_TRANSLATE_NOOP("Names", "Held once a year worldwide, together with a global observance"),
    QT_TRANSLATE_NOOP("Names", "Awarded every two years"),
    QT_TRANSLATE_NOOP("Names", "Published every two years"),
    QT_TRANSLATE_NOOP("Names", "Held annually"),
    QT_TRANSLATE_NOOP("Names", "Ongoing"),
    QT_TRANSLATE_NOOP("Names", "To be launched at the tenth session of the World Urban Forum"),
    QT_TRANSLATE_NOOP("Names", "Sessions can be consulted on the UN-Habitat website"),
    QT_TRANSLATE_NOOP(
        "Names",
        "To advance sustainable urbanization as a driver of development and peace, to improve "
        "living conditions for all",
    ),
    QT_TRANSLATE_NOOP(
        "Names",
        "Civil society (women, youth, grassroots organizations, non-governmental organizations, "
        "etc.)",
    ),
    QT_TRANSLATE_NOOP("Names", "Development banks and financial institutions"),
    QT_TRANSLATE_NOOP(
        "Names", "Government partners (Member States, parliamentarians, intergovernmental entities)"
    ),
    QT_TRANSLATE_NOOP("Names", "Local authorities"),
    QT_TRANSLATE_NOOP("Names", "Private sector"),
    QT_TRANSLATE_NOOP("Names", "United Nations entities"),
    QT_TRANSLATE_NOOP("Names", "Awareness"),
    QT_TRANSLATE_NOOP("Names", "Knowledge of UN-Habitat's work"),
    QT_TRANSLATE_NOOP("Names", "Engagement"),
)
"""Platforms, flagships, partner types, and what the document says of when things are held."""
