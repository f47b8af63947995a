extension TestSite {
  /// Files of a draft of every kind, each field with a word of its own, but for records and events,
  /// which stand in files with others; the question is one of a section.
  package static func drafts(ofSection section: String) -> String {
    """
    -- content/sections/020-secret.md --
    ---
    title: Zebra section
    summary: Zebra summary.
    part: Zebra part
    formerly: [zebra-section]
    draft: true
    ---

    ## Zebra heading

    Zebra text [@zebra-2001] ![zebra](images/zebra.png) [zebra](files/zebra.txt)
    [p1](essay:p1) [](claim:secret)
    [zebra](files/zebra-map/index.html).
    -- content/claims/secret.md --
    ---
    statement: Zebra statement.
    short: Zebra short
    kind: empirical
    status: disputed
    reason: Zebra reason.
    essay: [p1]
    one-sided: Zebra
    draft: true
    ---

    ## The essay's case

    Zebra.
    -- content/glossary/secret.md --
    ---
    term: Bridge
    aliases: [bridge, zebra]
    essay-phrases: [zebra words]
    draft: true
    ---

    Zebra meaning.
    -- content/people/secret.md --
    ---
    name: Ann Zebra
    part: Zebra part
    group: zebras
    draft: true
    ---

    Zebra life.
    -- content/readings/zebra-2001.md --
    ---
    stance: zebra
    level: introductory
    basis: read
    draft: true
    ---

    Zebra note.
    -- content/questions/\(section)/secret.md --
    ---
    level: evaluate
    essay: [p1]
    draft: true
    ---

    Zebra question?

    ## Criteria

    - Zebra.

    ## Explanation

    Zebra.
    -- content/figures/secret.md --
    ---
    title: Zebra figure
    data: zebra.csv
    key: year
    columns: [{name: zebra, label: Zebra, unit: zebras, decimals: 1}]
    draft: true
    ---

    Zebra caption.
    -- content/data/zebra.csv --
    year,zebra
    1900,1
    1901,2
    -- content/pages/secret.md --
    ---
    title: Zebra page
    summary: Zebra summary.
    draft: true
    ---

    Zebra prose.
    -- content/images/zebra.png --
    zebra
    -- content/files/zebra.txt --
    zebra
    -- content/files/zebra-map/index.html --
    zebra
    -- content/files/zebra-map/parts/data.json --
    zebra

    """
  }
}
