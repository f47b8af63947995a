/// The size of an image in pixels, as its own bytes give it: PNG, JPEG, GIF, WebP and SVG.
///
/// Files are an author's and may be damaged: no byte is read beyond the end, and of a long file no more
/// than its beginning.
package struct ImageSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  /// The largest number of pixels on a side that is believed.
  private static let most = 100_000

  private init?(_ width: Int, _ height: Int) {
    guard (1...Self.most).contains(width), (1...Self.most).contains(height) else { return nil }
    (self.width, self.height) = (width, height)
  }

  /// Reads the size; nil if the bytes are no image that is known, or a damaged one.
  package init?(of bytes: [UInt8]) {
    let reader = ByteReader(bytes: bytes)
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self.init(png: reader)
    } else if bytes.starts(with: [0xFF, 0xD8]) {
      self.init(jpeg: reader)
    } else if bytes.starts(with: "GIF8".utf8) {
      self.init(gif: reader)
    } else if bytes.starts(with: "RIFF".utf8), bytes.hasBytes("WEBP".utf8, at: 8) {
      self.init(webP: reader)
    } else {
      self.init(svg: bytes.prefix(8_000))
    }
  }

  /// The first chunk of a PNG is its header (PNG, section 11.2.2).
  private init?(png reader: ByteReader) {
    guard reader.bytes.hasBytes("IHDR".utf8, at: 12), let width = reader.big(4, at: 16),
      let height = reader.big(4, at: 20)
    else { return nil }
    self.init(width, height)
  }

  /// The logical screen of a GIF (GIF 89a, section 18).
  private init?(gif reader: ByteReader) {
    guard let width = reader.little(2, at: 6), let height = reader.little(2, at: 8) else {
      return nil
    }
    self.init(width, height)
  }

  /// The segments of a JPEG up to the first frame header (ITU-T T.81, section B.2.2); a picture that
  /// Exif turns on its side is as wide as it was high.
  private init?(jpeg reader: ByteReader) {
    var offset = 2
    var isTurned = false
    for _ in 0..<1_000 {
      while reader.byte(offset) == 0xFF, reader.byte(offset + 1) == 0xFF { offset += 1 }
      guard reader.byte(offset) == 0xFF, let marker = reader.byte(offset + 1),
        let length = reader.big(2, at: offset + 2), length >= 2
      else { return nil }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        guard let height = reader.big(2, at: offset + 5), let width = reader.big(2, at: offset + 7)
        else { return nil }
        self.init(isTurned ? height : width, isTurned ? width : height)
        return
      }
      if marker == 0xE1 { isTurned = isTurned || reader.isTurned(exif: offset + 4) }
      offset += 2 + length
    }
    return nil
  }

  /// The first chunk of a WebP (RFC 9649): simple, without loss, or extended.
  private init?(webP reader: ByteReader) {
    let bytes = reader.bytes
    if bytes.hasBytes("VP8X".utf8, at: 12) {
      guard let width = reader.little(3, at: 24), let height = reader.little(3, at: 27) else {
        return nil
      }
      self.init(width + 1, height + 1)
    } else if bytes.hasBytes("VP8L".utf8, at: 12) {
      guard reader.byte(20) == 0x2F, let bits = reader.little(4, at: 21) else { return nil }
      self.init((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    } else if bytes.hasBytes("VP8 ".utf8, at: 12) {
      guard bytes.hasBytes([0x9D, 0x01, 0x2A], at: 23), let width = reader.little(2, at: 26),
        let height = reader.little(2, at: 28)
      else { return nil }
      self.init(width & 0x3FFF, height & 0x3FFF)
    } else {
      return nil
    }
  }

  /// The width and height of the outermost element of an SVG in pixels, or else the sides of its
  /// `viewBox`.
  private init?(svg bytes: ArraySlice<UInt8>) {
    guard
      let start = bytes.firstRange(
        of: [UInt8(ascii: "<")] + Array("svg".utf8), from: bytes.startIndex)
    else {
      return nil
    }
    let tag = bytes[start.upperBound...].prefix { $0 != UInt8(ascii: ">") }
    if let width = Self.value(of: "width", in: tag).flatMap(Self.pixels),
      let height = Self.value(of: "height", in: tag).flatMap(Self.pixels)
    {
      self.init(width, height)
      return
    }
    let sides = (Self.value(of: "viewBox", in: tag) ?? "").split { " ,\t\n\r".contains($0) }
    guard sides.count == 4, let width = Self.pixels(String(sides[2])),
      let height = Self.pixels(String(sides[3]))
    else { return nil }
    self.init(width, height)
  }

  /// Returns the value of an attribute of a tag.
  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    var offset = tag.startIndex
    while let found = tag.firstRange(of: Array(name.utf8), from: offset) {
      offset = found.upperBound
      let isName =
        found.lowerBound > tag.startIndex
        && (tag[found.lowerBound - 1].isBlank || tag[found.lowerBound - 1].isLineEnd)
      let rest = tag[found.upperBound...].drop { $0.isBlank || $0.isLineEnd }
      guard isName, rest.first == UInt8(ascii: "=") else { continue }
      let value = rest.dropFirst().drop { $0.isBlank || $0.isLineEnd }
      guard let mark = value.first, mark == 0x22 || mark == 0x27 else { return nil }
      return String(decoding: value.dropFirst().prefix { $0 != mark }, as: UTF8.self)
    }
    return nil
  }

  /// Returns a length in pixels, rounded; nil for one in other units.
  private static func pixels(_ text: String) -> Int? {
    let number = text.hasSuffix("px") ? text.dropLast(2) : text[...]
    guard !number.isEmpty, number.utf8.count < 20,
      number.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }),
      let value = Double(number), value < Double(most)
    else { return nil }
    return Int(value.rounded())
  }
}

/// Numbers in bytes; nil beyond their end.
private struct ByteReader {
  let bytes: [UInt8]

  func byte(_ offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

  /// Returns a number whose first byte counts most.
  func big(_ count: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Returns a number whose first byte counts least.
  func little(_ count: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Whether the orientation in Exif data (TIFF 6.0, tag 274) is one of the four that lay the picture
  /// on its side.
  func isTurned(exif start: Int) -> Bool {
    guard bytes.hasBytes("Exif".utf8, at: start) else { return false }
    let tiff = start + 6
    let isLittle = bytes.hasBytes("II".utf8, at: tiff)
    func number(_ count: Int, _ offset: Int) -> Int? {
      isLittle ? little(count, at: offset) : big(count, at: offset)
    }
    guard let directory = number(4, tiff + 4), let count = number(2, tiff + directory) else {
      return false
    }
    for field in 0..<min(count, 500) {
      let offset = tiff + directory + 2 + 12 * field
      if number(2, offset) == 274 {
        return number(2, offset + 8).map { $0 >= 5 && $0 <= 8 } ?? false
      }
    }
    return false
  }
}
