extension Decimal {
  /// Returns what to write in place of a text that is no ``Decimal``, as the end of a message. The
  /// text has no blanks around it.
  package static func remedy(for text: String) -> String {
    if isAbsence(text) { return "leave the field empty where there is no value" }
    let plain = withPlainSigns(text)
    if Decimal(plain) != nil { return "write `\(plain)`" }
    if isTooLong(plain) { return "write at most \(mostDigits) digits" }
    let pointed = plain.replacing(",", with: ".")
    if let grouped = withoutGroups(plain) {
      let other = ", or `\(pointed)` if the comma stands before decimals"
      return "write `\(grouped)`, without marks between digits"
        + (Decimal(pointed) == nil ? "" : other)
    }
    if Decimal(pointed) != nil { return "write `\(pointed)`, with a point before decimals" }
    let closed = withoutOpenPoint(plain)
    if Decimal(closed) != nil { return "write `\(closed)`" }
    if isScientific(plain) { return "write all its digits, without a power of ten" }
    if plain.utf8.contains(where: \.isASCIIDigit) {
      return "write the number alone; its unit belongs to the column, other words to the caveats"
    }
    return "write digits, with a point before decimals"
  }

  /// Whether a text says that there is no value, in one of the ways of spreadsheets and statistics.
  private static func isAbsence(_ text: String) -> Bool {
    let words = ["na", "n/a", "#n/a", "n.a.", "nan", "null", "nil", "none", "unknown", "missing"]
    return words.contains(text.lowercased())
      || text.unicodeScalars.allSatisfy { "-–—−.…?*".unicodeScalars.contains($0) }
  }

  /// Replaces what only looks like a sign, a digit or a point of ASCII.
  private static func withPlainSigns(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "−", "–", "—", "－", "‐",
        "‑" where index == 0:
        plain.append("-")
      case "＋" where index == 0: plain.append("+")
      case "．", "。", "٫", "·": plain.append(".")
      case "，", "٬": plain.append(",")
      default:
        let isDigit = scalar.properties.numericType == .decimal
        let digit = scalar.properties.numericValue.flatMap { Int(exactly: $0) }
        if isDigit, let digit {
          plain += String(digit).unicodeScalars
        } else {
          plain.append(scalar)
        }
      }
    }
    return String(plain)
  }

  private static func isTooLong(_ text: String) -> Bool {
    text.utf8.count > mostDigits
      && text.utf8.allSatisfy { $0.isASCIIDigit || ".-+".utf8.contains($0) }
  }

  /// Takes the marks out from between groups of three digits; nil where there are none.
  private static func withoutGroups(_ text: String) -> String? {
    let sign = text.hasPrefix("-") || text.hasPrefix("+") ? String(text.prefix(1)) : ""
    let marks = [",", " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", "_", "."] as [Character]
    guard let mark = text.first(where: { marks.contains($0) }) else { return nil }
    var parts = text.dropFirst(sign.count).split(separator: mark, omittingEmptySubsequences: false)
    let last = (parts.popLast() ?? "").split(omittingEmptySubsequences: false) {
      $0 != mark && ($0 == "." || $0 == ",")
    }
    guard let first = parts.first, (1...3).contains(first.count), last.count <= 2,
      (parts.dropFirst() + last.prefix(1)).allSatisfy({ $0.count == 3 })
    else { return nil }
    let digits = sign + parts.joined() + last.joined(separator: ".")
    return Decimal(digits) == nil ? nil : digits
  }

  /// Gives a point that begins or ends a number its digit, or takes it away.
  private static func withoutOpenPoint(_ text: String) -> String {
    let sign = text.hasPrefix("-") || text.hasPrefix("+") ? String(text.prefix(1)) : ""
    let rest = text.dropFirst(sign.count)
    if rest.hasPrefix(".") { return sign + "0" + rest }
    return rest.hasSuffix(".") ? sign + rest.dropLast() : text
  }

  private static func isScientific(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    return parts.count == 2 && Decimal(String(parts[0])) != nil && Decimal(String(parts[1])) != nil
  }
}
