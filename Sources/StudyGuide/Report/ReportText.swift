internal import Markup

extension GuideReport {
  /// The report as text for a terminal: sections with a heading, then one entry on a line.
  package var text: String {
    let claims = [
      section("Claims: stances cited in support and against", balance.map(line))
    ]
    let cited = [
      section(
        "Stances of what claims cite",
        stances.map { "\($0.name): \(Self.percent($0.permille))" }
          + (mostCited.map { ["most cited author: \($0.name), \(Self.percent($0.permille))"] } ?? [])
      )
    ]
    let asked = [
      section(
        "Questions by level",
        levels.map(line) + ["remember and understand: \(Self.percent(lowLevels)) of all"])
    ]
    let hasQuestions = levels.contains { $0.questions.contains { !$0.items.isEmpty } }
    // What the guide has nothing of is left out.
    let sections = [
      [section("Paragraphs: what treats each", coverage.map(line))],
      balance.isEmpty ? [] : claims,
      balance.isEmpty && mostCited == nil ? [] : cited,
      terms.isEmpty
        ? []
        : [section("Terms used before the section that introduces them", terms.compactMap(line))],
      hasQuestions ? asked : [],
      options.count == 0
        ? []
        : [section("Questions to choose: is the right answer told by its length", lines(options))],
      [
        section(
          "References in 100 words",
          density.map { "\($0.section.id): \(Self.tenths($0.perThousand))" }),
        section("Core entries", core.map { "\($0.kind.rawValue): \($0.count)" }),
      ],
    ]
    return sections.flatMap(\.self).joined(separator: "\n")
  }

  private func section(_ heading: String, _ lines: [String]) -> String {
    heading + "\n" + (lines.isEmpty ? ["none"] : lines).map { "  \($0)\n" }.joined()
  }

  private static func ids(_ items: [Item]) -> String {
    items.isEmpty ? "none" : items.map(\.id).joined(separator: ", ")
  }

  private func line(_ coverage: Coverage) -> String {
    let also = coverage.also.isEmpty ? "" : " (also \(Self.ids(coverage.also)))"
    return "\(coverage.paragraph.id): section \(Self.ids(coverage.owners))\(also); "
      + "claims \(Self.ids(coverage.claims)); questions \(Self.ids(coverage.questions))"
  }

  private func line(_ balance: Balance) -> String {
    func side(_ uses: [StanceUse]) -> String {
      uses.isEmpty
        ? "none" : uses.map { "\($0.stance) (\(Self.ids($0.works)))" }.joined(separator: ", ")
    }
    let reason = balance.oneSided.map { "; one-sided: \($0)" } ?? ""
    return "\(balance.claim.id): for \(side(balance.supports)); "
      + "against \(side(balance.against))\(reason)"
  }

  private func line(_ use: TermUse) -> String? {
    guard let introduced = use.introduced, !use.early.isEmpty else { return nil }
    return "\(use.term.id): introduced in \(introduced.id), used in \(Self.ids(use.early))"
  }

  private func line(_ levels: Levels) -> String {
    let counts = levels.questions.filter { !$0.items.isEmpty }.map {
      "\($0.level.rawValue) \($0.items.count)"
    }
    return "\(levels.section.id): " + (counts.isEmpty ? "none" : counts.joined(separator: ", "))
  }

  private func lines(_ options: OptionLengths) -> [String] {
    [("longest", options.longest), ("shortest", options.shortest)].map { name, items in
      "the \(name): \(items.count) of \(options.count), by chance \(Self.percent(options.chance)): "
        + Self.ids(items)
    }
  }

  /// Returns tenths of a per cent as text: `12.3 per cent` for 123.
  package static func percent(_ permille: Int) -> String { tenths(permille) + " per cent" }

  /// Returns a number of tenths in decimal notation: `12.3` for 123.
  package static func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }
}
