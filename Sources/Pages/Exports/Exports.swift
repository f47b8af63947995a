internal import Markup
internal import StudyGuide

/// A guide as files for other programs have it: its questions, by section.
struct Exports: Sendable {
  struct Section: Sendable {
    let id: String
    let title: String
    let summary: String
    /// The section's page in the published guide.
    let address: String?
    let questions: [ExportQuestion]
  }

  let presentation: Presentation
  let sections: [Section]

  /// What begins the names of things in programs that know no other guide's from this one's.
  let key: String

  var guide: Guide { presentation.guide }
  var title: String { guide.configuration.title }
  var language: String { guide.configuration.language }
  var words: Words { guide.words }

  init(of presentation: Presentation) {
    self.presentation = presentation
    let guide = presentation.guide
    key = ExportIdentity.text(of: guide)
    sections = guide.entries.all(.section).map { id in
      let section = guide.content.sections[id]
      return Section(
        id: section.entry.id, title: section.entry.title, summary: section.summary,
        address: presentation.publicAddress(section.entry.address),
        questions: guide.questions(ofSection: id).map {
          ExportQuestion($0, in: presentation)
        })
    }
  }

  /// Returns the bytes of a file that the guide gives away.
  static func bytes(
    of download: Download, _ presentation: Presentation, _ book: BookTemplates?
  ) -> [UInt8] {
    let exports = Exports(of: presentation)
    return switch download {
    case .epub: book.map { Book(of: presentation, $0).archive() } ?? []
    case .anki: AnkiText.bytes(of: exports)
    case .moodle: MoodleXML.bytes(of: exports)
    case .gift: GIFT.bytes(of: exports)
    case .qti: QTIPackage.bytes(of: exports)
    case .canvas: CommonCartridge.bytes(of: exports)
    case .csv: CSVFiles.bytes(of: exports)
    }
  }

  /// Returns HTML for programs that know nothing of the guide's language: it says which way it is
  /// written, if that is from right to left.
  func directed(_ html: [UInt8]) -> [UInt8] {
    guide.configuration.isRightToLeft && !html.isEmpty
      ? InlineHTML.rightToLeft(html, language: language) : html
  }

  func directed(_ text: ExportText) -> String {
    String(decoding: directed(text.html), as: UTF8.self)
  }

  /// Returns letters for things in a list, numbers after the last.
  func letters(_ count: Int) -> [String] {
    let letters = words.signs(.letters)
    return (0..<count).map { $0 < letters.count ? letters[$0] : String($0 + 1) }
  }

  /// Returns parts under their headings as HTML.
  func html(of replies: [ExportQuestion.Reply]) -> [UInt8] {
    var html = XMLWriter()
    write(replies, into: &html)
    return directed(html.bytes)
  }

  /// Writes parts under their headings.
  func write(_ replies: [ExportQuestion.Reply], into xml: inout XMLWriter) {
    for reply in replies {
      xml.begin("p")
      xml.text("strong", [], reply.heading)
      xml.end()
      xml.markup(reply.text.html)
    }
  }
}
