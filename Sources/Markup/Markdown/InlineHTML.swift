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

  package static func link(_ address: String, words: String, into html: inout [UInt8]) {
    html.append("<a href=\"")
    html.append(escapingAddress: address.utf8)
    html.append("\">")
    html.append(escaping: words)
    html.append("</a>")
  }
}
