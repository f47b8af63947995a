private import CCMark

/// The owner of one document parsed by libcmark, which frees it exactly once and copies it out as
/// events.
///
/// This is the only file that calls the C library. cmark keeps no global state, so trees may be
/// made on any thread.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses UTF-8; invalid bytes become U+FFFD, as does NUL.
  init(parsing bytes: UnsafeBufferPointer<UInt8>) {
    let pointer = bytes.baseAddress ?? UnsafePointer(bitPattern: 1)
    let tree = pointer?.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      cmark_parse_document($0, bytes.count, CMARK_OPT_VALIDATE_UTF8)
    }
    guard let tree else { preconditionFailure("cmark returns a document for any input") }
    root = tree
  }

  deinit { cmark_node_free(root) }

  /// The version of libcmark that is linked, such as `0.30.2`.
  static var libraryVersion: String { String(cString: cmark_version_string()) }

  /// Appends the events and text of the document, without recursion; neighbouring texts become one.
  ///
  /// Returns the depth to which blocks and inlines are nested.
  borrowing func copy(into events: inout [MarkdownEvent], text: inout [UInt8]) -> Int {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    var depth = 0
    var deepest = 0
    while true {
      let step = cmark_iter_next(iterator)
      if step == CMARK_EVENT_DONE { return deepest }
      guard let node = cmark_iter_get_node(iterator) else { return deepest }
      let type = cmark_node_get_type(node)
      guard let kind = kind(of: type) else { continue }
      if type == CMARK_NODE_TEXT {
        appendText(of: node, to: &events, text: &text)
        continue
      }
      let isLeaf = kind.isLeaf
      let isEnter = step == CMARK_EVENT_ENTER
      depth += isLeaf ? 0 : (isEnter ? 1 : -1)
      deepest = max(deepest, depth)
      var event = MarkdownEvent(kind, isLeaf ? .leaf : (isEnter ? .enter : .exit))
      if kind.isBlock {
        place(&event, from: node)
      }
      fill(&event, from: node, text: &text)
      events.append(event)
    }
  }

  private borrowing func appendText(
    of node: OpaquePointer, to events: inout [MarkdownEvent], text: inout [UInt8]
  ) {
    let literal = append(cmark_node_get_literal(node), to: &text)
    if literal.isEmpty { return }
    if let last = events.last, last.kind == .text, last.end == literal.lowerBound {
      events[events.count - 1].end = Int32(literal.upperBound)
    } else {
      events.append(.text(literal))
    }
  }

  /// Sets the fields of an event that its kind has, as ``MarkdownEvent`` describes them.
  private borrowing func fill(
    _ event: inout MarkdownEvent, from node: OpaquePointer, text: inout [UInt8]
  ) {
    switch event.kind {
    case .heading: event.detail = UInt8(clamping: cmark_node_get_heading_level(node))
    case .list:
      event.detail = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? 1 : 0
      event.number = cmark_node_get_list_start(node)
    case .paragraph:
      let list = cmark_node_parent(node).flatMap { cmark_node_parent($0) }
      event.detail = list.map { cmark_node_get_list_tight($0) != 0 ? 1 : 0 } ?? 0
    case .codeBlock:
      (event.start, event.end) = append(cmark_node_get_literal(node), to: &text).bounds
      (event.extraStart, event.extraEnd) =
        append(cmark_node_get_fence_info(node), to: &text).bounds
    case .htmlBlock, .htmlInline, .code:
      (event.start, event.end) = append(cmark_node_get_literal(node), to: &text).bounds
    case .link where event.phase == .enter, .image where event.phase == .enter:
      (event.start, event.end) = append(cmark_node_get_url(node), to: &text).bounds
      (event.extraStart, event.extraEnd) = append(cmark_node_get_title(node), to: &text).bounds
    default: break
    }
  }

  /// Sets the place of a block; only the line of code, whose info string has that storage.
  private borrowing func place(_ event: inout MarkdownEvent, from node: OpaquePointer) {
    if event.kind == .codeBlock {
      event.number = cmark_node_get_start_line(node)
      return
    }
    event.line = cmark_node_get_start_line(node)
    event.column = cmark_node_get_start_column(node)
    if event.kind == .paragraph || event.kind == .heading {
      event.endLine = cmark_node_get_end_line(node)
    }
  }

  /// Appends a string of C to the text, and returns its range.
  private borrowing func append(
    _ literal: UnsafePointer<CChar>?, to text: inout [UInt8]
  ) -> Range<Int> {
    let start = text.count
    guard let literal else { return start..<start }
    var count = 0
    while literal[count] != 0 { count += 1 }
    literal.withMemoryRebound(to: UInt8.self, capacity: count) {
      text.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
    }
    return start..<text.count
  }

  private borrowing func kind(of type: cmark_node_type) -> MarkdownEvent.Kind? {
    switch type {
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: nil
    }
  }
}

extension MarkdownEvent.Kind {
  fileprivate var isBlock: Bool {
    switch self {
    case .blockQuote, .list, .item, .paragraph, .heading, .codeBlock, .htmlBlock, .thematicBreak,
      .alert, .table, .tableRow, .tableCell, .card, .figure, .note:
      true
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image,
      .reference, .citation, .noteReference:
      false
    }
  }

  /// Whether libcmark gives the kind no children.
  fileprivate var isLeaf: Bool {
    switch self {
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline:
      true
    case .blockQuote, .list, .item, .paragraph, .heading, .emphasis, .strong, .link, .image,
      .alert, .table, .tableRow, .tableCell, .reference, .card, .citation, .figure, .note,
      .noteReference:
      false
    }
  }
}

/// Named and numeric character references, decoded by libcmark itself so that both agree.
enum CharacterReference {
  /// Returns the text of the character reference at `offset`, and its length in the source in
  /// bytes; nil if there is none.
  ///
  /// `&eacute;` gives `é` and 8.
  static func decode(_ bytes: [UInt8], at offset: Int, limit: Int) -> (text: [UInt8], length: Int)?
  {
    guard offset < limit, bytes[offset] == UInt8(ascii: "&") else { return nil }
    // The longest name of HTML has 33 bytes with its marks.
    let window = bytes[offset..<min(limit, offset + 40)]
    guard let semicolon = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let reference = Array(bytes[offset...semicolon])
    let inner = reference.dropFirst().dropLast()
    guard !inner.isEmpty,
      inner.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "#") })
    else { return nil }
    var events: [MarkdownEvent] = []
    var text: [UInt8] = []
    // Between letters, because a decoded space at the edge of a paragraph would be stripped.
    let wrapped = [UInt8(ascii: "a")] + reference + [UInt8(ascii: "a")]
    wrapped.withUnsafeBufferPointer {
      _ = MarkdownTree(parsing: $0).copy(into: &events, text: &text)
    }
    guard events.count == 3, events[1].kind == .text else { return nil }
    let decoded = Array(text[events[1].range].dropFirst().dropLast())
    return decoded == reference ? nil : (decoded, reference.count)
  }
}

extension Range<Int> {
  /// Both ends, in the type of an event's fields.
  fileprivate var bounds: (Int32, Int32) { (Int32(lowerBound), Int32(upperBound)) }
}
