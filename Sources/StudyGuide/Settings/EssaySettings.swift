package import Markup

extension Configuration {
  /// What `guide.yml` says of the essay: who wrote it and when, where its text comes from, whether
  /// it may be printed, and the file that may hold it.
  package struct EssaySettings: Sendable {
    package let title: String
    package let author: String?
    /// The year in which it was written or published, or a more exact date, as readers see it.
    package let date: String?
    /// Where its text comes from: an edition, a library.
    package let source: String?
    /// The address of the source.
    package let address: String?
    /// Who may print the text.
    package let rights: String?
    /// The language tag of the text, if that is not the guide's language.
    package let language: String?
    /// The sign before the labels of paragraphs, if that is not the usual one.
    let sign: String?
    /// The path of the text, from the guide's folder, for the check of quotations alone.
    package let text: Located<String>?

    /// Whether anything is known of where the text comes from.
    package var hasOrigin: Bool {
      author != nil || date != nil || source != nil || address != nil || rights != nil
    }

    init(_ fields: inout FieldReader) {
      title = fields.prose("title")
      author = fields.optionalText("author")?.value
      date = Self.date(&fields)
      source = fields.optionalProse("source")
      address = Self.address(&fields)
      rights = fields.optionalProse("rights")
      language = fields.optionalText("language")?.value
      sign = Self.sign(&fields)
      text = Self.text(&fields)
    }

    /// Those of a guide that says nothing of its essay.
    init() {
      (title, author, date, source, address) = ("", nil, nil, nil, nil)
      (rights, language, sign, text) = (nil, nil, nil, nil)
    }

    private static func date(_ fields: inout FieldReader) -> String? {
      let year = fields.optionalText("year")
      let date = fields.optionalText("date")
      if let date, year != nil {
        fields.report(
          .wrongType, "the essay has a `year` and a `date`", at: date.place,
          note: "keep one of them")
      }
      return (date ?? year).map { fields.prose(of: $0) }
    }

    private static func address(_ fields: inout FieldReader) -> String? {
      guard let address = fields.optionalText("url") else { return nil }
      let isWeb = ["https://", "http://"].contains { prefix in
        address.value.hasPrefix(prefix) && address.value.utf8.count > prefix.utf8.count
      }
      let hasBlank = address.value.unicodeScalars.contains {
        $0.properties.isWhitespace || $0.value < 0x20
      }
      if isWeb, !hasBlank { return address.value }
      fields.report(
        .wrongType, "`url` must be an address of the web", at: address.place,
        note: "write `https://…`, or put words under `source`")
      return nil
    }

    private static func sign(_ fields: inout FieldReader) -> String? {
      guard let sign = fields.optionalText("sign") else { return nil }
      if sign.value.unicodeScalars.count <= 12 { return sign.value }
      fields.report(
        .wrongType, "`sign` has more than 12 signs", at: sign.place,
        note: "write what stands before a paragraph's number, such as `§`")
      return nil
    }

    private static func text(_ fields: inout FieldReader) -> Located<String>? {
      guard let text = fields.optionalText("text") else { return nil }
      guard let fault = fault(ofPath: text.value) else { return text }
      fields.report(
        .wrongType, "`\(text.value)` cannot be read as the essay’s text: \(fault)", at: text.place,
        note: "name a file in the guide’s folder, such as `essay.txt`; an address belongs under "
          + "`url`")
      return nil
    }

    /// Says why a path names no file in the guide's folder; nil if it may name one.
    private static func fault(ofPath path: String) -> String? {
      if path.contains("://") || path.hasPrefix("www.") { return "it is an address" }
      let first = path.utf8.first
      let hasDrive = path.utf8.dropFirst().first == UInt8(ascii: ":")
      if first == UInt8(ascii: "/") || first == UInt8(ascii: "~") || path.contains("\\") || hasDrive
      {
        return "it is no path from the guide’s folder"
      }
      if path.pathNames.contains("..") { return "it lies outside the guide’s folder" }
      return path.utf8.last == UInt8(ascii: "/") || path == "." ? "it is a folder" : nil
    }
  }
}
