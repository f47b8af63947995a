internal import Markup
internal import StudyGuide

/// The first file of the search index: how the others are divided, the kinds of entries with their
/// addresses, the endings of the language and the words that readers see.
struct SearchHead {
  /// The records, one on a line.
  let lines: [String]

  init(
    _ presentation: Presentation, _ size: SearchSize, entries: Int, common: [String], texts: Words
  ) {
    let guide = presentation.guide
    let counts = [size.wordFiles, size.textFiles, size.nameFiles, size.namesPerFile, entries]
    var lines = [JSONWriter.list(counts.map(String.init))]
    lines.append(Self.texts(texts.signs(.searchEndings)))
    lines.append(Self.texts(common))
    lines.append(
      JSONWriter.object(
        ofTexts: SearchWord.allCases.map { (key: $0.rawValue, value: texts[$0]) }))
    lines.append(
      JSONWriter.object(
        ofTexts: Claim.Status.allCases.map { (key: $0.rawValue, value: texts[$0]) }
          + Claim.Author.allCases.map { (key: $0.rawValue, value: texts[$0]) }))
    for kind in Kind.allCases {
      let page = BuiltInPage.allCases.first { $0.kind == kind }
      let number = guide.entries.all(kind).count
      lines.append(
        Self.texts([
          kind.rawValue, texts[kind], page.map { texts[$0] } ?? texts[kind],
          kind.address(of: "%"), String(number),
        ]))
    }
    self.lines = lines
  }

  private static func texts(_ texts: [String]) -> String {
    JSONWriter.list(texts.map { JSONWriter.quoted($0) })
  }
}
