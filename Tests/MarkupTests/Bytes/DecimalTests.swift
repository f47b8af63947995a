import Markup
import TestSupport
import Testing

/// Decimal numbers, exact and strict, and what is said of texts that are none.
struct DecimalTests {
  @Test(arguments: [
    "", " 1", "1 ", "+", "-", "--1", "+-1", ".", ".5", "5.", "-.5", "1.2.3", "1e5", "1E-5", "nan",
    "NaN", "inf", "-inf", "infinity", "0x10", "1,5", "1,118", "1 118", "1_000", "½", "٣", "１２",
    "−5", "5\u{0}", "1\n", "1a", "1000000000000000000000000000000",
    "0.000000000000000000000000000001",
  ])
  func `what is not a sign, digits and a point is no number`(_ text: String) {
    #expect(Decimal(text) == nil)
  }

  private static let decimalsOf: [(String, Double, Int)] = [
    ("0", 0.0, 0), ("-0", 0, 0), ("+7", 7, 0), ("007", 7, 0), ("1.50", 1.5, 2), ("-0.05", -0.05, 2),
    ("999999999999999999999999999999", 1e30, 0), ("0.00000000000000000000000000001", 1e-29, 29),
  ]

  @Test(arguments: decimalsOf)
  func `a number keeps the decimals that were written`(
    _ text: String, _ value: Double, _ decimals: Int
  ) throws {
    let number = try #require(Decimal(text))
    #expect(abs(number.double - value) <= abs(value) * 1e-15)
    #expect(number.fractionDigits == decimals)
    #expect(number.isNegative == text.hasPrefix("-"))
    #expect(number.isZero == (value == 0))
  }

  private static let roundings: [(String, Int, String, String)] = [
    ("1.255", 2, "1", "26"), ("1.2549999999999999999999999", 2, "1", "25"), ("0.5", 0, "1", ""),
    ("0.49", 0, "0", ""), ("-9.95", 1, "10", "0"), ("99.96", 1, "100", "0"), ("1", 3, "1", "000"),
    ("0.05", 1, "0", "1"), ("0.04", 1, "0", "0"), ("0.001", 3, "0", "001"), ("12.3", 0, "12", ""),
    ("999999999999999999999999999999", 0, "999999999999999999999999999999", ""),
    ("9.99999999999999999999999999999", 0, "10", ""),
    ("0.1", 40, "0", "1000000000000000000000000000000000000000"),
  ]

  @Test(arguments: roundings)
  func `rounding is half away from zero, on digits`(
    _ text: String, _ decimals: Int, _ whole: String, _ fraction: String
  ) throws {
    let rounded = try #require(Decimal(text)).rounded(to: decimals)
    #expect(rounded.whole == whole && rounded.fraction == fraction)
  }

  @Test(arguments: [
    ("5", 5), ("-3", -3), ("0", 0), ("9", 9), ("10", nil), ("-4", nil), ("5.0", nil), ("5.5", nil),
    ("999999999999999999999999999999", nil),
  ])
  func `a whole number is in its range`(_ text: String, _ value: Int?) throws {
    #expect(try #require(Decimal(text)).whole(in: -3...9) == value)
  }

  @Test(arguments: [
    (1, 0, "1", ""), (-25, -1, "2", "5"), (250, -2, "2", "5"), (5, 3, "5000", ""),
    (0, -3, "0", ""), (7, -3, "0", "007"),
  ])
  func `a count of tenths or thousands is a number`(
    _ count: Int, _ exponent: Int, _ whole: String, _ fraction: String
  ) {
    let number = Decimal(count, tenToThe: exponent)
    let digits = number.rounded(to: number.fractionDigits)
    #expect(digits.whole == whole && digits.fraction == fraction)
    #expect(number.isNegative == (count < 0))
  }

  private static let alone =
    "write the number alone; its unit belongs to the column, other words to the caveats"
  private static let empty = "leave the field empty where there is no value"

  private static let remedies: [(String, String)] = [
    (
      "1,118",
      "write `1118`, without marks between digits, or `1.118` if the comma stands before decimals"
    ),
    ("-1,118,000", "write `-1118000`, without marks between digits"),
    ("1,118.25", "write `1118.25`, without marks between digits"),
    ("1.118,25", "write `1118.25`, without marks between digits"),
    ("1.118.000", "write `1118000`, without marks between digits"),
    ("1 118", "write `1118`, without marks between digits"),
    ("1\u{A0}118", "write `1118`, without marks between digits"),
    ("1\u{202F}118,5", "write `1118.5`, without marks between digits"),
    ("1'118", "write `1118`, without marks between digits"),
    ("1’118’000", "write `1118000`, without marks between digits"),
    ("1_000", "write `1000`, without marks between digits"),
    ("31,5", "write `31.5`, with a point before decimals"),
    ("-0,25", "write `-0.25`, with a point before decimals"),
    ("1,5000", "write `1.5000`, with a point before decimals"),
    (".5", "write `0.5`"), ("-.5", "write `-0.5`"), ("5.", "write `5`"), ("−5", "write `-5`"),
    ("–5", "write `-5`"), ("１２．５", "write `12.5`"), ("٣٤", "write `34`"), ("31·5", "write `31.5`"),
    ("1e6", "write all its digits, without a power of ten"),
    ("-1.5E-3", "write all its digits, without a power of ten"),
    ("0.0000000000000000000000000000001", "write at most 30 digits"),
    ("NaN", empty), ("n/a", empty), ("-", empty), ("–", empty), ("…", empty), ("?", empty),
    ("..", empty),
    ("#N/A", empty), ("*", empty), ("12%", alone), ("$5", alone), ("30 million", alone),
    ("~30", alone),
    ("35–40", alone), ("12,34", "write `12.34`, with a point before decimals"), ("30*", alone),
    ("many", "write digits, with a point before decimals"),
    ("inf", "write digits, with a point before decimals"),
    ("½", "write digits, with a point before decimals"),
  ]

  @Test(arguments: remedies)
  func `each text that is no number is told what to write`(_ text: String, _ remedy: String) {
    #expect(Decimal(text) == nil)
    #expect(Decimal.remedy(for: text) == remedy)
  }

  /// What a remedy says to write is a number.
  @Test func `remedies are numbers`() {
    var random = SeededGenerator(seed: 8)
    let signs = Array("0123456789,.-+−– '_eE%１٣\u{A0}")
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 1...9, using: &random)).compactMap { _ in
          signs.randomElement(using: &random)
        })
      let remedy = Decimal.remedy(for: text)
      for words in remedy.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      where words.offset % 2 == 1 {
        #expect(Decimal(String(words.element)) != nil, "\(text): \(remedy)")
      }
    }
  }
}
