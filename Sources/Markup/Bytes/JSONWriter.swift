/// Functions that write JSON (RFC 8259).
package enum JSONWriter {
  /// Returns a JSON string. `<` is escaped too, so that the string is safe in a script element.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "<": quoted += "\\u003c"
      case "\u{2028}": quoted += "\\u2028"
      case "\u{2029}": quoted += "\\u2029"
      // A terminal that shows the JSON must not act on it either.
      case _ where scalar.isUnprintable && scalar.value <= 0xFFFF:
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Returns an object on one line; the values are JSON already.
  package static func object(_ pairs: [(key: String, value: String)]) -> String {
    "{" + pairs.map { quoted($0.key) + ":" + $0.value }.joined(separator: ",") + "}"
  }

  /// Returns an object on one line whose values are all texts.
  package static func object(ofTexts pairs: [(key: String, value: String)]) -> String {
    object(pairs.map { (key: $0.key, value: quoted($0.value)) })
  }

  /// Returns a list on one line; the values are JSON already.
  package static func list(_ values: [String]) -> String {
    "[" + values.joined(separator: ",") + "]"
  }

  /// Returns a list with one value on each line, so that a change of one value changes one line.
  package static func lines(_ values: [String]) -> String {
    values.isEmpty ? "[]" : "[\n" + values.joined(separator: ",\n") + "\n]"
  }
}
