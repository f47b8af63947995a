/// Partials and parents: calls of other templates.
extension TemplateCompiler {
  /// Compiles a call of a partial, and the partial itself if it is new for this type of record and
  /// this context.
  mutating func partial(_ tag: TemplateNode.Tag, indent: [UInt8]) -> [TemplateStep] {
    // Without any words, their file could not be read, which is told once.
    if library.texts.isEmpty, tag.name.hasPrefix(TemplateText.folder) { return [] }
    guard let template = template(of: tag) else { return [] }
    if library.texts.contains(template) {
      let caller = library.sources[tag.template].bytes
      let startsLine = tag.start == 0 || caller[tag.start - 1].isLineEnd
      return (startsLine ? [.lineStart] : []) + compile(library.templates[template], [:])
    }
    html = html.atBoundary
    let current = frames[frames.count - 1]
    let key = RoutineKey(template: template, type: current.type.id, html: html)
    let number = routines[key]?.number ?? code.addRoutine()
    if let routine = routines[key] {
      if let level = routine.openAt { checkDescent(tag, from: level, to: current.level) }
      if !routine.enters.isDisjoint(with: entered) { code.isOpenEnded = true }
      enters.formUnion(routine.enters)
      cost = cost + routine.cost
    } else {
      routines[key] = Routine(number: number, openAt: current.level)
      compileRoutine(key, tag, template)
    }
    let origin = code.addOrigin(tag, library.sources[tag.template])
    return [.call(number, indent: indent, origin: origin)]
  }

  /// Compiles a partial as a routine, which must serve every caller, so that it sees only the
  /// page's record and its own.
  private mutating func compileRoutine(
    _ key: RoutineKey, _ tag: TemplateNode.Tag, _ template: Int
  ) {
    let outer = (frames, bound, cost, enters)
    frames = [Frame(type: root, level: 0), frames[frames.count - 1]]
    (bound, cost, enters) = ([], TemplateCost(), [])
    let steps = branch(tag, isRepeated: true) { $0.compile($0.library.templates[template], [:]) }
    if let number = routines[key]?.number { code.routines[number] = steps }
    routines[key]?.openAt = nil
    routines[key]?.cost = cost
    routines[key]?.enters = enters
    (frames, bound) = (outer.0, outer.1)
    cost = outer.2 + cost
    enters.formUnion(outer.3)
  }

  /// Checks a call of a partial within itself. Through lists and optional records of its own record
  /// it ends with the data, or is told when it does not; on the same record it never ends.
  private mutating func checkDescent(_ tag: TemplateNode.Tag, from level: Int, to inner: Int) {
    code.isOpenEnded = true
    guard inner <= level else { return }
    report(
      .templateSyntax, "`\(tag.name)` calls itself on the same record, without end", tag,
      note: "let it call itself within a list")
  }

  /// Compiles a parent with its blocks filled in. Outer blocks win over inner ones, as Mustache's
  /// inheritance specifies.
  mutating func parent(
    _ tag: TemplateNode.Tag, indent: [UInt8], _ children: [TemplateNode], _ outer: Blocks
  ) -> [TemplateStep] {
    guard let template = template(of: tag) else { return [] }
    guard !openParents.contains(template) else {
      report(.templateSyntax, "`\(tag.name)` is a parent of itself", tag)
      return []
    }
    var blocks: Blocks = [:]
    for case .block(let block, let nodes) in children { blocks[block.name] = nodes }
    blocks.merge(outer) { _, outer in outer }
    openParents.append(template)
    defer { openParents.removeLast() }
    let steps = compile(library.templates[template], blocks)
    return indent.isEmpty ? steps : [.indented(indent, steps)]
  }

  mutating func template(of tag: TemplateNode.Tag) -> Int? {
    if let template = library.names[tag.name] { return template }
    let text =
      tag.name.hasPrefix(TemplateText.folder)
      ? tag.name.dropFirst(TemplateText.folder.count) : nil
    report(
      .templateUnknownPartial,
      text.map { "there are no words `\($0)`" } ?? "there is no template `\(tag.name)`", tag,
      note: NearMiss.note(for: tag.name, among: library.names.keys.sorted())
        ?? text.map { "add `\($0): …` under `text` in `templates/words.yml`" }
        ?? "write `templates/\(tag.name).mustache`")
    return nil
  }
}
