import Pages
import TestSupport
import Testing

/// Full references, by the type of work and by what its record says.
struct ReferenceTests {
  private static let reed = #""author": [{"family": "Reed", "given": "Ann"}]"#

  private func check(_ table: [(record: String, expected: String)]) async throws {
    let printed = try await Bibliography.printed(table.map(\.record), by: "{{{reference}}}")
    for (row, text) in zip(table, printed) {
      // The works of a table have letters behind the year that they share.
      #expect(text.replacing(/1991[a-z]\./, with: "1991.") == row.expected)
    }
  }

  @Test func `articles name their journal, volume, number and pages`() async throws {
    let gates = #""title": "Gates", "issued": {"date-parts": [[1991, 5, 12]]}, \#(Self.reed)"#
    try await check([
      (
        #""type": "article-journal", \#(gates), "container-title": "Doors", "volume": "3", "issue": "2", "page": "223–246""#,
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite> 3 (2): 223–46."
      ),
      (
        #""type": "review", \#(gates), "container-title": "Doors", "volume": "3", "page": "9""#,
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite> 3: 9."
      ),
      (
        #""type": "article-journal", \#(gates), "container-title": "Doors", "issue": "2""#,
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite>, no. 2 (May)."
      ),
      (
        #""type": "article-journal", \#(gates), "container-title": "Doors""#,
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite>."
      ),
      (
        #""type": "article-journal", \#(gates), "volume": "3", "page": "9""#,
        "Reed, Ann. 1991. “Gates.”"
      ),
      (
        #""type": "article-magazine", "title": "Gates", "issued": {"date-parts": [[1991, 5]]}, \#(Self.reed), "container-title": "Doors", "volume": "3", "page": "101–108""#,
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite>, May 1991, 101–8."
      ),
      (
        #""type": "article-newspaper", \#(gates), "container-title": "The Door""#,
        "Reed, Ann. 1991. “Gates.” <cite>The Door</cite>, May 12, 1991."
      ),
      (
        #""type": "article-newspaper", "title": "Gates", "issued": {"date-parts": [[1991]]}, \#(Self.reed), "container-title": "The Door""#,
        "Reed, Ann. 1991. “Gates.” <cite>The Door</cite>, 1991."
      ),
      (
        #""type": "article-newspaper", "title": "Gates", \#(Self.reed), "container-title": "The Door""#,
        "Reed, Ann. n.d. “Gates.” <cite>The Door</cite>."
      ),
    ])
  }

  @Test func `books, reports and chapters name who published them`() async throws {
    let in1991 = #""issued": {"date-parts": [[1991]]}, \#(Self.reed)"#
    let press = #""publisher": "Press", "publisher-place": "York""#
    try await check([
      (
        #""type": "book", "title": "Gates", \#(in1991), \#(press)"#,
        "Reed, Ann. 1991. <cite>Gates</cite>. York: Press."
      ),
      (
        #""type": "book", "title": "Gates", \#(in1991), "publisher": "Press""#,
        "Reed, Ann. 1991. <cite>Gates</cite>. Press."
      ),
      (
        #""type": "book", "title": "Gates", \#(in1991), "container-title": "Doors", "volume": "2""#,
        "Reed, Ann. 1991. <cite>Gates</cite>. <cite>Doors</cite>."
      ),
      (
        #""type": "report", "title": "Gates", \#(in1991), "genre": "Working Paper", "number": "7", \#(press), "container-title": "Papers""#,
        "Reed, Ann. 1991. <cite>Gates</cite>. <cite>Papers</cite>. Working Paper 7. York: Press."
      ),
      (
        #""type": "report", "title": "Gates", \#(in1991), "number": "7""#,
        "Reed, Ann. 1991. <cite>Gates</cite>. 7."
      ),
      (
        #""type": "chapter", "title": "Gates", \#(in1991), "container-title": "Doors", "editor": [{"family": "Clay", "given": "Bo"}], "page": "1103–1104", \#(press)"#,
        "Reed, Ann. 1991. “Gates.” In <cite>Doors</cite>, edited by Bo Clay, 1103–4. York: Press."
      ),
      (
        #""type": "chapter", "title": "Gates", \#(in1991), "container-title": "Doors", "editor": [{"family": "Clay", "given": "Bo"}, {"family": "Ash", "given": "Cy"}]"#,
        "Reed, Ann. 1991. “Gates.” In <cite>Doors</cite>, edited by Bo Clay and Cy Ash."
      ),
      (
        #""type": "chapter", "title": "Gates", \#(in1991), "container-title": "Doors", "editor": [{"family": "Clay", "given": "Bo"}, {"literal": "Wall Office"}, {"family": "Fir", "given": "Di", "suffix": "Jr."}]"#,
        "Reed, Ann. 1991. “Gates.” In <cite>Doors</cite>, edited by Bo Clay, Wall Office, and Di Fir Jr."
      ),
      (
        #""type": "chapter", "title": "Gates", \#(in1991), "container-title": "Doors", "genre": "Essay""#,
        "Reed, Ann. 1991. “Gates.” In <cite>Doors</cite>. Essay."
      ),
    ])
  }

  @Test func `pages, speeches, interviews and manuscripts name their day and address`() async throws
  {
    let gates = #""title": "Gates", \#(Self.reed)"#
    try await check([
      (
        #""type": "webpage", \#(gates), "issued": {"date-parts": [[1991, 5]]}, "container-title": "Doors", "URL": "http://example.org/a?b=1&c""#,
        "Reed, Ann. 1991. “Gates.” <cite>Doors</cite>. May 1991. <a href=\"http://example.org/a?b=1&amp;c\">http://example.org/a?b=1&amp;c</a>."
      ),
      (
        #""type": "speech", \#(gates), "issued": {"date-parts": [[1991, 5, 12]]}, "publisher-place": "York", "genre": "Speech""#,
        "Reed, Ann. 1991. “Gates.” Speech. York. May 12, 1991."
      ),
      (
        #""type": "interview", \#(gates), "issued": {"date-parts": [[1991]]}, "publisher": "Radio""#,
        "Reed, Ann. 1991. “Gates.” Radio."
      ),
      (
        #""type": "manuscript", \#(gates), "issued": {"literal": "in preparation"}, "DOI": "10.1/x", "URL": "https://example.org/""#,
        "Reed, Ann. in preparation. “Gates.” <a href=\"https://doi.org/10.1/x\">https://doi.org/10.1/x</a>."
      ),
      (
        #""type": "motion_picture", \#(gates), "issued": {"date-parts": [[1991, 5, 12]]}, "publisher": "Film", "URL": "ftp://example.org/""#,
        "Reed, Ann. 1991. <cite>Gates</cite>. Film. May 12, 1991."
      ),
      (
        #""type": "webpage", \#(gates), "URL": "https://example.org/""#,
        "Reed, Ann. n.d. “Gates.” <a href=\"https://example.org/\">https://example.org/</a>."
      ),
    ])
  }

  @Test func `names are joined, the first by its family`() async throws {
    func book(_ names: String) -> String {
      #""type": "book", "title": "G", "issued": {"date-parts": [[1991]]}\#(names)"#
    }
    let clay = #"{"family": "Clay", "given": "Bo"}"#
    let ash = #"{"family": "Ash", "given": "Y. Y."}"#
    try await check([
      (book(""), "<cite>G</cite>. 1991."),
      (book(#", "author": [\#(clay)]"#), "Clay, Bo. 1991. <cite>G</cite>."),
      (book(#", "author": [\#(clay), \#(ash)]"#), "Clay, Bo, and Y. Y. Ash. 1991. <cite>G</cite>."),
      (
        book(#", "author": [\#(ash), \#(clay), {"family": "Fir", "given": "Di"}]"#),
        "Ash, Y. Y., Bo Clay, and Di Fir. 1991. <cite>G</cite>."
      ),
      (
        book(
          #", "author": [\#(clay), \#(ash), {"family": "Fir", "given": "Di"}, {"literal": "Wall Office"}]"#
        ),
        "Clay, Bo, Y. Y. Ash, Di Fir, and Wall Office. 1991. <cite>G</cite>."
      ),
      (book(#", "author": [\#(ash)]"#), "Ash, Y. Y. 1991. <cite>G</cite>."),
      (book(#", "author": [{"literal": "Wall Office"}]"#), "Wall Office. 1991. <cite>G</cite>."),
      (book(#", "author": [{"family": "Elm"}]"#), "Elm. 1991. <cite>G</cite>."),
      (
        book(
          #", "author": [{"family": "Fir", "given": "Di", "suffix": "III"}, {"family": "Elm", "given": "Ed", "suffix": "Jr."}]"#
        ), "Fir, Di, III, and Ed Elm Jr. 1991. <cite>G</cite>."
      ),
      (book(#", "editor": [\#(clay)]"#), "Clay, Bo, ed. 1991. <cite>G</cite>."),
      (
        book(#", "editor": [\#(clay), \#(ash)]"#),
        "Clay, Bo, and Y. Y. Ash, eds. 1991. <cite>G</cite>."
      ),
      (
        book(#", "author": [\#(clay)], "editor": [\#(ash)]"#),
        "Clay, Bo. 1991. <cite>G</cite>. Edited by Y. Y. Ash."
      ),
    ])
  }

  @Test func `titles keep their own marks and are escaped`() async throws {
    func work(_ type: String, _ title: String) -> String {
      #""type": "\#(type)", "title": "\#(title)", "issued": {"date-parts": [[1991]]}, \#(Self.reed)"#
    }
    try await check([
      (work("book", "Why walls?"), "Reed, Ann. 1991. <cite>Why walls?</cite>"),
      (work("book", "Walls!"), "Reed, Ann. 1991. <cite>Walls!</cite>"),
      (work("webpage", "Walls etc."), "Reed, Ann. 1991. “Walls etc.”"),
      (work("webpage", "The “great” wall"), "Reed, Ann. 1991. “The ‘great’ wall.”"),
      (work("webpage", #"A \"plain\" wall"#), "Reed, Ann. 1991. “A ‘plain’ wall.”"),
      (work("book", "The “great” wall"), "Reed, Ann. 1991. <cite>The “great” wall</cite>."),
      (work("book", "Walls & <gates>"), "Reed, Ann. 1991. <cite>Walls &amp; &lt;gates&gt;</cite>."),
      (
        work("webpage", "The 长城 wall"),
        "Reed, Ann. 1991. “The <span lang=\"zh-Hans\">长城</span> wall.”"
      ),
      (work("book", "长城"), "Reed, Ann. 1991. <cite><span lang=\"zh-Hans\">长城</span></cite>."),
    ])
  }

  @Test func `ranges of pages are shortened as Chicago has them`() async throws {
    let table = [
      ("101–108", "101–8"), ("223–246", "223–46"), ("100–104", "100–104"), ("71–72", "71–72"),
      ("1103–1104", "1103–4"), ("1496–1500", "1496–500"), ("107–123", "107–23"),
      ("109–110", "109–10"), ("110–119", "110–19"), ("298–305", "298–305"), ("200–201", "200–201"),
      ("99–102", "99–102"), ("998–1002", "998–1002"), ("105–104", "105–104"),
      ("105–105", "105–105"), ("12", "12"), ("1–2–3", "1–2–3"), ("xi–xv", "xi–xv"),
      ("101-108", "101–8"), ("1001–1002", "1001–2"), ("1234–1334", "1234–334"),
      ("0123–1230", "0123–1230"), ("3-10", "3–10"), ("107-108", "107–8"), ("321-328", "321–28"),
      ("321-28", "321–28"), ("1087-1089", "1087–89"), ("12991-13001", "12991–3001"),
      ("505-517", "505–17"), ("600-613", "600–613"), ("1100-1123", "1100–1123"),
      ("808-833", "808–33"),
      ("12, 101-108, 223-246", "12, 101–8, 223–46"), ("101-108,7", "101–8,7"), ("S1-S4", "S1–S4"),
      ("e12", "e12"), ("iv-ix", "iv–ix"), ("101-", "101-"), ("-", "-"), ("–", "–"),
      ("101–108–", "101–108–"),
      (
        "100000000000000000000-100000000000000000009", "100000000000000000000–100000000000000000009"
      ),
      ("12300000000000000000123-12300000000000000000456", "12300000000000000000123–456"),
      ("00-01", "00–01"), ("9-10", "9–10"), ("099-101", "099–101"), ("1٣-14", "1٣–14"),
    ]
    let records = table.map { pages, _ in
      #""type": "article-journal", "title": "G", "container-title": "D", "page": "\#(pages)""#
    }
    let printed = try await Bibliography.printed(records, by: "{{{reference}}}")
    for (row, text) in zip(table, printed) {
      let named = text.replacing(/n\.d\.[a-z]+\./, with: "n.d.")
      #expect(named == "“G.” n.d. <cite>D</cite>: \(row.1).")
    }
  }

  @Test func `of more than ten authors seven are named`() async throws {
    func names(_ count: Int) -> String {
      (1...count).map { #"{"family": "F\#($0)", "given": "G"}"# }.joined(separator: ", ")
    }
    let rest = #""type": "book", "title": "Walls", "issued": {"date-parts": [[1991]]}"#
    let others = (2...7).map { "G F\($0)" }.joined(separator: ", ")
    try await check([
      (
        #"\#(rest), "author": [\#(names(10))]"#,
        "F1, G, \(others), G F8, G F9, and G F10. 1991. <cite>Walls</cite>."
      ),
      (
        #"\#(rest), "author": [\#(names(11))]"#,
        "F1, G, \(others), et al. 1991. <cite>Walls</cite>."
      ),
    ])
  }
}
