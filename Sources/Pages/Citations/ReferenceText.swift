internal import Markup
internal import StudyGuide

extension CitationStyle {
  /// Returns the full reference of a work as inline HTML.
  func reference(_ reading: EntryID, hanLanguage: String?) -> [UInt8] {
    var writer = ReferenceWriter(
      work: work(reading), label: label(reading), words: words, hanLanguage: hanLanguage)
    writer.write()
    return writer.html
  }
}

/// A writer of one entry of a reference list, author and date first (*Chicago*, 17th edition,
/// 15.2–56).
private struct ReferenceWriter {
  let work: Work
  let label: CitationLabel
  let words: Words
  let hanLanguage: String?
  var html: [UInt8] = []

  mutating func write() {
    writeNames()
    text(label.year + (label.year.hasSuffix(".") ? " " : ". "))
    writeTitle()
    switch work.type {
    case "article-journal", "review": writeJournal()
    case "article-magazine", "article-newspaper": writePeriodical()
    case "chapter": writeChapter()
    case "webpage", "speech", "interview", "manuscript": writeDated()
    default: writePublisher()
    }
    writeIdentifier()
  }

  private mutating func writeNames() {
    let names = work.authors.isEmpty ? work.editors : work.authors
    guard let first = names.first else { return }
    var list = joined(
      [first.invertedName] + names.dropFirst().map(\.fullName), commaBeforeTwo: true)
    if work.authors.isEmpty {
      list += ", " + words[names.count == 1 ? Mark.editor : .editors]
    }
    text(list + (list.hasSuffix(".") ? " " : ". "))
  }

  /// Returns names in a list: `A`, `A, and B` or `A and B`, `A, B, and C`.
  private func joined(_ names: [String], commaBeforeTwo: Bool) -> String {
    let and = words[Mark.and]
    // Of more than ten names the manual prints seven (14.76).
    if names.count > 10 {
      return names.prefix(7).joined(separator: ", ") + ", " + words[Mark.etAl]
    }
    switch names.count {
    case 0...1: return names.first ?? ""
    case 2: return names[0] + (commaBeforeTwo ? ", " : " ") + and + " " + names[1]
    default: return names.dropLast().joined(separator: ", ") + ", \(and) " + names[names.count - 1]
    }
  }

  /// Writes the title: in italics for books and reports, and otherwise in quotation marks.
  private mutating func writeTitle() {
    let end = endsSentence(work.title) ? "" : "."
    if work.type == "book" || work.type == "report" {
      cite(work.title)
      text(end + " ")
    } else {
      let inner = work.title.replacing("“", with: "‘").replacing("”", with: "’")
      text("“" + inner + end + "” ")
    }
  }

  private mutating func writeJournal() {
    guard !work.container.isEmpty else { return }
    cite(work.container)
    if !work.volume.isEmpty { text(" " + work.volume) }
    if !work.issue.isEmpty {
      let number = words[Mark.number] + " " + work.issue
      text(work.volume.isEmpty ? ", " + number : " (\(work.issue))")
    }
    if !work.pages.isEmpty { text(": " + PageRange.short(work.pages)) }
    text(". ")
  }

  private mutating func writePeriodical() {
    cite(work.container)
    if let date = fullDate { text(", " + date) }
    if !work.pages.isEmpty { text(", " + PageRange.short(work.pages)) }
    text(". ")
  }

  /// The date of publication, `May 12, 1961`, as precise as the record has it.
  private var fullDate: String? {
    guard let date = work.issued else { return nil }
    guard let month = date.month else { return String(date.year) }
    let name = words.month(month)
    return date.day.map { "\(name) \($0), \(date.year)" } ?? "\(name) \(date.year)"
  }

  private mutating func writeChapter() {
    text(words[Mark.in] + " ")
    cite(work.container)
    if !work.editors.isEmpty {
      let names = joined(work.editors.map(\.fullName), commaBeforeTwo: false)
      text(", \(words[Mark.edited]) \(names)")
    }
    if !work.pages.isEmpty { text(", " + PageRange.short(work.pages)) }
    text(". ")
    writePublisher()
  }

  /// Writes the rest of a work that has no volume or publisher of its own: a web page, a speech, an
  /// interview, a manuscript.
  private mutating func writeDated() {
    writePublisher()
    if let date = work.issued, date.month != nil, let full = fullDate { text(full + ". ") }
  }

  private mutating func writePublisher() {
    if !work.container.isEmpty, work.type != "chapter" {
      cite(work.container)
      text(". ")
    }
    let genre = [work.genre, work.number].filter { !$0.isEmpty }.joined(separator: " ")
    if !genre.isEmpty { text(genre + ". ") }
    let imprint = [work.publisherPlace, work.publisher].filter { !$0.isEmpty }
    if !imprint.isEmpty { text(imprint.joined(separator: ": ") + ". ") }
  }

  private mutating func writeIdentifier() {
    let address = work.doi.isEmpty ? work.url : "https://doi.org/" + work.doi
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
      while html.last == UInt8(ascii: " ") { html.removeLast() }
      return
    }
    InlineHTML.link(address, words: address, into: &html)
    text(".")
  }

  private func endsSentence(_ title: String) -> Bool {
    title.hasSuffix("?") || title.hasSuffix("!") || title.hasSuffix(".")
  }

  private mutating func text(_ words: String) { InlineHTML.marked(words, hanLanguage, into: &html) }

  private mutating func cite(_ title: String) { InlineHTML.cite(title, hanLanguage, into: &html) }
}

extension Work.Name {
  /// The name in the first position of a list: family name first.
  fileprivate var invertedName: String {
    if !literal.isEmpty { return literal }
    return [family, given, suffix].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The name in later positions of a list: given name first.
  var fullName: String {
    literal.isEmpty
      ? [given, family, suffix].filter { !$0.isEmpty }.joined(separator: " ") : literal
  }
}
