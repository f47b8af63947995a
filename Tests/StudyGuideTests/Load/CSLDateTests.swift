import StudyGuide
import Testing

/// Dates of CSL-JSON: in each form, and what is no date.
struct CSLDateTests {
  private func date(_ value: String) -> (date: WorkDate?, report: [String]) {
    let (works, report) = CSLRecords.load(
      "[{\"id\": \"a\", \"type\": \"map\", \"title\": \"T\", \"issued\": \(value)}]")
    return (works.first?[.issued], report)
  }

  /// A date as `1990-2-3`, with what is known of it beside.
  private func written(_ date: WorkDate?) -> String {
    guard let date else { return "none" }
    func point(_ point: EventDate.Point?) -> String? {
      point.map { point in
        [point.year, point.month, point.day].compactMap { $0.map(String.init) }.joined(
          separator: "-")
      }
    }
    let span = [point(date.start), point(date.end)].compactMap { $0 }.joined(separator: "/")
    return [
      date.isApproximate ? "~" : "", span, date.isOpen ? "/.." : "",
      date.season.isEmpty ? "" : " s\(date.season)",
      date.literal.isEmpty ? "" : "«\(date.literal)»",
    ].joined()
  }

  @Test(arguments: [
    (#"{"date-parts": [[1990, 2, 3]]}"#, "1990-2-3"),
    (#"{"date-parts": [["1990", "02"]]}"#, "1990-2"),
    (#"{"date-parts": [[1958, 8], [1959]]}"#, "1958-8/1959"),
    (#"{"date-parts": [[1958], [0]]}"#, "1958/.."),
    (#"{"date-parts": [[-380]]}"#, "-380"), (#"{"date-parts": [[98]]}"#, "98"),
    (#"{"date-parts": [[2040]]}"#, "2040"),
    (#"{"date-parts": [[null]]}"#, "none"), ("{}", "none"), ("null", "none"),
    (#"{"date-parts": []}"#, "none"),
    (#"{"date-parts": [[1990, ""]]}"#, "1990"),
    (#"{"date-parts": [[1958]], "circa": true}"#, "~1958"),
    (#"{"date-parts": [[1958]], "circa": 1}"#, "~1958"),
    (#"{"date-parts": [[1958]], "circa": false}"#, "1958"),
    (#"{"date-parts": [[1958]], "season": 2}"#, "1958 s2"),
    (#"{"date-parts": [[1958]], "season": "Trinity"}"#, "1958 sTrinity"),
    (#"{"literal": "in press"}"#, "«in press»"),
    (#"{"date-parts": [[1958]], "literal": "late 1958"}"#, "1958«late 1958»"),
    (#""1958-08-17""#, "1958-8-17"), (#"{"raw": "1958-08"}"#, "1958-8"),
    (#"{"edtf": "1958~"}"#, "~1958"),
    (#""1958/1959-03""#, "1958/1959-3"), (#""1958/..""#, "1958/.."), (#""1958-21""#, "1958 s1"),
    (#""-0043""#, "-44"),
    (#"{"date-parts": [[-5, 2, 29]]}"#, "-5-2-29"), (#""-0400-02-29""#, "-401-2-29"),
    (#""0000-02-29""#, "-1-2-29"), (#""-0100-02-29""#, "«-0100-02-29»"),
    (#""0000""#, "-1"), (#""1958-08-17T10:20:00Z""#, "1958-8-17"),
    (#"{"raw": "17 August 1958"}"#, "1958-8-17"), (#"{"raw": "August 17, 1958"}"#, "1958-8-17"),
    (#"{"raw": "Aug. 1958"}"#, "1958-8"), (#"{"raw": "Sept 3 1958"}"#, "1958-9-3"),
    (#"{"raw": "Fall 1958"}"#, "1958 s3"), (#"{"raw": "1958", "season": 2}"#, "1958 s2"),
    (#"{"season": 2, "raw": "Fall 1958"}"#, "1958 s3"),
    (#"{"raw": "ca. 1958"}"#, "~1958"), (#"{"raw": "c. August 1958"}"#, "~1958-8"),
    (#"{"raw": "1958/8/17"}"#, "1958-8-17"),
    (#"{"raw": "1958-59"}"#, "1958/1959"), (#"{"raw": "1958–1960"}"#, "1958/1960"),
    (#"{"raw": "31 June 1958"}"#, "«31 June 1958»"),
    (#"{"raw": "17 août 1958"}"#, "«17 août 1958»"), (#"{"raw": "195X"}"#, "«195X»"),
    (#"{"raw": "1959-1958"}"#, "«1959-1958»"),
    (#"{"raw": "-"}"#, "«-»"), (#"{"raw": "a"}"#, "«a»"),
    (#"{"raw": "99999999999999999999"}"#, "«99999999999999999999»"),
  ])
  func `a date is read in each form`(_ value: String, _ expected: String) {
    let (date, report) = date(value)
    #expect(written(date) == expected)
    #expect(report == [])
  }

  private static let seasonNote =
    "(write the year alone, and beside `date-parts` \"season\": 1 for spring to 4 for winter)"
  private static let partsNote =
    "(write the year, the month from 1 to 12, and the day, as far as they are known)"

  @Test(arguments: [
    ("[[1958, 21]]", "there is no such date: 1958, 21 " + seasonNote),
    ("[[1958, 13]]", "there is no such date: 1958, 13 " + seasonNote),
    ("[[1958, 99]]", "there is no such date: 1958, 99 " + partsNote),
    ("[[1958, 0]]", "there is no such date: 1958, 0 " + partsNote),
    ("[[1958, 8, 99]]", "there is no such date: 1958, 8, 99 " + partsNote),
    ("[[1958, 8, 0]]", "there is no such date: 1958, 8, 0 " + partsNote),
    ("[[1958, 2, 29]]", "there is no such date: 1958, 2, 29 " + partsNote),
    ("[[-4, 2, 29]]", "there is no such date: -4, 2, 29 " + partsNote),
    ("[[-101, 2, 29]]", "there is no such date: -101, 2, 29 " + partsNote),
    ("[[1958, -3]]", "there is no such date: 1958, -3 " + partsNote),
    ("[[0]]", "there is no such date: 0 " + partsNote),
    ("[[1958, 1, 2, 3]]", "there is no such date: 1958, 1, 2, 3 " + partsNote),
    ("[[9223372036854775807]]", "there is no such date: 9223372036854775807 " + partsNote),
    ("[[99223372036854775807]]", "`date-parts` must be whole numbers (write [[1984, 9]])"),
    ("[1958]", "`date-parts` is a list of dates, each a list (write [[1984, 9]])"),
    ("1958", "`date-parts` must be a list, and is text"),
    ("[[1958], [1957]]", "a span of time ends before it begins"),
    ("[[1958], [1958, 99]]", "there is no such date: 1958, 99 " + partsNote),
    (
      "[[1958], [1959], [1960]]",
      "`date-parts` has at most two dates: the first and the last (write [[1984, 9], [1985, 1]])"
    ),
  ])
  func `a day that there is not is told`(_ parts: String, _ expected: String) {
    let report = date("{\"date-parts\": \(parts)}").report
    #expect(report.map { $0.replacing(#/wrong-type 1:\d+ /#, with: "") } == [expected])
  }

  @Test func `what is no date is told`() {
    #expect(
      date("[1958]").report == [
        "wrong-type 1:53 a date is written as keys and values, not as a list (write {\"date-parts\": [[1984, 9]]})"
      ])
  }
}
