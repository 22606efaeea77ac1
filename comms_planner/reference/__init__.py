"""The plan of HSP/EB.1/7 and what surrounds it, as shipped in data/reference.

Each module is a subject and the schema of its file; `load` reads them all.
"""

from comms_planner.reference.faults import BrokenReference
from comms_planner.reference.load import Reference, document_text, load

__all__ = ["BrokenReference", "Reference", "document_text", "load"]
