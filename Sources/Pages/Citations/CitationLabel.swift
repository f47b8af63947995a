internal import StudyGuide

/// The author and year of a work as a text cites it: *Ashton et al.*, *1984*.
struct CitationLabel: Sendable {
  let author: String
  var year: String

  init(_ work: Work, words: Words) {
    let names = work.authors.isEmpty ? work.editors : work.authors
    author = Self.author(names, words: words) ?? "“\(Self.shortTitle(work.title))”"
    if let issued = work.issued {
      year = String(issued.year)
    } else {
      year = work.issuedLiteral.isEmpty ? words[Mark.noDate] : work.issuedLiteral
    }
  }

  /// Joins up to three names; of four and more it takes only the first, with *et al.* Returns nil
  /// without any.
  private static func author(_ names: [Work.Name], words: Words) -> String? {
    let families = names.map(\.sortName)
    let and = words[Mark.and]
    switch families.count {
    case 0: return nil
    case 1: return families[0]
    case 2: return "\(families[0]) \(and) \(families[1])"
    case 3: return "\(families[0]), \(families[1]), \(and) \(families[2])"
    default: return families[0] + " " + words[Mark.etAl]
    }
  }

  /// Returns a title up to its colon, for works without a name.
  private static func shortTitle(_ title: String) -> String {
    String(title.prefix { $0 != ":" })
  }
}
