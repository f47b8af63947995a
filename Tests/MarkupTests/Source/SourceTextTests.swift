import Markup
import Testing

/// Places in files: lines of every ending, columns and lengths in scalars, values within files.
struct SourceTextTests {
  @Test(arguments: [
    ("", [0]), ("a", [0]), ("a\n", [0, 2]), ("a\nb\n\n", [0, 2, 4, 5]), ("a\rb", [0, 2]),
    ("a\r\nb", [0, 3]), ("\n\r", [0, 1, 2]), ("\r\r\n\n", [0, 1, 3, 4]), ("é\n人", [0, 3]),
    ("\r", [0, 1]),
  ])
  func `lines end with LF, CR or both`(_ text: String, _ starts: [Int]) {
    #expect(SourceText(text).lineStarts == starts)
  }

  @Test(arguments: [
    (0, 1, "1:1+1"), (1, 1, "1:2+1"), (3, 1, "1:3+1"), (6, 1, "1:4+1"), (7, 2, "1:5+1"),
    (8, 1, "2:1+1"), (9, 1, "2:2+1"), (11, 1, "3:1+1"), (13, 1, "4:1+1"), (14, 5, "4:2+1"),
    (99, 1, "4:2+1"), (-4, 1, "1:1+1"), (0, 3, "1:1+2"), (0, 6, "1:1+3"), (0, 99, "1:1+4"),
    (1, 0, "1:2+1"), (1, -3, "1:2+1"), (8, 2, "2:1+1"), (13, 1, "4:1+1"), (3, 3, "1:3+1"),
  ])
  func `a place counts lines and scalars from 1`(
    _ offset: Int, _ length: Int, _ expected: String
  ) {
    let source = SourceText("aé人b\nc\r\nd\re")
    #expect(source.place(at: offset, length: length).text == expected)
  }

  @Test func `places in a very long line are counted from its beginning`() {
    let source = SourceText("é\n" + String(repeating: "aé人", count: 1_000) + "\nb")
    let offsets = [3, 4, 255, 256, 258, 513, 1_023, 1_024, 2_049, 4_098, 6_000, 6_003]
    for offset in offsets {
      let columns = source.bytes[3..<min(offset, 6_003)].count(where: { !$0.isUTF8Continuation })
      #expect(source.place(at: offset).text == "2:\(columns + 1)+1")
    }
    #expect(source.place(at: 6_004).text == "3:1+1")
    #expect(source.place(at: 9, length: 5_000).text == "2:4+2501")
    #expect(source.place(at: 9, length: 9_000).text == "2:4+2997")
  }

  @Test func `every line's beginning has its number, however many there are`() {
    for count in 1..<20 {
      let source = SourceText(String(repeating: "ab\n", count: count))
      let places = source.lineStarts.map { source.place(at: $0).text }
      #expect(places == (0...count).map { "\($0 + 1):1+1" })
    }
  }

  @Test(arguments: [
    (0, ""), (1, "aé"), (2, ""), (3, "b\tc"), (4, "d"), (5, ""), (6, ""), (-1, ""),
  ])
  func `a line is given without its end`(_ number: Int, _ expected: String) {
    #expect(SourceText("aé\n\r\nb\tc\rd\n").line(number) == expected)
  }

  @Test func `a diagnostic has the line of its place`() {
    let diagnostic = SourceText("a\nbé c\n", path: "p.md").diagnostic(
      .rawHTML, "m", at: 3, length: 4, note: "n")
    #expect(diagnostic.report == "raw-html 2:2+3 m (n)")
    #expect(diagnostic.path == "p.md")
    #expect(diagnostic.excerpt == "bé c")
    #expect(diagnostic.severity == .error)
    #expect(SourceText("ab").diagnostic(.rawHTML, "m", at: 1).report == "raw-html 1:2+1 m")
  }

  /// The place of the first `x` of the value of `a`, read as a source of its own, and its line.
  private func embedded(_ text: String) throws -> String {
    let source = SourceText(text)
    guard case .mapping(let entries) = try YAMLReader.read(source).get().content,
      case .scalar(let value, _) = entries[0].value.content
    else { return "?" }
    let inner = source.embedded(Located(value, at: entries[0].value.place))
    guard let offset = inner.bytes.firstIndex(of: UInt8(ascii: "x")) else { return "-" }
    let diagnostic = inner.diagnostic(.rawHTML, "m", at: offset, length: 2)
    return "\(diagnostic.shortReport) \(diagnostic.excerpt)"
  }

  @Test(arguments: [
    ("a: bxc\n", "raw-html 1:5+2 a: bxc"), ("é: \"b x\"\n", "raw-html 1:7+1 é: \"b x"),
    ("a: 'xy z'\nb: c", "raw-html 1:5+2 a: 'xy z"),
    ("a: |\n  bc\n  dxy\n", "raw-html 3:4+2   dxy"), ("a: >\n   xyz\n", "raw-html 2:4+2    xyz"),
    ("# c\na: |\n xy\n", "raw-html 3:2+2  xy"), ("# c\na:   xyz\n", "raw-html 2:6+2 a:   xyz"),
    ("a: |\n  é\n\n  ixy\n", "raw-html 4:4+2   ixy"),
  ])
  func `a value within a file has places in the file`(_ text: String, _ expected: String) throws {
    #expect(try embedded(text) == expected)
  }

  @Test func `later lines of a quoted value have the columns of the value`() throws {
    let source = SourceText("a: \"b\\nxy\"\n")
    let inner = source.embedded(Located("b\nxy", at: Place(line: 1, column: 4)))
    #expect(inner.place(at: 2).text == "2:1+1")
    #expect(inner.line(1) == "a: \"b")
    #expect(inner.line(2) == "xy")
    #expect(inner.line(0) == "")
    #expect(inner.line(3) == "")
  }

  @Test func `a place beyond its line is at the line's end`() {
    let source = SourceText("ab\n")
    let inner = source.embedded(Located("x", at: Place(line: 1, column: 9)))
    #expect(inner.place(at: 0).text == "1:3+1")
    #expect(inner.path == "a.md")
  }

  @Test func `places are ordered by line, column and length`() {
    let ordered = [
      Place(line: 1, column: 1), Place(line: 1, column: 1, length: 2), Place(line: 1, column: 2),
      Place(line: 2, column: 1), Place(line: 2, column: 1, length: 9), Place(line: 3, column: 0),
    ]
    for (index, left) in ordered.enumerated() {
      for (other, right) in ordered.enumerated() {
        #expect((left < right) == (index < other))
      }
    }
  }
}
