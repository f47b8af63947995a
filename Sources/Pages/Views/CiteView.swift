internal import Markup
internal import StudyGuide

/// A page of the guide as others cite it, in the forms that readers copy.
struct CiteView: Sendable {
  let work: Work
  let words: Words
  let hanLanguage: String?

  static let shape = Shape<CiteView>(
    "cite",
    [
      .html("chicago", { $0.reference { $0.write() } }),
      .html("mla", { $0.reference { $0.writeAsMLA() } }),
      .text("bibtex", { String(decoding: BibTeX.bytes(of: [$0.work]), as: UTF8.self).trimmed }),
      .text("ris", { $0.ris }),
    ])

  private func reference(_ write: (inout ReferenceWriter) -> Void) -> [UInt8] {
    var writer = ReferenceWriter(
      work: work, label: CitationLabel(work, author: "", words: words), words: words,
      hanLanguage: hanLanguage)
    write(&writer)
    return writer.line.html
  }

  /// The record with plain line ends, which a page has.
  private var ris: String {
    String(decoding: RIS.bytes(of: [work]), as: UTF8.self).replacing("\r\n", with: "\n").trimmed
  }
}
