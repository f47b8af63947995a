package import Markup

extension Rule {
  package static let missingPart = Rule(
    "missing-part",
    meaning: "An entry lacks a heading that its kind needs.",
    remedy: "Add the heading with its text.")
}

extension Check {
  /// The check that a claim has text under each of its headings.
  static let missingPart = Check(.missingPart, each: .claim) { id, guide in
    let claim = guide.content.claims[id]
    let there = claim.entry.document.parts()
    return parts(of: claim).filter { there[$0.rawValue]?.isEmpty ?? true }.map { part in
      Finding(
        claim.entry, .missingPart,
        "the claim has nothing under `## \(guide.words.heading(part.rawValue))`",
        note: "write that heading, or `## … {#\(part.rawValue)}` in words of your own, "
          + "and text below it")
    }
  }

  /// Returns the headings that a claim needs, in order; the first depends on whose claim it is.
  private static func parts(of claim: Claim) -> [ClaimPart] {
    [
      claim.whose == .essay ? .essaysCase : .itsAuthorsCase, .supports, .against, .disputed, .test,
    ]
  }

  /// The check that a term begins with its definition.
  static let missingDefinition = Check(.missingPart, each: .term) { id, guide in
    let entry = guide.entries[id]
    if entry.document.firstParagraph(in: entry.document.openingPart()) != nil { return [] }
    return [
      Finding(
        entry, .missingPart, "the term has no definition",
        note: "begin its text with a paragraph of at most \(definitionWords) words")
    ]
  }
}
