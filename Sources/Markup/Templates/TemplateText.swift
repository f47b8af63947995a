/// A text that templates print by its name, `{{>words/skip}}`: words for readers, in the guide's
/// language. It may hold names of the record that the caller prints, `Section {{number}}`, and no
/// markup: all else in it is text.
package struct TemplateText: Sendable, Equatable {
  /// What stands before the names of texts in a template.
  package static let folder = "words/"

  /// The name without the folder.
  package let name: String
  package let text: Located<String>
  /// The file that holds the text.
  package let source: SourceText

  package init(_ name: String, _ text: Located<String>, in source: SourceText) {
    (self.name, self.text, self.source) = (name, text, source)
  }

  package static func == (left: TemplateText, right: TemplateText) -> Bool {
    left.name == right.name && left.text.value == right.text.value
      && left.text.place == right.text.place && left.source.path == right.source.path
  }

  /// Parses the text as the template of that number. A tag other than a name is reported.
  func parsed(as template: Int) -> (
    source: SourceText, nodes: [TemplateNode], diagnostics: [Diagnostic]
  ) {
    let source = source.embedded(text)
    var (nodes, diagnostics) = TemplateParser.parse(source, template: template)
    nodes = nodes.compactMap { node in
      switch node {
      case .text(let text, _): return .text(text.escaped, startsLine: false)
      case .variable(let tag, isRaw: false, _):
        return .variable(tag, isRaw: false, startsLine: false)
      case .variable, .section, .partial, .parent, .block:
        diagnostics.append(
          source.diagnostic(
            .templateSyntax, "words hold text and names in two braces, nothing else",
            at: node.tag.start, length: node.tag.length,
            note: "write `{{\(node.tag.name)}}`, or put the rest into the template"))
        return nil
      }
    }
    return (source, nodes, diagnostics)
  }
}

extension TemplateNode.Text {
  /// The text as HTML, for contents and for attributes.
  fileprivate var escaped: TemplateNode.Text {
    var escaped: [UInt8] = []
    escaped.append(escaping: bytes)
    return TemplateNode.Text(bytes: escaped, template: template, start: start)
  }
}
