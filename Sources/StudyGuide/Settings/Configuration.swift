package import Markup

/// The settings of the guide as a whole, from `content/guide.yml`.
package struct Configuration: Sendable {
  /// The title and author of the essay, and the file that may hold its text.
  package struct EssaySettings: Sendable {
    package let title: String
    package let author: String?
    /// The path of the text, from the guide's folder; the file may be absent.
    package let text: Located<String>?
  }

  package static let path = "content/guide.yml"

  package let title: String
  package let subtitle: String
  /// The language tag of the guide, for HTML's `lang`.
  package let language: String
  /// The language tag of runs of Han characters, such as `zh-Hans`.
  package let hanLanguage: String?
  /// The address of the published guide, for canonical links and the sitemap; it ends with a slash.
  package let baseURL: String?
  package let essay: EssaySettings
  /// The ids of the pages in the menu, in order.
  package let navigation: [Located<String>]
  /// The ids of the pages linked in the footer of every page.
  package let footer: [Located<String>]
  /// The limits beyond which the reports of the guide become warnings; nil if the author sets none.
  let thresholds: Thresholds?
  package let publish: PublishSettings
  package let source: SourceText

  /// Reads the file; throws only if YAML cannot read it.
  package static func read(_ source: SourceText) throws(Diagnostic.Failure) -> Parsed<Configuration>
  {
    var fields = FieldReader(try YAMLReader.read(source).get(), in: source, what: "the guide")
    let configuration = Configuration(&fields)
    return Parsed(configuration, fields.finish())
  }

  private init(_ fields: inout FieldReader) {
    source = fields.source
    title = fields.prose("title")
    subtitle = fields.optionalProse("subtitle") ?? ""
    language = fields.text("language").value
    hanLanguage = fields.optionalText("han-language")?.value
    navigation = Self.pages("navigation", &fields)
    footer = Self.pages("footer", &fields)
    baseURL = Self.baseURL(&fields)
    thresholds = fields.mapping("thresholds", what: "the list of thresholds") { Thresholds(&$0) }
    publish =
      fields.mapping("publish", what: "`publish`") { PublishSettings(&$0) } ?? PublishSettings()
    let essay = fields.mapping("essay", what: "the essay") { essay in
      EssaySettings(
        title: essay.prose("title"), author: essay.optionalText("author")?.value,
        text: essay.optionalText("text"))
    }
    if essay == nil { fields.reportMissing("essay") }
    self.essay = essay ?? EssaySettings(title: "", author: nil, text: nil)
  }

  /// Reads a list of pages that every page shows, and reports one that is too long.
  private static func pages(_ key: String, _ fields: inout FieldReader) -> [Located<String>] {
    let pages = fields.texts(key)
    if pages.count > 100 {
      fields.report(
        .wrongType, "`\(key)` names more than 100 pages", at: fields.place(of: key),
        note: "every page shows all of them")
    }
    return pages
  }

  private static func baseURL(_ fields: inout FieldReader) -> String? {
    guard let address = fields.optionalText("base-url") else { return nil }
    guard isAddress(address.value) else {
      fields.report(
        .wrongType, "`base-url` must be a whole address", at: address.place,
        note: "write `https://HOST/` or `https://HOST/PATH/`, and encode other signs with `%`")
      return nil
    }
    return address.value.hasSuffix("/") ? address.value : address.value + "/"
  }

  /// Whether a text is an address of the web with a host and perhaps a path, of nothing but signs
  /// that stand in such an address (RFC 3986): it is written into files that hosts act on.
  private static func isAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    let host = rest.prefix { $0 != UInt8(ascii: "/") }
    return !host.isEmpty
      && host.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "-.:[]".utf8.contains($0) }
      && rest.dropFirst(host.count).allSatisfy {
        $0.isASCIILetter || $0.isASCIIDigit || "-._~%!$&'()*+,;=:@/".utf8.contains($0)
      }
  }

  /// The settings of a guide that has no `guide.yml`.
  package static let missing = Configuration()

  private init() {
    (title, subtitle, language, hanLanguage, baseURL) = ("", "", "en", nil, nil)
    essay = EssaySettings(title: "", author: nil, text: nil)
    (navigation, footer, thresholds, publish) = ([], [], nil, PublishSettings())
    source = SourceText(path: Self.path, bytes: [])
  }

  /// The path of ``baseURL`` on its host, with a slash at both ends.
  package var basePath: String {
    guard let baseURL, let scheme = baseURL.firstRange(of: "://") else { return "/" }
    return String(baseURL[scheme.upperBound...].drop { $0 != "/" })
  }
}
