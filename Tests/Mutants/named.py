"""Reads `named.txt`: mutants that somebody thought of, each with a name."""

from pathlib import Path

from mutant import Mutant, changed_lines

LIST = Path(__file__).with_name("named.txt")


class Missing(Exception):
    """Named mutants whose code is no longer there, or is there twice."""


def mutants(sources, text=None):
    """Returns the named mutants; all that do not fit the sources are told at once."""
    found, wrong = [], []
    for name, versions in entries(LIST.read_text() if text is None else text).items():
        fitting = [(path, pairs) for file, pairs in versions for path in places(sources, file, pairs)]
        if fitting:
            path, pairs = fitting[0]
            found.append(mutant(len(found) + 1, name, path, sources[path], pairs))
        else:
            wrong += [
                f"{name}: neither {file} nor one other file holds once: {' … '.join(before for before, _ in pairs)}"
                for file, pairs in versions
            ]
    if wrong:
        raise Missing("\n".join(["named.txt does not fit the sources:", *wrong]))
    return found


def places(sources, file, pairs):
    """Returns the one file that holds each fragment once: that of the name, else the only one anywhere."""
    holding = [path for path in sources if all(sources[path].count(before) == 1 for before, _ in pairs)]
    found = [path for path in holding if path.endswith("/" + file)] or holding
    return found if len(found) == 1 else []


def mutant(number, name, path, source, pairs):
    """Returns the mutant that replaces the fragments of a file."""
    plain = [(source.index(before), source.index(before) + len(before), after) for before, after in pairs]
    swaps = [(start, end, after.replace("MUTANT", "mutantIsOn(@N)")) for start, end, after in plain]
    start = min(edit[0] for edit in plain)
    line = source.count("\n", 0, start) + 1
    made = Mutant(path, "named", start, line, plain, swaps=swaps, last_line=line, number=number, name=name)
    made.before, made.after = changed_lines(source, plain)
    return made


def entries(text):
    """Returns by name the versions of each entry of the list: a file and pairs of fragments."""
    found = {}
    for block in text.split("\n\n"):
        lines = [line for line in block.splitlines() if line.strip() and not line.startswith("//")]
        if not lines:
            continue
        changes = lines[2:]
        marks = [line[:2] for line in changes]
        if not lines[0].startswith("# ") or not marks or marks != ["- ", "+ "] * (len(marks) // 2):
            raise Missing(f"named.txt: an entry is `# name`, a file, and pairs of `- ` and `+ `, not:\n{block}")
        pairs = [(before[2:].strip(), after[2:].strip()) for before, after in zip(changes[::2], changes[1::2])]
        found.setdefault(lines[0][2:], []).append((lines[1].strip(), pairs))
    return found
