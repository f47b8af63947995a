import GuideKit
import Testing

struct RepositoryTests {
  @Test func `the nearest folder upwards with a repository is found`() throws {
    let folder = try TemporaryFolder(["outer/.git/HEAD": "", "outer/a/inner/.git": "gitdir: x"])
    #expect(Repository.around(folder.at("outer/a/inner/b/c")) == folder.at("outer/a/inner"))
    #expect(Repository.around(folder.at("outer/a/inner")) == folder.at("outer/a/inner"))
    #expect(Repository.around(folder.at("outer/a")) == folder.at("outer"))
    #expect(Repository.around("/") == nil)
  }
}
