/// The lines of a YAML text that the parser refused. The parser says where it stopped, which is often
/// far below the slip; this looks for the first line that shows one of the usual slips.
struct YAMLLines {
  private let source: SourceText
  private let lines: Range<Int>

  /// Takes the lines from one to another, both counted from 1 and included.
  init(_ source: SourceText, from first: Int, to last: Int) {
    self.source = source
    lines = first..<max(first, min(last, source.lineStarts.count) + 1)
  }

  /// Returns the first slip at or before the place at which the parser stopped; nil if no line shows
  /// one.
  func cause(before place: Place) -> Diagnostic? {
    if source.path.hasSuffix(".json") { return nil }
    var above: YAMLLine?
    // The indentation of the key whose block of text, below it, is not looked at.
    var block: Int?
    var number = lines.lowerBound
    while number < min(lines.upperBound, place.line + 1) {
      defer { number += 1 }
      let line = YAMLLine(source.line(number), number: number)
      if line.isEmpty { continue }
      if let indent = block, line.indent > indent { continue }
      block = line.beginsBlock ? line.indent : nil
      if let tab = line.tab { return slip(tab, in: line) }
      if let end = end(of: line) {
        number = end
        above = line
        continue
      }
      if let slip = line.slip(below: above) {
        return self.slip(slip, in: line)
      }
      if !line.goesOn(from: above) { above = line }
    }
    return nil
  }

  /// Returns the number of the last line of a bracket or quotation that goes on over lines; nil for
  /// all others.
  private func end(of line: YAMLLine) -> Int? {
    guard var open = line.open else { return nil }
    var number = line.number + 1
    while number < lines.upperBound {
      let other = YAMLLine(source.line(number), number: number)
      if other.tab == nil, other.isKey, other.indent <= line.indent { return nil }
      open.read(source.line(number).unicodeScalars[...])
      if open.isClosed { return number }
      number += 1
    }
    return nil
  }

  private func slip(_ slip: YAMLSlip, in line: YAMLLine) -> Diagnostic {
    source.diagnostic(
      .yamlSyntax, "this is not YAML: " + slip.message,
      place: Place(line: line.number, column: slip.column + 1), note: slip.note)
  }

  /// Returns the problem of a key that a mapping has twice; the mapping begins at a place.
  func repetition(of key: String, from place: Place) -> Diagnostic {
    let found = (max(place.line, lines.lowerBound)..<max(lines.upperBound, place.line)).filter {
      let line = YAMLLine(source.line($0), number: $0)
      return line.key == key && line.keyColumn >= place.column - 1
    }
    guard found.count > 1 else {
      return source.diagnostic(
        .yamlSyntax, "the key `\(key)` stands here more than once", place: place,
        note: "take one of them out")
    }
    let second = YAMLLine(source.line(found[1]), number: found[1])
    return source.diagnostic(
      .yamlSyntax, "the key `\(key)` stands here more than once",
      place: Place(line: found[1], column: second.keyColumn + 1, length: key.unicodeScalars.count),
      note: "the first is on line \(found[0]); take one of them out")
  }
}

/// A slip in a line: its column, from 0, and what to write.
struct YAMLSlip {
  let column: Int
  let message: String
  let note: String
}
