"""A solver that puts a refused call right as a model would: from the error answer alone, never from the document.

It knows what a model knows: the call that it made, what the person wants (`Wish`), and what the tools at hand are called.
What the person wants it may write in the accepted form only where the answer tells that form. So a repaired call shows that
the answer was enough, and a call that stays wrong that it was not. The same answer is always read alike.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from plainspoken.checks.error_advice import Sentence, Told, mentions, sentences, told
from plainspoken.checks.tool_calls import (
    ABSENT,
    CONTENT_TYPE,
    Path,
    ToolCall,
    name_of,
    paths,
    shown_path,
    shown_value,
    value_at,
    with_value,
    without,
)
from plainspoken.checks.wording import words

# A way through a body in a sentence: `/lines/0/quantity`, `lines[0].quantity`, `data.reason`.
_POINTER = re.compile(r"(?<![\w/:.-])(?:/\w+(?:/\w+)+|/[a-zA-Z]\w+|\w+(?:\[\d*\]|\.\w+)+)(?![\w/-])")
_LOCATIONS = frozenset(("body", "query", "path", "header", "headers", "params", "param", "parameters", "data", "request", "$"))
_CLOSE = 0.6  # of difflib's ratio: from here on two words are taken as spellings of one
_ACCEPTS = frozenset(("type", "format", "example", "length"))
_SEARCHES = frozenset(("list", "search", "find", "query", "lookup"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the person wants, as arguments. `unknown` are those whose value nobody has said: an id has to be looked up."""

    call: ToolCall
    unknown: frozenset[Path] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """What the answer led to: another call, or (`lookup`, the key of an operation) to look `field` up there first."""

    call: ToolCall
    steps: tuple[str, ...]
    lookup: str = ""
    field: Path = ()


def repair(call: ToolCall, wish: Wish, body: str, tools: Mapping[str, str]) -> Repair | None:
    """What a refusal with this body leads to; None where it leads nowhere. `tools` gives keys of operations by their names."""
    said = sentences(body)
    mended, steps = call, list[str]()
    for path, what in _advice(said, call, wish).items():
        changed = _mend(mended, wish, path, what)
        if changed is not None and changed != mended:
            steps.append(_step(path, mended, changed))
            mended = changed
    if mended != call:
        return Repair(call=mended, steps=tuple(steps))
    unknown = next(iter(sorted(wish.unknown, key=str)), None)
    if unknown is not None and (lookup := _lookup(said, tools, call.operation)):
        return Repair(call=call, steps=(f"look {shown_path(unknown)} up with {lookup}",), lookup=lookup, field=unknown)
    return None


def _step(path: Path, before: ToolCall, after: ToolCall) -> str:
    value = value_at(after, path)
    if value is ABSENT:
        return f"leave {shown_path(path)} out"
    add = value_at(before, path) is ABSENT
    return f"add {shown_path(path)}: {shown_value(value)}" if add else f"set {shown_path(path)} to {shown_value(value)}"


def _advice(said: Iterable[Sentence], call: ToolCall, wish: Wish) -> dict[Path, Told]:
    """What the answer tells about each argument that it names; about the only one there is where it names none."""
    known = tuple(dict.fromkeys((*paths(call), *paths(wish.call), *wish.unknown, ("body",))))
    found: dict[Path, Told] = {}
    rest = Told()
    last: tuple[Path, ...] = ()
    for sentence in said:
        parts = tuple(_about(sentence, known)) or tuple((path, sentence.text) for path in last)
        last = tuple(path for path, _ in parts)
        for path, text in parts:
            found[path] = found.get(path, Told()) | told(text)
        if not parts:
            rest |= told(sentence.text)
    return _completed(found, rest, call, wish)


def _completed(found: dict[Path, Told], rest: Told, call: ToolCall, wish: Wish) -> dict[Path, Told]:
    """With what is said of no argument in particular: of the only one named or sent, of the body, of the media type."""
    everything = rest
    for each in found.values():
        everything |= each
    if everything.media:
        found = {CONTENT_TYPE: Told(media=everything.media, kinds=frozenset(("format",)))} | found
    named = [path for path in found if path not in (("body",), CONTENT_TYPE)]
    leaves = [path for path in paths(call) if path[0] != "header" and not isinstance(value_at(call, path), dict | list)]
    only = named if len(named) == 1 else leaves if not named and len(leaves) == 1 else []
    for path in only:
        found[path] = found.get(path, Told()) | rest
    if "JSON" in everything.kinds and not isinstance(value_at(call, ("body",)), dict | list):
        found[("body",)] = found.get(("body",), Told()) | everything
    return {path: what for path, what in found.items() if value_at(call, path) is not ABSENT or path not in wish.unknown}


def _about(sentence: Sentence, known: tuple[Path, ...]) -> Iterator[tuple[Path, str]]:
    """The arguments that a sentence is about, each with the part of the sentence that is about it."""
    for name in (*sentence.named, *_POINTER.findall(sentence.text)):
        if matching := _matching(name, known):
            yield from ((path, sentence.text) for path in matching)
            return
    by_name: dict[str, list[Path]] = {}
    for path in known:
        by_name.setdefault(name_of(path), []).append(path)
    by_name.pop("body", None)
    named = mentions(sentence.text, tuple(by_name))
    starts = [start for _, start in named] + [len(sentence.text)]
    for place, (name, start) in enumerate(named):
        both_sides = len(named) == 2 and "order" in told(sentence.text).kinds
        text = sentence.text if both_sides else sentence.text[: starts[0]] + sentence.text[start : starts[place + 1]]
        for path in by_name[name]:
            if not isinstance(path[-1], int):
                yield path, text


def _matching(name: str, known: tuple[Path, ...]) -> tuple[Path, ...]:
    """The arguments that a name in an error means: `limit`, `/lines/0/quantity`, `body.lines[0].quantity`, `#/limit`."""
    steps = [step for step in re.split(r"[/.\[\]#]+", name.strip()) if step]
    if name in ("", "/", "#", "$") or (steps and all(step.lower() in _LOCATIONS for step in steps)):
        return (("body",),) if not steps or steps[-1].lower() in ("body", "$") else ()
    wanted = _plain(steps)
    while wanted and not (exact := _with_steps(wanted, known)) and steps[0].lower() in _LOCATIONS:
        steps = steps[1:]
        wanted = _plain(steps)
    if not wanted:
        return ()
    return exact or tuple(
        path for path in known if path[1:] and _plain([name_of(path)])[-1:] == wanted[-1:] and len(wanted) == 1
    )


def _with_steps(wanted: tuple[str, ...], known: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(path for path in known if _plain(map(str, path[1:])) == wanted)


def _plain(steps: Iterable[str]) -> tuple[str, ...]:
    return tuple("".join(words(step)) or step for step in steps)


def _mend(call: ToolCall, wish: Wish, path: Path, what: Told) -> ToolCall | None:
    """The call with this argument as the answer asks for it; None where it does not tell enough."""
    if path in wish.unknown:
        return None
    sent, meant = value_at(call, path), value_at(wish.call, path)
    if meant is ABSENT:
        return _removed(call, wish, path) if sent is not ABSENT and "unknown field" in what.kinds else None
    if sent is ABSENT:
        told_of = "presence" in what.kinds or _accepts(what, meant) or (path == ("body",) and "JSON" in what.kinds)
        return with_value(call, path, meant) if told_of else None
    if sent != meant and (_accepts(what, meant) or (path == ("body",) and "JSON" in what.kinds)):
        return with_value(call, path, meant)
    if what.values and str(meant) not in what.values and (nearest := _nearest(sent, what.values)):
        return with_value(call, path, nearest)
    if (within := _within(meant, what)) is not None and within != sent:
        return with_value(call, path, within)
    return None


def _removed(call: ToolCall, wish: Wish, path: Path) -> ToolCall:
    """The call without an argument that nobody asked for, nor the object that holds nothing else."""
    call, above = without(call, path), path[:-1]
    made_up = len(above) > 1 and value_at(call, above) == {} and value_at(wish.call, above) is ABSENT
    return without(call, above) if made_up else call


def _accepts(what: Told, meant: Any) -> bool:
    """Whether the answer tells a form, and what the person wants has it."""
    if what.media:
        return str(meant).split(";")[0] in what.media
    if str(meant) in what.values or (isinstance(meant, str) and meant.lower() in map(str.lower, what.values)):
        return True
    if "range" in what.kinds and (what.least, what.most) != (None, None):
        return bool(_within(meant, what) == meant)
    if what.kinds & {"one value", "order"} and not isinstance(meant, list | dict):
        return True
    if "presence" in what.kinds and not what.kinds & {"type", "values"}:
        return True
    return bool(what.kinds & _ACCEPTS) and (not what.forms or any(_has_form(meant, form) for form in what.forms))


_TEXT_FORMS: Mapping[str, str] = {
    "integer": r"-?\d+",
    "number": r"-?\d+(?:\.\d+)?",
    "boolean": r"true|false",
    "date": r"\d{4}-\d\d-\d\d(?:T.+)?",
    "uuid": r"[0-9a-fA-F]{8}(?:-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}",
    "email": r"[^@\s]+@[^@\s]+",
    "url": r"[a-z]+:\S+",
}


def _has_form(value: Any, form: str) -> bool:
    if form == "list":
        return isinstance(value, list)
    if form == "object":
        return isinstance(value, dict)
    if form == "text":
        return isinstance(value, str)
    return not isinstance(value, dict | list) and bool(re.fullmatch(_TEXT_FORMS[form], _written(value)))


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _within(value: Any, what: Told) -> Any:
    """The number, moved into the range that the answer tells; None where it is no number or no range is told."""
    if (what.least, what.most) == (None, None) or not re.fullmatch(_TEXT_FORMS["number"], _written(value)):
        return None
    number = float(value)
    least = number if what.least is None else max(number, what.least)
    moved = least if what.most is None else min(least, what.most)
    if moved == number:
        return value
    written = f"{moved:g}"
    return written if isinstance(value, str) else type(value)(moved)


def _nearest(sent: Any, values: tuple[str, ...]) -> str:
    """The offered value that is a spelling of the one sent; empty where none is."""
    wanted = "".join(words(str(sent)))
    spelled = {"".join(words(value)): value for value in values}
    if close := difflib.get_close_matches(wanted, list(spelled), n=1, cutoff=_CLOSE):
        return spelled[close[0]]
    return ""


def _lookup(said: Iterable[Sentence], tools: Mapping[str, str], own: str) -> str:
    """The operation that the answer says to take a value from; empty where it names none."""
    for sentence in said:
        for name, key in tools.items():
            if key != own and _points_to(sentence.text, name):
                return key
    return ""


def _points_to(text: str, name: str) -> bool:
    if not name.isidentifier():
        return re.search(rf"(?<![\w/}}-]){re.escape(name)}(?![\w/{{-])", text) is not None
    if re.search(rf"\b{re.escape(name)}\b", text):
        return True
    steps = words(name)
    return len(steps) > 1 and steps[0] in _SEARCHES and set(steps) <= set(words(text))
