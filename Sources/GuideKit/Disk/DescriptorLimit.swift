#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many files, folders and connections the process may have open at once.
enum DescriptorLimit {
  #if canImport(Darwin)
    private static let resource = RLIMIT_NOFILE
    private static let most = rlim_t(OPEN_MAX)
  #else
    private static let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    private static let most = rlim_t(65_536)
  #endif

  static var current: Int {
    var limit = rlimit()
    return getrlimit(resource, &limit) == 0 ? Int(min(limit.rlim_cur, most)) : 256
  }

  /// Asks for as many as the system allows a program to have; returns how many it has.
  static func raise() -> Int {
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return current }
    limit.rlim_cur = min(limit.rlim_max, most)
    return setrlimit(resource, &limit) == 0 ? Int(limit.rlim_cur) : current
  }
}
