/// What a browser makes of finished HTML, read from the front with searches for what ends each
/// piece: written apart from the tokenizer of templates, to judge it.
struct FinishedHTML {
  /// A tag, a comment, or a text that is no markup.
  struct Piece: Hashable {
    /// The name of a tag, with `/` for an end tag; `!` for a comment.
    var name: String
    /// The names of the attributes in order, each once.
    var attributes: [String] = []
    /// What must not vary: comments, programs, styles, handlers, and where addresses lead.
    var fixed: [String] = []
  }

  private(set) var pieces: [Piece] = []
  private var rest: Substring

  init(_ html: String) {
    rest = html[...]
    while let mark = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: mark)...]
      readMark()
    }
  }

  private mutating func readMark() {
    guard let first = rest.unicodeScalars.first else { return }
    let isEnd = first == "/"
    if isEnd { rest = rest.dropFirst() }
    if let letter = rest.unicodeScalars.first, letter.properties.isAlphabetic, letter.isASCII {
      readTag(isEnd: isEnd)
    } else if isEnd {
      if !rest.isEmpty, !skip(">") { takeComment(to: ">") }
    } else if rest.hasPrefix("!--") {
      rest = rest.dropFirst(3)
      if skip(">") || skip("->") {
        pieces.append(Piece(name: "!"))
      } else {
        let ends = ["-->", "--!>"].compactMap { rest.range(ofText: $0) }
        let end = ends.min { $0.lowerBound < $1.lowerBound }
        // The two marks before the end may be those of the beginning: `<!-->`.
        pieces.append(
          Piece(name: "!", fixed: [String(rest[..<(end?.lowerBound ?? rest.endIndex)])]))
        rest = rest[(end?.upperBound ?? rest.endIndex)...]
      }
    } else if first == "!" || first == "?" {
      takeComment(to: ">")
    }
  }

  private mutating func takeComment(to mark: String) {
    let end = rest.range(ofText: mark)
    pieces.append(Piece(name: "!", fixed: [String(rest[..<(end?.lowerBound ?? rest.endIndex)])]))
    rest = rest[(end?.upperBound ?? rest.endIndex)...]
  }

  private mutating func readTag(isEnd: Bool) {
    let name = take { !Self.isBlank($0) && $0 != "/" && $0 != ">" }.lowercased()
    var piece = Piece(name: (isEnd ? "/" : "") + name)
    var values: [String: String] = [:]
    while true {
      _ = take { Self.isBlank($0) || $0 == "/" }
      if rest.isEmpty || skip(">") { break }
      // A name may begin with `=`, and then goes on to the next mark.
      let head = skip("=") ? "=" : ""
      let attribute = (head + take { !Self.isBlank($0) && !"/>=".unicodeScalars.contains($0) })
        .lowercased()
      let behind = rest
      _ = take { Self.isBlank($0) }
      var value = ""
      if skip("=") {
        value = takeValue()
      } else {
        rest = behind
      }
      if values[attribute] == nil {
        piece.attributes.append(attribute)
        values[attribute] = Self.decoded(value)
      }
    }
    if !isEnd { piece.fixed = Self.fixed(name, values) }
    pieces.append(piece)
    if !isEnd, Self.raw.contains(name) { readRaw(name) }
  }

  private mutating func takeValue() -> String {
    _ = take { Self.isBlank($0) }
    for quote in ["\"", "'"] where skip(quote) {
      let end = rest.range(ofText: quote)
      let value = rest[..<(end?.lowerBound ?? rest.endIndex)]
      rest = rest[(end?.upperBound ?? rest.endIndex)...]
      return String(value)
    }
    if rest.hasPrefix(">") { return "" }
    return take { !Self.isBlank($0) && $0 != ">" }
  }

  /// Reads the text of an element up to its end tag, which is read as a tag.
  private mutating func readRaw(_ name: String) {
    var text = ""
    while !rest.isEmpty {
      if rest.hasPrefix("</"), rest.dropFirst(2).lowercased().hasPrefix(name) {
        let next = rest.unicodeScalars.dropFirst(2 + name.count).first
        if let next, Self.isBlank(next) || next == "/" || next == ">" { break }
      }
      text.unicodeScalars.append(rest.unicodeScalars.removeFirst())
    }
    if name != "title", name != "textarea" { pieces[pieces.count - 1].fixed.append(text) }
  }

  private mutating func skip(_ text: String) -> Bool {
    guard rest.unicodeScalars.starts(with: text.unicodeScalars) else { return false }
    rest.unicodeScalars.removeFirst(text.unicodeScalars.count)
    return true
  }

  private mutating func take(_ isWanted: (Unicode.Scalar) -> Bool) -> String {
    let taken = String(rest.unicodeScalars.prefix(while: isWanted))
    rest.unicodeScalars.removeFirst(taken.unicodeScalars.count)
    return taken
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    " \t\n\r\u{C}".unicodeScalars.contains(scalar)
  }

  private static let raw = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
  ]

  // MARK: Values

  /// What of the attributes must not vary.
  private static func fixed(_ element: String, _ values: [String: String]) -> [String] {
    values.sorted { $0.key < $1.key }.compactMap { name, value in
      if name.hasPrefix("on") || ["style", "srcdoc", "http-equiv"].contains(name) { return value }
      if element == "script", name == "type" { return value }
      if ["href", "src", "action", "formaction", "xlink:href", "poster", "data"].contains(name) {
        return target(value)
      }
      if name == "srcset" || name == "ping" {
        return value.split { $0 == "," || $0 == " " }.map { target(String($0)) }
          .filter { !$0.isEmpty }.joined(separator: " ")
      }
      if element == "meta", name == "content", values["http-equiv"] != nil {
        let address = value.firstRange(of: /(?i)url/).map { value[$0.upperBound...] } ?? ""
        return value.prefix { $0 != ";" } + ";"
          + target(String(address.drop { " ='\"".contains($0) }))
      }
      return nil
    }
  }

  /// The scheme and host to which an address leads; empty for one of the page's own site.
  static func target(_ address: String) -> String {
    var scalars = address.unicodeScalars.filter { $0 != "\t" && $0 != "\n" && $0 != "\r" }[...]
    while let first = scalars.first, first.value <= 0x20 { scalars.removeFirst() }
    let text = String(String.UnicodeScalarView(scalars)).replacing("\\", with: "/")
    if let match = text.prefixMatch(of: /[a-zA-Z][a-zA-Z0-9+.\-]*:/) {
      let scheme = match.output.lowercased()
      if scheme == "http:" || scheme == "https:" {
        return scheme
          + text[match.range.upperBound...].drop { $0 == "/" }.prefix {
            !"/?#".contains($0)
          }
      }
      return scheme
    }
    return text.hasPrefix("//") ? text.dropFirst(2).prefix { !"/?#".contains($0) } + "//" : ""
  }

  /// The value with its character references decoded, those that matter here.
  private static func decoded(_ value: String) -> String {
    let named = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "colon": ":", "Tab": "\t",
      "NewLine": "\n", "sol": "/",
    ]
    return value.replacing(/&(#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z]+);?/) { match in
      let name = String(match.output.1)
      if let text = named[name] { return text }
      let digits = name.drop { "#xX".contains($0) }
      let isHex = name.dropFirst().first?.lowercased() == "x"
      let code = name.hasPrefix("#") ? UInt32(digits, radix: isHex ? 16 : 10) : nil
      return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        ?? String(match.output.0)
    }
  }
}

extension Substring {
  fileprivate func range(ofText text: String) -> Range<Index>? { firstRange(of: text) }
}
