internal import Markup

extension Checks {
  /// Every section asks at least one question that goes beyond repeating.
  static func sections(of guide: Guide) -> [Finding] {
    guide.names.all(.section).compactMap { number in
      if guide.entry(number).silences[.lowOrderSection] != nil { return nil }
      let questions = guide.questions(of: number).map(guide.question)
      if questions.contains(where: \.level.isHigherOrder) { return nil }
      let entry = guide.entry(number)
      return finding(
        entry, .lowOrderSection,
        "no question of the section `\(entry.id)` asks to analyse, evaluate or create",
        note: "write one in `content/questions/\(entry.id)/`")
    }
  }
}
