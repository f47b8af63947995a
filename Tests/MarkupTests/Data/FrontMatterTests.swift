import Markup
import Testing

/// Where the keys at the head of an entry end and its Markdown begins.
struct FrontMatterTests {
  /// `keys|line|body` of a file.
  private func split(_ text: String) throws -> String {
    let source = SourceText(text)
    let front = try FrontMatter.split(source).get()
    let body = String(decoding: source.bytes[front.bodyStart...], as: UTF8.self)
    return "\(keys(front.node))|\(front.bodyLine)|\(body)"
  }

  private func keys(_ node: DataNode) -> String {
    guard case .mapping(let entries) = node.content else { return "?" }
    return entries.map { "\($0.key) \($0.keyPlace.text)" }.joined(separator: ",")
  }

  @Test(arguments: [
    ("", "|1|"), ("Text", "|1|Text"), ("---\na: 1\n---\nText\n", "a 2:1+1|4|Text\n"),
    ("---\n---\nText", "|3|Text"), ("---\na: 1\n---", "a 2:1+1|4|"),
    ("---\na: 1\n---\n", "a 2:1+1|4|"),
    ("--- \t\na: 1\n---  \nText", "a 2:1+1|4|Text"),
    ("\u{FEFF}---\na: 1\n---\nText", "a 2:1+1|4|Text"),
    ("\u{FEFF}Text", "|1|Text"), ("---\r\na: 1\r\nb: 2\r\n---\r\nText", "a 2:1+1,b 3:1+1|5|Text"),
    ("---\ra: 1\r---\rText", "a 2:1+1|4|Text"), ("----\nText", "|1|----\nText"),
    (" ---\nText", "|1| ---\nText"), ("--\nText", "|1|--\nText"),
    ("---\na: 1\n---\n---\nText", "a 2:1+1|4|---\nText"),
    ("---\na: |\n ---\n---\nx", "a 2:1+1|5|x"),
  ])
  func `a file is split at its two lines of hyphens`(_ text: String, _ expected: String) throws {
    #expect(try split(text) == expected)
  }

  @Test func `a file without keys has an empty mapping at its beginning`() throws {
    #expect(try FrontMatter.split(SourceText("Text")).get().node.place.text == "1:1+1")
    #expect(try FrontMatter.split(SourceText("---\n---\n")).get().node.place.text == "2:1+1")
  }

  @Test(arguments: [
    (
      "---\na: 1\n",
      "front-matter 1:1+3 the keys that begin here are never closed (end them with a line `---`)"
    ),
    (
      "\u{FEFF}---",
      "front-matter 1:1+3 the keys that begin here are never closed (end them with a line `---`)"
    ),
    (
      "\n \n---\na: 1\n---\n",
      "front-matter 3:1+3 the keys do not begin on the first line (take out the empty lines above `---`)"
    ),
    (
      "---\na: b: c\n---\n",
      "yaml-syntax 2:5+1 this is not YAML: a second `: ` on one line (put it in double quotes: `a: \"b: c\"`)"
    ),
  ])
  func `keys that are not closed or not read are told`(_ text: String, _ expected: String) {
    #expect(FrontMatter.split(SourceText(text)).report == expected)
  }
}
