import Markup
import Testing

/// Front matter and data: what is read, and what is said of mistakes, with their places.
struct DataTests {
  private func read(_ text: String) -> (values: String, report: [String]) {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    switch FrontMatter.split(source) {
    case .failure(let failure): return ("", [Self.line(failure.diagnostic)])
    case .success(let front):
      var fields = FieldReader(front.node, in: source, what: "a claim")
      let title = fields.text("title").value
      let flag = fields.flag("core")
      let ids = fields.texts("owns").map(\.value)
      return ("\(title)|\(flag)|\(ids)|\(front.bodyLine)", fields.finish().map(Self.line))
    }
  }

  private static func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place.map { "\($0.line):\($0.column)" } ?? ""
    return "\(diagnostic.rule.id) \(place) \(diagnostic.message)"
  }

  @Test func `keys are read with their types`() {
    let (values, report) = read("---\ntitle: A b\ncore: true\nowns: [p1, p2]\n---\nText")
    #expect(values == "A b|true|[\"p1\", \"p2\"]|6")
    #expect(report.isEmpty)
  }

  @Test func `a byte order mark and CRLF change nothing`() {
    let (values, report) = read("\u{FEFF}---\r\ntitle: A\r\n---\r\nText")
    #expect(values == "A|false|[]|4")
    #expect(report.isEmpty)
  }

  @Test(arguments: [
    ("---\ntitle: a\n", "front-matter 1:1 the keys that begin here are never closed"),
    ("---\ntitel: a\n---\n", "missing-key 2:1 a claim needs `title`"),
    ("---\ntitle: [a]\n---\n", "wrong-type 2:8 `title` must be text, and is a list"),
    (
      "---\ntitle: a\ncore: yes\n---\n",
      "wrong-type 3:7 `core` must be `true` or `false`, and is `yes`"
    ),
    ("---\ntitle: a: b\n---\n", "yaml-syntax 2:9 this is not YAML: a second `: ` on one line"),
    ("---\ntitle: &x a\n---\n", "yaml-feature 2:8 YAML anchors are not read here"),
    ("---\ntitle: !!str a\n---\n", "yaml-feature 2:8 YAML tags are not read here"),
    (
      "---\ntitle: a\ntitle: b\n---\n", "yaml-syntax 2:1 the key `title` stands here more than once"
    ),
    ("---\n- a\n---\n", "wrong-type 2:1 a claim is written as keys and values, not as a list"),
  ])
  func `a mistake is told with its place`(_ text: String, _ expected: String) {
    #expect(read(text).report.first == expected)
  }

  @Test func `an unknown key gets a near miss`() {
    let source = SourceText(path: "a.md", bytes: Array("---\ntitle: a\ncroe: true\n---\n".utf8))
    guard case .success(let front) = FrontMatter.split(source) else {
      Issue.record("the keys are not read")
      return
    }
    var fields = FieldReader(front.node, in: source, what: "a claim")
    _ = fields.text("title")
    _ = fields.flag("core")
    #expect(fields.finish().map(\.note) == ["did you mean `core`?"])
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,\"b, \"\"c\"\"\"\r\n\r\n,\n", [["a", "b, \"c\""], ["", ""]]),
    ("\u{FEFF}a\n\"x\ny\"", [["a"], ["x\ny"]]),
  ])
  func `rows are read as RFC 4180 has them`(_ text: String, _ expected: [[String]]) throws {
    let csv = try CSVText.read(SourceText(path: "a.csv", bytes: Array(text.utf8))).get()
    #expect(csv.rows.map { $0.map(\.text) } == expected)
  }

  @Test(arguments: [
    ("a\n\"b", "csv-syntax 2:1 a quoted field that is never closed"),
    ("a\n\"b\"c", "csv-syntax 2:4 text behind the closing quotation mark of a field"),
  ])
  func `a broken row is told with its place`(_ text: String, _ expected: String) {
    guard case .failure(let failure) = CSVText.read(SourceText(path: "a", bytes: Array(text.utf8)))
    else {
      Issue.record("it was read")
      return
    }
    #expect(Self.line(failure.diagnostic) == expected)
  }

  @Test(arguments: [
    ("peoples-comune", ["peoples-commune", "peng-dehuai"], "peoples-commune"),
    ("ab", ["cd"], nil), ("teh", ["the"], "the"), ("", ["a"], nil),
  ])
  func `the nearest name is offered, or none`(
    _ name: String, _ names: [String], _ expected: String?
  ) {
    #expect(NearMiss.best(for: name, among: names) == expected)
  }
}
