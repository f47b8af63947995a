internal import Markup

/// Every output of a guide, known by its path, none rendered yet.
package struct Site: Sendable {
  /// What an output path holds that is not the page of an entry.
  private enum Output: Sendable {
    case start(Int?)
    case index(BuiltInPage)
    case redirect(Redirect)
    case file([UInt8])
    case graph, terms, sitemap, robots, bibTeX, ris
  }

  private let outputs: [String: Output]
  let guide: Guide
  private let templates: Templates
  /// Places on pages that content names, `page#place`; found only where addresses are compared.
  let fragments: Set<String>
  /// Titles of pages, found only for a site that is published.
  let pageTitles: [String: String]

  init(
    _ guide: Guide, templates: Templates, assets: ArraySlice<SourceText>,
    diagnostics: inout [Diagnostic]
  ) {
    self.guide = guide
    self.templates = templates
    var outputs: [String: Output] = [:]
    for page in BuiltInPage.allCases { outputs[page.rawValue + ".html"] = .index(page) }
    outputs["index.html"] = .start(guide.names.number(.page, "index"))
    for asset in guide.assets {
      outputs[String(asset.path.dropFirst("content/".count))] = .file(asset.bytes)
    }
    for (name, source) in guide.data { outputs["data/" + name] = .file(source.bytes) }
    for file in assets {
      outputs[String(file.path.dropFirst("templates/".count))] = .file(file.bytes)
    }
    outputs["guide.json"] = .graph
    outputs["terms.json"] = .terms
    if !guide.works.isEmpty {
      outputs["readings.bib"] = .bibTeX
      outputs["readings.ris"] = .ris
      outputs["readings.json"] = guide.worksSource.map { .file($0.bytes) }
    }
    if guide.configuration.baseURL != nil {
      outputs["sitemap.xml"] = .sitemap
      outputs["robots.txt"] = .robots
    }
    let redirects = Redirect.all(of: guide).filter {
      outputs[$0.path] == nil && guide.names.number(ofPage: $0.path) == nil
    }
    for redirect in redirects { outputs[redirect.path] = .redirect(redirect) }
    if let form = guide.publishedForm {
      for (path, bytes) in form.files { outputs[path] = .file(bytes) }
      let paths = Self.paths(of: guide, outputs)
      let files = HostFiles.all(
        paths: paths, redirects: redirects, base: guide.configuration.basePath)
      for (path, bytes) in files { outputs[path] = .file(bytes) }
    }
    diagnostics += Checks.outputs(Self.origins(guide, assets))
    self.outputs = outputs
    let isPublished = guide.publishedForm != nil
    fragments = isPublished || !guide.published.lines.isEmpty ? Self.fragments(of: guide) : []
    pageTitles = isPublished ? Self.titles(of: guide, redirects) : [:]
    diagnostics += guide.published.vanished(from: self)
  }

  /// All output paths, relative to the output folder, sorted: made anew at every call.
  package func paths() -> [String] {
    Self.paths(of: guide, outputs).sorted { $0.precedesInBytes($1) }
  }

  private static func paths(of guide: Guide, _ outputs: [String: Output]) -> [String] {
    let entries = Kind.allCases.filter(\.hasPages).flatMap { guide.names.all($0) }
    return entries.map { guide.entry($0).page }.filter { outputs[$0] == nil } + outputs.keys
  }

  /// Each copied file's output path with the file it comes from.
  private static func origins(
    _ guide: Guide, _ assets: ArraySlice<SourceText>
  ) -> [(String, String)] {
    var origins: [(String, String)] = []
    for file in guide.assets {
      origins.append((String(file.path.dropFirst("content/".count)), file.path))
    }
    for file in guide.data.values.sorted(by: { $0.path.precedesInBytes($1.path) }) {
      origins.append((String(file.path.dropFirst("content/".count)), file.path))
    }
    for file in assets {
      origins.append((String(file.path.dropFirst("templates/".count)), file.path))
    }
    return origins
  }

  /// The page on which what a file of `content/` says is shown; nil for files that no page is of.
  package func page(ofSource path: String) -> String? {
    if path == guide.configuration.source.path { return "index.html" }
    if let figure = guide.figures.first(where: { "content/data/" + $0.dataFile.value == path }) {
      return figure.entry.page
    }
    return guide.names.entries.first { $0.source.path == path }?.page
  }

  func hasOutput(_ path: String) -> Bool {
    outputs[path] != nil || guide.names.number(ofPage: path) != nil
  }

  func isRedirect(_ path: String) -> Bool { redirectTarget(of: path) != nil }

  /// Where a former address leads, as an address from the site's root; nil for any other.
  package func redirectTarget(of path: String) -> String? {
    guard case .redirect(let redirect)? = outputs[path] else { return nil }
    return redirect.target
  }

  /// How many of the outputs are pages.
  package var pageCount: Int {
    let entries = Kind.allCases.filter(\.hasPages).reduce(0) { $0 + guide.names.all($1).count }
    let shared = guide.names.all(.page).count { outputs[guide.entry($0).page] != nil }
    return entries - shared + outputs.keys.count { $0.hasSuffix(".html") }
  }

  /// All style sheets, one after the other.
  package var styleSheets: [UInt8] {
    let paths = outputs.keys.filter { $0.hasSuffix(".css") }
    return paths.sorted { $0.precedesInBytes($1) }.flatMap { render($0) ?? [] }
  }

  /// The bytes of an output; nil for a path that the site does not have.
  package func render(_ path: String) -> [UInt8]? {
    let context = PageContext(guide: guide, cards: templates.cards, path: path)
    var html: [UInt8] = []
    guard let output = outputs[path] else {
      guard let number = guide.names.number(ofPage: path) else { return nil }
      html.reserveCapacity(32_768)
      render(number, context, into: &html)
      return html
    }
    switch output {
    case .start(let number):
      let title = number.map { guide.entry($0).title } ?? guide.configuration.title
      let view = IndexView(context: context, title: title, prose: number)
      templates.start.render(view, into: &html)
    case .index(let page):
      let number = guide.names.number(.page, page.rawValue)
      let title = number.map { guide.entry($0).title } ?? guide.words("pages", page.rawValue)
      let view = IndexView(context: context, title: title, prose: number, page: page)
      templates.indexes[page]?.render(view, into: &html)
    case .redirect(let redirect):
      templates.redirect.render(RedirectView(context: context, redirect: redirect), into: &html)
    case .file(let bytes): return bytes
    case .graph: return GraphJSON.bytes(of: guide)
    case .terms: return TermsJSON.bytes(of: guide)
    case .bibTeX: return BibTeX.bytes(of: guide.works)
    case .ris: return RIS.bytes(of: guide.works)
    case .sitemap:
      let pages = paths().filter { $0.hasSuffix(".html") && !isRedirect($0) }
      return Sitemap.bytes(pages: pages, base: guide.configuration.baseURL ?? "")
    case .robots: return Sitemap.robots(base: guide.configuration.baseURL ?? "")
    }
    return html
  }

  /// The page of an entry.
  private func render(_ number: Int, _ context: PageContext, into html: inout [UInt8]) {
    switch guide.entry(number).kind {
    case .section:
      templates.section.render(SectionView(context: context, number: number), into: &html)
    case .claim:
      templates.claim.render(ClaimView(context: context, number: number), into: &html)
    case .term:
      templates.term.render(TermView(context: context, number: number), into: &html)
    case .reading:
      templates.reading.render(ReadingView(context: context, number: number), into: &html)
    case .question:
      templates.question.render(QuestionView(context: context, number: number), into: &html)
    case .figure:
      templates.figure.render(FigureView(context: context, number: number), into: &html)
    case .page:
      templates.prose.render(ProseView(context: context, number: number), into: &html)
    case .event, .paragraph: break
    }
  }
}
