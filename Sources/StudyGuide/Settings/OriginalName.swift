internal import Markup

/// A name in its own script, with how it is read.
package struct OriginalName: Sendable {
  package let text: String?
  package let transliteration: String?
  /// The language tag of this name, where it is not that of the guide's original names.
  package let language: String?

  init(_ fields: inout FieldReader) {
    text = fields.optionalText("original")?.value
    transliteration = fields.optionalText("transliteration")?.value
    language = fields.optionalText("original-language")?.value
  }
}

/// The languages of original names, from `original` in the guide's settings.
package struct OriginalLanguages: Sendable {
  /// The language and script of the names, such as `grc` or `zh-Hans`.
  package let language: String
  /// The tag of how they are read, such as `zh-Latn-pinyin`.
  private let transliteration: String?

  /// `han` is the language of Chinese characters in texts, which is that of names unless told.
  init(language: String?, transliteration: String?, han: String?) {
    self.language = language ?? han ?? "und"
    self.transliteration = transliteration
  }

  package func language(of name: OriginalName) -> String { name.language ?? language }

  /// Returns the tag of a name's transliteration: the guide's own, or the language in Latin letters.
  package func transliteration(of name: OriginalName) -> String {
    if name.language == nil, let transliteration { return transliteration }
    let primary = String(language(of: name).prefix { $0 != "-" })
    return primary == "zh" ? "zh-Latn-pinyin" : primary + "-Latn"
  }
}
