/// Names and variables of a template: where each leads, and whether it may be printed so.
extension TemplateCompiler {
  /// Where a name leads: the innermost record that has it.
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
    case .text, .html, .address:
      let type = FieldType.Printable(rawValue: match.type.description) ?? .text
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

  /// Whether a value of the type may be printed so; HTML takes three braces and stands in content.
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
