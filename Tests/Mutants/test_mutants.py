"""Tests of the lexer and the mutators: a wrong mutator would lie about the tests of guide.

Run with `python3 -m unittest discover Tests/Mutants`.
"""

import unittest
from textwrap import dedent

import lexer
import mutators
import named
import report
import schemata
from draw import shuffled
from package import BuildFailure, blamed
from runs import Outcome


def texts(source):
    """The texts of the tokens of a source."""
    return [token.text for token in lexer.tokens(source)]


def made(source, kind=None):
    """What the mutators make of a source: the changed lines, of one kind or with their kinds."""
    found = mutators.mutants("Sources/M/A.swift", dedent(source))
    if kind:
        return [each.after for each in found if each.kind == kind]
    return [(each.kind, each.after) for each in found]


class LexerTests(unittest.TestCase):
    def test_comments_imports_attributes_and_directives_leave_no_tokens(self):
        source = dedent("""\
            internal import A
            // 1 < 2
            /* 1 /* 2 */ 3 */ @Option(name: .long, help: "x (") var a
            #if os(Linux)
              b
            #endif
            """)
        self.assertEqual(texts(source), ["var", "a", "b"])

    def test_strings_are_one_token_with_all_that_is_in_them(self):
        for string in [
            '"a \\" < b"', '"\\(x < 1 ? "y" : "}")"', '#"a " \\ b"#', '#"\\#(f(")"))"#', '""', '"// no comment"',
            '"""\n  a " b "" < \\"""\n  """', '#"""\n " """ \n"""#',
        ]:  # fmt: skip
            self.assertEqual(texts(f"f({string}) + 1"), ["f", "(", string, ")", "+", "1"], string)

    def test_numbers(self):
        kinds = [(token.kind, token.text) for token in lexer.tokens("0x1F 1_000 1.5 $0.0 a.1 0..<9")]
        self.assertEqual(
            kinds,
            [("integer", "0x1F"), ("integer", "1_000"), ("number", "1.5"), ("word", "$0"), ("mark", "."),
             ("number", "0"), ("word", "a"), ("mark", "."), ("number", "1"), ("integer", "0"), ("operator", "..<"),
             ("integer", "9")])  # fmt: skip

    def test_marks_behind_values_are_tokens_of_their_own(self):
        self.assertEqual(texts("a!.b != c? ?? !d"), ["a", "!", ".", "b", "!=", "c", "?", "??", "!", "d"])

    def test_brackets_that_do_not_match_are_told(self):
        for source in ["f(]", "{", '"a', "/* /* */"]:
            with self.assertRaises(lexer.LexError):
                lexer.matches(lexer.tokens(source))


class MutatorTests(unittest.TestCase):
    def test_comparisons(self):
        self.assertEqual(made("let a = b < c, d: Array<Int> = e == f", "comparison"),
                         ["let a = b <= c, d: Array<Int> = e == f", "let a = b < c, d: Array<Int> = e != f"])

    def test_declarations_and_constraints_are_no_comparisons(self):
        self.assertEqual(made("""\
            extension A where B == C {
              static func < (a: A, b: A) -> Bool where D == E { a.rank.isLess(than: b) }
              func f<T>(x: T) where T == Int
            }
            """, "comparison"), [])

    def test_connectives_and_negations(self):
        self.assertEqual(made("x = !a && b || !c"), [
            ("negation", "x = a && b || !c"), ("connective", "x = !a || b || !c"),
            ("connective", "x = !a && b && !c"), ("negation", "x = !a && b || c")])  # fmt: skip

    def test_conditions_are_negated_clause_by_clause(self):
        self.assertEqual(made("if a, let b, c.d({ $0 }), case .e = f {}", "condition"), [
            "if !(a), let b, c.d({ $0 }), case .e = f {}", "if a, let b, !(c.d({ $0 })), case .e = f {}"])
        self.assertEqual(made("guard a else { return }", "condition"), ["guard !(a) else { return }"])
        self.assertEqual(made("while a || b == c { }", "condition"), ["while !(a || b == c) { }"])

    def test_conditions_that_other_mutators_turn_are_left_to_them(self):
        self.assertEqual(made("if a == b, !c, d != e(f) {}", "condition"), [])
        self.assertEqual(made("f(if: 1, while: 2)\nx.guard", "condition"), [])

    def test_constants(self):
        self.assertEqual(made("let a = 0, b = 0x0F, c = d.1, e = 2.5", "constant"), [
            "let a = 1, b = 0x0F, c = d.1, e = 2.5", "let a = 0, b = 0x10, c = d.1, e = 2.5",
            "let a = 0, b = 0xE, c = d.1, e = 2.5"])  # fmt: skip
        self.assertEqual(made("let a = -1\na -= 1_0", "constant"), [
            "let a = -2", "let a = 0", "a -= 11", "a -= 9"])  # fmt: skip
        self.assertEqual(made("enum A: Int {\n  case a = 1\n}", "constant"), [])
        self.assertEqual(made('let a = "1 \\(2)" // 3', "constant"), [])

    def test_early_returns_by_type(self):
        for returns, values in {
            "": [""], " -> Bool": [" false", " true"], " -> Int?": [" nil"], " -> [A]": [" []"],
            " -> [A: [B]]": [" [:]"], " -> [[A: B]]": [" []"], " throws(E) -> String": [' ""'], " -> Set<A>": [" []"],
            " -> UInt8": [" 0"], " -> some P": [], " -> A": [], " -> Never": [], " async -> (A, B)?": [" nil"],
        }.items():  # fmt: skip
            found = made(f"func f(){returns} {{\n  a\n}}", "early return")
            self.assertEqual(found, [f"func f(){returns} {{ return{value};" for value in values], returns)

    def test_early_returns_of_properties_subscripts_and_failing_initializers(self):
        self.assertEqual(made("var a: Int { b }\nvar c: Int = 1\nvar d: Int { get { 1 } }", "early return"),
                         ["var a: Int { return 0; b }"])
        self.assertEqual(made("subscript(i: Int) -> String { a[i] }", "early return"),
                         ['subscript(i: Int) -> String { return ""; a[i] }'])
        self.assertEqual(made("init?(a: A) { b = a }\ninit(c: C) { b = c }", "early return"),
                         ["init?(a: A) { return nil; b = a }"])

    def test_functions_that_return_the_default_anyway_are_left_alone(self):
        source = "func f() -> [A] { [] }\nfunc g() -> A? { return nil }\nfunc h() {}"
        self.assertEqual(made(source, "early return"), [])

    def test_requirements_have_no_body(self):
        source = "protocol P {\n  func f() -> Int\n  var a: Int { get }\n}\nfunc g() { a() }"
        self.assertEqual(made(source, "early return"), ["func g() { return; a() }"])

    def test_dropped_calls(self):
        self.assertEqual(made("""\
            func f() {
              a.b(1).c { d() }
              try await e?.g(
                h)
              let x = i()
              try j()
              k.l()
                .m()
              n(o) ?? p()
              q[r].s!.t()
              preconditionFailure("")
              if u { v() }
              var s: S { get { 1 } set { w = newValue } }
              w = y()
              a
            }
            """, "dropped call"), ["()", "()", "()", "if u { () }"])

    def test_calls_that_are_values_are_kept(self):
        self.assertEqual(made("""\
            func f() -> Int { g() }
            func h() -> Int {
              switch a {
              case .b: c()
              default: d()
              }
            }
            let x = y.map { z($0) }
            func i() {
              let j = if k { l() } else { m() }
              super.init()
              self.init(a)
            }
            """, "dropped call"), [])

    def test_calls_behind_cases_and_in_closures_of_several_statements(self):
        self.assertEqual(made("""\
            func f() {
              switch a {
              case .b(let c) where c == d: e(c)
              default:
                g()
              }
              h { i in
                j()
                k = i
              }
              let l = m ? n : o(p)
            }
            """, "dropped call"), ["case .b(let c) where c == d: ()", "()", "()"])

    def test_emptied_collections(self):
        self.assertEqual(made("""\
            func f() -> [A] {
              guard a else { return [] }
              if b { return c(d) }
              e { return g }
              return h
            }
            """, "emptied"), ["if b { return [] }", "return []"])
        self.assertEqual(made("func f() -> Int {\n  a()\n  return b\n}", "emptied"), [])


class SchemataTests(unittest.TestCase):
    def rewritten(self, source):
        found = mutators.mutants("Sources/M/A.swift", source)
        for number, mutant in enumerate(found, 1):
            mutant.number = number
        return schemata.rewritten(source, found)

    def test_mutants_of_one_place_stand_in_each_other(self):
        self.assertEqual(
            self.rewritten("func f() -> Bool {\n  1 < b\n}\n"),
            "func f() -> Bool { if mutantIsOn(1) { return false }; if mutantIsOn(2) { return true };\n"
            "  return (mutantIsOn(3) ? 0 : (mutantIsOn(4) ? 2 : 1)) <┘ b\n}\n")  # fmt: skip

    def test_conditions_and_calls(self):
        self.assertEqual(
            self.rewritten("if a, b(0) {\n  c()\n}\n"),
            "if mutantFlips(1, a), mutantFlips(2, b((mutantIsOn(3) ? 1 : 0))) {\n  if !mutantIsOn(4) { c() }\n}\n")

    def test_each_operator_is_declared(self):
        mutant = mutators.mutants("Sources/M/A.swift", "x = !a")[0]
        mutant.number = 12
        self.assertEqual(schemata.rewritten("x = !a", [mutant]), "x = !│┌a")
        self.assertIn("prefix func !│┌ (a: Bool) -> Bool { mutantIsOn(12) ? a : !a }", schemata.switch([mutant]))


class DrawTests(unittest.TestCase):
    def test_other_mutants_change_neither_order_nor_seed(self):
        def drawn(source, seed):
            found = mutators.mutants("Sources/M/A.swift", source)
            for number, mutant in enumerate(found):
                mutant.number = number
            return [mutant.after for mutant in shuffled(found, seed)]

        source = "".join(f"let a{n} = b < c\n" for n in range(20))
        first = drawn(source, "1")
        self.assertEqual(first, drawn(source, "1"))
        self.assertNotEqual(first, drawn(source, "2"))
        self.assertEqual(first, [each for each in drawn("let z = y == 7\n" + source, "1") if "z" not in each])

    def test_errors_are_blamed_on_the_line_then_the_function(self):
        source = "func f() {\n  a()\n\n  b()\n}\n"
        found = mutators.mutants("Sources/M/A.swift", source)
        kinds = [[m.after for m in blamed([("Sources/M/A.swift", n, "") for n in lines], found)]
                 for lines in ([2], [4], [3], [3, 4], [6])]  # fmt: skip
        every = ["func f() { return;", "()", "()"]
        self.assertEqual(kinds, [["func f() { return;", "()"], ["()"], every, ["()"], every])
        with self.assertRaises(BuildFailure):
            blamed([("Sources/M/B.swift", 1, "")], found)

    def test_the_table_counts(self):
        found = mutators.mutants("Sources/M/A.swift", "x = !a || !b\n")
        for number, mutant in enumerate(found):
            mutant.number = number
        outcomes = {0: Outcome("failed", "", 1), 1: Outcome("passed", "", 1), 2: None}
        self.assertEqual(report.table(found, outcomes), [("M", 3, 1, 2, 1, "33 %"), ("all", 3, 1, 2, 1, "33 %")])


class NamedTests(unittest.TestCase):
    LIST = "// About.\n\n# first\nA.swift\n- x < 1\n+ MUTANT || x < 1\n\n# second\nA.swift\n- y\n+ MUTANT ? z : y\n"

    def test_fragments_are_found_by_the_files_name(self):
        first, second = named.mutants({"Sources/M/B/A.swift": "let a = x < 1\nreturn y\n"}, self.LIST)
        self.assertEqual((first.name, first.line, first.after), ("first", 1, "let a = MUTANT || x < 1"))
        self.assertEqual((second.number, second.line, second.module), (2, 2, "M"))

    def test_fragments_that_moved_are_found_where_they_are_alone(self):
        sources = {"Sources/M/A.swift": "z", "Sources/N/B.swift": "x < 1\ny\n", "Sources/N/C.swift": "y"}
        with self.assertRaises(named.Missing) as failure:
            named.mutants(sources, self.LIST)
        self.assertIn("second: neither A.swift nor one other file holds once: y", str(failure.exception))
        self.assertNotIn("first", str(failure.exception))
        del sources["Sources/N/C.swift"]
        self.assertEqual([each.file for each in named.mutants(sources, self.LIST)], ["Sources/N/B.swift"] * 2)

    def test_the_first_version_that_fits_is_taken(self):
        text = "# a\nA.swift\n- x\n+ MUTANT\n\n# a\nA.swift\n- y\n+ !MUTANT\n- z\n+ w\n"
        found = named.mutants({"Sources/M/A.swift": "z\ny\n"}, text)
        self.assertEqual([(each.number, each.name, each.line, each.after) for each in found], [(1, "a", 1, "w")])

    def test_entries_that_are_none_are_told(self):
        for text in ["# a\nA.swift\n- x\n", "# a\nA.swift\n+ x\n- y\n", "a\nA.swift\n- x\n+ y\n", "# a\nA.swift\n"]:
            with self.assertRaises(named.Missing):
                named.mutants({"Sources/M/A.swift": "x\n"}, text)


if __name__ == "__main__":
    unittest.main()
