extension TestSite {
  /// What a guide may hold beyond what it must.
  package enum Part: Sendable, CaseIterable {
    /// `stone-1990` and `wood-1995`, both of the stance `builder`.
    case readings
    /// `walls-pay`, a claim of value without sources.
    case claim
    /// `rampart`, which links itself.
    case term
    /// `lengths`, with the rows 1900 and 1901 and the column `length`.
    case figure
    /// `first-wall`, of 1900.
    case event
  }

  /// The smallest guide that builds clean: settings, a paragraph `p1`, the section `walls` that owns
  /// it, and the question `why-walls` on it.
  package static let bare = with()

  /// The smallest guide with these parts; its section names each, so that it builds clean.
  package static func with(_ parts: Part...) -> TestSite {
    let text = (["Walls stand."] + parts.compactMap(mention)).joined(separator: "\n\n")
    return TestSite(
      settings + essay + bareQuestion + "-- content/sections/010-walls.md --\n" + sectionKeys + text
        + "\n" + parts.map(files).joined(), base: templates)
  }

  private static func files(of part: Part) -> String {
    switch part {
    case .readings: readings
    case .claim: bareClaim
    case .term: term
    case .figure: figure
    case .event: event
    }
  }

  /// What the section says of a part.
  private static func mention(of part: Part) -> String? {
    switch part {
    case .readings: "Counts differ [@stone-1990; @wood-1995]."
    case .claim: "See [](claim:walls-pay)."
    case .term: "A rampart stands."
    case .figure, .event: nil
    }
  }

  private static let sectionKeys = """
    ---
    title: Walls
    summary: What walls are for.
    owns: [p1]
    ---


    """

  private static let bareQuestion = """
    -- content/questions/walls/why-walls.md --
    ---
    level: evaluate
    ---

    Why build a wall?

    ## Criteria

    - Weighs cost.

    ## Explanation

    Costs are argued over.

    """

  private static let bareClaim = """
    -- content/claims/walls-pay.md --
    ---
    statement: Walls pay for themselves.
    kind: normative
    status: judgement
    essay: [p1]
    ---

    ## The essay's case

    It says so.

    ## What supports it

    A count.

    ## What tells against it

    Another count.

    ## What is disputed

    The price of stone.

    ## Test it yourself

    1. Count.

    """

  private static let event = """
    -- content/timeline.yml --
    - {id: first-wall, date: 1900, title: The first wall, body: It was built.}

    """
}
