"""Makes all candidates for mutants of a Swift file."""

import re

from mutant import Mutant, changed_lines
from statements import StatementMutators
from structure import Structure

COMPARISONS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "===": "!==", "!==": "==="}
CONNECTIVES = {"&&": "||", "||": "&&"}


def mutants(file, source):
    """Returns all candidates of a file in the order of their places."""
    found = list(Mutators(file, source).all())
    for mutant in found:
        mutant.before, mutant.after = changed_lines(source, mutant.plain)
    return sorted(found, key=lambda mutant: (mutant.start, mutant.kind, mutant.after))


class Mutators(StatementMutators):
    """The mutators, each a generator of mutants of one file."""

    def __init__(self, file, source):
        self.file, self.source = file, source
        self.structure = Structure(source)
        self.tokens = self.structure.tokens

    def all(self):
        """Yields what each mutator makes."""
        text = self.structure.text
        for index, token in enumerate(self.tokens):
            if index in self.structure.headers:
                continue
            if token.kind == "operator":
                yield from self.operators(index)
            elif token.kind == "integer":
                yield from self.integers(index)
            elif token.text in ("if", "guard", "while") and not self.structure.is_name(index):
                yield from self.conditions(index)
            elif token.text == "return":
                yield from self.emptied(index)
            if self.structure.begins_statement(index):
                yield from self.dropped(index)
        for body, brace in self.structure.braces.items():
            if brace.kind == "function" and text(body + 1) != "}":
                yield from self.returned(body, brace)

    def mutant(self, kind, index, last=None, **parts):
        """Returns a mutant at the tokens from `index` to `last`."""
        token, last = self.tokens[index], index if last is None else last
        return Mutant(
            self.file, kind, token.start, token.line, last_line=self.tokens[last].line,
            function=self.structure.outermost_function(last), **parts)  # fmt: skip

    def operators(self, index):
        """Comparisons moved by one or turned round, `&&` and `||` exchanged, negations dropped."""
        token = self.tokens[index]
        other = COMPARISONS.get(token.text) or CONNECTIVES.get(token.text)
        if other and self.structure.is_infix(index):
            kind = "comparison" if token.text in COMPARISONS else "connective"
        elif token.text == "!" and self.structure.is_prefix(index):
            kind, other = "negation", ""
        else:
            return
        yield self.mutant(
            kind, index, plain=[(token.start, token.end, other)], swaps=[(token.start, token.end, token.text + "@S")],
            operator=(token.text, other))  # fmt: skip

    def integers(self, index):
        """Integer constants one more or one less."""
        token, text = self.tokens[index], self.structure.text
        at = index
        while at > 0 and self.tokens[at - 1].line == token.line:
            at -= 1
        around = self.structure.around[index]
        if text(at) == "case" and around is not None and self.structure.braces.get(around, None) and (
            self.structure.braces[around].kind == "type"):  # fmt: skip
            return  # a raw value must be a literal
        base = 0 if re.match("0[xbo]", token.text) else 10
        value, start = int(token.text, base), token.start
        if text(index - 1) == "-" and self.structure.is_prefix(index - 1):
            value, start = -value, self.tokens[index - 1].start
        for changed in [value + 1, value - 1] if value else [1]:  # less than 0 is seldom a number of its type
            other = f"0x{changed:X}" if token.text.startswith("0x") else str(changed)
            yield self.mutant(
                "constant", index, plain=[(start, token.end, other)],
                wraps=[(start, token.end, f"(mutantIsOn(@N) ? {other} : ", ")")])  # fmt: skip

    def conditions(self, index):
        """Conditions of `if`, `guard` and `while` negated, each clause by itself."""
        text, first = self.structure.text, index + 1
        ends = ("else",) if text(index) == "guard" else ("{",)
        at = first
        while at < len(self.tokens):
            if text(at) == "," or text(at) in ends:
                yield from self.condition(first, at)
                first = at + 1
                if text(at) in ends:
                    return
            elif text(at) in ("}", ")", "]") or (text(at) == "{" and ends == ("else",) and text(at - 1) == "else"):
                return
            skips = text(at) in ("(", "[", "{")
            at = self.structure.partner[at] + 1 if skips else at + 1

    def condition(self, first, end):
        """One clause negated, unless another mutator makes the same of it."""
        text = self.structure.text
        if first >= end or text(first) in ("let", "var", "case", "#", "_", "true", "false"):
            return
        depth = self.structure.around[first]
        top = [at for at in range(first, end) if self.structure.around[at] == depth]
        infix = [text(at) for at in top if self.structure.is_infix(at)]
        turned = [operator for operator in infix if operator in ("==", "!=", "===", "!==")]
        joined = [operator for operator in infix if operator in ("&&", "||", "?", "??")]
        if (turned and not joined) or (text(first) == "!" and not infix):
            return
        start, stop = self.tokens[first].start, self.tokens[end - 1].end
        yield self.mutant(
            "condition", first, end - 1, plain=[(start, start, "!("), (stop, stop, ")")],
            wraps=[(start, stop, "mutantFlips(@N, ", ")")])  # fmt: skip
