package import Markup

/// A file of the essay's text, `content/essay.md` or one of `content/essay/`, in its pieces.
package struct EssayFile: Sendable {
  enum Piece: Sendable {
    case heading(EssayHeading, Place)
    case passage(EssayPassage)
    /// A line between paragraphs.
    case pause
  }

  let source: SourceText
  let form: EssayForm
  /// The number of the first line of verse, if the file gives it.
  let firstLine: Int?
  let pieces: [Piece]

  var passages: [EssayPassage] {
    pieces.compactMap { if case .passage(let passage) = $0 { passage } else { nil } }
  }

  /// Whether a file is part of the essay's text, by its path below `content/`.
  static func reads(_ parts: [String]) -> Bool {
    parts == [name] || parts.count == 2 && parts[0] == folder && parts[1].hasSuffix(".md")
  }

  /// Whether a file is part of the essay's text, by its path in the guide's folder.
  package static func isText(_ path: String) -> Bool {
    path.beginsWithBytes(of: "content/") && reads(Array(path.pathNames.dropFirst()))
  }

  static let name = "essay.md"
  static let folder = "essay"

  /// Reads a file; throws only if its keys cannot be read.
  package static func read(
    _ source: SourceText, _ options: MarkdownOptions
  ) throws(Diagnostic.Failure) -> Parsed<EssayFile> {
    let front = try FrontMatter.split(source).get()
    var fields = FieldReader(
      front.node, in: source, what: "the essay’s text", typography: options.typography)
    let heading = fields.optionalProse("heading")
    let form = fields.optionalChoice("form", of: EssayForm.self) ?? .prose
    let firstLine = fields.integer("line", in: 1...1_000_000)
    if firstLine != nil, form != .verse {
      fields.report(
        .wrongType, "`line` is the number of a line of verse", at: fields.place(of: "line"),
        note: "write `form: verse`, or take it out")
    }
    let found = fields.finish()
    let blocks: [TopBlock]
    do {
      blocks = try TopBlock.all(in: source, from: front.bodyStart)
    } catch {
      return Parsed(nil, found + [error.diagnostic])
    }
    var reader = EssayFileReader(source, form, options)
    if let heading { reader.begin(heading) }
    reader.readLead(front.bodyStart..<(blocks.first?.range.lowerBound ?? source.bytes.count))
    for block in blocks { reader.read(block) }
    let file = EssayFile(source: source, form: form, firstLine: firstLine, pieces: reader.pieces)
    return Parsed(file, found + reader.diagnostics)
  }
}
