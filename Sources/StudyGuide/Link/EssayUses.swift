/// The paragraphs of the essay's text that use each entry: a term or a person that they name, and
/// what links in them lead to.
struct EssayUses: Sendable {
  private var paragraphs: [EntryID: [EntryID]] = [:]

  init(_ entries: EntryTable, _ resolved: [ResolvedReferences]) {
    for paragraph in entries.all(.paragraph) {
      let references = resolved[paragraph]
      var targets = references.marks.map(\.target)
      for case .entry(let target, _) in references.targets { targets.append(target) }
      for target in targets.uniqued() { paragraphs[target, default: []].append(paragraph) }
    }
  }

  subscript(id: EntryID) -> [EntryID] { paragraphs[id] ?? [] }
}
