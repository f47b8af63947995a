internal import Markup
internal import StudyGuide

/// What references say of whole works: edition, series, imprint, date.
extension ReferenceWriter {
  /// Writes what tells an edition of a work from others: who else had a part, edition, volumes,
  /// what it stands in, series, what it calls itself.
  mutating func writeVolume() {
    for contribution in contributions { line.sentence(contribution.capitalizedFirst) }
    if let edition { line.sentence(edition.capitalizedFirst) }
    if work.type != "periodical", work.texts[.containerTitle]?.isEmpty != false {
      if !work.volume.isEmpty {
        line.sentence(words[ReferenceWord.volume].capitalizedFirst + " " + work.volume)
      }
      if !work[.numberOfVolumes].isEmpty {
        line.sentence(work[.numberOfVolumes] + " " + words[ReferenceWord.volumes])
      }
    }
    if !work[.version].isEmpty {
      line.sentence(words[ReferenceWord.version].capitalizedFirst + " " + work[.version])
    }
    if let container = work.texts[.containerTitle], !container.isEmpty {
      line.cite(container)
      let pages = PageRange.short(work.pages, words)
      let parts = [issueNumber, pages.isEmpty ? nil : pages].compactMap { $0 }
      line.sentence(parts.map { ", " + $0 }.joined())
    }
  }

  /// The edition: a number as `2nd ed.`, words as they are.
  var edition: String? {
    let edition = work[.edition]
    guard !edition.isEmpty else { return nil }
    let word = words[ReferenceWord.edition]
    if let number = Int(edition), number > 0 { return words.ordinal(number) + " " + word }
    let isShort = edition.first?.isNumber == true && !edition.contains(" ")
    return isShort ? edition + " " + word : edition
  }

  mutating func writeSeries() {
    guard let series = work.texts[.collectionTitle], !series.isEmpty else { return }
    line.text(series)
    if !work[.collectionNumber].isEmpty { line.text(" " + work[.collectionNumber]) }
    line.stop()
  }

  /// The types that an archive may keep.
  private static let archived: Set = [
    "document", "graphic", "interview", "manuscript", "map", "personal_communication", "speech",
  ]

  mutating func writeImprint() {
    var genre = [self.genre, work.number].filter { !$0.isEmpty }.joined(separator: " ")
    var imprint = [work.publisherPlace, work.publisher].filter { !$0.isEmpty }
    if work.type == "thesis", !genre.isEmpty, !imprint.isEmpty {
      imprint = [genre, work.publisher, work.publisherPlace].filter { !$0.isEmpty }
      genre = ""
      line.sentence(imprint.joined(separator: ", "))
      imprint = []
    }
    if !genre.isEmpty { line.sentence(genre) }
    if !Self.isPart(work.type) { writeSeries() }
    if ["motion_picture", "broadcast", "song"].contains(work.type), !work[.medium].isEmpty {
      line.sentence(work[.medium])
    }
    if Self.archived.contains(work.type) {
      for variable in [
        Work.TextVariable.archiveLocation, .archiveCollection, .archive, .archivePlace,
      ] {
        if !work[variable].isEmpty { line.sentence(work[variable].capitalizedFirst) }
      }
    }
    if !work[.authority].isEmpty, imprint.isEmpty { line.sentence(work[.authority]) }
    if !imprint.isEmpty { line.sentence(imprint.joined(separator: ": ")) }
  }

  private static func isPart(_ type: String) -> Bool {
    type == "chapter" || type.hasPrefix("entry") || type == "paper-conference"
  }

  /// What the work calls itself; of theses, the words for the keys that BibLaTeX has.
  private var genre: String {
    switch work.genre {
    case "phdthesis": words[ReferenceWord.doctoralThesis]
    case "mathesis", "mastersthesis": words[ReferenceWord.mastersThesis]
    default: work.genre
    }
  }

  /// Writes the day or month of a work that is no book, unless only the year is known.
  mutating func writeDate() {
    guard let date = work[.issued], date.start?.month != nil || !date.season.isEmpty,
      let text = words.fullDate(date)
    else { return }
    line.sentence(text)
  }
}
