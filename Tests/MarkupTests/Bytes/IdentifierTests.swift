import Markup
import Testing

/// Ids of entries and what headings make of their words.
struct IdentifierTests {
  @Test(arguments: [
    ("a", true), ("a1", true), ("1", true), ("a-b", true), ("a-b-c9", true), ("", false),
    ("-", false), ("-a", false), ("a-", false), ("a--b", false), ("A", false), ("a_b", false),
    ("a b", false), ("é", false), ("a.b", false), ("z0", true),
  ])
  func `an id is small letters and digits with single hyphens`(_ id: String, _ isValid: Bool) {
    #expect(Identifier.isValid(id) == isValid)
    #expect(Identifier.isValid(Array(id.utf8)[...]) == isValid)
  }

  @Test(arguments: [
    ("What the essay argues", "what-the-essay-argues"), ("  A  b ", "a-b"), ("", ""), ("!?", ""),
    ("it's", "its"), ("1958-60", "1958-60"), ("a_b", "a-b"), ("(A)", "a"), ("a -- b!", "a-b"),
    ("Zz 09", "zz-09"),
  ])
  func `a heading of ASCII becomes an id`(_ text: String, _ slug: String) {
    #expect(Identifier.slug(text) == slug)
  }

  @Test(arguments: [
    ("Ó Gráda’s reply", "o-gradas-reply"), ("É", "e"), ("人民 公社", "人民-公社"), ("—é—", "e"),
    ("é ½ x", "e-½-x"), ("é it's", "e-its"), ("“É”", "e"), ("—", ""), ("Ж. Ш", "ж-ш"),
    ("1958–60", "1958-60"), ("é  \t a", "e-a"), ("人9", "人9"),
  ])
  func `a heading of other letters keeps them without their marks`(_ text: String, _ slug: String) {
    #expect(Identifier.slug(text) == slug)
  }
}
