"""The Common Cartridge: modules, links and quizzes as Canvas takes them."""

import collections, zipfile
import xml.etree.ElementTree as ET

import grammar
from conftest import BASE
from test_csv import rows, tables

CP = "{http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1}"
ASI = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"
LINK = "{http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1}"
# The kinds of questions that Canvas maps from the profile of Common Cartridge.
PROFILES = {"cc.multiple_choice.v0p1", "cc.multiple_response.v0p1", "cc.fib.v0p1", "cc.essay.v0p1"}


def cartridge(made):
    with zipfile.ZipFile(made.path("canvas.imscc")) as archive:
        return {name: ET.fromstring(archive.read(name)) for name in archive.namelist()}


def items(made):
    """The items, without what tells this guide's from others' in their names."""
    for path, root in cartridge(made).items():
        if path.startswith("quizzes/"):
            for item in root.iter(ASI + "item"):
                item.set("ident", item.get("ident").partition("-")[2])
                yield item


def test_the_manifest_names_every_file_and_shows_every_resource(made):
    files = cartridge(made)
    manifest = files.pop("imsmanifest.xml")
    resources = manifest.findall(f"{CP}resources/{CP}resource")
    assert sorted(resource.find(CP + "file").get("href") for resource in resources) == sorted(files)
    shown = [node.get("identifierref") for node in manifest.iter(CP + "item") if node.get("identifierref")]
    assert sorted(shown) == sorted(resource.get("identifier") for resource in resources)
    identifiers = [node.get("identifier") for node in manifest.iter() if node.get("identifier")]
    assert len(set(identifiers)) == len(identifiers)


def test_links_lead_to_the_guides_pages(made):
    links = [root for path, root in cartridge(made).items() if path.startswith("links/")]
    assert bool(links) == (made.source.name != "own")
    for root in links:
        grammar.check(root, grammar.CARTRIDGE)
        address = root.find(LINK + "url").get("href")
        assert address.startswith(BASE)
        assert (made.site / (address[len(BASE):] or "index.html")).is_file()


def test_quizzes_are_built_as_the_schema_says(made):
    for path, root in cartridge(made).items():
        if path.startswith("quizzes/"):
            grammar.check(root, grammar.CARTRIDGE)


def test_every_question_is_there_and_known_by_its_kind(made):
    found = list(items(made))
    idents = [item.get("ident") for item in found]
    assert len(set(idents)) == len(idents)
    whole = {ident for ident in idents}
    for question in made.questions:
        assert question in whole or f"{question}-1" in whole
    for item in found:
        fields = {node.findtext(ASI + "fieldlabel"): node.findtext(ASI + "fieldentry")
                  for node in item.iter(ASI + "qtimetadatafield")}
        assert fields["cc_profile"] in PROFILES
        assert (fields.get("qmd_computerscored") == "No") == (fields["cc_profile"] == "cc.essay.v0p1")


def test_right_answers_and_feedback_are_there(made):
    options = collections.defaultdict(list)
    for row in rows(tables(made)["options.csv"]):
        options[row["question"]].append(row)
    for item in items(made):
        told = {node.get("ident") for node in item.iter(ASI + "itemfeedback")}
        assert {node.get("linkrefid") for node in item.iter(ASI + "displayfeedback")} == told
        labels = [node.get("ident") for node in item.iter(ASI + "response_label")]
        scoring = [node for node in item.iter(ASI + "respcondition") if node.find(ASI + "setvar") is not None]
        if item.find(f".//{ASI}response_lid") is None:
            continue
        assert len(scoring) == 1
        right = {node.text for node in scoring[0].iter(ASI + "varequal")}
        wrong = {node[0].text for node in scoring[0].iter(ASI + "not")}
        assert right <= set(labels) and right - wrong
        own = options.get(item.get("ident"), [])
        if own and own[0]["kind"] == "option":
            assert [label in right - wrong for label in labels] == [row["right"] == "true" for row in own]
            assert all(f"{label}_fb" in told for label in labels)


def test_texts_are_html_that_closes_what_it_opens(made):
    for item in items(made):
        for node in item.iter(ASI + "mattext"):
            root = ET.fromstring(f"<div>{node.text}</div>")
            if made.language == "ar" and "<p" in node.text:
                assert root[0].get("dir") == "rtl"
