import Markup

extension TestSite {
  /// A guide with one entry of each kind and the smallest templates, which builds clean.
  package static let small = TestSite(content + templates, base: nil)

  private static let content = """
    -- content/guide.yml --
    title: Small guide
    language: en
    han-language: zh-Hans
    essay:
      title: On Walls
    -- content/essay.yml --
    paragraphs:
      - {id: p1, heading: Beginning, first-words: Walls keep out, gist: Walls are useful.}
    -- content/sections/010-walls.md --
    ---
    title: Walls
    summary: What walls are for.
    owns: [p1]
    ---

    The essay argues that a rampart pays ([p1](essay:p1)); see [](claim:walls-pay) and [@stone-1990].

    ![](figure:lengths)
    -- content/claims/walls-pay.md --
    ---
    statement: Walls pay for themselves.
    kind: empirical
    status: disputed
    essay: [p1]
    ---

    ## The essay's case

    It says so.

    ## What supports it

    A count [@stone-1990].

    ## What tells against it

    Another count [@wood-1995].

    ## What is disputed

    The price of stone.

    ## Test it yourself

    1. Count.
    -- content/glossary/rampart.md --
    ---
    term: Rampart
    aliases: [rampart]
    ---

    A broad wall of earth.
    -- content/readings/bibliography.json --
    [{"id": "stone-1990", "type": "book", "title": "Walls", "author": [{"family": "Stone", "given": "Ann"}],
      "issued": {"date-parts": [[1990]]}, "publisher": "Quarry", "publisher-place": "York"},
     {"id": "wood-1995", "type": "article-journal", "title": "Gates", "author": [{"family": "Wood", "given": "Ben"}],
      "issued": {"date-parts": [[1995]]}, "container-title": "Doors", "volume": "3", "page": "1–9"}]
    -- content/readings/stone-1990.md --
    ---
    stance: builder
    level: introductory
    basis: read
    ---

    On stone.
    -- content/readings/wood-1995.md --
    ---
    stance: builder
    level: advanced
    basis: abstract
    ---

    On wood.
    -- content/questions/walls/why-walls.md --
    ---
    level: evaluate
    claims: [walls-pay]
    ---

    Why build a wall?

    ## Criteria

    - Weighs cost.

    ## Explanation

    Costs are argued over [@stone-1990].
    -- content/figures/lengths.md --
    ---
    title: Lengths of walls
    data: lengths.csv
    key: year
    columns: [{name: length, label: Length, unit: miles, decimals: 1}]
    ---

    Walls grew.
    -- content/data/lengths.csv --
    year,length
    1900,10.25
    1901,12.5

    """

  private static let templates = """
    -- templates/words.yml --
    pages: {sections: Sections, claims: Claims, glossary: Glossary, readings: Readings,
      questions: Questions, timeline: Timeline, figures: Figures, essay: Essay, silences: Silences,
      reports: Reports, "404": Not found}
    whose: {essay: The essay, opponents: Opponents}
    claim-kinds: {empirical: Fact, causal: Cause, interpretive: Reading, normative: Value, quotation: Source}
    statuses: {established: Established, supported: Supported, overstated: Overstated,
      disputed: Disputed, contradicted: Contradicted, judgement: Judgement}
    levels: {remember: Remember, understand: Understand, apply: Apply, analyse: Analyse,
      evaluate: Evaluate, create: Create}
    question-kinds: {choice: Choose, short: Short, essay: Write, order: Order, source: Source}
    reading-levels: {introductory: Easy, intermediate: Middling, advanced: Hard}
    access: {open: Open, library: Library, unknown: Unknown}
    basis: {read: Read, abstract: Abstract, excerpt: Excerpt, memory: Memory}
    kinds: {section: Section, claim: Claim, term: Term, reading: Reading, question: Question,
      event: Event, figure: Figure, essay: Essay, page: Page}
    alerts: {note: Note, tip: Tip, caution: Care, essay: Essay, record: Record}
    months: {1: January, 2: February, 3: March, 4: April, 5: May, 6: June, 7: July, 8: August,
      9: September, 10: October, 11: November, 12: December}
    marks: {decimal: ., group: ",", and: and, et-al: et al., no-date: n.d., in: In,
      edited: edited by, editor: ed., editors: eds., number: no., circa: c., at-least: at least,
      at-most: at most}
    stances: {builder: Builders}
    languages: {en: English}
    voices: {the-essays-case: essay}
    -- templates/cards/claim.mustache --
    <p>card: {{statement}}</p>
    -- templates/cards/figure.mustache --
    <p>card: {{title}}</p>
    -- templates/cards/question.mustache --
    <p>card: {{title}}</p>
    -- templates/section.mustache --
    <h1>{{title}}</h1>
    {{{body}}}
    -- templates/claim.mustache --
    <h1>{{statement}}</h1>
    {{{body}}}
    <svg><symbol id="i-essay"></symbol></svg>
    -- templates/term.mustache --
    <h1>{{title}}</h1>
    {{{definition}}}
    {{#uses}}
    {{#sentence}}<p>{{sentence}}</p>{{/sentence}}
    {{/uses}}
    -- templates/reading.mustache --
    <h1>{{label}}</h1>
    <p>{{{reference}}}</p>
    -- templates/question.mustache --
    <h1>{{title}}</h1>
    {{{prompt}}}
    -- templates/figure.mustache --
    <h1>{{title}}</h1>
    {{#rows}}
    <p>{{key}}{{#cells}} {{#text}}{{text}}{{/text}}{{/cells}}</p>
    {{/rows}}
    -- templates/page.mustache --
    <h1>{{title}}</h1>
    {{{body}}}
    -- templates/index.mustache --
    <h1>{{title}}</h1>
    -- templates/sections.mustache --
    <h1>{{title}}</h1>
    -- templates/claims.mustache --
    <h1>{{title}}</h1>
    -- templates/glossary.mustache --
    <h1>{{title}}</h1>
    -- templates/readings.mustache --
    <h1>{{title}}</h1>
    -- templates/questions.mustache --
    <h1>{{title}}</h1>
    -- templates/timeline.mustache --
    <h1>{{title}}</h1>
    -- templates/figures.mustache --
    <h1>{{title}}</h1>
    -- templates/essay.mustache --
    <h1>{{title}}</h1>
    -- templates/silences.mustache --
    <h1>{{title}}</h1>
    -- templates/reports.mustache --
    <h1>{{title}}</h1>
    -- templates/redirect.mustache --
    <p><a href="{{address}}">{{title}}</a></p>
    -- templates/404.mustache --
    <h1>{{title}}</h1>

    """
}
