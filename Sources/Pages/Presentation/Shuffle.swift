/// Shuffling that depends on nothing but a name: the same on every machine and in every build.
enum Shuffle {
  /// Returns the numbers below `count` in another order, which the name decides. None of several is
  /// in its own place.
  static func places(of count: Int, by name: String) -> [Int] {
    var places = Array(0..<count)
    // FNV-1a, then SplitMix64: short, well known, and mixed enough for a handful of things.
    var state = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    // Sattolo's algorithm: each changes places with one before it, so that all form one ring.
    for index in stride(from: count - 1, to: 0, by: -1) {
      places.swapAt(index, Int(next(&state) % UInt64(index)))
    }
    return places
  }

  private static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
