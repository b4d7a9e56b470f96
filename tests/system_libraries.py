"""Makes sure of the libraries that WeasyPrint loads, and of programs for the tests: installs them on Debian, or says how.

Runs before anything is installed, on the standard library alone: `python3 tests/system_libraries.py PACKAGE...`, or with
`--program NAME` before the package that brings a program.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys

NEEDED = ("libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libharfbuzz.so.0", "libharfbuzz-subset.so.0", "libfontconfig.so.1")
MODULES = ("venv", "ensurepip")


def missing(program: str = "") -> list[str]:
    """The libraries and modules that are not there; where a program is named, that alone."""
    if program:
        return [] if shutil.which(program) else [program]
    return [name for name in NEEDED if not _loads(name)] + [name for name in MODULES if not importlib.util.find_spec(name)]


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def main(packages: list[str]) -> int:
    """0 where everything is there or could be installed, 2 (and one line that says what to do) where not."""
    program = packages[1] if packages[:1] == ["--program"] else ""
    packages = packages[2:] if program else packages
    absent = missing(program)
    if not absent or sys.platform != "linux":
        return 0
    command = f"apt-get install --yes --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") and os.geteuid() == 0:
        print(f"Installing {', '.join(packages)} (missing: {', '.join(absent)}) ...", flush=True)  # noqa: T201
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for step in ("apt-get update --quiet=2", command.replace("install", "install --quiet=2", 1)):
            done = subprocess.run(step.split(), env=environment, capture_output=True, text=True, check=False)
            if done.returncode:
                print(done.stderr.strip().splitlines()[-1:], file=sys.stderr)  # noqa: T201
                break
        absent = missing(program)
    if absent:
        print(f"plainspoken needs {', '.join(absent)}; on Debian or Ubuntu run: sudo {command}", file=sys.stderr)  # noqa: T201
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
