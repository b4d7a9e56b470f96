"""Keeps the tests away from the user's own Prefect and history, and quiet."""

import os
import tempfile

from plainspoken.flows import quiet

# Before anything imports Prefect: its home is read at import.
_HOME = tempfile.TemporaryDirectory(prefix="plainspoken-tests-")
os.environ["PREFECT_HOME"] = _HOME.name
os.environ.pop("PREFECT_API_URL", None)
os.environ.pop("PLAINSPOKEN_HISTORY", None)
quiet.be_quiet()
