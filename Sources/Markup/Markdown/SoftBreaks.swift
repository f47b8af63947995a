/// The line ends within paragraphs of scripts that set no spaces between words.
enum SoftBreaks {
  /// Marks the soft breaks between Han characters, kana and their punctuation as joined, so that
  /// no space is shown in their place.
  static func join(_ events: inout [MarkdownEvent], _ text: [UInt8]) {
    // None of these scripts has a lead byte below 0xE2, so this recognises most texts without any.
    if text.contains(where: { $0 >= 0xE3 }) { joinAll(&events, text) }
  }

  /// Does the same where it is known that there are such characters.
  static func joinAll(_ events: inout [MarkdownEvent], _ text: [UInt8]) {
    var before = Unicode.Scalar.Spacing.spaced
    var open: Int?
    for index in events.indices {
      let event = events[index]
      switch event.kind {
      case .text:
        let literal = text[event.range]
        let after = literal.firstScalar?.spacing ?? .spaced
        if let open, after != .spaced, before == .spaceless || after == .spaceless {
          events[open].detail = 1
        }
        open = nil
        before = literal.lastScalar?.spacing ?? .spaced
      case .softBreak: open = before == .spaced ? nil : index
      case .emphasis, .strong, .link: break
      default: (open, before) = (nil, .spaced)
      }
    }
  }
}

extension MarkdownEvent {
  /// Whether a soft break stands between characters that no space divides.
  package var isJoined: Bool { kind == .softBreak && detail == 1 }
}

extension Unicode.Scalar {
  /// Whether a space stands beside a character: not in Han, kana, bopomofo, their punctuation and
  /// full-width forms. Quotation marks, long dashes and ellipses go with what stands beside them.
  fileprivate enum Spacing { case spaced, spaceless, either }

  fileprivate var spacing: Spacing {
    switch value {
    case 0x2E80..<0x3130, 0x31A0..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00, 0xFE30..<0xFE50,
      0xFF01..<0xFFA0, 0x1B000..<0x1B170, 0x20000..<0x32000:
      .spaceless
    case 0x22, 0x27, 0xB7, 0x2014, 0x2018...0x201D, 0x2026: .either
    default: .spaced
    }
  }
}
