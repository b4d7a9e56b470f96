"""What became of each check that the evidence catalogue proposes: the checks that are about it, or why there is none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

# Proposed check -> the ids of ours that judge it, and a remark where the two are not the same.
_TABLE = """
PORT-01 PORT001 | missing and doubled names
PORT-02 PORT002 PORT024 | a dotted id costs nothing by itself: converters replace the dot, and a note says so
PORT-03 PORT003
PORT-04 PORT004 PORT025 | Gemini's stricter rule is low: half of real documents break it
PORT-05 PORT005
PORT-06 PORT006 | a note: strict mode is an offer
PORT-07 PORT007
PORT-08 PORT008
PORT-09 PORT009
PORT-10 PORT010
PORT-11 PORT011 | a note: size is not badness
PORT-12 PORT012 PORT112 PORT113
PORT-13 PORT013
PORT-14 REL005 AUTH009 PORT014 | an address that cannot be called fails everybody, not one provider
PORT-15 PORT015 | the half on domains of OAuth is left to the providers' own checks
PORT-16 PORT016
PORT-17 PORT017
PORT-18 REL002 PORT018 | references that lead nowhere are reliability's; that there are several files is a note
PORT-19 PORT019
PORT-20 PORT020
PORT-21 PORT021
PORT-22 PORT022
PORT-23 AUTH002 AUTH003 AUTH005 AUTH013 AUTH014 | who is asked for what is identity's
DESC-01 DESC001 DESC002 DESC003 DESC017 DESC018 DESC019 DESC201 DESC202
DESC-02 SEL003 SEL013 | asked for where a neighbour makes it necessary: 2 % of real operations say it at all
DESC-03 DESC013 DESC010
DESC-04 DESC005 DESC026
DESC-05 PORT009 PORT010 | length predicts nothing (measured); only what providers cut counts
DESC-06 DESC007 REL004
DESC-07 REL007 | wrong examples count, missing ones do not
DESC-08 DESC008 DESC012 DESC021
DESC-09 DESC025
DESC-10 DESC009 DESC020
DESC-11 DESC026
DESC-12 INJ013 INJ003
ERR-01 ERR001 ERR007 ERR008
ERR-02 ERR002 ERR005 ERR103 ERR107
ERR-03 ERR003 ERR118
ERR-04 ERR004 ERR101
ERR-05 ERR101 | naming the field is judged; repeating the value is only welcome
ERR-06 ERR102 ERR120
ERR-07 ERR113 ERR114 ERR124 | machine-readable is a note: measured on two vendors' models, helped one
ERR-08 ERR110
ERR-09 ERR009 ERR109
ERR-10 ERR104 ERR117
ERR-11 ERR010 ERR105 ERR115
ERR-12 AUTH016 AUTH017 AUTH018
ERR-13 ERR106 ERR121 ERR122 ERR123
ERR-14 ERR112 | a note: that one repair is better than several is an inference
ERR-15 ERR108
ERR-16 ERR111
AUTH-01 AUTH004
AUTH-02 AUTH010
AUTH-03 AUTH006 AUTH007
AUTH-04 AUTH001 AUTH002
AUTH-05 AUTH011 AUTH012 AUTH020
AUTH-06 AUTH016
AUTH-07 AUTH017
AUTH-08 AUTH020
AUTH-09 AUTH021 AUTH022 AUTH023
AUTH-10 AUTH024 | dynamic registration counts too: it is deprecated in MCP, and a way to register all the same
AUTH-11 AUTH025
AUTH-12 AUTH015 TRUST106
AUTH-13 AUTH026 | one hour is a judgement and a setting
AUTH-14 AUTH027 | a note
AUTH-15 TRUST011 | whether a person is asked is judged; that a server knows `acr` says nothing of which calls ask for it
AUTH-16 AUTH028 | a note; of a log nothing is seen from outside
AUTH-17 AUTH025 | what a gateway passes on is not seen from outside; that it takes tokens meant for others is
AUTH-18 AUTH008 AUTH019
TRUST-01 TRUST001 TRUST011
TRUST-02 TRUST002
TRUST-03 TRUST003
TRUST-04 TRUST004
TRUST-05 TRUST005 TRUST012 | by what a repeat costs
TRUST-06 TRUST106
TRUST-07 TRUST007 TRUST013
TRUST-08 TRUST008
TRUST-09 TRUST009 DESC024
TRUST-10 TRUST010
INJ-01 INJ001 INJ101 INJ012
INJ-02 INJ002 INJ015
INJ-03 INJ003
INJ-04 INJ004
INJ-05 INJ105
INJ-06 INJ006
INJ-07 INJ007
INJ-08 INJ108
INJ-09 INJ109
INJ-10 INJ110
INJ-11 INJ111 INJ102 INJ014
SEL-01 SEL001 | a note: size is not badness
SEL-02 SEL001
SEL-03 SEL003 SEL012 SEL013 SEL021 SEL201
SEL-04 SEL004 SEL014
SEL-05 SEL005 SEL020
SEL-06 SEL006
SEL-07 SEL007
SEL-08 SEL008
SEL-09 SEL009
SEL-10 SEL010
VER-01 VER001
VER-02 VER002 VER006
VER-03 VER003 VER007 VER008
VER-04 VER004 VER005
VER-05 REL102 REL104 REL110
VER-06 REL103 REL112
REL-01 REL106
REL-02 REL012
REL-03 REL006 REL111
REL-04 REL108
REL-05 REL013
REL-06 REL109
ENT-01 ENT001 | RFC 9727; where there is an inventory, ENT002 and ENT008 ask for what it says
ENT-02 ENT002 ENT008
ENT-03 ENT003
ENT-04 ENT004
ENT-05 ENT005 ENT105
ENT-06 | a form in which an audit may deliver its proposals, not a property of an API: nothing to judge
ENT-07 ENT007
"""


def _read(line: str) -> tuple[str, tuple[tuple[str, ...], str]]:
    told, _, remark = line.partition("|")
    proposed, *ours = told.split()
    return proposed, (tuple(ours), remark.strip())


CATALOGUE: Mapping[str, tuple[tuple[str, ...], str]] = dict(map(_read, _TABLE.strip().splitlines()))


def catalogue_lines() -> Iterator[str]:
    """The table as Markdown."""
    made = sum(bool(ours) for ours, _ in CATALOGUE.values())
    yield "\n## The evidence catalogue\n"
    yield f"The catalogue of evidence that the checks go back to proposes {len(CATALOGUE)} of them; {made} are judged, some by"
    yield "several of ours, some merged.\n"
    yield "| proposed | judged by | remark |\n|---|---|---|"
    for proposed, (ours, remark) in CATALOGUE.items():
        yield f"| {proposed} | {', '.join(f'[{each}](#{each.lower()})' for each in ours) or '–'} | {remark} |"
