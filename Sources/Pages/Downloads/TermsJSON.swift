internal import Markup
internal import StudyGuide

/// The file `terms.json`: the glossary for programs, one term on a line, with `id`, `term`,
/// `names`, `chinese`, `pinyin`, `definition` and `address`.
enum TermsJSON {
  static func bytes(of presentation: Presentation) -> [UInt8] {
    let terms = presentation.guide.content.terms
    let lines = zip(terms.ids, terms.values).map { id, term in
      var fields = [
        (key: "id", value: JSONText.quoted(term.entry.id)),
        (key: "term", value: JSONText.quoted(term.entry.title)),
        (key: "names", value: JSONText.list(term.aliases.map { JSONText.quoted($0.value) })),
      ]
      if let chinese = term.chinese { fields.append(("chinese", JSONText.quoted(chinese))) }
      if let pinyin = term.pinyin { fields.append(("pinyin", JSONText.quoted(pinyin))) }
      fields.append(("definition", JSONText.quoted(presentation.opening(of: id))))
      fields.append(("address", JSONText.quoted(term.entry.address)))
      return JSONText.object(fields)
    }
    return Array((JSONText.lines(lines) + "\n").utf8)
  }
}
