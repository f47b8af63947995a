package import Markup

extension Rule {
  package static let paragraphOwner = Rule(
    "paragraph-owner",
    meaning: "A paragraph of the essay has no owner, or more than one.",
    remedy: "Name it under `owns:` of exactly one section.")
}

extension Check {
  /// The check that exactly one section owns each paragraph of the essay.
  static let paragraphOwner = Check(.paragraphOwner, each: .paragraph) { id, guide in
    let entry = guide.entries[id]
    let owners = guide.links.sources(of: id, .owns)
    switch owners.count {
    case 1: return []
    case 0:
      return [
        Finding(
          entry, .paragraphOwner, "no section owns paragraph `\(entry.id)`",
          note: "add it to `owns:` of the section that treats it")
      ]
    default:
      let names = Listing.text(owners.map { "`\(guide.entries[$0].id)`" })
      return [
        Finding(
          entry, .paragraphOwner, "paragraph `\(entry.id)` has \(owners.count) owners: \(names)",
          note: "leave it under `owns:` in one and name it under `also:` in the others")
      ]
    }
  }
}
