"""The package of QTI 2.1: its structure, and what its items ask and tell."""

import re, zipfile
import xml.etree.ElementTree as ET

import grammar
from test_csv import rows, tables

QTI = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
CP = "{http://www.imsglobal.org/xsd/imscp_v1p1}"


def package(made):
    with zipfile.ZipFile(made.path("qti21.zip")) as archive:
        return {name: ET.fromstring(archive.read(name)) for name in archive.namelist()}


def test_the_manifest_names_every_file_once(made):
    files = package(made)
    manifest = files.pop("imsmanifest.xml")
    resources = manifest.findall(f"{CP}resources/{CP}resource")
    assert sorted(resource.get("href") for resource in resources) == sorted(files)
    identifiers = [resource.get("identifier") for resource in resources]
    assert len(set(identifiers)) == len(identifiers)
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", identifier) for identifier in identifiers)
    assert {resource.get("type") for resource in resources} == {"imsqti_item_xmlv2p1", "imsqti_test_xmlv2p1"}
    for node in manifest.iter(CP + "dependency"):
        assert node.get("identifierref") in identifiers
    references = [node.get("href") for node in files["test.xml"].iter(QTI + "assessmentItemRef")]
    assert sorted(references) == sorted(name for name in files if name != "test.xml")


def test_items_are_built_as_the_schema_says(made):
    for path, root in package(made).items():
        if path != "imsmanifest.xml":
            grammar.check(root, grammar.QTI)


def test_right_answers_and_feedback_lead_to_what_is_there(made):
    options = rows(tables(made)["options.csv"])
    for path, root in package(made).items():
        if not path.startswith("items/"):
            continue
        own = [option for option in options if option["question"] == path[6:-4]]
        declared = {node.get("identifier"): node for node in root.iter(QTI + "responseDeclaration")}
        outcomes = {node.get("identifier") for node in root.iter(QTI + "outcomeDeclaration")}
        for node in root.iter():
            if node.get("responseIdentifier"):
                assert node.get("responseIdentifier") in declared
            if node.get("outcomeIdentifier"):
                assert node.get("outcomeIdentifier") in outcomes
        assert root.find(f"{QTI}modalFeedback[@identifier='explanation']") is not None
        choices = {node.get("identifier"): node for tag in ("simpleChoice", "simpleAssociableChoice")
                   for node in root.iter(QTI + tag)}
        right = [value.text for value in root.iter(QTI + "value")][:-1]
        for value in right if choices else []:
            assert set(value.split()) <= set(choices)
        if own and own[0]["kind"] == "option":
            assert [value in right for value in choices] == [option["right"] == "true" for option in own]
            for identifier, option in zip(choices, own):
                feedback = root.find(f"{QTI}modalFeedback[@identifier='{identifier}']")
                assert (feedback is not None) == bool(option["reason"])
        elif own and own[0]["kind"] == "item":
            shown = ["".join(choices[value].itertext()).split() for value in right]
            assert shown == [option["text"].split() for option in own]
            assert list(choices) != right, "the right order is not the one shown"
        elif own and own[0]["kind"] == "gap":
            assert right == [option["text"].split("; ")[0] for option in own]


def test_answers_of_open_questions_are_for_scorers_alone(made):
    seen = 0
    for root in package(made).values():
        if root.find(f".//{QTI}extendedTextInteraction") is None:
            continue
        seen += 1
        views = [node.get("view") for node in root.iter(QTI + "rubricBlock")]
        assert set(views) <= {"tutor", "scorer"} and "scorer" in views
    assert seen
