/// A template as read, before anything is known of the values it prints.
indirect enum TemplateNode: Sendable {
  /// `startsLine` when it begins a line of its template.
  case text([UInt8], startsLine: Bool)
  case variable(Tag, isRaw: Bool, startsLine: Bool, position: HTMLPosition)
  case section(Tag, isInverted: Bool, [TemplateNode])
  /// `indent` stands before every line of the partial.
  case partial(Tag, indent: [UInt8])
  /// A template whose blocks are filled in.
  case parent(Tag, indent: [UInt8], blocks: [TemplateNode])
  case block(Tag, [TemplateNode])

  /// Whether it prints the way to the site's root within an attribute.
  var isRoot: Bool {
    if case .variable(let tag, _, _, .quotedAttribute) = self { return tag.name == "root" }
    return false
  }

  /// The name in a tag and where the tag stands.
  struct Tag: Sendable {
    let name: String
    /// The number of its template in the library.
    let template: Int
    let start: Int
    let length: Int
  }
}

/// Where a variable stands in the HTML around it.
enum HTMLPosition: Sendable {
  case content
  case quotedAttribute
  /// Between `<` and `>`, outside quotation marks.
  case insideTag
}

/// Follows a template's own text far enough to know where its variables stand.
struct HTMLScanner {
  private(set) var position = HTMLPosition.content
  private var quote: UInt8 = 0
  /// How much of `<!--` or `-->` has been seen.
  private var isComment = false
  private var last: (UInt8, UInt8) = (0, 0)

  mutating func scan(_ text: ArraySlice<UInt8>) {
    for byte in text {
      if isComment {
        if byte == UInt8(ascii: ">"), last.0 == UInt8(ascii: "-"), last.1 == UInt8(ascii: "-") {
          isComment = false
        }
      } else {
        step(byte)
      }
      last = (last.1, byte)
    }
  }

  private mutating func step(_ byte: UInt8) {
    switch position {
    case .content:
      let isTag = byte.isASCIILetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
      if last.1 == UInt8(ascii: "<"), isTag { position = .insideTag }
    case .insideTag:
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        (position, quote) = (.quotedAttribute, byte)
      } else if byte == UInt8(ascii: ">") {
        position = .content
      } else if byte == UInt8(ascii: "-"), last.0 == UInt8(ascii: "!"), last.1 == byte {
        (position, isComment) = (.content, true)
      }
    case .quotedAttribute:
      if byte == quote { position = .insideTag }
    }
  }
}
