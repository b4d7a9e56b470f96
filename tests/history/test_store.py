"""The database under the history: made, migrated, and refused where it cannot be used."""

import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from plainspoken.flows.history import VARIABLE, HistoryError, history_url, open_history
from plainspoken.flows.history_tables import METADATA, VERSION_TABLE


def address(folder: Path) -> str:
    return f"sqlite:///{folder / 'history.sqlite'}"


def test_the_migrations_make_the_tables_that_the_code_uses(tmp_path: Path) -> None:
    with open_history(address(tmp_path)) as history, history.reading() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE, "compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_an_empty_file_becomes_a_history_and_is_kept_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "history.sqlite").touch()
    open_history(address(tmp_path)).close()
    made = (tmp_path / "history.sqlite").read_bytes()
    open_history(address(tmp_path)).close()
    assert (tmp_path / "history.sqlite").read_bytes() == made


def test_several_processes_may_make_it_at_once(tmp_path: Path) -> None:
    open_it = f"from plainspoken.flows.history import open_history; open_history({address(tmp_path)!r}).close()"
    openers = [subprocess.Popen([sys.executable, "-c", open_it]) for _ in range(4)]
    assert [each.wait(timeout=60) for each in openers] == [0, 0, 0, 0]


def test_other_tables_and_their_migrations_may_live_beside_it(tmp_path: Path) -> None:
    with open_history(address(tmp_path)) as history, history.writing() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num TEXT)"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('of another program')"))
    open_history(address(tmp_path)).close()


def test_a_newer_history_is_refused(tmp_path: Path) -> None:
    with open_history(address(tmp_path)) as history, history.writing() as connection:
        connection.execute(text("UPDATE plainspoken_revision SET version_num = 'r9999'"))
    with pytest.raises(HistoryError, match=r"written by a newer plainspoken \(r9999\); update plainspoken\.$"):
        open_history(address(tmp_path))


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    with open_history(address(tmp_path)) as history, history.writing() as connection:
        for table in ("findings", "dimension_scores", "audits", "runs", VERSION_TABLE):
            connection.execute(text(f"DROP TABLE {table}"))
        connection.execute(text("CREATE TABLE findings (of_another INTEGER)"))
        connection.execute(text("DROP TABLE apis"))
    before = (tmp_path / "history.sqlite").read_bytes()
    with pytest.raises(HistoryError, match="table findings already exists"):
        open_history(address(tmp_path))
    assert (tmp_path / "history.sqlite").read_bytes() == before


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nonsense", "URL is none"),
        ("mysql://root@db/x", "cannot be kept in mysql"),
        ("sqlite:////dev/null/x/history.sqlite", "cannot be made"),
        ("sqlite:////dev", "cannot be used: unable to open database file"),
        ("postgresql://ann:hunter2@127.0.0.1:1/audits?password=hunter3", "cannot be used"),
    ],
)
def test_what_cannot_be_opened_is_told_in_one_line_without_secrets(url: str, said: str) -> None:
    with pytest.raises(HistoryError, match=said) as caught:
        open_history(url)
    assert "\n" not in str(caught.value)
    assert "hunter" not in str(caught.value)


def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "history.sqlite").write_text("Dear diary, " * 200)
    with pytest.raises(HistoryError, match="not a database"):
        open_history(address(tmp_path))
    assert (tmp_path / "history.sqlite").read_text().startswith("Dear diary")


def test_without_leave_to_create_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(HistoryError, match=r"There is no history at .* yet"):
        open_history(address(tmp_path), create=False)
    assert list(tmp_path.iterdir()) == []


def test_the_environment_names_another_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert history_url(tmp_path) == address(tmp_path)
    monkeypatch.setenv(VARIABLE, "postgresql://db/audits")
    assert history_url(tmp_path) == "postgresql://db/audits"
