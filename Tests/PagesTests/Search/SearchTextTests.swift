import Pages
import Testing

/// How the search compares words.
struct SearchTextTests {
  private static let english = SearchText(endings: ["s", "es", "ed", "ing"])

  @Test(arguments: [
    ("Ó Gráda", "o grada"), ("Dikötter", "dikotter"), ("zhēnggòu", "zhenggou"), ("ΛΌΓΟΣ", "λογοσ"),
    ("Łódź", "lodz"), ("أَحْمَد", "احمد"), ("مدرسة", "مدرسه"), ("人民", "人民"), ("Ёлка", "ёлка"),
  ])
  func `letters are folded`(_ text: String, _ folded: String) {
    #expect(SearchText.fold(text) == folded)
  }

  @Test(arguments: [
    ["policy", "policies"], ["plan", "plans", "planned", "planning"],
    ["cause", "causes", "caused"],
    ["study", "studies", "studied", "studying"], ["class", "classes"],
    ["kill", "killing", "killed"],
  ])
  func `forms of a word are one`(_ words: [String]) {
    #expect(Set(words.map(Self.english.stem)).count == 1, "\(words.map(Self.english.stem))")
  }

  @Test(arguments: [
    ("bus", "bus"), ("1950s", "1950s"), ("thing", "thing"), ("1958", "1958"), ("ed", "ed"),
    ("mao", "mao"), ("red", "red"),
  ])
  func `what would be too short keeps its ending`(_ word: String, _ stem: String) {
    #expect(Self.english.stem(word) == stem)
  }

  @Test func `an ending with a hyphen is a beginning, and the longest counts`() {
    let arabic = SearchText(endings: ["ال-", "وال-", "ات"])
    #expect(arabic.stem("والجدار") == arabic.stem("جدار"))
    #expect(arabic.stem("الجدارات") == "جدار")
    #expect(arabic.stem("الب") == "الب")
    let german = SearchText(endings: ["n", "en", "e"])
    #expect(german.stem("ernten") == german.stem("ernte"))
  }

  @Test func `a text is divided at all but letters, marks and digits`() {
    #expect(
      Self.english.words(of: "People’s walls, 16.4 m (p24) – l’été a")
        == ["people", "wal", "16", "4", "p24", "ete"].map(Self.english.stem))
  }

  @Test func `scripts without spaces are letters and pairs`() {
    #expect(
      Self.english.words(of: "在1958年大跃进") == ["在", "1958", "年", "年大", "大", "大跃", "跃", "跃进", "进"])
    #expect(Self.english.words(of: "かな") == ["か", "かな", "な"])
  }
}
