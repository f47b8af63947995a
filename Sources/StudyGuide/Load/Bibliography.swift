internal import Markup

/// The files that hold bibliographic records: CSL-JSON and BibTeX, by the end of their names.
enum Bibliography {
  /// Says whether a file of `content/readings/` is a bibliography.
  static func reads(_ path: String) -> Bool { path.hasSuffix(".json") || path.hasSuffix(".bib") }

  static func read(_ source: SourceText) throws(Diagnostic.Failure) -> Parsed<[Work]> {
    source.path.hasSuffix(".bib") ? try BibTeXWorks.read(source) : try CSLReader.read(source)
  }
}

/// The words of one bibliography that the tool does not know. Each is told once, whatever the number
/// of records that have it.
struct UnreadWords {
  /// One word, with what it is, the place where it stands first, and where else it might.
  private struct Word {
    let message: String
    let name: String
    let place: Place
    let known: NameList?
    let list: String?
    let note: String?
    var count = 1
  }

  /// The largest number of words that are told.
  private static let most = 100

  private var words: [String: Word] = [:]

  /// Notes a word; `message` says what it is, `known` are the words that may have been meant, and
  /// `list` stands before them where none is near.
  mutating func note(
    _ name: String, _ message: String, at place: Place, among known: NameList? = nil,
    orList list: String? = nil, note: String? = nil
  ) {
    if words[message] != nil {
      words[message]?.count += 1
    } else if words.count < Self.most {
      words[message] = Word(
        message: message, name: name, place: place, known: known, list: list, note: note)
    }
  }

  /// Returns a warning for each word.
  func diagnostics(in source: SourceText) -> [Diagnostic] {
    words.values.sorted { $0.place < $1.place }.map { word in
      let often = word.count == 1 ? "" : "; it stands \(word.count) times in this file"
      return source.diagnostic(
        .unreadWord, word.message + often, place: word.place, note: word.note,
        near: word.known.map { NearName(word.name, among: $0, orList: word.list) })
    }
  }
}
