"""A Prefect server for the tests of the flows, and an inventory with something of everything."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from plainspoken.flows.demo.organisation import START_SECONDS, await_answer, serving

PARCELS = """
openapi: 3.1.0
info: {title: Parcels, version: 1.0.0}
servers: [{url: 'https://parcels.example.com'}]
security: [{key: []}]
paths:
  /parcels/{id}:
    get:
      operationId: getParcel
      summary: Tells where a parcel is now and when it will arrive.
      parameters:
        - {name: id, in: path, required: true, description: The number on the label., schema: {type: string}}
      responses:
        '200': {description: The parcel., content: {application/json: {schema: {type: object}}}}
components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key, description: Ask the parcel team.}}}
"""
INVENTORY = """
name: Post
apis:
  - {id: parcels, document: parcels.yaml, owner: {team: Parcels, email: parcels@example.com}}
  - {id: broken, document: broken.json}
  - {id: bomb, document: bomb.yaml}
  - {id: empty, document: empty.yaml}
  - {id: absent, document: absent.yaml}
  - {id: strange, document: parcels.yaml, audience: everyone}
"""
BOMB = "openapi: 3.1.0\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10)
)


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the API of a Prefect server with an empty database."""
    with serving("prefect", tmp_path_factory.mktemp("prefect")) as server:
        await_answer(server, time.monotonic() + START_SECONDS)
        yield f"{server.url}/api"


@pytest.fixture
def parcels() -> str:
    """A good document of one operation."""
    return PARCELS


@pytest.fixture
def inventory(tmp_path: Path) -> Path:
    """An inventory of one good document and of entries that are wrong in five ways."""
    files = {
        "inventory.yaml": INVENTORY,
        "parcels.yaml": PARCELS,
        "broken.json": '{"openapi": "3.1.0", "paths": ',
        "bomb.yaml": BOMB,
        "empty.yaml": "openapi: 3.1.0\ninfo: {title: Empty, version: 1.0.0}\npaths: {}\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    return tmp_path / "inventory.yaml"
