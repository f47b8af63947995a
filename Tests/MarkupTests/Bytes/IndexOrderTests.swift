import Markup
import Testing

/// The order of names in indexes, by language.
struct IndexOrderTests {
  @Test(arguments: [
    ("es", "na nz ña ñu o", ""), ("de", "Apfel Ärger Azur Öl Straße Strauß Zug", ""),
    ("sv", "azur zon åka ärta öra", ""), ("da-DK", "zoo æble øl å", ""),
    ("tr", "cam çam hız ısı ilk", ""),
    ("pl", "las lzy łan mak", ""), ("en", "naive Ñandú nut", ""), ("cs", "cyklus čas dům", ""),
    ("ar", "أمل البيت التاج جمل", ""), ("grc", "Ἀθήνη βίος λόγος", ""),
  ])
  func `names stand where the dictionaries of a language have them`(
    _ language: String, _ names: String, _ unused: String
  ) {
    let order = IndexOrder(language: language)
    let ordered = names.split(separator: " ").map(String.init)
    #expect(ordered.reversed().sortedByKeys { (order.key(of: $0), $0) } == ordered)
  }

  @Test(arguments: [
    ("es", "ñu", "Ñ"), ("es", "nu", "N"), ("de", "Ärger", "A"), ("sv", "Ärta", "Ä"),
    ("en", "Ó Gráda", "O"),
    ("ar", "البيت", "ب"), ("ar", "ال", "ا"), ("zh", "样本", "样"), ("tr", "ilk", "İ"),
    ("tr", "ısı", "I"),
    ("en", "", ""),
  ])
  func `an index has a name under the letter of its language`(
    _ language: String, _ name: String, _ letter: String
  ) {
    #expect(IndexOrder(language: language).letter(of: name) == letter)
  }
}
