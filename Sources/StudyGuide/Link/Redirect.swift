internal import Markup

/// An address that an entry had under a former name, with its address now.
package struct Redirect: Sendable {
  /// The former address, which becomes an output of its own: a page that leads to the entry.
  package let path: String
  /// The entry's present address.
  package let target: String
  package let id: EntryID
}

extension Guide {
  /// The redirects of all former addresses that were pages of their own, sorted by address.
  package var redirects: [Redirect] {
    var redirects: [Redirect] = []
    for id in entries.ids {
      let entry = entries[id]
      for former in entry.formerly where former.kind.hasPages && Identifier.isValid(former.id) {
        redirects.append(Redirect(path: former.address, target: entry.address, id: id))
      }
    }
    return redirects.sorted { $0.path.precedesInBytes($1.path) }
  }
}
