internal import Markup

/// Finds what the references of a document lead to: the second step of linking.
struct Resolver: Sendable {
  let names: Names
  let figures: [Figure]
  let files: Set<String>
  let glossary: Glossary
  let numbers: NumberFormat

  func resolve(_ number: Int) -> ResolvedText {
    let entry = names.entries[number]
    let document = entry.document
    var resolved = ResolvedText()
    if document.isEmpty { return resolved }
    resolved.targets = document.references.map { target(of: $0, in: entry, &resolved.diagnostics) }
    resolved.citations = document.citations.map { citation in
      citation.items.map { reading(of: $0, in: entry, &resolved.diagnostics) }
    }
    resolved.marks = glossary.marks(
      in: document, targets: resolved.targets, of: entry, number: number)
    return resolved
  }

  private func target(
    of reference: MarkdownReference, in entry: Entry, _ diagnostics: inout [Diagnostic]
  ) -> ReferenceTarget {
    if reference.scheme.isEmpty { return localTarget(of: reference, in: entry, &diagnostics) }
    if reference.scheme == "value" { return value(of: reference, in: entry, &diagnostics) }
    guard let kind = Kind(rawValue: reference.scheme) else { return .nothing }
    switch names.find(kind, reference.id) {
    case .failure(let missing):
      diagnostics.append(
        entry.source.diagnostic(
          .brokenReference, missing.message, place: reference.place, note: missing.note))
      return .nothing
    case .success(let number):
      checkFragment(of: reference, to: names.entries[number], in: entry, &diagnostics)
      return .entry(number, fragment: reference.fragment)
    }
  }

  private func checkFragment(
    of reference: MarkdownReference, to target: Entry, in entry: Entry,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard let fragment = reference.fragment else { return }
    let known = target.document.headings.map(\.id)
    if known.contains(fragment) { return }
    let note = NearMiss.note(for: fragment, among: known)
    diagnostics.append(
      entry.source.diagnostic(
        .brokenFragment, "`\(target.kind.rawValue):\(target.id)` has no heading `#\(fragment)`",
        place: reference.place,
        note: note ?? (known.isEmpty ? nil : "it has: " + known.joined(separator: ", "))))
  }

  /// A path to a file that is copied, or a heading of the same text.
  private func localTarget(
    of reference: MarkdownReference, in entry: Entry, _ diagnostics: inout [Diagnostic]
  ) -> ReferenceTarget {
    if reference.id.isEmpty {
      guard let fragment = reference.fragment else { return .nothing }
      let known = entry.document.headings.map(\.id)
      if !known.contains(fragment) {
        diagnostics.append(
          entry.source.diagnostic(
            .brokenFragment, "this text has no heading `#\(fragment)`", place: reference.place,
            note: NearMiss.note(for: fragment, among: known)))
      }
      return .fragment(fragment)
    }
    if files.contains(reference.id) { return .file(reference.id) }
    let isPath = !reference.id.contains(":")
    if isPath {
      diagnostics.append(
        entry.source.diagnostic(
          .brokenReference, "the guide has no file `\(reference.id)`", place: reference.place,
          note: NearMiss.note(for: reference.id, among: files.sorted())
            ?? "link entries by kind, as in `term:name`; files stand in `images/` and `files/`"))
    }
    return .nothing
  }

  private func value(
    of reference: MarkdownReference, in entry: Entry, _ diagnostics: inout [Diagnostic]
  ) -> ReferenceTarget {
    func fail(_ message: String, _ note: String?) -> ReferenceTarget {
      diagnostics.append(
        entry.source.diagnostic(.brokenReference, message, place: reference.place, note: note))
      return .nothing
    }
    let parts = reference.id.split(separator: "/", omittingEmptySubsequences: false).map(
      String.init)
    guard (2...3).contains(parts.count) else {
      return fail("`\(reference.id)` names no value", "write `value:figure/key/column`")
    }
    switch names.find(.figure, parts[0]) {
    case .failure(let missing): return fail(missing.message, missing.note)
    case .success(let number):
      let figure = figures[names.index(of: number)]
      guard let row = figure.data.row(parts[1]) else {
        if figure.data.columns.isEmpty { return .nothing }
        return fail(
          "figure `\(parts[0])` has no row `\(parts[1])`",
          NearMiss.note(for: parts[1], among: figure.data.keys))
      }
      let wanted = parts.count == 3 ? parts[2] : figure.columns.first?.name.value ?? ""
      guard let column = figure.columns.first(where: { $0.name.value == wanted }),
        let index = figure.data.index(of: wanted)
      else {
        let known = figure.columns.map(\.name.value)
        return fail(
          "figure `\(parts[0])` has no column `\(wanted)`",
          NearMiss.note(for: wanted, among: known) ?? "columns: " + known.joined(separator: ", "))
      }
      guard !row[index].isEmpty else {
        return fail("`\(reference.id)` has no value", "its field in the data is empty")
      }
      return .value(numbers.text(row[index], of: column), figure: number)
    }
  }

  private func reading(
    of item: MarkdownCitation.Item, in entry: Entry, _ diagnostics: inout [Diagnostic]
  ) -> Int? {
    switch names.find(.reading, item.key) {
    case .success(let number): return number
    case .failure(let missing):
      diagnostics.append(
        entry.source.diagnostic(
          .brokenCitation, missing.message, place: item.place, note: missing.note))
      return nil
    }
  }
}
