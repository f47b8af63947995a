import StudyGuide
import Testing

/// Names of CSL-JSON: their parts, and how they are written.
struct CSLNameTests {
  private func name(_ keys: String) throws -> Work.Name {
    try #require(try CSLRecords.work("\"title\": \"T\", \"author\": [{\(keys)}]").authors.first)
  }

  @Test func `every part of a name is read`() throws {
    let name = try name(
      #""family": "Berg", "given": "Max", "suffix": "Jr.", "dropping-particle": "von", "non-dropping-particle": "van der", "comma-suffix": true, "static-ordering": false"#
    )
    #expect(name.invertedName == "Berg, Max von van der, Jr.")
    #expect(name.fullName == "Max von van der Berg, Jr.")
    #expect(name.shortName == "van der Berg")
    #expect(name.hasCommaSuffix && !name.isStaticOrdering)
  }

  @Test(arguments: [
    (#""family": "Reed", "given": "Ann""#, "Reed, Ann", "Ann Reed", "A. Reed"),
    (#""family": "Plato""#, "Plato", "Plato", "Plato"),
    (#""family": "Plato", "given": """#, "Plato", "Plato", "Plato"),
    (#""family": "X", "given": "M""#, "X, M", "M X", "M. X"),
    (#""family": "Fir", "given": "Di", "suffix": "III""#, "Fir, Di, III", "Di Fir III", "D. Fir"),
    (
      #""family": "Mao", "given": "Zedong", "static-ordering": "1""#, "Mao Zedong", "Mao Zedong",
      "Mao Z."
    ),
    (#""family": "曹", "given": "树基""#, "曹树基", "曹树基", "曹树基"),
    (
      #""family": "Humboldt", "given": "Alexander", "dropping-particle": "von""#,
      "Humboldt, Alexander von", "Alexander von Humboldt", "A. von Humboldt"
    ),
    (
      #""family": "Alembert", "given": "Jean", "dropping-particle": "d’""#, "Alembert, Jean d’",
      "Jean d’Alembert", "J. d’Alembert"
    ),
    (
      #""family": "Sartre", "given": "Jean-Paul Charles""#, "Sartre, Jean-Paul Charles",
      "Jean-Paul Charles Sartre", "J.-P. C. Sartre"
    ),
    (#""family": "Aird", "given": "J.S.""#, "Aird, J.S.", "J.S. Aird", "J. S. Aird"),
    (#""family": "Oz", "given": "Élie de""#, "Oz, Élie de", "Élie de Oz", "É. de Oz"),
    (#""literal": "Wall Office""#, "Wall Office", "Wall Office", "Wall Office"),
    (
      #""family": "van der Berg", "given": "Max", "parse-names": false"#, "van der Berg, Max",
      "Max van der Berg", "M. van der Berg"
    ),
    (
      #""family": "d'Alembert", "given": "Jean""#, "Alembert, Jean d'", "Jean d'Alembert",
      "J. d'Alembert"
    ),
    (#""family": "al-Rashid", "given": "Ann""#, "Rashid, Ann al-", "Ann al-Rashid", "A. al-Rashid"),
    (#""family": "De Vries", "given": "Jan""#, "De Vries, Jan", "Jan De Vries", "J. De Vries"),
    (#""family": "bell hooks""#, "bell hooks", "bell hooks", "bell hooks"),
    (#""family": "hooks", "given": "bell""#, "hooks, bell", "bell hooks", "bell hooks"),
    (
      #""family": "Humboldt", "given": "Alexander von", "parse-names": 1"#,
      "Humboldt, Alexander von", "Alexander von Humboldt", "A. von Humboldt"
    ),
    (
      #""family": "van der Berg", "given": "Max""#, "Berg, Max van der", "Max van der Berg",
      "M. van der Berg"
    ),
    (#""family": "de", "given": "de", "parse-names": true"#, "de, de", "de de", "de de"),
  ])
  func `a name is written in three ways`(
    _ keys: String, _ inverted: String, _ full: String, _ initials: String
  ) throws {
    let name = try name(keys)
    #expect(name.invertedName == inverted)
    #expect(name.fullName == full)
    #expect(name.nameWithInitials == initials)
  }

  @Test func `what is no name is told`() {
    #expect(
      CSLRecords.load(
        "[{\"id\": \"a\", \"type\": \"map\", \"title\": \"T\", \"author\": [\"Ann Reed\"]}]"
      ).report == [
        "wrong-type 1:54 a name is written as keys and values, not as text (write {\"family\": \"…\", "
          + "\"given\": \"…\"}, or {\"literal\": \"…\"})"
      ])
  }
}
