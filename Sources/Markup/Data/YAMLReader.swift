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
    let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    var text = String(decoding: bytes, as: UTF8.self)
    return text.withUTF8 { bytes in
      var composer = YAMLComposer(
        YAMLEvents(bytes), of: source, lineOffset: firstLine - 1, lineCount: lines)
      return Result { () throws(Diagnostic.Failure) in
        try composer.document()
          ?? DataNode(content: .mapping([]), place: Place(line: firstLine, column: 1))
      }
    }
  }

  /// Returns the offset of an anchor in a text that has aliases too. Such a pair could expand
  /// without end, so it is refused by its own name, before anything is read.
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

    package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic.endingReading }
  }
}
