"""The question bank in Moodle's XML, as Moodle's importer and an independent reader take it."""

import xml.etree.ElementTree as ET

from moodle_xml_parser.parser import parse_bytes

# What Moodle's own importer asks of a question of each type.
NEEDED = {
    "multichoice": ["single", "answernumbering", "correctfeedback/text", "answer/text"],
    "ordering": ["layouttype", "selecttype", "selectcount", "gradingtype", "answer/text"],
    "matching": ["subquestion/text", "subquestion/answer/text"],
    "essay": ["responseformat", "graderinfo/text", "responsetemplate/text"],
    "cloze": [],
}
# The grades that Moodle knows, in per cent.
GRADES = {0, 100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667,
          14.28571, 12.5, 11.11111, 10, 5}


def questions(made):
    root = ET.fromstring(made.path("moodle.xml").read_bytes())
    assert root.tag == "quiz"
    return [node for node in root if node.get("type") != "category"], root


def test_each_question_has_what_moodle_asks_for(made):
    found, root = questions(made)
    assert sorted(node.findtext("idnumber") for node in found) == made.questions
    for node in found:
        for path in ["name/text", "questiontext/text", "generalfeedback/text"] + NEEDED[node.get("type")]:
            assert node.find(path) is not None, (node.findtext("idnumber"), path)
        assert node.find("questiontext").get("format") == "html" and node.findtext("questiontext/text").strip()
        assert node.findtext("tags/tag/text")
    categories = [node for node in root if node.get("type") == "category"]
    assert root[0] is categories[0] and all(
        node.findtext("category/text").startswith("$course$/top/") for node in categories)


def test_texts_are_html_that_closes_what_it_opens(made):
    for text in ET.fromstring(made.path("moodle.xml").read_bytes()).iter("text"):
        parent = text.text or ""
        if "<" in parent:
            ET.fromstring(f"<div>{parent}</div>")


def test_grades_are_moodles_own_and_add_up(made):
    for node in questions(made)[0]:
        if node.get("type") != "multichoice":
            continue
        grades = [float(answer.get("fraction")) for answer in node.findall("answer")]
        assert all(abs(grade) in GRADES for grade in grades)
        assert abs(sum(grade for grade in grades if grade > 0) - 100) < 0.001
        assert all(answer.findtext("feedback/text") for answer in node.findall("answer"))
        assert (node.findtext("single") == "true") == (max(grades) == 100)


def test_hints_and_marking_guides_are_kept(made):
    sources = {path.stem: path.read_text("utf-8") for path in
               (made.source / "content" / "questions").glob("*/*.md")}
    kept = {node.findtext("idnumber"): node for node in questions(made)[0]}
    for name, text in sources.items():
        headings = [line for line in text.splitlines() if line.startswith("## ")]
        if kept[name].get("type") == "essay":
            assert kept[name].findtext("graderinfo/text").count("<strong>") >= len(headings) - 1
    assert any(node.findtext("hint/text") for node in kept.values())


def test_an_independent_reader_finds_choices_and_gaps(made):
    read = parse_bytes(made.path("moodle.xml").read_bytes())
    found = questions(made)[0]
    assert len(read["multichoice"]) == sum(node.get("type") == "multichoice" for node in found)
    gaps = [node for node in found if node.get("type") == "cloze"]
    assert len(read["cloze"]) == len(gaps)
    for question, node in zip(read["cloze"], gaps):
        assert len(question.gaps) == node.findtext("questiontext/text").count(":SHORTANSWER:")
