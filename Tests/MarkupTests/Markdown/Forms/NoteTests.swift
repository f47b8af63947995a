import Markup
import TestSupport
import Testing

/// What the spec of notes does not show: places, odd sources, and long ones.
struct NoteTests {
  private func notes(_ text: String) -> [String] {
    let document = Written.document(text)
    return document.notes.map { document.plainText(of: $0.events) }
  }

  @Test(arguments: [
    ("a[^1]\n\n[^1]: b", ["b"]), ("a[^1]\n[^1]:b", ["b"]), ("a[^1]\n\n   [^1]:  b\nc", ["b c"]),
    ("a[^1]\r\n\r\n[^1]: b\r\n\r\n\tc\r\n\r\nd", ["b c"]), ("a[^人]\n\n[^人]: 说\n人", ["说人"]),
    ("[^2] [^1]\n[^1]: b\n[^2]: c", ["c", "b"]), ("a[^x-Y.9]\n\n[^x-Y.9]: b", ["b"]),
    ("- a[^1]\n\n[^1]: b\n- c", ["b"]), ("> a[^1]\n\n[^1]: b", ["b"]),
    ("a[^1]\n\n[^1]: b\n    \n\n    c\n\n\n", ["b c"]), ("a[^1]\n\n[^1]: \n    b", ["b"]),
    ("a[^1]\n\n[^1]: b <!-- c --\nd --> e", ["b  e"]),
    ("a[^1]\n\n[^1]: [b][c]\n\n[c]: https://example.org", ["b"]),
    ("a[^1]\n[^1]: b\n---\nc", ["b"]), ("a[^1]\n[^1]: b\n* * *", ["b"]),
    ("a[^1]\n\n[^1]: *b\n[^2]: c*\n\nd[^2]", ["*b", "c*"]),
  ])
  func `a note has its text, wherever it stands`(_ text: String, _ expected: [String]) {
    #expect(notes(text) == expected)
  }

  @Test(arguments: [
    "    [^1]: b", "```\n[^1]: b\n```", "<!--\n[^1]: b\n-->", "> ~~~\n> [^1]: b", "\\[^1]: b",
    "`a\n[^1]`",
  ])
  func `what is code, a comment or escaped is no note`(_ text: String) {
    let document = Written.document(text)
    #expect(document.notes.isEmpty)
    #expect(document.diagnostics.filter { $0.rule.id == "broken-note" }.isEmpty)
  }

  @Test(arguments: [
    ("a[^1]\n\n[^1]: b\n[c](trem:d)", ["4:5"]),
    ("a[^1]\n\n[^1]: b\n\n    [c](trem:d)", ["5:9"]),
    ("x\n\na[^1]\n\n   [^1]:  [c](trem:d)", ["5:15"]),
  ])
  func `a problem within a note has its own place`(_ text: String, _ expected: [String]) {
    let found = Written.document(text).diagnostics.compactMap(\.place).map {
      "\($0.line):\($0.column)"
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("a[^1]\n\n[^1]:", "the note `[^1]` has no text (write it behind the colon)"),
    ("a[^1]\n\n[^1]: # b", "the note `[^1]` holds more than paragraphs (write sentences)"),
    (
      "a[^1]\n\n[^1]: b\n\n        c",
      "the note `[^1]` holds more than paragraphs (write sentences)"
    ),
    ("a[^nota]\n\nb[^note]\n\n[^note]: c", "the note `[^nota]` has no text (did you mean `note`?)"),
    ("> b[^1]\n>\n> [^1]: https://example.org", "the text of this note does not begin a line"),
    ("[^1]: b", "nothing refers to the note `[^1]`"),
  ])
  func `a broken note is told with a remedy`(_ text: String, _ expected: String) {
    let found = Written.report(text)
    #expect(found.contains { $0.contains(expected) }, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("broken-note ") }, "\(found)")
  }

  @Test func `the parts of a text end before its notes`() throws {
    let document = Written.document("A[^1]\n\n## B\n\nC\n\n[^1]: D")
    #expect(document.plainText(of: document.openingPart()) == "A")
    #expect(document.plainText(of: try #require(document.parts()["b"])) == "C")
    #expect(document.plainText(of: 0..<document.bodyEnd) == "A B C")
    #expect(document.wordCount == 4)
  }

  @Test func `any text with marks of notes is read, and written whole`() {
    var random = SeededGenerator(seed: 5)
    let pieces = [
      "[^1]", "[^2]", "[^1]: ", "[^2]: ", "\n", "\n\n", "    ", "a ", "*", "`", "> ", "- ", "<!-- ",
      "--> ", "[b](term:c) ", "# ", "\t", "人", "[^", "]:", "| ", "```\n", "\\", "![x](y.png \"z\")",
    ]
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &random)]
      }.joined()
      let document = Written.document(text)
      var html: [UInt8] = []
      let links = WrittenLinks(document: document)
      MarkdownWriter.write(document, links: links, style: MarkdownStyle(), into: &html)
      MarkdownWriter.writeNotes(of: document, links: links, style: MarkdownStyle(), into: &html)
      let page = String(decoding: html, as: UTF8.self)
      let ids = page.matches(of: /id="(_[^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(text.debugDescription)")
      let targets = page.matches(of: /href="#(_[^"]*)"/).map { String($0.1) }
      #expect(Set(targets).isSubset(of: ids), "\(text.debugDescription)")
      for place in document.diagnostics.compactMap(\.place) {
        #expect(place.line >= 1 && place.column >= 1)
      }
    }
  }
}
