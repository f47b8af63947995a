/// A reader of the TeX that stands in fields of BibTeX: accents, signs, fonts, quotation marks,
/// dashes. Braces, which protect words from changes that nobody makes here, are dropped.
package struct TeXText: Sendable {
  package private(set) var text = RichText()
  /// The commands that were not understood, without their backslashes, in order; what stands behind
  /// them is kept.
  package private(set) var unknown: [String] = []

  private let bytes: [UInt8]
  private var index = 0
  /// The styles of the open braces, the innermost last.
  private var styles: [RichText.Style] = [[]]
  /// Whether the text is within `$…$`.
  private var isMath = false
  /// The text since the style changed.
  private var run: [UInt8] = []

  /// Reads a value whose braces are balanced, in time linear in its length.
  package init(_ tex: String) {
    bytes = Array(tex.utf8)
    while index < bytes.count { step() }
    flush()
  }

  private var style: RichText.Style { styles[styles.count - 1] }

  private mutating func flush() {
    text.append(String(decoding: run, as: UTF8.self), style)
    run.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ text: String) { run.append(contentsOf: text.utf8) }

  private func has(_ prefix: String) -> Bool { bytes.hasBytes(prefix.utf8, at: index) }

  private mutating func step() {
    let byte = bytes[index]
    for (mark, sign) in Self.marks where byte == mark.utf8.first && has(mark) {
      index += mark.utf8.count
      write(sign)
      return
    }
    index += 1
    switch byte {
    case UInt8(ascii: "{"): open(style)
    case UInt8(ascii: "}"):
      flush()
      if styles.count > 1 { styles.removeLast() }
    case UInt8(ascii: "\\"): command()
    case UInt8(ascii: "$"): isMath.toggle()
    case UInt8(ascii: "^") where isMath: argument(style.union(.superscript))
    case UInt8(ascii: "_") where isMath: argument(style.union(.subscript))
    default: run.append(byte)
    }
  }

  private static let marks = [
    ("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("`", "‘"), ("'", "’"), ("~", "\u{A0}"),
  ]

  private mutating func open(_ style: RichText.Style) {
    flush()
    styles.append(style)
  }

  /// Begins the argument of a command, in a style: a group, or else one sign.
  private mutating func argument(_ style: RichText.Style) {
    skipBlanks()
    guard index < bytes.count else { return }
    if bytes[index] == UInt8(ascii: "{") {
      index += 1
      open(style)
      return
    }
    guard bytes[index] != UInt8(ascii: "\\") else { return }
    open(style)
    run.append(contentsOf: sign())
    flush()
    styles.removeLast()
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index].isBlank || bytes[index].isLineEnd { index += 1 }
  }

  /// Passes one sign, and returns its bytes.
  private mutating func sign() -> ArraySlice<UInt8> {
    let start = index
    index += 1
    while index < bytes.count, bytes[index].isUTF8Continuation { index += 1 }
    return bytes[start..<index]
  }

  // MARK: Commands

  private mutating func command() {
    guard index < bytes.count else { return }
    guard bytes[index].isASCIILetter else {
      // A backslash before a letter of another script is nothing.
      guard bytes[index] < 0x80 else { return }
      let sign = Unicode.Scalar(bytes[index])
      index += 1
      if let mark = TeXSigns.accents[String(sign)] { accent(mark) } else { symbol(sign) }
      return
    }
    let name = commandName()
    if let mark = TeXSigns.accents[name] {
      accent(mark)
    } else if let letters = TeXSigns.letters[name] {
      endName()
      write(letters)
    } else if let added = TeXSigns.fonts[name] {
      argument(style.union(added))
    } else if let added = TeXSigns.switches[name] {
      skipBlanks()
      flush()
      styles[styles.count - 1].formUnion(added)
    } else if name == "enquote" || name == "mkbibquote" {
      quotation()
    } else if TeXSigns.hidden.contains(name) {
      skipBlanks()
      _ = group()
    } else {
      if !TeXSigns.silent.contains(name) { unknown.append(name) }
      skipBlanks()
    }
  }

  private mutating func commandName() -> String {
    let start = index
    while index < bytes.count, bytes[index].isASCIILetter { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Passes the blanks, or the empty braces, that end the name of a command.
  private mutating func endName() {
    if has("{}") { index += 2 } else { skipBlanks() }
  }

  private mutating func symbol(_ sign: Unicode.Scalar) {
    switch sign {
    case " ", "\n", "\t", "\r", "\\", ",", ";", ":": write(" ")
    case "-", "/", "!", "(", ")", "[", "]", "@": break
    default: write(String(sign))
    }
  }

  /// Puts a text in quotation marks.
  private mutating func quotation() {
    skipBlanks()
    guard let inner = group() else { return }
    let quoted = TeXText(inner)
    flush()
    text.append("“", style)
    for run in quoted.text.runs { text.append(run.text, run.style.union(style)) }
    text.append("”", style)
    unknown += quoted.unknown
  }

  /// Passes a group in braces, and returns what is in it; nil if none stands here.
  private mutating func group() -> String? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "{") else { return nil }
    let start = index + 1
    var depth = 0
    repeat {
      let byte = bytes[index]
      index += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
    } while depth > 0 && index < bytes.count
    let end = depth == 0 ? index - 1 : bytes.count
    index = min(index, bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Puts a mark on the letter that follows: in braces, a command's, or as it stands.
  private mutating func accent(_ mark: Unicode.Scalar) {
    skipBlanks()
    var letters = ""
    if let inner = group() {
      let read = TeXText(inner)
      letters = read.text.plain
      unknown += read.unknown
    } else if has("\\") {
      index += 1
      letters = TeXSigns.letters[commandName()] ?? ""
      endName()
    } else if index < bytes.count, bytes[index] != UInt8(ascii: "}") {
      letters = String(decoding: sign(), as: UTF8.self)
    }
    guard let first = letters.first else { return }
    write(TeXSigns.accented(first, mark) + letters.dropFirst())
  }
}
