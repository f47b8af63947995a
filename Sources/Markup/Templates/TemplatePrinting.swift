/// The names and variables of a template: finding their slots, and checking whether they may be
/// printed.
extension TemplateCompiler {
  mutating func reportUnknown(_ tag: TemplateNode.Tag) {
    let reach = frames.reversed().flatMap { $0.type.fields.map(\.name) }
    report(
      .templateUnknownName, "there is no name `\(tag.name)` here", tag,
      note: NearMiss.note(for: tag.name, among: reach)
        ?? "names of \(frames[frames.count - 1].type.name): "
        + frames[frames.count - 1].type.fields.map(\.name).joined(separator: ", "))
  }

  /// Compiles a variable; nothing is printed if its use is a mistake.
  mutating func variable(_ tag: TemplateNode.Tag, isRaw: Bool) -> [TemplateStep] {
    if let dot = tag.name.firstIndex(of: "."), tag.name != "." {
      let inner = tag.renamed(String(tag.name[tag.name.index(after: dot)...]))
      let outer = tag.renamed(String(tag.name[..<dot]))
      return within(outer) { $0.variable(inner, isRaw: isRaw) }
    }
    if html.isWithinTag {
      report(
        .templateUnquotedAttribute, "`\(tag.name)` stands in a tag without quotation marks", tag,
        note: "write `name=\"{{\(tag.name)}}\"`")
      return []
    }
    let match = find(tag.name)
    // A field of an inner record hides the open optional of an outer one.
    if let index = bound.lastIndex(where: { $0.name == tag.name || tag.name == "." }),
      bound[index].frame >= match?.frame ?? 0
    {
      let type = bound[index].type
      return printed(tag, type, isRaw: isRaw) ? [.printBound(index, escaping)] : []
    }
    guard let match else {
      reportUnknown(tag)
      return []
    }
    switch match.type {
    case .printable(let type):
      return printed(tag, type, isRaw: isRaw) ? [.print(match.frame, match.slot, escaping)] : []
    case .optional:
      report(
        .templateUnguardedOptional, "`\(tag.name)` may be missing", tag,
        note: "write `{{#\(tag.name)}}{{\(tag.name)}}{{/\(tag.name)}}`")
    case .flag:
      report(
        .templateNotPrintable, "`\(tag.name)` is a flag and cannot be printed", tag,
        note: "ask for it: `{{#\(tag.name)}}…{{/\(tag.name)}}`")
    case .record, .optionalRecord, .list:
      let type = match.type.description
      report(
        .templateNotPrintable,
        "`\(tag.name)` is \(type.hasPrefix("o") ? "an" : "a") \(type) and cannot be printed",
        tag, note: "open it: `{{#\(tag.name)}}…{{/\(tag.name)}}`")
    }
    return []
  }

  /// How a text is escaped in the context that has been reached.
  private var escaping: TextEscaping {
    html.state == .singleQuoted ? .singleQuoted : .plain
  }

  /// Says whether a value of a type may be printed here, and reports it if not. HTML and JSON need
  /// three braces.
  mutating func printed(
    _ tag: TemplateNode.Tag, _ type: FieldType.Printable, isRaw: Bool
  ) -> Bool {
    if type == .html, html.isQuoted {
      report(.templateWrongBraces, "`\(tag.name)` is HTML and cannot stand in an attribute", tag)
      return false
    }
    let isUnescaped = type == .html || type == .json
    guard isRaw == isUnescaped else {
      let name = type == .html || type == .json ? type.rawValue.uppercased() : type.rawValue
      report(
        .templateWrongBraces,
        isRaw
          ? "`\(tag.name)` is \(name), which is escaped"
          : "`\(tag.name)` is \(name), which is not escaped", tag,
        note: isRaw ? "write `{{\(tag.name)}}`" : "write `{{{\(tag.name)}}}`")
      return false
    }
    if let danger = html.danger(of: type) {
      report(
        .templateUnsafeValue, "`\(tag.name)` \(danger.text(type))", tag, note: danger.remedy)
      return false
    }
    html.print()
    return true
  }
}
