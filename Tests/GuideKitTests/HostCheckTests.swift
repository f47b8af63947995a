import Testing

/// Placeholder until the unit tests of GuideKit stand here.
@Suite struct HostCheckTests {
  @Test func `one and one is two`() { #expect(1 + 1 == 2) }
}
