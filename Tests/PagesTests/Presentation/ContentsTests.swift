import Pages
import TestSupport
import Testing

/// The contents beside a section, and the order of parts.
struct ContentsTests {
  /// A guide of as many sections, of which each names its part.
  private func site(_ parts: [String]) -> TestSite {
    let sections = parts.enumerated().map { index, part in
      "-- content/sections/\(100 + index)-s\(index).md --\n---\ntitle: S\(index)\nsummary: S.\n"
        + (part.isEmpty ? "" : "part: \(part)\n") + "---\n\nText.\n"
    }
    return TestSite(
      sections.joined()
        + "-- templates/section.mustache --\n{{#contents}}{{#note}}{{note}}{{/note}}{{#is-current}}!{{/is-current}} {{/contents}}\n"
        + "-- templates/sections.mustache --\n{{#parts}}{{#title}}{{title}}{{/title}}:{{#sections}} {{number}}{{/sections}}; {{/parts}}\n"
    )
  }

  private func numbers(_ range: ClosedRange<Int>, current: Int) -> String {
    range.map { $0 == current ? "\($0)! " : "\($0) " }.joined()
  }

  @Test func `up to sixty sections are all listed`() async throws {
    // With the section of the small guide.
    let guide = site(Array(repeating: "A", count: 30) + Array(repeating: "B", count: 29))
    #expect(try await guide.page("sections/s0.html").line == numbers(1...60, current: 2))
    #expect(try await guide.page("sections/s58.html").line == numbers(1...60, current: 60))
    #expect(try await guide.page("sections/walls.html").line == numbers(1...60, current: 1))
  }

  @Test func `of more than sixty a page lists those of its own part`() async throws {
    let guide = site(Array(repeating: "A", count: 30) + Array(repeating: "B", count: 30))
    #expect(try await guide.page("sections/s0.html").line == numbers(2...31, current: 2))
    #expect(try await guide.page("sections/s29.html").line == numbers(2...31, current: 31))
    #expect(try await guide.page("sections/s30.html").line == numbers(32...61, current: 32))
    #expect(try await guide.page("sections/s59.html").line == numbers(32...61, current: 61))
    #expect(try await guide.page("sections/walls.html").line == numbers(1...1, current: 1))
    #expect(try await guide.page("sections/s1.html").line == numbers(2...31, current: 3))
  }

  @Test func `of a part of more than sixty a page lists the sixty around it`() async throws {
    let guide = site(Array(repeating: "A", count: 100))
    #expect(try await guide.page("sections/s0.html").line == numbers(2...61, current: 2))
    #expect(try await guide.page("sections/s30.html").line == numbers(2...61, current: 32))
    #expect(try await guide.page("sections/s31.html").line == numbers(3...62, current: 33))
    #expect(try await guide.page("sections/s99.html").line == numbers(42...101, current: 101))
    #expect(try await guide.page("sections/walls.html").line == numbers(1...1, current: 1))
  }

  @Test func `sections of one part stand in a row, a part that comes back is another`() async throws
  {
    let guide = site(["A", "A", "B", "", "", "A"])
    #expect(try await guide.page("sections.html").line == ": 1; A: 2 3; B: 4; : 5 6; A: 7; ")
    #expect(try await guide.page("sections/s2.html").line == numbers(1...7, current: 4))
  }

  @Test func `the contents of a guide of one section are its own`() async throws {
    #expect(try await site([]).page("sections/walls.html").line == "1! ")
    #expect(try await site([]).page("sections.html").line == ": 1; ")
  }
}
