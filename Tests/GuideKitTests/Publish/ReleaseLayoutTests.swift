import GuideKit
import Testing

struct ReleaseLayoutTests {
  @Test func `a link leads to a release, or to nothing of ours`() {
    #expect(ReleaseLayout.target(7) == "releases/7")
    #expect(ReleaseLayout.number(ofTarget: "releases/7") == 7)
    #expect(ReleaseLayout.number(ofTarget: "releases/12") == 12)
    for target in [
      "releases/", "releases/x", "release/7", "/releases/7", "7", "", "releases/7/", "releases/007",
      "releases/+7", "releases/-7", "releases/0", "releases/9223372036854775807",
      "releases/1000000000", "releases/٧", "releases/7 ", "releases/./7",
    ] {
      #expect(ReleaseLayout.number(ofTarget: target) == nil, "\(target)")
    }
  }

  @Test func `a new release is numbered after all others`() {
    #expect(ReleaseLayout.next(after: []) == 1)
    #expect(ReleaseLayout.next(after: [3, 12, 5]) == 13)
  }

  @Test func `a name is a release's where guide would give it`() {
    for number in [1, 9, 10, 2_024, 999_999_999] {
      #expect(ReleaseLayout.number(ofName: String(number)) == number)
    }
    for name in ["", "0", "00", "07", "1.0", "1e3", "0x1", ".new-7", "9999999999", "７"] {
      #expect(ReleaseLayout.number(ofName: name) == nil, "\(name)")
    }
  }

  @Test func `a new release takes no name that others have given`() {
    #expect(ReleaseLayout.next(after: [1, 2], besides: ["1", "2", "3", "4", "007", "x"]) == 5)
    #expect(ReleaseLayout.next(after: [], besides: ["2"]) == 1)
  }

  @Test func `the release before is the one that was noted`() {
    #expect(ReleaseLayout.number(before: 5, noted: "2\n", among: [1, 2, 3, 4, 5]) == 2)
    #expect(String(decoding: ReleaseLayout.note(2), as: UTF8.self) == "2\n")
  }

  @Test(arguments: [nil, "", "x", "9\n", "5", "6", "0"])
  func `without a note that holds it is the last before`(_ noted: String?) {
    #expect(ReleaseLayout.number(before: 5, noted: noted, among: [1, 3, 5, 6]) == 3)
  }

  @Test func `before the first there is none`() {
    #expect(ReleaseLayout.number(before: 1, noted: nil, among: [1, 2]) == nil)
    #expect(ReleaseLayout.number(before: 1, noted: "1", among: [1, 2]) == nil)
  }

  @Test func `its names are what hosts hold already`() {
    #expect(ReleaseLayout.mark == ".guide-target")
    #expect(ReleaseLayout.before == ".guide-before")
    #expect(ReleaseLayout.current == "current")
    #expect(ReleaseLayout.folder == "releases")
  }
}
