/// Inline HTML for words from data; Markdown has its own.
package enum InlineHTML {
  /// Appends a text, with its runs of Han characters marked with their language.
  package static func marked(_ text: String, _ hanLanguage: String?, into html: inout [UInt8]) {
    marked(Array(text.utf8)[...], hanLanguage, into: &html)
  }

  package static func marked(
    _ text: ArraySlice<UInt8>, _ hanLanguage: String?, into html: inout [UInt8]
  ) {
    // No Han character has a lead byte below 0xE3, so this recognises most texts without any.
    guard let hanLanguage, text.contains(where: { $0 >= 0xE3 }) else {
      html.append(escaping: text)
      return
    }
    HanRuns.split(text) { run, isHan in
      if isHan {
        html.append("<span lang=\"")
        html.append(escaping: hanLanguage)
        html.append("\">")
      }
      html.append(escaping: run)
      if isHan { html.append("</span>") }
    }
  }

  /// Appends the title of a work.
  package static func cite(_ title: String, _ hanLanguage: String?, into html: inout [UInt8]) {
    html.append("<cite>")
    marked(title, hanLanguage, into: &html)
    html.append("</cite>")
  }

  /// Appends the title of a work, with its marks.
  package static func cite(
    _ title: RichText, _ hanLanguage: String?, into html: inout [UInt8]
  ) {
    html.append("<cite>")
    rich(title, hanLanguage, into: &html)
    html.append("</cite>")
  }

  /// The elements for the styles of a text, from the outermost in.
  private static let elements: [(style: RichText.Style, open: String, close: String)] = [
    (.italic, "<i>", "</i>"), (.bold, "<b>", "</b>"),
    (.smallCaps, "<span class=\"small-caps\">", "</span>"), (.superscript, "<sup>", "</sup>"),
    (.subscript, "<sub>", "</sub>"),
  ]

  /// Appends a text with its marks as elements.
  package static func rich(
    _ text: RichText, _ hanLanguage: String?, into html: inout [UInt8]
  ) {
    for run in text.runs {
      let elements = elements.filter { run.style.contains($0.style) }
      for element in elements { html.append(element.open) }
      marked(run.text, hanLanguage, into: &html)
      for element in elements.reversed() { html.append(element.close) }
    }
  }

  /// Appends words as a paragraph of their own, linked if there is an address.
  package static func paragraph(
    _ words: String, address: String?, _ hanLanguage: String?, into html: inout [UInt8]
  ) {
    html.append("<p>")
    if let address {
      link(address, words: words, into: &html)
    } else {
      marked(words, hanLanguage, into: &html)
    }
    html.append("</p>")
  }

  /// Returns HTML in a block that says it is written from right to left, and in which language.
  package static func rightToLeft(_ html: [UInt8], language: String) -> [UInt8] {
    var block: [UInt8] = []
    block.append("<div dir=\"rtl\" lang=\"")
    block.append(escaping: language)
    block.append("\">\n")
    block += html
    block.append("\n</div>")
    return block
  }

  package static func link(_ address: String, words: String, into html: inout [UInt8]) {
    html.append("<a href=\"")
    html.append(escapingAddress: address.utf8)
    html.append("\">")
    html.append(escaping: words)
    html.append("</a>")
  }
}
