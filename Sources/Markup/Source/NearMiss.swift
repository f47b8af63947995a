/// Suggestions for a mistyped name.
package enum NearMiss {
  /// Returns the candidate nearest to `name`, if it differs by at most a third of the longer one's
  /// length, regardless of case.
  ///
  /// Candidates come in order of preference: of equally near ones the first wins.
  package static func best(for name: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(name.lowercased().unicodeScalars)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let allowed = max(typed.count, scalars.count) / 3
      guard abs(typed.count - scalars.count) <= allowed else { continue }
      let distance = editDistance(typed, scalars)
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Returns a suggestion for the note of a diagnostic; nil if nothing is near.
  package static func note(for name: String, among candidates: some Sequence<String>) -> String? {
    best(for: name, among: candidates).map { "did you mean `\($0)`?" }
  }

  /// Returns the number of insertions, deletions, replacements and swaps of neighbours that turn
  /// one text into the other (optimal string alignment).
  private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var current = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, current[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[b.count]
  }
}
