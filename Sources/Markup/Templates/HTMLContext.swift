/// The place in HTML that the text of a template has reached: a state of HTML's tokenizer, named as
/// in the HTML Living Standard (section 13.2.5), with what must be remembered of the open tag.
struct HTMLContext: Hashable, Sendable {
  /// A state of the tokenizer.
  enum State: Hashable, Sendable {
    case data, tagOpen, endTagOpen, tagName
    case markup, markupDash, bogusComment
    case commentStart, commentStartDash, comment, commentDash, commentEnd, commentBang
    /// Before the name of an attribute, or behind a quoted value.
    case attributes
    /// Behind a section that may have written attributes: a blank, `/` or `>` must follow.
    case gap
    case attributeName, afterAttributeName, beforeValue, doubleQuoted, singleQuoted, unquoted
    /// Within an element whose text has no tags.
    case rawText, rawTagOpen, rawEndTagOpen, rawEndTagName
  }

  /// The text of the element `script` for a browser, by its attribute `type`.
  enum ScriptType: Hashable, Sendable { case unsaid, json, other }

  /// The tag that is open, or that opened the element whose text has no tags.
  struct Tag: Hashable, Sendable {
    var name: [UInt8] = []
    var isEnd = false
    /// The name of the attribute, or of an end tag within raw text.
    var attribute: [UInt8] = []
    var kind = AttributeKind.ordinary
    var address = AddressContext.start
    /// The value of the attribute; nil if it is not needed, or not the same for every page.
    var literal: [UInt8]?
    var script = ScriptType.unsaid
    /// What a `meta` has said before its `content`.
    var isNamed = false
    var isPragma = false
    var hasContent = false
  }

  var state = State.data
  var tag = Tag()
  /// Whether the element `noscript` is open, which is text for browsers that run scripts.
  var isInNoscript = false

  /// The name of the open tag or element.
  var element: String { String(decoding: tag.name, as: UTF8.self) }
  var attribute: String { String(decoding: tag.attribute, as: UTF8.self) }

  var isQuoted: Bool { state == .doubleQuoted || state == .singleQuoted }

  /// The context in which a section or partial begins or ends: names are over, since what comes next
  /// may not be there.
  var atBoundary: HTMLContext {
    var context = self
    switch state {
    case .tagName, .attributeName: context.state = .gap
    case .afterAttributeName: context.state = .attributes
    default: return self
    }
    context.tag.endAttribute()
    return context
  }

  /// Returns the context in which both may be continued; nil if there is none.
  func joined(_ other: HTMLContext) -> HTMLContext? {
    if self == other { return self }
    var joined = self
    if state != other.state {
      let states = [state, other.state]
      guard states.allSatisfy({ $0 == .gap || $0 == .attributes }) else { return nil }
      joined.state = .gap
    }
    guard isInNoscript == other.isInNoscript, let tag = tag.joined(other.tag) else { return nil }
    joined.tag = tag
    return joined
  }

  /// Notes that a value was printed.
  mutating func print() { tag.literal = nil }
}

extension HTMLContext.Tag {
  mutating func endAttribute() {
    // The first `type` counts, even without a value.
    if script == .unsaid, name == Array("script".utf8), attribute == Array("type".utf8) {
      script = .other
    }
    if let literal {
      let type = String(decoding: literal, as: UTF8.self)
      script = ["application/ld+json", "application/json"].contains(type) ? .json : .other
    }
    (attribute, kind, address, literal) = ([], .ordinary, .start, nil)
  }

  /// Decides what the value of the attribute is; false for a pragma that comes too late.
  mutating func beginValue() -> Bool {
    let name = String(decoding: attribute, as: UTF8.self)
    kind = AttributeKind(of: name)
    address = .start
    switch (String(decoding: self.name, as: UTF8.self), name) {
    case ("script", "type"):
      // A value that is printed into it leaves no literal.
      if script == .unsaid { (script, literal) = (.other, []) }
    case ("meta", "name"), ("meta", "property"), ("meta", "itemprop"): isNamed = true
    case ("meta", "http-equiv"):
      isPragma = true
      return !hasContent
    case ("meta", "content"):
      if isNamed, !isPragma {
        hasContent = true
      } else {
        (kind, address) = (.refresh, .delay(letters: 0))
      }
    default: break
    }
    return true
  }

  mutating func readValue(_ byte: UInt8) {
    if literal != nil, literal?.count ?? 0 < 32 { literal?.append(byte.asciiLowercased) }
    switch kind {
    case .ordinary, .code: break
    case .address: address = address.next(byte)
    case .addresses:
      address = byte <= 0x20 || byte == UInt8(ascii: ",") ? .start : address.next(byte)
    case .refresh:
      let isQuote = byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
      if address != .start || !isQuote { address = address.next(byte) }
    }
  }

  fileprivate func joined(_ other: Self) -> Self? {
    guard name == other.name, isEnd == other.isEnd, attribute == other.attribute,
      kind == other.kind
    else { return nil }
    var joined = self
    joined.address = address.joined(other.address)
    joined.literal = literal == other.literal ? literal : nil
    joined.script = script == other.script ? script : .other
    joined.isNamed = isNamed && other.isNamed
    joined.isPragma = isPragma || other.isPragma
    joined.hasContent = hasContent || other.hasContent
    return joined
  }
}
