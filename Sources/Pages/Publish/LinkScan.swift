internal import Markup

/// The links and ids of a finished page, read from its bytes. This last check before sending covers
/// the words of templates as well as texts.
struct LinkScan: Sendable {
  /// The addresses within the site, as written, each once.
  private(set) var links: PathSet = []
  private(set) var ids: Set<String> = []

  /// Reads a page. It expects the HTML that the tool writes, with quoted attributes; it is no
  /// general parser.
  init(_ page: [UInt8]) {
    var index = 0
    while let open = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard index < page.count else { return }
      if page[index].isASCIILetter {
        index = readTag(page, from: index)
      } else if page[index] == UInt8(ascii: "!"), page.hasBytes("!--".utf8, at: index) {
        index = page.firstRange(of: Array("-->".utf8), from: index)?.upperBound ?? page.count
      }
    }
  }

  /// Reads the attributes of a tag, and returns the index of its `>`.
  private mutating func readTag(_ page: [UInt8], from start: Int) -> Int {
    var index = start
    var nameStart = start
    while index < page.count, page[index] != UInt8(ascii: ">") {
      let byte = page[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let end = page[(index + 1)...].firstIndex(of: byte) ?? page.count
        take(page[nameStart..<index], page[(index + 1)..<end])
        index = min(end + 1, page.count)
        nameStart = index
      } else {
        index += 1
        if byte.isBlank || byte.isLineEnd { nameStart = index }
      }
    }
    return min(index, page.count)
  }

  private mutating func take(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    // Most attributes are none of the three, and most of them differ in length: this skips them
    // quickly.
    guard (3...5).contains(name.count), name.last == UInt8(ascii: "=") else { return }
    if name.elementsEqual("id=".utf8) {
      ids.insert(String(decoding: value, as: UTF8.self))
    } else if name.elementsEqual("href=".utf8) || name.elementsEqual("src=".utf8) {
      guard !value.isEmpty, !value.contains(UInt8(ascii: ":")) else { return }
      let link = String(decoding: value, as: UTF8.self)
      links.insert(value.contains(UInt8(ascii: "&")) ? Self.unescaped(link) : link)
    }
  }

  /// Returns an attribute's text without the escapes that the tool writes.
  private static func unescaped(_ text: String) -> String {
    let escapes = [
      ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"),
      ("&amp;", "&"),
    ]
    return escapes.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
