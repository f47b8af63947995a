internal import Markup
internal import StudyGuide

extension CitationStyle {
  /// Returns the full reference of a work, and the number of bytes of its beginning, names and date or
  /// title and date, by which texts cite it.
  func reference(
    _ reading: EntryID, hanLanguage: String?
  ) -> (line: ReferenceLine, headEnd: Int) {
    var writer = ReferenceWriter(
      work: work(reading), label: label(reading), words: words, hanLanguage: hanLanguage)
    writer.write()
    return (writer.line, min(writer.headEnd, writer.line.html.count))
  }
}

/// A writer of one entry of a reference list, author and date first (*Chicago*, 17th edition,
/// 15.2–56).
struct ReferenceWriter {
  let work: Work
  let label: CitationLabel
  let words: Words
  var line: ReferenceLine
  /// The number of bytes up to the date by which texts cite the work.
  private(set) var headEnd = 0

  init(work: Work, label: CitationLabel, words: Words, hanLanguage: String?) {
    (self.work, self.label, self.words) = (work, label, words)
    line = ReferenceLine(hanLanguage: hanLanguage)
  }

  mutating func write() {
    if work.creators.isEmpty {
      writeTitle()
      line.sentence(label.listedYear)
    } else {
      writeNames()
      line.sentence(label.listedYear)
    }
    headEnd = line.html.count
    if !work.creators.isEmpty { writeTitle() }
    writeReview()
    switch work.type {
    case "article-journal", "review", "review-book": writeJournal()
    case "article-magazine", "article-newspaper": writePeriodical()
    case "chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference":
      writeChapter()
    case "book", "classic", "collection", "thesis":
      writeVolume()
      writeImprint()
    default:
      writeVolume()
      writeImprint()
      writeDate()
    }
    writeIdentifier()
  }

  // MARK: People and title

  private mutating func writeNames() {
    let names = work.creators
    let list = NameText.list(names, words: words, isInverted: true)
    line.sentence(role(of: names.count).map { list + ", " + $0 } ?? list)
  }

  /// Returns the word for those who lead the reference without being its authors.
  private func role(of count: Int) -> String? {
    switch work.leadingRole {
    case .editor, .collectionEditor: words[count == 1 ? Mark.editor : .editors]
    case .translator: words[count == 1 ? ReferenceWord.translator : .translators]
    case .compiler: words[count == 1 ? ReferenceWord.compiler : .compilers]
    case .director: words[count == 1 ? ReferenceWord.director : .directors]
    default: nil
    }
  }

  /// The types whose titles are in italics.
  private static let italic: Set = [
    "book", "broadcast", "classic", "collection", "graphic", "map", "motion_picture",
    "musical_score", "pamphlet", "performance", "periodical", "report", "software", "standard",
  ]

  /// Writes the title: in italics for what stands alone, and otherwise in quotation marks; a
  /// description in brackets as it is.
  mutating func writeTitle() {
    guard let title = work.texts[.title], !title.isEmpty else { return }
    if title.plain.isDescription {
      line.text(title)
      line.stop()
    } else if Self.italic.contains(work.type) {
      line.cite(title)
      line.stop()
    } else {
      let typography = words.typography
      line.text(typography.outer.open)
      line.text(title.mapText { $0.withInnerQuotes(of: typography) })
      if words.signs(.point) == ["outside"] {
        line.text(typography.outer.close)
        line.stop()
      } else {
        line.point()
        line.text(typography.outer.close + " ")
      }
    }
  }

  /// Writes what a review is about, and by whom.
  private mutating func writeReview() {
    let (title, authors) = (work.texts[.reviewedTitle], work[.reviewedAuthor])
    guard title != nil || !authors.isEmpty else { return }
    line.text(words[ReferenceWord.reviewOf].capitalizedFirst)
    if let title {
      line.text(" ")
      line.cite(title)
      if !authors.isEmpty { line.text(",") }
    }
    if !authors.isEmpty {
      line.text(" \(words[ReferenceWord.by]) " + NameText.list(authors, words: words))
    }
    line.stop()
  }

  /// Returns those who did something for the work, such as `edited by Bo Clay`, except where they
  /// lead the reference.
  private func contribution(_ role: Work.NameVariable, _ word: String) -> String? {
    let names = work[role]
    guard !names.isEmpty, work.leadingRole != role, names != work.creators else { return nil }
    return word + " " + NameText.list(names, words: words)
  }

  var contributions: [String] {
    [
      contribution(.editor, words[Mark.edited]),
      contribution(.editorTranslator, words[Mark.edited]),
      contribution(.translator, words[ReferenceWord.translated]),
      contribution(.interviewer, words[ReferenceWord.interviewed]),
    ].compactMap { $0 }
  }

  // MARK: Articles

  private mutating func writeJournal() {
    for contribution in contributions { line.sentence(contribution.capitalizedFirst) }
    guard let container = work.texts[.containerTitle], !container.isEmpty else { return }
    line.cite(container)
    if !work.volume.isEmpty { line.text(" " + work.volume) }
    if !work.issue.isEmpty {
      if work.volume.isEmpty {
        line.text(issueNumber.map { ", " + $0 } ?? "")
        if let month = work[.issued].flatMap({ words.monthOrSeason($0) }) {
          line.text(" (\(month))")
        }
      } else {
        line.text(" (\(work.issue))")
      }
    }
    if !work.pages.isEmpty { line.text(": " + PageRange.short(work.pages, words)) }
    line.stop()
  }

  /// The number of an issue, such as `no. 4`.
  var issueNumber: String? {
    work.issue.isEmpty ? nil : words[Mark.number] + " " + work.issue
  }

  private mutating func writePeriodical() {
    for contribution in contributions { line.sentence(contribution.capitalizedFirst) }
    var date = work[.issued].flatMap { words.fullDate($0) }
    // Where only the year is known, which stands before the title, the number says more.
    if let number = issueNumber, work.issued?.month == nil, work[.issued]?.season.isEmpty != false {
      date = number
    }
    var parts = [date, edition, work[.section], PageRange.short(work.pages, words)]
      .compactMap { $0 }.filter { !$0.isEmpty }
    if let container = work.texts[.containerTitle], !container.isEmpty {
      line.cite(container)
      if !parts.isEmpty { line.text(", ") }
    } else if parts.isEmpty {
      return
    } else {
      parts[0] = parts[0].capitalizedFirst
    }
    line.sentence(parts.joined(separator: ", "))
  }

  // MARK: Parts of books

  private mutating func writeChapter() {
    if let container = work.texts[.containerTitle], !container.isEmpty {
      line.text(words[Mark.in] + " ")
      line.cite(container)
      let pages = PageRange.short(work.pages, words)
      var parts = contributions
      if let edition { parts.append(edition) }
      if work.volume.isEmpty || pages.isEmpty {
        if !work.volume.isEmpty { parts.append("\(words[ReferenceWord.volume]) \(work.volume)") }
        if !pages.isEmpty { parts.append(pages) }
      } else {
        parts.append(work.volume + ":" + pages)
      }
      line.sentence(parts.map { ", " + $0 }.joined())
    } else {
      let event = [work[.eventTitle].isEmpty ? work[.event] : work[.eventTitle], work[.eventPlace]]
        .filter { !$0.isEmpty }.joined(separator: ", ")
      if !event.isEmpty, work.type == "paper-conference" {
        let date = work[.issued].flatMap { $0.start?.month == nil ? nil : words.fullDate($0) }
        line.sentence(
          words[ReferenceWord.presented].capitalizedFirst + " " + event
            + (date.map { ", " + $0 } ?? ""))
      }
      if !work.pages.isEmpty { line.sentence(PageRange.short(work.pages, words)) }
    }
    writeSeries()
    writeImprint()
  }

  // MARK: Addresses

  private mutating func writeIdentifier() {
    let address = work.doi.isEmpty ? work.url : "https://doi.org/" + work.doi
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
      line.dropBlanks()
      return
    }
    // When nothing says of which day a page is, the day on which it was seen does.
    if work.issued == nil, work.doi.isEmpty, let date = work[.accessed],
      let text = words.fullDate(date)
    {
      line.sentence(words[ReferenceWord.accessed].capitalizedFirst + " " + text)
    }
    line.link(address)
  }
}
