import Markup

/// The keys of one file with their places in its bytes: the front matter of an entry, or a whole YAML
/// file.
struct KeyTree {
  let source: SourceText
  let root: DataNode
  /// The offset at which a key can be added behind the others of front matter; nil in other files.
  let end: Int?
  /// Whether the file has front matter, or is YAML as a whole.
  let hasKeys: Bool

  /// Nil for a file that cannot be read.
  init?(_ source: SourceText) {
    self.source = source
    if source.path.hasSuffix(".yml") {
      guard case .success(let node) = YAMLReader.read(source) else { return nil }
      (root, end, hasKeys) = (node, nil, true)
      return
    }
    guard case .success(let front) = FrontMatter.split(source) else { return nil }
    root = front.node
    hasKeys = front.bodyLine > 1
    end = hasKeys ? source.lineStarts[front.bodyLine - 2] : 0
  }

  /// How lines of the file end.
  var lineEnd: String {
    let first = source.bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    return first > 0 && source.bytes[first - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  // MARK: Finding

  /// A key with its value, and the mapping that has it.
  struct Found {
    let mapping: DataNode
    let entry: DataNode.Entry
    /// The items of the value: itself if it is one text.
    let items: [DataNode]
    let isList: Bool
  }

  /// Returns the key in whose value, or as an item of it, a text stands at a place.
  func key(at place: Place) -> Found? { Self.key(at: place, in: root) }

  private static func key(at place: Place, in node: DataNode) -> Found? {
    switch node.content {
    case .scalar: return nil
    case .sequence(let items): return items.lazy.compactMap { key(at: place, in: $0) }.first
    case .mapping(let entries):
      for entry in entries {
        switch entry.value.content {
        case .scalar where isSame(entry.value.place, place):
          return Found(mapping: node, entry: entry, items: [entry.value], isList: false)
        case .sequence(let items) where items.contains(where: { isSame($0.place, place) }):
          return Found(mapping: node, entry: entry, items: items, isList: true)
        default: if let found = key(at: place, in: entry.value) { return found }
        }
      }
      return nil
    }
  }

  private static func isSame(_ left: Place, _ right: Place) -> Bool {
    left.line == right.line && left.column == right.column
  }

  /// Returns the mapping that describes an entry: the front matter, or the item of a list whose `id`
  /// stands at the entry's place.
  func mapping(of entry: Entry) -> DataNode? {
    entry.kind.folder == nil ? key(at: entry.place)?.mapping : root
  }

  /// Returns the items of the list under a key; nil if there is no list.
  func items(under name: String) -> [DataNode]? {
    guard case .sequence(let items) = Self.value(of: name, in: root)?.content else { return nil }
    return items
  }

  /// Returns the value of a key of a mapping.
  static func value(of key: String, in mapping: DataNode) -> DataNode? {
    guard case .mapping(let entries) = mapping.content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// All texts among the values, with their places.
  var texts: [(text: String, place: Place)] { Self.texts(in: root) }

  private static func texts(in node: DataNode) -> [(text: String, place: Place)] {
    switch node.content {
    case .scalar(let text, _): [(text, node.place)]
    case .sequence(let items): items.flatMap { texts(in: $0) }
    case .mapping(let entries): entries.flatMap { texts(in: $0.value) }
    }
  }

  // MARK: Places

  func offset(_ place: Place) -> Int { source.offset(of: place) ?? source.bytes.count }

  func lineStart(_ line: Int) -> Int {
    line - 1 < source.lineStarts.count ? source.lineStarts[line - 1] : source.bytes.count
  }

  /// Whether a list or mapping is written in brackets.
  func isFlow(_ node: DataNode) -> Bool {
    guard let offset = source.offset(of: node.place) else { return false }
    return source.bytes[offset] == UInt8(ascii: "[") || source.bytes[offset] == UInt8(ascii: "{")
  }

  /// Returns the offset behind a text of one line, and behind its closing quotation mark.
  func end(ofText node: DataNode) -> Int {
    let start = offset(node.place)
    guard start < source.bytes.count, case .scalar(let text, let isQuoted) = node.content else {
      return start
    }
    let mark = source.bytes[start]
    guard isQuoted, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
      return start + text.utf8.count
    }
    var index = start + 1
    while index < source.bytes.count, source.bytes[index] != mark {
      index += source.bytes[index] == UInt8(ascii: "\\") && mark == UInt8(ascii: "\"") ? 2 : 1
    }
    return min(index + 1, source.bytes.count)
  }

  /// Returns the range of an id without its quotation marks.
  func range(ofID id: String, at place: Place) -> Range<Int> {
    let start = offset(place) + (source.bytes.hasBytes(id.utf8, at: offset(place)) ? 0 : 1)
    return start..<start + id.utf8.count
  }

  /// Returns the offset of the bracket that closes a list in brackets; nil if it is not found.
  func close(ofList node: DataNode, _ items: [DataNode]) -> Int? {
    let start = items.last.map(end(ofText:)) ?? offset(node.place) + 1
    return source.bytes[start...].firstIndex(of: UInt8(ascii: "]"))
  }
}
