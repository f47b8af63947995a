/// Typographic marks for words from keys; Markdown has its own.
package enum Typography {
  /// Returns a text with curved quotation marks in place of straight ones, by the character before
  /// them, and with a dash and an ellipsis for `--` and `...`.
  package static func smart(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x27 || $0 == 0x22 || $0 == 0x2D || $0 == 0x2E }) else {
      return text
    }
    var smart = ""
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let opens = " ([—“‘".unicodeScalars.contains(last)
      last =
        switch scalar {
        case "'": opens ? "‘" : "’"
        case "\"": opens ? "“" : "”"
        default: scalar
        }
      smart.unicodeScalars.append(last)
    }
    return smart.replacing("...", with: "…").replacing("--", with: "–")
  }
}
