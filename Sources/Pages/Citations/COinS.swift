internal import Markup
internal import StudyGuide

/// The data of a work as a ContextObject in Span (OpenURL Z39.88-2004, key/encoded-value form),
/// which reference managers read from a page.
enum COinS {
  /// The largest number of authors that are named.
  private static let mostAuthors = 50

  /// Returns the ContextObject of a work, percent-encoded, for the `title` of a `span`.
  static func text(of work: Work) -> String {
    var pairs = [("ctx_ver", "Z39.88-2004")]
    let isBook = ["book", "chapter", "report"].contains(work.type)
    pairs.append(("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + (isBook ? "book" : "journal")))
    pairs.append(("rft.genre", genre(work)))
    if work.type == "chapter" || !isBook {
      pairs.append(("rft.atitle", work.title))
      pairs.append((isBook ? "rft.btitle" : "rft.jtitle", work.container))
    } else {
      pairs.append(("rft.btitle", work.title))
    }
    if let first = work.authors.first {
      pairs += [("rft.aulast", first.sortName), ("rft.aufirst", first.given)]
    }
    pairs += work.authors.prefix(mostAuthors).map { ("rft.au", $0.fullName) }
    pairs += [
      ("rft.date", work.issued?.machineText ?? ""), ("rft.volume", work.volume),
      ("rft.issue", work.issue), ("rft.pages", work.pages), ("rft.place", work.publisherPlace),
      ("rft.pub", work.publisher), ("rft.isbn", work.isbn), ("rft.language", work.language),
      ("rft_id", work.doi.isEmpty ? work.url : "info:doi/" + work.doi),
    ]
    return pairs.filter { !$0.1.isEmpty }.map {
      $0.0 + "=" + $0.1.percentEncoded { !$0.isUnreserved }
    }.joined(separator: "&")
  }

  private static func genre(_ work: Work) -> String {
    switch work.type {
    case "book": "book"
    case "chapter": "bookitem"
    case "report": "report"
    case "article-journal", "article-magazine", "article-newspaper", "review": "article"
    default: "unknown"
    }
  }
}
