internal import Markup

extension Checks {
  /// Claims have their five parts, cite both sides where they state facts, and are discussed.
  static func claims(of guide: Guide) -> [Finding] {
    guide.names.all(.claim).flatMap { number in
      missingParts(of: number, guide) + oneSided(number, guide) + undiscussed(number, guide)
    }
  }

  /// The ids of the headings of a claim, in order; the first depends on whose claim it is.
  private static func parts(of claim: Claim) -> [String] {
    [
      claim.side == .essay ? "the-essays-case" : "its-authors-case", "what-supports-it",
      "what-tells-against-it", "what-is-disputed", "test-it-yourself",
    ]
  }

  private static func missingParts(of number: Int, _ guide: Guide) -> [Finding] {
    let claim = guide.claim(number)
    let there = claim.entry.document.parts()
    return parts(of: claim).filter { there[$0]?.isEmpty ?? true }.map { part in
      finding(
        claim.entry, .missingPart, "the claim has nothing under `\(part)`",
        note: "write a heading `## …` with that id, and its text")
    }
  }

  /// A claim of fact or cause cites a reading under each of the two sides.
  private static func oneSided(_ number: Int, _ guide: Guide) -> [Finding] {
    let claim = guide.claim(number)
    guard claim.nature.needsBothSides, claim.oneSided == nil else { return [] }
    let parts = claim.entry.document.parts()
    return ["what-supports-it", "what-tells-against-it"].compactMap { part in
      guard let range = parts[part], guide.readings(citedIn: number, in: range).isEmpty else {
        return nil
      }
      let heading = claim.entry.document.headings.first { $0.id == part }
      let diagnostic = claim.entry.source.diagnostic(
        .oneSidedClaim, "no reading is cited under `\(heading?.title ?? part)`",
        place: heading?.place ?? claim.entry.place,
        note: "cite one with `[@id]`, or say `one-sided: reason`")
      return (claim.entry, diagnostic)
    }
  }

  private static func undiscussed(_ number: Int, _ guide: Guide) -> [Finding] {
    let isDiscussed = guide.backlinks.links(to: number).contains {
      guide.entry($0.source).kind == .section
    }
    if isDiscussed { return [] }
    let entry = guide.entry(number)
    return [
      finding(
        entry, .undiscussedClaim, "no section discusses the claim `\(entry.id)`",
        note: "show its card, `![](claim:\(entry.id))`, where its paragraph is treated")
    ]
  }
}
