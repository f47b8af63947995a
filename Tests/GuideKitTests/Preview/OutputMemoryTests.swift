import GuideKit
import Markup
import Testing

struct OutputMemoryTests {
  @Test func `an output is rendered once, while there is room`() throws {
    let memory = OutputMemory(room: 10)
    var rendered: [String] = []
    func ask(_ path: String, _ count: Int) -> OutputMemory.Output? {
      memory.output(at: path) {
        rendered.append(path)
        return [UInt8](repeating: 1, count: count)
      }
    }
    for path in ["a", "a", "b", "a", "b"] {
      let output = try #require(ask(path, 5))
      #expect(output.bytes == [1, 1, 1, 1, 1])
      #expect(output.digest == SHA256.hex(of: output.bytes))
    }
    #expect(rendered == ["a", "b"])
    // A third is one too many: all are given up but the last.
    for path in ["c", "c", "a", "c"] { _ = ask(path, 5) }
    #expect(rendered == ["a", "b", "c", "a"])
    // One that is larger than all the room is never kept, and drives nothing out.
    for path in ["d", "d", "a", "c"] { _ = ask(path, path == "d" ? 11 : 5) }
    #expect(rendered == ["a", "b", "c", "a", "d", "d"])
  }

  @Test func `what there is not is asked for again`() {
    let memory = OutputMemory()
    #expect(memory.output(at: "a") { nil } == nil)
    #expect(memory.output(at: "a") { [7] }?.bytes == [7])
  }
}
