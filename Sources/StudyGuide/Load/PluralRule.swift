/// The forms that words take behind whole numbers, by the plural categories of Unicode's CLDR.
enum PluralRule {
  /// The categories besides `other`, which every language has.
  static let categories = ["zero", "one", "two", "few", "many"]

  /// Returns the category of a whole number from 0 on in a language, by its tag.
  static func category(of number: Int, in language: String) -> String {
    let (ones, tens) = (number % 10, number % 100)
    let isTeen = (11...14).contains(tens)
    switch language.lowercased().prefix(while: { $0 != "-" }) {
    case "zh", "ja", "ko", "vi", "th", "id", "ms", "my", "lo", "jv", "yue", "bo", "dz", "wo":
      return "other"
    case "fr", "pt", "hy", "kab", "ff": return number < 2 ? "one" : "other"
    case "am", "bn", "fa", "gu", "hi", "kn", "mr", "zu", "as":
      return number < 2 ? "one" : "other"
    case "ru", "uk", "be", "sr", "hr", "bs":
      if ones == 1, tens != 11 { return "one" }
      let isFew = (2...4).contains(ones) && !isTeen
      let isSouthern = ["sr", "hr", "bs"].contains { language.lowercased().hasPrefix($0) }
      return isFew ? "few" : isSouthern ? "other" : "many"
    case "pl":
      if number == 1 { return "one" }
      return (2...4).contains(ones) && !isTeen ? "few" : "many"
    case "cs", "sk": return number == 1 ? "one" : (2...4).contains(number) ? "few" : "other"
    case "sl":
      return switch tens {
      case 1: "one"
      case 2: "two"
      case 3, 4: "few"
      default: "other"
      }
    case "lt":
      if (11...19).contains(tens) || ones == 0 { return "other" }
      return ones == 1 ? "one" : "few"
    case "lv":
      if ones == 0 || (11...19).contains(tens) { return "zero" }
      return ones == 1 ? "one" : "other"
    case "ro", "mo":
      if number == 1 { return "one" }
      return number == 0 || (1...19).contains(tens) ? "few" : "other"
    case "ar":
      return switch number {
      case 0: "zero"
      case 1: "one"
      case 2: "two"
      default: (3...10).contains(tens) ? "few" : tens > 10 ? "many" : "other"
      }
    case "he", "iw": return number == 1 ? "one" : number == 2 ? "two" : "other"
    case "ga":
      return switch number {
      case 1: "one"
      case 2: "two"
      case 3...6: "few"
      case 7...10: "many"
      default: "other"
      }
    case "cy":
      return switch number {
      case 0: "zero"
      case 1: "one"
      case 2: "two"
      case 3: "few"
      case 6: "many"
      default: "other"
      }
    case "mt":
      if number == 1 { return "one" }
      if number == 2 { return "two" }
      return number == 0 || (3...10).contains(tens)
        ? "few" : (11...19).contains(tens) ? "many" : "other"
    case "is", "mk": return ones == 1 && tens != 11 ? "one" : "other"
    default: return number == 1 ? "one" : "other"
    }
  }
}
