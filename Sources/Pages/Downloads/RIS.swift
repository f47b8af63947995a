internal import Markup
internal import StudyGuide

/// The reading list for reference managers, in RIS: lines that begin with a tag of two letters.
enum RIS {
  static func bytes(of works: [Work]) -> [UInt8] {
    Array(works.map(record).joined(separator: "\r\n").utf8)
  }

  private static func record(_ work: Work) -> String {
    let pages = work.pages.split(separator: "–", maxSplits: 1).map(String.init)
    var lines: [(String, String)] = [("TY", type(work))]
    lines += work.authors.map { ("AU", name($0)) } + work.editors.map { ("ED", name($0)) }
    lines += [
      ("TI", work.title), ("T2", work.container), ("PY", work.issued.map { String($0.year) } ?? ""),
      ("VL", work.volume), ("IS", work.issue.isEmpty ? work.number : work.issue),
      ("SP", pages.first ?? ""), ("EP", pages.count > 1 ? pages[1] : ""), ("PB", work.publisher),
      ("CY", work.publisherPlace), ("SN", work.isbn), ("DO", work.doi), ("UR", work.url),
      ("LA", work.language), ("ID", work.id),
    ]
    let text = lines.filter { !$0.1.isEmpty }.map { "\($0.0)  - \($0.1.onOneLine)\r\n" }.joined()
    return text + "ER  - \r\n"
  }

  private static func type(_ work: Work) -> String {
    switch work.type {
    case "article-journal", "review": "JOUR"
    case "article-magazine": "MGZN"
    case "article-newspaper": "NEWS"
    case "book": "BOOK"
    case "chapter": "CHAP"
    case "report": "RPRT"
    case "webpage": "ELEC"
    case "manuscript": "UNPB"
    default: "GEN"
    }
  }

  private static func name(_ name: Work.Name) -> String {
    if !name.literal.isEmpty { return name.literal }
    return [name.family, name.given, name.suffix].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
