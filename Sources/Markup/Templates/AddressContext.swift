/// The part of an address that a template has written so far, to know whether a value behind it can
/// still choose its scheme or host.
enum AddressContext: Hashable, Sendable {
  /// Nothing, or only values that may be empty.
  case start
  /// One slash, behind which another would begin a host.
  case slash
  /// Letters that may become a scheme or a path.
  case word([UInt8])
  /// A scheme of the web with its colon, and some of the slashes behind it.
  case scheme(slashes: Int)
  case hostStart
  case host
  /// A path, query or fragment has begun: whatever follows stays in it.
  case path
  /// Something in which no value is safe: another scheme, or signs that browsers read in their own
  /// ways.
  case unknown
  /// The delay of `http-equiv="refresh"`, with so many letters of `url` behind it.
  case delay(letters: Int)

  /// Returns the context behind one more byte.
  func next(_ byte: UInt8) -> AddressContext {
    switch self {
    case .path, .unknown: return self
    case .delay(let letters): return Self.delay(letters, byte)
    case .start where byte <= 0x20: return .start
    case _ where byte <= 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\\"):
      return .unknown
    case .start:
      switch byte {
      case UInt8(ascii: "/"): return .slash
      case UInt8(ascii: "#"), UInt8(ascii: "?"): return .path
      case UInt8(ascii: ":"): return .unknown
      default: return .word([byte.asciiLowercased])
      }
    case .slash: return byte == UInt8(ascii: "/") ? .hostStart : .path
    case .word(let word):
      if Self.beginsPath(byte) { return .path }
      if byte == UInt8(ascii: ":") { return Self.scheme(word) }
      return word.count < 16 ? .word(word + [byte.asciiLowercased]) : self
    case .scheme(let slashes):
      guard byte == UInt8(ascii: "/") else { return .unknown }
      return slashes == 1 ? .hostStart : .scheme(slashes: slashes + 1)
    case .hostStart: return byte.isASCIILetter || byte.isASCIIDigit ? .host : .unknown
    case .host: return Self.beginsPath(byte) ? .path : .host
    }
  }

  /// Returns what is known where either of two texts may have come before.
  func joined(_ other: AddressContext) -> AddressContext {
    if self == other { return self }
    return [self, other].allSatisfy { $0 == .start || $0 == .path } ? .start : .unknown
  }

  private static func beginsPath(_ byte: UInt8) -> Bool { "/?#".utf8.contains(byte) }

  private static func scheme(_ word: [UInt8]) -> AddressContext {
    switch String(decoding: word, as: UTF8.self) {
    case "http", "https": .scheme(slashes: 0)
    case "mailto", "tel": .path
    default: .unknown
    }
  }

  /// Reads what stands before the address of a refresh: `0; url=`.
  private static func delay(_ letters: Int, _ byte: UInt8) -> AddressContext {
    let url = Array("url".utf8)
    if letters < url.count, byte.asciiLowercased == url[letters] {
      return .delay(letters: letters + 1)
    }
    if letters == url.count, byte == UInt8(ascii: "=") { return .start }
    let isBlank = byte <= 0x20
    if letters == 0, isBlank || byte.isASCIIDigit || ".;,".utf8.contains(byte) {
      return .delay(letters: 0)
    }
    return letters == url.count && isBlank ? .delay(letters: letters) : .unknown
  }
}

/// What the value of an attribute is for a browser.
enum AttributeKind: Hashable, Sendable {
  case ordinary
  case address
  /// Addresses with blanks or commas between them.
  case addresses
  /// The delay and address of `<meta http-equiv="refresh">`.
  case refresh
  /// A program, style, page or other thing in which no value is safe.
  case code

  init(of attribute: String) {
    if attribute.hasPrefix("on") || Self.codeNames.contains(attribute) {
      self = .code
    } else if Self.addressNames.contains(attribute) {
      self = .address
    } else {
      self =
        ["srcset", "imagesrcset", "ping", "archive"].contains(attribute) ? .addresses : .ordinary
    }
  }

  /// Attributes that hold code, and those that choose what other attributes mean: SVG's animations
  /// may set an address.
  private static let codeNames: Set<String> = [
    "style", "srcdoc", "http-equiv", "attributename", "values", "from", "to", "by",
  ]

  private static let addressNames: Set<String> = [
    "href", "xlink:href", "src", "action", "formaction", "poster", "cite", "data", "background",
    "manifest", "longdesc", "usemap", "profile", "codebase", "classid", "code", "icon", "lowsrc",
    "dynsrc", "xml:base", "attributionsrc",
  ]
}
