import ArgumentParser
import GuideKit
import Markup
import Pages
import StudyGuide
import Testing

/// What command lines may say.
struct OptionTests {
  /// What is said of a command line: nothing when it may be run.
  private func refusal(_ line: String) -> String? {
    do {
      _ = try GuideCommand.parseAsRoot(line.split(separator: " ").map(String.init))
      return nil
    } catch {
      #expect(GuideCommand.exitCode(for: error) == .validationFailure, "\(line)")
      return GuideCommand.message(for: error)
    }
  }

  @Test(arguments: [
    "build", "build --source a --output b --stats --quiet --strict --drafts --jobs 1",
    "build -s a -o b -q -j 256 --format github", "check --list", "check --report --format json",
    "preview -p 0 -o --host ::1 --follow --poll --strict --editor zed", "publish",
    "publish pages --dry-run --yes --allow-dirty --all --max-delete 0 --keep 1",
    "publish pages -y --rollback --max-delete 100", "new term rampart", "new section 030-walls",
    "new question why --section walls --kind choice", "new claim a -s lessons",
    "rename term a b --dry-run", "remove claim a --yes --allow-dirty --anyway -s lessons",
    "check --fix --yes --strict", "init a --source b",
    "fingerprint a.txt", "number", "number --dry-run -s a", "names", "names cards/claim",
    "render --commonmark -",
    "render --template a.mustache --data b.json", "manual", "manual entries",
  ])
  func `may be said`(_ line: String) {
    #expect(refusal(line) == nil)
  }

  @Test(arguments: [
    ("build --jobs 0", "--jobs must be between 1 and 256."),
    ("build --jobs 257", "--jobs must be between 1 and 256."),
    ("publish --max-delete 101", "--max-delete is a share of a hundred."),
    ("publish --keep 0", "--keep must be at least 1."),
    ("publish --drafts", "Drafts are never published."),
    ("new term Rampart", "Rampart is no id: small letters, digits and single hyphens."),
    ("new term a--b", "a--b is no id: small letters, digits and single hyphens."),
    ("new question why", "A question needs --section, the id of its section."),
    ("new question why --section W", "W is no id: small letters, digits and single hyphens."),
    ("new term a --section b", "--section and --kind belong to questions."),
    ("check --yes", "--yes and --dry-run belong to --fix."),
    ("render", "Say what to render: --commonmark, or --template with --data."),
    (
      "render --commonmark --template a --data b",
      "Say what to render: --commonmark, or --template with --data."
    ), ("render --template a", "A template needs --data, a file of JSON."),
  ])
  func `is refused with the reason`(_ line: String, _ reason: String) {
    #expect(refusal(line) == reason)
  }

  @Test func `entries that stand in a list are told where, and offered nowhere`() {
    let event = refusal("new event first-wall")
    #expect(
      event?.hasPrefix(
        "Events stand in a list: write there, in content/timeline.yml:\n\n- id: first-wall\n  date: "
      )
        == true, "\(event ?? "")")
    #expect(
      refusal("new essay p9")?.hasPrefix(
        "Paragraphs stand in a list: write there, in content/essay.yml:\n\n  - id: p9\n") == true)
    let new = GuideCommand.configuration.subcommands.first { $0.configuration.commandName == "new" }
    let help = new.map { GuideCommand.helpMessage(for: $0) } ?? ""
    #expect(help.contains("(values: section, claim, term, person,") && !help.contains("event"))
  }

  @Test func `help is wrapped once, by the terminal's width`() {
    for command in GuideCommand.configuration.subcommands + [GuideCommand.self] {
      let lines = command.configuration.discussion.split(
        separator: "\n", omittingEmptySubsequences: false)
      let broken = zip(lines, lines.dropFirst()).first { line, next in
        !line.hasSuffix(":") && [line, next].allSatisfy { !$0.isEmpty && !$0.hasPrefix(" ") }
      }
      #expect(broken == nil, "\(command)")
    }
  }

  @Test(arguments: [
    (["buidl"], "There is no command `buidl`: did you mean `build`?"),
    (["zzz", "--help"], "There is no command `zzz`: there are build, check, "),
  ])
  func `the nearest command is told`(_ words: [String], _ message: String) {
    #expect(GuideCommand.unknownCommand(in: words)?.hasPrefix("Error: " + message) == true)
  }

  @Test(arguments: [[], ["--version"], ["help", "build"], ["build", "x"], ["-h"], ["rename"]])
  func `what may be a command is left to the parser`(_ words: [String]) {
    #expect(GuideCommand.unknownCommand(in: words) == nil)
  }

  @Test(arguments: [
    "bilud", "build --format xml", "build extra", "new", "new term", "new thing a", "init",
    "fingerprint", "publish a b", "preview --port 70000", "publish --max-delete x",
    "publish --max-delete=-1",
  ])
  func `is wrong usage`(_ line: String) {
    #expect(refusal(line)?.isEmpty == false)
  }

  @Test func `options become what a build is told`() throws {
    let plain = try GuideOptions.parse([])
    #expect(plain.source == ".")
    #expect(plain.format == .text)
    #expect(plain.jobCount >= 1)
    #expect(!plain.buildOptions.isStrict && !plain.buildOptions.includesDrafts)
    #expect(!plain.buildOptions.isPublished)
    let all = try GuideOptions.parse(["-s", "a", "--strict", "--drafts", "-j", "7"])
    #expect(all.source == "a")
    #expect(all.buildOptions.isStrict && all.buildOptions.includesDrafts)
    #expect(all.buildOptions.jobs == 7)
    #expect(try GuideOptions.parse(["--strict"]).buildOptions.includesDrafts == false)
    #expect(try GuideOptions.parse(["--format", "json"]).format == .json)
  }

  @Test func `the version stands in one place, with libcmark's`() {
    let version = GuideCommand.configuration.version
    #expect(version.hasPrefix("guide \(Version.number) (libcmark 0."))
  }

  @Test func `ends by problems, by the machine and by usage are told apart`() {
    #expect(ExitStatus.problems == ExitCode(1))
    #expect(ExitStatus.environment == ExitCode(2))
    #expect(ExitCode.validationFailure == ExitCode(64))
  }

  @Test func `rules are listed with meaning and remedy`() {
    let rules = Rule.all
    let text = RuleList.text
    #expect(text.hasSuffix("\n"))
    #expect(text.split(separator: "\n\n").count == rules.count)
    for rule in rules {
      #expect(
        text.contains(
          "\(rule.id) (\(rule.severity.rawValue))\n  \(rule.meaning)\n  \(rule.remedy)\n"))
    }
  }
}
