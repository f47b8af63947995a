import TestSupport
import Testing

/// `guide number`, as an author runs it.
struct NumberCommandTests {
  private func guide(_ text: String?) throws -> GuideTool {
    var files = TestSite().texts
    files["content/essay.md"] = text
    return try GuideTool(files)
  }

  @Test func `what would be written is said, and then written`() throws {
    let tool = try guide("## A\n\nWalls keep out.\n\nAnd more. {#p7}\n")
    defer { tool.remove() }
    let dry = try tool.run("number", "--dry-run")
    #expect(dry.status == 0)
    #expect(
      dry.output
        == "content/essay.md:3: {#p0a} behind *Walls keep out.*\n1 number would be written\n")
    #expect(tool.read("content/essay.md") == "## A\n\nWalls keep out.\n\nAnd more. {#p7}\n")
    let wet = try tool.run("number")
    #expect(wet.output.hasSuffix("1 number written; commit them\n"))
    #expect(
      tool.read("content/essay.md") == "## A\n\nWalls keep out. {#p0a}\n\nAnd more. {#p7}\n")
    #expect(try tool.run("number").output == "every paragraph has its number\n")
  }

  @Test func `without a text, and with a broken one, it says so`() throws {
    let none = try guide(nil)
    defer { none.remove() }
    let outcome = try none.run("number")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("cannot number content/essay.md: it is not there"))
    let broken = try guide("Walls. {#P 1}\n\nMore.\n")
    defer { broken.remove() }
    let told = try broken.run("number")
    #expect(told.status == 1)
    #expect(told.error.contains("error[invalid-id]: `P 1` cannot be an id"), "\(told.error)")
    #expect(broken.read("content/essay.md") == "Walls. {#P 1}\n\nMore.\n")
  }
}
