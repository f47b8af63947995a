internal import Markup

extension Check {
  /// The check that `silence:` names rules that exist.
  static let silencedRule = Check(.unknownKey) { run in
    let rules = Rule.all.map(\.id)
    let (known, names) = (Set(rules), NameList { rules })
    return run.guide.entries.entries.flatMap { entry in
      entry.silences.filter { !known.contains($0.rule) }.map { silence in
        Finding(
          (silence.source ?? entry.source).diagnostic(
            .unknownKey, "there is no rule `\(silence.rule)`", place: silence.place,
            near: NearName(silence.rule, among: names)))
      }
    }
  }
}
