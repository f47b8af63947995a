internal import Markup

/// The reading of names in CSL-JSON.
extension CSLReader {
  private static let nameKeys = [
    "family", "given", "suffix", "literal", "dropping-particle", "non-dropping-particle",
    "comma-suffix", "static-ordering", "parse-names",
  ]
  private static let nearNameKeys = NameList { nameKeys }

  mutating func names(_ entry: DataNode.Entry) -> [Work.Name] {
    list(entry).compactMap { name($0) }
  }

  private mutating func name(_ node: DataNode) -> Work.Name? {
    guard case .mapping(let entries) = node.content else {
      report(
        "a name is written as keys and values, not as \(node.description)", at: node.place,
        note: "write {\"family\": \"…\", \"given\": \"…\"}, or {\"literal\": \"…\"}")
      return nil
    }
    var name = Work.Name()
    var isToBeParsed = true
    for entry in entries where !entry.value.isEmpty {
      guard Self.nameKeys.contains(entry.key) else {
        unread.note(
          entry.key, "a name has no key `\(entry.key)`", at: entry.keyPlace,
          among: Self.nearNameKeys, orList: "known keys: ")
        continue
      }
      let text = scalar(entry).map(WorkText.onOneLine) ?? ""
      switch entry.key {
      case "family": name.family = text
      case "given": name.given = text
      case "suffix": name.suffix = text
      case "literal": name.literal = text
      case "dropping-particle": name.droppingParticle = text
      case "non-dropping-particle": name.nonDroppingParticle = text
      case "comma-suffix": name.hasCommaSuffix = Self.isTrue(text)
      case "static-ordering": name.isStaticOrdering = Self.isTrue(text)
      default: isToBeParsed = Self.isTrue(text)
      }
    }
    if isToBeParsed { name.parseParticles() }
    if name.sortName.isEmpty {
      diagnostics.append(
        source.diagnostic(
          .missingKey, "a name needs `family` or `literal`", place: node.place))
    }
    // A person's name goes before the name as one.
    if !name.family.isEmpty { name.literal = "" }
    return name
  }

  static func isTrue(_ text: String) -> Bool {
    !["", "false", "0", "no"].contains(text)
  }
}
