import Markup
import TestSupport
import Testing

/// YAML that is made to cost without end, or to bring in what no text may hold.
struct YAMLHostileTests {
  private static let refusal =
    "YAML anchors and aliases are not read here (write the value out where it is used)"

  private func report(_ text: String) -> String { YAMLReader.read(SourceText(text)).report ?? "" }

  /// Lists of lists, each of ten times the one before, with the last as a key, so that it is hashed.
  private static func bomb(_ anchor: (Int) -> String, prefix: String, asKey: Bool) -> String {
    var text = ""
    for level in 0..<12 {
      let item = level == 0 ? "x" : "*" + anchor(level - 1)
      let list = Array(repeating: item, count: 10).joined(separator: " , ")
      text += "k\(level): \(prefix)&\(anchor(level)) [\(list)]\n"
    }
    return text + (asKey ? "? *\(anchor(11))\n: 1\n" : "last: *\(anchor(11))\n")
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: ["a", "_", "-", "_a-", "-_-", "0", "a_b", "Z"], ["", "!!seq ", "! ", "!x ", "  \t"])
  func `aliases that grow tenfold are refused before they are read`(
    _ name: String, _ prefix: String
  ) {
    for asKey in [true, false] {
      let text = Self.bomb({ name + String($0) }, prefix: prefix, asKey: asKey)
      #expect(report(text).contains(Self.refusal), "\(text)")
    }
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\r", "\r\n", "\n"])
  func `every line end of YAML may stand before an anchor`(_ end: String) {
    let lines = Self.bomb({ "a\($0)" }, prefix: "", asKey: true)
    let text = lines.replacing(": &", with: ":\(end)  &").replacing("\n", with: end)
    let said = report(text)
    #expect(said.contains(Self.refusal) || said.contains("this is not YAML"), "\(said)")
  }

  @Test func `whatever the parser takes for an alias of an anchor is refused`() {
    let anchors = [
      "&a ", "x: &a y\n", "- &a y\n", "[&a y, ", "? &a y\n: ", "&a [y]: z\n", "{&a y: ",
    ]
    let aliases = ["*a", "x: *a", "- *a", "*a : z", ", *a]", "? *a\n", "*a}", "\n*a"]
    let pieces = [
      "&a ", "*a ", "a", ": ", "- ", "? ", "[", "]", "{", "}", ", ", "\n", "\n  ", " ", "!!str ",
      "!x ",
      "! ", "\"", "'", "x", "|\n", "\u{85}", "\u{2028}", "# ", "--- ", "%", "<<: ", "\u{FEFF}",
      "\t",
      "é", "k: ",
    ]
    var generator = SeededGenerator(seed: 14)
    func some(_ list: [String], _ count: ClosedRange<Int>) -> String {
      (0..<Int.random(in: count, using: &generator))
        .map { _ in list.randomElement(using: &generator) ?? "" }.joined()
    }
    var (found, refused) = (0, 0)
    for _ in 0..<6_000 {
      let text =
        some(pieces, 0...1) + some(anchors, 1...1) + some(pieces, 0...2) + some(aliases, 1...1)
        + some(pieces, 0...1)
      guard YAMLOracle.hasAliasOfAnchor(text) else { continue }
      found += 1
      if report(text).contains(Self.refusal) {
        refused += 1
      } else {
        Issue.record("\(text.debugDescription)")
      }
    }
    #expect(found > 20)
    #expect(refused == found)
  }

  @Test(arguments: [
    "a: Smith &co *emphasis*", "a: |\n  &c. and so on\n  *emphasis* here\n",
    "a: |\n  &amp; *one* &nbsp;\n", "a: R&D\nb: 2 *3 = 6", "a: x &y z *w v",
    "a: '&x'\nb: '*x'", "a: |\n  * a list\n  & more\n",
  ])
  func `texts that only look like it are read`(_ text: String) throws {
    _ = try YAMLReader.read(SourceText(text)).get()
  }

  @Test(arguments: [
    ("a: \"x\\0y\"", "0"), ("a: \"\\u0000\"", "0"), ("{\"a\": \"\\u001b[31m\"}", "1B"),
    ("a: \"\\a\"", "7"), ("\"k\\x08\": 1", "8"), ("- \"\\x7f\"", "7F"), ("a: \"\\x9b\"", "9B"),
  ])
  func `control characters are no text`(_ text: String, _ code: String) {
    #expect(
      report(text).contains(
        "the text holds a control character, `\\u{\(code)}` (leave it out)"))
  }

  @Test(arguments: ["a: \"x\\ty\"", "a: \"x\\ny\\r\\nz\"", "a: |\n  x\n  y\n", "a: é人\u{200D}"])
  func `line ends, tabs and all other letters are`(_ text: String) throws {
    _ = try YAMLReader.read(SourceText(text)).get()
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: ["- ", "? ", "[", "{a: ", "- ? ", "? - ", "a:\n", "- - ? ", "{? ", "[[{\"a\": "])
  func `nesting by the hundred thousand is told`(_ piece: String) {
    var text = String(repeating: piece, count: 100_000)
    if piece.hasSuffix("\n") {
      text = (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    }
    #expect(report(text).contains("yaml-syntax"))
  }
}
