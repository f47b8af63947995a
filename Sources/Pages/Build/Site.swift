internal import Markup
package import StudyGuide

/// All outputs of a guide, known by their paths and rendered only on demand.
package struct Site: Sendable {
  /// The renderer of an output that is not the page of an entry.
  struct Output: Sendable {
    let render: @Sendable (Site, PageContext) -> [UInt8]
    /// The redirect of an output at a former address; nil for all others.
    var redirect: Redirect?

    /// Makes an output that is copied unchanged.
    static func file(_ bytes: [UInt8]) -> Output { Output { _, _ in bytes } }
  }

  /// The folder of the templates whose files are copied, scripts and style sheets without comments.
  static let assetFolder = "templates/assets/"

  let presentation: Presentation
  private let outputs: PathTable<Output>
  let templates: Templates
  let shared: SharedViews
  /// The version of the site, for what keeps it on the devices of readers.
  let version: InputDigest
  package let copiedFiles: [CopiedFile]
  /// The places on pages that the content names, as `page#place`; empty unless addresses are to be
  /// compared, since only then are they needed.
  let fragments: PathSet
  /// The titles of pages by path; empty unless the site is published.
  let pageTitles: PathTable<String>

  var guide: Guide { presentation.guide }

  init(
    _ presentation: Presentation, templates: Templates, assetFiles: ArraySlice<SourceText>,
    version: InputDigest
  ) {
    self.presentation = presentation
    self.version = version
    self.templates = templates
    shared = SharedViews(
      cards: templates.cards, printedFigure: templates.printed.figure,
      of: presentation.guide.content)
    let guide = presentation.guide
    let files = guide.content.copiedFiles + assetFiles
    copiedFiles = files.map { CopiedFile(output: $0.sitePath, origin: $0.path) }
    var outputs = Self.pages(of: guide)
    for file in guide.content.copiedFiles { outputs[file.sitePath] = .file(file.fileBytes) }
    for file in assetFiles {
      outputs[file.sitePath] = Output { _, _ in SmallerAsset.bytes(of: file) }
    }
    outputs.merge(Self.printed(of: guide)) { _, last in last }
    outputs.merge(Self.downloads(of: guide)) { _, last in last }
    outputs.merge(Self.search(of: guide)) { _, last in last }
    outputs.merge(Self.offline(of: guide)) { _, last in last }
    let redirects = guide.redirects.filter {
      outputs[$0.path] == nil && guide.entries.id(ofPage: $0.path) == nil
    }
    for redirect in redirects { outputs[redirect.path] = .leading(redirect) }
    let isPublished = presentation.assets.isPublished
    if isPublished {
      for (path, bytes) in presentation.assets.files { outputs[path] = .file(bytes) }
      let hostFiles = HostFiles.all(
        paths: Self.paths(of: guide, outputs), redirects: redirects,
        base: guide.configuration.basePath)
      for (path, bytes) in hostFiles { outputs[path] = .file(bytes) }
    }
    self.outputs = outputs
    let hasLedger = !guide.content.ledger.lines.isEmpty
    fragments = isPublished || hasLedger ? Self.fragments(of: guide) : []
    pageTitles = isPublished ? Self.titles(of: presentation, redirects) : [:]
  }

  /// Returns all output paths, relative to the output folder and sorted. The list is made at every
  /// call.
  package func paths() -> [String] {
    Self.paths(of: guide, outputs).sorted { $0.precedesInBytes($1) }
  }

  private static func paths(of guide: Guide, _ outputs: PathTable<Output>) -> [String] {
    let entries = Kind.allCases.filter(\.hasPages).flatMap { guide.entries.all($0) }
    return entries.map { guide.entries[$0].page }.filter { outputs[$0] == nil } + outputs.keys
  }

  /// Returns the page that shows the contents of a file of `content/`; nil if no page does. The
  /// preview uses it to find the page of a file that an author has just saved.
  package func page(ofSource path: String) -> String? {
    if path.hasSameBytes(as: guide.configuration.source.path) { return "index.html" }
    if guide.essay.isPrinted, path == "content/essay.yml" {
      return BuiltInPage.essay.rawValue + ".html"
    }
    let figures = guide.content.figures.values
    if let figure = figures.first(where: {
      ("content/data/" + $0.dataFile.value).hasSameBytes(as: path)
    }) {
      return figure.entry.page
    }
    return guide.entries.entries.first { $0.source.path.hasSameBytes(as: path) }?.page
  }

  func hasOutput(_ path: String) -> Bool {
    outputs[path] != nil || guide.entries.id(ofPage: path) != nil
  }

  /// Returns the output path to which a former address leads; nil for any other address.
  package func redirectTarget(of path: String) -> String? { outputs[path]?.redirect?.target }

  /// The number of outputs that are pages.
  package var pageCount: Int {
    let entries = Kind.allCases.filter(\.hasPages).reduce(0) { $0 + guide.entries.all($1).count }
    let shared = guide.entries.all(.page).count { outputs[guide.entries[$0].page] != nil }
    return entries - shared + outputs.keys.count { $0.hasSuffix(".html") }
  }

  /// The bytes of all style sheets, one after the other.
  package var styleSheets: [UInt8] {
    let paths = outputs.keys.filter { $0.hasSuffix(".css") }
    return paths.sorted { $0.precedesInBytes($1) }.flatMap { render($0) ?? [] }
  }

  /// The paths in the order in which all are best rendered: the list of sizes comes last.
  package func renderingOrder() -> [String] {
    let paths = paths()
    return paths.filter { $0 != OfflineFiles.list } + paths.filter { $0 == OfflineFiles.list }
  }

  /// Renders an output; nil for a path that the site does not have.
  package func render(_ path: String) -> [UInt8]? {
    let bytes = rendered(path)
    if let bytes, guide.configuration.worksOffline { shared.sizes.note(bytes.count, of: path) }
    return bytes
  }

  private func rendered(_ path: String) -> [UInt8]? {
    let context = PageContext(presentation, shared, path: path)
    if let output = outputs[path] { return output.render(self, context) }
    guard let id = guide.entries.id(ofPage: path) else { return nil }
    var html: [UInt8] = []
    // Most pages are smaller, so that the buffer seldom grows.
    html.reserveCapacity(32_768)
    templates.pages[guide.entries[id].kind]?.render(id, context, &html)
    return html
  }
}

extension LoadedContent {
  /// The files that are copied to the site unchanged.
  fileprivate var copiedFiles: [SourceText] {
    assets + data.values.map(\.source).sorted { $0.path.precedesInBytes($1.path) }
  }
}
