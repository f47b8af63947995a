internal import Markup
internal import StudyGuide

/// The data of a work as a ContextObject in Span (OpenURL Z39.88-2004, key/encoded-value form),
/// which reference managers read from a page.
enum COinS {
  /// The largest number of authors that are named.
  private static let mostAuthors = 50

  /// Returns the ContextObject of a work, percent-encoded, for the `title` of a `span`.
  static func text(of work: Work) -> String {
    let format = Format(work)
    let pairs =
      [("ctx_ver", "Z39.88-2004"), ("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + format.rawValue)]
      + titles(work, format)
      + (format == .dc ? elements(work) : names(work) + details(work)) + identifiers(work)
    return pairs.map { ($0.0, $0.1.onOneLine) }.filter { !$0.1.isEmpty }.map {
      $0.0 + "=" + $0.1.percentEncoded { !$0.isUnreserved }
    }.joined(separator: "&")
  }

  /// The registered formats of descriptions: Dublin Core is for all that no other is for.
  private enum Format: String {
    case journal, book, dissertation, dc

    init(_ work: Work) {
      switch work.type {
      case _ where work.isArticle: self = .journal
      case _ where work.isPart: self = .book
      case "book", "report", "pamphlet", "classic", "collection": self = .book
      case "thesis": self = .dissertation
      default: self = .dc
      }
    }
  }

  private static func titles(_ work: Work, _ format: Format) -> [(String, String)] {
    switch format {
    case .journal:
      [
        ("rft.genre", "article"), ("rft.atitle", work.title), ("rft.jtitle", work.container),
        ("rft.stitle", work.shortContainer),
      ]
    case .book where work.isPart:
      [
        ("rft.genre", work.type == "paper-conference" ? "proceeding" : "bookitem"),
        ("rft.atitle", work.title), ("rft.btitle", work.container),
      ]
    case .book:
      [("rft.genre", work.type == "report" ? "report" : "book"), ("rft.btitle", work.title)]
    case .dissertation:
      [("rft.title", work.title), ("rft.inst", work.publisher), ("rft.degree", work.genre)]
    case .dc:
      [("rft.type", work.type), ("rft.title", work.title), ("rft.source", work.container)]
    }
  }

  /// Persons are told family name first, so that no reader need guess where it begins; bodies have a
  /// key of their own.
  private static func names(_ work: Work) -> [(String, String)] {
    let names = makers(of: work)
    var pairs: [(String, String)] = []
    if let first = names.first, first.literal.isEmpty {
      pairs += [
        ("rft.aulast", first.shortName), ("rft.aufirst", first.givenInRecord),
        ("rft.ausuffix", first.suffix),
      ]
    }
    for name in names {
      guard name.literal.isEmpty else {
        pairs.append(("rft.aucorp", name.literal))
        continue
      }
      pairs.append(("rft.au", inverted(name)))
    }
    return pairs
  }

  private static func makers(of work: Work) -> ArraySlice<Work.Name> {
    work.makers.filter { !$0.isOthers }.prefix(mostAuthors)
  }

  private static func inverted(_ name: Work.Name) -> String {
    let given = [name.givenInRecord, name.suffix].filter { !$0.isEmpty }.joined(separator: " ")
    return name.shortName + (given.isEmpty ? "" : ", " + given)
  }

  /// The elements of Dublin Core that a work has besides its title: that format has no others.
  private static func elements(_ work: Work) -> [(String, String)] {
    makers(of: work).map { ("rft.creator", $0.literal.isEmpty ? inverted($0) : $0.literal) } + [
      ("rft.publisher", work.publisher), ("rft.date", work.issued?.machineText ?? ""),
      ("rft.language", work.language),
    ]
  }

  private static func identifiers(_ work: Work) -> [(String, String)] {
    [("rft_id", work.doi.isEmpty ? "" : "info:doi/" + work.doi), ("rft_id", work.url)]
  }

  private static func details(_ work: Work) -> [(String, String)] {
    let pages = work.pageRange
    return [
      ("rft.date", work.issued?.machineText ?? ""), ("rft.volume", work.volume),
      ("rft.issue", work.issue), ("rft.pages", work.pagesInRecord),
      ("rft.spage", pages.last.isEmpty ? "" : pages.first), ("rft.epage", pages.last),
      ("rft.edition", work.editionInRecord), ("rft.series", work[.collectionTitle]),
      ("rft.place", work.publisherPlace), ("rft.pub", work.publisher), ("rft.isbn", work.isbn),
      ("rft.issn", work[.issn]), ("rft.language", work.language),
    ]
  }
}
