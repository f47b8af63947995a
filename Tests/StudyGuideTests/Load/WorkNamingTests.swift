import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// Bibliographies as reference managers write them, dropped in as they are.
struct WorkNamingTests {
  private static func cited(_ key: String, _ file: String, _ text: String) -> TestSite {
    TestSite(
      "-- content/readings/\(file) --\n\(text)\n-- content/pages/notes.md --\n---\ntitle: Notes\n---\n\nSo [@\(key)].\n"
    )
  }

  /// Zotero's “CSL JSON”: an address as the id, and everything else that it knows.
  private static let zotero = """
    [
      {"id":"http://zotero.org/users/123456/items/ABCD2345","type":"book","abstract":"On walls.","call-number":"DS777","collection-title":"Studies","edition":"2","event-place":"Oxford","ISBN":"978-0-19-000000-0","language":"en","note":"OCLC: 123","number-of-pages":"320","publisher":"Quarry Press","publisher-place":"Oxford","source":"Library Catalog","title":"Walls and their uses","title-short":"Walls","author":[{"family":"Müller","given":"Ann","non-dropping-particle":"van der"}],"accessed":{"date-parts":[["2026",1,5]]},"issued":{"date-parts":[["1991"]]}},
      {"id":"http://zotero.org/users/123456/items/EFGH6789","type":"article-journal","container-title":"Walls","DOI":"10.1000/1","issue":"2","page":"3-9","title":"Gates in general","volume":"4","author":[{"family":"Oak","given":"B."}],"issued":{"date-parts":[["2001",5]]}},
      {"id":"http://zotero.org/users/123456/items/IJKL0123","type":"chapter","container-title":"Walls","title":"Gates in particular","author":[{"family":"Oak","given":"B."}],"issued":{"date-parts":[["2001"]]}}
    ]
    """

  @Test(arguments: [
    ("muller-1991", "Walls and their uses"), ("oak-2001-gates-in-general", "Gates in general"),
    ("oak-2001-gates-in-particular", "Gates in particular"),
  ])
  func `a record whose id is an address is called by name and year`(
    _ key: String, _ title: String
  ) async throws {
    let site = Self.cited(key, "My Library.json", Self.zotero)
    let result = await site.build()
    #expect(result.diagnostics.map(TestSite.line) == [])
    #expect(result.site?.text("readings/\(key).html").contains(title) == true)
    #expect(
      result.site?.paths().contains { $0.hasPrefix("readings/") && $0.contains("zotero") } == false)
  }

  /// Better BibTeX, JabRef and Mendeley, each with its own habits.
  private static let bib = """
    % Encoding: UTF-8

    @comment{jabref-meta: databaseType:bibtex;}

    @book{stoneWalls1990,
      title = {{{Walls}} and Their Uses},
      author = {Stone, Ann},
      date = {1990-03},
      publisher = {Quarry Press},
      langid = {english},
      file = {Full Text:/home/a/Zotero/storage/ABCD/x.pdf:application/pdf},
      keywords = {walls,stone}
    }

    @Article{Oak_2001,
      author       = {B{\\"u}rger, Max and {\\'E}lan, Zo{\\"e}},
      journal      = {Walls \\& Gates},
      title        = {On gates},
      year         = {2001},
      month        = may,
      number       = {2},
      pages        = {3--9},
      groups       = {read},
      owner        = {me},
      timestamp    = {2020-01-01},
    }

    @article{Birch2010,
    abstract = {About fences.},
    annote = {Read again},
    author = {Birch, Cy},
    doi = {10.1000/2},
    file = {:C$\\backslash$:/x.pdf:pdf},
    issn = {1234-5678},
    journal = {Fences},
    keywords = {fences,wood},
    mendeley-tags = {wood},
    month = {jan},
    pages = {1--2},
    title = {{Fences}},
    url = {http://example.org/a{\\_}b},
    volume = {3},
    year = {2010}
    }

    @Comment{jabref-meta: grouping:
    0 AllEntriesGroup:;
    1 StaticGroup:read\\;0\\;1\\;\\;\\;\\;;
    }
    """

  @Test(arguments: [
    ("stoneWalls1990", "stonewalls1990", "Walls"), ("Oak_2001", "oak-2001", "Bürger"),
    ("Birch2010", "birch2010", "Fences"), ("oak-2001", "oak-2001", "Élan"),
  ])
  func `a record is cited by its own key, or by the one that its letters make`(
    _ key: String, _ page: String, _ words: String
  ) async {
    let result = await Self.cited(key, "export.bib", Self.bib).build()
    #expect(result.diagnostics.map(TestSite.line) == [])
    #expect(result.site?.text("readings/\(page).html").contains(words) == true)
  }

  @Test(arguments: [
    ("@misc{,\ntitle = {{No key}}\n}", "no-key", "No key"),
    (
      "@incollection{a, title={Gates}, crossref={B}}\n@book{b, title={All Walls}, editor={Oak, B.}, year=1990}",
      "a", "All Walls"
    ),
    ("@misc{Ünal:2000, title={U}}", "unal-2000", "U"),
  ])
  func `entries without a key, with fields of others, and with other signs are read`(
    _ text: String, _ key: String, _ words: String
  ) async {
    let result = await Self.cited(key, "a.bib", text).build()
    #expect(result.diagnostics.map(TestSite.line) == [])
    #expect(result.site?.text("readings/\(key).html").contains(words) == true)
  }

  @Test(arguments: [
    ("\"citation-key\": \"mullerWalls1991\",", "mullerWalls1991", "mullerwalls1991"),
    ("", "walls-1991", "walls-1991"),
    ("\"author\": [{\"family\": \"曹\"}],", "walls-1991", "walls-1991"),
  ])
  func `an address gives way to the citation key, and names to titles`(
    _ variables: String, _ key: String, _ page: String
  ) async {
    let text =
      "[{\"id\": \"http://zotero.org/a/B1\", \"type\": \"book\", \(variables) \"title\": \"Walls\", \"issued\": {\"date-parts\": [[1991]]}}]"
    let result = await Self.cited(key, "a.json", text).build()
    #expect(result.diagnostics.map(TestSite.line) == [])
    #expect(result.site?.paths().contains("readings/\(page).html") == true)
  }

  @Test func `a library that no text cites is no matter, and makes no pages`() async {
    let site = TestSite(
      "-- content/readings/My Library.json --\n\(Self.zotero)\n-- content/readings/a.bib --\n\(Self.bib)\n"
    )
    let result = await site.build()
    #expect(result.diagnostics.map(TestSite.line) == [])
    #expect(
      result.site?.paths().filter { $0.hasPrefix("readings/") } == [
        "readings/stone-1990.html", "readings/wood-1995.html",
      ])
  }

  @Test func `a note joins the record whose key makes its name`() async {
    let site = Self.cited("Oak_2001", "a.bib", Self.bib).adding(
      "content/readings/oak-2001.md",
      Array("---\nstance: builder\nlevel: advanced\nbasis: read\n---\n\nOn it.\n".utf8))
    let result = await site.build()
    #expect(result.diagnostics.map(TestSite.line) == [])
    let readings = await site.linked().content.readings.values
    #expect(readings.first { $0.entry.id == "oak-2001" }?.hasNote == true)
    #expect(readings.count == 3)
  }

  @Test func `one record in two exports is one work, and two of one key are told`() async {
    let copy = Self.cited("Birch2010", "a.bib", Self.bib)
      .adding("content/readings/b.bib", Array(Self.bib.utf8))
    #expect(await copy.report() == [])
    let other = Self.cited("Birch2010", "a.bib", Self.bib)
      .adding("content/readings/b.bib", Array("@book{Birch2010, title={Another}}\n".utf8))
    #expect(await other.report().map { $0.prefix { $0 != " " } } == ["duplicate-id"])
  }

  @Test func `a key that nobody has is told with those there are`() async {
    let report = await Self.cited("ok_2001", "a.bib", Self.bib).report()
    #expect(
      report == [
        "broken-citation content/pages/notes.md:5:5 no reading `ok_2001` (did you mean `Oak_2001`?)"
      ])
  }

  @Test func `sources, needs and rows of data name records too`() async {
    let site = TestSite(
      "-- content/readings/a.bib --\n\(Self.bib)\n-- content/glossary/moat.md --\n---\nterm: Moat\nsources: [Birch2010]\n---\n\nWater by a rampart.\n-- content/sections/020-moats.md --\n---\ntitle: Moats\nsummary: S.\n---\n\nA [](term:moat).\n"
    )
    #expect(
      await site.report().filter { !$0.hasPrefix("low-order") && !$0.hasPrefix("thin") } == [])
  }
}
