import Markup
import Testing

/// Line ends within paragraphs of Chinese and Japanese leave no gap; those of other scripts stay.
struct SoftBreakTests {
  @Test(arguments: [
    ("中文\n中文", "中文中文"), ("中文，\n中文", "中文，中文"), ("“中\n文”", "“中文”"), ("かな\nカナ", "かなカナ"),
    ("**中**\n文", "<strong>中</strong>文"), ("中文\nabc", "中文\nabc"),
    ("abc\n中文", "abc\n中文"), ("한국\n어", "한국\n어"), ("中  \n文", "中<br />\n文"),
    ("中`a`\n文", "中<code>a</code>\n文"),
    ("[中](https://a)\n文", "<a href=\"https://a\">中</a>文"), ("中。\n《文》", "中。《文》"), ("中\n1", "中\n1"),
    ("中（a）\n文", "中（a）文"), ("𠀀\n𠀁", "𠀀𠀁"), ("中。\n“文”", "中。“文”"), ("中”\n文", "中”文"),
    ("中……\n文", "中……文"),
    ("中\n\"文\"", "中“文”"), ("a”\n“b", "a”\n“b"),
  ])
  func `a line end between characters without spaces is joined`(_ text: String, _ expected: String)
  {
    #expect(Written.html(text, .with { $0.hasHeadingIDs = false }) == "<p>\(expected)</p>\n")
  }

  @Test func `plain words are joined as well, and forms stand across the line end`() {
    let document = Written.document("中文\n中文 [@a;\n@b]\nterm:c")
    #expect(document.plainText(of: 0..<document.events.count) == "中文中文  term:c")
    #expect(document.citations.count == 1)
    #expect(document.diagnostics.map(\.shortReport) == ["left-over-mark 4:1+6"])
  }
}
