internal import Markup
internal import StudyGuide

/// The author and year of a work as a text cites it: *Ashton et al.*, *1984*.
struct CitationLabel: Sendable {
  /// The names, or else the title in quotation marks.
  let author: String
  /// The year with its letter, or the words that stand for it.
  private(set) var year: String
  /// The year in which the work first appeared, if that is another; else empty.
  private let original: String
  /// Whether a comma stands before the year: before the words that stand for it (*Chicago*, 17th
  /// edition, 15.44–45).
  private let needsComma: Bool

  init(_ work: Work, author: String, words: Words) {
    self.author = author
    let years = work[.issued].flatMap { words.years(of: $0) }
    let literal = work.issuedLiteral
    year = years ?? (literal.isEmpty ? words[Mark.noDate] : literal)
    needsComma = years == nil
    let original = work[.originalDate].flatMap { words.years(of: $0) } ?? ""
    self.original = original == year ? "" : original
  }

  /// The year as a text has it: `[1890] 1990a`.
  var citedYear: String { original.isEmpty ? year : "[\(original)] \(year)" }

  /// The year as a reference has it: `(1890) 1990a`.
  var listedYear: String { original.isEmpty ? year : "(\(original)) \(year)" }

  /// Author and year, as they name the work everywhere.
  var text: String { author + (needsComma ? ", " : " ") + citedYear }

  /// Adds a letter, which tells the work from others of the same people and year.
  mutating func add(letter: String) {
    let sticks = year.last?.isNumber == true || year.last == "."
    year += (sticks ? "" : " ") + letter
  }

  /// Returns the letter of the work at a position, from 0: `a` to `z`, `aa`, `ab` and so on.
  static func letter(_ position: Int) -> String {
    let last = String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(position % 26)))
    return position < 26 ? last : letter(position / 26 - 1) + last
  }

  /// Returns a title in the quotation marks of a language, in its short form, or else up to its
  /// colon. What stands in brackets is no title but a description.
  static func title(of work: Work, _ typography: Typography) -> String {
    let title =
      work.shortTitle.isEmpty ? String(work.title.prefix { $0 != ":" }) : work.shortTitle
    if title.isDescription { return title }
    return typography.outer.around(title.withInnerQuotes(of: typography))
  }
}

extension String {
  /// Whether it is a description in brackets, which stands for the title of a work that has none.
  var isDescription: Bool { hasPrefix("[") && hasSuffix("]") }

  /// Returns the text of a record as it stands between quotation marks: with the inner marks of a
  /// language in place of its outer ones, or of those of English, which records have from TeX.
  func withInnerQuotes(of typography: Typography) -> String {
    let (outer, inner) = (typography.outer, typography.inner)
    // The mark that opens in English closes in German.
    if outer.open != Typography.english.outer.open, contains(outer.open.trimmed) {
      return replacing(outer.open.trimmed, with: inner.open).replacing(
        outer.close.trimmed, with: inner.close)
    }
    return replacing(Typography.english.outer.open, with: typography.inner.open)
      .replacing(Typography.english.outer.close, with: typography.inner.close)
  }
}
