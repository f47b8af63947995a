import Pages
import TestSupport
import Testing

/// What references print of the variables of CSL beyond those that most works have.
struct ReferenceVariableTests {
  private static let reed = #""author": [{"family": "Reed", "given": "Ann"}]"#
  private static let press = #""publisher": "Press", "publisher-place": "York""#
  private static let clay = #"[{"family": "Clay", "given": "Bo"}]"#
  private static let ash = #"[{"family": "Ash", "given": "Cy"}]"#

  private static func work(_ type: String, _ rest: String, year: String = "[[1991]]") -> String {
    #""type": "\#(type)", "title": "Gates", "issued": {"date-parts": \#(year)}, \#(reed), \#(rest)"#
  }

  private func check(_ table: [(record: String, expected: String)]) async throws {
    let printed = try await Bibliography.printed(table.map(\.record), by: "{{{reference}}}")
    for (row, text) in zip(table, printed) {
      #expect(text.replacing(/(1991|n\.d\.)[a-z]+\./, with: { "\($0.1)." }) == row.expected)
    }
  }

  @Test func `books name those who made them, edition, volumes and series`() async throws {
    let roles = #""editor": \#(Self.clay), "translator": \#(Self.ash)"#
    try await check([
      (
        Self.work(
          "book",
          #"\#(roles), "edition": "2", "volume": "2", "number-of-volumes": 4, "collection-title": "Series", "collection-number": "5", \#(Self.press)"#
        ),
        "Reed, Ann. 1991. <cite>Gates</cite>. Edited by Bo Clay. Translated by Cy Ash. 2nd ed. "
          + "Vol. 2. 4 vols. Series 5. York: Press."
      ),
      (
        Self.work("book", #""edition": "3rd", \#(Self.press)"#),
        "Reed, Ann. 1991. <cite>Gates</cite>. 3rd ed. York: Press."
      ),
      (
        Self.work("book", #""edition": "revised and enlarged ed.""#),
        "Reed, Ann. 1991. <cite>Gates</cite>. Revised and enlarged ed."
      ),
      (
        Self.work("book", #""edition": 11, "original-date": {"date-parts": [[1890]]}"#),
        "Reed, Ann. (1890) 1991. <cite>Gates</cite>. 11th ed."
      ),
      // Those who wrote it are not named again.
      (
        Self.work("book", #""editor": [{"family": "Reed", "given": "Ann"}]"#),
        "Reed, Ann. 1991. <cite>Gates</cite>."
      ),
      (
        #""type": "book", "title": "Gates", "issued": {"date-parts": [[1991]]}, \#(roles)"#,
        "Clay, Bo, ed. 1991. <cite>Gates</cite>. Translated by Cy Ash."
      ),
      (
        #""type": "book", "title": "Gates", "issued": {"date-parts": [[1991]]}, "translator": \#(Self.ash)"#,
        "Ash, Cy, trans. 1991. <cite>Gates</cite>."
      ),
      (
        #""type": "book", "title": "Gates", "issued": {"date-parts": [[1991]]}, "compiler": [{"family": "Clay"}, {"family": "Ash"}]"#,
        "Clay, and Ash, comps. 1991. <cite>Gates</cite>."
      ),
    ])
  }

  @Test func `parts of books name volume, edition and series`() async throws {
    let book =
      #""container-title": "Doors", "editor": \#(Self.clay), "translator": \#(Self.ash), "page": "321-328", \#(Self.press)"#
    try await check([
      (
        Self.work(
          "chapter", #"\#(book), "edition": "3", "volume": "2", "collection-title": "Series""#),
        "Reed, Ann. 1991. “Gates.” In <cite>Doors</cite>, edited by Bo Clay, translated by Cy Ash, "
          + "3rd ed., 2:321–28. Series. York: Press."
      ),
      (
        Self.work("entry-encyclopedia", #""container-title": "Doors", "volume": "2""#),
        "Reed, Ann. 1991. “Gates.” In <cite>Doors</cite>, vol. 2."
      ),
      (
        Self.work("paper-conference", #""container-title": "Doors", "page": "1-9""#),
        "Reed, Ann. 1991. “Gates.” In <cite>Doors</cite>, 1–9."
      ),
      (
        Self.work(
          "paper-conference", #""event-title": "Meeting", "event-place": "York""#,
          year: "[[1991, 5, 2]]"),
        "Reed, Ann. 1991. “Gates.” Paper presented at Meeting, York, May 2, 1991."
      ),
      (
        Self.work("paper-conference", #""event": "Meeting""#),
        "Reed, Ann. 1991. “Gates.” Paper presented at Meeting."
      ),
      (Self.work("chapter", #""page": "3-4""#), "Reed, Ann. 1991. “Gates.” 3–4."),
    ])
  }

  @Test func `issues of journals, magazines and newspapers`() async throws {
    let doors = #""container-title": "Doors""#
    try await check([
      (
        Self.work("article-journal", #"\#(doors), "issue": "7""#, year: "[[1991, 3], [1991, 4]]"),
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite>, no. 7 (March–April)."
      ),
      (
        Self.work("article-journal", #"\#(doors), "issue": "7", "page": "3-4""#),
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite>, no. 7: 3–4."
      ),
      (
        #""type": "article-journal", "title": "Gates", \#(Self.reed), \#(doors), "issue": "4", "issued": {"date-parts": [[1991]], "season": "1"}"#,
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite>, no. 4 (Spring)."
      ),
      (
        Self.work("article-magazine", #"\#(doors), "issue": "4""#),
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite>, no. 4."
      ),
      (
        Self.work("article-magazine", #"\#(doors), "issue": "4""#, year: "[[1991, 5]]"),
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite>, May 1991."
      ),
      (
        Self.work(
          "article-newspaper", #"\#(doors), "edition": "late edition", "page": "A3""#,
          year: "[[1991, 5, 2]]"),
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite>, May 2, 1991, late edition, A3."
      ),
      (
        Self.work("article-newspaper", #""page": "3""#, year: "[[1991, 5, 2]]"),
        "Reed, Ann. 1991. “Gates.” May 2, 1991, 3."
      ),
      (
        Self.work(
          "interview", #"\#(doors), "issue": "1159", "interviewer": \#(Self.clay)"#,
          year: "[[1991, 7, 21]]"),
        "Reed, Ann. 1991. “Gates.” Interview by Bo Clay. <cite>Doors</cite>, no. 1159. July 21, 1991."
      ),
      (
        Self.work(
          "review-book",
          #"\#(doors), "volume": "3", "page": "2", "reviewed-title": "Walls", "reviewed-author": \#(Self.clay)"#
        ),
        "Reed, Ann. 1991. “Gates.” Review of <cite>Walls</cite>, by Bo Clay. <cite>Doors</cite> 3: 2."
      ),
    ])
  }

  @Test func `dates of reports and papers, and spans of days`() async throws {
    try await check([
      (
        Self.work("report", Self.press, year: "[[1991, 6, 27]]"),
        "Reed, Ann. 1991. <cite>Gates</cite>. York: Press. June 27, 1991."
      ),
      (
        Self.work("document", Self.press, year: "[[1991, 6, 27], [1991, 6, 30]]"),
        "Reed, Ann. 1991. “Gates.” York: Press. June 27–30, 1991."
      ),
      (
        Self.work("speech", Self.press, year: "[[1991, 6, 27], [1991, 7, 2]]"),
        "Reed, Ann. 1991. “Gates.” York: Press. June 27–July 2, 1991."
      ),
      (
        #""type": "speech", "title": "Gates", \#(Self.reed), "issued": {"date-parts": [[1992, 12, 31], [1993, 1, 2]], "circa": true}"#,
        "Reed, Ann. ca. 1992–1993. “Gates.” ca. December 31, 1992–January 2, 1993."
      ),
      (
        #""type": "speech", "title": "Gates", \#(Self.reed), "issued": {"raw": "1991-06/.."}"#,
        "Reed, Ann. 1991–. “Gates.” June 1991–."
      ),
      (
        #""type": "speech", "title": "Gates", \#(Self.reed), "issued": {"date-parts": [[1991]], "season": "1", "circa": true}"#,
        "Reed, Ann. ca. 1991. “Gates.” ca. Spring 1991."
      ),
      (
        #""type": "webpage", "title": "Gates", \#(Self.reed), "URL": "https://example.org/", "accessed": {"date-parts": [[2021, 5, 6]]}"#,
        "Reed, Ann. n.d. “Gates.” Accessed May 6, 2021. <a href=\"https://example.org/\">https://example.org/</a>."
      ),
      (
        Self.work(
          "webpage", #""URL": "https://example.org/", "accessed": {"date-parts": [[2021, 5, 6]]}"#),
        "Reed, Ann. 1991. “Gates.” <a href=\"https://example.org/\">https://example.org/</a>."
      ),
      (
        Self.work("thesis", #""genre": "phdthesis", "publisher": "York University""#),
        "Reed, Ann. 1991. “Gates.” PhD diss., York University."
      ),
      (
        Self.work(
          "manuscript",
          #""archive_location": "box 3", "archive": "Stone Papers", "archive-place": "York""#),
        "Reed, Ann. 1991. “Gates.” Box 3. Stone Papers. York."
      ),
      (
        Self.work("article-journal", #""container-title": "Doors", "archive": "Store""#),
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite>."
      ),
      (
        Self.work("motion_picture", #""medium": "DVD", "publisher": "Film""#),
        "Reed, Ann. 1991. <cite>Gates</cite>. DVD. Film."
      ),
      (
        Self.work("software", #""version": "2.1""#),
        "Reed, Ann. 1991. <cite>Gates</cite>. Version 2.1."
      ),
    ])
  }

  @Test func `titles print their marks, and descriptions as they are`() async throws {
    func work(_ type: String, _ title: String) -> String {
      #""type": "\#(type)", "title": "\#(title)", "issued": {"date-parts": [[1991]]}, \#(Self.reed)"#
    }
    try await check([
      (
        work("webpage", "On <i>Homo</i> & CO<sub>2</sub> “x”"),
        "Reed, Ann. 1991. “On <i>Homo</i> &amp; CO<sub>2</sub> ‘x’.”"
      ),
      (
        work("book", "<i>Walls</i> <script>x</script>"),
        "Reed, Ann. 1991. <cite><i>Walls</i> &lt;script&gt;x&lt;/script&gt;</cite>."
      ),
      (work("webpage", "[Letter to the mayor]"), "Reed, Ann. 1991. [Letter to the mayor]."),
      (work("book", "[Untitled]"), "Reed, Ann. 1991. [Untitled]."),
      (work("webpage", "“Why?”"), "Reed, Ann. 1991. “‘Why?’”"),
      (work("webpage", "A <b>bold</b>?"), "Reed, Ann. 1991. “A <b>bold</b>?”"),
      (work("book", "Walls\\n and gates"), "Reed, Ann. 1991. <cite>Walls and gates</cite>."),
      (work("book", "墙。"), "Reed, Ann. 1991. <cite><span lang=\"zh-Hans\">墙</span>。</cite>"),
    ])
  }

  @Test func `works without names begin with their titles`() async throws {
    try await check([
      (
        #""type": "article-newspaper", "title": "News", "container-title": "Doors", "issued": {"date-parts": [[1991, 5, 12]]}"#,
        "“News.” 1991. <cite>Doors</cite>, May 12, 1991."
      ),
      (
        #""type": "book", "title": "News", "author": [], \#(Self.press)"#,
        "<cite>News</cite>. n.d. York: Press."
      ),
      (
        #""type": "webpage", "title": "Bridge", "author": [{"literal": "Wall Office, Inc."}]"#,
        "Wall Office, Inc. n.d. “Bridge.”"
      ),
    ])
  }

  @Test func `names of every kind`() async throws {
    func work(_ names: String) -> String {
      #""type": "book", "title": "G", "issued": {"date-parts": [[1991]]}, "author": [\#(names)]"#
    }
    try await check([
      (
        work(#"{"family": "Berg", "given": "Max", "non-dropping-particle": "van der"}"#),
        "Berg, Max van der. 1991. <cite>G</cite>."
      ),
      (
        work(
          #"{"family": "曹", "given": "树基"}, {"family": "Zhou", "given": "Enlai", "static-ordering": true}"#
        ),
        "<span lang=\"zh-Hans\">曹树基</span>, and Zhou Enlai. 1991. <cite>G</cite>."
      ),
      (
        work(#"{"family": "King", "given": "Martin", "suffix": "Jr."}"#),
        "King, Martin, Jr. 1991. <cite>G</cite>."
      ),
    ])
  }

  @Test func `others who are not named are told`() async throws {
    let site = try await Bibliography(
      [#""type": "book", "title": "Other""#],
      """
      -- content/readings/more.bib --
      @book{brick-2000, author={Ann Brick and others}, title={B}, year=2000}
      @book{loam-2001, author={Ann Loam and Bo Clay and others}, title={L}, year=2001}
      -- content/readings/brick-2000.md --
      ---
      stance: builder
      level: advanced
      basis: read
      ---

      Note.
      -- content/readings/loam-2001.md --
      ---
      stance: builder
      level: advanced
      basis: read
      ---

      Note.
      -- templates/reading.mustache --
      {{label}}: {{{reference}}}
      """
    ).built()
    #expect(
      site.text("readings/brick-2000.html").line
        == "Brick et al. 2000: Brick, Ann, et al. 2000. <cite>B</cite>.")
    #expect(
      site.text("readings/loam-2001.html").line
        == "Loam et al. 2001: Loam, Ann, Bo Clay, et al. 2001. <cite>L</cite>.")
  }

  @Test func `titles stand between the quotation marks of the guide's language`() async throws {
    let words = (TestSite().texts["templates/words.yml"] ?? "").replacing(
      "{open: “, close: ”, open-inner: ‘, close-inner: ’}",
      with: "{open: «\u{A0}, close: \u{A0}», open-inner: ‹, close-inner: ›}")
    let record =
      #"[{"id": "stone-1990", "type": "article-journal", "title": "The \"wall\"", "container-title": "Doors", "issued": {"date-parts": [[1990]]}}, {"id": "wood-1995", "type": "book", "title": "W"}]"#
    let page = try await TestSite(
      "-- templates/reading.mustache --\n{{{reference}}} {{label}}\n"
    ).adding("templates/words.yml", Array(words.utf8))
      .adding("content/readings/bibliography.json", Array(record.utf8))
      .page("readings/stone-1990.html")
    #expect(
      page.line
        == "«\u{A0}The ‹wall›.\u{A0}» 1990. <cite>Doors</cite>. «\u{A0}The ‹wall›\u{A0}» 1990")
  }
}
