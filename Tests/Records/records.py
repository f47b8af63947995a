"""Records in one form, whoever read them: the form in which judges are compared.

A record is a dictionary: lists of names (particle, family, given, suffix), texts, and the date of
publication as a list of one or two lists of numbers. A body is a name with a family name alone.
"""

import re, unicodedata

TEXTS = ["title", "container", "publisher", "place", "volume", "number", "pages", "doi", "url", "isbn", "issn", "language", "event", "venue"]
NAMES = ["authors", "editors"]


def text(value):
    """A text as readers see it: composed letters, one space for any run of blanks."""
    return " ".join(unicodedata.normalize("NFC", str(value)).split())


def plain(value):
    """A text of CSL-JSON without the marks that titles may have."""
    return text(re.sub(r"</?(?:i|b|sub|sup|sc|span)(?: [^>]*)?>", "", str(value)))


def name(particle="", family="", given="", suffix=""):
    return tuple(text(part) for part in (particle, family, given, suffix))


def record(**fields):
    """A record in the common form; what is not given is empty."""
    result = {key: text(fields.pop(key, "")) for key in TEXTS}
    result |= {key: list(fields.pop(key, [])) for key in NAMES}
    result["issued"] = fields.pop("issued", [])
    result["year"] = text(fields.pop("year", ""))
    assert not fields, fields
    return result


LEADING = ["author", "compiler", "director", "composer", "performer", "series-creator", "organizer"]


def of_csl(item):
    """The common form of a record of CSL-JSON."""
    def names(key):
        result = []
        for person in item.get(key, []):
            particle = [person.get("dropping-particle", ""), person.get("non-dropping-particle", "")]
            parts = (" ".join(particle), person.get("family", ""), person.get("given", ""), person.get("suffix", ""))
            result.append(name(family=person["literal"]) if "literal" in person else name(*parts))
        return result

    issued = item.get("issued", {})
    dates = [[int(number) for number in date] for date in issued.get("date-parts", [])]
    season = str(issued.get("season", ""))
    if season in ("1", "2", "3", "4") and len(dates) == 1 and len(dates[0]) == 1:
        dates = [[dates[0][0], 20 + int(season)]]
    roles = [role for role in LEADING if item.get(role)]
    return record(
        authors=names(roles[0]) if roles else [], editors=names("editor"),
        title=plain(item.get("title", "")), container=plain(item.get("container-title", "")),
        publisher=item.get("publisher", ""), place=item.get("publisher-place", ""),
        volume=item.get("volume", ""),
        number=item.get("issue") or item.get("number") or item.get("collection-number") or "",
        pages=item.get("page", "").replace("–", "-"), doi=item.get("DOI", ""), url=item.get("URL", ""),
        isbn=item.get("ISBN", ""), issn=item.get("ISSN", ""),
        event=plain(item.get("event-title", item.get("event", ""))), venue=item.get("event-place", ""), language=item.get("language", "").lower(), issued=dates,
        year=str(dates[0][0]) if dates else issued.get("literal") or item.get("status", ""))
