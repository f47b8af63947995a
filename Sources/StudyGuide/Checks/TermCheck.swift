internal import Markup

extension Checks {
  static let definitionWords = 40

  /// Terms have a short definition and are used, and none is used before it is introduced.
  static func terms(of guide: Guide) -> [Finding] {
    guide.names.all(.term).flatMap { number -> [Finding] in
      let entry = guide.entry(number)
      var found: [Finding] = []
      let document = entry.document
      if let definition = document.firstParagraph(in: document.openingPart()) {
        let words = document.plainText(of: definition).split(separator: " ").count
        if words > definitionWords {
          found.append(
            finding(
              entry, .longDefinition,
              "the definition has \(words) words, and \(definitionWords) is the most",
              note: "put the rest into a second paragraph"))
        }
      } else {
        found.append(
          finding(
            entry, .missingPart, "the term has no definition",
            note: "begin its text with a paragraph of at most \(definitionWords) words"))
      }
      if guide.backlinks.links(to: number).isEmpty,
        guide.relations.sources(of: number, .see).isEmpty
      {
        found.append(finding(entry, .orphanTerm, "no text uses the term `\(entry.title)`"))
      }
      return found + early(number, guide)
    }
  }

  /// `introduced: section` says where readers first meet a term; sections before it do not use it.
  private static func early(_ number: Int, _ guide: Guide) -> [Finding] {
    guard let home = guide.relations.targets(of: number, .introduced).first else { return [] }
    return guide.backlinks.links(to: number).compactMap { link in
      let source = guide.entry(link.source)
      guard source.kind == .section, link.source < home else { return nil }
      return finding(
        guide.entry(number), .earlyTerm,
        "section `\(source.id)` uses the term before `\(guide.entry(home).id)` introduces it",
        note: "explain it there, or change `introduced:`")
    }
  }
}
