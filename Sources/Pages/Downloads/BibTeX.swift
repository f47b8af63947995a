internal import Markup
internal import StudyGuide

/// The reading list for BibTeX and BibLaTeX, one field on a line.
///
/// Types and fields are those of BibTeX's own styles, which BibLaTeX takes as well (`journal`,
/// `address`, `institution`, `school`, `year` and `month`): some readers leave out entries of other
/// types. Fields of BibLaTeX stand beside them where BibTeX has none, such as `date` for a day.
enum BibTeX {
  static func bytes(of works: [Work]) -> [UInt8] {
    let entries = zip(works, RecordKeys.keys(of: works)).map(entry)
    return Array(entries.joined(separator: "\n").utf8)
  }

  private static func entry(_ work: Work, _ key: String) -> String {
    let type = EntryType(work)
    let fields =
      who(work) + what(work, type) + whenAndWhere(work, type) + [
        ("doi", work.doi.asVerbatimTeX), ("url", work.url.asVerbatimTeX),
        ("isbn", work.isbn.asTeX), ("issn", work[.issn].asTeX), ("langid", work.language.asTeX),
        ("keywords", work[.keyword].asTeX), ("abstract", work[.abstract].asTeX),
        ("note", work[.note].asTeX),
      ]
    let lines = fields.filter { !$0.1.isEmpty }.map { name, value in
      "  \(name) = \(name == "month" ? value : "{\(value)}"),\n"
    }
    return "@\(type.rawValue){\(key),\n" + lines.joined() + "}\n"
  }

  private static func who(_ work: Work) -> [(String, String)] {
    let names = [work.makers, work.editors, work[.translator], work[.containerAuthor]]
    var fields = zip(["author", "editor", "translator", "bookauthor"], names.map(TeXName.list))
      .map { ($0, $1) }
    // BibLaTeX drops particles where it is not told that they belong to the family name.
    if names.joined().contains(where: TeXName.hasParticle) {
      fields.append(("options", "useprefix=true"))
    }
    return fields
  }

  private static func what(_ work: Work, _ type: EntryType) -> [(String, String)] {
    let short = work.texts[.titleShort] ?? work.texts[.shortTitle]
    let event = work.texts[.eventTitle] ?? work.texts[.event]
    let container = work.texts[.containerTitle]
    return [
      ("title", work.texts[.title].inBraces), ("shorttitle", short.inBraces),
      (type.container, type.containerIsTitle ? container.inBraces : container?.asTeX ?? ""),
      ("shortjournal", work.shortContainer.asTeX), ("entrysubtype", type.subtype(work)),
      ("series", work.texts[.collectionTitle]?.asTeX ?? ""),
      ("edition", work.editionInRecord.asTeX), ("volume", work.volume.asTeX),
      ("number", work.numberInRecord.asTeX), ("volumes", work[.numberOfVolumes].asTeX),
      ("chapter", work[.chapterNumber].asTeX),
      ("pages", work.pagesInRecord.asTeX.replacing("–", with: "--")),
      ("pagetotal", work[.numberOfPages].asTeX), ("type", work.genre.asTeX),
      ("eventtitle", event.inBraces), ("venue", work[.eventPlace].asTeX),
    ]
  }

  private static func whenAndWhere(_ work: Work, _ type: EntryType) -> [(String, String)] {
    let issued = work[.issued]
    let date = issued?.edtf ?? ""
    let year = work.issued.map { String($0.year) } ?? work.issuedLiteral.asTeX
    let month = work.issued?.month.map { months[($0 - 1) % 12] } ?? ""
    // What `year` and `month` say is not said twice.
    let isWhole =
      work.issued.map { $0.day == nil && $0.year > 999 && date == $0.machineText } ?? true
    let status = work.issued == nil ? "" : work[.status]
    return [
      (type.publisher, work.publisher.asTeX.asOneItem),
      ("address", work.publisherPlace.asTeX.asOneItem), ("year", year), ("month", month),
      ("date", isWhole ? "" : date), ("origdate", work[.originalDate]?.edtf ?? ""),
      ("urldate", work[.accessed]?.edtf ?? ""), ("pubstate", status.asTeX),
    ]
  }

  /// The names that every style has for the months.
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

/// The types of entries that BibTeX's own styles know.
private enum EntryType: String {
  case article, book, booklet, incollection, inproceedings, misc, phdthesis, techreport, unpublished

  init(_ work: Work) {
    switch work.type {
    case _ where work.isArticle: self = .article
    case "book", "classic", "collection": self = .book
    case "pamphlet": self = .booklet
    case "paper-conference": self = .inproceedings
    case _ where work.isPart: self = .incollection
    case "report": self = .techreport
    case "thesis": self = .phdthesis
    case "manuscript": self = .unpublished
    default: self = .misc
    }
  }

  /// The field for the title of what it stands in.
  var container: String {
    switch self {
    case .article: "journal"
    case .incollection, .inproceedings: "booktitle"
    default: "howpublished"
    }
  }

  var containerIsTitle: Bool { container == "booktitle" }

  var publisher: String {
    switch self {
    case .techreport: "institution"
    case .phdthesis: "school"
    default: "publisher"
    }
  }

  /// What kind of article it is, for those who print articles of newspapers otherwise.
  func subtype(_ work: Work) -> String {
    switch work.type {
    case "article-magazine": "magazine"
    case "article-newspaper": "newspaper"
    default: ""
    }
  }
}

extension RichText? {
  /// A title in braces, which keep BibTeX from changing its capitals; empty if there is none.
  fileprivate var inBraces: String { map { $0.isEmpty ? "" : "{\($0.asTeX)}" } ?? "" }
}
