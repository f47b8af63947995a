internal import Markup

extension Check {
  /// The check that an id names one entry of its kind, and one record of the bibliography.
  static let duplicateID = Check(.duplicateID) { run in
    repeatedEntries(run.guide.entries) + repeatedRecords(run.guide.content)
  }

  private static func repeatedEntries(_ entries: EntryTable) -> [Finding] {
    entries.ids.compactMap { id in
      let entry = entries[id]
      guard let first = entries.id(entry.kind, entry.id), first != id else { return nil }
      let other = entries[first].source.path
      return Finding(
        entry, .duplicateID, "there are two entries `\(entry.kind.rawValue):\(entry.id)`",
        note: other == entry.source.path ? "ids are unique" : "the other is \(other)")
    }
  }

  private static func repeatedRecords(_ content: LoadedContent) -> [Finding] {
    guard let source = content.worksSource else { return [] }
    var known: Set<String> = []
    return content.works.filter { !known.insert($0.id).inserted }.map { work in
      Finding(
        source.diagnostic(
          .duplicateID, "another record has the id `\(work.id)`", place: work.place))
    }
  }
}
