/// The address of a link or image, by what it leads to.
enum Address {
  /// An entry of the guide: `term:rampart`.
  case typed(scheme: String)
  /// A page of the web, mail or a telephone.
  case external
  /// A path or fragment within the guide.
  case local
  case empty
  /// An address that could run a program in the page or read the reader's files.
  case unsafe(scheme: String)
  /// An address with another scheme; the scheme is empty for one that begins with `//`, which names
  /// a host.
  case unknown(scheme: String)

  /// Classifies an address. A scheme (RFC 3986) is a letter, then letters, digits and `+ . -`,
  /// before the first colon.
  init(_ address: ArraySlice<UInt8>, typedSchemes: [String]) {
    if address.isEmpty {
      self = .empty
      return
    }
    guard let first = address.first, first.isASCIILetter,
      let end = address.firstIndex(where: { !Self.isSchemeByte($0) }),
      address[end] == UInt8(ascii: ":")
    else {
      let leading = address.prefix(2)
      let isHost = leading.count == 2 && leading.allSatisfy { $0 == 0x2F || $0 == 0x5C }
      self = isHost ? .unknown(scheme: "") : .local
      return
    }
    let scheme = String(decoding: address[..<end], as: UTF8.self)
    switch scheme.lowercased() {
    case _ where typedSchemes.contains(scheme): self = .typed(scheme: scheme)
    case "http", "https", "mailto", "tel": self = .external
    case "javascript", "vbscript", "data", "file": self = .unsafe(scheme: scheme)
    default: self = .unknown(scheme: scheme)
    }
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}

extension MarkdownReference {
  /// Whether the address is a path within the guide: all that neither has a scheme nor names a host,
  /// wherever else it holds a colon.
  package var isPath: Bool {
    guard scheme.isEmpty, case .local = Address(Array(address.utf8)[...], typedSchemes: []) else {
      return false
    }
    return true
  }
}

/// The reading of links and images: typed and local ones become references, unsafe ones are
/// refused.
extension MarkdownReader {
  /// Appends the event for a link that is entered; returns the number of its reference if it became
  /// one.
  mutating func enterLink(
    _ event: MarkdownEvent, at index: Int, map: inout LazyInlineMap
  ) -> Int? {
    checkNote(inLinkAt: index, map: &map)
    checkTitle(of: event, at: index, map: &map)
    let address = document.text[event.range]
    switch Address(address, typedSchemes: options.schemes) {
    case .external:
      document.events.append(event)
      return nil
    case .typed(let scheme):
      return append(reference(scheme: scheme, event, at: index, isCard: false), as: event)
    case .local, .empty, .unsafe, .unknown:
      return append(reference(scheme: "", event, at: index, isCard: false), as: event)
    }
  }

  /// Appends the event for an image that is entered, with a reference to its file. An image of a
  /// typed address is a card, which is read elsewhere and is a mistake here.
  mutating func enterImage(
    _ event: MarkdownEvent, at index: Int, map: inout LazyInlineMap
  ) -> Int? {
    checkTitle(of: event, at: index, map: &map)
    let address = document.text[event.range]
    let kind = Address(address, typedSchemes: options.schemes)
    var scheme = ""
    if case .typed(let typed) = kind { scheme = typed }
    if case .local = kind, Medium(ofFile: address) != .picture {
      // In a sentence there is no room for a sound or film, so a link stands there.
      return append(reference(scheme: "", event, at: index, isCard: false), as: event)
    }
    let number = document.references.count
    document.references.append(reference(scheme: scheme, event, at: index, isCard: false))
    document.events.append(event.becoming(.image, detail: 0, number: number))
    return number
  }

  /// Reports Markdown in the title of a link or image that is entered; it would be shown as it is.
  mutating func checkTitle(of event: MarkdownEvent, at index: Int, map: inout LazyInlineMap) {
    let title = document.text[event.extraRange]
    guard !title.isEmpty, reportsMore,
      let mark = PlainProse.mark(in: String(decoding: title, as: UTF8.self))
    else { return }
    let start = map.map.start(of: index)
    let text = source.bytes[..<map.range.upperBound]
    let place = text.firstRange(of: Array(title), from: start)?.lowerBound ?? start
    let range = text.firstRange(of: Array(mark.utf8), from: place) ?? start..<start + 1
    report(
      .leftOverMark, "`\(mark)` stands in a title, which holds no Markdown", at: range,
      note: "write the words alone")
  }

  /// Appends the event for a link or image that is left, sets the place of its reference to that of
  /// the address, and checks the address.
  mutating func leaveLink(
    _ event: MarkdownEvent, at index: Int, reference number: Int?, map: inout LazyInlineMap
  ) {
    guard let number else {
      document.events.append(event)
      return
    }
    let isImage = document.events[document.references[number].event].kind == .image
    if isImage { dropDecoration(from: document.references[number].event) }
    document.events.append(event.becoming(isImage ? .image : .reference, detail: 0, number: number))
    let reference = document.references[number]
    let address = Array(reference.address.utf8)
    let range = map.destination(ofExit: index, address: address[...])
    document.references[number].place = source.place(at: range.lowerBound, length: range.count)
    judge(reference, address: address[...], isImage: isImage, at: range)
    if event.kind == .image, !isImage { reportMedia(address[...], at: range) }
  }

  /// Reports an address that is unsafe, unknown or empty, and an image that may not be one.
  private mutating func judge(
    _ reference: MarkdownReference, address: ArraySlice<UInt8>, isImage: Bool, at range: Range<Int>
  ) {
    let text = reference.address
    switch Address(address, typedSchemes: options.schemes) {
    case .typed where isImage:
      report(
        .cardInProse, "the card of `\(text)` must stand alone in its paragraph", at: range,
        note: "put blank lines around it, or make it a link")
    case .external where isImage:
      report(
        .unknownScheme, "an image must be a file of the guide", at: range,
        note: "put it in `images/`: pages load nothing from elsewhere")
    case .unsafe(let scheme):
      report(.unsafeAddress, "addresses with `\(scheme):` are not safe", at: range)
    case .unknown(let scheme) where scheme.isEmpty:
      report(.unknownScheme, "an address of another site begins with `https://`", at: range)
    case .unknown(let scheme)
    where scheme.utf8.count == 1
      && address.dropFirst(2).first.map { $0 == 0x2F || $0 == 0x5C } == true:
      report(
        .unknownScheme, "a path on one machine leads nowhere on a site", at: range,
        note: "put the file into `content/files/` and write `files/NAME`")
    case .unknown(let scheme) where scheme.lowercased() == "doi":
      report(
        .unknownScheme, "there is no kind of link `\(scheme):`", at: range,
        note: "write `https://doi.org/…`")
    case .unknown(let scheme):
      let known = options.schemes + ["https", "http", "mailto", "tel"]
      report(
        .unknownScheme, "there is no kind of link `\(scheme):`", at: range,
        near: NearName(scheme, orList: "known: ") { known })
    case .empty where isImage:
      report(
        .leftOverMark, "an image without an address", at: range,
        note: "write `![words](images/NAME)`")
    case .empty where reference.takesTitle:
      report(.leftOverMark, "a link without words or address", at: range)
    case .local where isImage:
      let words = document.plainText(of: reference.event..<document.events.count - 1)
      if words.isEmpty, document.events[reference.event].detail == 0 {
        reportWithoutText(text, at: range)
      }
    case .typed, .local, .empty, .external: break
    }
  }

  /// Appends a card if a paragraph is just one image of a typed address; returns whether it is.
  mutating func readCard(_ inlines: Range<Int>, of paragraph: MarkdownEvent) -> Bool {
    let first = raw[inlines.lowerBound]
    guard first.kind == .image, first.phase == .enter, raw[inlines.upperBound - 1].kind == .image,
      !raw[(inlines.lowerBound + 1)..<(inlines.upperBound - 1)].contains(where: {
        $0.kind == .image
      }),
      case .typed(let scheme) = Address(
        document.text[first.range], typedSchemes: options.schemes)
    else { return false }
    block = document.events.count
    var map = inlineMap(of: paragraph, events: inlines)
    let range = map.destination(
      ofExit: inlines.upperBound - 1, address: document.text[first.range])
    var card = reference(scheme: scheme, first, at: inlines.lowerBound, isCard: true)
    card.place = source.place(at: range.lowerBound, length: range.count)
    var event = paragraph.becoming(.card, detail: 0, number: document.references.count)
    event = event.leaf
    document.references.append(card)
    document.events.append(event)
    return true
  }

  private mutating func append(_ reference: MarkdownReference, as event: MarkdownEvent) -> Int {
    let number = document.references.count
    document.references.append(reference)
    document.events.append(event.becoming(.reference, detail: 0, number: number))
    return number
  }

  func reference(
    scheme: String, _ event: MarkdownEvent, at index: Int, isCard: Bool
  ) -> MarkdownReference {
    let address = document.text[event.range]
    let rest = scheme.isEmpty ? address : address.dropFirst(scheme.utf8.count + 1)
    let hash = rest.firstIndex(of: UInt8(ascii: "#"))
    let next = raw[index + 1]
    let isBare = next.phase == .exit
    let isAuto = next.kind == .text && document.text[next.range] == address
    return MarkdownReference(
      scheme: scheme, id: String(decoding: rest[..<(hash ?? rest.endIndex)], as: UTF8.self),
      fragment: hash.map { String(decoding: rest[($0 + 1)...], as: UTF8.self) },
      isCard: isCard, takesTitle: isBare || isAuto, event: document.events.count, block: block,
      place: Place(line: Int(event.line), column: 1))
  }
}

extension MarkdownEvent {
  fileprivate var leaf: MarkdownEvent {
    var leaf = MarkdownEvent(kind, .leaf, detail: detail)
    (leaf.line, leaf.column, leaf.endLine, leaf.number) = (line, column, endLine, number)
    return leaf
  }
}
