/// Suggestions for a mistyped name.
package enum NearMiss {
  /// The number of scalars of the longest name that is compared.
  static let longest = 64

  /// Returns the candidate nearest to `name`, if it differs by at most a third of the longer one's
  /// length, regardless of case. Names of more than 64 characters are near to none.
  ///
  /// Candidates come in order of preference: of equally near ones the first wins.
  package static func best(for name: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: name, among: candidates.lazy.map { FoldedName($0) })?.name
  }

  /// Returns a suggestion for the note of a diagnostic; nil if nothing is near.
  package static func note(for name: String, among candidates: some Sequence<String>) -> String? {
    best(for: name, among: candidates).map { "did you mean `\($0)`?" }
  }

  /// Returns the nearest candidate, and whether no other is as near.
  static func nearest(
    to name: String, among candidates: some Sequence<FoldedName>
  ) -> (name: String, isAlone: Bool)? {
    let typed = FoldedName(name).scalars
    guard typed.count <= longest else { return nil }
    var best: (candidate: String, distance: Int)?
    var isAlone = true
    for candidate in candidates {
      let scalars = candidate.scalars
      let allowed = max(typed.count, scalars.count) / 3
      guard scalars.count <= longest, abs(typed.count - scalars.count) <= allowed else { continue }
      // Of those as near as the nearest, a second one is enough to know.
      let limit = min(allowed, best.map { isAlone ? $0.distance : $0.distance - 1 } ?? .max)
      guard limit >= 0, let distance = editDistance(typed, scalars, limit: limit) else { continue }
      if let best, best.distance == distance {
        isAlone = isAlone && best.candidate == candidate.name
      } else {
        (best, isAlone) = ((candidate.name, distance), true)
      }
    }
    return best.map { ($0.candidate, isAlone) }
  }

  /// Returns the number of insertions, deletions, replacements and swaps of neighbours that turn
  /// one text into the other (optimal string alignment); nil as soon as it is more than `limit`.
  private static func editDistance(
    _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int
  ) -> Int? {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var current = last
    var leastOfLast = 0
    for i in 0..<a.count {
      current[0] = i + 1
      var least = i + 1
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, current[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        current[j + 1] = cost
        least = min(least, cost)
      }
      // A swap reaches back two rows, so both must be too far.
      if least > limit, leastOfLast > limit { return nil }
      leastOfLast = least
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}

/// A name with its scalars in lower case, as names are compared.
struct FoldedName: Sendable {
  let name: String
  let scalars: [Unicode.Scalar]

  init(_ name: String) {
    self.name = name
    // Of a name that is too long to be compared, enough is kept to tell that it is.
    scalars = Array(name.unicodeScalars.prefix(NearMiss.longest + 1)).flatMap {
      $0.properties.lowercaseMapping.unicodeScalars
    }
  }
}
