import StudyGuide
import Testing

/// Dates of events: which texts are dates, what they say, and their order.
struct EventDateTests {
  @Test(
    arguments: [
      ("1958", "1958", 19_580_000), ("1958-08", "1958-08", 19_580_800),
      ("1958-08-17", "1958-08-17", 19_580_817), ("0005", "5", 50_000),
      ("2000-02-29", "2000-02-29", 20_000_229), ("1904-02-29", "1904-02-29", 19_040_229),
      ("1900-02-28", "1900-02-28", 19_000_228), ("1958-10-09", "1958-10-09", 19_581_009),
      ("1958-09-10", "1958-09-10", 19_580_910), ("1958-12-31", "1958-12-31", 19_581_231),
      ("1958-01-01", "1958-01-01", 19_580_101), ("1958-04-30", "1958-04-30", 19_580_430),
      ("1958-06-30", "1958-06-30", 19_580_630), ("1958-09-30", "1958-09-30", 19_580_930),
      ("1958-11-30", "1958-11-30", 19_581_130), ("1958-07-31", "1958-07-31", 19_580_731),
    ])
  func `a day, month or year is a date`(_ text: String, _ machine: String, _ key: Int) throws {
    let date = try #require(EventDate(text))
    #expect(date.machineText == machine)
    #expect(date.start.sortKey == key)
    #expect(date.end == nil)
    #expect(!date.isApproximate)
    let circa = try #require(EventDate("c. " + text))
    #expect(circa.start == date.start)
    #expect(circa.isApproximate)
  }

  @Test(
    arguments: [
      ("1958/1959", 19_580_000, 19_590_000), ("1958-08/1959-02", 19_580_800, 19_590_200),
      ("1958/1958-08", 19_580_000, 19_580_800), ("1958-08-17/1958-08-17", 19_580_817, 19_580_817),
      ("1958-08-17/1958-08-18", 19_580_817, 19_580_818),
    ])
  func `a span has an end, not before its beginning`(_ text: String, _ start: Int, _ end: Int)
    throws
  {
    let date = try #require(EventDate(text))
    #expect(date.start.sortKey == start)
    #expect(date.end?.sortKey == end)
    #expect(!date.isApproximate)
    #expect(try #require(EventDate("c. " + text)).end == date.end)
  }

  @Test(
    arguments: [
      "", " ", "c. ", "c.1958", "ca. 1958", "58", "19580", "1958-8", "1958-008", "1958-08-7",
      "1958-08-017", "1958-08-17-01", "1958-", "1958-00", "1958-13", "1958-08-00", "1958-08-32",
      "1958-04-31", "1958-06-31", "1958-09-31", "1958-11-31", "1900-02-29", "2001-02-29",
      "2000-02-30", "2100-02-29", "195a", "1958-0a", "+958", "-958", "1958/", "/1958",
      "1958/1959/1960", "1959/1958", "1958-08/1958", "1958-08-17/1958-08-16", "1958/195x",
      "c. 1958/c. 1959", "1958 ", "１９５８",
    ])
  func `other texts are no dates`(_ text: String) {
    #expect(EventDate(text) == nil)
  }

  @Test func `dates stand by their beginning, years before months before days, then by their end`()
    throws
  {
    let texts = [
      "0900", "1957-12-31", "1958", "1958/1959", "1958/1960", "1958-01", "1958-01-01",
      "1958-01-02", "1958-02", "1959",
    ]
    let dates = try texts.map { try #require(EventDate($0)) }
    for (index, date) in dates.enumerated() {
      for (other, later) in dates.enumerated() {
        #expect((date < later) == (index < other), "\(texts[index]) and \(texts[other])")
      }
    }
    #expect(EventDate.unknown < dates[0])
    #expect(EventDate.unknown.machineText == "0")
  }

  @Test func `parts that are not given are not there`() throws {
    let year = try #require(EventDate("1958"))
    #expect(year.start == EventDate.Point("1958"))
    #expect(year.start.year == 1958)
    #expect(year.start.month == nil)
    #expect(year.start.day == nil)
    let day = try #require(EventDate("1958-08-17"))
    #expect(day.start.month == 8)
    #expect(day.start.day == 17)
  }
}
