internal import Markup

/// Every output of a guide, known by its path, none rendered yet.
package struct Site: Sendable {
  /// What an output path holds.
  private enum Output: Sendable {
    case section(Int)
    case claim(Int)
    case term(Int)
    case reading(Int)
    case question(Int)
    case figure(Int)
    case prose(Int)
    case start(Int?)
    case index(BuiltInPage)
    case redirect(Redirect)
    case file([UInt8])
    case graph, terms, sitemap, robots, bibTeX, ris
  }

  /// All output paths, relative to the output folder, sorted.
  package let paths: [String]
  private let outputs: [String: Output]
  let guide: Guide
  private let templates: Templates
  /// Places on pages that content names, `page#place`; found only where addresses are compared.
  let fragments: Set<String>
  /// Titles of pages, found only for a site that is published.
  let pageTitles: [String: String]

  init(
    _ guide: Guide, templates: Templates, files: [SourceText], diagnostics: inout [Diagnostic]
  ) {
    self.guide = guide
    self.templates = templates
    var outputs: [String: Output] = [:]
    outputs.reserveCapacity(guide.names.entries.count + guide.assets.count + 100)
    func add(_ kind: Kind, _ make: (Int) -> Output) {
      for number in guide.names.all(kind) { outputs[guide.entry(number).page] = make(number) }
    }
    for page in BuiltInPage.allCases { outputs[page.rawValue + ".html"] = .index(page) }
    outputs["index.html"] = .start(nil)
    add(.section) { .section($0) }
    add(.claim) { .claim($0) }
    add(.term) { .term($0) }
    add(.reading) { .reading($0) }
    add(.question) { .question($0) }
    add(.figure) { .figure($0) }
    for (number, page) in zip(guide.names.all(.page), guide.pages) {
      let id = page.entry.id
      if BuiltInPage(rawValue: id) != nil { continue }
      outputs[page.entry.page] = id == "index" ? .start(number) : .prose(number)
    }
    for asset in guide.assets {
      outputs[String(asset.path.dropFirst("content/".count))] = .file(asset.bytes)
    }
    for (name, source) in guide.data { outputs["data/" + name] = .file(source.bytes) }
    for file in files where file.path.hasPrefix("templates/assets/") {
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
    let redirects = Redirect.all(of: guide).filter { outputs[$0.path] == nil }
    for redirect in redirects { outputs[redirect.path] = .redirect(redirect) }
    if let form = guide.publishedForm {
      for (path, bytes) in form.files { outputs[path] = .file(bytes) }
      let files = HostFiles.all(
        paths: Array(outputs.keys), redirects: redirects, base: guide.configuration.basePath)
      for (path, bytes) in files { outputs[path] = .file(bytes) }
    }
    diagnostics += Checks.outputs(Self.origins(guide, files))
    self.outputs = outputs
    let isPublished = guide.publishedForm != nil
    fragments = isPublished || !guide.published.lines.isEmpty ? Self.fragments(of: guide) : []
    pageTitles = isPublished ? Self.titles(of: guide, redirects) : [:]
    paths = outputs.keys.sorted { $0.precedesInBytes($1) }
    diagnostics += guide.published.vanished(from: self)
  }

  /// Each output path with the file it comes from.
  private static func origins(_ guide: Guide, _ files: [SourceText]) -> [(String, String)] {
    var origins: [(String, String)] = []
    for entry in guide.names.entries where entry.kind != .event && entry.kind != .paragraph {
      origins.append((entry.page, entry.source.path))
    }
    for file in guide.assets {
      origins.append((String(file.path.dropFirst("content/".count)), file.path))
    }
    for file in guide.data.values.sorted(by: { $0.path < $1.path }) {
      origins.append((String(file.path.dropFirst("content/".count)), file.path))
    }
    for file in files where file.path.hasPrefix("templates/assets/") {
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

  func hasOutput(_ path: String) -> Bool { outputs[path] != nil }

  func isRedirect(_ path: String) -> Bool { redirectTarget(of: path) != nil }

  /// Where a former address leads, as an address from the site's root; nil for any other.
  package func redirectTarget(of path: String) -> String? {
    guard case .redirect(let redirect)? = outputs[path] else { return nil }
    return redirect.target
  }

  /// How many of the outputs are pages.
  package var pageCount: Int { paths.count { $0.hasSuffix(".html") } }

  /// The bytes of an output; nil for a path that the site does not have.
  package func render(_ path: String) -> [UInt8]? {
    guard let output = outputs[path] else { return nil }
    let context = PageContext(guide: guide, cards: templates.cards, path: path)
    var html: [UInt8] = []
    html.reserveCapacity(32_768)
    switch output {
    case .section(let number):
      templates.section.render(SectionView(context: context, number: number), into: &html)
    case .claim(let number):
      templates.claim.render(ClaimView(context: context, number: number), into: &html)
    case .term(let number):
      templates.term.render(TermView(context: context, number: number), into: &html)
    case .reading(let number):
      templates.reading.render(ReadingView(context: context, number: number), into: &html)
    case .question(let number):
      templates.question.render(QuestionView(context: context, number: number), into: &html)
    case .figure(let number):
      templates.figure.render(FigureView(context: context, number: number), into: &html)
    case .prose(let number):
      templates.prose.render(ProseView(context: context, number: number), into: &html)
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
      let pages = paths.filter { $0.hasSuffix(".html") && !isRedirect($0) }
      return Sitemap.bytes(pages: pages, base: guide.configuration.baseURL ?? "")
    case .robots: return Sitemap.robots(base: guide.configuration.baseURL ?? "")
    }
    return html
  }
}
