/// Prints data that has no shape, to try a template: names that are missing print nothing, and
/// texts print with either braces. Follows Mustache's specification where it is not left out.
package struct DynamicTemplate {
  private let library: TemplateLibrary
  private var html: [UInt8] = []
  private var problems: [Diagnostic] = []

  private init(_ library: TemplateLibrary) { self.library = library }

  /// The template of that name with the data in it, or what is wrong with it.
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

  /// The records in reach, outermost first, what fills blocks, and the indentation of lines.
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

  /// The template that a tag names; a missing one prints nothing and is reported.
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

  /// The innermost record's value of a name; a name with points goes on within the first found.
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

  /// What a section over the value repeats for: nothing for `false`, `null` and empty lists.
  fileprivate var repeated: [DataNode] {
    switch content {
    case .sequence(let items): items
    case .scalar("false", isQuoted: false): []
    case .scalar: isEmpty ? [] : [self]
    case .mapping: [self]
    }
  }
}
