package import StudyGuide

/// What `guide new` writes: an entry of each kind with its keys explained, ready to be filled in.
package enum EntryForms {
  /// The path below `content/` and the text of a new entry; nil for kinds that stand in lists.
  package static func form(_ kind: Kind, id: String, section: String?) -> (
    path: String, text: String
  )? {
    switch kind {
    case .section: ("sections/\(id).md", sectionForm)
    case .claim: ("claims/\(id).md", claim)
    case .term: ("glossary/\(id).md", term)
    case .person: ("people/\(id).md", person)
    case .reading: ("readings/\(id).md", reading)
    case .question: ("questions/\(section ?? "section")/\(id).md", question)
    case .figure: ("figures/\(id).md", figure)
    case .page: ("pages/\(id).md", page)
    case .event, .paragraph: nil
    }
  }

  private static let common = """
    # core: true                  it is part of the short routes
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
    # chinese: 名
    # pinyin: míng
    # see: [other-term]
    # sources: [reading-id]
    # introduced: section-id      no section before it may use the term
    \(common)---

    A definition of at most 40 words.
    """

  private static let person = """
    ---
    name: Given Family
    # original: 名                 the name in its own script
    # transliteration: míng
    # dates: 1898–1974
    part: Their part in the matter, in a phrase
    group: authors                # a key of `people-groups` in templates/words.yml
    # sort: Family, Given         where lists should not sort by the name itself
    # aliases: [Family]           other names that link themselves in texts
    # sources: [reading-id]
    \(common)---

    Who that is, for this guide and no more.
    """

  private static let reading = """
    ---
    # Its record stands in readings/bibliography.json under the same id.
    stance: primary               # a key of `stances` in templates/words.yml
    level: introductory           # introductory, intermediate, advanced
    access: unknown               # open, library, unknown
    language: en
    basis: read                   # read, abstract, excerpt, memory
    # start: true                 readers begin with it: open, and in the guide's language
    \(common)---

    What it is good for.
    """

  private static let question = """
    ---
    level: analyse                # remember, understand, apply, analyse, evaluate, create
    # kind: short                 choice, short, essay, order, source; inferred unless given
    # essay: [p1]
    # claims: [claim-id]
    \(common)---

    The question.

    ## Hint

    A hint.

    ## Answer

    The answer; open questions have `## Criteria` instead.

    ## Explanation

    Why, with sources.
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
    \(common)---

    Text.
    """
}
