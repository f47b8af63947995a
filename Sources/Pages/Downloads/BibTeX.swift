internal import Markup
internal import StudyGuide

/// The reading list for BibTeX and BibLaTeX, one field on a line.
enum BibTeX {
  static func bytes(of works: [Work]) -> [UInt8] {
    Array(works.map(entry).joined(separator: "\n").utf8)
  }

  private static func entry(_ work: Work) -> String {
    var fields: [(String, String)] = [
      ("author", names(work.authors)), ("editor", names(work.editors)),
      ("title", braced(work.title)),
      (containerField(work), work.container), ("volume", work.volume), ("number", number(work)),
      ("pages", work.pages.replacing("–", with: "--")), ("publisher", work.publisher),
      ("address", work.publisherPlace), ("year", work.issued.map { String($0.year) } ?? ""),
    ]
    if let month = work.issued?.month { fields.append(("month", String(month))) }
    fields += [
      ("doi", work.doi), ("isbn", work.isbn), ("url", work.url), ("langid", work.language),
    ]
    let lines = fields.filter { !$0.1.isEmpty }.map { "  \($0.0) = {\(escaped($0.1))},\n" }
    return "@\(type(work)){\(work.id.asKey),\n" + lines.joined() + "}\n"
  }

  private static func type(_ work: Work) -> String {
    switch work.type {
    case "article-journal", "article-magazine", "article-newspaper", "review": "article"
    case "book": "book"
    case "chapter": "incollection"
    case "report": "techreport"
    default: "misc"
    }
  }

  private static func containerField(_ work: Work) -> String {
    switch type(work) {
    case "article": "journal"
    case "incollection": "booktitle"
    default: "howpublished"
    }
  }

  private static func number(_ work: Work) -> String {
    work.issue.isEmpty ? work.number : work.issue
  }

  private static func names(_ names: [Work.Name]) -> String {
    names.map { name in
      if !name.literal.isEmpty { return braced(name.literal) }
      return [name.family, name.suffix, name.given].filter { !$0.isEmpty }.joined(separator: ", ")
    }.joined(separator: " and ")
  }

  /// Puts braces around a title, which keep BibTeX from changing its capitals.
  private static func braced(_ title: String) -> String { "{" + title.withBalancedBraces + "}" }

  /// Escapes `& % $ # _`, which TeX treats specially; balanced braces and backslashes are left to
  /// the author.
  private static func escaped(_ text: String) -> String {
    var escaped = text.onOneLine.withBalancedBraces
    for mark in ["&", "%", "$", "#", "_"] { escaped = escaped.replacing(mark, with: "\\" + mark) }
    return escaped
  }
}
