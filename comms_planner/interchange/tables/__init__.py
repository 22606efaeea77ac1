"""Tables of other programs (XLSX, CSV, JSON) taken into the plan."""
