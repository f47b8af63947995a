internal import Markup
internal import StudyGuide

/// Works as records of other forms hold them, which have fewer variables than CSL.
extension Work {
  /// Those who made the work: its authors, or else those in another role that leads its reference,
  /// editors and translators excepted, who have fields of their own.
  var makers: [Name] {
    switch leadingRole {
    case nil, .editor, .translator, .collectionEditor: authors
    default: creators
    }
  }

  /// The number of an issue, a report, a patent or a law, or within a series.
  var numberInRecord: String {
    if !issue.isEmpty { return issue }
    return number.isEmpty ? self[.collectionNumber] : number
  }

  var pagesInRecord: String { pages.isEmpty ? self[.pageFirst] : pages }

  /// The first and the last page of one range; a list of several is the first, whole.
  var pageRange: (first: String, last: String) {
    let pages = pagesInRecord
    let parts = pages.split(separator: "–", omittingEmptySubsequences: false)
    let isRange = parts.count == 2 && !parts.contains("") && !pages.contains { ",;&".contains($0) }
    guard isRange else { return (pages, "") }
    let (first, last) = (parts[0], parts[1])
    // A last page may be written short, 321–28; programs that read it may not know.
    let isShort =
      last.utf8.count < first.utf8.count && (first + last).utf8.allSatisfy(\.isASCIIDigit)
    return (String(first), String(isShort ? first.dropLast(last.count) + last : last))
  }

  var editionInRecord: String { self[.edition].isEmpty ? self[.version] : self[.edition] }

  var eventName: String { self[.eventTitle].isEmpty ? self[.event] : self[.eventTitle] }

  var shortContainer: String {
    self[.containerTitleShort].isEmpty ? self[.journalAbbreviation] : self[.containerTitleShort]
  }

  /// Whether it stands in a journal, magazine or newspaper.
  var isArticle: Bool { type.hasPrefix("article-") || type == "review" || type == "review-book" }

  /// Whether it is a part of a book or of a work of reference.
  var isPart: Bool {
    type == "chapter" || type == "paper-conference" || type == "entry" || type.hasPrefix("entry-")
  }
}

extension Work.Name {
  /// The given names with the particle that is dropped with them.
  var givenInRecord: String {
    [given, droppingParticle].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
