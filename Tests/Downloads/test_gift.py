"""The questions in GIFT, read back by two readers and compared with the tables."""

import re
import xml.etree.ElementTree as ET

import gift
from test_csv import rows, tables


def test_each_question_is_read_back_with_its_answers(made):
    read = {question["id"]: question for question in gift.questions(made.text("gift.txt"))}
    assert sorted(read) == made.questions
    files = tables(made)
    options = rows(files["options.csv"])
    for row in rows(files["questions.csv"]):
        question = read[row["id"]]
        assert question["title"] == row["title"]
        assert question["prompt"].startswith("[html]") and question["feedback"].startswith("[html]")
        ET.fromstring("<div>" + question["prompt"][6:] + "</div>")
        ET.fromstring("<div>" + question["feedback"][6:] + "</div>")
        own = [option for option in options if option["question"] == row["id"]]
        answers = question["answers"]
        if row["kind"] == "choice":
            assert [answer["right"] for answer in answers] == [option["right"] == "true" for option in own]
            assert all(answer["feedback"].startswith("[html]") for answer in answers)
        elif own and own[0]["kind"] == "item":
            assert [(answer["text"], answer["pair"]) for answer in answers] == [
                (option["text"].replace("->", "→"), option["number"]) for option in own]
        elif own and own[0]["kind"] == "pair":
            assert [(answer["text"], answer["pair"]) for answer in answers] == [
                (option["text"], option["belongs-to"]) for option in own]
        elif own:
            assert answers
        else:
            assert answers == []


def test_questions_have_categories_and_tags(made):
    for question in gift.questions(made.text("gift.txt")):
        assert question["category"].startswith("$course$/top/") and question["tags"]
        assert not re.search(r"\n", question["title"])
