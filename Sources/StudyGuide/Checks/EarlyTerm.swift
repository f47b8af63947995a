package import Markup

extension Rule {
  package static let earlyTerm = Rule(
    "early-term", .warning,
    meaning: "A term is linked before the section that introduces it.",
    remedy: "Introduce it earlier, or take out `introduced:`.")
}

extension Check {
  /// The check that no section uses a term before the section that `introduced:` names.
  static let earlyTerm = Check(.earlyTerm, each: .term) { id, guide in
    guard let home = guide.links.targets(of: id, .introduced).first else { return [] }
    return guide.backlinks.links(to: id).compactMap { link in
      let source = guide.entries[link.source]
      guard source.kind == .section, link.source < home else { return nil }
      return Finding(
        guide.entries[id], .earlyTerm,
        "section `\(source.id)` uses the term before `\(guide.entries[home].id)` introduces it",
        note: "explain it there, or change `introduced:`")
    }
  }
}
