/// A node of a parsed template, before anything is known of the values that it prints.
indirect enum TemplateNode: Sendable {
  /// A text; `startsLine` if it begins a line of its template.
  case text([UInt8], startsLine: Bool)
  /// A variable; `isRaw` for three braces.
  case variable(Tag, isRaw: Bool, startsLine: Bool, position: HTMLPosition)
  case section(Tag, isInverted: Bool, [TemplateNode])
  /// A call of another template; `indent` is printed before each of its lines.
  case partial(Tag, indent: [UInt8])
  /// A call of another template with its blocks filled in.
  case parent(Tag, indent: [UInt8], blocks: [TemplateNode])
  /// A block with its default contents.
  case block(Tag, [TemplateNode])

  /// Whether the node prints the address of the site's root in an attribute.
  var isRoot: Bool {
    if case .variable(let tag, _, _, .quotedAttribute) = self { return tag.name == "root" }
    return false
  }

  /// The name in a tag, and the tag's position in bytes.
  struct Tag: Sendable {
    let name: String
    /// The number of the tag's template in the library.
    let template: Int
    let start: Int
    let length: Int
  }
}

/// The position of a variable in the HTML around it.
enum HTMLPosition: Sendable {
  case content
  case quotedAttribute
  /// The position between `<` and `>`, outside quotation marks.
  case insideTag
}

/// A scanner that follows the HTML of a template far enough to know the position of its variables.
struct HTMLScanner {
  private(set) var position = HTMLPosition.content
  private var quote: UInt8 = 0
  /// Whether the position is in a comment; `last` holds the two bytes before.
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
