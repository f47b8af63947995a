internal import Markup

extension Check {
  /// The check that no heading on a page that a list shares, such as the timeline, has the id of an
  /// entry of that list, which stands there too, or of an id that it formerly had.
  static let sharedPage = Check(.duplicateFragment) { run in
    let guide = run.guide
    return Kind.allCases.flatMap { kind -> [Finding] in
      guard case .list(_, _, let page) = kind.home, let id = guide.entries.id(.page, page) else {
        return []
      }
      let entry = guide.entries[id]
      let ids = Set(
        guide.entries.all(kind).map { guide.entries[$0] }.flatMap { listed in
          [listed.id] + listed.formerly.filter { $0.kind == kind }.map(\.id)
        })
      return entry.document.headings.filter { ids.contains($0.id) }.map { heading in
        Finding(
          entry, .duplicateFragment,
          "the \(kind.noun) `\(heading.id)` stands, or stood, on this page under the id of this heading",
          at: heading.place, note: "give the heading another: `{#…}` at its end")
      }
    }
  }
}
