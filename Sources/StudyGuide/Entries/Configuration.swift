package import Markup

/// What `content/guide.yml` says of the guide as a whole.
package struct Configuration: Sendable {
  package internal(set) var title = ""
  var subtitle = ""
  package internal(set) var language = "en"
  /// The language of runs of Han characters, such as `zh-Hans`.
  var hanLanguage: String?
  /// Of canonical links and the sitemap, with a slash at its end.
  var baseURL: String?
  var essayTitle = ""
  var essayAuthor: String?
  /// Where the essay itself stands, from the guide’s folder; it is read where it is there.
  package internal(set) var essayText: String?
  /// Ids of the pages in the menu, in order.
  var navigation: [LocatedID] = []
  /// Ids of the pages linked at the foot of every page.
  var footer: [LocatedID] = []
  /// From where on its reports become warnings.
  var thresholds: Thresholds?
  package internal(set) var publish = PublishSettings()
  var source = SourceText(path: "content/guide.yml", bytes: [])

  init(_ node: DataNode, source: SourceText, diagnostics: inout [Diagnostic]) {
    self.source = source
    var fields = FieldReader(node, in: source, what: "the guide")
    title = fields.prose("title")
    subtitle = fields.optionalProse("subtitle") ?? ""
    language = fields.text("language").value
    hanLanguage = fields.optionalText("han-language")?.value
    navigation = fields.texts("navigation")
    footer = fields.texts("footer")
    if let address = fields.optionalText("base-url") {
      baseURL = address.value.hasSuffix("/") ? address.value : address.value + "/"
      if !address.value.hasPrefix("https://"), !address.value.hasPrefix("http://") {
        fields.report(
          .wrongType, "`base-url` must be a whole address", at: address.place,
          note: "write `https://…`")
      }
    }
    if let node = fields.node("thresholds") {
      thresholds = Thresholds(node, in: source, diagnostics: &diagnostics)
    }
    if let node = fields.node("publish") {
      var found: [Diagnostic] = []
      publish = PublishSettings(node, in: source, diagnostics: &found)
      fields.adopt(found)
    }
    if let node = fields.node("essay") {
      var essay = FieldReader(node, in: source, what: "the essay")
      essayTitle = essay.prose("title")
      essayAuthor = essay.optionalText("author")?.value
      essayText = essay.optionalText("text")?.value
      fields.adopt(essay.finish())
    } else {
      fields.reportMissing("essay")
    }
    diagnostics += fields.finish()
  }

  init() {}

  /// The path of `baseURL`, from its host's root and with a slash at both ends.
  var basePath: String {
    guard let baseURL, let scheme = baseURL.firstRange(of: "://") else { return "/" }
    return String(baseURL[scheme.upperBound...].drop { $0 != "/" })
  }

  /// Reads a guide's configuration alone, before the rest; its problems are told with the rest.
  package static func read(from files: [SourceText]) -> Configuration {
    guard let source = files.first(where: { $0.path == "content/guide.yml" }),
      case .success(let node) = YAMLText.read(source)
    else { return Configuration() }
    var problems: [Diagnostic] = []
    return Configuration(node, source: source, diagnostics: &problems)
  }
}
