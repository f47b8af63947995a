/// The steps of HTML's tokenizer, as far as the places of values in a template need them.
extension HTMLContext {
  /// A piece of a template's own HTML that browsers may read in more than one way.
  enum Mistake: Sendable {
    /// What looks like a tag in an element whose text has no tags.
    case tagInText
    /// `<![CDATA[`, which is a comment in HTML and text in SVG.
    case cdata
    /// A name that goes on behind a section, or `=` without a name before it.
    case brokenName
    /// A comment, or `<` in a value, within `noscript`: whether it may hold the end tag depends on
    /// whether the browser runs scripts.
    case noscript
    /// `http-equiv` behind the `content` whose meaning it changes.
    case latePragma
  }

  /// Reads bytes of a template; calls `report` with the offset of each mistake.
  mutating func read(_ bytes: [UInt8], _ report: (Int, Mistake) -> Void) {
    for (offset, byte) in bytes.enumerated() {
      if state == .data, byte != UInt8(ascii: "<") { continue }
      if let mistake = read(byte) { report(offset, mistake) }
    }
  }

  private mutating func read(_ byte: UInt8) -> Mistake? {
    if isInNoscript, byte == UInt8(ascii: "<"), isHidden { return .noscript }
    switch state {
    case .data: if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen, .endTagOpen, .markup, .markupDash: return readOpening(byte)
    case .bogusComment: if byte == UInt8(ascii: ">") { leaveTag() }
    case .commentStart, .commentStartDash, .comment, .commentDash, .commentEnd, .commentBang:
      readComment(byte)
    case .rawText, .rawTagOpen, .rawEndTagOpen, .rawEndTagName: return readRawText(byte)
    case .beforeValue, .doubleQuoted, .singleQuoted, .unquoted: readValue(byte)
    case .tagName, .attributes, .gap, .attributeName, .afterAttributeName:
      return readTag(byte)
    }
    return nil
  }

  /// Whether a tag would not be seen here.
  private var isHidden: Bool {
    switch state {
    case .doubleQuoted, .singleQuoted, .unquoted, .bogusComment, .commentStart, .commentStartDash,
      .comment, .commentDash, .commentEnd, .commentBang:
      true
    default: false
    }
  }

  private mutating func readOpening(_ byte: UInt8) -> Mistake? {
    switch (state, byte) {
    case (.tagOpen, _) where byte.isASCIILetter, (.endTagOpen, _) where byte.isASCIILetter:
      tag = Tag(name: [byte.asciiLowercased], isEnd: state == .endTagOpen)
      state = .tagName
    case (.tagOpen, UInt8(ascii: "/")): state = .endTagOpen
    case (.tagOpen, UInt8(ascii: "!")): state = .markup
    case (.tagOpen, UInt8(ascii: "?")): state = .bogusComment
    case (.tagOpen, _): state = byte == UInt8(ascii: "<") ? .tagOpen : .data
    case (.markup, UInt8(ascii: "-")): state = .markupDash
    case (.markupDash, UInt8(ascii: "-")): state = .commentStart
    case (_, UInt8(ascii: ">")): state = .data
    default:
      let isCDATA = state == .markup && byte == UInt8(ascii: "[")
      state = .bogusComment
      return isCDATA ? .cdata : nil
    }
    return nil
  }

  private mutating func readComment(_ byte: UInt8) {
    switch (state, byte) {
    case (.commentStart, UInt8(ascii: "-")): state = .commentStartDash
    case (.commentStartDash, UInt8(ascii: "-")), (.commentDash, UInt8(ascii: "-")),
      (.commentEnd, UInt8(ascii: "-")):
      state = .commentEnd
    case (.comment, UInt8(ascii: "-")), (.commentBang, UInt8(ascii: "-")): state = .commentDash
    case (.commentEnd, UInt8(ascii: "!")): state = .commentBang
    case (.comment, _), (.commentDash, _): state = .comment
    case (_, UInt8(ascii: ">")): leaveTag()
    default: state = .comment
    }
  }

  /// Reads a byte between the name of a tag and its `>`, outside values.
  private mutating func readTag(_ byte: UInt8) -> Mistake? {
    switch byte {
    case _ where byte.isHTMLBlank:
      if state == .attributeName || state == .afterAttributeName {
        state = .afterAttributeName
      } else {
        state = .attributes
      }
    case UInt8(ascii: "/"):
      tag.endAttribute()
      state = .attributes
    case UInt8(ascii: ">"): closeTag()
    case _ where state == .tagName: tag.name.appendName(byte)
    case UInt8(ascii: "=") where state == .attributeName || state == .afterAttributeName:
      state = .beforeValue
      return tag.beginValue() ? nil : .latePragma
    case _ where state == .attributeName: tag.attribute.appendName(byte)
    default:
      let isBroken = state == .gap || byte == UInt8(ascii: "=")
      tag.endAttribute()
      tag.attribute.appendName(byte)
      state = .attributeName
      return isBroken ? .brokenName : nil
    }
    return nil
  }

  private mutating func readValue(_ byte: UInt8) {
    switch (state, byte) {
    case (.beforeValue, UInt8(ascii: "\"")): state = .doubleQuoted
    case (.beforeValue, UInt8(ascii: "'")): state = .singleQuoted
    case (.beforeValue, _) where byte.isHTMLBlank: break
    case (.beforeValue, UInt8(ascii: ">")), (.unquoted, UInt8(ascii: ">")): closeTag()
    case (.doubleQuoted, UInt8(ascii: "\"")), (.singleQuoted, UInt8(ascii: "'")):
      tag.endAttribute()
      state = .attributes
    case (.unquoted, _) where byte.isHTMLBlank:
      tag.endAttribute()
      state = .attributes
    case (.beforeValue, _):
      state = .unquoted
      tag.readValue(byte)
    default: tag.readValue(byte)
    }
  }

  private mutating func readRawText(_ byte: UInt8) -> Mistake? {
    switch state {
    case .rawTagOpen where byte == UInt8(ascii: "/"): state = .rawEndTagOpen
    case .rawTagOpen where byte.isASCIILetter || byte == UInt8(ascii: "!"),
      .rawTagOpen where byte == UInt8(ascii: "?"):
      state = .rawText
      return .tagInText
    case .rawEndTagOpen where byte.isASCIILetter, .rawEndTagName where byte.isASCIILetter:
      tag.attribute.appendName(byte)
      state = .rawEndTagName
    case .rawEndTagName
    where tag.attribute == tag.name && (byte.isHTMLBlank || "/>".utf8.contains(byte)):
      tag = Tag(name: tag.name, isEnd: true)
      state = .attributes
      if byte == UInt8(ascii: ">") { closeTag() }
    case .rawEndTagOpen, .rawEndTagName:
      tag.attribute = []
      state = .rawText
      return .tagInText
    default: state = byte == UInt8(ascii: "<") ? .rawTagOpen : .rawText
    }
    return nil
  }

  /// Leaves a tag at its `>`, into the text of its element.
  private mutating func closeTag() {
    tag.endAttribute()
    if element == "noscript" { isInNoscript = !tag.isEnd }
    guard !tag.isEnd, Self.rawElements.contains(element) else {
      leaveTag()
      return
    }
    let script = tag.script
    tag = Tag(name: tag.name, script: script)
    state = .rawText
  }

  private mutating func leaveTag() {
    tag = Tag()
    state = .data
  }

  private static let rawElements: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
  ]
}

extension UInt8 {
  fileprivate var isHTMLBlank: Bool { " \t\n\u{C}\r".utf8.contains(self) }
}

extension [UInt8] {
  /// Appends a byte of a name; what is longer than any name with a meaning is left out.
  fileprivate mutating func appendName(_ byte: UInt8) {
    if count < 32 { append(byte.asciiLowercased) }
  }
}
