"""Asks a language model about what no rule can decide, where a user wants that. It is never needed for a score.

What comes back is as untrusted as what is sent: an answer counts only where it has the form that was asked for, and no answer
that orders a model about, or holds a secret, reaches a report. A text that sways the model all the same can sway notes on its
own document, and nothing else.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError, model_validator

from plainspoken.checks.concealment import smuggled
from plainspoken.checks.evidence import Evidence
from plainspoken.checks.judgements import Judgement, Judging
from plainspoken.checks.poison import instruction
from plainspoken.flows.judge_cache import Kept, digest, user_cache
from plainspoken.flows.judge_client import Endpoint, UnansweredError
from plainspoken.flows.judge_questions import Item, agenda
from plainspoken.flows.redaction import Redactor
from plainspoken.inventory.records import LanguageJudge

BATCH = 8  # items of one request: an answer of some 500 words
NOTHING_TO_ASK = "There was nothing to ask a judge: rules decide about every text of this document."

Sentence = Annotated[str, StringConstraints(max_length=600, strip_whitespace=True)]


class _Answer(BaseModel):
    """One answer of the form that was asked for. Who objects has to say why, and what would be better."""

    model_config = ConfigDict(strict=True)

    yes: bool
    reason: Sentence = ""
    better: Sentence = ""

    @model_validator(mode="after")
    def _usable(self) -> _Answer:
        if not self.yes and not (self.reason and self.better):
            raise ValueError("an objection without a reason or a proposal")
        if any(instruction(text) or smuggled(text) for text in (self.reason, self.better)):
            raise ValueError("a text that orders a model about")
        return self


def with_judgements(evidence: Evidence, judge: LanguageJudge) -> Evidence:
    """The evidence with what the model says of its operations, as far as it answered.

    Whatever goes wrong with the endpoint, the evidence says why there are no judgements, and the audit goes on.
    """
    asked = agenda(evidence, judge.limit)
    asking = _Asking(judge, asked.items)
    asking.ask()
    judgements = tuple(asking.judgements())
    run = asking.told(judgements, asked.notes)
    why = {} if judgements else {"judgements": " ".join(run.notes) or NOTHING_TO_ASK}
    return replace(evidence, judgements=judgements, judging=run, missing={**evidence.missing, **why})


class _Asking:
    """The items of one document on their way: each has an answer that was kept, one that came, or none."""

    def __init__(self, judge: LanguageJudge, items: Sequence[Item]) -> None:
        key = os.environ.get(judge.key_env, "") if judge.key_env else ""
        self._judge, self._items = judge, items
        self._endpoint = Endpoint(judge.url, judge.model, key)
        self._clean = Redactor([key]).text
        self._kept = Kept(Path(judge.cache) if judge.cache else user_cache())
        self._names = [digest(item.question.instruction, judge.url, judge.model, item.says) for item in items]
        self._answers = [_answer(self._kept.get(name)) for name in self._names]
        self._already = sum(answer is not None for answer in self._answers)
        self._sent = self._unusable = 0
        self._stopped = ""  # why the rest was not asked, as a sentence

    def ask(self) -> None:
        """Asks about every item without an answer, some at a time, until the time is over or no answer comes."""
        deadline = time.monotonic() + self._judge.seconds
        for batch in _batches(self._items, [index for index, answer in enumerate(self._answers) if answer is None]):
            left = deadline - time.monotonic()
            try:
                if left <= 0:
                    raise UnansweredError(f"The {self._judge.seconds:g} s for asking {self._endpoint.host} were over.")
                self._ask(batch, left)
            except UnansweredError as wrong:
                self._stopped = str(wrong)
                return

    def _ask(self, batch: Sequence[int], seconds: float) -> None:
        numbered = [{"number": number, **self._items[index].says} for number, index in enumerate(batch, start=1)]
        self._sent += len(batch)
        said = self._endpoint.ask(self._items[batch[0]].question.instruction, {"items": numbered}, seconds=seconds)
        answers = _answers(said)
        for number, index in enumerate(batch, start=1):
            if (answer := answers.get(number)) is None:
                self._unusable += 1
            else:
                clean = _Answer(yes=answer.yes, reason=self._clean(answer.reason), better=self._clean(answer.better))
                self._answers[index] = clean
                self._kept.put(self._names[index], clean.model_dump())

    def judgements(self) -> Iterator[Judgement]:
        """What the model says, in the order of the items."""
        for item, answer in zip(self._items, self._answers, strict=True):
            if answer is not None:
                yield Judgement(
                    question=item.question.name,
                    operation=item.operation,
                    other=item.other,
                    agrees=answer.yes,
                    reason=answer.reason,
                    better=answer.better,
                    model=self._judge.model,
                )

    def told(self, judgements: Sequence[Judgement], notes: Sequence[str]) -> Judging:
        """How it went, for the report."""
        unusable = f"{self._unusable:,} of {self._sent:,} answers did not have the form that was asked for."
        said = (self._stopped, unusable if self._unusable else "", self._kept.complaint, *notes)
        return Judging(
            host=self._endpoint.host,
            model=self._judge.model,
            texts=self._sent,
            kept=self._already,
            answers=len(judgements),
            objections=sum(not each.agrees for each in judgements),
            notes=tuple(each for each in said if each),
        )


def _batches(items: Sequence[Item], indices: Sequence[int]) -> Iterator[list[int]]:
    """The items of one question each, at most `BATCH` of them together."""
    for _, group in groupby(indices, key=lambda index: items[index].question.name):
        same = list(group)
        yield from (same[start : start + BATCH] for start in range(0, len(same), BATCH))


def _answers(said: str) -> dict[int, _Answer]:
    """The usable answers by the number of their item; one that is given twice contradicts itself and is none."""
    listed = _object(said).get("answers")
    found: dict[int, _Answer | None] = {}
    for each in listed if isinstance(listed, list) else ():
        number = each.get("number") if isinstance(each, dict) else None
        if type(number) is int:
            found[number] = None if number in found else _answer(each)
    return {number: answer for number, answer in found.items() if answer is not None}


def _object(said: str) -> dict[str, Any]:
    """The JSON object of an answer; many models think aloud before it, or put it between fences. Empty where there is none."""
    told = said.rpartition("</think>")[2]
    try:
        value = json.loads(told[told.find("{") : told.rfind("}") + 1])
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _answer(value: Any) -> _Answer | None:
    try:
        return _Answer.model_validate(value)
    except ValidationError:
        return None
