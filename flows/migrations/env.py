"""Alembic's entry: migrates the connection that `plainspoken.flows.history` hands over, in its transaction."""

from alembic import context

from plainspoken.flows.history_tables import METADATA, VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSION_TABLE,
    transactional_ddl=True,  # all or nothing, on SQLite too
)
with context.begin_transaction():
    context.run_migrations()
