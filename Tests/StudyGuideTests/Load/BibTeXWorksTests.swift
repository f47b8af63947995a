import Markup
import StudyGuide
import TestSupport
import Testing

/// BibTeX and BibLaTeX read as bibliographies.
struct BibTeXWorksTests {
  private func load(_ text: String) -> (works: [Work], report: [String]) {
    let path = "content/readings/library.bib"
    let loaded = TestSite("-- \(path) --\n\(text)\n", base: nil).loaded()
    return (loaded.content.works, loaded.report.map { $0.replacing(" \(path):", with: " ") })
  }

  private func work(_ text: String) throws -> Work {
    let (works, report) = load(text)
    #expect(report == [])
    return try #require(works.first)
  }

  /// All that a record holds, a variable a line.
  private func written(_ work: Work) -> [String] {
    var lines = [work.type + " " + work.id]
    for variable in Work.TextVariable.allCases where !work[variable].isEmpty {
      lines.append("\(variable.rawValue): \(work[variable])")
    }
    for variable in Work.NameVariable.allCases where !work[variable].isEmpty {
      lines.append(
        "\(variable.rawValue): " + work[variable].map(\.invertedName).joined(separator: "; "))
    }
    for variable in Work.DateVariable.allCases {
      guard let date = work[variable] else { continue }
      let points = [date.start, date.end].compactMap { $0?.machineText }.joined(separator: "/")
      lines.append("\(variable.rawValue): " + points + date.literal)
    }
    return lines
  }

  @Test func `an article as BibLaTeX has it`() throws {
    let work = try work(
      #"""
      @article{stone_walls_1990,
        title = {Why {Walls} Stand},
        volume = {3},
        rights = {All rights},
        issn = {1234-5678},
        url = {https://example.org/a_b?c=%20\&d},
        doi = {10.1/x_y},
        shorttitle = {Why},
        abstract = {A \emph{long} text.

      In two parts.},
        langid = {english},
        number = {2},
        urldate = {2024-01-05},
        journaltitle = {Doors \& Gates},
        author = {Stone, Ann and M{\"u}ller, Jörg},
        date = {1990-05-12},
        pages = {223--246},
        keywords = {walls, gates},
        file = {Full Text:files/12/Stone.pdf:application/pdf},
      }
      """#)
    #expect(
      written(work) == [
        "article-journal stone_walls_1990", "abstract: A long text.\n\nIn two parts.",
        "container-title: Doors & Gates", "DOI: 10.1/x_y", "ISSN: 1234-5678", "issue: 2",
        "keyword: walls, gates", "language: english", "page: 223–246", "title: Why Walls Stand",
        "title-short: Why", "URL: https://example.org/a_b?c=%20&d", "volume: 3",
        "author: Stone, Ann; Müller, Jörg", "accessed: 2024-01-05", "issued: 1990-05-12",
      ])
  }

  @Test func `an article as BibTeX has it, with what a program keeps for itself`() throws {
    let work = try work(
      #"""
      % Encoding: UTF-8
      @String { doors = {Doors} }
      @Article{Stone1990,
        author    = "Ann Stone and Wood, Jr., Ben and {Wall Office} and others",
        title     = "A Wall's End",
        journal   = doors # { and Gates},
        year      = 1990,
        month     = may,
        number    = {2-3},
        pages     = {12-34},
        owner     = {ann},
        timestamp = {2020.01.01},
        groups    = {a, b},
        comment-ann = {x},
        bdsk-url-1 = {https://example.org},
      }
      @Comment{jabref-meta: databaseType:bibtex;}
      """#)
    #expect(
      written(work) == [
        "article-journal Stone1990", "container-title: Doors and Gates", "issue: 2-3",
        "page: 12–34", "title: A Wall’s End",
        "author: Stone, Ann; Wood, Ben, Jr.; Wall Office; others", "issued: 1990-05",
      ])
    #expect(work.authors.map(\.isOthers) == [false, false, false, true])
    #expect(work.authors[2].literal == "Wall Office")
  }

  @Test func `parts of books, theses and pages of the web`() throws {
    let (works, report) = load(
      #"""
      @incollection{a, author={Ann Stone}, title={Gates}, booktitle={Doors}, booksubtitle={A Reader},
        editor={Clay, Bo and Ash, Cy}, series={Walls}, number={5}, publisher={Press}, address={York},
        edition={2}, chapter={3}, year={1991}}
      @phdthesis{b, author={Ann Stone}, title={On Gates}, school={York University}, year={1992}}
      @misc{c, author={{Wall Office}}, title={Page}, howpublished={Seen at \url{https://example.org/~c\_d} twice},
        note={Accessed today}, year={1993}}
      @online{d, title={Page}, organization={Site}, url={https://example.org/d}, urldate={2020}}
      @techreport{e, author={Ann Stone}, title={R}, institution={Office}, number={7}, type={Working Paper},
        year={1994}}
      @inproceedings{f, author={Ann Stone}, title={T}, booktitle={Proc.}, eventtitle={Meeting}, venue={Bonn},
        eventdate={1995-03}, year={1995}, translator={Di Fir}, origdate={1890}}
      @book{g, editor={Ann Stone}, editortype={compiler}, title={B}, volumes={4}, date={1958/1959}}
      @article{h, author={Ann Stone}, title={N}, journal={Times}, entrysubtype={newspaper}, eid={e12}, year={1960},
        month={12~March}, eprint={1234.5}, archiveprefix={arXiv}}
      """#)
    #expect(report == [])
    #expect(
      works.map(written) == [
        [
          "chapter a", "chapter-number: 3", "collection-number: 5", "collection-title: Walls",
          "container-title: Doors: A Reader", "edition: 2", "publisher: Press",
          "publisher-place: York", "title: Gates", "author: Stone, Ann",
          "editor: Clay, Bo; Ash, Cy", "issued: 1991",
        ],
        [
          "thesis b", "genre: phdthesis", "publisher: York University", "title: On Gates",
          "author: Stone, Ann", "issued: 1992",
        ],
        [
          "document c", "note: Accessed today", "title: Page", "URL: https://example.org/~c_d",
          "author: Wall Office", "issued: 1993",
        ],
        [
          "webpage d", "container-title: Site", "title: Page", "URL: https://example.org/d",
          "accessed: 2020",
        ],
        [
          "report e", "genre: Working Paper", "number: 7", "publisher: Office", "title: R",
          "author: Stone, Ann", "issued: 1994",
        ],
        [
          "paper-conference f", "container-title: Proc.", "event-place: Bonn",
          "event-title: Meeting", "title: T", "author: Stone, Ann", "translator: Fir, Di",
          "event-date: 1995-03", "issued: 1995", "original-date: 1890",
        ],
        [
          "book g", "number-of-volumes: 4", "title: B", "compiler: Stone, Ann", "issued: 1958/1959",
        ],
        [
          "article-newspaper h", "container-title: Times", "page: e12", "title: N",
          "URL: https://arxiv.org/abs/1234.5", "author: Stone, Ann", "issued: 1960-03-12",
        ],
      ])
  }

  @Test(arguments: [
    ("Ann Stone", ["Stone|Ann||||"]), ("Stone, Ann", ["Stone|Ann||||"]), ("Stone", ["Stone|||||"]),
    ("Ann Mary Stone and Ben Wood", ["Stone|Ann Mary||||", "Wood|Ben||||"]),
    ("Max van der Berg", ["Berg|Max||van der||"]), ("van der Berg, Max", ["Berg|Max||van der||"]),
    ("van der Berg, Jr., Max", ["Berg|Max|Jr.|van der||"]), ("Berg, Jr, Max", ["Berg|Max|Jr|||"]),
    ("de la Cruz, Ana", ["Cruz|Ana||de la||"]), ("{van der Berg}, Max", ["van der Berg|Max||||"]),
    ("{Wall and Gate Office}", ["||||Wall and Gate Office|"]),
    ("{Wall, Inc.}", ["||||Wall, Inc.|"]),
    ("{{Wall Office}} and Ann {Stone Wood}", ["||||Wall Office|", "Stone Wood|Ann||||"]),
    (#"{\'E}mile {\'e}tienne Zola"#, ["Zola|Émile||étienne||"]),
    (#"Erd{\H o}s, P."#, ["Erdős|P.||||"]),
    ("Ann~Stone AND Ben\n  Wood", ["Stone|Ann||||", "Wood|Ben||||"]),
    ("Andy Band and Sandy", ["Band|Andy||||", "Sandy|||||"]),
    ("Ann Stone and others", ["Stone|Ann||||", "||||others|o"]),
    ("others", ["others|||||"]), ("", []), ("and", []),
    ("Plato and and Stone, A.", ["Plato|||||", "Stone|A.||||"]),
    ("family=Berg, given=Max, prefix=van der, suffix=Jr.", ["Berg|Max|Jr.|van der||"]),
    ("Stone,", ["Stone|||||"]), ("曹树基", ["曹树基|||||"]), ("jean stone", ["stone|||jean||"]),
  ])
  func `names are divided as BibTeX has it`(_ tex: String, _ expected: [String]) throws {
    let work = try work("@book{a, title={T}, author={\(tex)}}")
    let names = work.authors.map { name in
      [
        name.family, name.given, name.suffix, name.nonDroppingParticle, name.literal,
        name.isOthers ? "o" : "",
      ].joined(separator: "|")
    }
    #expect(names == expected)
  }

  @Test func `of a name with too many commas nothing is lost`() {
    let names = load("@book{a, title={T}, author={Stone, Ann, Wood, Ben, Ash}}").works.map(
      \.authors)
    #expect(names.map { $0.map(\.invertedName) } == [["Stone, Wood, Ben, Ash, Ann"]])
  }

  @Test func `a particle is dropped where the record says so`() throws {
    let work = try work(
      "@book{a, title={T}, author={Alexander von Humboldt}, options={useprefix=false}}")
    #expect(work.authors.map(\.shortName) == ["Humboldt"])
    #expect(work.authors.map(\.invertedName) == ["Humboldt, Alexander von"])
    let names = try self.work(
      "@book{a, title={T}, author={family=Berg, given=Max, prefix=von, useprefix=false and "
        + "family=Wood, given=Di, prefix=von, useprefix=true and Bo von Ash}}")
    #expect(names.authors.map(\.shortName) == ["Berg", "von Wood", "von Ash"])
  }

  @Test(arguments: [
    ("date = {1990}", "1990"), ("date = {1990-05/1991-02}", "1990-05/1991-02"),
    ("year = {1990}", "1990"),
    ("year = 1990, month = 5", "1990-05"), ("year = 1990, month = {May}, day = {3}", "1990-05-03"),
    ("year = 1990, month = sep # { 7}", "1990-09-07"),
    ("year = 1990, month = {May--June}", "1990-05/1990-06"),
    ("year = {1990--1991}", "1990/1991"), ("year = {in press}", "in press"),
    ("year = {c. 1990}", "1990"),
    ("date = {1990}, year = {1980}", "1990"), ("year = {}", "none"), ("month = may", "none"),
  ])
  func `dates are read in their old and new forms`(_ fields: String, _ expected: String) throws {
    let date = try work("@book{a, title={T}, \(fields)}")[.issued]
    let points = [date?.start, date?.end].compactMap { $0?.machineText }.joined(separator: "/")
    #expect((date == nil ? "none" : points + (date?.literal ?? "")) == expected)
  }

  @Test func `early and uncertain years are read`() throws {
    let early = try work("@book{a, title={T}, year = {731}}")[.issued]
    #expect(early?.start?.year == 731)
    let uncertain = try work("@book{a, title={T}, date = {1880~}}")[.issued]
    #expect(uncertain?.start?.year == 1880)
    #expect(uncertain?.isApproximate == true)
  }

  @Test func `titles keep their marks`() throws {
    let work = try work(
      #"@book{a, title={On \emph{Homo} and H$_2$O?}, subtitle={``A'' wall}, titleaddon={More}}"#)
    #expect(work.title == "On Homo and H2O? “A” wall. More")
    #expect(work.texts[.title]?.runs.map(\.style) == [[], .italic, [], .subscript, []])
  }

  @Test(arguments: [
    ("@book{a, year = 1990}", ["missing-key 1:7 a record needs `title` (add `title = {…}`)"]),
    (
      "@bok{a, title={T}}\n@bok{b, title={T}}",
      [
        "unread-word 1:2 no entry has the type `bok`; it stands 2 times in this file (did you mean `book`?)"
      ]
    ),
    (
      "@book{a, title={T}, publiser={P}}",
      ["unread-word 1:21 no field called `publiser` is read (did you mean `publisher`?)"]
    ),
    (
      "@incollection{a, title={T}, crossref={b}}",
      ["unread-word 1:29 `crossref` is not followed here (write the fields of `b` into this entry)"]
    ),
    (
      #"@book{a, title={\fancy{T}}}"#,
      [#"unread-word 1:10 the command `\fancy` is not read (write the sign itself)"#]
    ),
    (
      "@book{a, title={T}, author={, Ann}}",
      [
        "missing-key 1:21 a name in `author` has no family name "
          + "(write `Family, Given and Family, Given`, and bodies as `{Name}`)"
      ]
    ),
    (
      "@book{a, title={T}, author={Stone, Ann, Wood, Ben}, editor={Ash, Jr., Bo,}}",
      [
        "wrong-type 1:21 a name in `author` has more than two commas "
          + "(write `and` between names, and bodies as `{Name}`)"
      ]
    ),
    (
      "@book{a, title={T}, date={1990-13}}",
      [
        "wrong-type 1:21 there is no such date: `1990-13` (write `date = {1984-09-12}`, as far as it is known)"
      ]
    ),
    (
      "@book{a, title={T}, year=1990, month={Smarch}}",
      [
        "wrong-type 1:32 there is no such date: `Smarch` (write `date = {1984-09-12}`, as far as it is known)"
      ]
    ),
    (
      "@book{a, title={T}, year=1990, month=2, day=30}",
      [
        "wrong-type 1:32 there is no such date: `2` (write `date = {1984-09-12}`, as far as it is known)"
      ]
    ),
    (
      "@book{a, title={T}",
      [
        "bibliography-syntax 1:6 this is not BibTeX: the entry that begins here is never closed (look for a brace that is missing in it)"
      ]
    ),
  ])
  func `what is not understood is told where it stands`(_ text: String, _ expected: [String]) {
    #expect(load(text).report == expected)
  }

  @Test func `both forms stand side by side, and share their ids`() async {
    let report = await TestSite(
      "-- content/readings/more.bib --\n@book{wood-1995, title={Gates}}\n@book{Oak_1, title={O}}\n"
    ).report()
    #expect(
      report == [
        "duplicate-id content/readings/more.bib:1:7 another record has the id `wood-1995` "
          + "(the other is content/readings/bibliography.json:3:9; rename one of them)"
      ])
  }
}
