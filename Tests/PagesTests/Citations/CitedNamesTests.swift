import Pages
import TestSupport
import Testing

/// How works of different people stay apart in texts. What is expected was compared with pandoc's
/// citeproc (2.17, its own Chicago style), save where a comment says otherwise.
struct CitedNamesTests {
  /// A book by people written `Family, Given`, several with `; ` between them; one without a comma
  /// is an institution.
  private static func book(_ people: String, _ year: Int?, _ title: String = "T") -> String {
    let names = people.split(separator: "; ").map { person in
      let parts = person.split(separator: ",", maxSplits: 1).map { $0.drop { $0 == " " } }
      return parts.count == 1
        ? "{\"literal\": \"\(person)\"}"
        : "{\"family\": \"\(parts[0])\", \"given\": \"\(parts[1])\"}"
    }
    let issued = year.map { ", \"issued\": {\"date-parts\": [[\($0)]]}" } ?? ""
    return "\"type\": \"book\", \"title\": \"\(title)\", "
      + "\"author\": [\(names.joined(separator: ", "))]\(issued)"
  }

  private func labels(_ records: [String]) async throws -> [String] {
    try await Bibliography.printed(records, by: "{{label}}")
  }

  @Test func `people of one family name get initials, or all their names`() async throws {
    #expect(
      try await labels([
        Self.book("Yang, Dali L.", 1996), Self.book("Yang, Dennis Tao", 1996),
        Self.book("Yang, Jisheng", 2012), Self.book("Smith, Ann", 1991),
        Self.book("Smith, A.", 1992), Self.book("Smith, Al", 1991), Self.book("Smith, Bo", 1991),
        Self.book("Cao, S.; Yang, Bin", 2014), Self.book("Fir, Di", 1990),
        Self.book("Fir, Di; Yang, Jisheng", 1990), Self.book("Yang", 1990),
      ]) == [
        "D. L. Yang 1996", "D. T. Yang 1996", "J. Yang 2012", "Ann Smith 1991", "A. Smith 1992",
        "Al Smith 1991", "B. Smith 1991", "Cao and Yang 2014", "Fir 1990", "Fir and Yang 1990",
        "Yang 1990",
      ])
  }

  @Test func `suffixes tell those apart who share all names`() async throws {
    let king = Self.book("King, Martin", 1990)
    let names = ["Sr.", "Jr."].map { suffix in
      king.replacing("\"Martin\"", with: "\"Martin\", \"suffix\": \"\(suffix)\"")
    }
    #expect(try await labels(names) == ["Martin King Sr. 1990", "Martin King Jr. 1990"])
    #expect(
      try await labels([Self.book("Li, Jean-Luc", 1990), Self.book("Li, Kai-sing", 1990)]) == [
        "J.-L. Li 1990", "K. Li 1990",
      ])
  }

  @Test func `editors are told apart like authors`() async throws {
    let editor = Self.book("Yang, Dali", 1996).replacing("author", with: "editor")
    #expect(
      try await labels([editor, Self.book("Yang, Jisheng", 1996)]) == [
        "D. Yang 1996", "J. Yang 1996",
      ])
  }

  @Test func `the same person has one name whatever the work`() async throws {
    #expect(
      try await labels([
        Self.book("Lin, Justin Yifu", 1990), Self.book("Lin, Justin Yifu; Yang, Dennis Tao", 1998),
        Self.book("Lin, Yunhui", 2012), Self.book("Lin, Justin Yifu", 1990, "U"),
      ]) == [
        "J. Y. Lin 1990a", "J. Y. Lin and Yang 1998", "Y. Lin 2012", "J. Y. Lin 1990b",
      ])
  }

  @Test func `of many authors as many are named as tell a work from others`() async throws {
    #expect(
      try await labels([
        Self.book("Ashton, B.; Hill, K.; Pi, A.; Ze, R.", 1984, "E1"),
        Self.book("Ashton, B.; Hall, K.; Pi, A.; Ze, R.", 1984, "E2"),
        Self.book("Ashton, B.; Hall, K.; Pi, A.; Ze, R.", 1984, "E3"),
        Self.book("Ashton, B.; Hill, K.; Pi, A.; Ze, R.", 1985),
        Self.book("Reed, A.; Clay, B.; Ash, C.; Fir, D.; Oak, E.", 1990),
        Self.book("Reed, A.; Clay, B.; Ash, C.; Elm, D.; Oak, E.", 1990),
        Self.book("Reed, A.; Clay, B.; Yew, C.; Elm, D.; Oak, E.", 1990),
        Self.book("Reed, A.; Clay, B.; Ash, C.", 1990),
        // One list that begins like another: all of it.
        Self.book("Box, A.; Clay, B.; Ash, C.; Fir, D.", 1990),
        Self.book("Box, A.; Clay, B.; Ash, C.; Fir, D.; Oak, E.", 1990),
      ]) == [
        "Ashton, Hill, et al. 1984", "Ashton, Hall, et al. 1984a", "Ashton, Hall, et al. 1984b",
        "Ashton et al. 1985", "Reed, Clay, Ash, Fir, et al. 1990",
        "Reed, Clay, Ash, Elm, et al. 1990", "Reed, Clay, Yew, et al. 1990",
        "Reed, Clay, and Ash 1990", "Box, Clay, Ash, and Fir 1990",
        "Box, Clay, Ash, Fir, and Oak 1990",
      ])
  }

  @Test func `works without a date get letters too, words with a blank before them`() async throws {
    let words = ", \"issued\": {\"literal\": \"forthcoming\"}"
    #expect(
      try await labels([
        Self.book("Wall Office", nil, "B"), Self.book("Wall Office", nil, "A"),
        Self.book("Gate Office", nil), Self.book("Reed, Ann", nil) + words,
        Self.book("Reed, Ann", nil, "S") + words,
        Self.book("Clay, Bo", nil) + ", \"status\": \"in press\"",
      ]) == [
        "Wall Office, n.d.b", "Wall Office, n.d.a", "Gate Office, n.d.", "Reed, forthcoming b",
        "Reed, forthcoming a", "Clay, in press",
      ])
  }

  @Test func `after z come aa and ab`() async throws {
    let titles = (0..<55).map { "T\($0 < 10 ? "0" : "")\($0)" }
    let labels = try await labels(titles.map { Self.book("Reed, Ann", 1990, $0) })
    #expect(labels.first == "Reed 1990a")
    #expect(labels[25...28] == ["Reed 1990z", "Reed 1990aa", "Reed 1990ab", "Reed 1990ac"])
    #expect(labels[51...53] == ["Reed 1990az", "Reed 1990ba", "Reed 1990bb"])
  }

  @Test func `dates are named by their years`() async throws {
    func record(_ issued: String, _ more: String = "") -> String {
      Self.book("Reed, Ann", nil) + ", \"issued\": \(issued)\(more)"
    }
    let original = ", \"original-date\": {\"date-parts\": [[1890]]}"
    #expect(
      try await labels([
        record(#"{"date-parts": [[1958], [1959]]}"#),
        record(#"{"date-parts": [[1957, 3], [1957, 5]]}"#),
        record(#"{"date-parts": [[1956]], "circa": true}"#), record(#"{"date-parts": [[-380]]}"#),
        record(#"{"date-parts": [[98]]}"#), record(#"{"date-parts": [[2101]]}"#),
        record(#"{"date-parts": [[1955], [0]]}"#), record(#"{"date-parts": [[1954]]}"#, original),
        record(#"{"date-parts": [[1890]]}"#, original),
        record(#"{"date-parts": [[-380], [-370]]}"#),
      ]) == [
        // The marks of eras stand apart here.
        "Reed 1958–1959", "Reed 1957", "Reed ca. 1956", "Reed 380 BC", "Reed 98 AD", "Reed 2101",
        "Reed 1955–", "Reed [1890] 1954", "Reed 1890", "Reed 380–370 BC",
      ])
  }

  @Test func `a work without names is named by its title`() async throws {
    func record(_ title: String, _ more: String = "") -> String {
      "\"type\": \"webpage\", \"title\": \"\(title)\", \"issued\": {\"date-parts\": [[1990]]}\(more)"
    }
    #expect(
      try await labels([
        record("Walls: a history"), record("Gates and doors", ", \"title-short\": \"Gates\""),
        record("“Moats” of York"), record("[Letter to the mayor]"), record("The <i>Bridge</i>"),
        record("Arches", ", \"author\": []"),
      ]) == [
        "“Walls” 1990", "“Gates” 1990", "“‘Moats’ of York” 1990", "[Letter to the mayor] 1990",
        "“The Bridge” 1990", "“Arches” 1990",
      ])
  }

  @Test func `particles stay where they belong`() async throws {
    func record(_ name: String) -> String {
      "\"type\": \"book\", \"title\": \"T\", \"author\": [{\(name)}], \"issued\": {\"date-parts\": [[1990]]}"
    }
    #expect(
      try await labels([
        record(#""family": "Berg", "given": "Max", "non-dropping-particle": "van der""#),
        record(#""family": "Humboldt", "given": "Alexander", "dropping-particle": "von""#),
        record(#""family": "King", "given": "Martin", "suffix": "Jr.""#),
        record(#""family": "曹", "given": "树基""#),
      ]) == ["van der Berg 1990", "Humboldt 1990", "King 1990", "曹 1990"])
  }

  // MARK: Citations

  private static let texts = Task { () async throws -> [String: String] in
    let table = CitedNamesTests.table
    let records = [
      book("Yang, Dali", 1996, "A"), book("Yang, Jisheng", 1996, "B"),
      book("Cao, S.; Yang, Bin", 2015, "C1"), book("Cao, S.; Yang, Dali", 2015, "C2"),
      book("Wall Office", nil, "N1"), book("Wall Office", nil, "N2"),
      book("Reed, Ann", 1954, "O") + ", \"original-date\": {\"date-parts\": [[1890]]}",
    ]
    let pages = table.enumerated().map { index, row in
      "-- content/pages/c\(index).md --\n---\ntitle: C\n---\n\n\(row.0)\n"
    }
    let site = try await Bibliography(
      records, pages.joined() + "-- templates/page.mustache --\n{{{body}}}\n"
    ).built()
    return Dictionary(
      uniqueKeysWithValues: table.indices.map {
        (table[$0].0, site.text("c\($0).html").withoutOwnLinks)
      })
  }

  private static let table = [
    ("[@w1; @w2]", "(D. Yang 1996; J. Yang 1996)"),
    // Letters join no different people.
    ("[@w3; @w4]", "(Cao and Yang 2015a; Cao and Yang 2015b)"),
    ("[@w5; @w6]", "(Wall Office, n.d.a, n.d.b)"), ("[@w5, p. 4]", "(Wall Office, n.d.a, 4)"),
    ("@w5 says", "Wall Office (n.d.a) says"), ("[-@w5]", "(n.d.a)"),
    ("[@w7]", "(Reed [1890] 1954)"), ("@w7 [p. 3]", "Reed ([1890] 1954, 3)"),
    ("[@w1, pp. 223-246]", "(D. Yang 1996, 223–46)"),
    ("[@w1, pp. 12, 101-108]", "(D. Yang 1996, 12, 101–8)"),
    ("[@w1, pp. xi-xv]", "(D. Yang 1996, xi–xv)"), ("[@w1, pp. 3--4]", "(D. Yang 1996, 3–4)"),
    ("[@w1, vol. 2, ch. 3]", "(D. Yang 1996, vol. 2, ch. 3)"),
    ("[@w1, fig. 3]", "(D. Yang 1996, fig. 3)"),
    ("[@w1, para. 3]", "(D. Yang 1996, para. 3)"),
    ("[@w1, s.v. wall]", "(D. Yang 1996, s.v. wall)"),
    ("[@w1, § 4]", "(D. Yang 1996, § 4)"), ("[@w1, n. 7]", "(D. Yang 1996, n. 7)"),
    ("[@w1, l. 3]", "(D. Yang 1996, l. 3)"), ("[@w1, bk. 2]", "(D. Yang 1996, bk. 2)"),
    ("[@w1, 223]", "(D. Yang 1996, 223)"),
  ]

  @Test(arguments: table)
  func `citations in texts`(_ text: String, _ expected: String) async throws {
    let page = try #require(try await Self.texts.value[text])
    #expect(page.replacing(/<\/?[ap][^>]*>/, with: "").line == expected)
  }

  // MARK: The order of the list

  @Test func `the list stands by people, year and title`() async throws {
    let none = "\"type\": \"book\", \"issued\": {\"date-parts\": [[1990]]}, \"title\": "
    let records = [
      Self.book("Yang, Jisheng", 1990), Self.book("Yang, Dali; Ash, B.", 1980),
      Self.book("Yang, Dali", 2000), Self.book("Yang, Dali", 1990, "The Wall"),
      Self.book("Yang, Dali", 1990, "A Gate"), Self.book("Yang, Dali", nil),
      Self.book("Yang, Dali", -5), Self.book("Yang, Dali", 2101), Self.book("Li, Wei", 1990),
      Self.book("Lillian, A.", 1990), none + "\"The Moat\"", none + "\"“Arch” of York\"",
      none + "\"Theory\"",
      Self.book("Berg, Max", 1990).replacing(
        "\"given\"", with: "\"non-dropping-particle\": \"van der\", \"given\""),
      Self.book("de Vries, An", 1990), Self.book("De Vries, An", 1990),
    ]
    let template = "{{#stances}}{{#readings}}{{label}}\n{{/readings}}{{/stances}}"
    let site = try await Bibliography(records, "-- templates/readings.mustache --\n\(template)\n")
      .built()
    let order = site.text("readings.html").split(separator: "\n").map(String.init)
    #expect(
      order.filter { !["“Walls”, n.d.", "“Gates”, n.d."].contains($0) } == [
        "“‘Arch’ of York” 1990", "van der Berg 1990", "De Vries 1990", "Li 1990", "Lillian 1990",
        "“The Moat” 1990", "“Theory” 1990", "de Vries 1990", "D. Yang 5 BC", "D. Yang 1990a",
        "D. Yang 1990b",
        "D. Yang 2000", "D. Yang 2101", "D. Yang, n.d.", "D. Yang and Ash 1980", "J. Yang 1990",
      ])
  }
}
