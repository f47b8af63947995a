import Markup
import Pages
import TestSupport
import Testing

/// Scripts and style sheets of the templates as a site has them.
@Suite struct SmallerAssetTests {
  @Test(arguments: [
    ("// a\n\"use strict\";\n  // b\nf();\n", "\"use strict\";\nf();\n"),
    (
      "f(); // stays, since code stands before it\n", "f(); // stays, since code stands before it\n"
    ),
    ("/** @param {string} a */\nconst f = (a) => a;\n", "const f = (a) => a;\n"),
    ("/*\n * Many\n * lines.\n */\nf();\n", "f();\n"),
    ("/* a */ f();\n/* b */\n", "/* a */ f();\n"),
    ("/* a\n*/ f();\n// b\n", "/* a\n*/ f();\n// b\n"),
    ("if (a) {\n  f();\n\tg(\n  b);\n}\n", "if (a) {\nf();\ng(\n  b);\n}\n"),
    // What is for those who have only the published file stays.
    ("//! a\n// b\n//# sourceMappingURL=a.map\n", "//! a\n//# sourceMappingURL=a.map\n"),
    ("/*! a */\n// b\n", "/*! a */\n"),
    ("// Copyright 2020 Ann Stone\n// b\nf();\n", "// Copyright 2020 Ann Stone\nf();\n"),
    // Templates and strings over lines hold no comments.
    ("const a = `\n// b\n`;\n", "const a = `\n// b\n`;\n"),
    ("const a = \"`\" + `\n// b\n` + \"`\";\n", "const a = \"`\" + `\n// b\n` + \"`\";\n"),
    ("a.replace(/`/g, `\n// b\n`);\n", "a.replace(/`/g, `\n// b\n`);\n"),
    ("const a = \"b\\\n  // c\";\n", "const a = \"b\\\n  // c\";\n"),
    ("// a\nconst a = `b` + `c`;\n", "const a = `b` + `c`;\n"),
    // A comment that begins behind code may end in a line that looks like a comment.
    ("f(); /* a\n// b */ g();\n", "f(); /* a\n// b */ g();\n"),
    ("f(); /* a\n/* b */\ng();\n", "f(); /* a\n/* b */\ng();\n"),
    ("// a\nconst image = \"image/*\";\n", "// a\nconst image = \"image/*\";\n"),
    // JavaScript ends a comment at these as well.
    ("// a\rf();\n", "// a\rf();\n"), ("// a\u{2028}f();\n", "// a\u{2028}f();\n"),
    ("/*\n", "/*\n"), ("", ""), ("//", ""), ("// a", ""),
  ])
  func `a script is published without indentation and the comments that fill its lines`(
    source: String, published: String
  ) async throws {
    #expect(try await text("a.js", source) == published)
  }

  @Test(arguments: [
    ("/* a */\nb { c: d }\n", "b { c: d }\n"),
    ("b { c: d } /* a */\n", "b { c: d } /* a */\n"),
    ("  /* a\n     b */\nb { c: d }\n", "b { c: d }\n"),
    ("/*! a */\n/* b */\n", "/*! a */\n"),
    ("b { c: url(\n/*d*/\n) }\n", "b { c: url(\n/*d*/\n) }\n"),
    ("b { content: \"\\\n/* c */\" }\n", "b { content: \"\\\n/* c */\" }\n"),
    ("// no comment here\nb { c: d }\n", "// no comment here\nb { c: d }\n"),
    ("b::before { content: \"`\" }\n/* c */\n", "b::before { content: \"`\" }\n"),
  ])
  func `a style sheet is published without indentation and the comments that fill its lines`(
    source: String, published: String
  ) async throws {
    #expect(try await text("a.css", source) == published)
  }

  @Test func `other files are copied as they are`() async throws {
    #expect(try await text("a.txt", "// a\n/* b */\n") == "// a\n/* b */\n")
    let file = TestSite("-- content/files/a.js --\n// a\n")
    #expect(try await file.wholePage("files/a.js").line == "// a")
  }

  @Test func `a site for a host has them as small at the addresses with digests`() async throws {
    let site = try await TestSite.published("-- templates/assets/a.js --\n// a\nf();\n")
    let path = try #require(site.paths().first { $0.hasPrefix("immutable/a.") })
    #expect(site.text(path).line == "f();" && site.text("assets/a.js").line == "f();")
  }

  private func text(_ name: String, _ source: String) async throws -> String {
    let site = TestSite().adding("templates/assets/" + name, Array(source.utf8))
    return try await site.wholePage("assets/" + name)
  }
}
