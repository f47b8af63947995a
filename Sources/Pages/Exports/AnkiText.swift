internal import Markup
internal import StudyGuide

/// Cards for Anki as its text import reads them (Anki 2.1.54 and later): questions to answer, terms to
/// define and events to date, one note on a line.
///
/// Each note has a GUID, so that a later import changes it and keeps its schedule. No type of note is
/// named: the names of Anki's own are in its user's language.
enum AnkiText {
  static func bytes(of exports: Exports) -> [UInt8] {
    var text = "#separator:Tab\n#html:true\n"
    text += "#deck:\(exports.title.replacing("::", with: ": ").onOneLine)\n"
    text += "#guid column:1\n#tags column:4\n"
    let cards = Cards(exports: exports)
    let rows = cards.questions() + cards.terms() + cards.events()
    for row in rows {
      text += [row.identity, row.front, row.back, row.tags.joined(separator: " ")].map(field)
        .joined(separator: "\t")
      text += "\n"
    }
    return Array(text.utf8)
  }

  /// A field in quotation marks: without them Anki would take a row for a remark that begins with
  /// `#`, and a line end for the end of a row.
  private static func field(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

/// The two sides of a note, in HTML, and its tags.
private struct AnkiNote {
  let identity: String
  let front: String
  let back: String
  let tags: [String]
}

/// The writing of notes.
private struct Cards {
  let exports: Exports

  private var guide: Guide { exports.guide }
  private var words: Words { exports.words }

  func questions() -> [AnkiNote] {
    exports.sections.flatMap(\.questions).map { question in
      AnkiNote(
        identity: question.identity, front: side { front(of: question, &$0) },
        back: side { back(of: question, &$0) },
        tags: [
          tag(.section, question.section),
          words[ExportWord.level].asTag + "::"
            + question.levelName.asTag,
        ] + question.claims.map { tag(.claim, $0) })
    }
  }

  func terms() -> [AnkiNote] {
    let terms = guide.content.terms
    return zip(terms.ids, terms.values).compactMap { id, term in
      let document = term.entry.document
      guard
        let definition = ExportText(
          document.firstParagraph(in: document.openingPart()), of: id, in: exports.presentation)
      else { return nil }
      return AnkiNote(
        identity: ExportIdentity.text(of: term.entry, in: guide),
        front: side { html in
          html.text("p", [], term.entry.title)
          if let original = term.original.text { html.text("p", [], original) }
        },
        back: side { html in
          html.markup(definition.html)
          link(to: term.entry, &html)
        }, tags: [words[Kind.term].asTag])
    }
  }

  /// Events ask for their dates.
  func events() -> [AnkiNote] {
    let events = guide.content.events
    return zip(events.ids, events.values).map { id, event in
      AnkiNote(
        identity: ExportIdentity.text(of: event.entry, in: guide),
        front: side { $0.text("p", [], event.entry.title) },
        back: side { html in
          html.text("p", [], words.text(of: event.when))
          if let text = ExportText(
            0..<event.entry.document.bodyEnd, of: id, in: exports.presentation)
          {
            html.markup(text.html)
          }
          link(to: event.entry, &html)
        },
        tags: [words[Kind.event].asTag]
          + guide.links.targets(of: id, .claims).map { tag(.claim, guide.entries[$0].id) })
    }
  }

  private func front(of question: ExportQuestion, _ html: inout XMLWriter) {
    html.markup(question.prompt.html)
    switch question.form {
    case .choice(let options):
      list(options.map(\.answer), &html)
      if options.count(where: \.isRight) > 1 { html.text("p", [], words[ExportWord.several]) }
    case .order(let items): list(question.shuffled(items.count).map { items[$0] }, &html)
    case .match(let pairs):
      list(pairs.map(\.left), &html)
      list(question.shuffled(pairs.count).map { pairs[$0].right }, &html)
    case .gaps:
      if !question.bank.isEmpty { html.text("p", [], question.bank.joined(separator: " · ")) }
    case .open: break
    }
  }

  private func back(of question: ExportQuestion, _ html: inout XMLWriter) {
    switch question.form {
    case .choice(let options):
      html.begin("ul")
      for option in options {
        html.begin("li")
        html.text("p", [], option.isRight ? "✓" : "✗")
        html.markup(option.answer.html)
        if let reason = option.reason { html.markup(reason.html) }
        html.end()
      }
      html.end()
    case .order(let items): list(items, &html, as: "ol")
    case .match(let pairs):
      html.begin("ul")
      for pair in pairs {
        html.begin("li")
        html.markup(pair.left.html)
        html.text("p", [], "→")
        html.markup(pair.right.html)
        html.end()
      }
      html.end()
    case .gaps(let gaps):
      html.begin("ol")
      for gap in gaps { html.text("li", [], gap.joined(separator: " / ")) }
      html.end()
    case .open: break
    }
    html.markup(exports.html(of: question.replies))
    link(to: question.address, question.title, &html)
  }

  private func list(
    _ texts: [ExportText], _ html: inout XMLWriter, as element: StaticString = "ul"
  ) {
    html.begin(element)
    for text in texts {
      html.begin("li")
      html.markup(text.html)
      html.end()
    }
    html.end()
  }

  private func link(to entry: Entry, _ html: inout XMLWriter) {
    link(to: exports.presentation.publicAddress(entry.address), entry.title, &html)
  }

  private func link(to address: String?, _ title: String, _ html: inout XMLWriter) {
    guard let address else { return }
    html.begin("p")
    html.text("a", [("href", address)], title)
    html.end()
  }

  private func side(_ write: (inout XMLWriter) -> Void) -> String {
    var html = XMLWriter()
    write(&html)
    return String(decoding: exports.directed(html.bytes), as: UTF8.self)
  }

  private func tag(_ kind: Kind, _ id: String) -> String { words[kind].asTag + "::" + id }
}

extension String {
  /// The text as one of Anki's tags, which blanks divide and `::` nests.
  fileprivate var asTag: String {
    split { $0.isWhitespace || $0 == ":" }.joined(separator: "_")
  }
}
