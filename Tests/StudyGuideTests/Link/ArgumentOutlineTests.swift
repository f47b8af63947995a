import StudyGuide
import TestSupport
import Testing

/// The claims of a guide as one argument: sides, branches, and what rests on what.
struct ArgumentOutlineTests {
  private static let settings = """
    -- content/guide.yml --
    title: a
    language: en
    essay: {title: b}
    branches: {means: The means, ends: The ends}

    """

  private static func claim(_ id: String, _ keys: String = "") -> String {
    "-- content/claims/\(id).md --\n---\nstatement: \(id)\nkind: normative\nstatus: disputed\n\(keys)\n---\n\nText.\n"
  }

  /// The branches of a side, each with its claims, those below others in brackets.
  private func outline(_ whose: Claim.Author, _ claims: String...) async -> [String] {
    let site = TestSite(Self.settings + claims.joined(), base: .templates)
    let guide = await site.linked()
    return guide.argument.branches(of: whose).map { branch in
      let steps = branch.steps.map { step in
        String(repeating: ">", count: step.depth) + guide.entries[step.claim].id
      }
      return ([branch.key ?? "-"] + steps).joined(separator: " ")
    }
  }

  @Test func `branches stand in the order of their list, claims without one last`() async {
    #expect(
      await outline(
        .essay, Self.claim("a"), Self.claim("b", "branch: ends"),
        Self.claim("c", "branch: means"), Self.claim("d", "branch: ends"),
        Self.claim("e", "whose: opponents\nbranch: ends"))
        == ["means c", "ends b d", "- a"])
    #expect(
      await outline(.opponents, Self.claim("e", "whose: opponents\nbranch: ends"))
        == ["ends e"])
    #expect(await outline(.opponents, Self.claim("a")) == [])
  }

  @Test func `the claims on which one rests stand below it, each once`() async {
    #expect(
      await outline(
        .essay, Self.claim("a"), Self.claim("b", "rests-on: [d, a]"),
        Self.claim("c", "rests-on: [a]"), Self.claim("d", "rests-on: [e]"), Self.claim("e"))
        == ["- b >d >>e >a c"])
  }

  @Test func `grounds in another branch, or of the other side, stay where they are`() async {
    let claims = [
      Self.claim("a", "branch: ends\nrests-on: [b, c]"), Self.claim("b", "branch: means"),
      Self.claim("c", "branch: ends\nwhose: opponents"),
    ].joined()
    #expect(await outline(.essay, claims) == ["means b", "ends a"])
    #expect(await outline(.opponents, claims) == ["ends c"])
  }

  @Test func `a circle loses no claim`() async {
    #expect(
      await outline(
        .essay, Self.claim("a", "rests-on: [b]"), Self.claim("b", "rests-on: [a]"),
        Self.claim("c", "rests-on: [c]")) == ["- a >b c"])
  }

  @Test func `a branch knows the claims of both sides, in the order of lists`() async {
    let claims = [
      Self.claim("a", "branch: ends\nwhose: opponents"), Self.claim("b", "branch: ends"),
      Self.claim("c", "branch: means"), Self.claim("d"),
    ].joined()
    let guide = await TestSite(Self.settings + claims, base: .templates).linked()
    #expect(
      guide.argument.claims(inBranch: "ends").map { guide.entries[$0].id } == ["b", "a"])
    #expect(guide.argument.claims(inBranch: "none") == [])
    #expect(guide.argument.hasBranches)
  }

  @Test func `a long chain of claims takes no depth of calls`() async {
    let count = 1_000
    let chain = (0..<count).map {
      Self.claim("c\($0)", $0 + 1 < count ? "rests-on: [c\($0 + 1)]" : "")
    }.joined()
    let guide = await TestSite(Self.settings + chain, base: .templates).linked()
    #expect(guide.argument.branches(of: .essay).first?.steps.last?.depth == count - 1)
  }
}
