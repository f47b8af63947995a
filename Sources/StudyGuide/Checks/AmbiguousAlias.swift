package import Markup

extension Rule {
  package static let ambiguousAlias = Rule(
    "ambiguous-alias",
    meaning: "Two terms claim one name.",
    remedy: "Leave the name to one of them.")
}

extension Check {
  /// The check that a name that is linked automatically belongs to one entry. Names that differ
  /// only in capitals or diacritics count as one.
  static let ambiguousAlias = Check(.ambiguousAlias) { run in
    var owners: [String: EntryID] = [:]
    return Kind.allCases.flatMap { repeated(in: $0.type, run.guide, &owners) }
  }

  private static func repeated<Value: EntryType>(
    in type: Value.Type, _ guide: Guide, _ owners: inout [String: EntryID]
  ) -> [Finding] {
    let list = guide.content[keyPath: Value.list]
    var found: [Finding] = []
    for (id, value) in zip(list.ids, list.values) {
      for name in value.linkNames where !name.value.isEmpty {
        let folded = CaseFolding.fold(name.value)
        guard let owner = owners[folded], owner != id else {
          owners[folded] = id
          continue
        }
        let other = guide.entries[owner]
        found.append(
          Finding(
            value.entry, .ambiguousAlias,
            "`\(name.value)` is a name of `\(other.kind.rawValue):\(other.id)` too",
            at: name.place, note: "keep it for one of them; link the other by hand"))
      }
    }
    return found
  }
}
