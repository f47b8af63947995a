internal import Markup

/// A reader of lists of names as BibTeX and BibLaTeX have them: `First von Last and von Last, Jr,
/// First and {An Institution} and others`.
enum BibTeXNames {
  /// Reads the names in a value in TeX; `read` makes text of TeX. `keepsParticles` says whether a
  /// particle stays with the family name where that stands alone, and no name says otherwise.
  static func read(
    _ tex: String, keepsParticles: Bool, text read: (String) -> String
  ) -> [Work.Name] {
    let words = words(in: tex)
    let lists = words.split { $0.text.lowercased() == "and" && !$0.endsPart }
    return lists.enumerated().map { index, list in
      let words = Array(list)
      if index > 0, words.count == 1, words[0].text.lowercased() == "others" {
        var others = Work.Name()
        (others.literal, others.isOthers) = ("others", true)
        return others
      }
      var name = name(words, read)
      if !(words.lazy.compactMap(\.keepsParticle).first ?? keepsParticles) {
        (name.droppingParticle, name.nonDroppingParticle) = (name.nonDroppingParticle, "")
      }
      return name
    }
  }

  /// Says whether a name in a value has more commas than a name can have, so that it is most likely
  /// several.
  static func hasSpareComma(_ tex: String) -> Bool {
    words(in: tex).split { $0.text.lowercased() == "and" && !$0.endsPart }.contains { name in
      name.count(where: \.endsPart) - (name.last?.endsPart == true ? 1 : 0) > 2
        && !name.contains { $0.text.hasPrefix("family=") }
    }
  }

  /// A word in TeX, and whether a comma stands behind it.
  private struct Word {
    var text: String
    var endsPart = false

    /// Whether the word begins with a small letter, braces and accents aside; a group of several
    /// letters in braces has no case.
    var isParticle: Bool {
      var bytes = text.utf8[...]
      if bytes.starts(with: "{\\".utf8) {
        bytes = bytes.dropFirst(2)
        // The letter of an accent stands after the command's own sign.
        if bytes.first.map({ !$0.isASCIILetter }) == true { bytes = bytes.dropFirst() }
        bytes = bytes.drop { !$0.isASCIILetter }
        return bytes.first?.isASCIILowercase == true
      }
      return text.first?.isLowercase == true
    }

    /// What BibLaTeX's `useprefix=false` within a name says; nil for any other word.
    var keepsParticle: Bool? {
      switch text.lowercased() {
      case "useprefix=true": true
      case "useprefix=false": false
      default: nil
      }
    }

    /// Whether the whole word is one group in braces.
    var isGroup: Bool {
      guard text.hasPrefix("{"), text.hasSuffix("}") else { return false }
      var depth = 0
      for (index, byte) in text.utf8.enumerated() {
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth -= 1 }
        if depth == 0, index < text.utf8.count - 1 { return false }
      }
      return true
    }
  }

  /// Splits a value at blanks and commas outside braces.
  private static func words(in tex: String) -> [Word] {
    var words: [Word] = []
    var word: [UInt8] = []
    var depth = 0
    var isEscaped = false
    func end(comma: Bool) {
      // A comma after nothing ends an empty part.
      let isPart = comma && words.last.map { $0.endsPart || $0.text.lowercased() == "and" } != false
      if !word.isEmpty || isPart {
        words.append(Word(text: String(decoding: word, as: UTF8.self)))
      }
      word = []
      if comma { words[words.count - 1].endsPart = true }
    }
    for byte in tex.utf8 {
      let isBlank = byte.isBlank || byte.isLineEnd || byte == UInt8(ascii: "~")
      if depth == 0, isBlank && !isEscaped || byte == UInt8(ascii: ",") {
        end(comma: byte == UInt8(ascii: ","))
        isEscaped = false
        continue
      }
      if !isEscaped {
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      word.append(byte)
    }
    end(comma: false)
    return words
  }

  private static func name(_ words: [Word], _ read: (String) -> String) -> Work.Name {
    var name = Work.Name()
    if words.count == 1, words[0].isGroup {
      name.literal = read(words[0].text)
      return name
    }
    func text(_ words: some Sequence<Word>) -> String {
      read(words.map(\.text).joined(separator: " "))
    }
    if words.contains(where: { $0.text.hasPrefix("family=") }) { return keyed(words, text) }
    var parts: [[Word]] = [[]]
    for word in words {
      parts[parts.count - 1].append(word)
      if word.endsPart { parts.append([]) }
    }
    if parts.count > 1, parts[parts.count - 1].isEmpty { parts.removeLast() }
    if parts.count == 1 {
      // The particle begins at the first small word that is not the last; before it stands the
      // given name.
      let all = parts[0]
      let start = all.dropLast().firstIndex(where: \.isParticle) ?? all.count - 1
      let family = all[start...]
      name.given = text(all[..<start])
      (name.nonDroppingParticle, name.family) = divided(family, text)
    } else {
      (name.nonDroppingParticle, name.family) = divided(parts[0][...], text)
      if parts.count > 2 { name.suffix = text(parts[1]) }
      // Of too many parts none is lost.
      name.given = parts.dropFirst(parts.count == 2 ? 1 : 2).map(text).joined(separator: ", ")
    }
    return name
  }

  /// Divides the words of a family name into those up to the last small one, and the others.
  private static func divided(
    _ words: ArraySlice<Word>, _ text: (ArraySlice<Word>) -> String
  ) -> (particle: String, family: String) {
    let last = words.dropLast().lastIndex(where: \.isParticle)
    guard let last, words.first?.isParticle == true else { return ("", text(words)) }
    return (text(words[...last]), text(words[(last + 1)...]))
  }

  /// Reads BibLaTeX's form `family=Berg, given=Max, prefix=van der, useprefix=true`.
  private static func keyed(_ words: [Word], _ text: ([Word]) -> String) -> Work.Name {
    var name = Work.Name()
    var key = ""
    var values: [String: [Word]] = [:]
    for var word in words {
      if let equals = word.text.firstIndex(of: "="), !word.text.hasPrefix("{") {
        key = word.text[..<equals].lowercased()
        word.text = String(word.text[word.text.index(after: equals)...])
      }
      if !word.text.isEmpty { values[key, default: []].append(word) }
    }
    name.family = text(values["family"] ?? [])
    name.given = text(values["given"] ?? [])
    name.suffix = text(values["suffix"] ?? [])
    name.nonDroppingParticle = text(values["prefix"] ?? [])
    return name
  }
}
