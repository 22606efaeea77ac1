"""The steps from each revision of the plan file to the next, run by `store.migrate`.

There is no `env.py`: `store.migrate` gives Alembic our own connection and transaction.
"""
