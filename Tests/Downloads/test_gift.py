"""The questions in GIFT, read back by two readers and compared with the tables."""

import re
import xml.etree.ElementTree as ET

from pygiftparser import parser

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


def test_an_independent_reader_finds_questions_of_the_same_kinds(made):
    with made.path("gift.txt").open(encoding="utf-8") as file:
        read = parser.parseFile(file)
    assert len(read) == len(made.questions) and all(question.valid for question in read)
    own = {question["title"]: question for question in gift.questions(made.text("gift.txt"))}
    for question in read:
        answers = own[gift.plain(question.title)]["answers"]
        kind = type(question.answers).__name__
        if not answers:
            assert kind == "Essay"
        elif all(answer["pair"] for answer in answers):
            assert kind == "MatchingSet"
        elif any(not answer["right"] for answer in answers):
            assert kind in ("SelectSet", "MultipleChoicesSet")
            assert [answer.fraction > 0 for answer in question.answers.answers] == [
                answer["right"] for answer in answers]
        else:
            assert kind in ("ShortSet", "SelectSet", "MultipleChoicesSet")
        assert question.generalFeedback
