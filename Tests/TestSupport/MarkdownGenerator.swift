/// Texts made of Markdown's own marks and a few words, so that forms meet in every way.
package struct MarkdownGenerator {
  private var random: SeededGenerator

  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let pieces = [
    "a", "word", "Ó", "人民", "\n", "\n", "\n\n", " ", "  ", "    ", "\t", "*", "**", "_", "__", "`",
    "``", "[", "]", "(", ")", "![", "](", "](/u)", "](<a b> \"t\")", "<", ">", "> ", "- ", "1. ",
    "2) ",
    "# ", "## ", "===\n", "---\n", "***\n", "```\n", "~~~\n", "\\", "\\*", "&amp;", "&#65;", "&x;",
    "<b>", "</b>", "<!-- c -->", "<div>\n", "http://e.org", "<http://e.org>", "|", "| --- |\n", "!",
    "[x]: /u 't'\n", "[x]", "[y][x]", "{#i}", "[!NOTE]", "@k", "[@k, p. 4]", "term:a", "[ ] ", "^",
    "~",
    "\"", "'", "...", "--", "\r\n", "\u{A0}", "\u{0}",
  ]

  /// Up to `limit` pieces in a row.
  package mutating func next(limit: Int = 40) -> [UInt8] {
    var text = ""
    for _ in 0..<Int.random(in: 1...limit, using: &random) {
      text += Self.pieces.randomElement(using: &random) ?? ""
    }
    return Array(text.utf8)
  }

  /// Bytes of any kind, mostly ASCII.
  package mutating func bytes(limit: Int = 200) -> [UInt8] {
    (0..<Int.random(in: 0...limit, using: &random)).map { _ in
      Bool.random(using: &random)
        ? UInt8.random(in: 32..<127, using: &random) : UInt8.random(in: 0...255, using: &random)
    }
  }
}
