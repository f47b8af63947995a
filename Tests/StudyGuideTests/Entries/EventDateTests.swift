import StudyGuide
import Testing

/// Dates of events: which texts are dates, what they say, and their order.
struct EventDateTests {
  @Test(
    arguments: [
      ("1958", "1958", 19_580_000), ("1958-08", "1958-08", 19_580_800),
      ("1958-08-17", "1958-08-17", 19_580_817), ("0005", "0005", 50_000),
      ("0800-03", "0800-03", 8_000_300),
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
    #expect(circa.start.point == date.start.point)
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
      "", " ", "c. ", "58", "19580", "1958-8", "1958-008", "1958-08-7",
      "1958-08-017", "1958-08-17-01", "1958-", "1958-00", "1958-13", "1958-08-00", "1958-08-32",
      "1958-04-31", "1958-06-31", "1958-09-31", "1958-11-31", "1900-02-29", "2001-02-29",
      "2000-02-30", "2100-02-29", "195a", "1958-0a", "+958", "-958", "/", "..", "../..",
      "1958/1959/1960", "1959/1958", "1958-08/1958", "1958-08-17/1958-08-16", "1958/59",
      "0 BC", "AD 0", "1914-18", "1700s", "90s", "1799s", "0th century", "century", "X", "1XXX",
      "XXXX",
      "19X8", "1958-X1", "1958-25", "1958-41", "{1958}", "[1958,1959]", "1958?-08", "?1958",
      "1958-08-17T12:00", "Y1958", "Y100000", "Y-100000", "100000 BC", "27 BC/14", "-0399 BC",
      "17 August 1958", "BC", "before", "since /1958", "１９５８",
    ])
  func `other texts are no dates`(_ text: String) {
    #expect(EventDate(text) == nil)
  }

  @Test(
    arguments: [
      ("-0399", -400), ("0000", -1), ("-0001", -2), ("0476", 476), ("Y-17000", -17_001),
      ("Y12345", 12_345), ("399 BC", -399), ("399 BCE", -399), ("399 B.C.", -399),
      ("44 v. Chr.", -44), ("1 bc", -1), ("44BC", -44), ("AD 14", 14), ("14 AD", 14), ("14 CE", 14),
      ("476", 476), ("17000 BC", -17_000), ("0044-03-15 BC", -44),
    ])
  func `the year before the year 1 is 0 in figures, and 1 BC in words`(_ text: String, _ year: Int)
    throws
  {
    #expect(try #require(EventDate(text)).start.year == year)
  }

  @Test(
    arguments: [
      ("156X", .decade, 1560, 1569), ("15XX", .century, 1500, 1599), ("00XX", .century, 1, 99),
      ("000X", .decade, 1, 9), ("-04XX", .century, -500, -401), ("-039X", .decade, -400, -391),
      ("-00XX", .century, -100, -1), ("18th century", .century, 1700, 1799),
      ("1st century", .century, 1, 99), ("5th century BC", .century, -500, -401),
      ("1st century BC", .century, -100, -1), ("18. Jh.", .century, 1700, 1799),
      ("1790s", .decade, 1790, 1799), ("1790’s", .decade, 1790, 1799),
      ("390s BC", .decade, -399, -390), ("1985-XX", .year, 1985, 1985),
      ("1985-XX-XX", .year, 1985, 1985), ("1985-04-XX", .month, 1985, 1985),
      ("2001-21", .season(1), 2001, 2001), ("2001-24", .season(4), 2001, 2001),
    ] as [(String, EventDate.Precision, Int, Int)])
  func `a decade, century or season is a date`(
    _ text: String, _ precision: EventDate.Precision, _ first: Int, _ last: Int
  ) throws {
    let date = try #require(EventDate(text))
    #expect(date.start.precision == precision)
    #expect(date.start.year == first && date.start.lastYear == last)
    #expect((date.machineText == nil) == ![.year, .month].contains(precision))
    #expect(!date.hasKnownDay)
  }

  @Test(
    arguments: [
      ("1984?", false, true), ("1984~", true, false), ("1984%", true, true),
      ("c. 1984", true, false),
      ("c.1984", true, false), ("ca. 1984", true, false), ("circa 1984?", true, true),
      ("1984-06-02?", false, true), ("399 BC?", false, true), ("c. 18th century", true, false),
    ])
  func `a date may be approximate or uncertain`(
    _ text: String, _ isApproximate: Bool, _ isUncertain: Bool
  ) throws {
    let date = try #require(EventDate(text))
    #expect(date.start.isApproximate == isApproximate)
    #expect(date.start.isUncertain == isUncertain)
    #expect(!date.hasKnownDay)
  }

  @Test(
    arguments: [
      ("1985/..", .since, 1985, nil), ("since 1985", .since, 1985, nil),
      ("1985–", .since, 1985, nil),
      ("../1985", .until, 1985, nil), ("until 1985", .until, 1985, nil),
      ("1985/", .unknownEnd, 1985, nil), ("/1985", .unknownStart, 1985, nil),
      ("before 1500", .before, 1500, nil), ("After 399 BC", .after, -399, nil),
      ("1958–61", .span, 1958, 1961), ("1958–1961", .span, 1958, 1961),
      ("1958 - 1961", .span, 1958, 1961), ("1958-1961", .span, 1958, 1961),
      ("476–80", .span, 476, 480), ("431–404 BC", .span, -431, -404),
      ("431/404 BC", .span, -431, -404), ("27 BC/AD 14", .span, -27, 14),
      ("-0430/-0403", .span, -431, -404), ("c. 1958–61", .span, 1958, 1961),
      ("1984?/1990~", .span, 1984, 1990), ("5th–4th century BC", nil, 0, nil),
      ("5th century–4th century BC", .span, -500, -400),
    ] as [(String, EventDate.Form?, Int, Int?)])
  func `a span may be open, or written with a dash`(
    _ text: String, _ form: EventDate.Form?, _ start: Int, _ end: Int?
  ) throws {
    guard let form else {
      #expect(EventDate(text) == nil)
      return
    }
    let date = try #require(EventDate(text))
    #expect(date.form == form)
    #expect(date.start.year == start && date.end?.year == end)
  }

  @Test(
    arguments: [
      ("58", "write the year with four digits, `0058`, or with its era, `58 AD`"),
      ("19580", "write a long year as `Y19580`"),
      ("-399", "write `399 BC`; in the Extended Date/Time Format that is `-0398`"),
      ("1700s", "write `170X` for the decade, `17XX` for the century"),
      ("90s", "write the century as well: `1990s`"),
      ("1XXX", "write `156X` for the years from 1560 to 1569, `15XX` for those from 1500 to 1599"),
      ("Y-123456", "the years reach from 99,999 BC to 99,999"),
      ("1958-27", "write 21 for spring, 22 for summer, 23 for autumn, 24 for winter"),
      ("27 BC–14", "write `BC` or `AD` behind its end as well"),
      ("1959/1958", "put the earlier date first"), ("2001-02-29", "there is no such day"),
      ("17 August 1958", "write `1958-08-17`"), ("Spring 1958", "write `1958-21`"),
      ("1914-18", "write `1914/1918`"), ("1958-08-17T12:00", "leave the time of day out"),
      (
        "yesterday",
        "write 1958, 1958-08, 1958-08-17, 1958/1961, c. 1958, 1729?, 179X, 18th century or 399 BC"
      ),
      (
        "1984?-06",
        "the Extended Date/Time Format is read up to level 1; write 1958, 1958-08, 1958-08-17, "
          + "1958/1961, c. 1958, 1729?, 179X, 18th century or 399 BC"
      ),
    ])
  func `what is no date is told with what to write`(_ text: String, _ note: String) {
    do throws(EventDate.Fault) {
      _ = try EventDate(reading: text)
      Issue.record("\(text) is a date")
    } catch {
      #expect(error.note == note)
      #expect(error.message.contains("`\(text)`"))
    }
  }

  @Test func `dates stand by their beginning, years before months before days, then by their end`()
    throws
  {
    let texts = [
      "Y-17000", "5th century BC", "before 399 BC", "399 BC", "-0398-03", "after 399 BC", "398 BC",
      "1 BC", "1st century", "AD 1", "0900", "19XX", "195X", "1957-12-31", "until 1958", "1958",
      "1958/1959", "1958/1960", "1958-01", "1958-01-01", "1958-01-02", "1958-02", "1958-21",
      "1958-22", "1958-12-31", "after 1958", "1959",
    ]
    let dates = try texts.map { try #require(EventDate($0)) }
    for (index, date) in dates.enumerated() {
      for (other, later) in dates.enumerated() {
        #expect((date < later) == (index < other), "\(texts[index]) and \(texts[other])")
      }
    }
    #expect(EventDate.unknown < dates[0])
    #expect(EventDate.unknown.machineText == nil)
  }

  @Test func `parts that are not given are not there`() throws {
    let year = try #require(EventDate("1958"))
    #expect(year.start.point == EventDate.Point("1958"))
    #expect(year.start.year == 1958)
    #expect(year.start.month == nil)
    #expect(year.start.day == nil)
    let day = try #require(EventDate("1958-08-17"))
    #expect(day.start.month == 8)
    #expect(day.start.day == 17)
  }
}
