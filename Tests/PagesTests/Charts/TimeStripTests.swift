import Pages
import TestSupport
import Testing

/// The drawing above the timeline: its beads, its axis and its eras.
struct TimeStripTests {
  private func timeline(_ dates: [String], eras: String = "") async throws -> String {
    let events = dates.enumerated().map { index, date in
      "- {id: e\(index), date: \"\(date)\", title: T, body: B.}\n"
    }
    return try await TestSite(
      "-- content/timeline.yml --\n\(events.joined())"
        + "-- content/guide.yml --\ntitle: a\nlanguage: en\nessay: {title: b}\n\(eras)\n"
        + "-- templates/timeline.mustache --\n{{{time-strip}}}\n"
    ).page("timeline.html").line
  }

  /// The drawing for broad figures, or for narrow ones.
  private func timeline(_ dates: [String], _ form: String) async throws -> String {
    let drawings = try await timeline(dates).split(separator: "<svg ").map { "<svg \($0)" }
    return drawings.first { $0.contains("class=\"chart beads \(form)\"") } ?? ""
  }

  private func ticks(_ first: String, _ last: String) async throws -> [String] {
    try await timeline([first, last], "broad").matches(of: #/text-anchor="[a-z]+">([^<]+)</#).map {
      String($0.1)
    }
  }

  @Test func `events are beads on a line of years, those of a month above each other`() async throws
  {
    #expect(
      try await timeline(
        ["1958-01-02", "1958-01", "1960", "1960-06-05", "1960-12-31"], "broad") == """
          <svg class="chart beads broad" width="100%" height="50" role="group" aria-label="Timeline">
          <line class="base" x1="0" x2="100%" y1="26" y2="26"/>
          <line class="base" x1="0%" x2="0%" y1="26" y2="31"/>
          <text x="0%" y="46" text-anchor="start">1958</text>
          <line class="base" x1="33.33%" x2="33.33%" y1="26" y2="31"/>
          <text x="33.33%" y="46" text-anchor="middle">1959</text>
          <line class="base" x1="66.67%" x2="66.67%" y1="26" y2="31"/>
          <text x="66.67%" y="46" text-anchor="middle">1960</text>
          <a href="#e1">
          <title>January 1958, T</title>
          <circle class="bead hollow" cx="1.39%" cy="18" r="4"/>
          </a>
          <a href="#e0">
          <title>2 January 1958, T</title>
          <circle class="bead" cx="1.39%" cy="7" r="4"/>
          </a>
          <a href="#e2">
          <title>1960, T</title>
          <circle class="bead hollow" cx="81.94%" cy="18" r="4"/>
          </a>
          <a href="#e3">
          <title>5 June 1960, T</title>
          <circle class="bead" cx="81.94%" cy="7" r="4"/>
          </a>
          <a href="#e4">
          <title>31 December 1960, T</title>
          <circle class="bead" cx="98.61%" cy="18" r="4"/>
          </a>
          </svg>

          """)
  }

  @Test func `the axis names round years, at most eight`() async throws {
    #expect(try await ticks("1900", "1900") == ["1900"])
    #expect(try await ticks("1900", "1905") == ["1900", "1901", "1902", "1903", "1904", "1905"])
    #expect(try await ticks("1901", "1909") == ["1902", "1904", "1906", "1908"])
    #expect(
      try await ticks("1949", "2016") == ["1950", "1960", "1970", "1980", "1990", "2000", "2010"])
    #expect(
      try await ticks("1691", "1730") == [
        "1695", "1700", "1705", "1710", "1715", "1720", "1725", "1730",
      ])
    #expect(try await ticks("1803", "1809-12-31").count == 7)
    #expect(try await ticks("0044", "0626") == ["100", "200", "300", "400", "500", "600"])
  }

  @Test func `the axis has no year 0, and says before which years are BC`() async throws {
    #expect(try await ticks("480 BC", "1990") == ["AD 1", "500", "1000", "1500"])
    #expect(
      try await ticks("431 BC", "404 BC") == [
        "430 BC", "425 BC", "420 BC", "415 BC", "410 BC", "405 BC",
      ])
    #expect(try await ticks("3 BC", "AD 2") == ["3 BC", "2 BC", "1 BC", "AD 1", "2"])
    #expect(
      try await ticks("Y-17000", "500 BC") == [
        "15000 BC", "12500 BC", "10000 BC", "7500 BC", "5000 BC", "2500 BC",
      ])
  }

  @Test func `tall piles are pressed`() async throws {
    let drawing = try await timeline(
      (0..<200).map { "1000-01-\($0 % 28 + 1 < 10 ? "0" : "")\($0 % 28 + 1)" }, "broad")
    let heights = drawing.matches(of: #/cy="([0-9.-]+)"/#).compactMap { Double($0.1) }
    #expect(heights.count == 200 && heights.min() ?? -1 >= 0)
    #expect(drawing.contains("height=\"171\""))
  }

  /// Dates of which most crowd in a tenth of the time, in their order.
  private func crowded(_ count: Int, from first: Int, years: Int) -> [String] {
    (0..<count).map { number in
      let part =
        number % 5 == 0
        ? Double(number) / Double(count)
        : 0.6 + 0.1 * Double(number) / Double(count)
      let month = Double(first) + part * Double(years)
      let year = Int(month)
      let text = String(1 + Int((month - Double(year)) * 12))
      let digits = String(year)
      return String(repeating: "0", count: 4 - digits.count) + digits + "-"
        + String(repeating: "0", count: 2 - text.count) + text
    }.sorted()
  }

  @Test(arguments: [1, 6, 42, 200], ["broad", "narrow"])
  func `no two beads lie on each other, whatever the time`(_ count: Int, _ form: String)
    async throws
  {
    for (first, years) in [(1990, 20), (100, 1_900)] {
      let drawing = try await timeline(crowded(count, from: first, years: years), form)
      let beads = drawing.matches(of: #/cx="([0-9.]+)%" cy="([0-9.-]+)"/#).map {
        (x: Double($0.1) ?? 0, y: Double($0.2) ?? 0)
      }
      #expect(beads.count == count)
      // The least width at which each form is shown, in pixels.
      let width = form == "broad" ? 640.0 : 284.0
      for (number, bead) in beads.enumerated() {
        for other in beads[..<number] {
          let (dx, dy) = ((bead.x - other.x) * width / 100, bead.y - other.y)
          #expect(dx * dx + dy * dy >= 5 * 5, "\(bead) \(other)")
        }
      }
    }
  }

  @Test func `crowded years get more room, and the axis shows where`() async throws {
    let dates = crowded(80, from: 1950, years: 60)
    let drawing = try await timeline(dates, "broad")
    let places = drawing.matches(of: #/cx="([0-9.]+)%"/#).compactMap { Double($0.1) }
    #expect(places == places.sorted())
    // A tenth of the time, in which most events stand, takes more than half of the line.
    let dense = zip(dates, places).filter { $0.0 > "1986" && $0.0 < "1992" }.map(\.1)
    #expect((dense.max() ?? 0) - (dense.min() ?? 0) > 50)
    #expect(drawing.ranges(of: "class=\"base minor\"").count == 56)
    let labels = drawing.matches(of: #/<text x="([0-9.]+)%"/#).compactMap { Double($0.1) }
    #expect(labels.count > 6)
    #expect(zip(labels, labels.dropFirst()).allSatisfy { $1 - $0 >= 6.4 })
    let narrow = try await timeline(dates, "narrow")
    let fewer = narrow.matches(of: #/<text x="([0-9.]+)%"/#).compactMap { Double($0.1) }
    #expect(!fewer.isEmpty && zip(fewer, fewer.dropFirst()).allSatisfy { $1 - $0 >= 16 })
    #expect(narrow.contains("base minor") == false)
  }

  @Test func `the page says whether its line is even`() async throws {
    func isUneven(_ dates: [String]) async throws -> String {
      let events = dates.enumerated().map { index, date in
        "- {id: e\(index), date: \"\(date)\", title: T, body: B.}\n"
      }
      return try await TestSite(
        "-- content/timeline.yml --\n\(events.joined())"
          + "-- templates/timeline.mustache --\n{{#is-uneven}}uneven{{/is-uneven}}\n"
      ).page("timeline.html").line
    }
    #expect(try await isUneven((1900..<1990).map(String.init)) == "")
    #expect(try await isUneven(crowded(80, from: 1950, years: 60)) == "uneven")
  }

  @Test(arguments: [
    ["18th century", "1701-02", "1760"], ["1790s", "1790-03", "1797"],
    ["5th century BC", "480 BC", "450 BC", "after 5th century BC", "390 BC"],
    ["1795", "1799-08", "after 1790s", "1800-03"],
  ])
  func `beads stand in the order of the list`(_ dates: [String]) async throws {
    let drawing = try await timeline(dates, "broad")
    let places = drawing.matches(of: #/cx="([0-9.]+)%"/#).compactMap { Double($0.1) }
    #expect(places.count == dates.count && places == places.sorted(), "\(places)")
    let events = dates.enumerated().reversed().map { index, date in
      "- {id: e\(index), date: \"\(date)\", title: T, body: B.}\n"
    }
    let list = try await TestSite(
      "-- content/timeline.yml --\n\(events.joined())"
        + "-- templates/timeline.mustache --\n"
        + "{{#event-groups}}{{#stretches}}{{#events}}{{id}} {{/events}}{{/stretches}}"
        + "{{/event-groups}}\n"
    ).page("timeline.html")
    let ids: [String] = dates.indices.map { "e\($0)" }
    #expect(list.split(whereSeparator: \.isWhitespace).map(String.init) == ids)
  }

  @Test(arguments: [
    (["1958", "1958-05", "c. 1958", "1959"], "1958= c. May 1959="),
    (["5th century BC", "431 BC", "1990"], "5th= 431 1990"),
  ])
  func `a date that only repeats the heading is told`(
    _ dates: [String], _ expected: String
  ) async throws {
    let events = dates.enumerated().map { index, date in
      "- {id: e\(index), date: \"\(date)\", title: T, body: B.}\n"
    }
    let page = try await TestSite(
      "-- content/timeline.yml --\n\(events.joined())"
        + "-- templates/timeline.mustache --\n"
        + "{{#event-groups}}{{#stretches}}{{#events}}{{date}}"
        + "{{#is-date-repeated}} ={{/is-date-repeated}}|{{/events}}{{/stretches}}"
        + "{{/event-groups}}\n"
    ).page("timeline.html")
    let told: [String] = page.line.split(separator: "|").map { date in
      String(date.split(separator: " ").first ?? "") + (date.hasSuffix("=") ? "=" : "")
    }
    #expect(told.joined(separator: " ") == expected)
  }

  @Test func `eras are ground behind the beads, or a second line`() async throws {
    let drawing = try await timeline(
      ["1950", "1959-12-31"],
      eras:
        "eras: [{from: 1952, to: 1953, title: A}, {from: 1955, title: B, mark: double}, {from: 1800, to: 1900, title: C}]"
    )
    #expect(
      drawing.contains("<rect class=\"shade\" x=\"20%\" y=\"0\" width=\"20%\" height=\"15\"/>"))
    #expect(
      drawing.contains("<line class=\"base double\" x1=\"50%\" x2=\"100%\" y1=\"18\" y2=\"18\"/>"))
    #expect(drawing.ranges(of: "class=\"base double\"").count == 2)
    #expect(drawing.ranges(of: "<rect").count == 2)
  }

  @Test func `events stand under the names of their periods, or under their years`() async throws {
    let page = try await TestSite(
      """
      -- content/guide.yml --
      title: a
      language: en
      essay: {title: b}
      eras:
        - {from: "1950", to: "1951", title: Early, mark: plain}
        - {from: "1955", to: "1955", title: The turn}
      -- content/timeline.yml --
      - {id: a, date: "1950", title: T, body: B.}
      - {id: b, date: "1951-02", title: T, body: B.}
      - {id: c, date: "1953", title: T, body: B.}
      - {id: d, date: "1954-12-31", title: T, body: B.}
      - {id: e, date: 1955-03, title: T, body: B.}
      - {id: f, date: "1956", title: T, body: B.}
      -- templates/timeline.mustache --
      {{#has-eras}}{{#eras}}{{title}} {{/eras}}{{/has-eras}}
      {{#periods}}
      {{id}} {{#period}}{{period}}{{/period}}{{#dates}} ({{dates}}){{/dates}}:{{#event-groups}} {{id}}{{#stretches}}{{#mark-id}} {{mark-id}}{{/mark-id}}{{#events}} {{id}}{{/events}}{{/stretches}}{{/event-groups}}
      {{/periods}}
      """
    ).page("timeline.html")
    #expect(
      page.line == """
        The turn 
        1 Early (1950–1951): 1950 a 1951 b
        2 1953–1954: 1953 c 1954 d
        3 The turn (1955): 1955 shade e
        4 1956: 1956 f
        """)
  }

  @Test func `events in an era are a stretch of their own, whose heading stays`() async throws {
    let page = try await TestSite(
      """
      -- content/guide.yml --
      title: a
      language: en
      essay: {title: b}
      eras:
        - {id: dry, from: 1952-06, to: "1953", title: Dry years, mark: thick}
        - {from: 1953, title: Later}
      -- content/timeline.yml --
      - {id: a, date: 1952-02, title: T, body: B.}
      - {id: b, date: 1952-07, title: T, body: B.}
      - {id: c, date: 1953-12-31, title: T, body: B.}
      - {id: d, date: "1954", title: T, body: B.}
      -- templates/timeline.mustache --
      {{#eras}}{{title}} ({{mark}}{{#dates}}, {{dates}}{{/dates}}) {{/eras}}
      {{#event-groups}}
      {{title}}:{{#stretches}} [{{#mark-id}}{{mark-id}}{{/mark-id}}{{#era-id}} {{era-id}}{{/era-id}}{{#era}} {{era}}{{/era}}{{#events}} {{id}}{{/events}}]{{/stretches}}
      {{/event-groups}}
      """
    ).page("timeline.html")
    #expect(
      page.line == """
        Dry years (Thick, June 1952–1953) Later (Shaded, since 1953) 
        1952: [ a] [thick dry Dry years b]
        1953: [thick dry Dry years c]
        1954: [shade Later d]
        """)
  }

  @Test(arguments: [
    (["1700", "1900"], "1700(1700) 1900(1900)"),
    (["1700", "1901"], "1700s(1700s) 1900s(1900s)"),
    (["399 BC", "391 BC", "1990"], "c-4(4th century BC) c20(20th century)"),
    (
      ["18th century", "1790s", "1790", "1791"],
      "c18(18th century) 1790s(1790s) 1790(1790) 1791(1791)"
    ),
    (["399 BC", "395 BC", "5 BC", "AD 5"], "-399s(390s BC) -9s(9–1 BC) 1s(1–9)"),
    (["before 1790", "1790s", "after 1790"], "1790s(1790s) 1790(1790)"),
  ])
  func `the list has headings for years, or for decades or centuries of a long time`(
    _ dates: [String], _ headings: String
  ) async throws {
    let events = dates.enumerated().map { index, date in
      "- {id: e\(index), date: \"\(date)\", title: T, body: B.}\n"
    }
    let page = try await TestSite(
      "-- content/timeline.yml --\n\(events.joined())"
        + "-- templates/timeline.mustache --\n{{#event-groups}}{{id}}({{title}}) {{/event-groups}}\n"
    ).page("timeline.html")
    #expect(page.line.trimming == headings)
  }
}

extension String {
  fileprivate var trimming: String { hasSuffix(" ") ? String(dropLast()) : self }
}
