"""One small change of the sources, told twice.

`plain` is the change that a reader would make. `wraps` and `swaps` are what stands in the sources that are compiled,
where all mutants are present and each waits for its number: `@N` is the number there, and `@S` the number spelled in
operator characters. No text holds a line break, so that lines keep their numbers.
"""

from dataclasses import dataclass, field


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


def changed_lines(source, plain):
    """Returns the first line that a change touches, before and after."""
    start = min(edit[0] for edit in plain)
    first = source.rfind("\n", 0, start) + 1
    changed = source
    for begin, end, text in sorted(plain, reverse=True):
        changed = changed[:begin] + text + changed[end:]
    return tuple(text[first:].split("\n", 1)[0].strip() for text in (source, changed))
