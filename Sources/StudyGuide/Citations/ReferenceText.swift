internal import Markup

extension CitationText {
  /// Whether a work stands before another in a reference list: by author, year, title.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (labels[left], labels[right])
    if first.sortName != second.sortName {
      return CaseFolding.precedes(first.sortName, second.sortName)
    }
    if first.year != second.year { return first.year < second.year }
    return CaseFolding.precedes(works[left].title, works[right].title)
  }

  /// A work's full reference as HTML without a block around it.
  func reference(_ index: Int, hanLanguage: String?) -> [UInt8] {
    var writer = ReferenceWriter(
      work: works[index], label: labels[index], words: words, hanLanguage: hanLanguage)
    writer.write()
    return writer.html
  }
}

/// Writes one entry of a reference list, author and date first (*Chicago*, 17th edition, 15.2–56).
private struct ReferenceWriter {
  let work: Work
  let label: CitationLabel
  let words: Words
  let hanLanguage: String?
  var html: [UInt8] = []

  mutating func write() {
    writeNames()
    text(label.year + ". ")
    writeTitle()
    switch work.type {
    case "article-journal", "review": writeJournal()
    case "article-magazine", "article-newspaper": writePeriodical()
    case "chapter": writeChapter()
    default: writePublisher()
    }
    writeIdentifier()
  }

  private mutating func writeNames() {
    let names = work.authors.isEmpty ? work.editors : work.authors
    guard let first = names.first else { return }
    let parts = [first.invertedName] + names.dropFirst().map(\.fullName)
    var list = parts[0]
    if parts.count == 2 { list += ", \(words("marks", "and")) \(parts[1])" }
    if parts.count > 2 {
      list =
        parts.dropLast().joined(separator: ", ")
        + ", \(words("marks", "and")) \(parts[parts.count - 1])"
    }
    if work.authors.isEmpty {
      list += ", " + words("marks", names.count == 1 ? "editor" : "editors")
    }
    text(list + (list.hasSuffix(".") ? " " : ". "))
  }

  private var isWhole: Bool { ["book", "report", "manuscript", "webpage"].contains(work.type) }

  private mutating func writeTitle() {
    let isBook = work.type == "book" || work.type == "report"
    if isBook {
      cite(work.title)
    } else {
      text("“")
      text(work.title)
      if !endsSentence(work.title) { text(".") }
      text("” ")
      return
    }
    text(endsSentence(work.title) ? " " : ". ")
  }

  private mutating func writeJournal() {
    cite(work.container)
    if !work.volume.isEmpty { text(" " + work.volume) }
    if !work.issue.isEmpty {
      text(work.volume.isEmpty ? ", \(words("marks", "number")) \(work.issue)" : " (\(work.issue))")
    }
    if !work.pages.isEmpty { text((work.volume.isEmpty ? ", " : ": ") + work.pages) }
    text(". ")
  }

  private mutating func writePeriodical() {
    cite(work.container)
    if let date = work.issued, let month = date.month {
      let day = date.day.map { " \($0)" } ?? ""
      text(", " + words("months", String(month)) + day)
    }
    if !work.pages.isEmpty { text(", " + work.pages) }
    text(". ")
  }

  private mutating func writeChapter() {
    text(words("marks", "in") + " ")
    cite(work.container)
    if !work.editors.isEmpty {
      let names = work.editors.map(\.fullName).joined(separator: " \(words("marks", "and")) ")
      text(", \(words("marks", "edited")) \(names)")
    }
    if !work.pages.isEmpty { text(", " + work.pages) }
    text(". ")
    writePublisher()
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
    HTMLText.link(address, words: address, into: &html)
    text(".")
  }

  private func endsSentence(_ title: String) -> Bool {
    title.hasSuffix("?") || title.hasSuffix("!") || title.hasSuffix(".")
  }

  private mutating func text(_ words: String) { HTMLText.marked(words, hanLanguage, into: &html) }

  private mutating func cite(_ title: String) { HTMLText.cite(title, hanLanguage, into: &html) }
}

extension Work.Name {
  /// As it stands first in a list: family name first.
  fileprivate var invertedName: String {
    if !literal.isEmpty { return literal }
    return [family, given, suffix].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// As it stands behind the first name of a list: given name first.
  var fullName: String {
    literal.isEmpty
      ? [given, family, suffix].filter { !$0.isEmpty }.joined(separator: " ") : literal
  }
}
