package import Markup

extension Rule {
  package static let longDefinition = Rule(
    "long-definition", .warning,
    meaning: "A term's first paragraph has more than 40 words.",
    remedy: "Shorten it, and put the rest into a second paragraph.")
}

extension Check {
  /// The largest number of words in the definition of a term.
  static let definitionWords = 40

  static let longDefinition = Check(.longDefinition, each: .term) { id, guide in
    let entry = guide.entries[id]
    let document = entry.document
    guard let definition = document.firstParagraph(in: document.openingPart()) else { return [] }
    let words = document.plainText(of: definition).split(separator: " ").count
    if words <= definitionWords { return [] }
    return [
      Finding(
        entry, .longDefinition,
        "the definition has \(words) words, and \(definitionWords) is the most",
        note: "put the rest into a second paragraph")
    ]
  }
}
