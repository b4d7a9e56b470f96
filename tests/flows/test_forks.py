"""Work shared out to forked processes: every answer in its place, and a process that dies costs one item."""

import os
import signal
from contextlib import closing

import pytest

from plainspoken.flows.forks import in_processes, processes


def test_every_answer_comes_in_its_place() -> None:
    def work(item: int) -> bytes:
        return bytes([item]) * (300_000 if item % 3 == 0 else item)

    order = [4, 0, 6, 5, 1, 3, 2]
    assert list(in_processes(work, order, 2)) == [work(item) for item in range(7)]


def test_a_process_that_dies_costs_its_item_only() -> None:
    def work(item: int) -> bytes:
        if item in (0, 3):
            os.kill(os.getpid(), signal.SIGKILL)
        if item == 4:
            raise ValueError(item)
        return b"%d" % item

    assert list(in_processes(work, range(6), 2)) == [None, b"1", b"2", None, None, b"5"]


def test_an_answer_may_be_empty() -> None:
    assert list(in_processes(lambda _: b"", [0, 1], 2)) == [b"", b""]


@pytest.mark.parametrize("taken", [1, 2])
def test_nothing_is_left_running_when_nobody_listens_any_more(taken: int) -> None:
    with closing(in_processes(lambda _: b"%d" % os.getpid(), range(9), 2)) as answers:
        ids = {int(next(answers) or b"0") for _ in range(taken)}
    for process in ids:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


def test_no_more_processes_than_items() -> None:
    assert processes(1) == 1
    assert 1 <= processes(2) <= 2
