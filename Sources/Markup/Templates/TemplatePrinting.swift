/// The names and variables of a template: finding their slots, and checking whether they may be
/// printed.
extension TemplateCompiler {
  /// Finds a name in the innermost record that has it.
  func find(_ name: String) -> (frame: Int, slot: Int, type: FieldType)? {
    for frame in frames.indices.reversed() {
      if let slot = frames[frame].slot(of: name) {
        return (frame, slot, frames[frame].fields[slot].type)
      }
    }
    return nil
  }

  mutating func reportUnknown(_ tag: TemplateNode.Tag) {
    let reach = frames.reversed().flatMap { $0.fields.map(\.name) }
    report(
      .templateUnknownName, "there is no name `\(tag.name)` here", tag,
      note: NearMiss.note(for: tag.name, among: reach)
        ?? "names of \(frames[frames.count - 1].name): "
        + frames[frames.count - 1].fields.map(\.name).joined(separator: ", "))
  }

  /// Compiles a variable; nothing is printed if its use is a mistake.
  mutating func variable(
    _ tag: TemplateNode.Tag, isRaw: Bool, position: HTMLPosition
  ) -> [TemplateStep] {
    if let dot = tag.name.firstIndex(of: "."), tag.name != "." {
      let inner = tag.renamed(String(tag.name[tag.name.index(after: dot)...]))
      let outer = tag.renamed(String(tag.name[..<dot]))
      return within(outer) { $0.variable(inner, isRaw: isRaw, position: position) }
    }
    if position == .insideTag {
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
      return printed(tag, type, isRaw: isRaw, position) ? [.printBound(index)] : []
    }
    guard let match else {
      reportUnknown(tag)
      return []
    }
    switch match.type {
    case .printable(let type):
      return printed(tag, type, isRaw: isRaw, position) ? [.print(match.frame, match.slot)] : []
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

  /// Says whether a value of a type may be printed here, and reports it if not. HTML needs three
  /// braces and may be printed only in content.
  mutating func printed(
    _ tag: TemplateNode.Tag, _ type: FieldType.Printable, isRaw: Bool, _ position: HTMLPosition
  ) -> Bool {
    if type == .html, position != .content {
      report(.templateWrongBraces, "`\(tag.name)` is HTML and cannot stand in an attribute", tag)
      return false
    }
    guard isRaw == (type == .html) else {
      report(
        .templateWrongBraces,
        isRaw
          ? "`\(tag.name)` is \(type.rawValue), which is escaped"
          : "`\(tag.name)` is HTML, which is not escaped", tag,
        note: isRaw ? "write `{{\(tag.name)}}`" : "write `{{{\(tag.name)}}}`")
      return false
    }
    return true
  }
}
