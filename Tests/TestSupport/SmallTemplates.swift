import StudyGuide

extension TestSite {
  /// The words and the smallest templates that a guide needs: what no test of content depends on.
  package static let templates = TestSite(templateFiles, base: nil)

  private static let templateFiles = """
    -- templates/words.yml --
    pages: {sections: Sections, claims: Claims, glossary: Glossary, people: People, readings: Readings,
      questions: Questions, timeline: Timeline, figures: Figures, essay: Essay, silences: Silences,
      reports: Reports, routes: Routes, find: Find, offline: Offline, practice: Practise, take-away: Take away, "404": Not found}
    whose: {essay: The essay, opponents: Opponents}
    claim-kinds: {empirical: Fact, causal: Cause, interpretive: Reading, normative: Value, quotation: Source}
    statuses: {established: Established, supported: Supported, overstated: Overstated,
      disputed: Disputed, contradicted: Contradicted, judgement: Judgement}
    levels: {remember: Remember, understand: Understand, apply: Apply, analyse: Analyse,
      evaluate: Evaluate, create: Create}
    question-kinds: {choice: Choose, short: Short, essay: Write, order: Order, source: Source, match: Match, gap: Gap}
    reading-levels: {introductory: Easy, intermediate: Middling, advanced: Hard}
    access: {open: Open, library: Library, unknown: Unknown}
    basis: {read: Read, abstract: Abstract, excerpt: Excerpt, memory: Memory}
    kinds: {section: Section, claim: Claim, term: Term, person: Person, reading: Reading, question: Question,
      event: Event, figure: Figure, essay: Essay, page: Page}
    in-texts: {download: Download, transcript: Transcript, other-site: "Another site:", note-back: Back,
      own-link: Link, section-place: "§ {number}", figure-place: "fig. {number}",
      claim-place: "claim {number}", question-place: "question {number}"}
    alerts: {note: Note, tip: Tip, caution: Care, essay: Essay, record: Record}
    months: {1: January, 2: February, 3: March, 4: April, 5: May, 6: June, 7: July, 8: August,
      9: September, 10: October, 11: November, 12: December}
    minutes: {one: "# minute", other: "# minutes"}
    quotation-marks: {open: “, close: ”, open-inner: ‘, close-inner: ’}
    marks: {decimal: ., group: ",", no-date: n.d., in: In,
      edited: edited by, editor: ed., editors: eds., number: no., at-least: at least,
      at-most: at most, draft: Draft, held-by: Held by,
      rests-on: Rests on, answers: Answers}
    seasons: {1: Spring, 2: Summer, 3: Autumn, 4: Winter}
    ordinals: {1: st, 2: nd, 3: rd, other: th}
    references: {translator: trans., translators: trans., translated: translated by,
      compiler: comp., compilers: comps., director: dir., directors: dirs., edition: ed.,
      volume: vol., volumes: vols., version: version, accessed: accessed, circa: ca., bc: BC,
      ad: AD, review-of: review of, by: by, interviewed: interview by,
      presented: paper presented at, phd-thesis: PhD diss., masters-thesis: Master’s thesis,
      articles: a an the}
    headings: {know: What you need to know, argues: What the text argues, claims: Claims,
      record: What the record shows, disputed: What remains disputed, closely: Reading closely,
      silent: What the text leaves out, after: After reading, the-essays-case: The essay's case,
      its-authors-case: Its authors' case, what-supports-it: What supports it,
      what-tells-against-it: What tells against it, what-is-disputed: What is disputed,
      test-it-yourself: Test it yourself, hint: Hint, answer: Answer, criteria: Criteria,
      explanation: Explanation, caveats: Caveats, description: Description}
    text: {colon: ": "}
    enumeration: {between: ", ", last: ", and ", two: " and ", two-inverted: ", and ",
      others-of-one: " et al.", others: ", et al."}
    grammar: {endings: s es ies ’s 's, abbreviations: pp ed eds vol vols no nos cf ch fig ca dr mr
      mrs st al vs ibid trans rev approx, pages: pp. p.,
      letters: A B C D E F G H I J K L M N O P Q R S T U V W X Y Z, point: inside,
      dates: month-first, ranges: short, search-endings: s es ed ing, units: million, counted-words: words}
    search: {label: Search, all: All, count: "Results: {count}", none: Nothing, more: More,
      close: Close, names: All names, failed: Failed}
    exports: {level: Level, several: Several, letters: Letters}
    downloads: {\(DownloadWord.allCases.map { "\($0.rawValue): \($0.rawValue)" }.joined(separator: ", "))}
    stances: {builder: Builders}
    languages: {en: English}
    voices: {the-essays-case: essay}
    people-groups: {builders: Those who build, critics: Those who doubt}
    dates: {year: "{year}", month: "{month} {year}", day: "{day} {month} {year}",
      day-of-month: "{day} {month}", season: "{season} {year}", decade: "{year}s",
      decade-bc: "{year}s BC", century: "{ordinal} century", century-bc: "{ordinal} century BC",
      bc: "{year} BC", ad: "AD {year}", span: "{start}–{end}", days: "{start}–{end} {month} {year}",
      months: "{start}–{end} {year}", circa: "c. {date}", uncertain: "{date} (uncertain)",
      since: "since {date}", until: "until {date}", before: "before {date}", after: "after {date}",
      unknown-start: "?–{date}", unknown-end: "{date}–?"}
    era-marks: {shade: Shaded, double: Doubled, thick: Thick, dashed: Dashed, plain: Plain}
    -- templates/cards/claim.mustache --
    <p>card: {{statement}}</p>
    -- templates/cards/figure.mustache --
    <p>card: {{title}}</p>
    -- templates/cards/question.mustache --
    <p>card: {{title}}</p>
    -- templates/section.mustache --
    <h1>{{title}}</h1>
    {{{body}}}
    <svg><symbol id="_i-essay"></symbol></svg>
    -- templates/claim.mustache --
    <h1>{{statement}}</h1>
    {{{body}}}
    <svg><symbol id="_i-essay"></symbol></svg>
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
    -- templates/routes.mustache --
    <h1>{{title}}</h1>
    -- templates/find.mustache --
    <h1>{{title}}</h1>
    -- templates/offline.mustache --
    <h1>{{title}}</h1>
    -- templates/practice.mustache --
    <h1>{{title}}</h1>
    -- templates/redirect.mustache --
    <p><a href="{{address}}">{{title}}</a></p>
    -- templates/take-away.mustache --
    <h1>{{title}}</h1>
    -- templates/print-sheet.mustache --
    <h1>{{title}}</h1>
    {{#questions}}
    {{number}} {{{prompt}}}
    {{/questions}}
    -- templates/print-key.mustache --
    <h1>{{title}}</h1>
    -- templates/print-plan.mustache --
    <h1>{{title}}</h1>
    -- templates/print-figure.mustache --
    <p>figure: {{title}}</p>
    -- templates/print-guide.mustache --
    <h1>{{title}}</h1>
    -- templates/print-claims.mustache --
    <h1>{{title}}</h1>
    -- templates/print-glossary.mustache --
    <h1>{{title}}</h1>
    -- templates/print-readings.mustache --
    <h1>{{title}}</h1>
    -- templates/404.mustache --
    <h1>{{title}}</h1>

    """
}
