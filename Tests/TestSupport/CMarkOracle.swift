import CCMark

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What libcmark itself makes of a text, as `cmark --unsafe` prints it.
package enum CMarkOracle {
  package static func html(_ markdown: [UInt8]) -> [UInt8] {
    markdown.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text -> [UInt8] in
        guard let html = cmark_markdown_to_html(text.baseAddress, text.count, CMARK_OPT_UNSAFE)
        else { return [] }
        defer { free(html) }
        return Array(String(cString: html).utf8)
      }
    }
  }
}
