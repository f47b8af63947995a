/// A renderer of templates with data that have no shape, for trying a template. Missing names print
/// nothing, and texts print with either braces. It follows Mustache's specification, except for
/// what ``TemplateParser`` leaves out.
package struct DynamicTemplate {
  private let library: TemplateLibrary
  private var html: [UInt8] = []
  private var problems: [Diagnostic] = []

  private init(_ library: TemplateLibrary) { self.library = library }

  /// Renders a template with data. If any template of the library has mistakes, there is no HTML,
  /// only diagnostics.
  package static func render(_ name: String, data: DataNode, in library: TemplateLibrary)
    -> (html: [UInt8], diagnostics: [Diagnostic])
  {
    var run = DynamicTemplate(library)
    guard let number = library.names[name], library.diagnostics.isEmpty else {
      return ([], library.diagnostics)
    }
    run.run(library.templates[number], Scope(records: [data]))
    return (run.html, run.problems)
  }

  /// The state of a template being rendered: the records in reach, outermost first, the contents of
  /// blocks, the indentation of lines, and the number of enclosing partials and parents.
  private struct Scope {
    var records: [DataNode]
    var blocks: [String: [TemplateNode]] = [:]
    var indent: [UInt8] = []
    var depth = 0
  }

  private mutating func run(_ nodes: [TemplateNode], _ scope: Scope) {
    for node in nodes {
      switch node {
      case .text(let bytes, let startsLine): append(bytes, scope.indent, startsLine: startsLine)
      case .variable(let tag, let isRaw, let startsLine, _):
        if startsLine { html.append(contentsOf: scope.indent) }
        guard case .scalar(let text, _)? = find(tag.name, scope)?.content else { continue }
        if find(tag.name, scope)?.isEmpty == true { continue }
        if isRaw { html.append(text) } else { html.append(escaping: text) }
      case .section(let tag, let isInverted, let children):
        section(find(tag.name, scope), isInverted: isInverted, children, scope)
      case .partial(let tag, let indent):
        guard let number = template(tag, scope) else { continue }
        var inner = Scope(records: scope.records, indent: scope.indent + indent)
        inner.depth = scope.depth + 1
        run(library.templates[number], inner)
      case .parent(let tag, let indent, let children):
        guard let number = template(tag, scope) else { continue }
        var inner = scope
        inner.depth += 1
        inner.indent += indent
        inner.blocks = [:]
        for case .block(let block, let nodes) in children { inner.blocks[block.name] = nodes }
        inner.blocks.merge(scope.blocks) { _, outer in outer }
        run(library.templates[number], inner)
      case .block(let tag, let children): run(scope.blocks[tag.name] ?? children, scope)
      }
    }
  }

  private mutating func section(
    _ value: DataNode?, isInverted: Bool, _ children: [TemplateNode], _ scope: Scope
  ) {
    let values = value.map(\.repeated) ?? []
    if isInverted {
      if values.isEmpty { run(children, scope) }
      return
    }
    for value in values {
      var inner = scope
      inner.records.append(value)
      run(children, inner)
    }
  }

  /// Returns the template that a tag names. One that is missing, or nested more than 100 deep,
  /// prints nothing and is reported.
  private mutating func template(_ tag: TemplateNode.Tag, _ scope: Scope) -> Int? {
    guard let number = library.names[tag.name], scope.depth < 100 else {
      let source = library.sources[tag.template]
      let isMissing = library.names[tag.name] == nil
      problems.append(
        source.diagnostic(
          .templateUnknownPartial,
          isMissing
            ? "there is no template `\(tag.name)`" : "`\(tag.name)` calls itself without end",
          at: tag.start, length: tag.length,
          note: isMissing
            ? NearMiss.note(for: tag.name, among: library.names.keys.sorted()) : nil))
      return nil
    }
    return number
  }

  /// Returns the value of a name in the innermost record that has it; after a point, the search
  /// goes on inside that value.
  private func find(_ name: String, _ scope: Scope) -> DataNode? {
    if name == "." { return scope.records.last }
    let parts = name.split(separator: ".").map(String.init)
    guard let first = parts.first,
      var value = scope.records.reversed().lazy.compactMap({ $0.value(of: first) }).first
    else { return nil }
    for part in parts.dropFirst() {
      guard let next = value.value(of: part) else { return nil }
      value = next
    }
    return value
  }

  private mutating func append(_ bytes: [UInt8], _ indent: [UInt8], startsLine: Bool) {
    var startsLine = startsLine
    for byte in bytes {
      if startsLine, !byte.isLineEnd { html.append(contentsOf: indent) }
      html.append(byte)
      startsLine = byte == UInt8(ascii: "\n")
    }
  }
}

extension DataNode {
  fileprivate func value(of key: String) -> DataNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The values for which a section is repeated: none for `false`, `null` and empty lists.
  fileprivate var repeated: [DataNode] {
    switch content {
    case .sequence(let items): items
    case .scalar("false", isQuoted: false): []
    case .scalar: isEmpty ? [] : [self]
    case .mapping: [self]
    }
  }
}
