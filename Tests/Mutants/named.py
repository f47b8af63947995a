"""Reads `named.txt`: mutants that somebody thought of, each with a name."""

from pathlib import Path

from mutant import Mutant, changed_lines

LIST = Path(__file__).with_name("named.txt")


class Missing(Exception):
    """A named mutant whose code is no longer there, or is there twice."""


def mutants(sources, text=None):
    """Returns the named mutants; a list of all that is wrong with them is raised at once."""
    found, wrong = [], []
    for name, file, pairs in entries(LIST.read_text() if text is None else text):
        paths = [path for path in sources if path.endswith("/" + file)]
        if len(paths) != 1:
            wrong.append(f"{name}: {len(paths)} files are named {file}")
            continue
        source, swaps = sources[paths[0]], []
        for before, after in pairs:
            count = source.count(before)
            if count == 1:
                start = source.index(before)
                swaps.append((start, start + len(before), after.replace("MUTANT", "mutantIsOn(@N)")))
            else:
                wrong.append(f"{name}: {file} holds {count} times: {before}")
        if len(swaps) == len(pairs) and pairs:
            start = min(swap[0] for swap in swaps)
            line = source.count("\n", 0, start) + 1
            plain = [(start, end, text.replace("mutantIsOn(@N)", "MUTANT")) for start, end, text in swaps]
            mutant = Mutant(paths[0], "named", start, line, plain, swaps=swaps, last_line=line, name=name)
            mutant.number = len(found) + 1
            mutant.before, mutant.after = changed_lines(source, plain)
            found.append(mutant)
    if wrong:
        raise Missing("\n".join(["named.txt does not fit the sources:", *wrong]))
    return found


def entries(text):
    """Yields name, file and (before, after) of each entry of the list."""
    for block in text.split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("//")]
        if lines:
            pairs = [
                (lines[at][2:].strip(), lines[at + 1][2:].strip())
                for at in range(2, len(lines) - 1, 2)
                if lines[at].startswith("- ") and lines[at + 1].startswith("+ ")
            ]
            yield lines[0].lstrip("# "), lines[1].strip(), pairs
