internal import Markup

/// The reading of names and dates in BibTeX.
extension BibTeXWorks {
  mutating func readNames(_ fields: [String: BibTeXEntry.Field], into work: inout Work) {
    let keepsParticles =
      fields["options"]?.value.lowercased().filter { $0 != " " }.contains("useprefix=false") != true
    for (name, variable) in BibTeXFields.names {
      guard let field = fields[name] else { continue }
      var variable = variable
      if name == "editor", let type = fields["editortype"]?.value.lowercased() {
        variable = BibTeXFields.editorTypes[type] ?? variable
      }
      var commands: [String] = []
      let names = BibTeXNames.read(field.value, keepsParticles: keepsParticles) { tex in
        let read = TeXText(tex)
        commands += read.unknown
        return WorkText.onOneLine(read.text.plain.replacing("\u{A0}", with: " "))
      }
      for command in commands {
        unread.note(
          command, "the command `\\\(command)` is not read", at: field.namePlace,
          note: "write the sign itself")
      }
      if BibTeXNames.hasSpareComma(field.value) {
        diagnostics.append(
          source.diagnostic(
            .wrongType, "a name in `\(name)` has more than two commas", place: field.namePlace,
            note: "write `and` between names, and bodies as `{Name}`"))
      }
      if names.contains(where: { $0.sortName.isEmpty }) {
        diagnostics.append(
          source.diagnostic(
            .missingKey, "a name in `\(name)` has no family name", place: field.namePlace,
            note: "write `Family, Given and Family, Given`, and bodies as `{Name}`"))
      }
      if !names.isEmpty { work.names[variable] = names.filter { !$0.sortName.isEmpty } }
    }
  }

  mutating func readDates(_ fields: [String: BibTeXEntry.Field], into work: inout Work) {
    for (name, variable) in BibTeXFields.dates where fields[name] != nil {
      // In these fields a `~` is no blank, but means that the date is not certain.
      let text = plain(fields[name]).replacing("\u{A0}", with: "~")
      if !text.isEmpty { work.dates[variable] = date(text, fields[name]) }
    }
    guard work.dates[.issued] == nil, let year = fields["year"] else { return }
    let text = plain(year)
    let isEarly = text.utf8.count < 4 && text.utf8.allSatisfy(\.isASCIIDigit)
    let zeros = String(repeating: "0", count: isEarly ? 4 - text.utf8.count : 0)
    guard var date = text.isEmpty ? nil : date(zeros + text, year) else { return }
    if let month = fields["month"], date.start != nil, date.end == nil {
      addMonth(month, day: fields["day"], to: &date)
    }
    work.dates[.issued] = date
  }

  /// Reads a date; a day that there is not is told.
  private mutating func date(_ text: String, _ field: BibTeXEntry.Field?) -> WorkDate {
    // An en dash has been made of two hyphens.
    let date = WorkText.date(text.replacing("–", with: "-"))
    let isNumeric = text.utf8.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    if date.start == nil, isNumeric, let field {
      report(field)
    }
    return date
  }

  private mutating func addMonth(
    _ field: BibTeXEntry.Field, day: BibTeXEntry.Field?, to date: inout WorkDate
  ) {
    // `jan`, `{January}`, `{1}`, or with the day: `jan # "~12"`, `{12~January}`.
    let words = plain(field).split { " \u{A0}.,-–/".contains($0) }.map(String.init)
    let months = words.compactMap { word in
      WorkText.month(word) ?? (words.count == 1 ? Int(word) : nil)
    }
    let days = words.filter { WorkText.month($0) == nil }.compactMap { Int($0) }
    guard let year = date.start?.year, let month = months.first else {
      report(field)
      return
    }
    var parts = [year, month]
    if words.count == 2, let day = days.first { parts.append(day) }
    if let day = day.flatMap({ Int(plain($0)) }), parts.count == 2 { parts.append(day) }
    guard let start = EventDate.Point(parts: parts) else {
      report(field)
      return
    }
    date.start = start
    // A number of a journal for two months.
    if months.count == 2, months[1] > month {
      date.end = EventDate.Point(parts: [year, months[1]])
    }
  }

  private mutating func report(_ field: BibTeXEntry.Field) {
    diagnostics.append(
      source.diagnostic(
        .wrongType, "there is no such date: `\(field.value)`", place: field.namePlace,
        note: "write `date = {1984-09-12}`, as far as it is known"))
  }
}
