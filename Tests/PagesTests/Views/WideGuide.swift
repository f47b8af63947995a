import TestSupport

/// A guide with several entries of most kinds, for tests of views: what each page shows of the others.
enum WideGuide {
  static func site(_ changes: String) -> TestSite { TestSite(content + changes) }

  private static func section(_ file: String, _ keys: String, _ body: String) -> String {
    "-- content/sections/\(file).md --\n---\n\(keys)\n---\n\n\(body)\n"
  }

  private static func claim(_ id: String, _ keys: String, _ body: String = "A.") -> String {
    let first = keys.contains("opponents") ? "Its authors' case" : "The essay's case"
    return "-- content/claims/\(id).md --\n---\n\(keys)\nstatus: disputed\n---\n\n"
      + "## \(first)\n\n\(body)\n\n## What supports it\n\nA [@stone-1990].\n\n"
      + "## What tells against it\n\nB [@wood-1995].\n\n## What is disputed\n\nC.\n\n"
      + "## Test it yourself\n\n1. D.\n"
  }

  private static func term(_ id: String, _ keys: String, _ body: String) -> String {
    "-- content/glossary/\(id).md --\n---\n\(keys)\n---\n\n\(body)\n"
  }

  private static func question(_ path: String, _ keys: String, _ body: String) -> String {
    "-- content/questions/\(path).md --\n---\n\(keys)\n---\n\n\(body)\n"
  }

  private static let content =
    """
    -- content/guide.yml --
    title: Wide guide
    language: en
    han-language: zh-Hans
    essay: {title: On Walls}
    -- content/essay.yml --
    paragraphs:
      - {id: p1, heading: Beginning, first-words: One, gist: G1.}
      - {id: p2, heading: Beginning, first-words: Two, gist: G2.}
      - {id: p3, heading: Middle, first-words: Three, gist: G3.}
      - {id: p4, heading: Middle, first-words: Four, gist: G4.}
      - {id: p5, heading: Beginning, first-words: Five, gist: G5.}

    """
    + section(
      "010-walls",
      "title: Walls\nsummary: What walls are for.\npart: One\nowns: [p1, p2]\nalso: [p4]",
      "## What it argues {#argues}\n\nThe essay argues that a rampart pays ([p5](essay:p5)); see "
        + "[](claim:walls-pay), [](claim:cost), [](claim:other) and [@stone-1990].\n\n![](figure:lengths)\n\n"
        + "## What is left out {#silent}\n\nMoats, as [p3](essay:p3) says.")
    + section(
      "020-gates", "title: Gates\nsummary: How gates open.\npart: One\nowns: [p3]\ncore: true",
      "Gates open, says [Wood](reading:wood-1995); a moat does not, and [walls](section:walls) stand."
    )
    + section(
      "030-moats", "title: Moats\nsummary: Water.\nowns: [p4, p5]",
      "Moats hold water.\n\n## Not said {#silent}\n\nDepth.")
    + claim(
      "walls-pay",
      "statement: Walls pay for themselves.\nshort: Walls pay\nkind: empirical\nessay: [p2]\nreason: Few counted.\nneeds: [\"figure:lengths\", \"reading:wood-1995\"]\ncore: true",
      "As [p4](essay:p4) says.")
    + claim("cost", "statement: Walls cost.\nkind: causal\nessay: [p5, p1]\none-sided: None wrote.")
    + claim("other", "statement: Walls harm.\nkind: normative\nwhose: opponents\nessay: [p3]")
    + claim("aside", "statement: Walls are.\nkind: normative\nwhose: opponents")
    + claim("loose", "statement: Walls hide.\nkind: quotation")
    + term(
      "rampart",
      "term: Rampart\naliases: [rampart, earth wall]\noriginal: 城墙\ntransliteration: chengqiang\nessay-phrases: [\"great wall's\"]\nsee: [moat]\nsources: [wood-1995]\ncore: true",
      "A broad wall of *earth*; see [p1](essay:p1).\n\nMore of it, as in [p2](essay:p2).")
    + term("moat", "term: moat", "Water around a wall.")
    + term("zone", "term: Ärmel", "A sleeve of a rampart is not a wall at all.")
    + question(
      "walls/why-walls", "level: evaluate\nclaims: [cost, walls-pay]\nessay: [p2]\ncore: true",
      "Why build a wall, as [p1](essay:p1) says?\n\n## Criteria\n\n- Weighs cost.\n\n## Explanation\n\nArgued over [@stone-1990].\n\n## Hint\n\nCount."
    )
    + question(
      "walls/when", "level: remember\ntitle: When",
      "Choose.\n\n- [x] Now\n\n  Right.\n- [ ] Then\n\n  Wrong.\n- [x] Soon\n\n  Right too.\n\n## Explanation\n\nSo, see [](question:why-walls)."
    )
    + question(
      "gates/who", "level: apply\nessay: [p3]",
      "Who opens gates?\n\n## Answer\n\nThe guard.\n\n## Explanation\n\nSo.")
      + """
      -- content/timeline.yml --
      - {id: built, date: "1901-05", title: A wall, body: "Built of [stone](reading:stone-1990), as [p1](essay:p1) says in a sentence.", sources: [stone-1990], claims: [cost], basis: memory, formerly: [made]}
      - {id: begun, date: "1900-03-02", title: A plan, body: Begun., claims: [walls-pay, cost]}
      - {id: fallen, date: "1901", title: A fall, body: Fell.}
      -- content/figures/gates.md --
      ---
      title: Gates of walls
      data: lengths.csv
      key: year
      label: [year]
      key-label: When
      columns: [{name: length, label: Length}, {name: note, label: Note, text: true, language: zh}, {name: width, label: Width, unit: feet}]
      chart: table
      sources: [wood-1995, stone-1990]
      ---

      Gates of [p2](essay:p2).

      ## Description {#description}

      Longer.

      ## Caveats {#caveats}

      Few.
      -- content/data/lengths.csv --
      year,length,note,width,width-basis
      1900,10.25,墙,3,memory
      1901,12.5,,,memory
      -- content/readings/stone-1990.md --
      ---
      stance: builder
      level: introductory
      basis: read
      access: open
      start: true
      core: true
      original-names: 石
      ---

      On stone, see [p2](essay:p2) and [@wood-1995].
      -- content/pages/about.md --
      ---
      title: About this
      summary: How it is made.
      ---

      ## How

      By [hand](section:walls), says [@wood-1995, p. 4] of [p5](essay:p5).
      -- content/pages/claims.md --
      ---
      title: All claims
      summary: What is said.
      ---

      Those of [p4](essay:p4).

      """
}
