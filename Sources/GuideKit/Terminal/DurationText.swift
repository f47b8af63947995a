extension Duration {
  /// `0.21 s`, or `12 ms` for less than a tenth of a second.
  package var short: String {
    let milliseconds = components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
    if milliseconds < 100 { return "\(milliseconds) ms" }
    let hundredths = (milliseconds + 5) / 10
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
  }
}
