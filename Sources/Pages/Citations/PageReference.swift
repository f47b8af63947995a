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

extension ReferenceWriter {
  /// Writes a page of a site as the *MLA Handbook* (9th edition) has it: who, title, site, edition,
  /// address.
  mutating func writeAsMLA() {
    if !work.creators.isEmpty {
      line.sentence(NameText.list(work.creators, words: words, isInverted: true))
    }
    writeTitle()
    let parts = [work[.edition], work.url].filter { !$0.isEmpty }
    if let container = work.texts[.containerTitle] {
      line.cite(container)
      if !parts.isEmpty { line.text(", ") }
    }
    if !work[.edition].isEmpty { line.text(work[.edition] + (work.url.isEmpty ? "" : ", ")) }
    if work.url.isEmpty {
      line.point()
      line.dropBlanks()
    } else {
      line.link(work.url)
    }
  }
}
