"""Finds in the tokens of a Swift file what mutators ask for: functions, kinds of braces, statements, headers.

The layout is taken to be that of `swift format`: a blank on both sides of infix operators, one statement a line.
"""
import re
from dataclasses import dataclass

from lexer import matches, tokens

TYPES = {"struct", "enum", "class", "actor", "extension", "protocol"}
BRANCHES = {"if", "guard", "while", "for", "switch", "do", "catch", "else", "defer", "repeat"}
ACCESSORS = {"get", "set", "willSet", "didSet", "_read", "_modify"}
STATEMENTS = {
    "let", "var", "return", "if", "guard", "for", "while", "switch", "do", "defer", "repeat", "throw", "func",
    "struct", "enum", "break", "continue", "case", "default", "fallthrough", "class", "typealias", "lazy", "static",
}  # fmt: skip
CONTINUING = {",", ".", "?", ":", "else", "catch", ")", "]", "where", "as", "is"}


@dataclass(frozen=True)
class Brace:
    """What a `{` opens: a type, a function, an accessor, a branch or a closure.

    `first` is the index of the keyword that begins it all, `returns` a function's declared type, "" for none;
    `is_value` tells of a branch whose last expression is a value.
    """

    kind: str
    first: int
    returns: str = ""
    is_value: bool = False


class Structure:
    """The tokens of a file with the brackets that belong together and the braces by kind."""

    def __init__(self, source):
        self.source = source
        self.tokens = tokens(source)
        self.partner, self.around = matches(self.tokens)
        self.braces = {}
        self.headers = set()  # indexes of tokens that belong to a declaration's types and constraints
        for index, token in enumerate(self.tokens):
            if token.kind == "word" and not self.is_name(index):
                self.classify(index, token.text)
        for index, token in enumerate(self.tokens):
            if token.text == "{" and index not in self.braces:
                accessor = self.text(index - 1) in ACCESSORS
                self.braces[index] = Brace("accessor" if accessor else "closure", index)

    def text(self, index):
        """Returns a token's text, or nothing where there is no token."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def is_name(self, index):
        """Tells whether a keyword stands as a name: a member or an argument's label."""
        return self.text(index - 1) == "." or (self.text(index + 1) == ":" and self.text(index) != "default")

    def classify(self, index, word):
        """Notes the brace that the keyword at `index` opens, if it opens one."""
        if word in ("func", "subscript", "init", "deinit") and self.text(index - 1) != ".":
            self.function(index)
        elif word == "var":
            self.computed(index)
        elif word in TYPES and self.text(index + 1) not in ("func", "var", "let", "subscript"):
            body = self.brace_after(index)
            if body is not None:
                self.braces[body] = Brace("type", index)
                self.headers.update(range(index, body))
        elif word in BRANCHES:
            body = self.brace_after(index)
            if body is not None and body not in self.braces:
                self.braces[body] = Brace("branch", index, is_value=self.is_valued(index))
        elif word in ("typealias", "associatedtype"):
            line = self.tokens[index].line
            end = index
            while end < len(self.tokens) and self.tokens[end].line == line:
                end += 1
            self.headers.update(range(index, end))

    def is_valued(self, index):
        """Tells whether the `if` or `switch` at `index` is an expression that is assigned or returned."""
        if self.text(index) in ("else", "catch") and self.text(index - 1) == "}":
            before = self.braces.get(self.partner[index - 1])
            return before is not None and before.is_value
        if self.text(index) == "if" and self.text(index - 1) == "else":
            return self.is_valued(index - 1)
        return self.text(index - 1) in ("=", "return", "(", ",", ":", "??", "in")

    def brace_after(self, index):
        """Returns the first `{` behind a keyword, at the keyword's own depth."""
        at = index + 1
        while at < len(self.tokens) and self.text(at) not in ("}", ")", "]"):
            if self.text(at) == "{":
                return at
            at = self.partner[at] + 1 if self.text(at) in ("(", "[") else at + 1
        return None

    def function(self, index):
        """Notes the body of a function, subscript or initializer, if it has one."""
        word, at = self.text(index), index + 1
        while at < len(self.tokens) and self.text(at) not in ("(", "{"):
            at += 1
        close = self.partner.get(at) if self.text(at) == "(" else at - 1
        if close is None:
            return
        end, arrow, where = close + 1, None, None
        while end < len(self.tokens) and self.text(end) not in ("{", "}"):
            starts_line = self.tokens[end].line != self.tokens[end - 1].line
            if starts_line and self.text(end) not in ("->", "where", "throws", "async", "rethrows") and not where:
                break
            arrow = end if self.text(end) == "->" and arrow is None else arrow
            where = end if self.text(end) == "where" else where
            end = self.partner[end] + 1 if self.text(end) in ("(", "[") else end + 1
        self.headers.update(range(index, at))
        self.headers.update(range(close + 1, end))
        if self.text(end) != "{":
            return
        returns = self.slice(arrow + 1, where or end) if arrow else ""
        if word == "init":
            returns = "Self?" if self.text(index + 1) == "?" else "init"
        self.braces[end] = Brace("function", index, returns=returns)

    def computed(self, index):
        """Notes the getter of a computed property that is written without `get`."""
        if self.text(index + 2) != ":":
            return
        end, line = index + 3, self.tokens[index].line
        while end < len(self.tokens) and self.text(end) not in ("{", "}", "=") and self.tokens[end].line == line:
            end = self.partner[end] + 1 if self.text(end) in ("(", "[") else end + 1
        if self.text(end) == "{" and self.text(end + 1) not in ACCESSORS | {"mutating", "nonmutating"}:
            self.braces[end] = Brace("function", index, returns=self.slice(index + 3, end))
            self.headers.update(range(index + 2, end))

    def slice(self, first, end):
        """Returns the source of the tokens from `first` to before `end`, on one line."""
        if first >= end:
            return ""
        return re.sub(r"\s+", " ", self.source[self.tokens[first].start : self.tokens[end - 1].end])

    def function_around(self, index):
        """Returns the index of the brace of the innermost function around a token, or None in closures and types."""
        at = self.around[index]
        while at is not None:
            if at in self.braces:
                if self.braces[at].kind == "function":
                    return at
                if self.braces[at].kind != "branch":
                    return None
            at = self.around[at]
        return None

    def outermost_function(self, index):
        """Returns the lines from first to last of the outermost function around a token; its own line if none is."""
        first = last = self.tokens[index].line
        at = self.around[index]
        while at is not None:
            if at in self.braces and self.braces[at].kind in ("function", "accessor"):
                first = self.tokens[self.braces[at].first].line
                last = self.tokens[self.partner[at]].line
            at = self.around[at]
        return first, last

    def is_infix(self, index):
        """Tells whether an operator has a blank on both sides."""
        token = self.tokens[index]
        before = self.source[token.start - 1 : token.start]
        after = self.source[token.end : token.end + 1]
        return token.kind == "operator" and before.isspace() and after.isspace() and self.text(index - 1) != "func"

    def is_prefix(self, index):
        """Tells whether an operator stands right before its value."""
        token = self.tokens[index]
        before, after = self.source[token.start - 1], self.source[token.end : token.end + 1]
        return token.kind == "operator" and (before.isspace() or before in "([{,;:") and not after.isspace()

    def continues(self, index):
        """Tells whether the token goes on with the expression before it, across the end of a line."""
        return self.text(index) in CONTINUING or self.is_infix(index)

    def begins_statement(self, index):
        """Tells whether a token is the first of a statement."""
        if self.around[index] is None or self.text(self.around[index]) != "{" or self.text(index) == "}":
            return False
        before = self.text(index - 1)
        if before in ("{", ";") or (before == "in" and self.closure_head(index - 1)):
            return True
        if before == ":":
            return self.is_case_end(index - 1)
        if self.tokens[index].line == self.tokens[index - 1].line or self.continues(index):
            return False
        return before not in (",", "(", "[", "=", ".", "->", "&", "return") and not self.is_infix(index - 1)

    def closure_head(self, index):
        """Tells whether an `in` ends the head of a closure."""
        brace = self.braces.get(self.around[index])
        return brace is not None and brace.kind == "closure" and self.tokens[index].line == self.tokens[
            self.around[index]].line

    def is_case_end(self, index):
        """Tells whether a colon ends `case …` or `default` of a switch."""
        at = index - 1
        while at > 0 and self.text(at) not in ("{", ";"):
            if self.text(at) in ("case", "default") and self.around[at] == self.around[index]:
                return True
            if self.text(at) in ("?", "return") or self.is_infix(at) and self.text(at) == "=":
                return False
            at = self.partner[at] - 1 if self.text(at) in (")", "]", "}") else at - 1
        return False

    def is_implicit(self, body):
        """Tells whether the function body at `body` is one expression without `return`."""
        first, end = body + 1, self.partner[body]
        if not self.braces[body].returns or self.braces[body].returns in ("Void", "init", "Never") or first == end:
            return False
        inner = range(first, end)
        if self.text(first) in ("if", "switch"):
            return all(self.text(at) != "return" for at in inner)
        if self.text(first) in STATEMENTS:
            return False
        return not any(self.around[at] == body and self.begins_statement(at) for at in inner if at > first)
