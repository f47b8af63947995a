import Markup
import Synchronization
import Testing

/// What many problems share, so that they cost no more than their words: their file, its lines and
/// the names among which near misses are looked for.
struct SharedSourceTests {
  private let source = SourceText("é\n" + String(repeating: "aé人 ", count: 2_000) + "\nb\n")

  @Test func `problems hold their file, not its lines`() {
    let problems = (0..<50).map { source.diagnostic(.rawHTML, "m", at: 3 + 7 * $0) }
    #expect(problems.allSatisfy { $0.source === source })
    #expect(problems[0].withoutExcerpt.source == nil)
    #expect(problems[0].withoutExcerpt.excerpt == "")
    #expect(DiagnosticFormatter.excerpt(problems[0].withoutExcerpt) == "")
  }

  @Test func `any stretch of a long line is found`() {
    let line = Array(source.line(2).unicodeScalars)
    #expect(line.count == 8_000)
    #expect(source.length(ofLine: 2) == 8_000)
    for start in [0, 1, 255, 256, 257, 1_023, 1_024, 4_001, 7_990, 7_999, 8_000] {
      let range = start..<min(start + 160, 8_000)
      #expect(source.scalars(ofLine: 2, in: range) == Array(line[range]), "\(start)")
    }
    #expect(source.scalars(ofLine: 2, in: 7_999..<9_000) == Array(line[7_999...]))
    #expect(source.scalars(ofLine: 1, in: 0..<9).count == 1)
    #expect(source.scalars(ofLine: 9, in: 0..<9) == [])
    #expect(source.length(ofLine: 0) == 0)
  }

  @Test func `the offset of a place is where the place of an offset is`() {
    for offset in [0, 2, 3, 4, 6, 10, 300, 1_027, 4_003, 13_997, 14_003, 14_004] {
      let place = source.place(at: offset)
      let start = (0...offset).last { !source.bytes[$0].isUTF8Continuation } ?? offset
      if source.bytes[start].isLineEnd { continue }
      if start == offset { #expect(source.offset(of: place) == offset) }
    }
    #expect(source.offset(of: Place(line: 4, column: 1)) == nil)
    #expect(source.offset(of: Place(line: 9, column: 1)) == nil)
    #expect(source.offset(of: Place(line: 0, column: 1)) == nil)
  }

  @Test func `problems differ if what is shown of their line differs`() {
    let (one, same, other) = (SourceText("ab"), SourceText("ab"), SourceText("ac"))
    func problem(_ source: SourceText) -> Diagnostic { source.diagnostic(.rawHTML, "m", at: 0) }
    #expect(problem(one) == problem(same))
    #expect(problem(one).hashValue == problem(same).hashValue)
    #expect(problem(one) != problem(other))
    var warning = problem(one)
    warning.severity = .warning
    #expect(warning != problem(one))
  }

  @Test func `a hundred problems get a near miss, and the names are listed once`() {
    let asked = Mutex(0)
    let names = NameList {
      asked.withLock { $0 += 1 }
      return ["wall", "gate"]
    }
    let found = (0..<150).map {
      source.diagnostic(
        .rawHTML, "m", at: 3 + 7 * $0, note: "n", near: NearName("wal", among: names))
    }
    #expect(asked.withLock { $0 } == 0)
    let settled = found.reversed().settled(strict: false)
    let near = "did you mean `wall`?"
    #expect(
      settled.map(\.note) == Array(repeating: near, count: 100) + Array(repeating: "n", count: 50))
    #expect(asked.withLock { $0 } == 1)
    #expect(found[149].note == near)
  }

  @Test func `without a near name the names are listed, or the note stands`() {
    func note(_ name: String, list: String?, _ names: [String]) -> String? {
      source.diagnostic(
        .rawHTML, "m", at: 0, note: "n", near: NearName(name, orList: list) { names }
      ).note
    }
    #expect(note("xyz", list: "known: ", ["ab", "cd"]) == "known: ab, cd")
    #expect(note("xyz", list: nil, ["ab", "cd"]) == "n")
    #expect(note("xyz", list: "known: ", []) == "n")
    #expect(note("a", list: nil, ["b", "a"]) == "did you mean `a`?")
  }

  @Test func `a long list is cut after forty names or 600 bytes`() {
    let names = (0..<50).map { "n\($0)" }
    #expect(Listing.text(names) == names[..<40].joined(separator: ", ") + " and 10 more")
    #expect(Listing.text(Array(names[..<40])) == names[..<40].joined(separator: ", "))
    #expect(Listing.text([String]()) == "")
    let long = Array(repeating: String(repeating: "a", count: 100), count: 9)
    #expect(Listing.text(long) == long[..<6].joined(separator: ", ") + " and 3 more")
    #expect(Listing.text([String(repeating: "a", count: 500)]).count == 128)
  }

  @Test func `names of more than 64 characters are near to none`() {
    let name = String(repeating: "a", count: 64)
    #expect(NearMiss.best(for: name, among: [name]) == name)
    #expect(NearMiss.best(for: name + "a", among: [name]) == nil)
    #expect(NearMiss.best(for: name, among: [name + "a"]) == nil)
    #expect(NearMiss.best(for: "İ", among: ["i\u{307}"]) == "i\u{307}")
  }

  @Test func `a value far along a line has its place and its line`() {
    let text = "[" + (0..<3_000).map { "{id: e\($0), é: \"b x\"}" }.joined(separator: ", ") + "]"
    let source = SourceText(text)
    let start = text.distance(
      from: text.startIndex, to: text.range(of: "\"b x\"}]")?.lowerBound ?? text.startIndex)
    let inner = source.embedded(Located("b x", at: Place(line: 1, column: start + 1)))
    let problem = inner.diagnostic(.rawHTML, "m", at: 2)
    #expect(problem.place == Place(line: 1, column: start + 4))
    #expect(
      DiagnosticFormatter.excerpt(problem).hasSuffix(
        ", é: \"b x\n  | " + String(repeating: " ", count: 61) + "^"))
  }
}

extension String {
  fileprivate func range(of piece: String) -> Range<Index>? { ranges(of: piece).first }
}
