"""Which mutants a run has: drawn by a seed, or named; those that do not compile are replaced."""

import hashlib
import json
from collections import Counter
from pathlib import Path

import mutators
import named
from package import BuildFailure, blamed
from report import heading

ROUNDS = 6


class Draw:
    """The mutants of a run: which are chosen, which do not compile, which may take their place."""

    def __init__(self, package, options):
        self.package, self.options = package, options
        sources = package.sources
        self.digests = {file: hashlib.sha256(text.encode()).hexdigest()[:16] for file, text in sources.items()}
        self.cache = Path(options.work) / "uncompiled.json"
        self.known = json.loads(self.cache.read_text()) if self.cache.exists() else {}
        if options.named:
            self.candidates = self.order = named.mutants(sources)
        else:
            self.candidates = [each for file in sources for each in mutators.mutants(file, sources[file])]
            for number, mutant in enumerate(self.candidates, 1):
                mutant.number = number
            self.order = shuffled(self.candidates, options.seed)
        if options.modules:
            self.order = [mutant for mutant in self.order if mutant.module in options.modules.split(",")]
        if options.only:
            numbers = [int(number) for number in options.only.split(",")]
            self.order = [mutant for mutant in self.order if mutant.number in numbers]
        self.is_fixed = bool(options.named or options.only)
        self.size = len(self.order) if self.is_fixed else min(options.count, len(self.order))
        self.failed = [mutant for mutant in self.order if self.key(mutant) in self.known]

    def key(self, mutant):
        """Returns what a mutant that does not compile is remembered by, as long as its file is what it was."""
        return f"{self.digests[mutant.file]} {mutant.start} {mutant.kind} {mutant.after}{mutant.name}"

    @property
    def chosen(self):
        """The first in their order that compile, as many as are wanted."""
        return [mutant for mutant in self.order if mutant not in self.failed][: self.size]

    @property
    def uncompiled(self):
        """How many were drawn before the last of the chosen that do not compile."""
        return self.order.index(self.chosen[-1]) + 1 - len(self.chosen)

    def build(self):
        """Builds until all that is chosen compiles; some more than wanted are built, to take the place of others."""
        spare = 0 if self.is_fixed else self.size // 10 + 2
        for number in range(1, ROUNDS + 5):
            present = [mutant for mutant in self.order if mutant not in self.failed][: self.size + spare]
            print(f"mutants: building with {len(present)} mutants, round {number}", flush=True)
            self.package.write(present)
            errors = self.package.build(self.options.jobs)
            if not errors:
                return
            guilty = blamed(errors, present)
            if number >= ROUNDS:
                files = {mutant.file for mutant in guilty}
                guilty = [mutant for mutant in present if mutant.file in files]
            self.drop(guilty, errors)
        raise BuildFailure("sources with mutants do not compile")

    def drop(self, guilty, errors):
        """Takes out mutants that do not compile."""
        if self.options.named:
            lines = [f"{file}:{line}: {text}" for file, line, text in errors]
            raise BuildFailure("\n".join(["named mutants do not compile:", *lines]))
        for mutant in guilty:
            print(f"mutants: does not compile: {heading(mutant)}")
            self.known[self.key(mutant)] = True
        self.failed += guilty
        self.cache.write_text(json.dumps(self.known, indent=0))


def shuffled(candidates, seed):
    """Returns candidates in an order made of the seed and of their own texts.

    Where sources change, the mutants of other lines keep their order.
    """
    seen, keys = Counter(), {}
    for mutant in candidates:
        text = f"{Path(mutant.file).name} {mutant.kind} {mutant.before} {mutant.after}"
        seen[text] += 1
        keys[mutant.number] = hashlib.sha256(f"{seed} {text} {seen[text]}".encode()).digest()
    return sorted(candidates, key=lambda mutant: keys[mutant.number])
