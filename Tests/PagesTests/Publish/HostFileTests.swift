import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// The files that hosts read.
struct HostFileTests {
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    + "font-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; "
    + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

  private static func headers(_ base: String, _ places: [(String, String)]) -> String {
    """
    \(base)*
      Content-Security-Policy: \(policy)
      X-Content-Type-Options: nosniff
      Referrer-Policy: no-referrer
      Permissions-Policy: camera=(), geolocation=(), microphone=()

    """
      + places.map { "\(base)\($0.0)\n  Cache-Control: \($0.1)\n" }.joined()
  }

  private static let short = "public, max-age=300, must-revalidate"
  private static let lasting = "public, max-age=31536000, immutable"

  @Test func `every answer has the policy, and each folder its caching`() async throws {
    let folders = [
      "claims", "data", "figures", "glossary", "print", "questions", "readings", "search",
      "sections",
    ]
    let places = ["", ":file"] + folders.map { $0 + "/*" }
    #expect(
      try await TestSite.published().text("_headers")
        == Self.headers("/", places.map { ($0, Self.short) }))
  }

  @Test func `addresses with digests last, under the base address`() async throws {
    let site = try await TestSite.published(
      TestSite.withBaseURL + "-- templates/assets/a.css --\na {}\n")
    let text = site.text("_headers")
    #expect(
      text.hasPrefix(
        Self.headers("/a/", [("", Self.short), (":file", Self.short), ("assets/*", Self.short)])))
    #expect(
      text.contains(
        "\n/a/immutable/*\n  Cache-Control: public, max-age=31536000, immutable\n/a/print/*\n"))
    #expect(text.matches(of: /immutable\n/).count == 1)
  }

  @Test func `former addresses are told in order, as they lead on`() async throws {
    let site = try await TestSite.published(
      """
      -- content/glossary/rampart.md --
      ---
      term: Rampart
      aliases: [rampart]
      formerly: [wall, bank]
      ---

      A wall.
      -- content/pages/us.md --
      ---
      title: Us
      formerly: [we, "event:old"]
      ---

      Text.
      """)
    #expect(
      site.text("_redirects")
        == "/glossary/bank.html /glossary/rampart.html 301\n"
        + "/glossary/wall.html /glossary/rampart.html 301\n/we.html /us.html 301\n")
    #expect(try await TestSite.published().text("_redirects") == "")
  }

  @Test func `what is cached how long is known to others`() {
    #expect(PublishManifest.shortCaching == Self.short)
    #expect(PublishManifest.lastingCaching == Self.lasting)
    func file(_ path: String) -> PublishManifest.File {
      PublishManifest.File(path: path, digest: "", size: 0, title: nil)
    }
    #expect(file("immutable/a.css").isLasting)
    #expect(!file("assets/immutable/a.css").isLasting && !file("immutable.css").isLasting)
  }

  @Test func `a published page for missing addresses stands at the base address`() async throws {
    let template =
      "-- templates/404.mustache --\n{{root}}|{{#menu}}{{address}}{{/menu}}|{{#canonical}}{{canonical}}{{/canonical}}\n"
    let guide =
      "-- content/guide.yml --\ntitle: a\nlanguage: en\nbase-url: https://example.org/a\n"
      + "essay: {title: b}\nnavigation: [claims]\n"
    let site = try await TestSite.published(
      guide + template + "-- templates/claims.mustache --\n{{root}}|{{#menu}}{{address}}{{/menu}}\n"
    )
    #expect(site.text("404.html").line == "/a/|/a/claims.html|https://example.org/a/404.html")
    #expect(site.text("claims.html").line == "|claims.html")
    let onDisk = try #require(await TestSite(guide + template).build().site)
    #expect(onDisk.text("404.html").line == "|claims.html|https://example.org/a/404.html")
    let plain = try await TestSite.published(template)
    #expect(plain.text("404.html").line == "||")
  }
}
