import ArgumentParser
import Foundation
import GuideKit
import TestSupport
import Testing

struct ManualTests {
  private static let folder = PackageFolder.path + "/Sources/GuideKit/Manual.docc"

  @Test func `every article of the catalog is printed, as it stands there`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
      .filter { $0.hasSuffix(".md") }
    let topics = names.map { ManualArticle.topic(ofFile: String($0.dropLast(3))) }
    #expect(Set(topics) == Set(ManualArticle.all.map(\.topic)))
    #expect(ManualArticle.all.count == names.count)
    for name in names {
      let topic = ManualArticle.topic(ofFile: String(name.dropLast(3)))
      let text = String(decoding: TestFiles.bytes(of: Self.folder + "/" + name), as: UTF8.self)
      #expect(try ManualArticle.find(topic).text == text, "\(name)")
    }
  }

  @Test func `a topic is its file's name in small letters`() {
    #expect(ManualArticle.topic(ofFile: "YourFirstGuide") == "your-first-guide")
    #expect(ManualArticle.topic(ofFile: "ANewKind") == "a-new-kind")
    #expect(ManualArticle.topic(ofFile: "Manual") == "manual")
  }

  @Test func `the list has a line for each article, with what it is about`() {
    let lines = ManualArticle.list.split(separator: "\n")
    #expect(lines.count == ManualArticle.all.count)
    for (line, article) in zip(lines, ManualArticle.all) {
      #expect(line.hasPrefix(article.topic + " "))
      #expect(line.hasSuffix("  " + article.abstract))
      #expect(article.abstract.hasSuffix("."))
      #expect(!article.abstract.hasPrefix("#") && article.abstract.count > 30, "\(article.topic)")
    }
    #expect(Set(lines.map { $0.firstRange(of: "  ")?.lowerBound != nil }) == [true])
  }

  @Test func `a near miss is suggested, and for other names all are told`() {
    func message(_ topic: String) -> String {
      do {
        return try ManualArticle.find(topic).topic
      } catch {
        return GuideCommand.message(for: error) + " \(GuideCommand.exitCode(for: error).rawValue)"
      }
    }
    #expect(message("entries") == "entries")
    #expect(message("entires") == "There is no article entires: did you mean `entries`? 64")
    #expect(
      message("zzz").hasPrefix("There is no article zzz: there are manual, your-first-guide, "))
  }
}
