/// The reading of alerts: block quotes whose first line is `[!NOTE]`, or another kind, and nothing
/// else.
extension MarkdownReader {
  mutating func enterQuote(at index: Int) {
    let kind = alertKind(at: index)
    openQuotes.append(kind)
    document.events.append(
      kind.map { raw[index].becoming(.alert, detail: $0.rawValue) } ?? raw[index])
  }

  mutating func leaveQuote(_ event: MarkdownEvent) {
    let kind = openQuotes.popLast() ?? nil
    document.events.append(kind.map { event.becoming(.alert, detail: $0.rawValue) } ?? event)
  }

  /// Returns the kind of the alert that is entered at `index`, and has its mark left out of its
  /// paragraph; nil for other quotations. An unknown kind is reported.
  private mutating func alertKind(at index: Int) -> AlertKind? {
    guard index + 2 < raw.count, raw[index + 1].kind == .paragraph, raw[index + 2].kind == .text
    else { return nil }
    let mark = document.text[raw[index + 2].range]
    guard mark.starts(with: "[!".utf8), mark.last == UInt8(ascii: "]") else { return nil }
    let start = offset(of: raw[index + 1])
    guard source.bytes.hasBytes("[!".utf8, at: start) else { return nil }
    let next = raw[index + 3]
    let hasBlanks = source.bytes.hasBytes("  ".utf8, at: start + mark.count)
    guard next.kind == .softBreak || next.kind == .paragraph || next.kind == .lineBreak && hasBlanks
    else { return nil }
    let name = String(decoding: mark.dropFirst(2).dropLast(), as: UTF8.self).lowercased()
    guard let kind = AlertKind.allCases.first(where: { $0.name == name }) else {
      reportedMark = start
      report(
        .unknownAlert, "there is no alert `[!\(name.uppercased())]`",
        at: start..<start + mark.count,
        near: NearName(
          String(decoding: mark.dropFirst(2).dropLast(), as: UTF8.self), orList: "one of: "
        ) { AlertKind.allCases.map { $0.name.uppercased() } })
      return nil
    }
    skippedInlines = next.kind == .paragraph ? 1 : 2
    return kind
  }
}
