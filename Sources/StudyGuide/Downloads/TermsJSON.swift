internal import Markup

/// `terms.json`: the glossary for programs, one term a line: `id`, `term`, `names`, `chinese`,
/// `pinyin`, `definition`, `address`.
enum TermsJSON {
  static func bytes(of guide: Guide) -> [UInt8] {
    let terms = zip(guide.names.all(.term), guide.terms).map { number, term in
      let entry = guide.entry(number)
      var fields = [
        ("id", JSONText.quoted(entry.id)), ("term", JSONText.quoted(entry.title)),
        (
          "names", "[" + term.aliases.map { JSONText.quoted($0.value) }.joined(separator: ",") + "]"
        ),
      ]
      if let chinese = term.chinese { fields.append(("chinese", JSONText.quoted(chinese))) }
      if let pinyin = term.pinyin { fields.append(("pinyin", JSONText.quoted(pinyin))) }
      fields.append(("definition", JSONText.quoted(guide.opening(of: number))))
      fields.append(("address", JSONText.quoted(entry.address)))
      return "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }
    return Array(("[\n" + terms.joined(separator: ",\n") + "\n]\n").utf8)
  }
}
