"""Where a judge may read something else than we mean, each with its reason.

A difference changes what is expected, and what was read, into what both have in common. The tests
fail for one that is not needed any more.
"""

import re
from collections import namedtuple

Difference = namedtuple("Difference", "judges reason change")

BIB = {"pybtex", "bibtexparser", "biber", "pandoc bibtex", "pandoc biblatex", "guide"}
PANDOC_BIB = {"pandoc bibtex", "pandoc biblatex"}
PANDOC = PANDOC_BIB | {"pandoc ris", "pandoc csljson"}
RIS = {"rispy", "pandoc ris"}


def each_name(change):
    def changed(record):
        return record | {role: [change(name) for name in record[role]] for role in ("authors", "editors")}
    return changed


def joined(*parts):
    return re.sub(r"(?<=[’']) ", "", " ".join(filter(None, parts)))


def field(key, change):
    return lambda record: record | {key: change(record[key])}


def encoded(url):
    return "".join(f"%{ord(sign):02X}" if sign in "{}\\" else sign for sign in url)


def same_quotes(record):
    def change(value):
        if isinstance(value, str):
            return re.sub("[“”‘’\"'`]", "'", value)
        return [tuple(map(change, name)) for name in value]
    return record | {key: change(value) for key, value in record.items() if key != "issued"}


def container_as_publisher(record):
    both = [record["container"], record["publisher"]]
    return record | {"container": "", "publisher": "; ".join(filter(None, both))}


def whole_suffix(name):
    particle, family, given, suffix = name
    return (particle, f"{family}, {suffix}", "", "") if suffix and not given else name


def particle_in_family(name):
    return ("", joined(name[0], name[1]), name[2], name[3])


def particle_by_case(name):
    """A particle is one only where it begins with a small letter."""
    return name if name[0][:1].islower() else particle_in_family(name)


def one_line(name):
    """A name as it is printed at the head of a list, which hides how its parts were divided."""
    return ("", ", ".join(filter(None, name[1:])).replace(",,", ","), "", "")


def words_in_order(name):
    """Family and given names; where either has a word in small letters, all their words as one."""
    particle, family, given, _ = name
    whole = joined(particle, family, given)
    if any(word[0].islower() for word in whole.split()):
        return " ".join(sorted(whole.split())), ""
    return joined(particle, family), given


DIFFERENCES = [
    Difference(
        BIB - PANDOC, "BibTeX knows a particle by its small letter; with a capital it belongs to the family name",
        each_name(particle_by_case)),
    Difference(
        BIB - PANDOC, "BibTeX's forms have no suffix without a given name; it stays in the family name",
        each_name(whole_suffix)),
    Difference(
        BIB, "braces and backslashes of an address are percent-encoded, since BibTeX would count them",
        field("url", encoded)),
    Difference(
        {"biber"}, "biber gives languages by the names of babel", field("language", lambda _: "")),
    Difference(
        PANDOC - RIS | {"guide"}, "quotation marks of TeX become curved, and pandoc nests them anew", same_quotes),
    Difference(
        PANDOC - RIS, "pandoc takes small words before a family name for a particle, in braces too",
        each_name(particle_in_family)),
    Difference(
        PANDOC_BIB | {"pandoc csljson"}, "pandoc takes what follows a comma in given names for a suffix",
        each_name(one_line)),
    Difference(
        PANDOC_BIB | {"guide"}, "readers take `howpublished`, where what is no article or chapter stands, for a publisher",
        container_as_publisher),
    Difference(
        PANDOC, "pandoc drops words in place of a date",
        field("year", lambda year: year if re.fullmatch(r"-?\d*", year) else "")),
    Difference(
        {"pandoc csljson"}, "pandoc drops the season beside a year",
        field("issued", lambda dates: [date[:1] if date[1:] > [12] else date for date in dates])),
    Difference(
        {"pandoc ris"}, "pandoc reads from RIS only the year of a date, and no places or numbers of books",
        lambda record: record | {
            "issued": [date[:1] for date in record["issued"][:1]], "place": "", "venue": "", "isbn": "", "issn": ""}),
    Difference(
        {"rispy"}, "RIS has no suffix without a given name", each_name(
            lambda name: (name[0], name[1], name[3], "") if name[3] and not name[2] else name)),
    Difference(
        {"rispy"}, "RIS has no particles; what goes with the family name stands before it, what is dropped behind the given",
        each_name(lambda name: ("", *words_in_order(name), name[3]))),
    Difference(
        RIS, "RIS divides names at commas, so parts of a name have none",
        each_name(lambda name: tuple(part.replace(",", "") for part in name))),
    Difference(
        {"pandoc ris"}, "pandoc takes the second part of a name in RIS for a suffix, and divides a body at its comma",
        each_name(lambda name: ("", " ".join(sorted(" ".join(name).split())), "", ""))),
    Difference(
        {"rispy"}, "RIS has one tag for the numbers of books and of journals",
        lambda record: record | {"isbn": record["isbn"] or record["issn"], "issn": ""}),
    Difference(
        {"rispy"}, "RIS has one date, and no seasons",
        field("issued", lambda dates: [date[:1] if date[1:] > [12] else date for date in dates[:1]])),
    Difference(
        RIS, "RIS has no tags for events; what has no container or place has those of its event there",
        lambda record: record | {
            "container": record["container"] or record["event"], "place": record["place"] or record["venue"],
            "event": "", "venue": ""}),
]


def common(judge, record, without=None):
    """What a judge's reading and our record have in common; `without` one difference."""
    for difference in DIFFERENCES:
        if judge in difference.judges and difference is not without:
            record = difference.change(record)
    return record
