internal import Markup
internal import StudyGuide

/// The file `terms.json`: the glossary for programs, one term on a line, with `id`, `term`,
/// `names`, `original`, `transliteration`, `definition` and `address`.
enum TermsJSON {
  static func bytes(of presentation: Presentation) -> [UInt8] {
    let terms = presentation.guide.content.terms
    let lines = zip(terms.ids, terms.values).map { id, term in
      var fields = [
        (key: "id", value: JSONWriter.quoted(term.entry.id)),
        (key: "term", value: JSONWriter.quoted(term.entry.title)),
        (key: "names", value: JSONWriter.list(term.aliases.map { JSONWriter.quoted($0.value) })),
      ]
      let (original, reading) = (term.original.text, term.original.transliteration)
      if let original { fields.append(("original", JSONWriter.quoted(original))) }
      if let reading { fields.append(("transliteration", JSONWriter.quoted(reading))) }
      fields.append(("definition", JSONWriter.quoted(presentation.opening(of: id))))
      fields.append(("address", JSONWriter.quoted(term.entry.address)))
      return JSONWriter.object(fields)
    }
    return Array((JSONWriter.lines(lines) + "\n").utf8)
  }
}
