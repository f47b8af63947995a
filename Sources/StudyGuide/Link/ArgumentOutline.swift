internal import Markup

/// The claims of a guide as one argument: whose they are, in which branch they stand, and which of
/// them rest on which.
package struct ArgumentOutline: Sendable {
  /// A claim with its depth in its branch: 0 for those on which no other of the branch rests.
  package struct Step: Sendable, Equatable {
    package let claim: EntryID
    package let depth: Int
  }

  /// The claims of one side that stand in one branch, each before those on which it rests.
  package struct Branch: Sendable {
    /// A key of ``OwnWordList/branches``; nil for the claims that have no branch.
    package let key: String?
    package let steps: [Step]
  }

  /// All claims by whose they are, then as their authors ordered them, then by the first paragraph
  /// that makes them; claims without a paragraph come last.
  package let claims: [EntryID]
  /// The place of each claim among them, by its position among the entries of its kind.
  private let places: [Int]
  private let first: EntryID
  /// The claims of each branch, whoever makes them, in the same order.
  private let claimsByBranch: [String: [EntryID]]
  /// The branches of each side.
  private let sides: [Claim.Author: [Branch]]

  init(_ content: LoadedContent, _ entries: EntryTable, _ links: FrontMatterLinks, _ words: Words) {
    claims = Self.listed(content, entries, links)
    first = entries.all(.claim).lowerBound
    var places = [Int](repeating: 0, count: claims.count)
    for (place, claim) in claims.enumerated() { places[first.distance(to: claim)] = place }
    self.places = places
    claimsByBranch = Dictionary(
      grouping: claims.filter { content.claims[$0].branch != nil },
      by: { content.claims[$0].branch?.value ?? "" })
    let bySide = Dictionary(grouping: claims) { content.claims[$0].whose }
    sides = bySide.mapValues { claims in
      let byBranch = Dictionary(grouping: claims) { claim -> Int in
        let key = content.claims[claim].branch?.value
        return key.flatMap { words.position(of: $0, in: .branches) } ?? .max
      }
      return byBranch.sorted { $0.key < $1.key }.map { position, claims in
        let key = position == .max ? nil : content.claims[claims[0]].branch?.value
        return Branch(key: key, steps: Self.steps(claims, links))
      }
    }
  }

  /// Whether the guide has a branch with a claim in it.
  package var hasBranches: Bool { !claimsByBranch.isEmpty }

  /// Says whether a claim stands before another in ``claims``.
  package func precedes(_ claim: EntryID, _ other: EntryID) -> Bool {
    places[first.distance(to: claim)] < places[first.distance(to: other)]
  }

  /// Returns the branches of the claims that one side makes, in the order of the list of branches;
  /// those without a branch stand last.
  package func branches(of whose: Claim.Author) -> [Branch] { sides[whose] ?? [] }

  /// Returns the claims of a branch, whoever makes them.
  package func claims(inBranch key: String) -> [EntryID] { claimsByBranch[key] ?? [] }

  private static func listed(
    _ content: LoadedContent, _ entries: EntryTable, _ links: FrontMatterLinks
  ) -> [EntryID] {
    let keyed = entries.all(.claim).map { id in
      (
        whose: Claim.Author.allCases.firstIndex(of: content.claims[id].whose) ?? 0,
        order: entries[id].order ?? .max,
        first: links.targets(of: id, .essay).min()?.index ?? .max, id: id
      )
    }
    return keyed.sorted {
      ($0.whose, $0.order, $0.first, $0.id) < ($1.whose, $1.order, $1.first, $1.id)
    }.map(\.id)
  }

  /// Returns claims so that each stands before those on which it rests. Each comes once, below the
  /// first that rests on it; those of a circle, which is an error, below one of their own.
  private static func steps(_ claims: [EntryID], _ links: FrontMatterLinks) -> [Step] {
    let own = Set(claims)
    let heads = claims.filter { claim in
      links.sources(of: claim, .restsOn).allSatisfy { !own.contains($0) }
    }
    var known: Set<EntryID> = []
    var steps: [Step] = []
    for head in heads + claims {
      var open = [Step(claim: head, depth: 0)]
      while let step = open.popLast() {
        guard known.insert(step.claim).inserted else { continue }
        steps.append(step)
        let grounds = links.targets(of: step.claim, .restsOn).filter(own.contains)
        open += grounds.reversed().map { Step(claim: $0, depth: step.depth + 1) }
      }
    }
    return steps
  }
}
