import Markup
import Testing

/// Where runs of Han characters begin and end.
struct HanRunsTests {
  /// The stretches of a text; those that are Han stand in brackets.
  private func split(_ text: ArraySlice<UInt8>) -> String {
    var parts: [String] = []
    HanRuns.split(text) { bytes, isHan in
      let part = String(decoding: bytes, as: UTF8.self)
      parts.append(isHan ? "[\(part)]" : part)
    }
    return parts.joined(separator: "|")
  }

  private func split(_ text: String) -> String { split(Array(text.utf8)[...]) }

  @Test(arguments: [
    ("", ""), ("abc", "abc"), ("人民", "[人民]"), ("a人民b", "a|[人民]|b"), ("人a民", "[人]|a|[民]"),
    ("人，民", "[人，民]"), ("人、", "[人]|、"), ("，人", "，|[人]"), ("人。b", "[人]|。b"),
    ("人，b民", "[人]|，b|[民]"), ("人 民", "[人]| |[民]"), ("é人ü", "é|[人]|ü"), ("人々", "[人々]"),
    ("二〇〇〇", "[二〇〇〇]"), ("《人民》", "《|[人民]|》"), ("𠀀😀", "[𠀀]|😀"), ("\u{60000}", "\u{60000}"),
    ("अ人", "अ|[人]"), ("𐀀人", "𐀀|[人]"),
    ("\u{7FF}人", "\u{7FF}|[人]"),
    ("\u{FFFD}人", "\u{FFFD}|[人]"), ("\u{7F}人", "\u{7F}|[人]"), ("人，，。民！", "[人，，。民]|！"),
  ])
  func `runs end at the last character and keep punctuation between`(
    _ text: String, _ expected: String
  ) {
    #expect(split(text) == expected)
  }

  @Test func `each block of Han characters has its ends`() {
    let han: [ClosedRange<UInt32>] = [
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x31FFF, 0x3005...0x3005,
      0x3007...0x3007,
    ]
    for edge in han.flatMap({
      [$0.lowerBound - 1, $0.lowerBound, $0.upperBound, $0.upperBound + 1]
    }) {
      guard let scalar = Unicode.Scalar(edge) else { continue }
      let isHan = han.contains { $0.contains(edge) }
      #expect(split(String(scalar)) == (isHan ? "[\(scalar)]" : "\(scalar)"), "\(edge)")
    }
  }

  @Test func `Chinese punctuation and full-width forms may stand within a run`() {
    let punctuation: [ClosedRange<UInt32>] = [0x3000...0x303F, 0xFF00...0xFFEF]
    for edge in [0x2FFF, 0x3000, 0x303F, 0x3040, 0xFEFF, 0xFF00, 0xFFEF, 0xFFF0] as [UInt32] {
      guard let scalar = Unicode.Scalar(edge) else { continue }
      let joins = punctuation.contains { $0.contains(edge) }
      #expect(split("人\(scalar)民") == (joins ? "[人\(scalar)民]" : "[人]|\(scalar)|[民]"))
    }
  }

  @Test func `a slice within a text gives its own bytes`() {
    let bytes = Array("人a民b".utf8)
    #expect(split(bytes[3..<7]) == "a|[民]")
    #expect(split(bytes[4...]) == "[民]|b")
  }

  @Test func `a scalar that is cut off is no character`() {
    let bytes = Array("人民".utf8)
    var lengths: [Int] = []
    HanRuns.split(bytes[..<5]) { part, isHan in lengths.append(isHan ? part.count : -part.count) }
    #expect(lengths == [3, -2])
  }
}
