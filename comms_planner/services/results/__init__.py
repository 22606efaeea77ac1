"""What came of it: indicators and their figures, evidence, ledger, co-investment, surveys."""
