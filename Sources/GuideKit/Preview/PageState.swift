import Markup

/// What an open page is told after each build, as JSON: the page compares it with what it shows.
struct PageState: Equatable {
  /// The digest of the page as it stands now, or of what stands in its place.
  let page: String
  let style: String
  /// Counts changes of images and scripts, which a page shows only when it is loaded anew.
  let assets: Int
  let isStale: Bool
  let failure: String?
  let problems: [Diagnostic]

  init(_ snapshot: PreviewSnapshot, page: String) {
    self.page = page
    style = snapshot.style
    assets = snapshot.assets
    isStale = snapshot.isStale
    failure = snapshot.failure
    problems = snapshot.problems
  }

  /// One line; `go` is the address of a page to show instead.
  func json(editor: EditorLink, go: String?) -> String {
    var fields = [
      "\"page\":" + JSONText.quoted(page), "\"style\":" + JSONText.quoted(style),
      "\"assets\":\"\(assets)\"", "\"stale\":\(isStale)",
      "\"problems\":[" + problems.map { Self.json($0, editor) }.joined(separator: ",") + "]",
    ]
    if let failure { fields.append("\"failure\":" + JSONText.quoted(failure)) }
    if let go { fields.append("\"go\":" + JSONText.quoted(go)) }
    return "{" + fields.joined(separator: ",") + "}"
  }

  private static func json(_ diagnostic: Diagnostic, _ editor: EditorLink) -> String {
    var fields = [
      ("severity", diagnostic.severity.rawValue), ("rule", diagnostic.rule.id),
      ("path", diagnostic.path), ("message", diagnostic.message),
      ("excerpt", DiagnosticText.excerpt(diagnostic)),
    ]
    if let note = diagnostic.note { fields.append(("note", note)) }
    if let place = diagnostic.place {
      fields += [("line", String(place.line)), ("column", String(place.column))]
    }
    if let address = editor.address(of: diagnostic) { fields.append(("edit", address)) }
    let pairs = fields.map { JSONText.quoted($0.0) + ":" + JSONText.quoted($0.1) }
    return "{" + pairs.joined(separator: ",") + "}"
  }
}
