import Pages
import TestSupport
import Testing

/// The drawing of the argument: a bead for each claim, with its grounds below it.
struct ArgumentMapTests {
  private static func claim(_ id: String, _ short: String, _ keys: String = "") -> String {
    "-- content/claims/\(id).md --\n---\nstatement: Walls \(id).\nshort: \(short)\n"
      + "kind: normative\nstatus: overstated\nbranch: means\n\(keys)\n"
      + "silence: {missing-part: x, undiscussed-claim: x}\n---\n\n## What supports it\n\n"
      + "[@stone-1990]\n\n## What tells against it\n\n[@wood-1995]\n"
  }

  private static func settings(_ language: String) -> String {
    "-- content/guide.yml --\ntitle: a\nlanguage: \(language)\nessay: {title: b}\n"
      + "branches: {means: The means, ends: The ends}\n"
  }

  /// The drawing of the branch of the essay's claims.
  private func drawing(_ claims: [String], language: String = "en") async throws -> String {
    try await TestSite(
      Self.settings(language) + claims.joined()
        + "-- templates/claims.mustache --\n"
        + "{{#arguments}}{{#branches}}{{#branch}}\n{{{drawing}}}\n{{/branch}}{{/branches}}{{/arguments}}\n"
    ).page("claims.html").line
  }

  @Test func `a claim is a link with its name, whose it is and how it stands`() async throws {
    #expect(
      try await drawing([Self.claim("pay", "Walls & gates pay")])
        .split(separator: "\n").joined(separator: "\n") == """
          <svg class="branch" viewBox="0 0 272 36" role="group" aria-label="The means">
          <a href="claims/pay.html" aria-label="Walls &amp; gates pay, The essay, Overstated">
          <rect class="hit" x="0" y="-3" width="272" height="34"/>
          <circle class="ground" cx="10" cy="9" r="9"/>
          <use class="dial" href="#_d-overstated" x="2" y="1" width="16" height="16"/>
          <use class="by" href="#_i-essay" data-voice="essay" x="24" y="3" width="12" height="12"/>
          <text x="39" y="13.5" text-anchor="start">Walls &amp; gates pay</text>
          <rect class="bead" x="39" y="20" width="8" height="5"/>
          <path class="grid" d="M51 18.5V26.5"/>
          <rect class="ring" x="55" y="20.5" width="8" height="4"/>
          </a>
          </svg>
          """)
  }

  @Test func `the thread joins claims, and lines lead to those on which they rest`() async throws {
    let map = try await drawing([
      Self.claim("a", "A", "rests-on: [b, c]"), Self.claim("b", "B", "rests-on: [d]"),
      Self.claim("c", "C"), Self.claim("d", "D"), Self.claim("e", "E"),
    ])
    let names = map.matches(of: #/aria-label="([A-E]),/#).map { String($0.1) }
    #expect(names == ["A", "B", "D", "C", "E"])
    let lines = map.matches(of: #/class="grid" d="(M[0-9.]+ [0-9.]+V[0-9.]+(?:H[0-9.]+)?)"/#)
      .map { String($0.1) }.prefix(4)
    #expect(
      Array(lines) == ["M10 9V153", "M10 9V45H24", "M24 45V81H38", "M10 9V117H24"])
  }

  @Test func `claims to which no line leads are named below the bars`() async throws {
    let other = Self.claim("far", "Far off").replacing("branch: means", with: "branch: ends")
    let map = try await drawing([
      Self.claim("a", "A", "rests-on: [b, far]\nanswers: [c]"), Self.claim("b", "B"),
      Self.claim("c", "C", "rests-on: [b]"), other,
    ])
    #expect(map.contains("aria-label=\"A, The essay, Overstated, Rests on Far off, Answers C\""))
    #expect(
      map.contains(
        "<text class=\"note\" x=\"39\" y=\"38.5\" text-anchor=\"start\">Rests on Far off</text>"))
    #expect(
      map.contains(
        "<text class=\"note\" x=\"39\" y=\"53.5\" text-anchor=\"start\">Answers C</text>"))
    // B hangs below A alone, so that C names it.
    #expect(map.contains("aria-label=\"C, The essay, Overstated, Rests on B\""))
    #expect(map.ranges(of: "class=\"note\"").count == 3)
  }

  /// A rectangle of a drawing.
  private struct Box {
    let x, y, width, height: Double
  }

  private func boxes(_ map: String, _ style: String) -> [Box] {
    map.split(separator: "\n").filter { $0.contains("class=\"\(style)\"") }.map { line in
      func value(_ name: String) -> Double {
        guard let start = line.firstRange(of: " \(name)=\"")?.upperBound else { return -1 }
        return Double(line[start...].prefix { $0 != "\"" }) ?? -1
      }
      return Box(x: value("x"), y: value("y"), width: value("width"), height: value("height"))
    }
  }

  @Test(arguments: [1, 6, 42, 200], ["en", "ar"])
  func `no claim lies on another, whatever their number, names and depth`(
    _ count: Int, _ language: String
  ) async throws {
    let names = [
      "A", "A name of several words that needs a second line",
      "Donaudampfschifffahrtsgesellschaftskapitän",
      "城墙为自己付出代价的说法需要不止一行的地方才能写完", "B",
    ]
    let claims = (0..<count).map { number in
      Self.claim(
        "c\(number)", names[number % names.count],
        number % 7 != 6 && number + 1 < count ? "rests-on: [c\(number + 1)]" : "")
    }
    let map = try await drawing(claims, language: language)
    #expect(map.ranges(of: "<a ").count == count)
    for picture in map.split(separator: "</svg>") where picture.contains("<svg") {
      let hits = boxes(String(picture), "hit").sorted { $0.y < $1.y }
      #expect(hits.count <= 16)
      #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.y + $0.height <= $1.y })
      #expect(hits.allSatisfy { $0.height >= 24 && $0.x >= 0 && $0.x + $0.width <= 272 })
      let bars = boxes(String(picture), "bead") + boxes(String(picture), "ring")
      #expect(bars.count == 2 * hits.count)
      #expect(bars.allSatisfy { $0.x >= 0 && $0.x + $0.width <= 272 })
      let height = Double(picture.firstMatch(of: #/viewBox="0 0 272 ([0-9.]+)"/#)?.1 ?? "") ?? 0
      #expect(hits.allSatisfy { $0.y + $0.height <= height })
    }
    // Words stay within the drawing, with room for a wide face.
    for match in map.matches(of: #/<text x="([0-9.]+)" y="[0-9.]+" text-anchor="[a-z]+">([^<]*)</#)
    {
      let room = language == "ar" ? Double(match.1) ?? 0 : 272 - (Double(match.1) ?? 0)
      let cells = match.2.reduce(0) { $0 + ($1.isASCII || $1 == "ä" ? 1 : 2) }
      #expect(Double(cells) * 7 <= room, "\(match.2)")
    }
  }

  @Test func `from right to left it is mirrored`() async throws {
    let (left, right) = (
      try await drawing([Self.claim("a", "A")]),
      try await drawing([Self.claim("a", "A")], language: "ar")
    )
    for style in ["hit", "dial", "by", "bead", "ring"] {
      let pairs = zip(boxes(left, style), boxes(right, style))
      #expect(pairs.allSatisfy { $0.x + $0.width + $1.x == 272 && $0.y == $1.y }, "\(style)")
    }
    #expect(right.contains("<text x=\"233\" y=\"13.5\" text-anchor=\"end\">"))
  }

  @Test func `a guide without branches has no map`() async throws {
    let page = try await TestSite(
      "-- templates/claims.mustache --\n{{#has-branches}}map{{/has-branches}}"
        + "{{#arguments}}{{whose-id}}:{{#branches}}{{#branch}} {{branch}}{{/branch}}"
        + "{{#claims}} {{id}}{{/claims}}{{/branches}}{{/arguments}}\n"
    ).page("claims.html")
    #expect(page.line == "essay: walls-pay")
  }
}
