import Markup
import StudyGuide
import Testing

/// The numbers that `guide number` writes, and that it writes nothing else.
struct EssayNumberingTests {
  private func numbered(_ texts: String...) throws -> [String] {
    let files = texts.enumerated().map { index, text in
      SourceText(path: "content/essay/\(index).md", bytes: Array(text.utf8))
    }
    let numbering = try EssayNumbering(files, schemes: Kind.schemes)
    return numbering.changed.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(arguments: [
    ("A.\n\nB\nC.\n", "A. {#p1}\n\nB\nC. {#p2}\n"), ("A.", "A. {#p1}"),
    ("A. {#p1}\n\nB.\n\nC. {#p2}\n", "A. {#p1}\n\nB. {#p1a}\n\nC. {#p2}\n"),
    ("A.\r\n\r\nB.  \r\n", "A. {#p1}\r\n\r\nB. {#p2}  \r\n"),
    ("\u{FEFF}A.\n", "\u{FEFF}A. {#p1}\n"),
    ("---\nform: verse\n---\n\na\nb\n\nc\n", "---\nform: verse\n---\n\na\nb {#p1}\n\nc {#p2}\n"),
    ("## H\n\n- a\n- b\n\n> c\n", "## H\n\n- a\n- b {#p1}\n\n> c {#p2}\n"),
    ("```\na\n```\n\nB.\n", "```\na\n```\n{#p1}\n\nB. {#p2}\n"),
    ("    code\n\nB.\n", "    code\n{#p1}\n\nB. {#p2}\n"),
    ("- a\n\n  ```\n  b\n  ```\n", "- a\n\n  ```\n  b\n  ```\n{#p1}\n"),
    ("A.\n\n---\n\n<!-- no -->\n\nB.\n", "A. {#p1}\n\n---\n\n<!-- no -->\n\nB. {#p2}\n"),
  ])
  func `numbers are written behind blocks, and nothing else is changed`(
    _ before: String, _ after: String
  ) throws {
    #expect(try numbered(before) == [after])
    // What is numbered has nothing more to be numbered.
    #expect(try numbered(after) == [])
  }

  @Test func `files are numbered through, and only those that change are written`() throws {
    #expect(
      try numbered("A.\n\nB. {#p7}\n", "C. {#p8}\n", "D.\n") == [
        "A. {#p0a}\n\nB. {#p7}\n", "D. {#p8a}\n",
      ])
  }

  @Test func `what is written is told`() throws {
    let file = SourceText(path: "content/essay.md", bytes: Array("## A\n\nOne two\nthree.\n".utf8))
    let numbering = try EssayNumbering([file], schemes: Kind.schemes)
    #expect(numbering.additions.map(\.line) == [4])
    #expect(numbering.additions.map(\.id) == ["p1"])
    #expect(numbering.additions.map(\.words) == ["One two three."])
  }

  @Test func `a text with an error is left as it is`() {
    #expect(throws: Diagnostic.Failure.self) { try numbered("A. {#P1}\n\nB.\n") }
  }
}
