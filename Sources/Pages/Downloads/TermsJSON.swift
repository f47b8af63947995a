internal import Markup
internal import StudyGuide

/// The file `terms.json`: the glossary for programs, one term on a line, with `id`, `term`,
/// `names`, `chinese`, `pinyin`, `definition` and `address`.
enum TermsJSON {
  static func bytes(of presentation: Presentation) -> [UInt8] {
    let terms = presentation.guide.content.terms
    let lines = zip(terms.ids, terms.values).map { id, term in
      var fields = [
        (key: "id", value: JSONWriter.quoted(term.entry.id)),
        (key: "term", value: JSONWriter.quoted(term.entry.title)),
        (key: "names", value: JSONWriter.list(term.aliases.map { JSONWriter.quoted($0.value) })),
      ]
      if let chinese = term.chinese { fields.append(("chinese", JSONWriter.quoted(chinese))) }
      if let pinyin = term.pinyin { fields.append(("pinyin", JSONWriter.quoted(pinyin))) }
      fields.append(("definition", JSONWriter.quoted(presentation.opening(of: id))))
      fields.append(("address", JSONWriter.quoted(term.entry.address)))
      return JSONWriter.object(fields)
    }
    return Array((JSONWriter.lines(lines) + "\n").utf8)
  }
}
