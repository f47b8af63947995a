internal import Markup

/// An address that an entry had under a former name, and where it leads now.
package struct Redirect: Sendable {
  /// The former address: an output of its own, a page that leads on.
  package let path: String
  /// The entry's address now.
  package let target: String
  package let id: EntryID
}

extension Guide {
  /// One for each former address that was a page of its own, by address.
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
