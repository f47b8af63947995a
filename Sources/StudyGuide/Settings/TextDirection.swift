internal import Markup

/// The direction in which a language is written, by its tag (BCP 47).
package enum TextDirection {
  /// Says whether a language is written from right to left: by the script that its tag names, or
  /// else by the script in which it is mostly written.
  package static func isRightToLeft(_ tag: String) -> Bool {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    guard let language = parts.first else { return false }
    // What follows a single letter is an extension, or for private use.
    let subtags = parts.dropFirst().prefix { $0.utf8.count > 1 }
    // A script has four letters and stands right behind the language, or behind its extension.
    let isScript = { (part: Substring) in
      part.utf8.count == 4 && part.utf8.allSatisfy(\.isASCIILetter)
    }
    if let script = subtags.prefix(4).first(where: isScript) {
      return scripts.contains(String(script))
    }
    if let regions = regions[String(language)] {
      return subtags.contains { regions.contains(String($0)) }
    }
    if language == "sd", subtags.contains("in") { return false }
    return languages.contains(String(language))
  }

  /// ISO 15924's scripts from right to left that text is written in.
  private static let scripts: Set<String> = [
    "adlm", "arab", "aran", "armi", "avst", "chrs", "cprt", "elym", "gara", "hatr", "hebr", "hung",
    "khar", "lydi", "mand", "mani", "mend", "merc", "mero", "narb", "nbat", "nkoo", "orkh", "ougr",
    "palm", "phli", "phlp", "phnx", "prti", "rohg", "samr", "sarb", "sogd", "sogo", "syrc", "syre",
    "syrj", "syrn", "thaa", "todr", "yezi",
  ]

  /// Languages that are mostly written in one of them.
  private static let languages: Set<String> = [
    "aao", "abh", "abv", "acm", "acq", "acw", "acx", "acy", "adf", "aeb", "aec", "afb", "aii",
    "ajp",
    "apc", "apd", "ar", "ara", "arb", "arc", "arq", "ars", "ary", "arz", "auz", "avl", "ayh", "ayl",
    "ayn",
    "ayp", "azb", "bal", "bgn", "bgp", "bhk", "brh", "ckb", "div", "dv", "fa", "fas", "fay", "glk",
    "haz",
    "he", "heb", "hnd", "hno", "iw", "ji", "jpr", "jrb", "kas", "khw", "ks", "kvx", "lad", "lki",
    "lrc", "luz",
    "mfa", "mnj", "mzn", "nqo", "ota", "pbt", "pbu", "per", "pes", "phl", "phr", "pnb", "prd",
    "prs", "ps",
    "pst", "pus", "rhg", "rmt", "sam", "scl", "sd", "sdh", "shu", "skr", "smp", "snd", "ssh", "swb",
    "syr",
    "trw", "ttt", "ug", "uig", "ur", "urd", "ydd", "yi", "yid",
  ]

  /// Regions in which languages of several scripts are written from right to left.
  private static let regions: [String: Set<String>] = ["pa": ["pk"], "az": ["ir", "iq"]]
}
