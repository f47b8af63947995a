package import Markup

extension Rule {
  package static let orphanTerm = Rule(
    "orphan-term", .warning,
    meaning: "No text uses a term.",
    remedy: "Use it, or remove it.")
}

extension Check {
  static let orphanTerm = Check(.orphanTerm, each: .term) { id, guide in
    guard guide.backlinks.links(to: id).isEmpty, guide.links.sources(of: id, .see).isEmpty,
      guide.paragraphs(using: id).isEmpty
    else { return [] }
    let entry = guide.entries[id]
    return [Finding(entry, .orphanTerm, "no text uses the term `\(entry.title)`")]
  }
}
