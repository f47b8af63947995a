package import Markup

extension Rule {
  package static let undiscussedClaim = Rule(
    "undiscussed-claim", .warning,
    meaning: "No section discusses a claim.",
    remedy: "Show its card or link it in the section that owns its paragraph.")
}

extension Check {
  static let undiscussedClaim = Check(.undiscussedClaim, each: .claim) { id, guide in
    let isDiscussed = guide.backlinks.links(to: id).contains {
      guide.entries[$0.source].kind == .section
    }
    if isDiscussed { return [] }
    let entry = guide.entries[id]
    return [
      Finding(
        entry, .undiscussedClaim, "no section discusses the claim `\(entry.id)`",
        note: "show its card, `![](claim:\(entry.id))`, where its paragraph is treated")
    ]
  }
}
