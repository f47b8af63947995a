"""Splits Swift source into tokens, as far as mutators need it.

Comments, imports, attributes and lines that begin with `#` leave no tokens, and a string with all that is
interpolated in it is one token, so that nothing in them can be changed.
"""

import re
from dataclasses import dataclass

OPENING = {"(": ")", "[": "]", "{": "}"}
CLOSING = {close: open for open, close in OPENING.items()}

WORD = re.compile(r"\$?`?[^\W]\w*`?|\$\d+")
NUMBER = re.compile(r"0[xX][0-9a-fA-F_]+|0b[01_]+|0o[0-7_]+|\d[\d_]*(\.\d[\d_]*)?([eE][+-]?\d+)?")
INTEGER = re.compile(r"0[xX][0-9a-fA-F_]+|0b[01_]+|0o[0-7_]+|\d[\d_]*")
OPERATOR = re.compile(r"\.\.[.<]|[=+\-!*%<>&|^~?/]+")
STRING = re.compile(r'(#*)("""|")')
DIRECTIVE = re.compile(r"[ \t]*#(if|elseif|else|endif|error|warning|sourceLocation)\b[^\n]*")
IMPORT = re.compile(r"[ \t]*((package|public|internal|private|fileprivate)\s+)?import\s[^\n]*")


class LexError(Exception):
    """A source that cannot be split into tokens, which would be a mistake of this lexer."""


@dataclass(frozen=True)
class Token:
    """A piece of source; `kind` is word, integer, number, string, operator or mark."""

    kind: str
    text: str
    start: int
    line: int

    @property
    def end(self):
        """The offset behind the last character."""
        return self.start + len(self.text)


def tokens(source):
    """Returns the tokens of a Swift source in their order."""
    found, at, line, counted = [], 0, 1, 0
    while at < len(source):
        end, kind = next_piece(source, at)
        if kind:
            line += source.count("\n", counted, at)
            counted = at
            found.append(Token(kind, source[at:end], at, line))
        at = end
    return found


def next_piece(source, at):
    """Returns where the piece at `at` ends and its kind, which is None for what is no token."""
    char = source[at]
    if at == 0 or source[at - 1] == "\n":
        if skipped := DIRECTIVE.match(source, at) or IMPORT.match(source, at):
            return skipped.end(), None
    if char.isspace():
        return at + 1, None
    if source.startswith("//", at):
        end = source.find("\n", at)
        return (len(source) if end < 0 else end), None
    if source.startswith("/*", at):
        return comment_end(source, at), None
    if match := STRING.match(source, at):
        return string_end(source, match), "string"
    if char == "@" and (match := WORD.match(source, at + 1)):
        return attribute_end(source, match.end()), None
    if char.isdigit():
        match = NUMBER.match(source, at)
        # Behind a period stands the number of a tuple's element.
        whole = INTEGER.fullmatch(match[0]) and source[at - 1 : at] != "."
        return match.end(), "integer" if whole else "number"
    if match := WORD.match(source, at):
        return match.end(), "word"
    if match := OPERATOR.match(source, at):
        return operator_end(source, match), "operator"
    return at + 1, "mark"


def operator_end(source, match):
    """Returns the end of an operator; a `?` or `!` right behind a value stands alone, as in `a!.b`."""
    at = match.start()
    behind_value = at > 0 and (source[at - 1].isalnum() or source[at - 1] in "_)]`\"")
    if behind_value and match[0][0] in "?!":
        return at + 1
    return match.end()


def comment_end(source, at):
    """Returns the end of a block comment, which may hold others."""
    depth, mark = 0, re.compile(r"/\*|\*/")
    while match := mark.search(source, at):
        depth += 1 if match[0] == "/*" else -1
        at = match.end()
        if depth == 0:
            return at
    raise LexError("a comment does not end")


def string_end(source, opening):
    """Returns the end of a string literal: plain, raw, or over several lines."""
    hashes, quote = opening[1], opening[2]
    close, escape = quote + hashes, "\\" + hashes
    at = opening.end()
    while at < len(source):
        if source.startswith(close, at):
            return at + len(close)
        if source.startswith(escape, at):
            at += len(escape)
            at = bracket_end(source, at) if source[at] == "(" else at + 1
        elif quote == '"' and source[at] == "\n":
            break
        else:
            at += 1
    raise LexError("a string does not end")


def bracket_end(source, at):
    """Returns the end of the brackets that open at `at`."""
    depth = 0
    while at < len(source):
        end, kind = next_piece(source, at)
        if kind == "mark":
            depth += (source[at] in OPENING) - (source[at] in CLOSING)
            if depth == 0:
                return end
        at = end
    raise LexError("a bracket does not close")


def attribute_end(source, at):
    """Returns the end of an attribute with the arguments that stand right behind its name."""
    while at < len(source) and source[at] == "." and (match := WORD.match(source, at + 1)):
        at = match.end()
    return bracket_end(source, at) if source[at : at + 1] == "(" else at


def matches(found):
    """Returns for each bracket's index the index of its partner, and for each token that of the bracket around it."""
    partner, around, open_brackets = {}, [], []
    for index, token in enumerate(found):
        if token.kind == "mark" and token.text in CLOSING:
            if not open_brackets or found[open_brackets[-1]].text != CLOSING[token.text]:
                raise LexError(f"line {token.line}: {token.text} closes nothing")
            start = open_brackets.pop()
            partner[start], partner[index] = index, start
        around.append(open_brackets[-1] if open_brackets else None)
        if token.kind == "mark" and token.text in OPENING:
            open_brackets.append(index)
    if open_brackets:
        raise LexError(f"line {found[open_brackets[-1]].line}: a bracket does not close")
    return partner, around
