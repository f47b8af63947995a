internal import Markup

/// The making of the essay's paragraphs of its text and of what `essay.yml` says of them.
extension LoadedContent {
  /// Gives the essay its paragraphs, and returns what is wrong with them.
  mutating func joinEssay() -> [Diagnostic] {
    let sign = configuration?.essay.sign
    guard hasEssayText else {
      if let sign { paragraphs.values = paragraphs.values.map { Paragraph($0, sign: sign) } }
      return paragraphs.values.flatMap(\.lacks) + repeatedLabels(paragraphs.values)
    }
    let records = paragraphs.values
    var joining = EssayJoining(records)
    for file in essayFiles { joining.add(file) }
    paragraphs.values = joining.paragraphs(sign: sign)
    var found = joining.diagnostics + repeatedLabels(records)
    if let file = essayFiles.first,
      essayFiles.contains(where: { $0.source.path != file.source.path }),
      file.source.path == "content/\(EssayFile.name)"
    {
      found.append(
        Diagnostic(
          rule: .essayText, message: "the text stands in `essay.md` and in `essay/`",
          path: file.source.path, note: "keep it in one of them"))
    }
    if let file = essayFiles.first, paragraphs.isEmpty {
      found.append(
        Diagnostic(
          rule: .essayText, message: "the text has no paragraph", path: file.source.path,
          note: "write it here, with an empty line between paragraphs"))
    }
    if let settings = configuration, let text = settings.essay.text {
      found.append(
        settings.source.diagnostic(
          .essayText, "the text stands in `content/` already", place: text.place,
          note: "take `text` out"))
    }
    let ids = NameList { [paragraphs] in paragraphs.values.map(\.entry.id) }
    let known = Set(paragraphs.values.map(\.entry.id))
    var seen: Set<String> = []
    for record in records where !record.entry.id.isEmpty {
      let id = record.entry.id
      if !seen.insert(id).inserted {
        found.append(
          record.entry.diagnostic(
            .duplicateID, "`essay.yml` names `\(id)` twice", note: "take one of them out"))
      } else if !known.contains(id), unread.isEmpty {
        found.append(
          record.entry.source.diagnostic(
            .brokenReference, "the text has no paragraph `\(id)`", place: record.entry.place,
            near: NearName(id, among: ids)))
      }
    }
    return found
  }

  /// Reports labels that two paragraphs have. Ranges of lines may return, in another canto.
  private func repeatedLabels(_ records: [Paragraph]) -> [Diagnostic] {
    var owners: [String: String] = [:]
    for paragraph in paragraphs.values where paragraph.writtenLabel == nil {
      if paragraph.text?.firstLine == nil { owners[paragraph.label.text] = paragraph.entry.id }
    }
    return records.compactMap { record in
      guard let label = record.writtenLabel else { return nil }
      guard let other = owners.updateValue(record.entry.id, forKey: label.value),
        other != record.entry.id
      else { return nil }
      return record.entry.source.diagnostic(
        .paragraphLabel, "paragraph `\(other)` has the label `\(label.value)` too",
        place: label.place, note: "give each a label of its own")
    }
  }
}

/// A pass over the files of the essay's text.
private struct EssayJoining {
  /// A passage with what stands around it.
  private struct Found {
    let passage: EssayPassage
    let source: SourceText
    let text: ParagraphText
    let heading: String
  }

  private let records: [String: Paragraph]
  private var found: [Found] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var heading = ""
  private var nextLine = 1

  init(_ records: [Paragraph]) {
    self.records = Dictionary(
      records.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func add(_ file: EssayFile) {
    nextLine = file.firstLine ?? nextLine
    var headings: [EssayHeading] = []
    var (place, hasPause) = (Place(line: 1, column: 1), false)
    for piece in file.pieces {
      switch piece {
      case .heading(let next, let spot):
        headings.append(next)
        (heading, place) = (next.title, spot)
      case .pause: hasPause = true
      case .passage(let passage):
        let isVerse = passage.lineCount > 0
        let text = ParagraphText(
          headings: headings, followsPause: hasPause, speaker: passage.speaker,
          firstLine: isVerse ? nextLine : nil)
        nextLine += passage.lineCount
        found.append(Found(passage: passage, source: file.source, text: text, heading: heading))
        (headings, hasPause) = ([], false)
      }
    }
    if !headings.isEmpty {
      diagnostics.append(
        file.source.diagnostic(
          .essayText, "no paragraph stands under this heading", place: place,
          note: "write one, or take the heading out"))
    }
  }

  /// Makes the paragraphs, and reports that some have no number of their own.
  mutating func paragraphs(sign: String?) -> [Paragraph] {
    let ids = KeptNumbers.ids(found.map { $0.passage.id?.value })
    if let first = found.firstIndex(where: { $0.passage.id == nil }) {
      let count = found.count { $0.passage.id == nil }
      diagnostics.append(
        found[first].source.diagnostic(
          .unkeptNumbers,
          count == found.count
            ? "the paragraphs are numbered by their places, and none keeps its number"
            : "\(count) of the text’s \(found.count) paragraphs have no number of their own",
          place: found[first].passage.place,
          note: "run `guide number`, which writes `\(PassageMark.text(ids[first]))` behind this one"
            + (count > 1 ? " and its own behind each other" : "")))
    }
    let isVerse = found.allSatisfy { $0.text.firstLine != nil }
    let sign = sign ?? (isVerse && !found.isEmpty ? "" : Paragraph.sign)
    return zip(found, ids).enumerated().map { index, item in
      let (found, id) = item
      let record = records[id]
      return Paragraph(
        found.passage, id: id, number: index + 1, label: Self.label(found, id, record),
        sign: sign, text: found.text, heading: found.heading, record: record)
    }
  }

  private static func label(_ found: Found, _ id: String, _ record: Paragraph?) -> ParagraphLabel {
    if let written = record?.writtenLabel { return ParagraphLabel(written.value) }
    if let line = found.text.firstLine {
      return ParagraphLabel(lines: line...line + found.passage.lineCount - 1)
    }
    return ParagraphLabel(id: id)
  }
}
