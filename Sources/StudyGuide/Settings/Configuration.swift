package import Markup

/// The settings of the guide as a whole, from `content/guide.yml`.
package struct Configuration: Sendable {
  package static let path = "content/guide.yml"

  package let title: String
  package let subtitle: String
  /// The language tag of the guide, for HTML's `lang`.
  package let language: String
  /// Whether that language is written from right to left.
  package var isRightToLeft: Bool { TextDirection.isRightToLeft(language) }
  /// Whether the essay's text is written from right to left.
  package var isEssayRightToLeft: Bool {
    TextDirection.isRightToLeft(essay.language ?? language)
  }
  /// The language tag of runs of Han characters, such as `zh-Hans`.
  package let hanLanguage: String?
  /// The languages of names in their own script.
  package let original: OriginalLanguages
  /// The address of the published guide, for canonical links and the sitemap; it ends with a slash.
  package let baseURL: String?
  package let essay: EssaySettings
  /// Those who wrote the guide, as they are to be named.
  package let authors: [String]
  /// The edition of the guide, as its author calls it.
  package let edition: String?
  /// The menu, in order.
  package let navigation: [MenuItem]
  /// The links in the footer of every page.
  package let footer: [MenuItem]
  /// The ways through the guide, in order.
  package let routes: [Route]
  /// What is made for paper; nil to make all of it for a guide that has questions.
  package let printPacks: [PrintPack]?
  /// The looks that the author chose; nil if there are none.
  package let theme: Theme?
  /// The periods of the timeline, in the author's order.
  package let eras: [Era]
  /// The limits beyond which the reports of the guide become warnings; nil if the author sets none.
  let thresholds: Thresholds?
  package let publish: PublishSettings
  /// Whether browsers may keep the guide for use without a connection.
  package let worksOffline: Bool
  /// Where `guide.yml` asks for each of the ``downloads``.
  package let downloadPlaces: [Download: Place]
  package let source: SourceText

  /// Reads the file; throws only if YAML cannot read it.
  package static func read(
    _ source: SourceText, typography: Typography = .english
  ) throws(Diagnostic.Failure) -> Parsed<Configuration> {
    var fields = FieldReader(
      try YAMLReader.read(source).get(), in: source, what: "the guide", typography: typography)
    let configuration = Configuration(&fields)
    return Parsed(configuration, fields.finish())
  }

  private init(_ fields: inout FieldReader) {
    source = fields.source
    title = fields.prose("title")
    subtitle = fields.optionalProse("subtitle") ?? ""
    language = fields.text("language").value
    hanLanguage = fields.optionalText("han-language")?.value
    original = Self.original(&fields, han: hanLanguage)
    authors = fields.texts("authors").map { fields.prose(of: $0) }
    edition = fields.optionalProse("edition")
    navigation = MenuItem.read("navigation", &fields, hasGroups: true)
    footer = MenuItem.read("footer", &fields)
    routes = Route.read(&fields)
    printPacks = PrintPack.read(&fields)
    theme = fields.mapping("theme", what: "the theme") { Theme(&$0) }
    baseURL = Self.baseURL(&fields)
    eras = Self.eras(&fields)
    // Read with the words of the templates, before all else.
    for key in Self.wordKeys { _ = fields.node(key) }
    downloadPlaces = Download.read(&fields)
    thresholds = fields.mapping("thresholds", what: "the list of thresholds") { Thresholds(&$0) }
    publish =
      fields.mapping("publish", what: "`publish`") { PublishSettings(&$0) } ?? PublishSettings()
    let mayBeKept = fields.flag("offline")
    worksOffline = mayBeKept || !fields.has("offline")
    let essay = fields.mapping("essay", what: "the essay") { EssaySettings(&$0) }
    if essay == nil { fields.reportMissing("essay") }
    self.essay = essay ?? EssaySettings()
  }

  /// The keys that hold words of the guide and its own lists.
  static let wordKeys = [
    "words", "stances", "readings-languages", "people-groups", "branches", "subjects",
  ]

  private static func original(_ fields: inout FieldReader, han: String?) -> OriginalLanguages {
    fields.mapping("original", what: "`original`") { original in
      OriginalLanguages(
        language: original.optionalText("language")?.value,
        transliteration: original.optionalText("transliteration")?.value, han: han)
    } ?? OriginalLanguages(language: nil, transliteration: nil, han: han)
  }

  private static func eras(_ fields: inout FieldReader) -> [Era] {
    let eras = fields.mappings("eras", what: "an era") { Era(&$0) }
    if eras.count > Era.most {
      fields.report(
        .wrongType, "`eras` names more than \(Era.most) eras", at: fields.place(of: "eras"),
        note: "keep those that readers need")
    }
    return Array(eras.prefix(Era.most))
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
    essay = EssaySettings()
    (authors, edition, routes, printPacks, theme) = ([], nil, [], nil, nil)
    (navigation, footer, eras, thresholds, downloadPlaces) = ([], [], [], nil, [:])
    publish = PublishSettings()
    worksOffline = false
    original = OriginalLanguages(language: nil, transliteration: nil, han: nil)
    source = SourceText(path: Self.path, bytes: [])
  }

  /// The files that the guide gives away, in the order of their list.
  package var downloads: [Download] { Download.allCases.filter { downloadPlaces[$0] != nil } }

  /// The path of ``baseURL`` on its host, with a slash at both ends.
  package var basePath: String {
    guard let baseURL, let scheme = baseURL.firstRange(of: "://") else { return "/" }
    return String(baseURL[scheme.upperBound...].drop { $0 != "/" })
  }
}
