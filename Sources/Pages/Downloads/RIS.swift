internal import Markup
internal import StudyGuide

/// The reading list for reference managers, in RIS: lines that begin with a tag of two letters and
/// end with CRLF, whatever their length.
enum RIS {
  static func bytes(of works: [Work]) -> [UInt8] {
    Array(works.map(record).joined(separator: "\r\n").utf8)
  }

  private static func record(_ work: Work) -> String {
    let fields = [("TY", types[work.type] ?? "GEN")] + names(work) + titles(work) + details(work)
    let lines = fields.map { ($0.0, $0.1.onOneLine) }.filter { !$0.1.isEmpty }
    return lines.map { "\($0.0)  - \($0.1)\r\n" }.joined() + "ER  - \r\n"
  }

  private static func names(_ work: Work) -> [(String, String)] {
    // `A2` is the editor of what holds the work, but of a book or report its series editor.
    let editor = work.isPart || work.isArticle ? "A2" : "ED"
    let names =
      work.makers.map { ("AU", $0) } + work.editors.map { (editor, $0) }
      + work[.translator].map { ("A4", $0) }
    return names.filter { !$0.1.isOthers }.map { ($0.0, name($0.1)) }
  }

  private static func titles(_ work: Work) -> [(String, String)] {
    [
      ("TI", work.title), ("ST", work.shortTitle),
      ("T2", work.container.isEmpty ? work.eventName : work.container),
      ("J2", work.shortContainer), ("T3", work[.collectionTitle]), ("ET", work.editionInRecord),
      ("VL", work.volume), ("IS", work.numberInRecord), ("NV", work[.numberOfVolumes]),
      // Of an article `M3` was the DOI once.
      ("M3", work.isArticle ? "" : work.genre),
    ]
  }

  private static func details(_ work: Work) -> [(String, String)] {
    let pages = work.pageRange
    let year = work.issued.map { String($0.year) } ?? work.issuedLiteral
    return [
      ("PY", year), ("DA", date(work)), ("SP", pages.first), ("EP", pages.last),
      ("PB", work.publisher),
      ("CY", work.publisherPlace.isEmpty ? work[.eventPlace] : work.publisherPlace),
      ("SN", work.isbn.isEmpty ? work[.issn] : work.isbn), ("DO", work.doi), ("UR", work.url),
      ("Y2", work[.accessed]?.start?.risText ?? ""), ("LA", work.language),
      ("DB", work[.archive]), ("AN", work[.archiveLocation]), ("CN", work[.callNumber]),
      ("AB", work[.abstract]), ("N1", work[.note]),
    ] + keywords(work) + [("ID", work.id)]
  }

  /// The date with its month, if that is known; then, as RIS allows, in its own words what more there
  /// is to it, such as `1958-08/1959-02`.
  private static func date(_ work: Work) -> String {
    guard let date = work[.issued], let start = date.start else { return "" }
    let edtf = date.edtf
    if edtf.isEmpty || edtf == start.machineText { return start.month == nil ? "" : start.risText }
    return start.risText + edtf.replacing("/", with: "–")
  }

  private static func keywords(_ work: Work) -> [(String, String)] {
    work[.keyword].split { ",;\n".contains($0) }.map { ("KW", String($0)) }
  }

  /// A name as `Family, Given, Suffix`, without commas in its parts, at which readers would divide it.
  /// One that is not divided ends in a comma where they else would, at a blank or a comma of its own.
  private static func name(_ name: Work.Name) -> String {
    guard name.literal.isEmpty else { return whole(name.literal) }
    let parts = [name.shortName, name.givenInRecord, name.suffix].filter { !$0.isEmpty }
    if parts.count == 1 { return whole(parts[0]) }
    return parts.map { $0.replacing(",", with: "") }.joined(separator: ", ")
  }

  private static func whole(_ name: String) -> String {
    let name = name.onOneLine
    return name.contains { $0 == "," || $0.isWhitespace } ? name + "," : name
  }

  /// The types of RIS for those of CSL that have one.
  private static let types = [
    "article": "UNPB", "article-journal": "JOUR", "article-magazine": "MGZN",
    "article-newspaper": "NEWS", "bill": "BILL", "book": "BOOK", "broadcast": "MPCT",
    "chapter": "CHAP", "classic": "CLSWK", "dataset": "DATA", "entry": "ENCYC",
    "entry-dictionary": "DICT", "entry-encyclopedia": "ENCYC", "figure": "FIGURE",
    "graphic": "ART", "hearing": "HEAR", "legal_case": "CASE", "legislation": "STAT",
    "manuscript": "MANSCPT", "map": "MAP", "motion_picture": "MPCT", "musical_score": "MUSIC",
    "pamphlet": "PAMP", "paper-conference": "CPAPER", "patent": "PAT", "periodical": "JFULL",
    "personal_communication": "PCOMM", "post": "ICOMM", "post-weblog": "BLOG",
    "regulation": "STAT", "report": "RPRT", "review": "JOUR", "review-book": "JOUR",
    "software": "COMP", "song": "SOUND", "speech": "SLIDE", "standard": "STAND",
    "thesis": "THES", "treaty": "STAT", "webpage": "ELEC",
  ]
}
