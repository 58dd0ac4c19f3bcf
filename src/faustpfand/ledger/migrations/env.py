"""Alembic's entry: it runs on the connection that the ledger hands it, inside the ledger's transaction."""

from alembic import context

from faustpfand.ledger.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
