import ArgumentParser
import Markup
import StudyGuide

/// `guide render`: one text or template by itself, to try it.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Render one file by itself, to standard output.",
    discussion: """
      EXAMPLES:
        guide render --commonmark notes.md       plain CommonMark to HTML
        echo '*so*' | guide render --commonmark -
        guide render --template card.mustache --data card.json
      """)

  @Flag(name: .customLong("commonmark"), help: "Read plain CommonMark, without the guide's forms.")
  var isCommonMark = false

  @Option(help: "A template; its partials are looked up beside it.", completion: .file())
  var template: String?

  @Option(help: "The data to print with the template, as JSON.", completion: .file())
  var data: String?

  @Argument(help: "The file of CommonMark; - is standard input.", completion: .file())
  var file = "-"

  func validate() throws {
    guard isCommonMark != (template != nil) else {
      throw ValidationError("Say what to render: --commonmark, or --template with --data.")
    }
    if template != nil, data == nil {
      throw ValidationError("A template needs --data, a file of JSON.")
    }
  }

  func run() async throws {
    try await Failures.caught {
      if let template, let data {
        try renderTemplate(template, data)
      } else {
        try renderCommonMark()
      }
    }
  }

  private func renderCommonMark() throws {
    let bytes = try file == "-" ? FileReading.standardInput() : FileReading.argument(file)
    var html: [UInt8] = []
    let document = MarkdownDocument(
      parsingCommonMark: SourceText(path: file == "-" ? "standard input" : file, bytes: bytes))
    if !document.diagnostics.isEmpty { try fail(document.diagnostics) }
    MarkdownWriter.write(document, links: NoLinks(), style: .commonMark, into: &html)
    try Output.standard(html)
  }

  private func renderTemplate(_ template: String, _ data: String) throws {
    let (parent, name) = Paths.split(template)
    let folder = parent.isEmpty ? "." : parent
    let suffix = ".mustache"
    var sources: [String: SourceText] = [:]
    for item in try DirectoryListing(of: folder).items
    where item.kind == .file && item.name.hasSuffix(suffix) {
      let path = Paths.join(folder, item.name)
      sources[String(item.name.dropLast(suffix.count))] =
        SourceText(path: path, bytes: try FileReading.bytes(of: path))
    }
    let key = name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
    sources[key] = SourceText(path: template, bytes: try FileReading.argument(template))
    let values = SourceText(path: data, bytes: try FileReading.argument(data))
    switch YAMLReader.read(values) {
    case .failure(let failure): try fail([failure.diagnostic])
    case .success(let node):
      let (html, diagnostics) = DynamicTemplate.render(
        key, data: node, in: TemplateLibrary(sources))
      try Output.standard(html)
      if !diagnostics.isEmpty { try fail(diagnostics) }
    }
  }

  private func fail(_ diagnostics: [Diagnostic]) throws {
    try DiagnosticPrinter.print(diagnostics.settled(strict: true), as: .text)
    throw ExitStatus.problems
  }
}
