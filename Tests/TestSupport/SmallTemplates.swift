extension TestSite {
  /// The words and the smallest templates that a guide needs: what no test of content depends on.
  package static let templates = TestSite(templateFiles, base: nil)

  private static let templateFiles = """
    -- templates/words.yml --
    pages: {sections: Sections, claims: Claims, glossary: Glossary, people: People, readings: Readings,
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
    kinds: {section: Section, claim: Claim, term: Term, person: Person, reading: Reading, question: Question,
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
    people-groups: {builders: Those who build, critics: Those who doubt}
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
    -- templates/person.mustache --
    <h1>{{title}}</h1>
    {{#body}}{{{body}}}{{/body}}
    -- templates/people.mustache --
    <h1>{{title}}</h1>
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
