/// A parser of Mustache: variables, sections, comments, partials and inheritance, each with its
/// place.
///
/// Tags alone on their line take the line with them. There are no lambdas, no change of delimiters,
/// and no dynamic names.
struct TemplateParser {
  private let source: SourceText
  private let template: Int
  private var index = 0
  private var open: [OpenTag] = []
  /// Whether a tag is nested too deep, so that the rest is not read.
  private var isTooDeep = false
  private(set) var diagnostics: [Diagnostic] = []

  /// A tag that is open, with the nodes in it so far.
  private struct OpenTag {
    /// The kind of an open tag; the root is the template itself.
    enum Kind { case root, section, inverted, parent, block }

    let kind: Kind
    let tag: TemplateNode.Tag
    var indent: [UInt8] = []
    /// Whether the tag is the first thing on its line, blanks aside.
    var startsLine = false
    var nodes: [TemplateNode] = []
  }

  private init(_ source: SourceText, template: Int) {
    self.source = source
    self.template = template
  }

  static func parse(_ source: SourceText, template: Int)
    -> (nodes: [TemplateNode], diagnostics: [Diagnostic])
  {
    var parser = TemplateParser(source, template: template)
    let nodes = parser.parse()
    return (nodes, parser.diagnostics)
  }

  private var bytes: [UInt8] { source.bytes }

  private mutating func parse() -> [TemplateNode] {
    let root = TemplateNode.Tag(name: "", template: template, start: 0, length: 0)
    open = [OpenTag(kind: .root, tag: root)]
    while let start = bytes.firstRange(of: Array("{{".utf8), from: index)?.lowerBound {
      guard readTag(at: start) else { break }
    }
    appendText(index..<bytes.count)
    while !isTooDeep, open.count > 1, let unclosed = open.popLast() {
      report(
        .templateUnclosedSection, "`\(unclosed.tag.name)` is opened here and never closed",
        at: unclosed.tag, note: "write `{{/\(unclosed.tag.name)}}`")
    }
    return open.first?.nodes ?? []
  }

  /// Reads the text up to a tag, and the tag that begins at `start`; false if the tag never ends.
  private mutating func readTag(at start: Int) -> Bool {
    let isTriple = bytes.hasBytes("{{{".utf8, at: start)
    let close = Array((isTriple ? "}}}" : "}}").utf8)
    guard let end = bytes.firstRange(of: close, from: start + 2) else {
      let tag = TemplateNode.Tag(name: "", template: template, start: start, length: 2)
      report(.templateSyntax, "this tag is never closed", at: tag, note: "end it with `}}`")
      return false
    }
    var content = bytes[(start + (isTriple ? 3 : 2))..<end.lowerBound]
    let mark = isTriple ? nil : content.first.flatMap { "#^/!><$=&".utf8.contains($0) ? $0 : nil }
    if mark != nil { content.removeFirst() }
    let name = String(decoding: content, as: UTF8.self).filter { !$0.isWhitespace || mark == nil }
    let tag = TemplateNode.Tag(
      name: name.trimmed, template: template, start: start, length: end.upperBound - start)
    guard let mark else {
      appendText(index..<start)
      index = end.upperBound
      if isValidName(tag) {
        let startsLine = start == 0 || bytes[start - 1].isLineEnd
        append(.variable(tag, isRaw: isTriple, startsLine: startsLine))
      }
      return true
    }
    let line = line(of: mark, start..<end.upperBound)
    appendText(index..<line.lowerBound)
    index = line.upperBound
    read(mark, tag, indent: Array(bytes[line.lowerBound..<start]))
    return !isTooDeep
  }

  private mutating func read(_ mark: UInt8, _ tag: TemplateNode.Tag, indent: [UInt8]) {
    switch mark {
    case UInt8(ascii: "!"): break
    case UInt8(ascii: "="):
      report(
        .templateSyntax, "the marks of tags cannot be changed", at: tag, note: "they are `{{ }}`")
    case UInt8(ascii: "&"):
      report(
        .templateSyntax, "`{{&…}}` is not used here", at: tag,
        note: "write three braces: `{{{\(tag.name)}}}`")
    case UInt8(ascii: "/"): close(tag)
    case _ where !isValidName(tag): break
    case UInt8(ascii: "#"): open(OpenTag(kind: .section, tag: tag))
    case UInt8(ascii: "^"): open(OpenTag(kind: .inverted, tag: tag))
    case UInt8(ascii: "$"): open(OpenTag(kind: .block, tag: tag))
    case UInt8(ascii: "<"):
      let start = tag.start - indent.count
      let startsLine = start == 0 || bytes[start - 1].isLineEnd
      open(OpenTag(kind: .parent, tag: tag, indent: indent, startsLine: startsLine))
    default: append(.partial(tag, indent: indent))
    }
  }

  private mutating func open(_ new: OpenTag) {
    guard open.count <= TemplateLimits.nesting else {
      isTooDeep = true
      report(
        .templateTooLarge,
        "`\(new.tag.name)` stands within more than \(TemplateLimits.nesting) others",
        at: new.tag, note: "close sections, or nest them less deep")
      return
    }
    open.append(new)
  }

  /// Closes a section; if another is open, that is reported, and all sections up to the named one
  /// are closed.
  private mutating func close(_ tag: TemplateNode.Tag) {
    guard let last = open.last, last.kind != .root else {
      report(.templateUnclosedSection, "`\(tag.name)` is closed here and never opened", at: tag)
      return
    }
    guard last.tag.name == tag.name else {
      report(
        .templateUnclosedSection, "`\(last.tag.name)` is open, and `\(tag.name)` is closed",
        at: tag,
        note: "write `{{/\(last.tag.name)}}` first")
      if let index = open.lastIndex(where: { $0.tag.name == tag.name && $0.kind != .root }) {
        while open.count > index { closeLast() }
      }
      return
    }
    closeLast()
  }

  private mutating func closeLast() {
    guard let last = open.popLast() else { return }
    switch last.kind {
    case .root: open.append(last)
    case .section: append(.section(last.tag, isInverted: false, last.nodes))
    case .inverted: append(.section(last.tag, isInverted: true, last.nodes))
    case .block: append(.block(last.tag, last.nodes))
    case .parent: append(.parent(last.tag, indent: last.indent, blocks: last.nodes))
    }
  }

  /// Says whether a tag's name is valid, and reports it if not. Names have letters, digits, `-`,
  /// `_` and `.`, and `/` in names of templates.
  private mutating func isValidName(_ tag: TemplateNode.Tag) -> Bool {
    if tag.name.hasPrefix("*") {
      report(.templateSyntax, "a template's name cannot be chosen by value", at: tag)
      return false
    }
    let isValid =
      !tag.name.isEmpty
      && tag.name.utf8.allSatisfy {
        $0.isASCIILetter || $0.isASCIIDigit || "-_./".utf8.contains($0)
      }
    if !isValid {
      report(
        .templateSyntax, tag.name.isEmpty ? "this tag is empty" : "`\(tag.name)` is no name",
        at: tag,
        note: "names hold letters, digits and hyphens")
    }
    return isValid
  }

  private mutating func append(_ node: TemplateNode) { open[open.count - 1].nodes.append(node) }

  private mutating func appendText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let startsLine = range.lowerBound == 0 || bytes[range.lowerBound - 1].isLineEnd
    let text = TemplateNode.Text(
      bytes: Array(bytes[range]), template: template, start: range.lowerBound)
    append(.text(text, startsLine: startsLine))
  }

  /// Returns the range of the template that a tag takes with it: its line if it is alone there, or
  /// the blanks and line end beside tags of inheritance.
  private func line(of mark: UInt8, _ range: Range<Int>) -> Range<Int> {
    // Words are part of the line on which they are called.
    if mark == UInt8(ascii: ">"), bytes.hasBytes("{{>words/".utf8, at: range.lowerBound) {
      return range
    }
    if let line = standaloneLine(around: range) { return line }
    switch mark {
    case UInt8(ascii: "<"):
      return blanksBefore(range.lowerBound)..<range.upperBound
    case UInt8(ascii: "$") where open.last?.kind == .parent:
      return range.lowerBound..<(lineEnd(after: range.upperBound) ?? range.upperBound)
    case UInt8(ascii: "/") where open.last?.kind == .parent && open.last?.startsLine == true:
      return range.lowerBound..<(lineEnd(after: range.upperBound) ?? range.upperBound)
    default: return range
    }
  }

  /// Returns the beginning of the blanks that fill the line up to `start`; `start` itself if there
  /// is other text.
  private func blanksBefore(_ start: Int) -> Int {
    var first = start
    while first > index, bytes[first - 1].isBlank { first -= 1 }
    return first == 0 || bytes[first - 1].isLineEnd ? first : start
  }

  /// Returns the end of the line if nothing but blanks follows on it; otherwise nil.
  private func lineEnd(after start: Int) -> Int? {
    var end = start
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end == bytes.count { return end }
    guard bytes[end].isLineEnd else { return nil }
    return end + (bytes.hasBytes("\r\n".utf8, at: end) ? 2 : 1)
  }

  /// Returns the whole line of a tag that has only blanks beside it, including the line's end;
  /// otherwise nil.
  private func standaloneLine(around range: Range<Int>) -> Range<Int>? {
    let start = blanksBefore(range.lowerBound)
    guard start == 0 || bytes[start - 1].isLineEnd, let end = lineEnd(after: range.upperBound)
    else { return nil }
    return start..<end
  }

  private mutating func report(
    _ rule: Rule, _ message: String, at tag: TemplateNode.Tag, note: String? = nil
  ) {
    diagnostics.append(
      source.diagnostic(rule, message, at: tag.start, length: tag.length, note: note))
  }
}
