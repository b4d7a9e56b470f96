"""Values of a document with their place, references followed on the way.

Nothing is resolved before it is asked for: circular documents are ordinary, and large ones stay cheap.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import unquote, urldefrag, urljoin

from plainspoken.inventory.errors import DocumentError, PlainspokenError
from plainspoken.inventory.places import Place, Problem, tokens
from plainspoken.inventory.reading import Source, read

Load = Callable[[str], bytes]
"""Gives the bytes of another file of a document by its resolved name; raises `PlainspokenError` where it may not or cannot."""

Fact = TypeVar("Fact")

MAX_HOPS = 50  # a chain of references longer than this is a circle that never reaches a value


def load_nothing(name: str) -> bytes:
    """The loader of a document that stands alone."""
    raise DocumentError(f"{name} is another file, and only this one was given.")


@dataclass(slots=True, eq=False)
class Files:
    """The sources of one document, each read once, and the references that led nowhere or in a circle."""

    load: Load = load_nothing
    sources: dict[str, Source] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)
    dangling: dict[tuple[str, str], Problem] = field(default_factory=dict)
    circles: dict[tuple[str, str], Problem] = field(default_factory=dict)
    targets: dict[tuple[str, str], Node | None] = field(default_factory=dict, repr=False)
    anchors: dict[str, dict[str, tuple[str | int, ...]]] = field(default_factory=dict, repr=False)
    roots: dict[str, Node] = field(default_factory=dict, repr=False)

    def root(self, source: Source, *, siblings: bool) -> Node:
        """The node at the top of a source, one for each."""
        if source.name not in self.roots:
            self.roots[source.name] = Node(source.value, source, (), self, siblings)
        return self.roots[source.name]

    def source(self, name: str) -> Source | None:
        """The source called `name`, or None (and remembered why) where it cannot be had."""
        if name not in self.sources and name not in self.failed:
            try:
                self.sources[name] = read(self.load(name), name)
            except PlainspokenError as wrong:
                self.failed[name] = str(wrong)
        return self.sources.get(name)


class Node:
    """One value of a document. `tokens` is its path in `source`; a reference is a node too until it is `followed`.

    There is one node for each spot that is reached through its parent, so what is found out about it is found out once.
    A document has hundreds of thousands, so they are made without the ceremony of a dataclass, and know their path only
    when asked.
    """

    __slots__ = (
        *("value", "source", "files", "siblings", "entries"),
        *("_tokens", "_parent", "_key", "_children", "_facts", "_followed"),
    )

    def __init__(
        self,
        value: Any,
        source: Source,
        tokens: tuple[str | int, ...] | None,
        files: Files,
        siblings: bool = False,
        entries: Mapping[str | int, Node] | None = None,
        parent: Node | None = None,
        key: str | int = "",
    ) -> None:
        self.value = value
        self.source = source
        self.files = files
        self.siblings = siblings  # whether keys beside a `$ref` count, as from OpenAPI 3.1 on
        self.entries = entries  # those that stand elsewhere than below this value
        self._tokens = tokens
        self._parent = parent
        self._key = key
        self._children: dict[str | int, Node] | None = None
        self._facts: dict[Any, Any] | None = None
        # Most values are no references; those that are find out where they lead when they are asked.
        self._followed = None if type(value) is dict and "$ref" in value and type(value["$ref"]) is str else self

    @property
    def tokens(self) -> tuple[str | int, ...]:
        """The steps from the top of the source to this value."""
        if self._tokens is None:
            self._tokens = (*self._parent.tokens, self._key) if self._parent is not None else ()
        return self._tokens

    @property
    def place(self) -> Place:
        """Where the value stands in its source."""
        return self.source.place(self.tokens)

    @property
    def identity(self) -> tuple[str, tuple[str | int, ...]]:
        """The same for two nodes exactly where they are the same spot of the same source."""
        return self.source.name, self.tokens

    def child(self, key: str | int) -> Node:
        """The entry `key` as it stands, a reference not followed; the same node every time. Raises KeyError or IndexError."""
        if self._children is None:
            self._children = {}
        elif key in self._children:
            return self._children[key]
        if self.entries is not None and key in self.entries:
            node = self.entries[key]
        else:
            node = Node(self.value[key], self.source, None, self.files, self.siblings, None, self, key)
        self._children[key] = node
        return node

    def get(self, key: str | int) -> Node | None:
        """The entry `key` with references followed, here and there; None where there is none. The same node every time."""
        holder = self._followed or self.followed()
        if type(holder.value) is dict and holder.entries is None and key not in holder.value:
            return None  # as most that is asked for; an exception would take longer
        node = holder._children.get(key) if holder._children is not None else None
        if node is None:
            try:
                node = holder.child(key)
            except (KeyError, IndexError, TypeError):
                return None
        return node._followed or node.followed()

    def fact(self, work: Callable[[Node], Fact]) -> Fact:
        """What `work` makes of this node, made once. Whoever asks must not change it."""
        if self._facts is None:
            self._facts = {}
        elif work in self._facts:
            known: Fact = self._facts[work]
            return known
        made = work(self)
        self._facts[work] = made
        return made

    def lacks(self, keys: frozenset[str]) -> bool:
        """Whether this is an object without any of these entries, as most are that are asked for them."""
        value = (self._followed or self.followed()).value
        return type(value) is dict and keys.isdisjoint(value)

    def text(self, key: str) -> str:
        """The entry `key` where it is a text, stripped; otherwise an empty text."""
        value = self.plain(key)
        return value.strip() if isinstance(value, str) else ""

    def plain(self, key: str, default: Any = None) -> Any:
        """The bare value of the entry `key`, or `default`."""
        holder = self._followed or self.followed()
        if holder.entries is None and isinstance(holder.value, dict):
            value = holder.value.get(key, default)
            if type(value) is not dict:
                return value  # only an object may be a reference
        node = holder.get(key)
        return default if node is None else node.value

    def items(self) -> Iterator[tuple[str, Node]]:
        """The entries of a mapping with references followed; none where this is no mapping."""
        target = self.followed()
        if isinstance(target.value, Mapping):
            for key in target.value:
                if (entry := target.get(key)) is not None:
                    yield str(key), entry

    def elements(self) -> Iterator[Node]:
        """The entries of a list with references followed; none where this is no list."""
        target = self.followed()
        if isinstance(target.value, list):
            for index in range(len(target.value)):
                if (entry := target.get(index)) is not None:
                    yield entry

    @property
    def reference(self) -> str | None:
        """The text of `$ref` where this value is a reference."""
        value = self.value
        if type(value) is not dict or "$ref" not in value:
            return None
        found = value["$ref"]
        return found if isinstance(found, str) else None

    def followed(self) -> Node:
        """The value that the reference leads to; the node itself where it is none or leads nowhere (which is remembered)."""
        if self._followed is None:
            self._followed = self._led_to()
        return self._followed

    def _led_to(self) -> Node:
        node = self.target()
        if node is None:
            return self
        if self.siblings and len(self.value) > 1 and isinstance(node.value, dict):
            return self._overlaid(node)
        return node

    def target(self) -> Node | None:
        """Where the chain of references that begins here ends, without what stands beside them.

        None where this is no reference, or where it leads nowhere or in a circle (which is remembered).
        """
        node, reference, hops = self, self.reference, 0
        while reference is not None:
            found = node._next(reference) if hops < MAX_HOPS else None
            if found is None or found.identity == self.identity:
                self._remember(self.reference or reference, circular=hops >= MAX_HOPS or found is not None)
                return None
            node, reference, hops = found, found.reference, hops + 1
        return node if node is not self else None

    def _overlaid(self, target: Node) -> Node:
        """The target with the keys beside `$ref` laid over it; those keep the place where they were written."""
        own: dict[str | int, Node] = {key: self.child(key) for key in self.value if key != "$ref"}
        merged = {**target.value, **{key: node.value for key, node in own.items()}}
        entries = {key: target.child(key) for key in target.value} | own
        return Node(merged, target.source, target.tokens, self.files, self.siblings, entries)

    def _next(self, reference: str) -> Node | None:
        """One step along a reference; looked up once for each file it is written in."""
        key = (self.source.name, reference)
        if key not in self.files.targets:
            self.files.targets[key] = self._looked_up(reference)
        return self.files.targets[key]

    def _looked_up(self, reference: str) -> Node | None:
        try:
            # Nearly all stay in their file, and taking a URL apart takes longer than what follows.
            name, fragment = ("", reference[1:]) if reference.startswith("#") else urldefrag(reference)
            source = self.files.source(join(self.source.name, name)) if name else self.source
        except ValueError:  # urllib's word for an address such as `http://[x`
            return None
        if source is None:
            return None
        node = self.files.root(source, siblings=self.siblings)
        if fragment and not fragment.startswith("/"):
            return node._anchor(unquote(fragment))
        for token in tokens(fragment):
            step = node._step(token)
            if step is None:
                return None
            node = step
        return node

    def _anchor(self, name: str) -> Node | None:
        """The schema of this file that calls itself by this `$anchor` or `$dynamicAnchor`."""
        steps = self.files.anchors.get(self.source.name)
        if steps is None:
            steps = self.files.anchors[self.source.name] = _anchors(self.source.value)
        node: Node | None = self.files.root(self.source, siblings=self.siblings)
        for step in steps.get(name, ()):
            node = node._step(str(step)) if node else None
        return node if name in steps else None

    def _failure(self, reference: str) -> str:
        try:
            return self.files.failed.get(join(self.source.name, urldefrag(reference)[0]), "")
        except ValueError:
            return ""

    def _step(self, token: str) -> Node | None:
        try:
            return self.child(int(token) if isinstance(self.value, list) and token.isdecimal() else token)
        except (KeyError, IndexError, TypeError):
            return None

    def _remember(self, reference: str, *, circular: bool) -> None:
        found = self.files.circles if circular else self.files.dangling
        key = (self.source.name, reference)
        if key not in found:
            found[key] = Problem(place=self.place, **_fate(reference, self._failure(reference), circular))


def _fate(reference: str, why: str, circular: bool) -> dict[str, str]:
    if why:
        better = "Correct the reference, or put the file where it may be read."
        return {"what": f"The reference {reference!r} cannot be followed: {why}", "better": better}
    fate = "leads only to other references, in a circle" if circular else "leads nowhere"
    better = "Define its target under that name, or correct the reference."
    return {"what": f"The reference {reference!r} {fate}.", "better": better}


def _anchors(value: Any) -> dict[str, tuple[str | int, ...]]:
    """The steps to every object that names itself by an anchor; each object is entered once."""
    found: dict[str, tuple[str | int, ...]] = {}
    seen: set[int] = set()
    waiting: list[tuple[Any, tuple[str | int, ...]]] = [(value, ())]
    while waiting:
        here, steps = waiting.pop()
        if id(here) in seen:
            continue
        seen.add(id(here))
        if isinstance(here, dict):
            for key in ("$anchor", "$dynamicAnchor"):
                if isinstance(name := here.get(key), str):
                    found.setdefault(name, steps)
            waiting.extend((entry, (*steps, key)) for key, entry in here.items() if isinstance(entry, dict | list))
        elif isinstance(here, list):
            waiting.extend((entry, (*steps, index)) for index, entry in enumerate(here) if isinstance(entry, dict | list))
    return found


def join(base: str, reference: str) -> str:
    """The name of the file that `reference` means, seen from the file `base`; works for URLs and for paths.

    Raises ValueError where it is no URL.
    """
    if not reference:
        return base
    if "://" in base or "://" in reference:
        return urljoin(base, reference)
    # A reference is a URL even between files, so `my%20types.yaml` means a file with a space in its name.
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(reference)))
