internal import Markup

/// Reads `timeline.yml`: a list of events, each with a paragraph of Markdown.
enum EventLoading {
  static func load(_ source: SourceText) -> Loaded<[Event]> {
    if let refusal = EntryLoading.refusal(of: source) { return Loaded(diagnostics: [refusal]) }
    switch YAMLText.read(source) {
    case .failure(let failure): return Loaded(diagnostics: [failure.diagnostic])
    case .success(let node):
      guard case .sequence(let items) = node.content else {
        let message = "the timeline is a list of events, not \(node.description)"
        return Loaded(
          diagnostics: [
            source.diagnostic(
              .wrongType, message, place: node.place, note: "begin each event with `- id: …`")
          ])
      }
      var loaded = Loaded<[Event]>()
      loaded.value = items.map { load($0, in: source, diagnostics: &loaded.diagnostics) }
      return loaded
    }
  }

  private static func load(
    _ node: DataNode, in source: SourceText, diagnostics: inout [Diagnostic]
  ) -> Event {
    var fields = FieldReader(node, in: source, what: "an event")
    let id = fields.text("id")
    if !id.value.isEmpty, !Identifier.isValid(id.value) {
      fields.report(.invalidID, "`\(id.value)` cannot be an id", at: id.place, note: Entry.idRule)
    }
    let body = fields.text("body")
    let document = MarkdownDocument(
      parsing: source.embedded(body), options: MarkdownOptions(schemes: Kind.schemes))
    diagnostics += document.diagnostics
    let entry = Entry(
      .event, id: id.value, title: "", document: document, place: id.place,
      isCore: fields.flag("core"), isDraft: fields.flag("draft"),
      formerly: fields.texts("formerly").map(\.value))
    let event = Event(entry: entry, fields: &fields)
    diagnostics += fields.finish()
    return event
  }
}
