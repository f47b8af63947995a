import Yams

/// A reader of YAML 1.1, and so of JSON, as far as content needs it: without anchors, tags and
/// merge keys.
package enum YAMLReader {
  /// Reads the value in a range of a source's bytes; fails with a diagnostic.
  ///
  /// `firstLine` is the line of the range's first byte, from 1, so that places are those of the
  /// file. An empty range is an empty mapping.
  package static func read(
    _ source: SourceText, range: Range<Int>? = nil, firstLine: Int = 1
  ) -> Result<DataNode, Diagnostic.Failure> {
    let bytes = source.bytes[range ?? 0..<source.bytes.count]
    let reader = YAMLConverter(
      source: source, lineOffset: firstLine - 1, lineStarts: source.lineStarts)
    if let suspect = anchorAndAlias(in: bytes) {
      return .failure(
        .init(
          source.diagnostic(
            .yamlFeature, "YAML anchors and aliases are not read here", at: suspect, length: 2,
            note: "write the value out where it is used")))
    }
    if deepestBracket(in: bytes) > 100 {
      return .failure(
        .init(
          source.diagnostic(
            .yamlSyntax, "lists and mappings are nested more than 100 deep", at: bytes.startIndex)))
    }
    do {
      guard
        let node = try Yams.compose(
          yaml: String(decoding: bytes, as: UTF8.self), .basic, .default, .utf8)
      else {
        let place = Place(line: firstLine, column: 1)
        return .success(DataNode(content: .mapping([]), place: place))
      }
      return .success(try reader.convert(node, depth: 0))
    } catch let failure as Diagnostic.Failure {
      return .failure(failure)
    } catch {
      return .failure(.init(reader.diagnostic(for: error)))
    }
  }

  /// Returns the offset of an anchor in a text that has aliases too. Such a pair could expand
  /// without end, so it is refused before the parser sees it: the parser copies what an alias names
  /// and hashes whatever is a key.
  private static func anchorAndAlias(in bytes: ArraySlice<UInt8>) -> Int? {
    var anchor: Int?
    var hasAlias = false
    // The last byte that is no blank, and whether the word that is read, and the one before it, hold
    // the mark of a tag or an anchor, after which another anchor may stand.
    var last = UInt8(ascii: "\n")
    var (isInWord, hasMark, isAfterMark) = (false, false, false)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte.isBlank || byte.isLineEnd {
        if isInWord { (isInWord, hasMark, isAfterMark) = (false, false, hasMark) }
        if byte.isLineEnd { last = byte }
        continue
      }
      let isCandidate = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
      if isCandidate, startsToken(after: last) || !isInWord && isAfterMark,
        isName(bytes[(index + 1)...])
      {
        if byte == UInt8(ascii: "&") { anchor = anchor ?? index } else { hasAlias = true }
      }
      if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "&") { hasMark = true }
      (isInWord, last) = (true, byte)
    }
    return hasAlias ? anchor : nil
  }

  /// Says whether an anchor or alias may follow a byte, blanks aside. Beyond ASCII are line ends of
  /// YAML 1.1 too.
  private static func startsToken(after byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ":"), UInt8(ascii: "-"),
      UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), 0x80...:
      true
    default: false
    }
  }

  /// Says whether bytes begin with what libyaml takes for the name of an anchor, to its end.
  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    let end = bytes.firstIndex { byte in
      !byte.isASCIILetter && !byte.isASCIIDigit && byte != UInt8(ascii: "_")
        && byte != UInt8(ascii: "-")
    }
    guard let end else { return !bytes.isEmpty }
    guard end > bytes.startIndex else { return false }
    return bytes[end].isBlank || bytes[end].isLineEnd || bytes[end] >= 0x80
      || "?:,]}%@`".utf8.contains(bytes[end])
  }

  /// Returns the depth to which brackets and braces are nested, counting those in texts as well.
  private static func deepestBracket(in bytes: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var deepest = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: continue
      }
      deepest = max(deepest, depth)
    }
    return deepest
  }
}

extension Diagnostic {
  /// A diagnostic that ends the reading of one file, as an error.
  package struct Failure: Error {
    package let diagnostic: Diagnostic

    package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }
}

/// A converter of the parser's nodes and errors to our own.
private struct YAMLConverter {
  let source: SourceText
  let lineOffset: Int
  let lineStarts: [Int]

  func convert(_ node: Node, depth: Int) throws(Diagnostic.Failure) -> DataNode {
    let place = place(of: node.mark)
    try refuseFeatures(at: place)
    guard depth < 100 else {
      throw .init(source.diagnostic(.yamlSyntax, "values are nested too deeply", place: place))
    }
    switch node {
    case .scalar(let scalar):
      var place = place
      place.length = max(scalar.string.unicodeScalars.count, 1)
      if let control = scalar.string.unicodeScalars.first(where: \.isControl) {
        throw .init(
          source.diagnostic(
            .yamlSyntax, "the text holds a control character, `\(String(control).printable)`",
            place: place, note: "leave it out"))
      }
      let content = DataNode.Content.scalar(scalar.string, isQuoted: scalar.style != .plain)
      return DataNode(content: content, place: place)
    case .sequence(let sequence):
      var items: [DataNode] = []
      for item in sequence { items.append(try convert(item, depth: depth + 1)) }
      return DataNode(content: .sequence(items), place: place)
    case .mapping(let mapping):
      return DataNode(content: .mapping(try entries(of: mapping, depth: depth)), place: place)
    case .alias:
      throw .init(source.diagnostic(.yamlFeature, "YAML aliases are not read here", place: place))
    }
  }

  private func entries(of mapping: Node.Mapping, depth: Int) throws(Diagnostic.Failure)
    -> [DataNode.Entry]
  {
    var entries: [DataNode.Entry] = []
    for (key, value) in mapping {
      let keyNode = try convert(key, depth: depth + 1)
      guard case .scalar(let name, _) = keyNode.content else {
        throw .init(
          source.diagnostic(.wrongType, "a key must be plain text", place: keyNode.place))
      }
      if name == "<<" {
        throw .init(
          source.diagnostic(
            .yamlFeature, "the merge key `<<` is not read here", place: keyNode.place,
            note: "write the keys out"))
      }
      let entry = DataNode.Entry(
        key: name, keyPlace: keyNode.place, value: try convert(value, depth: depth + 1))
      entries.append(entry)
    }
    return entries
  }

  /// Throws if a node begins with `&`, `*` or `!`: it has an anchor or a tag, since no plain text
  /// may begin so.
  private func refuseFeatures(at place: Place) throws(Diagnostic.Failure) {
    guard let first = byte(at: place) else { return }
    let name: String
    switch first {
    case UInt8(ascii: "&"): name = "anchors"
    case UInt8(ascii: "*"): name = "aliases"
    case UInt8(ascii: "!"): name = "tags"
    default: return
    }
    throw .init(
      source.diagnostic(
        .yamlFeature, "YAML \(name) are not read here", place: place,
        note: "write plain text; put it in quotes if it begins with `\(Unicode.Scalar(first))`"))
  }

  /// Returns the byte of the file at a place.
  private func byte(at place: Place) -> UInt8? {
    source.offset(of: place).map { source.bytes[$0] }
  }

  private func place(of mark: Mark?) -> Place {
    guard let mark else { return Place(line: 1 + lineOffset, column: 1) }
    return Place(line: mark.line + lineOffset, column: mark.column)
  }

  func diagnostic(for error: any Error) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return source.diagnostic(
        .yamlSyntax, "this is not YAML: \(reworded(problem))", place: place(of: mark),
        note: advice(for: problem))
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "`\($0)`" }.joined(separator: ", ")
      return source.diagnostic(
        .yamlSyntax, "the key \(names) stands here more than once", place: place(of: context.mark))
    default:
      return source.diagnostic(
        .yamlSyntax, "this is not YAML", place: Place(line: 1 + lineOffset, column: 1))
    }
  }

  private func reworded(_ problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context": "a second `: ` on one line"
    case "could not find expected ':'": "a line without `: ` among keys"
    case "did not find expected key": "a line that is neither a key nor part of the one above"
    case "found character that cannot start any token": "a character that must stand in quotes"
    case "found unexpected end of stream": "a quotation mark or bracket that is never closed"
    case "did not find expected ',' or ']'": "a list in `[ ]` without `,` or its `]`"
    case "did not find expected ',' or '}'": "keys in `{ }` without `,` or their `}`"
    case "did not find expected '-' indicator": "a line that is no item of the list above it"
    default: problem
    }
  }

  private func advice(for problem: String) -> String? {
    switch problem {
    case "mapping values are not allowed in this context",
      "found character that cannot start any token":
      "put the text in double quotes"
    case "did not find expected key", "could not find expected ':'":
      "write `key: value`, or indent the line if it goes on with the one above"
    default: nil
    }
  }
}
