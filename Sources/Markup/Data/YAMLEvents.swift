private import CYAML

/// What libyaml reads from a text, one event after the other.
struct YAMLEvents: ~Copyable {
  /// It holds its own address, and so stays where it is.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

  /// Begins to read UTF-8, which has to stay where it is as long as events are asked for.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Returns the next event; behind the stream's end there is none.
  mutating func next() throws(YAMLFault) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(
      content: Self.content(of: event), line: event.start_mark.line + 1,
      column: event.start_mark.column + 1)
  }

  private static func content(of event: yaml_event_t) -> YAMLEvent.Content {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(
        String(decoding: text, as: UTF8.self), isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE,
        isFolded: scalar.style == YAML_FOLDED_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT: return .sequence
    case YAML_MAPPING_START_EVENT: return .mapping
    case YAML_ALIAS_EVENT: return .alias
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    case YAML_STREAM_END_EVENT: return .streamEnd
    default: return .frame
    }
  }

  /// Why there is no further event.
  private var fault: YAMLFault {
    let mark = parser.pointee.problem_mark
    switch parser.pointee.error {
    case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
      return YAMLFault(
        problem: parser.pointee.problem.map { String(cString: $0) }, line: mark.line + 1,
        column: mark.column + 1)
    default: return YAMLFault(problem: nil, line: 1, column: 1)
    }
  }
}

/// An event of a YAML text, with its place in it, from 1.
struct YAMLEvent {
  /// What is read: a value without parts, or the beginning or the end of one that has parts.
  enum Content: Equatable {
    case scalar(String, isQuoted: Bool, isFolded: Bool)
    case sequence
    case mapping
    case alias
    /// A sequence's or a mapping's.
    case end
    /// Where the stream or a document begins, or a document ends.
    case frame
    case streamEnd
  }

  let content: Content
  let line: Int
  let column: Int
}
