#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An address by which other machines can reach this one.
struct NetworkInterface: Sendable {
  let name: String
  let address: String

  /// All that are up, but for loopback and addresses that only neighbours on one wire can use.
  static func all() -> [NetworkInterface] {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&list) == 0 else { return [] }
    defer { freeifaddrs(list) }
    var found: [NetworkInterface] = []
    var next = list
    while let item = next?.pointee {
      next = item.ifa_next
      let flags = Int32(bitPattern: UInt32(item.ifa_flags))
      guard let address = item.ifa_addr, flags & Int32(IFF_UP) != 0,
        flags & Int32(IFF_LOOPBACK) == 0, let text = text(of: address),
        !text.hasPrefix("fe80:")
      else { continue }
      found.append(NetworkInterface(name: String(cString: item.ifa_name), address: text))
    }
    return found
  }

  /// In digits; nil for what is no address of the Internet.
  private static func text(of address: UnsafeMutablePointer<sockaddr>) -> String? {
    let length: Int
    switch Int32(address.pointee.sa_family) {
    case AF_INET: length = MemoryLayout<sockaddr_in>.size
    case AF_INET6: length = MemoryLayout<sockaddr_in6>.size
    default: return nil
    }
    var name = [CChar](repeating: 0, count: 256)
    guard getnameinfo(address, socklen_t(length), &name, 256, nil, 0, NI_NUMERICHOST) == 0 else {
      return nil
    }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
