/// A node of a parsed template, before anything is known of the values that it prints.
indirect enum TemplateNode: Sendable {
  /// A text; `startsLine` if it begins a line of its template.
  case text(Text, startsLine: Bool)
  /// A variable; `isRaw` for three braces.
  case variable(Tag, isRaw: Bool, startsLine: Bool)
  case section(Tag, isInverted: Bool, [TemplateNode])
  /// A call of another template; `indent` is printed before each of its lines.
  case partial(Tag, indent: [UInt8])
  /// A call of another template with its blocks filled in.
  case parent(Tag, indent: [UInt8], blocks: [TemplateNode])
  /// A block with its default contents.
  case block(Tag, [TemplateNode])

  /// The tag of the node; for a text, its first byte.
  var tag: Tag {
    switch self {
    case .text(let text, _): Tag(name: "", template: text.template, start: text.start, length: 1)
    case .variable(let tag, _, _), .section(let tag, _, _), .partial(let tag, _),
      .parent(let tag, _, _), .block(let tag, _):
      tag
    }
  }

  /// A text, with its template's number and its position in bytes.
  struct Text: Sendable {
    let bytes: [UInt8]
    let template: Int
    let start: Int
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
