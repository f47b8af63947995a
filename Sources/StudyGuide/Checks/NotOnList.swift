package import Markup

extension Rule {
  package static let notOnList = Rule(
    "not-on-list",
    meaning: "A value is not a key of the author's own list for it: a stance, a group of people.",
    remedy: "Use one of the keys of that list in `content/guide.yml`, or add it there.")
}

extension Check {
  /// The check that values such as the stance of a reading or the group of a person are on the
  /// author's list of them.
  static let notOnList = Check(.notOnList) { run in
    Kind.allCases.flatMap { unlisted(in: $0.type, run.guide) }
  }

  private static func unlisted<Value: EntryType>(
    in type: Value.Type, _ guide: Guide
  ) -> [Finding] {
    // That a list is not there at all is told once.
    var missed: Set<OwnWordList> = []
    return guide.content[keyPath: Value.list].values.flatMap { value in
      value.listed.compactMap { listed in
        let key = listed.key
        if key.value.isEmpty || guide.words.position(of: key.value, in: listed.list) != nil {
          return nil
        }
        if guide.words.keys(of: listed.list).isEmpty {
          guard !guide.words.isUnread, missed.insert(listed.list).inserted else { return nil }
          return Finding(
            value.entry, .notOnList, "the guide has no list of \(listed.list.name)",
            at: key.place,
            note:
              "add `\(listed.list.settingsKey): {\(key.value): …}` to `content/guide.yml`, with "
              + "all of them in the order in which they are to be listed")
        }
        return Finding(
          value.entry, .notOnList, "`\(key.value)` is not on the list of \(listed.list.name)",
          at: key.place,
          near: NearName(key.value, orList: "one of: ") { guide.words.keys(of: listed.list) })
      }
    }
  }
}
