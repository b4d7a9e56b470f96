"""What is on the disk is in the distribution: a sub-package that is not listed would be silently absent from it."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from importlib.metadata import packages_distributions, version
from pathlib import Path

TOP = Path(__file__).parents[1]
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text())
FLOORS = ("checks", "flows", "inventory", "templates")


def test_every_package_is_listed() -> None:
    folders = {path.parent.relative_to(TOP) for floor in FLOORS for path in (TOP / floor).rglob("*.py")}
    on_disk = {".".join(("plainspoken", *folder.parts)) for folder in folders}
    assert on_disk == set(PROJECT["tool"]["setuptools"]["packages"])


def test_every_file_that_is_no_code_is_shipped() -> None:
    packages = sorted(PROJECT["tool"]["setuptools"]["packages"], key=len, reverse=True)
    patterns = PROJECT["tool"]["setuptools"]["package-data"]
    for floor in FLOORS:
        for path in (TOP / floor).rglob("*"):
            if path.is_file() and path.suffix not in (".py", ".pyc"):
                dotted = ".".join(("plainspoken", *path.parent.relative_to(TOP).parts))
                package = next(name for name in packages if f"{dotted}.".startswith(f"{name}."))
                within = path.relative_to(TOP / Path(*package.split(".")[1:]))
                wanted = (*patterns.get("*", ()), *patterns.get(package, ()))
                assert any(fnmatch(str(within), pattern.removeprefix("**/")) for pattern in wanted), path


def test_links_for_type_checkers_lead_to_the_floors() -> None:
    assert {path.name: path.resolve() for path in (TOP / ".view" / "plainspoken").iterdir()} == {
        floor: TOP / floor for floor in FLOORS
    }


def test_the_installed_version_is_the_declared_one() -> None:
    assert version("plainspoken") == PROJECT["project"]["version"]


def test_the_lock_names_no_index_and_hashes_everything() -> None:
    lock = (TOP / "requirements.lock").read_text()
    assert "://" not in lock
    assert "--index-url" not in lock
    pinned = [line for line in lock.splitlines() if "==" in line and not line.lstrip().startswith("#")]
    assert pinned
    assert all(line.endswith("\\") for line in pinned)
    assert lock.count("--hash=sha256:") >= len(pinned)


def test_every_import_is_of_a_declared_dependency() -> None:
    """Not of something that only comes along with one: a release of that may leave it out any day."""
    providers = packages_distributions()
    declared = {_plain(re.split(r"[\[<>=; ]", each)[0]) for each in PROJECT["project"]["dependencies"]}
    for path in (path for floor in FLOORS for path in (TOP / floor).rglob("*.py")):
        for module in _imported(ast.parse(path.read_text())):
            top = module.partition(".")[0]
            if top not in sys.stdlib_module_names and top != "plainspoken":
                assert declared & {_plain(each) for each in providers[top]}, f"{path}: {module}"


def _plain(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()  # PEP 503


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
