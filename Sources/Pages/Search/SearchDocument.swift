internal import Markup
internal import StudyGuide

/// What the search knows of one entry: its names, what it is about, and its text in parts.
struct SearchDocument {
  /// A stretch of text that one address leads to, short enough for an excerpt.
  struct Part {
    /// The place on the page; empty for its beginning.
    var place: String
    var text: String
  }

  /// The largest number of parts, since the index has one letter for each.
  static let mostParts = 26
  /// The number of parts after which headings begin no more of them by themselves.
  private static let manyParts = 20
  /// The number of bytes after which a part ends.
  private static let partLength = 600

  let entry: Entry
  /// The title first.
  var names: [String]
  /// What is told of the entry beside its text, such as the authors of a work.
  var about: [String] = []
  /// The words of headings.
  var headings: [String] = []
  /// The first part says what the entry is.
  var parts: [Part] = []
  /// The status of a claim and whose it is.
  var mark: (status: Claim.Status, whose: Claim.Author)?

  init(_ id: EntryID, _ presentation: Presentation) {
    let guide = presentation.guide
    let content = guide.content
    let entry = guide.entries[id]
    self.entry = entry
    names = [presentation.title(of: id)]
    var lead = ""
    switch entry.kind {
    case .section: lead = content.sections[id].summary
    case .claim:
      let claim = content.claims[id]
      lead = Self.joined([claim.statement, claim.reason])
      mark = (claim.status, claim.whose)
    case .term:
      let term = content.terms[id]
      names += term.aliases.map(\.value) + Self.names(term.original)
      about = term.essayPhrases
      lead = presentation.opening(of: id)
    case .person:
      let person = content.people[id]
      names += person.aliases.map(\.value) + Self.names(person.original)
      lead = Self.joined([person.part, person.dates ?? ""])
    case .reading:
      let reading = content.readings[id]
      let title = reading.work.title
      names += [title.prefixUpToColon, reading.work.shortTitle].filter { !$0.isEmpty }
      about = reading.work.creators.map(\.fullName) + [title, reading.originalNames ?? ""]
      lead = Self.joined([
        title, reading.work.container, guide.words[.stances, reading.stance.value],
      ])
    case .question:
      let prompt = content.questions[id].parts.prompt
      lead = presentation.plainText(of: entry.document.anyParagraph(in: prompt) ?? prompt, in: id)
    case .event:
      about = [guide.words.text(of: content.events[id].when)]
      let text = presentation.plainText(of: 0..<entry.document.bodyEnd, in: id)
      lead = Self.joined([about[0], text])
    case .figure: lead = presentation.opening(of: id)
    case .paragraph:
      let paragraph = content.paragraphs[id]
      about = [paragraph.heading, paragraph.firstWords.value]
      lead = Self.joined([paragraph.firstWords.value + " …", paragraph.gist])
    case .page: lead = guide.page(id)?.summary ?? ""
    }
    names = names.uniqued()
    // An id is made of words as well.
    about.append(entry.id)
    parts = [Part(place: "", text: lead)]
    gather(id, presentation)
  }

  /// Names in their own script and how they are read. Several names stand with a stroke between.
  private static func names(_ original: OriginalName) -> [String] {
    [original.text, original.transliteration].compactMap { $0 }
      .flatMap { $0.split(separator: " / ").map(String.init) }
  }

  private static func joined(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.reduce("") { $0 + join(after: $0) + $1 }
  }

  /// What stands between two texts.
  private static func join(after text: String) -> String {
    guard let last = text.last else { return "" }
    return last.isPunctuation ? " " : " · "
  }

  // MARK: The text

  private mutating func gather(_ id: EntryID, _ presentation: Presentation) {
    let document = entry.document
    let length = max(Self.partLength, document.text.count / Self.manyParts)
    var range = 0..<document.bodyEnd
    switch entry.kind {
    case .event: return
    // What answers it is not to be found before it is asked.
    case .question:
      let parts = presentation.guide.content.questions[id].parts
      let first = document.anyParagraph(in: parts.prompt)?.upperBound ?? parts.prompt.upperBound
      gather(first..<parts.prompt.upperBound, of: id, presentation, upTo: length)
      for option in parts.options {
        add(presentation.plainText(of: option.answer, in: id), upTo: length)
      }
      return
    case .term, .figure:
      // The first paragraph says what it is.
      let first = document.firstParagraph(in: document.openingPart())
      range = (first?.upperBound ?? 0)..<range.upperBound
    case .section, .claim, .person, .reading, .paragraph, .page: break
    }
    gather(range, of: id, presentation, upTo: length)
    if entry.kind == .figure { gatherValues(id, presentation, upTo: length) }
  }

  private mutating func gather(
    _ range: Range<Int>, of id: EntryID, _ presentation: Presentation, upTo length: Int
  ) {
    let document = entry.document
    var place = ""
    var index = range.lowerBound
    while index < range.upperBound {
      let event = document.events[index]
      guard event.phase == .enter, [.heading, .paragraph, .tableRow].contains(event.kind) else {
        index += 1
        continue
      }
      let end = document.end(ofElementAt: index)
      let text = presentation.plainText(of: index..<end, in: id)
      if event.kind == .heading {
        place = Self.place(of: document.headings[event.index].id, in: entry.kind)
        headings.append(text)
      } else {
        add(text, at: place, upTo: length)
      }
      index = end
    }
  }

  /// The place where a page shows a part of the text; of a figure, whose parts stand under headings of
  /// the template's, and of what shares its page with others, by their addresses.
  private static func place(of heading: String, in kind: Kind) -> String {
    switch kind {
    case .section, .claim, .term, .person, .reading, .page: heading
    case .figure: "_" + heading
    case .question, .event, .paragraph: ""
    }
  }

  /// Adds the rows of a figure's data, in which values are found.
  private mutating func gatherValues(
    _ id: EntryID, _ presentation: Presentation, upTo length: Int
  ) {
    let figure = presentation.guide.content.figures[id]
    let columns = figure.columns.compactMap { column in
      figure.data.index(of: column.name.value).map { (column, $0) }
    }
    for row in figure.data.rows {
      let cells = columns.filter { !row[$0.1].isEmpty }.map { column, index in
        column.label + " " + presentation.numbers.text(row[index], of: column)
      }
      add(
        figure.name(ofRow: row) + ": " + cells.joined(separator: "; ") + ".", at: "_data",
        upTo: length)
    }
  }

  private mutating func add(_ text: String, at place: String = "", upTo length: Int) {
    if text.isEmpty { return }
    let last = parts.count - 1
    let isMany = parts.count >= Self.manyParts
    let limit = isMany ? length * Self.manyParts / (Self.mostParts - Self.manyParts) : length
    let goesOn = parts[last].text.utf8.count < limit && (parts[last].place == place || isMany)
    if last > 0, goesOn || parts.count == Self.mostParts {
      parts[last].text += Self.join(after: parts[last].text) + text
    } else {
      parts.append(Part(place: place, text: text))
    }
  }
}

extension String {
  /// The title of a work without what follows a colon.
  var prefixUpToColon: String {
    firstRange(of: ": ").map { String(self[..<$0.lowerBound]) } ?? self
  }
}

extension Presentation {
  /// The entries that readers can look for: all but the page for missing pages and the search itself.
  var searchable: [EntryID] {
    guide.entries.ids.filter { id in
      let entry = guide.entries[id]
      return entry.kind != .page
        || ![BuiltInPage.notFound.rawValue, BuiltInPage.find.rawValue]
          .contains(entry.id)
    }
  }
}
