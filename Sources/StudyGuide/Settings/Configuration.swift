package import Markup

/// What `content/guide.yml` says of the guide as a whole.
package struct Configuration: Sendable {
  /// The text that is studied: what to call it, and where it stands.
  package struct EssaySettings: Sendable {
    package let title: String
    package let author: String?
    /// The file that holds the text, from the guide's folder; it is read where it is there.
    package let text: String?
  }

  package static let path = "content/guide.yml"

  package let title: String
  package let subtitle: String
  package let language: String
  /// The language of runs of Han characters, such as `zh-Hans`.
  package let hanLanguage: String?
  /// Of canonical links and the sitemap, with a slash at its end.
  package let baseURL: String?
  package let essay: EssaySettings
  /// Ids of the pages in the menu, in order.
  package let navigation: [Located<String>]
  /// Ids of the pages linked at the foot of every page.
  package let footer: [Located<String>]
  /// From where on its reports become warnings.
  let thresholds: Thresholds?
  package let publish: PublishSettings
  package let source: SourceText

  package static func read(_ source: SourceText) throws(Diagnostic.Failure) -> Parsed<Configuration>
  {
    var fields = FieldReader(try YAMLText.read(source).get(), in: source, what: "the guide")
    let configuration = Configuration(&fields)
    return Parsed(configuration, fields.finish())
  }

  private init(_ fields: inout FieldReader) {
    source = fields.source
    title = fields.prose("title")
    subtitle = fields.optionalProse("subtitle") ?? ""
    language = fields.text("language").value
    hanLanguage = fields.optionalText("han-language")?.value
    navigation = fields.texts("navigation")
    footer = fields.texts("footer")
    baseURL = Self.baseURL(&fields)
    thresholds = fields.mapping("thresholds", what: "the list of thresholds") { Thresholds(&$0) }
    publish =
      fields.mapping("publish", what: "`publish`") { PublishSettings(&$0) } ?? PublishSettings()
    let essay = fields.mapping("essay", what: "the essay") { essay in
      EssaySettings(
        title: essay.prose("title"), author: essay.optionalText("author")?.value,
        text: essay.optionalText("text")?.value)
    }
    if essay == nil { fields.reportMissing("essay") }
    self.essay = essay ?? EssaySettings(title: "", author: nil, text: nil)
  }

  private static func baseURL(_ fields: inout FieldReader) -> String? {
    guard let address = fields.optionalText("base-url") else { return nil }
    if !address.value.hasPrefix("https://"), !address.value.hasPrefix("http://") {
      fields.report(
        .wrongType, "`base-url` must be a whole address", at: address.place,
        note: "write `https://…`"
      )
    }
    return address.value.hasSuffix("/") ? address.value : address.value + "/"
  }

  /// What a guide without `guide.yml` is taken to say.
  package static let missing = Configuration()

  private init() {
    (title, subtitle, language, hanLanguage, baseURL) = ("", "", "en", nil, nil)
    essay = EssaySettings(title: "", author: nil, text: nil)
    (navigation, footer, thresholds, publish) = ([], [], nil, PublishSettings())
    source = SourceText(path: Self.path, bytes: [])
  }

  /// The path of `baseURL`, from its host's root and with a slash at both ends.
  package var basePath: String {
    guard let baseURL, let scheme = baseURL.firstRange(of: "://") else { return "/" }
    return String(baseURL[scheme.upperBound...].drop { $0 != "/" })
  }
}
