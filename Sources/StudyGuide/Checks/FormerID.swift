package import Markup

extension Rule {
  package static let formerID = Rule(
    "former-id",
    meaning: "A former id is no id, is an entry's now, or is claimed twice.",
    remedy: "Leave under `formerly:` only ids that this entry alone has had.")
}

extension Check {
  /// The check that a former id is a valid id, that no entry has it now, and that only one entry
  /// claims it.
  static let formerID = Check(.formerID) { run in
    var claimed: [String: Entry] = [:]
    return run.guide.entries.entries.flatMap { entry in
      entry.formerly.compactMap { former -> Finding? in
        if !Identifier.isValid(former.id) {
          return Finding(
            entry, .formerID, "`\(former.id)` was never an id", note: Identifier.rule)
        }
        if run.guide.entries.id(former.kind, former.id) != nil {
          return Finding(
            entry, .formerID, "`\(former.id)` is the id of \(former.kind.phrase) now",
            note: "take it out of `formerly`, or rename that entry")
        }
        guard let other = claimed.updateValue(entry, forKey: former.address) else { return nil }
        return Finding(
          entry, .formerID, "`\(former.id)` is a former id of \(other.source.path) too",
          note: "an address can lead to one place only")
      }
    }
  }
}
