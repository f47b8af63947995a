import Foundation
import Markup
import TestSupport
import Testing

/// With every form of ours off, the HTML is libcmark's own, byte for byte.
struct OracleTests {
  private func html(_ markdown: [UInt8]) -> [UInt8] {
    var html: [UInt8] = []
    MarkdownWriter.write(
      MarkdownDocument(parsingCommonMark: markdown), links: NoLinks(), style: .commonMark,
      into: &html)
    return html
  }

  @Test(arguments: 0..<16)
  func `texts made of Markdown's marks agree`(_ part: Int) {
    var generator = MarkdownGenerator(seed: UInt64(1 + part))
    for _ in 0..<250 {
      let markdown = generator.next()
      #expect(
        html(markdown) == CMarkOracle.html(markdown), "\(String(decoding: markdown, as: UTF8.self))"
      )
    }
  }

  @Test(arguments: [
    "", "a\n", "# a\n\nb", "* a\n\n  b\n* c", "1. a\n2. b", "3) a", "> a\nb", "    code",
    "```x y\na\n```",
    "a  \nb\\\nc", "*a **b***", "[a](/b \"c & d\")", "![a *b* [c](d)](e 'f')", "<b>&copy;",
    "<div>\n*a*",
    "a\tb", "\u{FEFF}a", "[a]\n\n[a]: <b c> (d)", "&#0; &#xD800;", "a\r\nb\rc", "***", "- - a",
    "`` ` ``",
  ])
  func `each of CommonMark's forms agrees`(_ markdown: String) {
    let bytes = Array(markdown.utf8)
    #expect(html(bytes) == CMarkOracle.html(bytes))
  }

  @Test func `the guide's own texts agree`() throws {
    let content = TestFiles.package(#filePath) + "/content"
    let names = FileManager.default.enumerator(atPath: content)
    var count = 0
    while let name = names?.nextObject() as? String {
      guard name.hasSuffix(".md") else { continue }
      let bytes = TestFiles.bytes(of: content + "/" + name)
      count += 1
      #expect(html(bytes) == CMarkOracle.html(bytes), "\(name)")
    }
    #expect(count > 100)
  }
}
