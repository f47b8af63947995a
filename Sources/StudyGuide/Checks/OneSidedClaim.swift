package import Markup

extension Rule {
  package static let oneSidedClaim = Rule(
    "one-sided-claim",
    meaning: "A claim of fact or cause cites sources on one side only.",
    remedy: "Cite a reading under the other heading, or say `one-sided: reason`.")
}

extension Check {
  /// The check that a claim of fact or cause cites a reading on each of the two sides.
  static let oneSidedClaim = Check(.oneSidedClaim, each: .claim) { id, guide in
    let claim = guide.content.claims[id]
    guard claim.kind.needsBothSides, claim.oneSided == nil else { return [] }
    return [ClaimPart.supports, .against].compactMap { part in
      guard let range = guide.part(part, of: id), guide.readings(citedIn: id, in: range).isEmpty
      else { return nil }
      let heading = claim.entry.document.headings.first { $0.id == part.rawValue }
      return Finding(
        claim.entry, .oneSidedClaim,
        "no reading is cited under `\(heading?.title ?? guide.words.heading(part.rawValue))`",
        at: heading?.place ?? claim.entry.place,
        note: "cite one with `[@id]`, or say `one-sided: reason`")
    }
  }
}
