internal import Markup
internal import StudyGuide

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
