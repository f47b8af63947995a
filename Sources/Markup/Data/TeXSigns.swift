/// What commands of TeX stand for.
enum TeXSigns {
  /// Accents, by their commands, as combining marks.
  static let accents: [String: Unicode.Scalar] = [
    "`": "\u{300}", "'": "\u{301}", "^": "\u{302}", "~": "\u{303}", "=": "\u{304}",
    "u": "\u{306}", ".": "\u{307}", "\"": "\u{308}", "r": "\u{30A}", "H": "\u{30B}",
    "v": "\u{30C}", "d": "\u{323}", "c": "\u{327}", "k": "\u{328}", "b": "\u{331}",
    "t": "\u{361}",
  ]

  /// Letters and signs.
  static let letters: [String: String] = [
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ",
    "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ", "S": "§", "P": "¶", "dag": "†", "ddag": "‡",
    "copyright": "©", "pounds": "£", "euro": "€", "texteuro": "€", "textyen": "¥", "textcent": "¢",
    "textdegree": "°", "degree": "°", "textregistered": "®", "texttrademark": "™",
    "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "textbraceleft": "{",
    "textbraceright": "}", "textunderscore": "_", "textdollar": "$", "textbar": "|",
    "textless": "<", "textgreater": ">", "textendash": "–", "textemdash": "—",
    "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“",
    "textquotedblright": "”", "textquotedbl": "\"", "textquotesingle": "'", "quotesinglbase": "‚",
    "quotedblbase": "„", "guillemotleft": "«", "guillemotright": "»", "guilsinglleft": "‹",
    "guilsinglright": "›", "textexclamdown": "¡", "textquestiondown": "¿", "textellipsis": "…",
    "ldots": "…", "dots": "…", "textbullet": "•", "textperiodcentered": "·", "cdot": "·",
    "times": "×", "texttimes": "×", "pm": "±", "textpm": "±", "div": "÷", "leq": "≤", "geq": "≥",
    "approx": "≈", "sim": "∼", "infty": "∞", "rightarrow": "→", "alpha": "α", "beta": "β",
    "gamma": "γ", "delta": "δ", "epsilon": "ε", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ",
    "omega": "ω", "Delta": "Δ", "Omega": "Ω", "LaTeX": "LaTeX", "TeX": "TeX", "BibTeX": "BibTeX",
    "newline": " ", "quad": " ", "qquad": " ", "space": " ", "textvisiblespace": " ",
    "nobreakdash": "",
    "textsuperscriptone": "¹", "textmu": "µ", "textordfeminine": "ª", "textordmasculine": "º",
    "textonehalf": "½", "textthreequarters": "¾", "textonequarter": "¼", "slash": "/",
    "lbrace": "{", "rbrace": "}", "backslash": "\\", "prime": "′", "ast": "*",
    "textasteriskcentered": "*",
  ]

  /// Commands that set their argument in a style.
  static let fonts: [String: RichText.Style] = [
    "textit": .italic, "emph": .italic, "textsl": .italic, "mkbibemph": .italic, "mathit": .italic,
    "textbf": .bold, "mkbibbold": .bold, "mathbf": .bold, "textsc": .smallCaps,
    "textsuperscript": .superscript, "mkbibsuperscript": .superscript, "textsubscript": .subscript,
  ]

  /// Commands that set the rest of their group in a style.
  static let switches: [String: RichText.Style] = [
    "it": .italic, "em": .italic, "sl": .italic, "itshape": .italic, "slshape": .italic,
    "bf": .bold, "bfseries": .bold, "sc": .smallCaps, "scshape": .smallCaps,
  ]

  /// Commands whose argument is not printed.
  static let hidden: Set<String> = ["noopsort", "SortNoop", "phantom", "hphantom", "vphantom"]

  /// Commands that change nothing here: what stands behind them is printed as it is.
  static let silent: Set<String> = [
    "textnormal", "textup", "textrm", "textsf", "texttt", "textmd", "text", "mbox", "hbox", "rm",
    "sf", "tt", "upshape", "normalfont", "mathrm", "ensuremath", "url", "path", "nolinkurl",
    "relax", "protect", "MakeUppercase", "MakeLowercase", "uppercase", "lowercase", "bibstring",
    "allowbreak", "break", "hskip", "penalty", "nocase", "left", "right",
  ]

  /// Returns a letter with a mark, as one scalar where there is one.
  static func accented(_ letter: Character, _ mark: Unicode.Scalar) -> String {
    // Marks stand on an `i` and a `j` without their dots.
    let base = letter == "ı" ? "i" : letter == "ȷ" ? "j" : letter
    return LetterForms.composed(String(base) + String(mark))
  }
}
