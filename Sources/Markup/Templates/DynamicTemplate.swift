/// A renderer of templates with data that have no shape, for trying a template. Missing names print
/// nothing, and texts print with either braces; with two, all marks of HTML are escaped, whatever
/// the context. It follows Mustache's specification, except for what ``TemplateParser`` leaves out.
package struct DynamicTemplate {
  private let library: TemplateLibrary
  /// The records in reach, outermost first.
  private var records: [DataNode] = []
  private var html: [UInt8] = []
  private var problems: [Diagnostic] = []
  private var missing: Set<Missing> = []
  private var steps = 0
  /// Whether a bound is reached, so that nothing more is printed.
  private var isStopped = false

  /// A tag whose template is missing, which is told once.
  private struct Missing: Hashable {
    let template: Int
    let start: Int
  }

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
    run.records = [data]
    run.run(library.templates[number], Scope())
    return (run.html, run.problems)
  }

  /// The state of a template being rendered: the contents of blocks, the indentation of lines, and
  /// the numbers of calls and of nodes around.
  private struct Scope {
    var blocks: [String: [TemplateNode]] = [:]
    var indent: [UInt8] = []
    var calls = 0
    var depth = 0
    /// The tag in which this stands.
    var tag: TemplateNode.Tag?
  }

  private mutating func run(_ nodes: [TemplateNode], _ outer: Scope) {
    var scope = outer
    scope.depth += 1
    for node in nodes {
      measure(node, scope)
      if isStopped { return }
      switch node {
      case .text(let text, let startsLine):
        if scope.indent.isEmpty {
          html += text.bytes
        } else {
          html.append(text.bytes[...], indent: scope.indent, startsLine: startsLine)
        }
      case .variable(let tag, let isRaw, let startsLine):
        if startsLine { html.append(contentsOf: scope.indent) }
        guard let value = find(tag.name), case .scalar(let text, _) = value.content,
          !value.isEmpty
        else { continue }
        if isRaw { html.append(text) } else { html.append(escapingQuotes: text) }
      case .section(let tag, let isInverted, let children):
        var inner = scope
        inner.tag = tag
        section(find(tag.name), isInverted: isInverted, children, inner)
      case .partial(let tag, let indent):
        guard let number = template(tag) else { continue }
        var inner = Scope(indent: scope.indent + indent)
        (inner.calls, inner.depth, inner.tag) = (scope.calls + 1, scope.depth, tag)
        run(library.templates[number], inner)
      case .parent(let tag, let indent, let children):
        guard let number = template(tag) else { continue }
        var inner = scope
        (inner.calls, inner.tag) = (scope.calls + 1, tag)
        inner.indent += indent
        inner.blocks = [:]
        for case .block(let block, let nodes) in children { inner.blocks[block.name] = nodes }
        inner.blocks.merge(scope.blocks) { _, outer in outer }
        run(library.templates[number], inner)
      case .block(let tag, let children):
        var inner = scope
        inner.tag = tag
        run(scope.blocks[tag.name] ?? children, inner)
      }
    }
  }

  /// Stops at a node where a bound is reached, and reports it there.
  private mutating func measure(_ node: TemplateNode, _ scope: Scope) {
    steps += 1
    let isDeep = scope.calls > TemplateLimits.calls || scope.depth > TemplateLimits.depth
    guard
      isDeep || steps > TemplateLimits.steps || html.count > TemplateLimits.bytes, !isStopped
    else { return }
    isStopped = true
    let tag = scope.tag ?? node.tag
    let bound = isDeep ? TemplateBound.depth : .size
    problems.append(
      library.sources[tag.template].diagnostic(
        .templateTooLarge, "`\(tag.name)` \(bound.message)", at: tag.start, length: tag.length,
        note: bound.remedy))
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
      records.append(value)
      run(children, scope)
      records.removeLast()
    }
  }

  /// Returns the template that a tag names. One that is missing prints nothing and is reported.
  private mutating func template(_ tag: TemplateNode.Tag) -> Int? {
    if let number = library.names[tag.name] { return number }
    if missing.insert(Missing(template: tag.template, start: tag.start)).inserted {
      problems.append(
        library.sources[tag.template].diagnostic(
          .templateUnknownPartial, "there is no template `\(tag.name)`", at: tag.start,
          length: tag.length,
          note: NearMiss.note(for: tag.name, among: library.names.keys.sorted())))
    }
    return nil
  }

  /// Returns the value of a name in the innermost record that has it; after a point, the search
  /// goes on inside that value.
  private func find(_ name: String) -> DataNode? {
    if name == "." { return records.last }
    let parts =
      name.utf8.contains(UInt8(ascii: ".")) ? name.split(separator: ".").map(String.init) : [name]
    guard let first = parts.first, var value = innermost(first) else { return nil }
    for part in parts.dropFirst() {
      guard let next = value.value(of: part) else { return nil }
      value = next
    }
    return value
  }

  private func innermost(_ name: String) -> DataNode? {
    for record in records.reversed() {
      if let value = record.value(of: name) { return value }
    }
    return nil
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
