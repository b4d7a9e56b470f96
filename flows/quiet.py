"""Keeps third parties from writing to the terminal and from phoning home. To be called before they are imported."""

from __future__ import annotations

import logging
import os
import tempfile
import warnings
from pathlib import Path

# What a user has set stays as set; the rest is off. Sources: Prefect's settings reference, 3.8.
SETTINGS = {
    "DO_NOT_TRACK": "1",
    "PYTHONWARNINGS": "ignore",  # for the processes that Prefect starts
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_LOGGING_LEVEL": "CRITICAL",
    "PREFECT_LOGGING_ROOT_LEVEL": "CRITICAL",
    "PREFECT_LOGGING_TO_API_ENABLED": "false",
    "PREFECT_SERVER_LOGGING_LEVEL": "CRITICAL",
    # A first start of the embedded server migrates its database and takes longer than Prefect's 20 s on two busy cores.
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
}


def be_quiet() -> None:
    """Switches off telemetry, foreign logs and warnings for this process and those it starts."""
    for name, value in SETTINGS.items():
        os.environ.setdefault(name, value)
    warnings.simplefilter("ignore")
    logging.getLogger().addHandler(logging.NullHandler())


def hush_engine() -> None:
    """Nothing of the engine's libraries reaches the terminal, and nothing is written beside the reports."""
    import hypothesis.configuration

    warnings.simplefilter("ignore")
    for name in ("hypothesis", "schemathesis", "urllib3", "requests"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    os.environ.pop("SCHEMATHESIS_HOOKS", None)
    # Hypothesis keeps a table of Unicode categories; without a place of its own it would be the working directory.
    place = Path(tempfile.gettempdir()) / f"plainspoken-hypothesis-{os.getuid()}"
    hypothesis.configuration.set_hypothesis_home_dir(place)
