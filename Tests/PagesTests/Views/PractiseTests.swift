import Pages
import TestSupport
import Testing

/// Which pages bring what questions need to be tried.
struct PractiseTests {
  private func practises(_ path: String, _ template: String, _ more: String = "") async throws
    -> String
  {
    try await TestSite(
      "-- templates/\(template).mustache --\n{{{body}}}{{#practises}}yes{{/practises}}{{^practises}}no{{/practises}}\n"
        .replacing(
          "{{{body}}}", with: template == "page" || template == "section" ? "{{{body}}}" : "")
        + more
    ).page(path)
  }

  @Test(arguments: [
    ("questions/why-walls.html", "question", "yes"), ("glossary/rampart.html", "term", "yes"),
    ("sections/walls.html", "section", "yes"), ("claims/walls-pay.html", "claim", "no"),
    ("practice.html", "practice", "no"), ("questions.html", "questions", "no"),
  ])
  func `questions, terms and sections do`(
    _ path: String, _ template: String, _ expected: String
  ) async throws {
    #expect(try await practises(path, template).line.hasSuffix(expected))
  }

  @Test(arguments: [
    ("![](question:why-walls)", "yes"), ("See [](question:why-walls).", "no"),
    ("![](claim:walls-pay)", "no"),
  ])
  func `another page does where its text shows a question`(
    _ text: String, _ expected: String
  ) async throws {
    let page = try await practises(
      "about.html", "page", "-- content/pages/about.md --\n---\ntitle: About\n---\n\n\(text)\n")
    #expect(page.line.hasSuffix(expected))
  }
}
