import Markup
import TestSupport
import Testing

/// The sizes of images, as their own bytes give them.
struct ImageSizeTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 2, 0x58, 0, 0, 1, 0x2C, 8, 2, 0, 0, 0]
  private static let gif = Array("GIF89a".utf8) + [0x40, 0x01, 0xC8, 0x00, 0, 0, 0]

  /// A JPEG whose frame comes behind a segment of Exif with an orientation.
  private static func jpeg(orientation: UInt8) -> [UInt8] {
    let tiff =
      Array("Exif\0\0MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1]
      + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
    return [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(tiff.count + 2)] + tiff
      + [0xFF, 0xFF, 0xC0, 0, 11, 8, 0x01, 0x00, 0x02, 0x00, 1, 1, 0x11, 0, 0xFF, 0xDA]
  }

  private static func webP(_ chunk: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("RIFF\0\0\0\0WEBP".utf8) + Array(chunk.utf8) + [0, 0, 0, 0] + bytes
  }

  private static let extended = webP("VP8X", [0, 0, 0, 0, 0x57, 0x02, 0, 0x2B, 0x01, 0])
  private static let lossless = webP("VP8L", [0x2F, 0x57, 0xC2, 0x4A, 0])
  private static let simple = webP(
    "VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x58, 0x42, 0x2C, 0x81])

  @Test(arguments: [
    (png, 600, 300), (gif, 320, 200), (jpeg(orientation: 1), 512, 256),
    (jpeg(orientation: 6), 256, 512), (extended, 600, 300), (lossless, 600, 300),
    (simple, 600, 300),
  ])
  func `each format says its own size`(_ bytes: [UInt8], _ width: Int, _ height: Int) {
    let size = ImageSize(of: bytes)
    #expect(size?.width == width)
    #expect(size?.height == height)
  }

  @Test(arguments: [
    ("<svg width=\"40\" height='30.4px'>", "40 30"),
    ("<?xml version=\"1.0\"?>\n<svg\n  viewBox=\"0 0 64, 48\" xmlns=\"a\">", "64 48"),
    ("<svg width=\"100%\" height=\"100%\" viewBox='0 0 10 20'/>", "10 20"),
    ("<svg stroke-width=\"7\" width=\"3\" height=\"4\">", "3 4"),
    ("<svg width=\"3em\" height=\"4em\">", "none"), ("<svg viewBox=\"0 0 0 9\">", "none"),
    ("<svg viewBox=\"0 0 1e9 9\">", "none"), ("<svg>", "none"), ("<svg width=\"3", "none"),
    ("<p>", "none"), ("", "none"), ("<svg width = \"5\" height = \"6\" >", "5 6"),
  ])
  func `a drawing has the size of its element or of its box`(_ text: String, _ expected: String) {
    let size = ImageSize(of: Array(text.utf8))
    #expect(size.map { "\($0.width) \($0.height)" } ?? "none" == expected)
  }

  @Test(arguments: [png, gif, jpeg(orientation: 6), extended, lossless, simple])
  func `an image that is cut off or damaged has no size, or one that can be`(_ bytes: [UInt8]) {
    for length in bytes.indices { _ = ImageSize(of: Array(bytes[..<length])) }
    #expect(ImageSize(of: Array(bytes[..<9])) == nil)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3_000 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        damaged[Int.random(in: damaged.indices, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      damaged.removeLast(Int.random(in: 0..<damaged.count, using: &random))
      if let size = ImageSize(of: damaged) {
        #expect((1...100_000).contains(size.width) && (1...100_000).contains(size.height))
      }
    }
  }

  @Test func `any bytes behind a mark are read to their end and no further`() {
    var random = SeededGenerator(seed: 11)
    let marks =
      [Array(Self.png[..<8]), [0xFF, 0xD8], Array("GIF89a".utf8)]
      + [Array("RIFF0000WEBPVP8X".utf8), Array("<svg width=\"".utf8)]
    for mark in marks {
      for _ in 0..<2_000 {
        let rest = (0..<Int.random(in: 0..<80, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        }
        _ = ImageSize(of: mark + rest)
      }
    }
    // Many empty segments end somewhere.
    #expect(
      ImageSize(of: [0xFF, 0xD8] + Array(repeating: [0xFF, 0xE0, 0, 2], count: 9_000).joined())
        == nil)
  }
}
