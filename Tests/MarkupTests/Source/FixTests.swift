import Markup
import Testing

/// What can be mended without asking what is meant.
struct FixTests {
  private func fix(
    _ line: String, at offset: Int, length: Int, _ name: String, among names: String...
  ) -> Fix? {
    SourceText(line + "\n").diagnostic(
      .unknownKey, "m", at: offset, length: length, near: NearName(name) { names }
    ).fix
  }

  @Test(arguments: [
    ("[a](term:ramprat)", 4, 12, "ramprat", 10), ("see: [ramprat]", 6, 7, "ramprat", 7),
    ("see: 'ramprat'", 5, 7, "ramprat", 7), ("{\"ramprat\": 1}", 1, 9, "ramprat", 3),
    ("ramprat: 1", 0, 7, "ramprat", 1), ("人 term:ramprat#a", 4, 14, "ramprat", 8),
    ("a ramprat", 0, 9, "ramprat", 3),
  ])
  func `the name is found at its place`(
    _ line: String, _ offset: Int, _ length: Int, _ name: String, _ column: Int
  ) throws {
    let found = try #require(fix(line, at: offset, length: length, name, among: "rampart", "moat"))
    #expect(found.place == Place(line: 1, column: column, length: 7))
    #expect(found.old == name)
    #expect(found.new == "rampart")
  }

  @Test func `two names that are as near, none, and another text are no fix`() {
    #expect(fix("gat", at: 0, length: 3, "gat", among: "gate", "goat") == nil)
    #expect(fix("gat", at: 0, length: 3, "gat", among: "gate", "gate")?.new == "gate")
    #expect(fix("gat", at: 0, length: 3, "gat", among: "zzz") == nil)
    #expect(fix("wall", at: 0, length: 4, "gat", among: "gate") == nil)
    #expect(fix("gats", at: 0, length: 4, "gat", among: "gate") == nil)
    #expect(fix("gat: a", at: 0, length: 3, "gat", among: "g: at") == nil)
  }

  @Test func `a name that is surely meant is a fix, and its own advice`() {
    let diagnostic = SourceText("old: 1\n").diagnostic(
      .renamedKey, "m", at: 0, length: 3, near: NearName("old", meaning: "new"))
    #expect(diagnostic.note == "write `new`")
    #expect(diagnostic.fix?.new == "new")
    #expect(diagnostic.fix?.place == Place(line: 1, column: 1, length: 3))
  }

  @Test func `a fix is kept when problems are settled, and programs get it`() {
    let source = SourceText("see: [ramprat]\n", path: "a.md")
    let settled = [
      source.diagnostic(
        .unknownKey, "m", at: 6, length: 7, near: NearName("ramprat") { ["rampart"] })
    ].settled(strict: false)
    #expect(settled.map { $0.fix?.new } == ["rampart"])
    #expect(
      DiagnosticFormatter.json(settled) == #"""
        [
          {"severity":"error","rule":"unknown-key","path":"a.md","line":1,"column":7,\#
        "length":7,"message":"m","note":"did you mean `rampart`?",\#
        "fix":{"line":1,"column":7,"length":7,"text":"rampart"}}
        ]

        """#)
  }
}
