"""Mutators of statements: functions that return at once, collections emptied, calls left out."""

import re

from structure import ACCESSORS, STATEMENTS

# Calls that end the program when something is wrong, and those that an initializer cannot do without.
KEPT_CALLS = {
    "precondition", "preconditionFailure", "assert", "assertionFailure", "super", "exit", "abort",
}  # fmt: skip
NUMERIC = re.compile(r"U?Int(8|16|32|64)?|Double|Float|C(Int|Long|Double)|off_t|pid_t|mode_t")


class StatementMutators:
    """The part of `Mutators` that changes whole statements."""

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
        if name.kind != "word" or name.text in STATEMENTS | ACCESSORS | KEPT_CALLS or text(at + 1) == ":":
            return
        at, called = at + 1, None
        while at < len(self.tokens) and self.tokens[at].line == line:
            if text(at) == ".":
                at, called = at + 2, None
            elif text(at) in ("?", "!") and self.tokens[at].start == self.tokens[at - 1].end:
                at += 1
            elif text(at) == "{" or (text(at) in ("(", "[") and self.tokens[at].start == self.tokens[at - 1].end):
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
