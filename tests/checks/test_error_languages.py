"""Errors in German, French and Spanish, in the codes of validators, and in languages that nobody here reads."""

from __future__ import annotations

import json
from typing import Any

import pytest

from plainspoken.checks.answers import accepted, read_answer
from plainspoken.checks.error_languages import in_english, is_read, language_of
from plainspoken.checks.recovery import Wish, repair
from plainspoken.checks.tool_calls import ToolCall, with_value, without

RIGHT = ToolCall(operation="GET /orders", arguments={"query": {"limit": "20", "state": "delivered", "since": "2026-03-14"}})
TELLING: dict[str, dict[tuple[str, str | None], list[Any]]] = {
    "de": {
        ("limit", "20 Stück"): [
            "limit muss eine ganze Zahl sein.",
            "Der Wert von limit muss zwischen 1 und 50 liegen.",
            "Ungültiger Wert für limit: erwartet wird eine Ganzzahl, mindestens 1 und höchstens 50.",
        ],
        ("state", "DELIVERED"): [
            "state muss einer der folgenden Werte sein: placed, shipped oder delivered.",
            "Erlaubte Werte für state sind 'placed', 'shipped' und 'delivered'.",
        ],
        ("since", "nächsten Freitag"): [
            "since muss ein Datum im Format JJJJ-MM-TT sein.",
            "Das Feld since ist kein gültiges Datum (z. B. 2026-01-31).",
        ],
        ("limit", None): ["limit ist erforderlich.", "Pflichtparameter limit fehlt.", "Das Feld limit darf nicht leer sein."],
        ("sort_by", "newest"): ["Unbekannter Parameter sort_by.", "sort_by ist hier nicht erlaubt."],
    },
    "fr": {
        ("limit", "20 pièces"): [
            "limit doit être un nombre entier.",
            "La valeur de limit doit être comprise entre 1 et 50.",
            "Le paramètre limit est invalide : un entier supérieur ou égal à 1 est attendu.",
        ],
        ("state", "DELIVERED"): [
            "state doit être l'une des valeurs suivantes : placed, shipped ou delivered.",
            "Valeurs acceptées pour state : 'placed', 'shipped' et 'delivered'.",
        ],
        ("since", "vendredi prochain"): [
            "since doit être une date au format AAAA-MM-JJ.",
            "since : date attendue, par exemple 2026-01-31.",
        ],
        ("limit", None): ["limit est obligatoire.", "Le champ limit est requis.", "Il manque le paramètre limit."],
        ("sort_by", "newest"): ["Paramètre inconnu : sort_by.", "Le champ sort_by n'est pas autorisé."],
    },
    "es": {
        ("limit", "20 piezas"): [
            "limit debe ser un número entero.",
            "El valor de limit debe estar entre 1 y 50.",
            "El parámetro limit no es válido: debe ser un entero mayor o igual a 1.",
        ],
        ("state", "DELIVERED"): [
            "state debe ser uno de los siguientes valores: placed, shipped o delivered.",
            "Valores permitidos para state: 'placed', 'shipped' y 'delivered'.",
        ],
        ("since", "el próximo viernes"): [
            "since debe ser una fecha con formato AAAA-MM-DD.",
            "La fecha since no es válida, por ejemplo 2026-01-31.",
        ],
        ("limit", None): ["limit es obligatorio.", "Falta el parámetro limit.", "El campo limit no puede estar vacío."],
        ("sort_by", "newest"): ["Parámetro desconocido: sort_by.", "El campo sort_by no está permitido."],
    },
    "codes": {
        ("limit", "20 items"): [
            {"errors": [{"field": "limit", "code": "NOT_AN_INTEGER"}]},
            {"error": "int_parsing", "param": "limit"},
            {"violations": [{"property": "limit", "type": "isInt"}]},
        ],
        ("limit", "90"): [{"errors": {"limit": [{"error": "less_than_or_equal_to", "count": 50}]}}],
        ("state", "DELIVERED"): [{"code": "INVALID_ENUM_VALUE", "field": "state", "options": ["placed", "delivered"]}],
        ("since", "next Friday"): [{"errors": [{"field": "since", "code": "invalid_date"}]}],
        ("limit", None): [
            {"errors": [{"field": "limit", "code": "FIELD_REQUIRED"}]},
            {"code": "MISSING_PARAMETER", "parameter": "limit"},
            {"errors": [{"path": "limit", "code": "NotNull"}]},
        ],
        ("sort_by", "newest"): [{"errors": [{"field": "sort_by", "code": "unknown_field"}]}],
    },
}
CASES = [(name, value, said) for tables in TELLING.values() for (name, value), answers in tables.items() for said in answers]


def wrong(name: str, value: str | None) -> ToolCall:
    return without(RIGHT, ("query", name)) if value is None else with_value(RIGHT, ("query", name), value)


@pytest.mark.parametrize(("name", "value", "said"), CASES, ids=[str(said) for *_, said in CASES])
def test_a_refusal_in_another_language_or_in_codes_is_followed(name: str, value: str | None, said: Any) -> None:
    body = json.dumps({"detail": said} if isinstance(said, str) else said)
    right = with_value(RIGHT, ("query", "limit"), "50") if value == "90" else RIGHT
    wish = with_value(RIGHT, ("query", "limit"), "90") if value == "90" else RIGHT
    found = repair(wrong(name, value), Wish(call=wish), body, {})
    assert found is not None
    assert found.call == right


@pytest.mark.parametrize(
    "said", ["limit ist ungültig.", "La requête est invalide.", "Solicitud no válida.", {"code": "INVALID"}]
)
def test_what_tells_nothing_leads_nowhere(said: Any) -> None:
    body = json.dumps({"detail": said} if isinstance(said, str) else said)
    assert repair(wrong("limit", "20 items"), Wish(call=RIGHT), body, {}) is None
    assert is_read(read_answer(body).text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("limit must be an integer", "en"),
        ("Bad Request", "en"),
        ("page: not valid", "en"),
        ("FIELD_REQUIRED", "en"),
        ("", "en"),
        ("limit muss eine ganze Zahl sein", "de"),
        ("limit est obligatoire", "fr"),
        ("limit es obligatorio", "es"),
        ("il parametro limit non è valido, anche per questo", "it"),
        ("limit è obbligatorio", "it"),
        ("limit é obrigatório", "pt"),
        ("o parâmetro limit não é válido para esta operação", "pt"),
        ("limit moet een getal zijn", "nl"),
        ("Kenttä limit on pakollinen", ""),
        ("必須項目です", ""),
        ("Поле limit обязательно", ""),
    ],
)
def test_the_language_of_an_error(text: str, language: str) -> None:
    assert language_of(text) == language


def test_quoted_values_and_english_stay_as_they_are() -> None:
    assert in_english("Erlaubt sind 'und' oder 'mindestens'.") == "allowed values are 'und' or 'mindestens'."
    assert in_english("Retry after a 5 second pause; y is an integer") == "Retry after a 5 second pause; y is an integer"


@pytest.mark.parametrize("said", ["limit muss eine ganze Zahl sein", "limit doit être un entier", "limit debe ser un entero"])
def test_the_checks_of_errors_read_them_too(said: str) -> None:
    assert "type" in accepted(read_answer(json.dumps({"detail": said})))
