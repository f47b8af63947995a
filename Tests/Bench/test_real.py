"""Tests of real.py: python3 -m unittest discover Tests/Bench"""

import json, tempfile, unittest

from real import Copy, Guide, write

FILES = {
    "glossary/commune.md": (
        "---\nterm: Commune\naliases: [communes, \"people's commune\"]\nsee: [plenum]\n---\n\nA unit.\n"),
    "glossary/plenum.md": "---\nterm: Plenum\n---\n\nA meeting.\n",
    "people/peng.md": "---\nname: Peng Dehuai\nformerly: [\"term:peng\"]\n---\n\nMarshal.\n",
    "figures/size.md": "---\ntitle: Size\ndata: size.csv\nworks: work\n---\n\nLarge.\n",
    "data/size.csv": "year,work\n1958,smith-1990\n1959,\n",
    "sections/010-start.md": "---\ntitle: Start\nowns: [p1]\nalso: [p2]\n---\n\nA text.\n",
    "pages/about.md": "---\ntitle: About\n---\n\nA page.\n",
    "timeline.yml": "- id: speech\n  title: Speech\n  body: Peng Dehuai speaks.\n  sources: [smith-1990]\n",
    "readings/bibliography.json": '[{"id": "smith-1990", "title": "On", "author": [{"family": "Smith"}]}]',
}


class RealTests(unittest.TestCase):
    def setUp(self):
        with tempfile.TemporaryDirectory() as root:
            for path, text in FILES.items():
                write(f"{root}/content/{path}", text)
            self.guide = Guide(root)
        self.copy = Copy(self.guide, 2)

    def test_links_citations_and_values_name_entries_of_the_copy(self):
        text = "[a](term:commune#x) <claim:c> [](value:size/1958) [see @smith-1990, p. 3] [p1](essay:p1) a@b.org"
        new = "[a](term:commune-2#x) <claim:c-2> [](value:size-2/1958) [see @smith-1990-2, p. 3] [p1](essay:p1) a@b.org"
        self.assertEqual(self.copy.prose(text), new)

    def test_only_pages_of_the_guide_have_copies(self):
        self.assertEqual(self.copy.prose("[](page:about) [](page:claims)"), "[](page:about-2) [](page:claims)")

    def test_names_in_prose_get_the_mark_of_the_copy(self):
        text = "Communes, the people’s commune and Peng Dehuai’s communism. Plenums."
        new = "Communeqacs, the people’s communeqac and Peng Dehuaiqac’s communism. Plenumqacs."
        self.assertEqual(self.copy.prose(text), new)

    def test_names_in_quotations_and_headings_stay(self):
        text = "## The Plenum\n\n“a Plenum” ([p1](essay:p1))"
        self.assertEqual(self.copy.prose(text), text)

    def test_keys_are_those_of_the_copy(self):
        entry = self.copy.entry(FILES["glossary/commune.md"])
        self.assertIn('term: "Communeqac"\naliases: ["communesqac", "people\'s communeqac"]\n', entry)
        self.assertIn('see: ["plenum-2"]\n', entry)
        self.assertIn('formerly: ["term:peng-2"]', self.copy.entry(FILES["people/peng.md"]))

    def test_a_section_does_not_own_paragraphs_twice(self):
        entry = self.copy.entry(FILES["sections/010-start.md"])
        self.assertNotIn("owns", entry)
        self.assertIn('also: ["p1", "p2"]', entry)

    def test_data_records_and_events_are_those_of_the_copy(self):
        self.assertEqual(self.copy.data(FILES["data/size.csv"], "work"), "year,work\n1958,smith-1990-2\n1959,\n")
        record = json.loads(self.copy.bibliography(FILES["readings/bibliography.json"]))[0]
        self.assertEqual((record["id"], record["author"]), ("smith-1990-2", [{"family": "Smithqac"}]))
        events = self.copy.timeline(FILES["timeline.yml"])
        self.assertIn('- id: speech-2\n  title: "Speech qac"\n  body: Peng Dehuaiqac speaks.\n', events)
        self.assertIn('sources: ["smith-1990-2"]', events)

    def test_files_of_copies_stand_apart_and_in_order(self):
        self.assertEqual(self.copy.place("sections/010-start.md"), "sections/2010-start-2.md")
        self.assertEqual(self.copy.place("questions/start/why.md"), "questions/start-2/why-2.md")
        self.assertEqual(self.copy.place("index.md"), "pages/index-2.md")

    def test_no_two_of_many_copies_have_one_mark(self):
        self.assertEqual(len({Copy(self.guide, number).mark for number in range(2, 600)}), 598)


if __name__ == "__main__":
    unittest.main()
