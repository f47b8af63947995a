/// The ids of the paragraphs of a text, some of which may have none written behind them.
enum KeptNumbers {
  /// Returns an id for each paragraph: the one that it has, or else one by its place.
  ///
  /// In a text without ids they are `p1`, `p2` …. Where some have ids, one without gets an id that
  /// follows that of the paragraph before it: `p5a`, `p5b` … after `p5`, and `p17a-1` after `p17a`.
  /// What is inserted changes no id that is written.
  static func ids(_ written: [String?]) -> [String] {
    var taken = Set(written.compactMap { $0 })
    if taken.isEmpty { return written.indices.map { "p\($0 + 1)" } }
    var (base, count) = ("p0", 0)
    return written.map { id in
      if let id {
        (base, count) = (id, 0)
        return id
      }
      while true {
        count += 1
        let made = follower(count, of: base)
        if taken.insert(made).inserted { return made }
      }
    }
  }

  private static func follower(_ number: Int, of base: String) -> String {
    let endsInDigit = base.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return endsInDigit == true ? base + letters(number) : "\(base)-\(number)"
  }

  /// Returns `a` for 1, `z` for 26, `aa` for 27.
  private static func letters(_ number: Int) -> String {
    var (rest, text) = (number, "")
    while rest > 0 {
      rest -= 1
      text = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26))) + text
      rest /= 26
    }
    return text
  }
}
