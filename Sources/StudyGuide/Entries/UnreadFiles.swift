/// The entries that files hold which cannot be read: that such a file cannot be read is told once,
/// and nothing that follows from it.
package struct UnreadFiles: Sendable {
  private(set) var isEmpty = true
  private var kinds: Set<Kind> = []
  private var names: Set<String> = []

  /// Notes a file that may hold one entry, or with `id` nil all entries of a kind; with `kind` nil
  /// one that holds no entry.
  mutating func note(_ kind: Kind?, _ id: String?) {
    isEmpty = false
    guard let kind else { return }
    if let id { names.insert(kind.rawValue + ":" + id) } else { kinds.insert(kind) }
  }

  /// Whether a file that cannot be read may hold an entry.
  func mayHold(_ kind: Kind, _ id: String) -> Bool {
    kinds.contains(kind) || names.contains(kind.rawValue + ":" + id)
  }
}
