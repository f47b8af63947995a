internal import Markup
internal import StudyGuide

/// The whole guide as tables, one file for each kind of entry, and the data of its figures. Columns are
/// named as the keys of the guide's own files are; several values in one field have `; ` between them.
enum CSVFiles {
  static func bytes(of exports: Exports) -> [UInt8] {
    let tables = GuideTables(exports: exports)
    var archive = ZipArchive()
    archive.add("questions.csv", tables.questions())
    archive.add("options.csv", tables.options())
    archive.add("sections.csv", tables.sections())
    archive.add("claims.csv", tables.claims())
    archive.add("terms.csv", tables.terms())
    archive.add("people.csv", tables.people())
    archive.add("events.csv", tables.events())
    archive.add("readings.csv", tables.readings())
    archive.add("figures.csv", tables.figures())
    for (name, file) in exports.guide.content.data.sorted(by: { $0.key.precedesInBytes($1.key) }) {
      guard let rows = file.csv?.rows, let head = rows.first else { continue }
      var table = CSVWriter(head.map(\.text))
      for row in rows.dropFirst() { table.add(row.map(\.text)) }
      archive.add("data/" + name, table.bytes)
    }
    return archive.finished()
  }
}

/// The tables, each with a row for every entry of its kind.
private struct GuideTables {
  let exports: Exports

  private var guide: Guide { exports.guide }
  private var words: Words { exports.words }
  private var presentation: Presentation { exports.presentation }

  func questions() -> [UInt8] {
    var table = CSVWriter([
      "id", "section", "kind", "level", "minutes", "title", "prompt", "hint", "answer", "criteria",
      "explanation", "essay", "claims", "address",
    ])
    for question in exports.sections.flatMap(\.questions) {
      table.add([
        question.id, question.section, question.kind.rawValue, question.level.rawValue,
        String(question.minutes), question.title, question.prompt.plain,
        question.hint?.plain ?? "", question.answer?.text.plain ?? "",
        question.criteria?.text.plain ?? "", question.explanation?.text.plain ?? "",
        list(question.paragraphs), list(question.claims), question.address ?? "",
      ])
    }
    return table.bytes
  }

  /// What questions offer: options, things to order in their right order, pairs, and what belongs into
  /// gaps.
  func options() -> [UInt8] {
    var table = CSVWriter(["question", "number", "kind", "text", "belongs-to", "right", "reason"])
    for question in exports.sections.flatMap(\.questions) {
      func add(_ number: Int, _ fields: [String]) {
        table.add([question.id, String(number + 1)] + fields)
      }
      switch question.form {
      case .choice(let options):
        for (number, option) in options.enumerated() {
          let reason = option.reason?.plain ?? ""
          add(number, ["option", option.answer.plain, "", String(option.isRight), reason])
        }
      case .order(let items):
        for (number, item) in items.enumerated() { add(number, ["item", item.plain, "", "", ""]) }
      case .match(let pairs):
        for (number, pair) in pairs.enumerated() {
          add(number, ["pair", pair.left.plain, pair.right.plain, "", ""])
        }
      case .gaps(let gaps):
        for (number, gap) in gaps.enumerated() { add(number, ["gap", list(gap), "", "", ""]) }
      case .open: break
      }
    }
    return table.bytes
  }

  func sections() -> [UInt8] {
    let sections = guide.content.sections
    return rows(["id", "title", "part", "summary", "owns", "also", "address"], sections) {
      id, section in
      [
        section.entry.id, section.entry.title, section.part, section.summary, ids(id, .owns),
        ids(id, .also), address(section.entry),
      ]
    }
  }

  func claims() -> [UInt8] {
    let columns = [
      "id", "statement", "short", "whose", "kind", "status", "reason", "branch", "essay",
      "rests-on",
      "answers", "address",
    ]
    return rows(columns, guide.content.claims) { id, claim in
      [
        claim.entry.id, claim.statement, claim.entry.title, claim.whose.rawValue,
        claim.kind.rawValue, claim.status.rawValue, claim.reason, claim.branch?.value ?? "",
        ids(id, .essay), ids(id, .restsOn), ids(id, .answers), address(claim.entry),
      ]
    }
  }

  func terms() -> [UInt8] {
    let columns = [
      "id", "term", "original", "transliteration", "aliases", "definition", "see", "address",
    ]
    return rows(columns, guide.content.terms) { id, term in
      [
        term.entry.id, term.entry.title, term.original.text ?? "",
        term.original.transliteration ?? "", list(term.aliases.map(\.value)),
        presentation.opening(of: id), ids(id, .see), address(term.entry),
      ]
    }
  }

  func people() -> [UInt8] {
    let columns = [
      "id", "name", "original", "transliteration", "dates", "part", "group", "text", "address",
    ]
    return rows(columns, guide.content.people) { id, person in
      [
        person.entry.id, person.entry.title, person.original.text ?? "",
        person.original.transliteration ?? "", person.dates ?? "", person.part,
        person.group.value, presentation.opening(of: id), address(person.entry),
      ]
    }
  }

  func events() -> [UInt8] {
    let columns = ["id", "date", "date-in-words", "title", "text", "claims", "sources", "address"]
    return rows(columns, guide.content.events) { id, event in
      [
        event.entry.id, event.date.value, words.text(of: event.when), event.entry.title,
        presentation.opening(of: id), ids(id, .claims), ids(id, .sources), address(event.entry),
      ]
    }
  }

  func readings() -> [UInt8] {
    let columns = [
      "id", "type", "title", "authors", "date", "container", "publisher", "doi", "url", "stance",
      "level", "access", "basis", "annotation", "address",
    ]
    return rows(columns, guide.content.readings) { id, reading in
      let work = reading.work
      return [
        reading.entry.id, work.type, work.title, list(work.makers.map(\.fullName)),
        work.issued?.machineText ?? work.issuedLiteral, work.container, work.publisher, work.doi,
        work.url, reading.stance.value, reading.hasNote ? reading.level.rawValue : "",
        reading.access.rawValue,
        reading.hasNote ? reading.basis.rawValue : "",
        presentation.opening(of: id), address(reading.entry),
      ]
    }
  }

  func figures() -> [UInt8] {
    rows(["id", "title", "data", "chart", "sources", "address"], guide.content.figures) {
      id, figure in
      [
        figure.entry.id, figure.entry.title, "data/" + figure.dataFile.value,
        figure.chart.rawValue, ids(id, .sources), address(figure.entry),
      ]
    }
  }

  private func rows<Value>(
    _ columns: [String], _ entries: EntryList<Value>, _ row: (EntryID, Value) -> [String]
  ) -> [UInt8] {
    var table = CSVWriter(columns)
    for (id, value) in zip(entries.ids, entries.values) { table.add(row(id, value)) }
    return table.bytes
  }

  private func list(_ texts: [String]) -> String { texts.joined(separator: "; ") }

  private func ids(_ id: EntryID, _ relation: LinkRelation) -> String {
    list(guide.links.targets(of: id, relation).map { guide.entries[$0].id })
  }

  private func address(_ entry: Entry) -> String {
    presentation.publicAddress(entry.address) ?? entry.address
  }
}
