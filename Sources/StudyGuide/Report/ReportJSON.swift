internal import Markup

extension GuideReport {
  /// The report as JSON for programs: one object, with entries named by id and shares in tenths of
  /// a per cent.
  package var json: String {
    let fields = [
      ("paragraphs", list(coverage.map(object))), ("claims", list(balance.map(object))),
      ("stances", list(stances.map(object))), ("most-cited", mostCited.map(object) ?? "null"),
      ("terms", list(terms.map(object))), ("questions", list(levels.map(object))),
      ("low-levels", String(lowLevels)), ("options", object(options)),
      ("links", list(density.map(object))),
      ("core", object(core.map { ($0.kind.rawValue, String($0.count)) })),
    ]
    let lines = fields.map { name, value in JSONWriter.quoted(name) + ":" + value }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private func object(_ pairs: [(String, String)]) -> String {
    "{" + pairs.map { JSONWriter.quoted($0) + ":" + $1 }.joined(separator: ",") + "}"
  }

  private func list(_ values: [String]) -> String {
    values.isEmpty ? "[]" : "[\n" + values.joined(separator: ",\n") + "\n]"
  }

  private func id(_ item: Item?) -> String { item.map { JSONWriter.quoted($0.id) } ?? "null" }

  private func ids(_ items: [Item]) -> String {
    "[" + items.map { JSONWriter.quoted($0.id) }.joined(separator: ",") + "]"
  }

  private func object(_ coverage: Coverage) -> String {
    object([
      ("id", id(coverage.paragraph)), ("owners", ids(coverage.owners)),
      ("also", ids(coverage.also)), ("claims", ids(coverage.claims)),
      ("questions", ids(coverage.questions)),
    ])
  }

  private func object(_ balance: Balance) -> String {
    func side(_ uses: [StanceUse]) -> String { object(uses.map { ($0.stance, ids($0.works)) }) }
    return object([
      ("id", id(balance.claim)), ("supports", side(balance.supports)),
      ("against", side(balance.against)),
      ("one-sided", balance.oneSided.map { JSONWriter.quoted($0) } ?? "null"),
    ])
  }

  private func object(_ share: Share) -> String {
    object([("name", JSONWriter.quoted(share.name)), ("permille", String(share.permille))])
  }

  private func object(_ use: TermUse) -> String {
    object([
      ("id", id(use.term)), ("introduced", id(use.introduced)), ("first", id(use.first)),
      ("early", ids(use.early)),
    ])
  }

  private func object(_ levels: Levels) -> String {
    object([
      ("section", id(levels.section)),
      ("levels", object(levels.questions.map { ($0.level.rawValue, ids($0.items)) })),
    ])
  }

  private func object(_ options: OptionLengths) -> String {
    object([
      ("count", String(options.count)), ("longest", ids(options.longest)),
      ("shortest", ids(options.shortest)), ("chance", String(options.chance)),
    ])
  }

  private func object(_ density: Density) -> String {
    object([
      ("section", id(density.section)), ("references", String(density.references)),
      ("words", String(density.words)),
    ])
  }
}
