"""Reads the reference folder into one value, or says in one sentence what is wrong."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from comms_planner import paths
from comms_planner.reference import faults
from comms_planner.reference.cells import Cell, Cells, Commitment, Commitments, Term
from comms_planner.reference.check import read
from comms_planner.reference.faults import BrokenReference, Fault
from comms_planner.reference.ladders import Ladders
from comms_planner.reference.links import pointers
from comms_planner.reference.moments import DatedFact, Edition, Measurement, Moment, Moments
from comms_planner.reference.observances import Observance, Observances
from comms_planner.reference.outcomes import Outcomes
from comms_planner.reference.partners import Partners
from comms_planner.reference.plan import Plan
from comms_planner.reference.platforms import Platform, Platforms, Season
from comms_planner.reference.programme import Flagship, Pillar
from comms_planner.reference.results import Results
from comms_planner.reference.stations import Stations
from comms_planner.reference.typology import Countries, Country, Typology

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reference:
    """Everything in data/reference, one field per file."""

    plan: Plan
    cells_file: Cells
    commitments_file: Commitments
    platforms_file: Platforms
    moments_file: Moments
    observances_file: Observances
    ladders: Ladders
    outcomes: Outcomes
    partners: Partners
    typology: Typology
    results: Results
    countries_file: Countries
    stations: Stations

    @property
    def flagships(self) -> tuple[Flagship, ...]:
        """The five flagship programmes in the document's order."""
        return self.plan.flagships

    @property
    def pillars(self) -> tuple[Pillar, ...]:
        """Think, act, share, partner."""
        return self.plan.pillars

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The twenty cells of the action plan, row by row."""
        return self.cells_file.cells

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        """The clauses of the cells, in the order of the text."""
        return self.commitments_file.commitments

    @property
    def terms(self) -> dict[str, Term]:
        """Products, channels and partners that commitments name, by slug."""
        file = self.commitments_file
        return {term.slug: term for term in (*file.products, *file.channels, *file.partners)}

    @property
    def platforms(self) -> tuple[Platform, ...]:
        """The twelve platforms in the document's order."""
        return self.platforms_file.platforms

    @property
    def seasons(self) -> tuple[Season, ...]:
        """The seasons: Urban October."""
        return self.platforms_file.seasons

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The moments the document names."""
        return self.moments_file.moments

    @property
    def editions(self) -> tuple[Edition, ...]:
        """The dated occurrences of platforms, seasons and moments."""
        return self.moments_file.editions

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """The published figures, one measurement per figure."""
        return self.moments_file.measurements

    @property
    def dated_facts(self) -> tuple[DatedFact, ...]:
        """What the document itself dates."""
        return self.moments_file.dated_facts

    @property
    def observances(self) -> tuple[Observance, ...]:
        """The United Nations days."""
        return self.observances_file.observances

    @property
    def countries(self) -> tuple[Country, ...]:
        """The countries that editions and pilots name."""
        return self.countries_file.countries


def load(folder: Path = paths.REFERENCE) -> Reference:
    """Read and check every reference file; BrokenReference where one cannot be used."""
    reference = Reference(
        plan=_file(folder, "plan", Plan),
        cells_file=_file(folder, "cells", Cells),
        commitments_file=_file(folder, "commitments", Commitments),
        platforms_file=_file(folder, "platforms", Platforms),
        moments_file=_file(folder, "moments", Moments),
        observances_file=_file(folder, "observances", Observances),
        ladders=_file(folder, "ladders", Ladders),
        outcomes=_file(folder, "outcomes", Outcomes),
        partners=_file(folder, "partners", Partners),
        typology=_file(folder, "typology", Typology),
        results=_file(folder, "results", Results),
        countries_file=_file(folder, "countries", Countries),
        stations=_file(folder, "duty_stations", Stations),
    )
    for name, where, slug, known in pointers(reference):
        if slug not in known:
            file = _shown(folder / f"{name}.json")
            raise BrokenReference(file, where, faults.UNKNOWN_SLUG, found=slug)
    return reference


def document_text(folder: Path = paths.REFERENCE) -> str:
    """The Chinese text of the document, as extracted, page breaks and all."""
    path = folder / "HSP-EB.1-7.zh.txt"
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        raise BrokenReference(_shown(path), "", faults.MISSING_FILE) from None


def _file(folder: Path, name: str, kind: type[T]) -> T:
    path = folder / f"{name}.json"
    shown = _shown(path)
    try:
        raw = json.loads(path.read_bytes(), parse_float=Decimal)
    except OSError:
        raise BrokenReference(shown, "", faults.MISSING_FILE) from None
    except UnicodeDecodeError:
        raise BrokenReference(shown, "", faults.NOT_TEXT) from None
    except json.JSONDecodeError as error:
        raise BrokenReference(
            shown, "", faults.NOT_JSON, line=error.lineno, column=error.colno
        ) from None
    try:
        return read(kind, raw)
    except Fault as fault:
        raise BrokenReference(shown, fault.where, fault.text, **fault.values) from None


def _shown(path: Path) -> str:
    """data/reference/platforms.json: enough of the path to find the file."""
    return "/".join(path.parts[-3:])
