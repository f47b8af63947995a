"""The cards, imported by Anki itself."""

import re

import pytest
from anki.collection import Collection, ImportCsvRequest

from conftest import build


def imported(collection, path):
    """Imports a file as Anki does after its window is confirmed, and returns what it logs."""
    metadata = collection.get_csv_metadata(path=str(path), delimiter=None)
    log = collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)).log
    assert not log.missing_notetype and not log.missing_deck and not log.empty_first_field
    return len(log.new), len(log.updated), len(log.duplicate), len(log.conflicting)


@pytest.fixture
def collection(tmp_path):
    collection = Collection(str(tmp_path / "collection.anki2"))
    yield collection
    collection.close()


def test_notes_come_once_and_the_second_import_adds_none(made, collection):
    rows = made.text("anki.txt").count('\n"') - made.text("anki.txt").count('\n""')
    new, updated, _, conflicting = imported(collection, made.path("anki.txt"))
    assert new >= len(made.questions) and (updated, conflicting) == (0, 0)
    assert collection.note_count() == new
    again = imported(collection, made.path("anki.txt"))
    assert again[0] == 0 and again[3] == 0
    assert collection.note_count() == new


def test_a_changed_question_changes_its_note_and_keeps_its_schedule(made, collection, tmp_path):
    imported(collection, made.path("anki.txt"))
    changed = made.text("anki.txt")
    guids = re.findall(r'(?m)^"([0-9a-f]{20})"\t', changed)
    assert len(guids) == collection.note_count() == len(set(guids))
    first = collection.db.scalar("select id from notes where guid = ?", guids[0])
    card = collection.get_note(first).cards()[0]
    card.due, card.ivl, card.type, card.queue = 40, 30, 2, 2
    collection.update_card(card)
    head, row = re.search(r'(?m)^"' + guids[0] + r'"\t"', changed).span()
    (tmp_path / "changed.txt").write_text(changed[:row] + "Newly worded. " + changed[row:], "utf-8")
    new, updated, _, conflicting = imported(collection, tmp_path / "changed.txt")
    assert (new, conflicting) == (0, 0) and updated >= 1
    note = collection.get_note(first)
    assert note.fields[0].startswith("Newly worded.")
    assert note.cards()[0].ivl == 30


def test_notes_have_two_sides_tags_and_a_deck(made, collection):
    imported(collection, made.path("anki.txt"))
    for note in map(collection.get_note, collection.find_notes("")):
        assert note.fields[0] and note.fields[1]
        assert note.tags and all(not re.search(r"\s", tag) for tag in note.tags)
        # What the importer escaped would show as tags.
        assert "&lt;p&gt;" not in note.fields[0] + note.fields[1]
    decks = [deck.name for deck in collection.decks.all_names_and_ids() if deck.name != "Default"]
    assert len(decks) == 1
    if made.language == "ar":
        assert all('dir="rtl"' in collection.get_note(n).fields[0] for n in collection.find_notes(""))


def test_a_renamed_question_keeps_its_note(made, collection, tmp_path):
    if made.source.name == "own":
        pytest.skip("tried with the small guides")
    imported(collection, made.path("anki.txt"))
    count = collection.note_count()
    path = next((made.source / "content" / "questions").glob("*/*.md"))
    text = path.read_text("utf-8")
    path.with_name("quite-another.md").write_text(
        text.replace("---\n", f"---\nformerly: {path.stem}\n", 1), "utf-8")
    path.unlink()
    try:
        site = build(made.source, tmp_path / "renamed")
        assert imported(collection, site / "downloads" / "anki.txt")[0] == 0
        assert collection.note_count() == count
    finally:
        path.with_name("quite-another.md").unlink()
        path.write_text(text, "utf-8")
