package import Markup

/// The reading of the words of a guide.
extension Words {
  private static var unread: Words {
    var words = Words()
    words.isUnread = true
    return words
  }

  /// Reads the file, and the words in the guide's settings; a missing file (nil) is reported.
  package static func read(
    _ source: SourceText?, _ settings: SourceText? = nil
  ) -> (words: Words, diagnostics: [Diagnostic]) {
    var (words, diagnostics) = gathered(source, settings)
    words.settle()
    return (words, diagnostics)
  }

  /// Reads the words of the templates, then those of the settings.
  private static func gathered(
    _ source: SourceText?, _ settings: SourceText?
  ) -> (words: Words, diagnostics: [Diagnostic]) {
    var (words, diagnostics) = read(source)
    guard let settings, settings.encodingProblem == nil,
      let node = try? YAMLReader.read(settings).get(), case .mapping = node.content
    else {
      words.isUnread = true
      return (words, diagnostics)
    }
    // Other keys, and a key of another type, are told by whom reads the settings.
    var fields = FieldReader(node, in: settings, what: "the guide")
    if case .scalar(let tag, _) = fields.node("language")?.content { words.language = tag }
    for list in WordList.own {
      guard fields.node(list.settingsKey) != nil else { continue }
      let found = read(WordList(list.settingsKey, []), &fields)
      if list.isOpen {
        words.lists[list.name, default: WordEntries()].merge(found)
      } else {
        words.lists[list.name] = found
      }
    }
    diagnostics += fields.diagnostics
    if let changes = fields.node("words") { diagnostics += words.change(by: changes, in: settings) }
    return (words, diagnostics)
  }

  /// Takes the words that a guide has instead of those of the templates.
  private mutating func change(by node: DataNode, in source: SourceText) -> [Diagnostic] {
    var fields = FieldReader(node, in: source, what: "`words`")
    for list in WordList.all where fields.node(list.name) != nil {
      lists[list.name, default: WordEntries()].merge(Self.read(list, &fields, isWhole: false))
    }
    let changed = Self.titles(&fields, in: source) + Self.texts(&fields, in: source, isWhole: false)
    for text in changed {
      if let place = templateTexts.firstIndex(where: { $0.name == text.name }) {
        templateTexts[place] = text
      } else {
        fields.report(
          .unknownKey, "the templates have no words `\(text.name)`", at: text.text.place,
          note: NearMiss.note(for: text.name, among: templateTexts.map(\.name))
            ?? "the names stand under `text` in `\(Self.path)`")
      }
    }
    return fields.finish()
  }

  /// Reads the texts that templates print.
  private static func texts(
    _ fields: inout FieldReader, in source: SourceText, isWhole: Bool
  ) -> [TemplateText] {
    guard let node = fields.node(WordList.texts) else {
      if isWhole { fields.reportMissing(WordList.texts) }
      return []
    }
    guard case .mapping(let entries) = node.content else {
      fields.report(.wrongType, "`\(WordList.texts)` must give words by key", at: node.place)
      return []
    }
    return entries.compactMap { entry in
      guard case .scalar(let text, _) = entry.value.content else {
        fields.report(.wrongType, "`\(entry.key)` must be text", at: entry.value.place)
        return nil
      }
      return TemplateText(entry.key, Located(text, at: entry.value.place), in: source)
    }
  }

  /// Reads the titles of pages, which templates print by the names `pages/claims` and so on. What
  /// is wrong with them is told with their list.
  private static func titles(
    _ fields: inout FieldReader, in source: SourceText
  ) -> [TemplateText] {
    guard case .mapping(let entries) = fields.node(BuiltInPage.wordList)?.content else { return [] }
    return entries.compactMap { entry in
      guard case .scalar(let title, _) = entry.value.content,
        BuiltInPage(rawValue: entry.key) != nil
      else { return nil }
      let name = BuiltInPage.wordList + "/" + entry.key
      return TemplateText(name, Located(title, at: entry.value.place), in: source)
    }
  }

  private static func read(_ source: SourceText?) -> (words: Words, diagnostics: [Diagnostic]) {
    guard let source else {
      let missing = Diagnostic(
        rule: .missingFile, message: "the templates need this file", path: path,
        note: "it gives the labels of statuses, kinds and levels")
      return (unread, [missing])
    }
    let parsed = Parsed { () throws(Diagnostic.Failure) in
      try source.requireUTF8()
      var fields = FieldReader(
        try YAMLReader.read(source).get(), in: source, what: "the list of words")
      var words = Words()
      for (old, new) in WordList.renamed { fields.rename(old, to: new) }
      for list in WordList.all { words.lists[list.name] = read(list, &fields) }
      for list in WordList.own where !list.isOpen && fields.node(list.name) != nil {
        words.lists[list.name] = read(WordList(list.name, []), &fields)
      }
      words.templateTexts = titles(&fields, in: source) + texts(&fields, in: source, isWhole: true)
      return Parsed(words, fields.finish())
    }
    return (parsed.value ?? unread, parsed.diagnostics)
  }

  /// Reads a list; if it `isWhole`, each of its keys must be there.
  private static func read(
    _ list: WordList, _ fields: inout FieldReader, isWhole: Bool = true
  ) -> WordEntries {
    guard let node = fields.node(list.name) else {
      fields.reportMissing(list.name)
      return WordEntries()
    }
    guard case .mapping(let entries) = node.content else {
      fields.report(.wrongType, "`\(list.name)` must give words by key", at: node.place)
      return WordEntries()
    }
    var words = WordEntries()
    for entry in entries {
      guard case .scalar(let word, _) = entry.value.content else {
        fields.report(.wrongType, "`\(entry.key)` must be text", at: entry.value.place)
        continue
      }
      words.add(entry.key, word)
      if let mark = PlainProse.mark(in: word) {
        fields.report(
          .leftOverMark, "`\(mark)` stands in words without Markdown", at: entry.value.place,
          note: mark == PlainProse.comment
            ? "a comment in YAML begins with ` #`" : "write the words alone")
      }
      if let names = list.names[entry.key] {
        check(Pattern.names(in: word), of: entry, names, &fields)
      }
      if !list.keys.isEmpty, !(list.keys + list.more).contains(entry.key) {
        fields.report(
          .unknownKey, "`\(list.name)` has no use for `\(entry.key)`", at: entry.keyPlace,
          note: NearMiss.note(for: entry.key, among: list.keys + list.more)
            ?? "known keys: " + (list.keys + list.more).joined(separator: ", "))
      }
    }
    for key in list.keys where isWhole && words.words[key] == nil {
      fields.report(
        .missingKey, "`\(list.name)` needs a word for `\(key)`", at: fields.place(of: list.name),
        note: "add `\(key): …`")
    }
    return words
  }

  /// Reports names that a pattern cannot print, and those that it leaves out.
  private static func check(
    _ used: [String], of entry: DataNode.Entry, _ names: [[String]], _ fields: inout FieldReader
  ) {
    let known = names.flatMap(\.self)
    for name in used where !known.contains(name) {
      fields.report(
        .wrongType, "`\(entry.key)` has no `{\(name)}`", at: entry.value.place,
        note: NearMiss.note(for: name, among: known)
          ?? "it has: " + known.map { "{\($0)}" }.joined(separator: ", "))
    }
    for group in names where !group.contains(where: used.contains) {
      fields.report(
        .wrongType, "`\(entry.key)` does not say where `{\(group[0])}` stands",
        at: entry.value.place, note: "write `{\(group[0])}` in its place")
    }
  }
}
