package import Pages

/// Files that are sent with the same headers.
package struct Batch: Sendable {
  package let headers: [String]
  package let paths: [String]

  package static func all(_ files: [PublishManifest.File]) -> [Batch] {
    var order: [[String]] = []
    var paths: [[String]: [String]] = [:]
    for file in files {
      let headers = headers(type: MediaType.known(file.path), caching: file.caching)
      if paths[headers] == nil { order.append(headers) }
      paths[headers, default: []].append(file.path)
    }
    return order.map { Batch(headers: $0, paths: paths[$0] ?? []) }
  }

  package static func headers(type: String?, caching: String) -> [String] {
    var headers = ["--header-upload", "Cache-Control: " + caching]
    if let type { headers += ["--header-upload", "Content-Type: " + type] }
    return headers
  }
}
