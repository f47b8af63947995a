import Markup
import Testing

/// Which bytes are UTF-8, compared with the standard library's own judgement.
struct UTF8CheckTests {
  @Test(
    arguments: [
      ([], nil), ([0x61], nil), ([0x7F], nil), ([0x80], 0), ([0x61, 0xFF], 1), ([0xC3, 0xA9], nil),
      ([0xC3], 0), ([0x61, 0xE4, 0xBA], 1), ([0xE4, 0xBA, 0xBA, 0xE4], 3),
      ([0xC3, 0xA9, 0xC0, 0x80], 2),
      ([0xF0, 0x9F, 0x98, 0x80, 0x80], 4), ([0xF0, 0x9F, 0x98], 0),
      ([0x61, 0x62, 0xED, 0xA0, 0x80], 2),
    ] as [([UInt8], Int?)])
  func `the first wrong byte is found`(_ bytes: [UInt8], _ expected: Int?) {
    #expect(bytes.firstInvalidUTF8 == expected)
  }

  private func expectAgreement(_ bytes: [UInt8]) {
    let isValid = String(validating: bytes, as: UTF8.self) != nil
    if (bytes.firstInvalidUTF8 == nil) != isValid { Issue.record("\(bytes) is judged wrongly") }
  }

  @Test func `all pairs of bytes are judged as the standard library does`() {
    for first in UInt8(0x7E)...0xFF {
      for second in UInt8(0x70)...0xFF { expectAgreement([first, second]) }
    }
  }

  @Test func `longer scalars are judged as the standard library does`() {
    let edges: [UInt8] = [0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xFF]
    for lead in UInt8(0xDF)...0xFF {
      for second in [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0] as [UInt8] {
        for third in edges {
          expectAgreement([lead, second, third])
          for fourth in edges { expectAgreement([lead, second, third, fourth]) }
        }
      }
    }
  }
}
