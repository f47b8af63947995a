import ArgumentParser
import Markup

/// `guide render`: one text or template by itself, to try it.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Render one file by itself, to standard output.",
    discussion: """
      EXAMPLES:
        guide render --commonmark notes.md     plain CommonMark to HTML
        echo '*so*' | guide render --commonmark -
      """)

  @Flag(name: .customLong("commonmark"), help: "Read plain CommonMark, without the guide's forms.")
  var isCommonMark = false

  @Argument(help: "The file; - is standard input.", completion: .file())
  var file = "-"

  func validate() throws {
    guard isCommonMark else { throw ValidationError("Say what to render: --commonmark.") }
  }

  func run() async throws {
    let bytes = try file == "-" ? FileReading.standardInput() : FileReading.bytes(of: file)
    var html: [UInt8] = []
    let document = MarkdownDocument(parsingCommonMark: bytes)
    MarkdownWriter.write(document, links: NoLinks(), style: .commonMark, into: &html)
    try Output.standard(html)
  }
}
