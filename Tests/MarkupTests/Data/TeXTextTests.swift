import Markup
import Testing

/// The TeX of bibliographies as text.
struct TeXTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("{The {China} Quarterly}", "The China Quarterly"),
    (#"{\"U}ber, \"Uber, \"{U}ber, {\"{U}}ber"#, "Über, Über, Über, Über"),
    (#"Dr{\`e}ze, Dr\`eze, Dr\`{e}ze"#, "Drèze, Drèze, Drèze"),
    (#"{\'\i}, \'{\i}, \'i"#, "í, í, í"), (#"{\o}, \o{}, \O x, \aa b"#, "ø, ø, Øx, åb"),
    (#"\v{c}\v s \c{c} \c c \k{a} \H{o} \u{g} \r{a} \.z \=a \~n \^o"#, "čš ç ç ą ő ğ å ż ā ñ ô"),
    (#"{\ss} \ae \OE\ x"#, "ß æŒ x"), (#"Erd\H{o}s, \v{S}afa\v{r}{\'\i}k"#, "Erdős, Šafařík"),
    (##"A \& B, 5\,\%, \$3, \#1, a\_b, \{x\}"##, "A & B, 5 %, $3, #1, a_b, {x}"),
    ("pp. 1--2 --- or", "pp. 1–2 — or"), ("``a'' `b' c's", "“a” ‘b’ c’s"),
    ("van~Berg", "van\u{A0}Berg"), (#"\enquote{a \emph{b}}"#, "“a b”"),
    (#"\textendash\textquoteright{}s \ldots"#, "–’s …"), (#"x\textsuperscript{2}"#, "x2"),
    ("$x^2$ and a_b", "x2 and a_b"), (#"\noopsort{1973b}1973"#, "1973"),
    (#"\{\vphantom{\}} a \vphantom{\{}\}"#, "{ a }"),
    (#"\url{https://e.org/a}"#, "https://e.org/a"), (#"\mbox{a} \textrm{b}"#, "a b"),
    (#"a\\b"#, "a b"), (#"\'"#, ""), (#"\"#, ""), (#"\v"#, ""), (#"\'{}x"#, "x"), (#"{\'"#, ""),
    (#"\enquote"#, ""), ("}", ""), ("é长", "é长"), (#"\é"#, "é"), (#"\'{\ae}"#, "ǽ"),
    (#"\d{\'{a}}"#, "ạ́"),
  ])
  func `signs and accents become letters`(_ tex: String, _ expected: String) {
    let read = TeXText(tex)
    #expect(read.text.plain == expected)
    #expect(read.unknown == [])
  }

  @Test func `an accented letter is one scalar where there is one`() {
    #expect(TeXText(#"{\'e}\v{z}"#).text.plain.unicodeScalars.map(\.value) == [0xE9, 0x17E])
  }

  @Test(arguments: [
    (#"a \emph{b} c"#, ["a ", "i:b", " c"]), (#"{\it a} b"#, ["i:a", " b"]),
    (#"\textbf{a \textit{b}}"#, ["b:a ", "ib:b"]), (#"\textsc{a}"#, ["s:a"]),
    (#"x$^{2}$_"#, ["x", "^:2", "_"]), (#"H$_2$O"#, ["H", "_:2", "O"]),
    (#"{\em a {\bf b} c} d"#, ["i:a ", "ib:b", "i: c", " d"]),
  ])
  func `fonts become marks`(_ tex: String, _ expected: [String]) {
    let marks: [(RichText.Style, String)] = [
      (.italic, "i"), (.bold, "b"), (.superscript, "^"), (.subscript, "_"), (.smallCaps, "s"),
    ]
    let runs = TeXText(tex).text.runs.map { run in
      let letters = marks.filter { run.style.contains($0.0) }.map(\.1).joined()
      return (letters.isEmpty ? "" : letters + ":") + run.text
    }
    #expect(runs == expected)
  }

  @Test func `a command that is not known is told, and what it holds is kept`() {
    let read = TeXText(#"a \fancy{b} \'{\odd c} \enquote{\more}"#)
    #expect(read.text.plain == "a b ć “”")
    #expect(read.unknown == ["fancy", "odd", "more"])
  }
}
