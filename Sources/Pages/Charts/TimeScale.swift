/// How long the stretches of an axis of time are drawn. Where events crowd, a stretch gets more room,
/// so that they can be told apart; where they do not, equal times are equally long.
struct TimeScale: Sendable {
  /// The largest number of stretches.
  private static let mostStretches = 120
  /// The part of the axis that is divided by the number of events, and not by time.
  private static let crowdShare = 0.75
  /// The number of events in one place of an even axis from which they crowd, and of such places.
  private static let (crowd, places) = (5, 60)

  /// The place on the axis at which each stretch begins, and at the end 1; nil if the axis is even.
  private let starts: [Double]?

  /// Whether equal times are equally long everywhere.
  var isEven: Bool { starts == nil }

  /// The places at which stretches meet; none on an even axis.
  var joints: [Double] { starts.map { Array($0.dropFirst().dropLast()) } ?? [] }

  static let even = TimeScale(starts: nil)

  private init(starts: [Double]?) { self.starts = starts }

  /// Makes the scale for events at shares of the whole time, which is `years` long.
  init(for shares: [Double], years: Int) {
    let crowds = Self.counts(shares, Self.places)
    guard crowds.max() ?? 0 > Self.crowd, years > 1 else {
      self = .even
      return
    }
    let counts = Self.counts(shares, min(years, Self.mostStretches))
    let even = (1 - Self.crowdShare) / Double(counts.count)
    var starts = [0.0]
    for count in counts {
      let length = even + Self.crowdShare * Double(count) / Double(shares.count)
      starts.append(starts[starts.count - 1] + length)
    }
    self.init(starts: starts)
  }

  /// Returns the number of events in each of some equal parts of the time.
  private static func counts(_ shares: [Double], _ parts: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: parts)
    for share in shares { counts[min(max(Int(share * Double(parts)), 0), parts - 1)] += 1 }
    return counts
  }

  /// Returns the place on the axis of a share of the time.
  func place(of share: Double) -> Double {
    guard let starts, share > 0, share < 1 else { return share }
    let count = Double(starts.count - 1)
    let stretch = min(Int(share * count), starts.count - 2)
    let part = share * count - Double(stretch)
    return starts[stretch] + part * (starts[stretch + 1] - starts[stretch])
  }
}
