"""Which names in one reference file must exist in another."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from comms_planner.reference.load import Reference

Pointer = tuple[str, str, str, Collection[str]]
"""File, place in it, the name there, and the names that exist."""


def pointers(reference: Reference) -> Iterator[Pointer]:
    """Every use of a slug or code, with where it is written and what it may be."""
    yield from _plan(reference)
    yield from _commitments(reference)
    yield from _calendar(reference)
    yield from _others(reference)


def _plan(reference: Reference) -> Iterator[Pointer]:
    flagships = {flagship.slug for flagship in reference.flagships}
    domains = {domain.code for domain in reference.plan.domains}
    for i, flagship in enumerate(reference.flagships):
        for j, code in enumerate(flagship.related_domains):
            yield "plan", f"flagships[{i}].related_domains[{j}]", code, domains
    for i, serving in enumerate(reference.plan.transformative_commitments):
        yield "plan", f"transformative_commitments[{i}].domain", serving.domain, domains
    for i, cell in enumerate(reference.cells):
        yield "cells", f"cells[{i}].flagship", cell.flagship, flagships


def _commitments(reference: Reference) -> Iterator[Pointer]:
    file = reference.commitments_file
    cells = {cell.slug for cell in reference.cells}
    moments = {moment.slug for moment in reference.moments}
    platforms = {platform.slug for platform in reference.platforms}
    products = {term.slug for term in file.products}
    channels = {term.slug for term in file.channels}
    partners = {term.slug for term in file.partners}
    types = {kind.slug for kind in reference.partners.types}
    for i, commitment in enumerate(file.commitments):
        where = f"commitments[{i}]"
        yield "commitments", f"{where}.cell", commitment.cell, cells
        if commitment.hook is not None:
            yield "commitments", f"{where}.hook", commitment.hook, moments
        for name, slugs, known in (
            ("products", commitment.products, products),
            ("channels", commitment.channels, channels),
            ("partners", commitment.partners, partners),
            ("platforms", commitment.platforms, platforms),
        ):
            for j, slug in enumerate(slugs):
                yield "commitments", f"{where}.{name}[{j}]", slug, known
    for i, term in enumerate(file.partners):
        if term.partner_type:
            yield "commitments", f"partners[{i}].partner_type", term.partner_type, types


def _calendar(reference: Reference) -> Iterator[Pointer]:
    flagships = {flagship.slug for flagship in reference.flagships}
    platforms = {platform.slug for platform in reference.platforms}
    moments = {moment.slug for moment in reference.moments}
    series = platforms | moments | {season.slug for season in reference.seasons}
    editions = {edition.slug for edition in reference.editions}
    countries = {country.iso2 for country in reference.countries}
    for i, platform in enumerate(reference.platforms):
        if platform.status.launch_edition is not None:
            where = f"platforms[{i}].status.launch_edition"
            yield "platforms", where, platform.status.launch_edition, editions
    for i, season in enumerate(reference.seasons):
        yield "platforms", f"seasons[{i}].opens_with", season.opens_with, platforms
        yield "platforms", f"seasons[{i}].closes_with", season.closes_with, platforms
    for i, moment in enumerate(reference.moments):
        for j, slug in enumerate(moment.flagships):
            yield "moments", f"moments[{i}].flagships[{j}]", slug, flagships
    for i, edition in enumerate(reference.editions):
        yield "moments", f"editions[{i}].series", edition.series, series
        if edition.country is not None:
            yield "moments", f"editions[{i}].country", edition.country, countries
    for i, measurement in enumerate(reference.measurements):
        yield "moments", f"measurements[{i}].series", measurement.series, series
        if measurement.edition is not None:
            yield "moments", f"measurements[{i}].edition", measurement.edition, editions
    for i, observance in enumerate(reference.observances):
        for j, slug in enumerate(observance.flagships):
            yield "observances", f"observances[{i}].flagships[{j}]", slug, flagships
        if observance.platform is not None:
            yield "observances", f"observances[{i}].platform", observance.platform, platforms


def _others(reference: Reference) -> Iterator[Pointer]:
    roles = {role.slug for role in reference.ladders.roles}
    tools = {tool.slug for tool in reference.outcomes.tools}
    types = {kind.slug for kind in reference.partners.types}
    countries = {country.iso2 for country in reference.countries}
    for i, ladder in enumerate(reference.ladders.ladders):
        for j, task in enumerate(ladder.tasks):
            where = f"ladders[{i}].tasks[{j}]"
            yield "ladders", f"{where}.owner", task.owner, roles
            if task.tool is not None:
                yield "ladders", f"{where}.tool", task.tool, tools
    for i, partner in enumerate(reference.partners.named):
        yield "partners", f"named[{i}].type", partner.type, types
    for i, pilot in enumerate(reference.typology.pilots):
        yield "typology", f"pilots[{i}].country", pilot.country, countries
