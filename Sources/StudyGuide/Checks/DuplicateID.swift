internal import Markup

extension Work {
  /// Whether a record of another file seems to be of the same work.
  fileprivate func isLike(_ other: Work) -> Bool {
    id == other.id && title == other.title && issued?.year == other.issued?.year
      && creators.first?.sortName == other.creators.first?.sortName
  }
}

extension Check {
  /// The check that an id names one entry of its kind, and one record of the bibliography.
  static let duplicateID = Check(.duplicateID) { run in
    repeatedEntries(run.guide.entries) + repeatedRecords(run.guide.content)
  }

  private static func repeatedEntries(_ entries: EntryTable) -> [Finding] {
    entries.ids.compactMap { id in
      let entry = entries[id]
      guard let first = entries.id(entry.kind, entry.id), first != id else { return nil }
      return Finding(
        entry, .duplicateID, "there are two entries `\(entry.kind.rawValue):\(entry.id)`",
        note: "the other is \(entries[first].spot); rename one of them")
    }
  }

  private static func repeatedRecords(_ content: LoadedContent) -> [Finding] {
    var known: [String: Work] = [:]
    return content.works.filter { !$0.id.isEmpty && !$0.name.isEmpty }.compactMap { work in
      guard let first = known[work.name] else {
        known[work.name] = work
        return nil
      }
      guard let source = work.source, let other = first.source else { return nil }
      // One work may stand in several exports.
      if source !== other, work.isLike(first) { return nil }
      return Finding(
        source.diagnostic(
          .duplicateID, "another record has the id `\(work.id)`", place: work.place,
          note: "the other is \(other.path):\(first.place.line):\(first.place.column); "
            + "rename one of them"))
    }
  }
}
