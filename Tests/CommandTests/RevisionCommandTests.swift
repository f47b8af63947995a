import TestSupport
import Testing

/// `guide rename`, `guide remove` and `guide check --fix` as an author meets them.
struct RevisionCommandTests {
  private func guide(_ changes: String = "", inGit: Bool = true) throws -> GuideTool {
    let tool = try GuideTool(
      TestSite(changes, base: TestSite.with(.readings, .claim, .term, .figure, .event)).texts)
    if inGit { try commit(tool, "git init -q . &&") }
    return tool
  }

  private func commit(_ tool: GuideTool, _ before: String = "") throws {
    let outcome = try tool.shell(
      "\(before) git add -A && git -c user.name=a -c user.email=a@example.org commit -qm a")
    #expect(outcome.status == 0, "\(outcome.error)")
  }

  @Test func `rename shows the plan, changes everything and says how git undoes it`() throws {
    let tool = try guide(
      "-- content/pages/notes.md --\n---\ntitle: Notes\n---\n\nA [wall](term:rampart).\n")
    defer { tool.remove() }
    let before = tool.files(in: "content")
    let outcome = try tool.run("rename", "term", "rampart", "wall", "--yes")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(
      outcome.output == """
        rampart → wall

        content/glossary/rampart.md
          becomes content/glossary/wall.md
        content/glossary/rampart.md:4:1
          + formerly: [rampart]

        content/pages/notes.md:5:15
          - A [wall](term:rampart).
          + A [wall](term:wall).

        2 files, 2 changes

        """)
    #expect(
      outcome.error == """
        2 files changed, no problems
        to undo it: git restore content && git clean -fdq content/glossary/wall.md

        """)
    #expect(tool.read("content/glossary/rampart.md") == nil)
    #expect(tool.read("content/glossary/wall.md")?.contains("formerly: [rampart]\n") == true)
    #expect(try tool.run("check", "--strict").status == 0)
    _ = try tool.shell("git restore content && git clean -fdq content/glossary/wall.md")
    #expect(tool.files(in: "content") == before)
  }

  @Test func `nothing is changed in a dry run, nor where nobody can be asked`() throws {
    let tool = try guide()
    defer { tool.remove() }
    let before = tool.files(in: "content")
    let dry = try tool.run("rename", "term", "rampart", "wall", "--dry-run")
    #expect(dry.status == 0)
    #expect(dry.output.hasSuffix("Dry run: nothing was changed.\n"))
    let silent = try tool.run("rename", "term", "rampart", "wall", input: "y\n")
    #expect(silent.status == 64)
    #expect(silent.output.contains("\n1 file, 1 change\n"))
    #expect(
      silent.error
        == "guide: nobody can be asked here\n  say --yes to go on, or --dry-run to see the plan\n")
    #expect(tool.files(in: "content") == before)
  }

  @Test func `what is not committed is not changed unless that is said`() throws {
    let tool = try guide()
    defer { tool.remove() }
    try tool.write(
      "content/glossary/moat.md", "---\nterm: Moat\nsee: [rampart]\n---\n\nA moat of water.\n")
    let refused = try tool.run("rename", "term", "rampart", "wall", "--yes")
    #expect(refused.status == 64)
    #expect(refused.error.contains("not committed yet:\n  content/glossary/moat.md\n"))
    #expect(tool.read("content/glossary/wall.md") == nil)
    let other = try tool.run("rename", "event", "first-wall", "old-wall", "--yes")
    #expect(other.error.contains("to undo it: git restore content/timeline.yml\n"))
    let forced = try tool.run("rename", "term", "rampart", "wall", "--yes", "--allow-dirty")
    #expect(forced.status == 0, "\(forced.error)")
    #expect(!forced.error.contains("to undo it"))
    #expect(tool.read("content/glossary/moat.md")?.contains("see: [wall]") == true)
  }

  @Test func `without a repository there is no way back to be told`() throws {
    let tool = try guide(inGit: false)
    defer { tool.remove() }
    let outcome = try tool.run("rename", "section", "walls", "ramparts", "--yes")
    #expect(outcome.error == "2 files changed, no problems\n")
    #expect(tool.files(in: "content/questions").keys.sorted() == ["ramparts/why-walls.md"])
    #expect(try tool.shell("ls content/questions").output == "ramparts\n")
  }

  @Test func `a wish that cannot be is refused with the reason`() throws {
    let tool = try guide()
    defer { tool.remove() }
    let missing = try tool.run("rename", "term", "ramprat", "wall", "--yes")
    #expect(missing.status == 64)
    #expect(
      missing.error == "guide: there is no term `ramprat`\n  did you mean `rampart`?\n")
    #expect(try tool.run("rename", "trem", "rampart", "wall").status == 64)
  }

  @Test func `remove stops where only a person can mend, and goes on if told to`() throws {
    let tool = try guide(
      "-- content/pages/notes.md --\n---\ntitle: Notes\n---\n\n![](claim:walls-pay)\n")
    defer { tool.remove() }
    let refused = try tool.run("remove", "claim", "walls-pay", "--yes")
    #expect(refused.status == 64)
    #expect(
      refused.output.contains(
        "\nTo be mended by hand:\n  content/pages/notes.md:5:5 its card is shown\n"))
    #expect(refused.error.hasPrefix("guide: 1 place only you can mend; nothing was changed\n"))
    #expect(tool.read("content/claims/walls-pay.md") != nil)
    let done = try tool.run("remove", "claim", "walls-pay", "--yes", "--anyway")
    #expect(done.status == 1)
    #expect(done.error.contains("no claim `walls-pay`"))
    #expect(tool.read("content/claims/walls-pay.md") == nil)
    #expect(tool.read("content/sections/010-walls.md")?.contains("claim:walls-pay") == false)
  }

  @Test func `check mends what is certain, and shows it first`() throws {
    let tool = try guide(
      """
      -- content/pages/notes.md --
      ---
      title: Notes
      sumary: On walls.
      draft: no
      ---

      A [wall](term:ramprat), a [gate](term:zzz) and [@stone-1991].
      """)
    defer { tool.remove() }
    let before = tool.read("content/pages/notes.md")
    let dry = try tool.run("check", "--fix", "--dry-run")
    #expect(dry.status == 1)
    #expect(tool.read("content/pages/notes.md") == before)
    let asked = try tool.run("check", "--fix")
    #expect(asked.status == 64)
    let outcome = try tool.run("check", "--fix", "--yes")
    #expect(
      outcome.output == """
        content/pages/notes.md:3:1
          - sumary: On walls.
          + summary: On walls.
        content/pages/notes.md:4:8
          - draft: no
          + draft: false
        content/pages/notes.md:7:15
          - A [wall](term:ramprat), a [gate](term:zzz) and [@stone-1991].
          + A [wall](term:rampart), a [gate](term:zzz) and [@stone-1990].

        1 file, 3 changes

        """)
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("no term `zzz`"))
    #expect(!outcome.error.contains("ramprat") && !outcome.error.contains("sumary"))
    #expect(try tool.run("check", "--yes").status == 64)
    let again = try tool.run("check", "--fix", "--yes")
    #expect(again.output == "")
  }

  @Test func `a command that there is not is told the nearest`() throws {
    let tool = try GuideTool([:])
    defer { tool.remove() }
    let outcome = try tool.run("buidl")
    #expect(outcome.status == 64)
    #expect(outcome.error.hasPrefix("Error: There is no command `buidl`: did you mean `build`?\n"))
    let other = try tool.run("zzz")
    #expect(other.error.hasPrefix("Error: There is no command `zzz`: there are build, check, "))
  }

  @Test func `a build never pours pages into the guide's own folder`() throws {
    let tool = try guide()
    defer { tool.remove() }
    let outcome = try tool.run("build", "--output", ".")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("it is the guide's own folder"))
    #expect(tool.read("index.html") == nil)
  }
}
