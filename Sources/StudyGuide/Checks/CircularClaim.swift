package import Markup

extension Rule {
  package static let circularClaim = Rule(
    "circular-claim",
    meaning: "A claim rests on itself, directly or through others, or answers itself.",
    remedy: "Take one of the claims of the circle out of `rests-on`, or the claim out of `answers`."
  )
}

extension Check {
  /// The check that no claim is its own ground or its own answer.
  static let circularClaim = Check(.circularClaim) { run in
    let guide = run.guide
    let answers = guide.entries.all(.claim).flatMap { id -> [Finding] in
      guide.content.claims[id].answers.filter { guide.entries.id(.claim, $0.value) == id }.map {
        Finding(
          guide.entries[id], .circularClaim, "the claim answers itself", at: $0.place,
          note: "name the claim of the other side")
      }
    }
    return answers + circles(guide)
  }

  /// Returns a finding for each claim that leads back to one on which the way to it began. The walk
  /// keeps its way in a list, so that a long chain of claims takes no depth of calls.
  private static func circles(_ guide: Guide) -> [Finding] {
    let first = guide.entries.all(.claim).lowerBound
    var isDone = [Bool](repeating: false, count: guide.entries.all(.claim).count)
    /// The places of the claims on the way.
    var places: [EntryID: Int] = [:]
    var found: [Finding] = []
    for start in guide.entries.all(.claim) where !isDone[first.distance(to: start)] {
      var way = [(claim: start, next: 0)]
      places[start] = 0
      while let (claim, next) = way.last {
        let grounds = guide.content.claims[claim].restsOn
        guard next < grounds.count else {
          isDone[first.distance(to: claim)] = true
          places[claim] = nil
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        guard let ground = guide.entries.id(.claim, grounds[next].value) else { continue }
        if let place = places[ground] {
          found.append(circle(way[place...].map(\.claim), at: grounds[next].place, guide))
        } else if !isDone[first.distance(to: ground)] {
          places[ground] = way.count
          way.append((ground, 0))
        }
      }
    }
    return found
  }

  /// Tells a circle at the key of its last claim, which names the first.
  private static func circle(_ claims: [EntryID], at place: Place, _ guide: Guide) -> Finding {
    let last = claims[claims.count - 1]
    let ids = ([last] + claims).map { "`\(guide.entries[$0].id)`" }
    // Of a long circle the first and the last claims are told.
    let told = ids.count <= 9 ? ids : ids.prefix(4) + ["…"] + ids.suffix(4)
    return Finding(
      guide.entries[last], .circularClaim,
      "the claim rests on itself: \(told.joined(separator: " on "))", at: place,
      note: "take one of these out of its `rests-on`")
  }
}
