import Markup

/// The search for mentions in the bytes of their files.
///
/// The readers' places are those of files, except in texts of several lines within YAML, of which they
/// give the first line: there the words themselves are looked for, and trusted if they stand as often as
/// the reader found them.
struct MentionPlaces {
  private let sources: PathTable<SourceText>
  /// The offsets at which the entries of a list begin, by file.
  private var starts: PathTable<[Int]> = [:]

  init(_ sources: PathTable<SourceText>, _ content: LoadedContent) {
    self.sources = sources
    for kind in Kind.allCases where kind.folder == nil { noteStarts(of: kind.type, content) }
  }

  private mutating func noteStarts<Value: EntryType>(
    of type: Value.Type, _ content: LoadedContent
  ) {
    for value in content[keyPath: Value.list].values {
      let path = value.entry.source.path
      guard let offset = sources[path]?.offset(of: value.entry.place) else { continue }
      starts[path, default: []].append(offset)
    }
    for path in Array(starts.keys) { starts[path]?.sort() }
  }

  /// Returns the range of all that each mention writes; nil for one that is not found.
  func ranges(of mentions: [Mention]) -> [Range<Int>?] {
    var ranges = mentions.map(exactRange)
    let lost = mentions.indices.filter { ranges[$0] == nil }
    // The lost ones of one entry that write the same words.
    let groups = Dictionary(grouping: lost) { index in
      let mention = mentions[index]
      return "\(mention.path)\n\(mention.entry?.id ?? "")\n\(mention.written)"
    }
    var taken: PathTable<Set<Int>> = [:]
    for (mention, range) in zip(mentions, ranges) {
      if let range { taken[mention.path, default: []].insert(range.lowerBound) }
    }
    for group in groups.values {
      let path = mentions[group[0]].path
      let found = occurrences(of: mentions[group[0]])
        .filter { taken[path]?.contains($0.lowerBound) != true }
      if found.count == group.count {
        for (index, range) in zip(group, found) { ranges[index] = range }
      } else if let definition = definition(of: mentions[group[0]]) {
        for index in group { ranges[index] = definition }
      }
    }
    return ranges
  }

  private func exactRange(of mention: Mention) -> Range<Int>? {
    guard let bytes = sources[mention.path]?.bytes,
      let offset = sources[mention.path]?.offset(of: mention.place)
    else { return nil }
    let isQuoted = bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
    let start = isQuoted ? offset + 1 : offset
    return Self.stands(mention, at: start, in: bytes)
      ? start..<start + mention.written.utf8.count : nil
  }

  /// Returns the range of an address that a line of its own defines for links, `[a]: term:b`; nil if
  /// there is none, or more than one.
  private func definition(of mention: Mention) -> Range<Int>? {
    guard mention.form == .link, let bytes = sources[mention.path]?.bytes else { return nil }
    var found: [Range<Int>] = []
    for lead in ["]: ", "]:"] {
      var index = 0
      while let range = bytes.firstRange(of: Array((lead + mention.written).utf8), from: index) {
        let start = range.lowerBound + lead.utf8.count
        if Self.stands(mention, at: start, in: bytes) { found.append(start..<range.upperBound) }
        index = range.upperBound
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Returns the places where the words of a mention stand in the item of a list that holds it.
  private func occurrences(of mention: Mention) -> [Range<Int>] {
    guard let entry = mention.entry, entry.kind.folder == nil, let starts = starts[mention.path],
      let source = sources[mention.path], let start = source.offset(of: entry.place)
    else { return [] }
    let next = starts.partitioningIndex { $0 > start }
    let end = next < starts.count ? starts[next] : source.bytes.count
    let words = Array(mention.written.utf8)
    var found: [Range<Int>] = []
    var index = start
    while let range = source.bytes[..<end].firstRange(of: words, from: index) {
      if Self.stands(mention, at: range.lowerBound, in: source.bytes) { found.append(range) }
      index = range.upperBound
    }
    return found
  }

  /// Says whether the words of a mention stand at an offset, and do not go on.
  private static func stands(_ mention: Mention, at offset: Int, in bytes: [UInt8]) -> Bool {
    let words = mention.written.utf8
    guard bytes.hasBytes(words, at: offset) else { return false }
    let end = offset + words.count
    // A hyphen may stand before the `@` of a citation.
    let isBegun = offset > 0 && !mention.lead.hasPrefix("@") && isWord(bytes[offset - 1])
    return !isBegun && (end == bytes.count || !isWord(bytes[end]))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
