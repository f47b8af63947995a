internal import Markup

/// A reader of BibTeX and BibLaTeX files as records, with the types and fields that reference
/// managers export.
struct BibTeXWorks {
  let source: SourceText
  var diagnostics: [Diagnostic] = []
  var unread = UnreadWords()
  /// The entries of the file by their keys in small letters.
  private var entries: [String: BibTeXEntry] = [:]

  static func read(_ source: SourceText) throws(Diagnostic.Failure) -> Parsed<[Work]> {
    let entries = try BibTeXReader.read(source, rule: .bibliographySyntax)
    var reader = BibTeXWorks(source: source)
    let all = entries.value ?? []
    reader.entries = Dictionary(
      all.map { ($0.key.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    let works = all.compactMap { reader.work($0) }
    return Parsed(
      works, entries.diagnostics + reader.diagnostics + reader.unread.diagnostics(in: source))
  }

  private init(source: SourceText) { self.source = source }

  // MARK: Entries

  private static let nearTypes = NameList { BibTeXFields.types.keys.sorted() }
  private static let nearFields = NameList { BibTeXFields.known.sorted() }

  private mutating func work(_ entry: BibTeXEntry) -> Work? {
    // It only lends fields to others, which are told that nothing is lent.
    if entry.type == "xdata" || entry.type == "set" { return nil }
    var fields: [String: BibTeXEntry.Field] = [:]
    for field in entry.fields {
      let name = BibTeXFields.otherNames[field.name] ?? field.name
      if fields[name] == nil { fields[name] = field }
      note(field)
    }
    for (name, field) in lent(to: entry) where fields[name] == nil {
      fields[name] = field
    }
    var work = Work()
    (work.id, work.place, work.source) = (entry.key, entry.keyPlace, source)
    work.type = type(of: entry, fields)
    set(&work, .genre, BibTeXFields.genres[entry.type] ?? "")
    readTitles(fields, of: entry, into: &work)
    readNames(fields, into: &work)
    readTexts(fields, into: &work)
    readNumbers(fields, into: &work)
    readPublisher(fields, into: &work)
    readAddresses(fields, into: &work)
    readDates(fields, into: &work)
    return work
  }

  /// Returns the fields that an entry has from the one that its `crossref` names, as BibLaTeX lends
  /// them: the title of a book is the book's title for its chapters.
  private func lent(to entry: BibTeXEntry) -> [(String, BibTeXEntry.Field)] {
    guard let key = entry.fields.first(where: { $0.name == "crossref" })?.value,
      let parent = entries[key.lowercased()], parent.key != entry.key
    else { return [] }
    let stem = entry.type == "article" ? "journal" : "book"
    return parent.fields.compactMap { field in
      let name = BibTeXFields.otherNames[field.name] ?? field.name
      if ["title", "subtitle", "titleaddon"].contains(name) { return (stem + name, field) }
      return Self.kept.contains(name) ? nil : (name, field)
    }
  }

  /// The fields that say something of an entry alone.
  private static let kept: Set<String> = [
    "crossref", "xref", "xdata", "entryset", "entrysubtype", "options", "ids", "label", "shorthand",
    "shorttitle", "sortkey", "keywords", "abstract", "annotation", "note", "file", "pages",
    "pagetotal", "doi", "url", "urldate", "related",
  ]

  /// Tells of a field that is not read.
  private mutating func note(_ field: BibTeXEntry.Field) {
    let name = field.name
    if name == "crossref", entries[field.value.lowercased()] != nil { return }
    if ["crossref", "xref", "xdata", "entryset"].contains(name) {
      unread.note(
        name, "`\(name)` is not followed here", at: field.namePlace,
        note: "write the fields of `\(field.value)` into this entry")
    } else if !BibTeXFields.known.contains(name), BibTeXFields.otherNames[name] == nil,
      !BibTeXFields.isPrivate(name)
    {
      unread.note(
        name, "no field called `\(name)` is read", at: field.namePlace, among: Self.nearFields)
    }
  }

  private mutating func type(
    of entry: BibTeXEntry, _ fields: [String: BibTeXEntry.Field]
  ) -> String {
    guard let type = BibTeXFields.types[entry.type] else {
      unread.note(
        entry.type, "no entry has the type `\(entry.type)`", at: entry.typePlace,
        among: Self.nearTypes)
      return "document"
    }
    guard type == "article-journal" else { return type }
    switch fields["entrysubtype"]?.value.lowercased() {
    case "magazine": return "article-magazine"
    case "newspaper": return "article-newspaper"
    default: return type
    }
  }

  // MARK: Texts

  /// Returns a field's value as text; a command that is not understood is told.
  private mutating func rich(_ field: BibTeXEntry.Field?) -> RichText? {
    guard let field else { return nil }
    let read = TeXText(WorkText.onOneLine(field.value))
    for command in read.unknown {
      unread.note(
        command, "the command `\\\(command)` is not read", at: field.namePlace,
        note: "write the sign itself")
    }
    guard read.text.plain.utf8.count <= FieldReader.longestText else {
      diagnostics.append(
        source.diagnostic(
          .wrongType, "`\(field.name)` has more than \(FieldReader.longestText) bytes",
          place: field.namePlace, note: "shorten it"))
      return nil
    }
    return read.text.isEmpty ? nil : read.text
  }

  mutating func plain(_ field: BibTeXEntry.Field?) -> String { rich(field)?.plain ?? "" }

  /// Sets a variable to a text, unless that is empty.
  private func set(_ work: inout Work, _ variable: Work.TextVariable, _ text: String) {
    if !text.isEmpty { work.texts[variable] = RichText(plain: text) }
  }

  /// Returns a title with its subtitle after a colon, and what is added to it after a point.
  private mutating func title(
    _ fields: [String: BibTeXEntry.Field], _ name: String
  ) -> RichText? {
    let stem = name.hasSuffix("title") ? String(name.dropLast(5)) : name
    guard var title = rich(fields[name]) else { return nil }
    if let subtitle = rich(fields[stem + "subtitle"]) {
      title.append("?!.:".contains(title.plain.last ?? " ") ? " " : ": ", [])
      title.append(subtitle)
    }
    if let addition = rich(fields[stem + "titleaddon"]) {
      title.append("?!.".contains(title.plain.last ?? " ") ? " " : ". ", [])
      title.append(addition)
    }
    return title.smart
  }

  private mutating func readTitles(
    _ fields: [String: BibTeXEntry.Field], of entry: BibTeXEntry, into work: inout Work
  ) {
    work.texts[.title] = title(fields, "title")
    if work.title.isEmpty {
      diagnostics.append(
        source.diagnostic(
          .missingKey, "a record needs `title`", place: entry.keyPlace,
          note: "add `title = {…}`"))
    }
    work.texts[.titleShort] = title(fields, "shorttitle")
    work.texts[.containerTitle] =
      title(fields, "journaltitle") ?? title(fields, "booktitle") ?? title(fields, "maintitle")
    work.texts[.containerTitleShort] = title(fields, "shortjournal")
    work.texts[.collectionTitle] = title(fields, "series")
    work.texts[.eventTitle] = title(fields, "eventtitle")
    work.texts[.originalTitle] = title(fields, "origtitle")
    if work.containerTitle == nil, work.type == "webpage" {
      work.texts[.containerTitle] = title(fields, "organization")
    }
  }

  private mutating func readTexts(_ fields: [String: BibTeXEntry.Field], into work: inout Work) {
    for (name, variable) in BibTeXFields.texts {
      set(&work, variable, WorkText.plain(plain(fields[name]), as: variable))
    }
    // The number of an article that has no pages.
    if work.pages.isEmpty { set(&work, .page, plain(fields["eid"])) }
    for (name, variable) in BibTeXFields.longTexts {
      guard let field = fields[name] else { continue }
      let text = TeXText(field.value).text
      if !text.isEmpty { work.texts[variable] = RichText(plain: text.plain) }
    }
  }

  /// Reads what `number` means: the issue of a journal, the number in a series, or the work's own.
  private mutating func readNumbers(_ fields: [String: BibTeXEntry.Field], into work: inout Work) {
    let (number, issue) = (plain(fields["number"]), plain(fields["issue"]))
    if work.type.hasPrefix("article-") {
      set(&work, .issue, number.isEmpty ? issue : number)
      return
    }
    set(&work, .issue, issue)
    let isInSeries = work.texts[.collectionTitle] != nil && work.type != "report"
    set(&work, isInSeries ? .collectionNumber : .number, number)
  }

  private mutating func readPublisher(
    _ fields: [String: BibTeXEntry.Field], into work: inout Work
  ) {
    var names = ["publisher", "institution", "organization", "howpublished"]
    if work.type == "webpage" { names.removeAll { $0 == "organization" } }
    for name in names where work.publisher.isEmpty {
      // Many give the address of a page here.
      if name == "howpublished", let address = Self.address(in: fields[name]?.value ?? "") {
        if fields["url"] == nil { set(&work, .url, address) }
      } else {
        set(&work, .publisher, plain(fields[name]))
      }
    }
    set(&work, .publisherPlace, plain(fields["location"]))
  }

  /// Returns the first address of the web in a value, as it is.
  private static func address(in tex: String) -> String? {
    let tex = tex.replacing("{}", with: "")
    guard let start = tex.firstRange(of: "http")?.lowerBound, tex[start...].contains("://") else {
      return nil
    }
    return verbatim(String(tex[start...].prefix { !$0.isWhitespace && $0 != "}" }))
  }

  // MARK: Verbatim fields

  private mutating func readAddresses(
    _ fields: [String: BibTeXEntry.Field], into work: inout Work
  ) {
    let doi = WorkText.doi(Self.verbatim(fields["doi"]?.value))
    if !doi.isEmpty { set(&work, .doi, doi) }
    let url = Self.verbatim(fields["url"]?.value)
    if !url.isEmpty { set(&work, .url, url) }
    let (eprint, kind) = (Self.verbatim(fields["eprint"]?.value), plain(fields["eprinttype"]))
    if work.url.isEmpty, doi.isEmpty, kind.lowercased() == "arxiv", !eprint.isEmpty {
      set(&work, .url, "https://arxiv.org/abs/" + eprint)
    }
  }

  /// Returns an address as it is, without the backslashes and braces that some programs put before
  /// and around signs of TeX.
  private static func verbatim(_ tex: String?) -> String {
    guard var text = tex else { return "" }
    if text.contains("\\") {
      for name in ["url", "path", "nolinkurl"] { text = text.replacing("\\\(name)", with: "") }
      text = text.replacing("\\textasciitilde", with: "~").replacing("\\~{}", with: "~")
        .replacing("\\textunderscore", with: "_").replacing("\\", with: "")
    }
    return text.filter { !"{}".contains($0) && !$0.isWhitespace }
  }
}

extension Work {
  fileprivate var containerTitle: RichText? { texts[.containerTitle] }
}
