internal import Markup

/// An address that an entry had under a former id, and where it leads now.
struct Redirect: Sendable {
  /// The former address: an output of its own, a page that leads on.
  let path: String
  /// The entry's address now.
  let target: String
  let number: Int

  /// One for each former id of an entry with a page of its own, by address.
  static func all(of guide: Guide) -> [Redirect] {
    var redirects: [Redirect] = []
    for (number, entry) in guide.names.entries.enumerated()
    where !entry.formerly.isEmpty && entry.kind.hasPages {
      for id in entry.formerly where Identifier.isValid(id) {
        redirects.append(
          Redirect(path: entry.kind.address(of: id), target: entry.address, number: number))
      }
    }
    return redirects.sorted { $0.path.precedesInBytes($1.path) }
  }
}

extension Checks {
  /// A former id is an id, no entry has it now, and one entry alone claims it.
  static func formerIDs(of guide: Guide) -> [Diagnostic] {
    var claimed: [String: Entry] = [:]
    var diagnostics: [Diagnostic] = []
    for entry in guide.names.entries {
      for id in entry.formerly {
        let address = entry.kind.address(of: id)
        if !Identifier.isValid(id) {
          diagnostics.append(
            entry.diagnostic(.formerID, "`\(id)` was never an id", note: Entry.idRule))
        } else if guide.names.number(entry.kind, id) != nil {
          diagnostics.append(
            entry.diagnostic(
              .formerID, "`\(id)` is the id of \(entry.kind.phrase) now",
              note: "take it out of `formerly`, or rename that entry"))
        } else if let other = claimed.updateValue(entry, forKey: address) {
          diagnostics.append(
            entry.diagnostic(
              .formerID, "`\(id)` is a former id of \(other.source.path) too",
              note: "an address can lead to one place only"))
        }
      }
    }
    return diagnostics
  }
}
