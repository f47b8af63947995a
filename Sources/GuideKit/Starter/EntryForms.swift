internal import Markup
package import StudyGuide

/// What `guide new` writes: an entry of each kind with its keys explained, ready to be filled in.
package enum EntryForms {
  /// The path below `content/` and the text of a new entry; nil for kinds that stand in lists. A
  /// question has a section and, if its kind is stated, the parts of that kind.
  package static func form(
    _ kind: Kind, id: String, section: String?, question: Question.Kind? = nil, words: Words? = nil
  ) -> (path: String, text: String)? {
    guard let form = form(kind, id, section, question) else { return nil }
    return (form.path, words.map { headings(of: form.text, in: $0) } ?? form.text)
  }

  /// Returns a form with its headings in the words of a guide's language.
  private static func headings(of form: String, in words: Words) -> String {
    form.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix("## ") else { return String(line) }
      let parts = line.dropFirst(3).split(separator: " {#")
      let id = parts.count == 2 ? String(parts[1].dropLast()) : Identifier.slug(String(parts[0]))
      guard let heading = EntryHeading(rawValue: id) else { return String(line) }
      return "## " + words[heading]
    }.joined(separator: "\n")
  }

  private static func form(
    _ kind: Kind, _ id: String, _ section: String?, _ question: Question.Kind?
  ) -> (path: String, text: String)? {
    switch kind {
    case .section: ("sections/\(id).md", sectionForm)
    case .claim: ("claims/\(id).md", claim)
    case .term: ("glossary/\(id).md", term)
    case .person: ("people/\(id).md", person)
    case .reading: ("readings/\(id).md", reading)
    case .question: ("questions/\(section ?? "section")/\(id).md", QuestionForms.form(question))
    case .figure: ("figures/\(id).md", figure)
    case .page: ("pages/\(id).md", page)
    case .event, .paragraph: nil
    }
  }

  /// An entry of a kind that stands in a list: what such entries are called, the file below `content/`
  /// and the item to write there; nil for kinds whose entries are files.
  package static func item(
    _ kind: Kind, id: String
  ) -> (name: String, file: String, text: String)? {
    switch kind {
    case .event: ("Events", "timeline.yml", event(id))
    case .paragraph: ("Paragraphs", "essay.yml", paragraph(id))
    case .section, .claim, .term, .person, .reading, .question, .figure, .page: nil
    }
  }

  private static func event(_ id: String) -> String {
    """
    - id: \(id)
      date: "1900-01-31"          # or 1900, 1900-01, c. 1900, 1900-01/1900-03
      title: Title
      body: One or two sentences.
      # sources: [reading-id]
      # claims: [claim-id]
      # about: [subject]          # keys of `subjects` in content/guide.yml
    """
  }

  private static func paragraph(_ id: String) -> String {
    """
      - id: \(id)
        heading: The heading above it
        first-words: At most five words
        gist: What it says, in your own words.
    """
  }

  static let common = """
    # core: true                  it is marked as core in its index
    draft: true                   # left out until you take this line away

    """

  private static let sectionForm = """
    ---
    title: Title
    summary: One or two sentences.
    # owns: [p1]                  paragraphs that this section treats; each has one owner
    # also: [p2]                  paragraphs that it touches
    \(common)---

    ## What the essay argues {#argues}

    Text.
    """

  private static let claim = """
    ---
    statement: One sentence, the claim in our words.
    short: Its name in menus
    whose: essay                  # essay or opponents
    kind: empirical               # empirical, causal, interpretive, normative, quotation
    status: disputed              # established, supported, overstated, disputed, contradicted, judgement
    reason: Why it has this status, in one sentence.
    essay: []                     # the paragraphs that make it: [p1]
    # branch: name                a key of `branches` in content/guide.yml
    # rests-on: [claim-id]        the claims that are its grounds
    # answers: [claim-id]         the claims that it is set against
    # needs: ["figure:name"]      what its test uses
    # one-sided: why              where sources can be cited on one side only
    \(common)---

    ## The essay's case

    ## What supports it

    ## What tells against it

    ## What is disputed

    ## Test it yourself
    """

  private static let term = """
    ---
    term: Name
    # aliases: [name, variant]    they link themselves in texts
    # essay-phrases: []           the essay's own words for it, listed and never linked
    # original: λόγος             the name in its own script
    # transliteration: lógos
    # see: [other-term]
    # sources: [reading-id]
    # introduced: section-id      no section before it may use the term
    \(common)---

    A definition of at most 40 words.
    """

  private static let person = """
    ---
    name: Given Family
    # original: Πλάτων            the name in its own script
    # transliteration: Plátōn
    # dates: 1898–1974
    part: Their part in the matter, in a phrase
    group: authors                # a key of `people-groups` in content/guide.yml
    # sort: Family, Given         where lists should not sort by the name itself
    # aliases: [Family]           other names that link themselves in texts
    # sources: [reading-id]
    \(common)---

    Who that is, for this guide and no more.
    """

  private static let reading = """
    ---
    # Its record stands in a .json or .bib file beside this one, under the same id.
    stance: primary               # a key of `stances` in content/guide.yml
    level: introductory           # introductory, intermediate, advanced
    access: unknown               # open, library, unknown
    language: en
    basis: read                   # read, abstract, excerpt, memory
    # start: true                 readers begin with it: open, and in the guide's language
    \(common)---

    What it is good for.
    """

  private static let figure = """
    ---
    title: What is measured, where and when
    data: name.csv                # in content/data/
    key: year                     # the column whose values name the rows
    columns:
      - {name: value, label: Value, unit: units, decimals: 1}
    chart: line                   # line, bar, range, tiles, table
    # lines: [value]             the columns that are drawn; all unless told
    # annotations: [{at: "1900", text: Words}]
    # label: column               whose words stand beside a row; the key unless told
    # group: column               gathers rows; `apart: [group]` sets some in a panel of their own
    # sources: [reading-id]
    \(common)---

    What to see in it.

    ## Caveats

    What it cannot bear.

    ## Description

    The figure in words.
    """

  private static let page = """
    ---
    title: Title
    summary: One sentence.
    # formerly: [old-name]        ids that it had; their addresses lead here
    draft: true                   # left out until you take this line away
    ---

    Text.
    """
}
