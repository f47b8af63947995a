#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which signals this process is to heed: not those that whoever started it has it ignore, as
/// `nohup` does, and a shell for what runs in the background.
enum HeededSignals {
  static func among(_ numbers: [Int32]) -> [Int32] {
    numbers.filter { number in
      let before = signal(number, SIG_IGN)
      // The handler that ignores is a number, not a function.
      let isIgnored = unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      if !isIgnored { signal(number, before) }
      return !isIgnored
    }
  }
}
