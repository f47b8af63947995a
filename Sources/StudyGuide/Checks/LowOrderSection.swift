package import Markup

extension Rule {
  package static let lowOrderSection = Rule(
    "low-order-section", .warning,
    meaning: "A section has no question that asks to analyse, evaluate or create.",
    remedy: "Write one.")
}

extension Check {
  /// The check that every section has a question that asks for more than repeating.
  static let lowOrderSection = Check(.lowOrderSection, each: .section) { id, guide in
    let questions = guide.questions(ofSection: id).map { guide.content.questions[$0] }
    if questions.contains(where: \.level.isHigherOrder) { return [] }
    let entry = guide.entries[id]
    return [
      Finding(
        entry, .lowOrderSection,
        "no question of the section `\(entry.id)` asks to analyse, evaluate or create",
        note: "write one in `content/questions/\(entry.id)/`")
    ]
  }
}
