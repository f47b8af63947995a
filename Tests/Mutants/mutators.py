"""Makes all candidates for mutants of a Swift file.

A candidate is told twice: `plain` is the change that a reader would make, and `wraps` and `swaps` are what stands in the
sources that are compiled, where all mutants are present and each waits for its number. In those texts `@N` is the number and
`@S` the number spelled in operator characters. No text holds a line break, so lines keep their numbers.
"""

import re
from dataclasses import dataclass, field

from structure import STATEMENTS, Structure

COMPARISONS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "===": "!==", "!==": "==="}
CONNECTIVES = {"&&": "||", "||": "&&"}
# Calls that end the program when something is wrong, and those that an initializer cannot do without.
KEPT_CALLS = {"precondition", "preconditionFailure", "assert", "assertionFailure", "fatalError", "super", "exit", "abort"}
NUMERIC = re.compile(r"U?Int(8|16|32|64)?|Double|Float|C(Int|Long|Double)|off_t|pid_t|mode_t")


@dataclass
class Mutant:
    """One small change of one source."""

    file: str
    kind: str
    start: int
    line: int
    plain: list  # (start, end, text)
    wraps: list = field(default_factory=list)  # (start, end, text before, text after)
    swaps: list = field(default_factory=list)  # (start, end, text)
    operator: tuple = None  # (operator, what it becomes), where an operator of its own must be declared
    last_line: int = 0
    function: tuple = (0, 0)  # lines of the function around it
    before: str = ""
    after: str = ""
    number: int = 0
    name: str = ""

    @property
    def module(self):
        """The folder under Sources that holds the file."""
        return self.file.split("/")[1]


def mutants(file, source):
    """Returns all candidates of a file in the order of their places."""
    found = list(Mutators(file, source).all())
    for mutant in found:
        mutant.before, mutant.after = changed_lines(source, mutant.plain)
    return sorted(found, key=lambda mutant: (mutant.start, mutant.kind, mutant.after))


def changed_lines(source, plain):
    """Returns the first line that a change touches, before and after."""
    start = min(edit[0] for edit in plain)
    first = source.rfind("\n", 0, start) + 1
    changed = source
    for begin, end, text in sorted(plain, reverse=True):
        changed = changed[:begin] + text + changed[end:]
    return tuple(text[first:].split("\n", 1)[0].strip() for text in (source, changed))


class Mutators:
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
        value = int(token.text.replace("_", ""), 0) if not token.text.isdigit() else int(token.text)
        for changed in [value + 1] + ([value - 1] if value > 0 else []):
            other = f"0x{changed:X}" if token.text.startswith("0x") else str(changed)
            yield self.mutant(
                "constant", index, plain=[(token.start, token.end, other)],
                wraps=[(token.start, token.end, f"(mutantIsOn(@N) ? {other} : ", ")")])  # fmt: skip

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
        if first >= end or text(first) in ("let", "var", "case", "#", "_", "unsafe"):
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

    def returned(self, body, brace):
        """Functions that return at once, with each empty or default value of their type."""
        first, end = self.tokens[body + 1], self.structure.partner[body]
        at = self.tokens[body].end
        inside = self.source[at : self.tokens[end].start].strip()
        for value in defaults(brace.returns):
            if inside in (value, f"return {value}", "return"):
                continue
            statement = f"return {value}".strip()
            wraps = [(at, at, f" if mutantIsOn(@N) {{ {statement} }};", "")]
            if self.structure.is_implicit(body):
                wraps.append((first.start, first.start, "return ", ""))
            yield self.mutant("early return", body, body + 1, plain=[(at, at, f" {statement};")], wraps=wraps)

    def emptied(self, index):
        """Collections and strings that are returned, emptied."""
        body, text = self.structure.function_around(index), self.structure.text
        if body is None or body == index - 1 or not self.structure.begins_statement(index):
            return
        value = empty(self.structure.braces[body].returns.rstrip("?"))
        line, end = self.tokens[index].line, index + 1
        while end < self.structure.partner[body] and (
            self.tokens[end].line == line and text(end) not in ("}", ";")
        ):  # fmt: skip
            end = self.structure.partner[end] + 1 if text(end) in ("(", "[", "{") else end + 1
        returned = self.structure.slice(index + 1, end)
        if value is None or returned in ("nil", "[]", "[:]", '""'):
            return
        start, stop = self.tokens[index].start, self.tokens[end - 1].end
        yield self.mutant(
            "emptied", index, plain=[(start, stop, f"return {value}")],
            wraps=[(start, start, f"if mutantIsOn(@N) {{ return {value} }}; ", "")])  # fmt: skip

    def dropped(self, index):
        """Statements left out that are one call on one line."""
        text, structure = self.structure.text, self.structure
        line, at = self.tokens[index].line, index
        while text(at) in ("try", "await") or (text(at) in ("?", "!") and at > index):
            at += 1
        name = self.tokens[at]
        if name.kind != "word" or name.text in STATEMENTS | KEPT_CALLS or text(at + 1) == ":":
            return
        at, called = at + 1, None
        while at < len(self.tokens) and self.tokens[at].line == line:
            if text(at) == ".":
                at, called = at + 2, None
            elif text(at) in ("?", "!") and self.tokens[at].start == self.tokens[at - 1].end:
                at += 1
            elif text(at) in ("(", "[", "{") and (text(at) == "{" or self.tokens[at].start == self.tokens[at - 1].end):
                called = structure.partner[at] if text(at) != "[" else None
                at = structure.partner[at] + 1
            else:
                break
        if called != at - 1 or self.tokens[called].line != line or text(at - 2) == "init":
            return
        ends = text(at) in ("}", ";") or (self.tokens[at].line != line and not structure.continues(at))
        if not ends or self.is_value(index, at) or ".init(" in structure.slice(index, at):
            return
        start, stop = self.tokens[index].start, self.tokens[called].end
        yield self.mutant(
            "dropped call", index, plain=[(start, stop, "()")],
            wraps=[(start, stop, "if !mutantIsOn(@N) { ", " }")])  # fmt: skip

    def is_value(self, index, end):
        """Tells whether the statement from `index` to before `end` is the value of a function, closure or branch."""
        around = self.structure.around[index]
        brace = self.structure.braces[around]
        body = self.structure.function_around(index)
        alone = self.structure.text(index - 1) in ("{", "in") and end == self.structure.partner[around]
        if brace.kind == "closure":
            return alone
        if brace.kind == "branch" and brace.is_value:
            return True
        return body is not None and self.structure.is_implicit(body)


def defaults(returns):
    """Returns the values that a function of the declared type may return at once."""
    if returns in ("", "Void", "()"):
        return [""]
    if returns == "Bool":
        return ["false", "true"]
    if returns.endswith("?") and "->" not in returns:
        return ["nil"]
    if NUMERIC.fullmatch(returns):
        return ["0"]
    value = empty(returns)
    return [] if value is None else [value]


def empty(returns):
    """Returns how an empty value of a collection's type is written, or None for other types."""
    if returns in ("String", "Substring", "StaticString"):
        return '""'
    if returns.startswith("[") and returns.endswith("]"):
        inner = re.sub(r"\[[^\[\]]*\]|\([^()]*\)", "", returns[1:-1])
        return "[:]" if ":" in inner else "[]"
    if re.match(r"Dictionary<", returns):
        return "[:]"
    return "[]" if re.match(r"(Set|Array|ArraySlice|ContiguousArray)<", returns) else None
