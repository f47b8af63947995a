internal import Markup

/// One file of `content/` as loaded: an entry, a list of them, or data for some.
enum ContentFile: Sendable {
  case section(Loaded<Section>)
  case claim(Loaded<Claim>)
  case term(Loaded<Term>)
  case reading(Loaded<Reading>)
  case question(Loaded<Question>)
  case figure(Loaded<Figure>)
  case page(Loaded<Page>)
  case events(Loaded<[Event]>)
  case essay(Loaded<[Paragraph]>)
  case essayRuns(Loaded<EssayRuns>)
  case works(SourceText, Loaded<[Work]>)
  case configuration(Loaded<Configuration>)
  case data(SourceText, Loaded<CSVText>)
  case published(Loaded<PublishedAddresses>)
  /// Copied as it is.
  case asset(SourceText)
  case unexpected(Diagnostic)

  /// Decides by folder and name, and reads the file.
  init(_ source: SourceText) {
    let parts = source.path.split(separator: "/").dropFirst()
    guard let first = parts.first else {
      self = .unexpected(Self.unexpected(source))
      return
    }
    let isMarkdown = source.path.hasSuffix(".md")
    switch (first, parts.count) {
    case ("guide.yml", 1): self = .configuration(Self.read(source, Configuration.init))
    case ("essay.yml", 1): self = .essay(Self.readEssay(source))
    case ("essay.runs", 1): self = .essayRuns(Self.readRuns(source))
    case ("published.txt", 1): self = .published(Self.readPublished(source))
    case ("timeline.yml", 1): self = .events(EventLoading.load(source))
    case ("index.md", 1): self = .page(EntryLoading.load(source, as: Page.self))
    case ("sections", 2) where isMarkdown:
      self = .section(EntryLoading.load(source, as: Section.self))
    case ("claims", 2) where isMarkdown: self = .claim(EntryLoading.load(source, as: Claim.self))
    case ("glossary", 2) where isMarkdown: self = .term(EntryLoading.load(source, as: Term.self))
    case ("readings", 2) where source.path.hasSuffix(".json"):
      self = .works(source, Self.readWorks(source))
    case ("readings", 2) where isMarkdown:
      self = .reading(EntryLoading.load(source, as: Reading.self))
    case ("questions", 3) where isMarkdown:
      self = .question(EntryLoading.load(source, as: Question.self))
    case ("figures", 2) where isMarkdown: self = .figure(EntryLoading.load(source, as: Figure.self))
    case ("pages", 2) where isMarkdown: self = .page(EntryLoading.load(source, as: Page.self))
    case ("data", 2) where source.path.hasSuffix(".csv"):
      self = .data(source, Self.readData(source))
    case ("images", 2...), ("files", 2...): self = .asset(source)
    default: self = .unexpected(Self.unexpected(source))
    }
  }

  private static let places = [
    "guide.yml", "essay.yml", "timeline.yml", "index.md", "sections", "claims", "glossary",
    "readings", "questions", "figures", "pages", "data", "images", "files",
  ]

  private static func unexpected(_ source: SourceText) -> Diagnostic {
    let name = source.path.split(separator: "/").dropFirst().first.map(String.init) ?? source.path
    let note: String
    if places.contains(name) {
      note =
        name == "questions"
        ? "a question stands in `questions/SECTION/ID.md`" : "a file of another kind stands here"
    } else {
      note =
        NearMiss.note(for: name, among: places)
        ?? "files to be copied as they are stand in `content/files/`"
    }
    return Diagnostic(
      rule: .unexpectedFile, message: "no kind of entry is read from this place",
      path: source.path, note: note)
  }

  /// Reads a file of YAML as one value.
  private static func read<Value: Sendable>(
    _ source: SourceText, _ make: (DataNode, SourceText, inout [Diagnostic]) -> Value
  ) -> Loaded<Value> {
    if let refusal = EntryLoading.refusal(of: source) { return Loaded(diagnostics: [refusal]) }
    switch YAMLText.read(source) {
    case .failure(let failure): return Loaded(diagnostics: [failure.diagnostic])
    case .success(let node):
      var diagnostics: [Diagnostic] = []
      let value = make(node, source, &diagnostics)
      return Loaded(value: value, diagnostics: diagnostics)
    }
  }

  private static func readEssay(_ source: SourceText) -> Loaded<[Paragraph]> {
    read(source) { node, source, diagnostics in
      var fields = FieldReader(node, in: source, what: "the essay's list")
      var paragraphs: [Paragraph] = []
      for item in fields.list("paragraphs") {
        paragraphs.append(
          Paragraph(item, number: paragraphs.count + 1, source: source, diagnostics: &diagnostics))
      }
      if paragraphs.isEmpty { fields.reportMissing("paragraphs") }
      diagnostics += fields.finish()
      return paragraphs
    }
  }

  private static func readRuns(_ source: SourceText) -> Loaded<EssayRuns> {
    if let runs = EssayRuns(file: source.bytes) { return Loaded(value: runs) }
    return Loaded(
      diagnostics: [
        source.diagnostic(
          .unexpectedFile, "this is no list of the essay’s runs of words", at: 0,
          note: "make it anew with `guide fingerprint ESSAY.txt`")
      ])
  }

  private static func readWorks(_ source: SourceText) -> Loaded<[Work]> {
    read(source) { node, source, diagnostics in
      guard case .sequence(let items) = node.content else {
        diagnostics.append(
          source.diagnostic(
            .wrongType, "a bibliography is a list of CSL-JSON records, not \(node.description)",
            place: node.place))
        return []
      }
      return items.map { Work($0, in: source, diagnostics: &diagnostics) }
    }
  }

  private static func readPublished(_ source: SourceText) -> Loaded<PublishedAddresses> {
    if let refusal = EntryLoading.refusal(of: source) { return Loaded(diagnostics: [refusal]) }
    var loaded = Loaded<PublishedAddresses>()
    loaded.value = PublishedAddresses(source, diagnostics: &loaded.diagnostics)
    return loaded
  }

  private static func readData(_ source: SourceText) -> Loaded<CSVText> {
    if let refusal = EntryLoading.refusal(of: source) { return Loaded(diagnostics: [refusal]) }
    switch CSVText.read(source) {
    case .failure(let failure): return Loaded(diagnostics: [failure.diagnostic])
    case .success(let csv): return Loaded(value: csv)
    }
  }
}
