import Markup
import StudyGuide
import TestSupport
import Testing

/// What `content/guide.yml` says of the guide as a whole.
struct ConfigurationTests {
  private func read(_ text: String) -> (configuration: Configuration?, report: [String]) {
    let loaded = TestSite("-- content/guide.yml --\n\(text)\n", base: nil).loaded()
    return (
      loaded.content.configuration,
      loaded.report.map { $0.replacing(" content/guide.yml:", with: " ") }
    )
  }

  @Test func `every key is read into its field`() throws {
    let (found, report) = read(
      """
      title: The 'guide'
      subtitle: To "walls"
      language: de
      han-language: zh-Hant
      base-url: https://example.org/a/b
      navigation: [sections, about]
      footer: method
      thresholds: {claims-per-paragraph: 1}
      publish: {max-delete: 7, max-page-size: 30}
      essay: {title: On walls, author: Ann, year: 1729, source: 'The "first" edition', url: https://a.b/c?d=e,
        rights: Free, language: la, sign: §, text: texts/essay.txt}
      """)
    #expect(report == [])
    let configuration = try #require(found)
    #expect(configuration.title == "The ‘guide’")
    #expect(configuration.subtitle == "To “walls”")
    #expect(configuration.language == "de")
    #expect(configuration.hanLanguage == "zh-Hant")
    #expect(configuration.baseURL == "https://example.org/a/b/")
    #expect(configuration.basePath == "/a/b/")
    #expect(configuration.navigation.flatMap(\.pages).map(\.value) == ["sections", "about"])
    #expect(configuration.footer.flatMap(\.pages).map(\.value) == ["method"])
    #expect(configuration.publish.maxDelete == 7)
    #expect(configuration.publish.maxPageSize == 30_000)
    #expect(configuration.publish.targets.isEmpty)
    #expect(configuration.essay.title == "On walls")
    #expect(configuration.essay.author == "Ann")
    #expect(configuration.essay.date == "1729")
    #expect(configuration.essay.source == "The “first” edition")
    #expect(configuration.essay.address == "https://a.b/c?d=e")
    #expect(configuration.essay.rights == "Free")
    #expect(configuration.essay.language == "la")
    #expect(configuration.essay.hasOrigin)
    #expect(configuration.essay.text?.value == "texts/essay.txt")
    #expect(configuration.source.path == "content/guide.yml")
  }

  @Test(arguments: [
    ("https://example.org/essay.txt", "it is an address"), ("www.example.org", "it is an address"),
    ("/etc/essay.txt", "it is no path from the guide’s folder"),
    ("~/essay.txt", "it is no path from the guide’s folder"),
    ("C:essay.txt", "it is no path from the guide’s folder"),
    ("texts\\essay.txt", "it is no path from the guide’s folder"),
    ("../essay.txt", "it lies outside the guide’s folder"),
    ("a/../../essay.txt", "it lies outside the guide’s folder"), ("texts/", "it is a folder"),
    (".", "it is a folder"),
  ])
  func `the essay's text is a file of the guide`(_ path: String, _ fault: String) throws {
    let (found, report) = read("title: A\nlanguage: en\nessay: {title: B, text: '\(path)'}")
    #expect(
      report == [
        "wrong-type 3:25 `\(path)` cannot be read as the essay’s text: \(fault) "
          + "(name a file in the guide’s folder, such as `essay.txt`; an address belongs under `url`)"
      ])
    #expect(try #require(found).essay.text == nil)
  }

  @Test func `what is said of the essay is told if it cannot be shown`() {
    let (_, report) = read(
      "title: A\nlanguage: en\nessay: {title: B, year: 1729, date: 1729-10, url: a b, sign: aaaaaaaaaaaaa}"
    )
    #expect(
      report == [
        "wrong-type 3:37 the essay has a `year` and a `date` (keep one of them)",
        "wrong-type 3:51 `url` must be an address of the web "
          + "(write `https://…`, or put words under `source`)",
        "wrong-type 3:62 `sign` has more than 12 signs "
          + "(write what stands before a paragraph's number, such as `§`)",
      ])
  }

  @Test func `most keys may be left out`() throws {
    let (found, report) = read("title: A\nlanguage: en\nessay: {title: B}")
    #expect(report == [])
    let configuration = try #require(found)
    #expect(configuration.subtitle == "")
    #expect(configuration.hanLanguage == nil)
    #expect(configuration.baseURL == nil)
    #expect(configuration.basePath == "/")
    #expect(configuration.navigation.isEmpty && configuration.footer.isEmpty)
    #expect(configuration.essay.author == nil)
    #expect(configuration.essay.text == nil)
    #expect(configuration.publish.maxDelete == 20)
    #expect(configuration.publish.maxPageSize == 1_000_000)
  }

  @Test(arguments: [
    ("http://example.org", "http://example.org/", "/"), ("https://e.org/", "https://e.org/", "/"),
    ("https://e.org:80/a/", "https://e.org:80/a/", "/a/"),
  ])
  func `an address ends with a slash`(_ written: String, _ address: String, _ path: String) throws {
    let (found, report) = read("title: A\nlanguage: en\nessay: {title: B}\nbase-url: \(written)")
    #expect(report == [])
    let configuration = try #require(found)
    #expect(configuration.baseURL == address)
    #expect(configuration.basePath == path)
  }

  @Test(arguments: [
    "\"https://e.org/\\nX-Header: 1\"", "\"https://e.org/\\r\\n/* y\"", "\"https://e.org/ /a\"",
    "https://", "https:///a", "https://e.org/a<b", "https://u:p@e.org", "\"https://e.org/\\ta\"",
    "https://e.org?x=1", "https://e.org/#x", "\"https://e.org/\\u202ea\"", "javascript:alert(1)",
    "//e.org", "https://e.org\\a", "\"https://e.org/\\\"a\"", "HTTPS://e.org",
  ])
  func `an address with other signs than an address has is refused`(_ written: String) throws {
    let (found, report) = read("title: A\nlanguage: en\nessay: {title: B}\nbase-url: \(written)")
    #expect(report.count == 1)
    #expect(report.first?.contains("`base-url` must be a whole address") == true, "\(report)")
    #expect(found?.baseURL == nil)
  }

  @Test(arguments: [
    (
      "title: A\nlanguage: en\nessay: {title: B}\nbase-url: example.org",
      [
        "wrong-type 4:11 `base-url` must be a whole address (write `https://HOST/` or `https://HOST/PATH/`, and encode other signs with `%`)"
      ]
    ),
    (
      "subtitle: A",
      [
        "missing-key 1:1 the guide needs `essay` (add `essay: …`)",
        "missing-key 1:1 the guide needs `language` (add `language: …`)",
        "missing-key 1:1 the guide needs `title` (add `title: …`)",
      ]
    ),
    (
      "title: A\nlanguage: en\nessay: {titel: B}\nlangauge: c",
      [
        "missing-key 3:8 the essay needs `title` (add `title: …`)",
        "unknown-key 3:9 the essay has no key `titel` (did you mean `title`?)",
        "unknown-key 4:1 the guide has no key `langauge` (did you mean `language`?)",
      ]
    ),
    (
      "title: A\nlanguage: en\nessay: On walls\nthresholds: 3\npublish: 4",
      [
        "wrong-type 3:8 the essay is written as keys and values, not as text (write `key: value`)",
        "wrong-type 4:13 the list of thresholds is written as keys and values, not as text "
          + "(write `key: value`)",
        "wrong-type 5:10 `publish` is written as keys and values, not as text (write `key: value`)",
      ]
    ),
    (
      "title: A\nlanguage: en\nessay: {title: B}\npublish: {max-delete: 101, max-page-size: 0}",
      [
        "wrong-type 4:23 `max-delete` must be a whole number, and is `101` "
          + "(write a number from 0 to 100)",
        "wrong-type 4:43 `max-page-size` must be a whole number, and is `0` "
          + "(write a number from 1 to 1000000)",
      ]
    ),
    (
      "title: A\nlanguage: en\nessay: {title: B}\npublish: {max-delete: -1, max-page-size: 1000001}",
      [
        "wrong-type 4:23 `max-delete` must be a whole number, and is `-1` "
          + "(write a number from 0 to 100)",
        "wrong-type 4:42 `max-page-size` must be a whole number, and is `1000001` "
          + "(write a number from 1 to 1000000)",
      ]
    ),
    (
      "title: A\nlanguage: en\nessay: {title: B}\npublish: {max-delete: 0, max-page-size: 1000000}",
      []
    ),
    (
      "title: A\nlanguage: en\nessay: {title: B}\npublish: {max-delete: 100, max-page-size: 1, target: []}",
      ["unknown-key 4:46 `publish` has no key `target` (did you mean `targets`?)"]
    ),
  ])
  func `what is wrong or missing is told where it stands`(_ text: String, _ expected: [String]) {
    #expect(read(text).report == expected)
  }

  @Test func `an era has a title and dates, and perhaps a mark and an id`() throws {
    let (found, report) = read(
      """
      title: A
      language: en
      essay: {title: B}
      eras:
        - {id: war, from: 431 BC, to: 404 BC, title: The 'war', mark: double}
        - {from: 0476, title: After}
        - {from: 1900, to: 1800, title: C}
        - {from: 1900/1901, title: D, mark: doubel}
        - {from: soon, id: A b, title: E}
        - {title: F}
      """)
    #expect(
      report == [
        "wrong-type 7:22 the era ends at `1800` before it begins at `1900` (exchange `from` and `to`)",
        "wrong-type 8:12 `1900/1901` is more than one date "
          + "(write the first date as `from`, the last as `to`)",
        "wrong-type 8:39 `mark` cannot be `doubel` (did you mean `double`?)",
        "wrong-type 9:12 `soon` is no date "
          + "(write 1958, 1958-08, 1958-08-17, 1958/1961, c. 1958, 1729?, 179X, 18th century or 399 BC)",
        "invalid-id 9:22 `A b` cannot be an id (small letters, digits and single hyphens)",
        "missing-key 10:5 an era needs `from` (add `from: …`)",
      ])
    let eras = try #require(found).eras
    #expect(eras.map(\.title) == ["The ‘war’", "After", "C", "D", "E", "F"])
    #expect(eras.map(\.mark) == [.double, .shade, .shade, .shade, .shade, .shade])
    #expect(eras[0].id == "war" && eras[1].id == nil)
    #expect(eras[1].when?.form == .since && eras[4].when == nil)
    let date = try #require(EventDate("404-12 BC"))
    #expect(eras[0].contains(date) && !eras[1].contains(date))
    #expect(eras[1].contains(try #require(EventDate("1958"))))
  }

  @Test func `bounds that are refused leave those that hold without any`() throws {
    let (found, _) = read(
      "title: A\nlanguage: en\nessay: {title: B}\npublish: {max-delete: 300, max-page-size: 0}")
    let publish = try #require(found).publish
    #expect(publish.maxPageSize == 1_000_000)
  }

  @Test func `a guide without the file has no title, and English for its language`() async {
    let guide = await TestSite.bare.removing("content/guide.yml").linked()
    #expect(guide.configuration.title == "")
    #expect(guide.configuration.language == "en")
    #expect(guide.configuration.hanLanguage == nil)
    #expect(guide.configuration.essay.title == "")
    #expect(guide.configuration.basePath == "/")
    #expect(guide.configuration.source.path == "content/guide.yml")
  }

  @Test func `a guide says what its essay is`() async {
    let guide = await TestSite(
      "-- content/guide.yml --\ntitle: A\nlanguage: en\nessay: {title: B, author: C}\n", base: .bare
    ).linked()
    #expect(guide.essay.title == "B")
    #expect(guide.essay.author == "C")
    #expect(guide.essay.paragraphCount == 1)
  }
}
