import Markup
import Testing

/// The number of words of a text.
struct WordCountTests {
  @Test(arguments: [
    ("", 0), ("one two", 2), ("[one](/a), two", 2), ("*one*. Two", 2), ("one – two", 2),
    ("it's so", 2),
    ("one\ntwo", 2), ("[one](/a)[two](/b)", 1), ("a—b", 1), ("`one two`", 2), ("one\n\ntwo", 2),
    ("- one\n- two", 2), ("In 1958.", 2), ("…", 0), ("été à", 2), ("人民公社", 2), ("人民 one 公社", 3),
    ("one [@a]. Two", 2), ("**a**b", 1), ("| a | b c |\n| - | - |", 3), ("один два", 2),
    ("“one” (two)", 2),
  ])
  func `a word holds a letter or digit, and two Han characters are one`(
    _ text: String, _ count: Int
  ) {
    #expect(Written.document(text).wordCount == count)
  }
}
