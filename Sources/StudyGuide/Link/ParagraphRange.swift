internal import Markup

/// A run of paragraphs as front matter names it, by its first and its last: `p3..p9`.
enum ParagraphRange {
  /// The largest number of paragraphs that a range may name.
  static let most = 500
  private static let mark = ".."

  static func isRange(_ text: String) -> Bool { text.firstRange(of: mark) != nil }

  /// Returns the ids of both ends of a range, each with all that is written before it.
  static func ends(_ text: String) -> [(lead: String, id: String)] {
    guard let found = text.firstRange(of: mark) else { return [] }
    let rest = text[found.upperBound...]
    let lead = String(text[..<found.upperBound]) + rest.prefix { $0 == " " }
    return [("", String(text[..<found.lowerBound]).trimmed), (lead, String(rest).trimmed)]
  }

  /// Why a range names no paragraphs; without a diagnostic, that is told already.
  struct Failure: Error {
    let diagnostic: Diagnostic?
  }

  static func find(
    _ named: LocatedID, in entries: EntryTable, source: SourceText
  ) -> Result<ClosedRange<EntryID>, Failure> {
    func failure(_ message: String, note: String) -> Result<ClosedRange<EntryID>, Failure> {
      .failure(
        Failure(
          diagnostic: source.diagnostic(
            .brokenReference, message, place: named.place, note: note)))
    }
    let names = named.value.split(separator: mark).map { String($0).trimmed }
    guard names.count == 2 else {
      return failure(
        "`\(named.value)` is no range of paragraphs", note: "write `p3..p9`, the first and the last"
      )
    }
    var ends: [EntryID] = []
    for name in names {
      switch entries.find(.paragraph, name) {
      case .success(let id): ends.append(id)
      case .failure(let missing):
        return .failure(Failure(diagnostic: missing.diagnostic(in: source, at: named.place)))
      }
    }
    guard ends[0] <= ends[1] else {
      return failure(
        "`\(names[1])` comes before `\(names[0])`", note: "write `\(names[1])..\(names[0])`")
    }
    guard ends[0].distance(to: ends[1]) < most else {
      return failure(
        "`\(named.value)` names more than \(most) paragraphs", note: "divide the range")
    }
    return .success(ends[0]...ends[1])
  }
}
