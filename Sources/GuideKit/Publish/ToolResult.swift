/// How a tool ended, and what it said.
package struct ToolResult: Sendable {
  /// Its exit status, or 128 and the signal that ended it.
  package let status: Int
  package let output: [UInt8]
  package let error: String

  package init(status: Int, output: [UInt8], error: String) {
    self.status = status
    self.output = output
    self.error = error
  }

  package var text: String { String(decoding: output, as: UTF8.self) }
  package var isSuccess: Bool { status == 0 }
}
