extension TestSite {
  /// A guide with one entry of nearly each kind and the smallest templates, which builds clean.
  package static let small = TestSite(
    settings + essay + section + claim + term + readings + question + figure, base: templates)

  package static let settings = """
    -- content/guide.yml --
    title: Small guide
    language: en
    han-language: zh-Hans
    essay:
      title: On Walls
    offline: false

    """

  static let essay = """
    -- content/essay.yml --
    paragraphs:
      - {id: p1, heading: Beginning, first-words: Walls keep out, gist: Walls are useful.}

    """

  private static let section = """
    -- content/sections/010-walls.md --
    ---
    title: Walls
    summary: What walls are for.
    owns: [p1]
    ---

    The essay argues that a rampart pays ([p1](essay:p1)); see [](claim:walls-pay) and [@stone-1990].

    ![](figure:lengths)

    """

  private static let claim = """
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

    """

  static let term = """
    -- content/glossary/rampart.md --
    ---
    term: Rampart
    aliases: [rampart]
    ---

    A broad wall of earth.

    """

  static let readings = """
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

    """

  private static let question = """
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

    """

  static let figure = """
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
}
