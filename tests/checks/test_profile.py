"""Profiles: what a file may say, what is said of a wrong one, and what a profile changes."""

import pytest

from plainspoken.checks.assembly import audit_of
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.findings import Severity
from plainspoken.checks.profile import DEFAULT, DIMENSIONS, FACTS, SEVERITIES, WEIGHED, Dimension, Profile, Setting
from plainspoken.checks.profile_file import ProfileError, read_profile
from plainspoken.checks.registry import CheckError, checks
from plainspoken.checks.ruleset import ruleset
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Api

DOCUMENT = """
openapi: 3.1.0
info: {title: Parcels, version: 1.0.0}
servers: [{url: 'https://api.example.com'}]
paths: {/parcels: {get: {operationId: listParcels, summary: List parcels, responses: {'200': {description: The parcels.}}}}}
"""


def test_an_empty_profile_is_the_default_under_its_own_name() -> None:
    read = read_profile("name: bank", "anything.yaml")
    assert read == Profile(name="bank", dimensions=read.dimensions, severities=read.severities)
    assert (dict(read.dimensions), dict(read.severities)) == (dict(DIMENSIONS), dict(SEVERITIES))
    assert read_profile("thresholds: {}", "house/strict.yaml").name == "strict"


def test_what_a_profile_says_is_taken() -> None:
    read = read_profile(
        "dimensions: {identity: 5, house style: {weight: 2, question: does it follow our rules?}}\n"
        "severities: {critical: 16}\n"
        "thresholds: {ready_score: 90, ready_coverage: 0.5}\n"
        "checks: {DESC011: off, AUTH007: low, ERR001: {severity: critical}}\n",
        "bank.yaml",
    )
    assert read.weight("identity") == 5
    assert read.weight("house style") == 2
    assert read.weight("errors") == DIMENSIONS["errors"].weight
    assert read.severities[Severity.CRITICAL] == 16
    assert (read.thresholds.ready_score, read.thresholds.conditions_score) == (90, 50)
    assert {name: each for name, each in read.checks.items() if name not in WEIGHED} == {
        "DESC011": Setting(off=True),
        "AUTH007": Setting(severity=Severity.LOW),
        "ERR001": Setting(severity=Severity.CRITICAL),
    }


WRONG = [
    ("- identity", "p.yaml:1:1: a profile must be a group of fields"),
    ("dimension: {}", "p.yaml:1:1: dimension is not known here; did you mean dimensions?"),
    ("dimensions:\n  identety: 5", "p.yaml:2:3: identety is not a dimension; did you mean identity?"),
    ("dimensions:\n  zebra: 5", "p.yaml:2:3: zebra is not a dimension; a dimension of your own needs `weight:`"),
    ("dimensions:\n  zebra: {weight: 1}", "p.yaml:2:3: zebra is a dimension of your own; write `question:`"),
    ("dimensions:\n  enterprise: 1", "p.yaml:2:3: enterprise holds facts"),
    ("dimensions:\n  identity: -1", "p.yaml:2:3: identity must be a number from 0 to 1000."),
    ("dimensions:\n  identity: yes please", "p.yaml:2:3: identity must be a number"),
    ("severities: {terrible: 3}", "terrible is not known here; there are critical, high"),
    ("thresholds: {ready_coverage: 80}", "ready_coverage must be a number from 0 to 1."),
    ("checks: {ERR001: dire}", "dire is no severity; write off or one of critical"),
    ("checks: [ERR001]", "p.yaml:1:1: checks must be a group of fields"),
    ("a: [", "p.yaml:"),
]


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_a_wrong_profile_is_told_in_one_line_with_its_place(text: str, said: str) -> None:
    with pytest.raises(ProfileError) as wrong:
        read_profile(text, "p.yaml")
    assert said in str(wrong.value)
    assert "\n" not in str(wrong.value)


def test_a_profile_changes_checks() -> None:
    changed = {each.id: each for each in checks(Profile(checks={"ERR001": Setting(severity=Severity.LOW)}))}
    assert changed["ERR001"].severity is Severity.LOW
    left = checks(Profile(checks={"ERR001": Setting(off=True)}))
    assert len(left) == len(checks()) - 1
    assert "ERR001" not in {each.id for each in left}


@pytest.mark.parametrize(
    ("id", "setting", "said"),
    [
        ("ERR999", Setting(off=True), "names ERR999, and there is no such check"),
        ("ERR001", Setting(parameters={"most": 3}), "gives ERR001 the setting most; it has"),
    ],
)
def test_a_profile_that_names_what_is_not_there(id: str, setting: Setting, said: str) -> None:  # noqa: A002
    with pytest.raises(CheckError, match=said):
        checks(Profile(name="bank", checks={id: setting}))


def test_a_check_may_weigh_other_than_its_severity() -> None:
    assert DEFAULT.weight_of("ERR001", Severity.HIGH) == 4
    assert DEFAULT.weight_of("AUTH002", Severity.HIGH) == WEIGHED["AUTH002"].weight == 8
    assert read_profile("checks: {AUTH002: {weight: 1}}", "p").weight_of("AUTH002", Severity.HIGH) == 1
    assert read_profile("checks: {AUTH002: low}", "p").weight_of("AUTH002", Severity.LOW) == 1
    assert read_profile("checks: {ERR001: off}", "p").weight_of("AUTH002", Severity.HIGH) == 8


def test_every_check_with_a_weight_of_its_own_exists_and_says_why() -> None:
    assert set(WEIGHED) <= {each.id for each in checks()}
    assert all(each.why for each in WEIGHED.values())


def test_the_ruleset_changes_with_every_part_of_a_profile() -> None:
    profiles = [
        DEFAULT,
        read_profile("dimensions: {identity: 5}", "p"),
        read_profile("severities: {low: 0.5}", "p"),
        read_profile("thresholds: {ready_score: 81}", "p"),
        read_profile("checks: {ERR001: low}", "p"),
        read_profile("checks: {ERR001: off}", "p"),
    ]
    assert len({ruleset(each) for each in profiles}) == len(profiles)
    assert ruleset(read_profile("name: other", "p")) == ruleset()


def test_weights_move_the_score_and_the_audit_names_the_profile() -> None:
    evidence = static_evidence(open_document(DOCUMENT, "parcels.yaml"))
    api = Api(id="parcels", document="parcels.yaml")
    usual = audit_of(api, evidence)
    others = {name: 0 for name in DIMENSIONS if name not in ("errors", FACTS)}
    alone = audit_of(api, evidence, profile=Profile(name="errors", dimensions=_weights(others)))
    assert alone.score == alone.dimensions["errors"].score != usual.score
    assert (alone.profile.name, usual.profile.name) == ("errors", "plainspoken")


def _weights(given: dict[str, int]) -> dict[str, Dimension]:
    lines = "".join(f"  {name}: {weight}\n" for name, weight in given.items())
    return dict(read_profile(f"dimensions:\n{lines}", "p").dimensions)
