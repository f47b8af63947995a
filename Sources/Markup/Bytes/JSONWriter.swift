/// Functions that write JSON (RFC 8259).
package enum JSONWriter {
  /// Returns a JSON string. `<` is escaped too, so that the string is safe in a script element.
  package static func quoted(_ text: String) -> String {
    var quoted: [UInt8] = []
    quoted.reserveCapacity(text.utf8.count + 2)
    quoted.append(json: text)
    return String(decoding: quoted, as: UTF8.self)
  }

  /// Returns what stands for a scalar in a string; nil for itself.
  fileprivate static func escape(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "<": return "\\u003c"
    case "\u{2028}": return "\\u2028"
    case "\u{2029}": return "\\u2029"
    // A terminal that shows the JSON must not act on it either.
    case _ where scalar.isUnprintable && scalar.value <= 0xFFFF:
      let hex = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: return nil
    }
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

extension [UInt8] {
  /// Appends a text as a JSON string: see ``JSONWriter/quoted(_:)``.
  package mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var (start, index) = (0, 0)
      while index < bytes.count {
        let byte = bytes[index]
        if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"),
          byte != UInt8(ascii: "<")
        {
          index += 1
          continue
        }
        let (scalar, width) = bytes.scalar(at: index)
        if let escape = JSONWriter.escape(of: scalar) {
          append(contentsOf: bytes[start..<index])
          append(escape)
          start = index + width
        }
        index += width
      }
      append(contentsOf: bytes[start...])
    }
    append(UInt8(ascii: "\""))
  }
}
