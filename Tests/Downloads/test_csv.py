"""The tables, as Python's reader of CSV has them."""

import csv, io, zipfile


def tables(made):
    with zipfile.ZipFile(made.path("csv.zip")) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rows(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_tables_are_whole_and_excel_knows_their_encoding(made):
    for name, data in tables(made).items():
        assert data.startswith(b"\xef\xbb\xbf"), name
        assert b"\n" not in data.replace(b"\r\n", b"") or b'"' in data, name
        lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
        assert {len(line) for line in lines} == {len(lines[0])}, name
        assert len(set(lines[0])) == len(lines[0]), name


def test_every_question_has_its_row_and_its_options(made):
    files = tables(made)
    questions = {row["id"]: row for row in rows(files["questions.csv"])}
    assert sorted(questions) == made.questions
    options = rows(files["options.csv"])
    for row in options:
        assert row["question"] in questions and row["text"]
    for question in questions.values():
        own = [row for row in options if row["question"] == question["id"]]
        assert question["prompt"] and question["explanation"]
        if question["kind"] == "choice":
            assert len(own) > 1 and any(row["right"] == "true" for row in own)
            assert all(row["reason"] for row in own)


def test_ids_lead_to_rows(made):
    files = tables(made)
    ids = {name: {row["id"] for row in rows(files[name + ".csv"])}
           for name in ("questions", "sections", "claims", "terms", "readings")}
    for row in rows(files["questions.csv"]):
        assert row["section"] in ids["sections"]
        assert set(filter(None, row["claims"].split("; "))) <= ids["claims"]
    for row in rows(files["events.csv"]):
        assert set(filter(None, row["sources"].split("; "))) <= ids["readings"]
    for row in rows(files["figures.csv"]):
        assert row["data"] in files
