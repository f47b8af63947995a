"""Every judge reads each of our files back to the same values, of the nasty set and of our own list."""

import json, re, subprocess
from html.parser import HTMLParser
from urllib.parse import parse_qs

import jsonschema, pypandoc, pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

from conftest import ROOT, nasty_set
from csl import SCHEMA
from differences import DIFFERENCES, common
from judges import JUDGES, MISSING
from records import of_csl, plain, text


def expected(site):
    return [of_csl(item) for item in json.loads((site / "readings.json").read_text("utf-8"))]


@pytest.fixture(scope="session")
def read(nasty, own):
    """What a judge reads of a site, read once."""
    sites, known = {"nasty": nasty, "own": own}, {}

    def reading(judge, site):
        if (judge, site) not in known:
            known[judge, site] = JUDGES[judge](sites[site])
        return expected(sites[site]), list(known[judge, site].values())
    return reading


def differing(judge, pairs, without=None):
    """The fields that differ, with what was meant and what was read."""
    found = []
    for meant, got in pairs:
        meant, got = common(judge, meant, without), common(judge, got, without)
        found += [(meant["title"][:40], key, meant[key], got[key]) for key in meant if meant[key] != got[key]]
    return found


@pytest.mark.parametrize("site", ["nasty", "own"])
@pytest.mark.parametrize("judge", JUDGES)
def test_a_judge_reads_every_value(read, judge, site):
    if judge in MISSING:
        pytest.skip(f"{judge} is not installed")
    meant, got = read(judge, site)
    assert len(got) == len(meant) > 60
    assert differing(judge, zip(meant, got)) == []


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda difference: difference.reason[:60])
def test_a_difference_is_still_needed(read, difference):
    is_needed = any(
        differing(judge, zip(*read(judge, "nasty")), difference) for judge in difference.judges - MISSING)
    if not is_needed and difference.judges & MISSING:
        pytest.skip(f"{', '.join(difference.judges & MISSING)} may need it, and is not installed")
    assert is_needed


# The files themselves.


@pytest.fixture(params=["nasty", "own"])
def site(request):
    return request.getfixturevalue(request.param)


def strict(text):
    """JSON as RFC 8259 has it, without what Python adds to it, and with each name once."""
    def refuse(word):
        raise ValueError(word)

    def once(pairs):
        assert len({key for key, _ in pairs}) == len(pairs), pairs
        return dict(pairs)
    return json.loads(text, parse_constant=refuse, object_pairs_hook=once)


def test_csl_json_is_valid(site):
    jsonschema.Draft7Validator(SCHEMA).validate(strict((site / "readings.json").read_text("utf-8")))


def test_csl_json_has_everything_that_was_read(nasty):
    """What is read comes out again, but for blanks, typographic signs, the form of pages, and particles, which
    may be read from the beginning of a family name."""
    def value(item):
        if isinstance(item, dict):
            item = dict(item)
            if "family" in item:
                item["family"] = " ".join(filter(None, [item.pop("non-dropping-particle", ""), item["family"]]))
            return {key: value(part) for key, part in item.items()}
        if isinstance(item, list):
            return [value(part) for part in item]
        return text(re.sub("[“”‘’\"'–-]", "'", str(item)))

    written = {item["id"]: item for item in strict((nasty / "readings.json").read_text("utf-8"))}
    for item in nasty_set():
        assert value(written[item["id"]]) == value(item)


def test_own_addresses_are_those_of_the_bibliography(own):
    """No address is changed by an escape."""
    source = json.loads((ROOT / "content" / "readings" / "bibliography.json").read_text("utf-8"))
    addresses = [item["URL"] for item in source if "URL" in item]
    assert len(addresses) > 10 and any("_" in address for address in addresses)
    for judge in {"pybtex", "bibtexparser", "biber", "rispy"} - MISSING:
        assert [record["url"] for record in JUDGES[judge](own).values() if record["url"]] == addresses


def test_keys_are_unique_and_legal(site):
    keys = re.findall(r"^@[a-z]+\{([^\n]*),$", (site / "readings.bib").read_text("utf-8"), re.MULTILINE)
    assert len(keys) == len(expected(site)) == len({key.lower() for key in keys})
    assert all(re.fullmatch(r"[\w.:+/-]+", key) for key in keys)


def test_ris_has_a_field_on_each_line(site):
    lines = (site / "readings.ris").read_bytes().decode("utf-8").split("\r\n")
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in lines if line)
    assert not any(len(line.splitlines()) > 1 for line in lines)
    assert sum(line.startswith("TY  - ") for line in lines) == lines.count("ER  - ") == len(expected(site))


def test_ris_ends_undivided_names_in_a_comma(nasty):
    ris = (nasty / "readings.ris").read_bytes().decode("utf-8")
    assert "AU  - Ministry of Food, Agriculture and Fisheries,\r\n" in ris
    assert "A2  - Board of Tests, Ltd.,\r\n" in ris
    assert "AU  - Mary Ann,\r\n" in ris and "AU  - Plato\r\n" in ris


# Citation processors.


def test_pandoc_cites_every_record(site):
    run = subprocess.run(
        [pypandoc.get_pandoc_path(), "-f", "csljson", "-t", "plain", "--wrap=none", "--citeproc", site / "readings.json"],
        capture_output=True, text=True)
    assert run.returncode == 0
    # What its style prints in notes alone, such as letters and articles of encyclopedias, is told.
    unprinted = re.findall(r"with no printed form: (.*)", run.stderr)
    assert len(unprinted) < 6 and len(run.stderr.splitlines()) == len(unprinted)
    lines = [text(line).lower() for line in run.stdout.splitlines()]
    for item in strict((site / "readings.json").read_text("utf-8")):
        words = re.findall(r"\w{4,}", plain(item["title"]).lower())[:3]
        assert item["id"] in unprinted or any(all(word in line for word in words) for line in lines), item["id"]


@pytest.mark.filterwarnings("ignore:The following arguments")
def test_citeproc_py_cites_every_record(site):
    items = strict((site / "readings.json").read_text("utf-8"))
    # It knows fewer types and variables, and ids in small letters.
    source = CiteProcJSON([item | {"type": "book", "id": str(index)} for index, item in enumerate(items)])
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    for index in range(len(items)):
        bibliography.register(Citation([CitationItem(str(index))]))
    lines = [text(line) for line in bibliography.bibliography()]
    assert len(lines) == len(items)
    for item, line in zip(items, lines):
        words = re.findall(r"\w{4,}", plain(item["title"]))[:3]
        assert all(word in line for word in words), item["id"]


# The pages.


def contexts(page):
    """The ContextObjects of a page."""
    class Reader(HTMLParser):
        def handle_starttag(self, tag, attributes):
            attributes = dict(attributes)
            if "Z3988" in (attributes.get("class") or ""):
                self.found.append(attributes["title"])

    reader = Reader()
    reader.found = []
    reader.feed(page)
    return [parse_qs(title, strict_parsing=True, encoding="utf-8", errors="strict") for title in reader.found]


def test_pages_have_every_value_for_reference_managers(nasty):
    written = json.loads((nasty / "readings.json").read_text("utf-8"))
    records = {item["id"]: of_csl(item) for item in written}
    for item in nasty_set():
        page = nasty / "readings" / f"{item['id']}.html"
        if not page.exists():
            continue
        meant = records[item["id"]]
        (got,) = contexts(page.read_text("utf-8"))

        def value(*keys):
            return text(next((got[key][0] for key in keys if key in got), ""))

        assert value("rft.atitle", "rft.btitle" if "rft.atitle" not in got else "", "rft.title") == meant["title"]
        ids = got.get("rft_id", [])
        assert meant["doi"] == "" or "info:doi/" + meant["doi"] in ids
        assert meant["url"] == "" or meant["url"] in ids
        date = value("rft.date")
        assert re.fullmatch(r"(-?\d{4}(-\d\d){0,2})?", date)
        assert bool(date) == bool(meant["issued"])
        # Dublin Core has neither pages nor volumes, and one element for all who made a work.
        is_dublin_core = value("rft_val_fmt").endswith(":dc")
        if not is_dublin_core:
            assert value("rft.pages").replace("–", "-") == meant["pages"]
            assert value("rft.volume") == meant["volume"]
        bodies = [name["literal"] for name in item.get("author", []) if "literal" in name]
        if is_dublin_core:
            assert len(got.get("rft.creator", [])) == len(meant["authors"])
            continue
        assert [text(name) for name in got.get("rft.aucorp", [])] == [text(name) for name in bodies]
        families = [name[1] for name in meant["authors"]]
        people = got.get("rft.au", [])
        assert len(people) + len(bodies) == len(families)
