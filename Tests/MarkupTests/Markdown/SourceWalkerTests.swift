import Markup
import Testing

/// Places of words and addresses behind every form that a paragraph can hold. cmark's own places
/// are hints, so each form must be walked in the source, byte by byte.
struct SourceWalkerTests {
  /// Words with a broken mark, a decoy of the address that is asked for, and a wrong link.
  private static let tail = "term:q, trem:x [y](trem:x)"

  /// Where a piece of the text stands, counted plainly: line, column, length.
  private func place(of piece: String, in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(piece.unicodeScalars)
    var (line, column) = (1, 1)
    for index in scalars.indices {
      if scalars[index...].starts(with: wanted) { return "\(line):\(column)" }
      let isPair = scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalars[index] == "\n" || (scalars[index] == "\r" && !isPair) {
        (line, column) = (line + 1, 1)
      } else {
        column += 1
      }
    }
    return "nowhere"
  }

  private func check(_ text: String) {
    let address = place(of: "(trem:x)", in: text).split(separator: ":").compactMap { Int($0) }
    let found = Written.document(text).diagnostics.sorted().map(\.shortReport)
    #expect(
      found == [
        "left-over-mark \(place(of: "term:q", in: text))+6",
        "unknown-scheme \(address[0]):\(address[1] + 1)+6",
      ], "\(text)")
  }

  @Test(arguments: [
    "", "plain ", "*em* ", "**strong** ", "_e_ __s__ ", "***both*** ", "*a **b** c* ", "人 é ",
    "`code` ", "`` a ` b `` ", "` `` ` ", "`a\nb` ", "``` a`` b ``` ", "`` ` `` ", "e\u{301} ",
    "a\\*b ", "\\\\ ", "a\\b ", "\\a\\! ", "\\[a\\] ", "\\` ", "\\& ", "\\&amp; ", "*a\\** ",
    "\\\" ", "\\' ", "\\-\\- ", "\u{0} ", "a\u{0}b ", "a\tb\t", "😀 ", "a]b ", "*a ", "a* ",
  ])
  func `marks and escapes are passed`(_ form: String) { check(form + Self.tail) }

  @Test(arguments: [
    "&amp; ", "&eacute; ", "&#65; ", "&#x4EBA; ", "& ", "&; ", "&amp ", "a&b ",
    "&quot; ", "&nbsp; ", "&hellip; ", "&#8217; ", "&#0; ", "&#xD800; ", "&amp;amp; ",
    "&NotEqualTilde; ", "&CounterClockwiseContourIntegral; ", "&fjlig; ", "& amp; ", "&a-b; ",
    "&amp;&lt;&gt;", "&ampersand-that-is-none-and-goes-on-for-more-than-forty-bytes; ", "&32; ",
    "x&#32;y ", "&Tab; ",
  ])
  func `character references are passed`(_ form: String) { check(form + Self.tail) }

  @Test(arguments: [
    "\"q\" ", "'q' ", "it's ", "a--b ", "a---b ", "a----b ", "a-----b ", "a...b ", "a....b ",
    "a. b ", "a-b ", "a.. b ", "“q” ‘q’ ", "a–b—c… ", "\"'a' b\" ", "'70s ", "a------b ",
    "\"*e*\" ", "...\"a\"--'b'---c ", "... ... ", "--\n---\n... ", "\"a\n\"b ",
  ])
  func `typographic marks are as wide as they were written`(_ form: String) {
    check(form + Self.tail)
  }

  @Test(arguments: [
    "a\nb ", "a\r\nb ", "a\rb ", "a  \nb ", "a\\\nb ", "a \nb ", "a\n   b ", "a\t\nb ",
    "a   \r\n  b ",
    "> q\n> ", "> q\nlazy ", ">> q\n> > ", ">> q\n> ", "> q\n>", ">q\n>  ", "> > q\nx ",
    "> *a\n> b* ",
    "> `a\n> b` ", "> x <!-- a\n> b --> ", "> a\\\n> ", "- a\n  ", "- a\nb ", "1. a\n   b ",
    "- - a\n    ",
    "> - a\n>   ", "- > a\n  > ", "x\n\ny ", "> x\n\n> y ", "- a\n\n  b ", "   a\n b ",
    "> a  \n>  b ",
    "> a\r\n> b ", "a\n> b ", "- a\n\n      \n  b ",
  ])
  func `lines in prose, quotations and lists go on with their text`(_ form: String) {
    check(form + Self.tail)
  }

  @Test(arguments: [
    "[l](/u) ", "[l](</u v>) ", "[l](/u \"t\") ", "[l](/u 't') ", "[l](/u (t)) ", "[l](/u\n\"t\") ",
    "[l](/u(a)b) ", "[l](/u\\)b) ", "[l](/u\\)) ", "[l](/u \"t\\\"\") ", "[l](<a\\>>) ",
    "[l](/u 't\\'') ", "[l]( /u ) ", "[l](\n/u\n) ", "[l](term:a) ", "[l](<a\\>b>) ",
    "![i](/u) ", "[*e* `c`](/u) ", "<http://e.org> ", "<http://e.org/?a&b> ", "<a@b.org> ",
    "[](term:a) ",
    "<http://e.org/&amp;> ", "<http://e.org/\\*> ", "[\\]](/u) ", "[`]`](/u) ",
    "[l](/u \"t\\\"u\") ",
    "![a *b* ![c](d)](e) ", "[l](/u((a)b)c) ", "[![i](/a)](/b) ", "[a](/b)[c](/d) ",
    "![a](b 'c\nd') ",
    "[a\nb](/c) ", "x <!-- c --> ", "x <!-- c\nd --> ", "[l](/u(\\(a)) ", "[l](/u (t\\)u)) ",
    "[a] ( b) ",
    "[l](/u\"t\") ", "[l]() ",
  ])
  func `links, images and comments are passed`(_ form: String) { check(form + Self.tail) }

  @Test(arguments: [
    ("[r] ", "\n\n[r]: /u"), ("[l][r] ", "\n\n[r]: /u 't'"), ("[r][] ", "\n\n[r]: /u"),
    ("![r] ", "\n\n[r]: /u"),
    ("[r]: /u\n[r] ", ""), ("[r]: /u\n[s]: /v\nx ", ""), ("[r]:\n/u\n't'\nx ", ""),
    ("> [r]: /u\n> x ", ""),
    ("# a ", ""), ("## *a* ", ""), ("#\ta ", " #"), ("###### a ", " ######"), ("   # a ", ""),
    ("Head ", "\n==="),
    ("Head\ntwo ", "\n==="), ("> # a ", ""), ("- ## a ", ""), ("[l][r\\]] ", "\n\n[r\\]]: /u"),
    ("[r](b ", "\n\n[r]: /u"), ("[r](<b ", "\n\n[r]: /u"), ("[r]: /u\n\\* ", ""),
  ])
  func `definitions and headings are passed`(_ form: String, _ end: String) {
    let text = form + Self.tail + end
    let found = Written.document(text).diagnostics.filter {
      $0.rule.id != "heading-skip" && !$0.message.hasPrefix("this line is not shown")
    }
    let address = place(of: "(trem:x)", in: text).split(separator: ":").compactMap { Int($0) }
    let extra = form.hasPrefix("[r](") ? ["left-over-mark 1:3+2"] : []
    #expect(
      Set(found.map(\.shortReport)).subtracting(extra) == [
        "left-over-mark \(place(of: "term:q", in: text))+6",
        "unknown-scheme \(address[0]):\(address[1] + 1)+6",
      ], "\(text)")
  }

  @Test(arguments: [
    "| # |\n| - |\n", "| a | # |\n| - | - |\n", "| a | b |\n| - | - |\n| x | # |\n",
    "|a|b|\n|-|-|\n|x|#|", "| a \\| b | # |\n| - | - |\n", "| a |\n| - |\n| `x \\| y` # |\n",
    "| a |\n| - |\n| \\| *人* ... # |\n", "> | a |\n> | - |\n> | # |\n",
    "- | a |\n  | - |\n  |   #   |\n",
    "> - | a |\n>   | - |\n>   | # |\n", "> | a |\n| - |\n| # |\n", "| a |\n| - |\n|\t#\t|\n",
    "  | a |\n  | - |\n | # |\n",
    "| a |\r\n| - |\r\n| x |\r\n| \\\\ # |\r\n", "| a | b |\n| - | - |\n| [l](/u) | &amp; # |\n",
  ])
  func `cells of tables have places of their own`(_ form: String) {
    check(form.replacing("#", with: Self.tail))
  }

  @Test func `a text from within a file has the places of the file`() {
    let text = "---\na: b\n---\n\n> *x* [y](trem:x)\n"
    let source = SourceText(text)
    let document = MarkdownDocument(
      parsing: source, from: 13, line: 4, options: MarkdownOptions(schemes: []))
    #expect(document.diagnostics.map(\.shortReport) == ["unknown-scheme 5:11+6"])
  }
}
