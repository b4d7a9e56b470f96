"""Texts as strings of signs, one sign a word: forms of attacks are then short patterns over classes of words.

Every word stands for the set of classes that it is in, whatever its language; a sign is such a set. A pattern over signs is
compiled and matched in a fraction of the time that one over letters takes, and "ten words apart" is `{0,10}`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from plainspoken.checks.attack_words import COMMON, ENGLISH, FOREIGN, UNSPACED

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
_UNSPACED = sorted({word for words in UNSPACED.values() for word in words.split()}, key=len, reverse=True)
_SPELLED_OUT = (
    r"https?://[^\s)\]\"'<>`]+"
    r"|(?:~/|(?<!\w)/(?:etc|root|home|Users|var|proc)/|(?<![\w/.])\.(?=[a-z]))[\w./~-]*\w"
    r"|</?[A-Z][A-Z_-]{4,}>|\[/?INST\]|<<SYS>>|<\|\w+\|>|<!--|-->"
)
_ANY_SCRIPT = re.compile(
    rf"{_SPELLED_OUT}|{'|'.join(_UNSPACED)}|[{_CJK}]|[^\W{_CJK}]+(?:[.@+'’][^\W{_CJK}]+)*"
    r"|[.!?;:,\n\0()\[\]{}—–|>*#=。！？；：，、$€£@]"
)
_ASCII = re.compile(rf"(?:(?=[h~/.<\[-])(?:{_SPELLED_OUT}))|\w+(?:[.@+']\w+)*|[.!?;:,\n\0()\[\]{{}}|>*#=$@]", re.ASCII)


def tokens(text: str) -> re.Pattern[str]:
    """The pattern that finds the words, marks and addresses of this text."""
    return _ASCII if text.isascii() else _ANY_SCRIPT


UNKNOWN, STOPS, PUNCTUATION = "w", ".!?;\n\0。！？；", ".!?;\n\0。！？；:,()[]{}—–|>*#=：，、"
_SECRET_FILES = re.compile(
    r"(?i)(?:^|[/.])(?:\.?ssh\b|id_rsa|id_ed25519|id_ecdsa|\.?env\b|passwd|shadow|mcp\.json|credentials|kube|netrc|npmrc|pypirc"
    r"|git-?credentials|bash_history|zsh_history|gnupg|pgpass|cursor|docker|aws|config\b|environ|keychain|secrets?\b|wallet)"
)
_DOMAIN = re.compile(
    r"(?i)(?:[\w-]+\.)+(?:com|net|org|io|xyz|ru|cn|info|example|test|invalid|dev|site|app|co|ai|evil|cc|me|top)"
)
_ACCOUNT = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{8,}|0x[0-9a-fA-F]{6,}|bc1[a-z0-9]{6,}|\d{8,}|[A-Z]{2}\d{2,}")
# Names of operations whose call is felt elsewhere.
_DANGEROUS = re.compile(
    r"(?:delete|remove|drop|wipe|purge|destroy|transfer|send|pay|grant|exec|execute|run|share|forward|email|post|upload"
    r"|fetch)(?=[_A-Z])|http_(?:post|get|request)"
)
_MONEY = frozenset("$€£")
_IDENTIFIER = re.compile(r"[A-Za-z]+(?:_[A-Za-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]+)+")
# What is told from its spelling: one sign each.
SPELLED: Mapping[str, str] = {
    "URL": "\x01",
    "EMAIL": "\x02",
    "PATH": "\x03",
    "TAG": "\x04",
    "ACCOUNT": "\x05",
    "IDENT": "\x06",
    "NUMBER": "\x07",
    "CHAT_TAG": "\x08",
    "PLAIN_PATH": "\x0b",
    "COMMENT": "\x0c",
    "DANGER": "\x0e",
}


class _Known(dict[str, str]):
    """The signs of words that were met; those of others are found out."""

    def __init__(self, read: Callable[[str], str]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, token: str) -> str:
        found = self[token] = self._read(token)
        return found


class Alphabet:
    """The signs of all classes together, and of the single words that patterns name.

    `classes` gives for a class the signs of the words in it.
    """

    def __init__(self, named: Iterable[str]) -> None:
        self._exact: dict[str, set[str]] = {}
        self._begun: dict[str, set[str]] = {}
        for table in (ENGLISH, FOREIGN, UNSPACED):
            for name, words in table.items():
                for word in words.split():
                    where = self._begun if word.endswith("*") else self._exact
                    for form in _written(word.rstrip("*")):
                        where.setdefault(form, set()).add(name)
        for word in sorted(named):
            self._exact.setdefault(word, set()).add(word)
        self._signs: dict[frozenset[str], str] = {}
        self._known = _Known(self._read)
        for word in (*self._exact, *self._begun, "booking"):
            self._known[word] = self._sign(self._classes(word))
        self._common = frozenset(self._known[word] for word in COMMON.split() if word in self._known) | {
            SPELLED["NUMBER"],
            *PUNCTUATION,
        }
        self.classes: dict[str, str] = {**SPELLED, "IDENT": SPELLED["IDENT"] + SPELLED["DANGER"]}
        for members, sign in self._signs.items():
            for name in members:
                self.classes[name] = self.classes.get(name, "") + sign

    def _classes(self, word: str) -> frozenset[str]:
        found = set(self._exact.get(word, ()))
        for end in range(2, len(word) + 1):
            found |= self._begun.get(word[:end], set())
        if word.endswith(("'s", "s'")):
            found |= self._exact.get(word[:-2], set())
        if word.endswith("ing") and word.isascii():
            found.add("ING")
        return frozenset(found)

    def _sign(self, members: frozenset[str]) -> str:
        if not members:
            return UNKNOWN
        return self._signs.setdefault(members, chr(0x100 + len(self._signs)))

    def signs(self, text: str) -> str:
        """The text, one sign a word or mark."""
        return "".join(map(self._known.__getitem__, tokens(text).findall(text)))

    def frequency(self, signs: frozenset[str]) -> tuple[int, int]:
        """How often words of these signs are met, to compare: how many of them every text has, and how many there are."""
        return len(signs & self._common), len(signs)

    def _read(self, token: str) -> str:
        if token in PUNCTUATION:
            return token
        lowered = token.lower().replace("’", "'")
        if lowered in self._exact:
            return self._known[lowered]
        if "'" in lowered and not lowered.endswith("'s"):
            return self._known[lowered.rpartition("'")[2]]  # l'utilisateur, all'utente
        if spelled := _spelled(token):
            return SPELLED[spelled]
        members = self._classes(lowered)
        # A word that is only begun like a known one: its sign exists where some word of the lists has the same classes.
        return self._signs.get(members, UNKNOWN) if members else UNKNOWN


def _written(word: str) -> set[str]:
    """A word as it is written, and without its accents, as people type it; short words would become others."""
    if len(word) < 6 or word.isascii() or word[0] > "\u024f":
        return {word}
    return {word, "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))}


def _spelled(token: str) -> str:
    """The class that a token's spelling tells; empty where it tells none."""
    if token[0] in "<[":
        return "CHAT_TAG" if token.startswith(("[", "<<", "<|")) else "COMMENT" if token.startswith("<!") else "TAG"
    if token.startswith(("http://", "https://")):
        return "URL"
    if "@" in token[1:]:
        return "EMAIL"
    if _SECRET_FILES.search(token) and not token.endswith(".pub") and not token[0].isupper() and not token.isalpha():
        return "PATH"
    if "/" in token or token[0] in "~.":
        return "PLAIN_PATH"
    if _DOMAIN.fullmatch(token):
        return "URL"
    if _ACCOUNT.fullmatch(token):
        return "ACCOUNT"
    if token.isdigit() or token in _MONEY:
        return "NUMBER"
    if not _IDENTIFIER.fullmatch(token):
        return ""
    return "DANGER" if _DANGEROUS.match(token) else "IDENT"


_SPECIAL = {"PUNCT": f"[{re.escape(PUNCTUATION)}]", "ANY": f"[^{re.escape(STOPS)}]"}
_NAME = re.compile(r"[A-Z][A-Z_]*(?:\d+)?|[^\W\dA-Z_][^\W\dA-Z_']*|\s+|[\W\d_]")


@lru_cache(maxsize=8)
def _gap(words: int) -> str:
    return f"[^{re.escape(STOPS)}]{{0,{words}}}?"


def named_words(patterns: Iterable[str]) -> set[str]:
    """The single words that patterns name."""
    return {name for pattern in patterns for name in _NAME.findall(pattern) if name[0].islower()}


def compiled(pattern: str, alphabet: Alphabet) -> re.Pattern[str]:
    """The pattern over signs: `NAME` is a word of that class, `name` that word, `G7` at most seven words of one sentence."""
    return re.compile("".join(_expanded(name, alphabet) for name in _NAME.findall(pattern)))


def _expanded(name: str, alphabet: Alphabet) -> str:
    if name.isspace():
        return ""
    if re.fullmatch(r"G\d+", name):
        return _gap(int(name[1:]))
    if name in _SPECIAL:
        return _SPECIAL[name]
    if name[0].isalpha():
        return f"[{re.escape(alphabet.classes[name])}]"
    return name


def needed(pattern: str, alphabet: Alphabet) -> list[frozenset[str]]:
    """Sets of signs of each of which one is in every text that the pattern is found in; the rarest kinds of words first."""
    names = [name for name in _NAME.findall(pattern) if not name.isspace()]
    sets = _sequence(names, alphabet)[0]
    return sorted(dict.fromkeys(sets), key=alphabet.frequency)


_Sets = list[frozenset[str]]


def _sequence(names: list[str], alphabet: Alphabet) -> tuple[_Sets, list[str]]:
    """What one group needs, and what is left behind its closing bracket."""
    branches: list[_Sets] = [[]]
    while names and names[0] != ")":
        name, names = names[0], names[1:]
        if name == "|":
            branches.append([])
            continue
        sets, names = _item(name, names, alphabet)
        optional, names = _quantified(names)
        if not optional:
            branches[-1] += sets
    return _either(branches, alphabet), names[1:]


def _item(name: str, names: list[str], alphabet: Alphabet) -> tuple[_Sets, list[str]]:
    if name == "(":
        looks = "".join(names[:2]) != "?:"  # looks around: (?!, (?=, (?<!
        inner, names = _sequence(_after_marks(names), alphabet)
        return ([] if looks else inner), names
    if name == "[":
        end = names.index("]", 1)
        return [frozenset(names[:end])] if "^" not in names[:1] and "\\" not in names[:end] else [], names[end + 1 :]
    if name[0].isalpha() and name not in _SPECIAL and not re.fullmatch(r"G\d+", name):
        return [frozenset(alphabet.classes[name])], names
    return [], names


def _after_marks(names: list[str]) -> list[str]:
    while names and names[0] in "?:!=<":
        names = names[1:]
    return names


def _quantified(names: list[str]) -> tuple[bool, list[str]]:
    """Whether what stands before may be missing, and what is left behind the quantifier."""
    if names and names[0] in "?*":
        return True, names[1:]
    if names and names[0] == "{":
        end = names.index("}")
        return names[1] == "0", names[end + 1 :]
    return False, names[1:] if names and names[0] == "+" else names


def _either(branches: list[_Sets], alphabet: Alphabet) -> _Sets:
    """What is needed whichever branch is taken: of several, one set that joins the smallest of each."""
    if len(branches) == 1:
        return branches[0]
    ranked = [sorted(sets, key=alphabet.frequency) for sets in branches]
    return [frozenset().union(*(sets[rank] for sets in ranked)) for rank in range(min(2, *map(len, ranked)))]
