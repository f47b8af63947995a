#!/usr/bin/env python3
"""Changes the sources in small ways and looks whether the tests notice.

All mutants are compiled into one test binary, each asleep until an environment variable names its number; the tests then run
once without a mutant and once for each. A mutant that no test comes by survives without a run. The same seed and sources give
the same mutants; numbers hold as long as the sources do.
"""

import argparse
import hashlib
import json
import os
import shlex
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import mutators
import named
from package import BuildFailure, Package, blamed
from report import heading, markdown, table
from runs import Runner

ROUNDS = 6


def main():
    """Draws, builds, runs and reports; ends with 2 when that cannot be done."""
    options = arguments()
    package = Package(options.root, options.work)
    try:
        drawn = Draw(package, options)
        if options.list:
            for mutant in drawn.chosen:
                print(heading(mutant))
            return
        drawn.build()
        outcomes = run(package, drawn.chosen, options)
    except (BuildFailure, named.Missing) as failure:
        sys.exit(f"mutants: {failure}")
    report(drawn, outcomes, options)


def arguments():
    """Returns what the command line asks for."""
    root = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("--seed", default="1", help="another seed draws other mutants")
    add("--count", type=int, default=200, help="how many are drawn")
    add("--tests", default="", help="which tests run: options of swift test, as in --tests='--filter X --skip Y'")
    add("--filter", help="the same as --tests='--filter X'")
    add("--modules", default="", help="only mutants of these folders of Sources, with commas")
    add("--only", default="", help="only the mutants of these numbers, with commas")
    add("--named", action="store_true", help="those of named.txt instead of drawn ones")
    add("--list", action="store_true", help="print them and do nothing else")
    add("--markdown", metavar="FILE", help="write the table to a file, as Markdown")
    add("--jobs", type=int, default=os.cpu_count(), help="how many runs at a time")
    add("--root", default=root, help=argparse.SUPPRESS)
    add("--work", default=root / ".build" / "mutants", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.tests = shlex.split(options.tests) + (["--filter", options.filter] if options.filter else [])
    return options


class Draw:
    """The mutants of a run: which are chosen, which do not compile, which may take their place."""

    def __init__(self, package, options):
        self.package, self.options, self.failed = package, options, []
        self.cache = Path(options.work) / "uncompiled.json"
        sources = package.sources
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
        self.known = {} if options.named else self.read(sources)
        self.failed = [mutant for mutant in self.order if self.known.get(self.key(mutant))]

    def read(self, sources):
        """Returns which mutants are known not to compile, as long as their files are what they were."""
        self.digests = {file: hashlib.sha256(text.encode()).hexdigest()[:16] for file, text in sources.items()}
        return json.loads(self.cache.read_text()) if self.cache.exists() else {}

    def key(self, mutant):
        """Returns what a mutant that does not compile is remembered by."""
        return "" if self.options.named else f"{self.digests[mutant.file]} {mutant.start} {mutant.kind} {mutant.after}"

    @property
    def chosen(self):
        """The first in their order that compile, as many as are wanted."""
        return [mutant for mutant in self.order if mutant not in self.failed][: self.size]

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
    """Returns candidates in an order made of the seed and of each one's text: others move little when sources change."""
    seen, keys = Counter(), {}
    for mutant in candidates:
        text = f"{Path(mutant.file).name} {mutant.kind} {mutant.before} {mutant.after}"
        seen[text] += 1
        keys[mutant.number] = hashlib.sha256(f"{seed} {text} {seen[text]}".encode()).digest()
    return sorted(candidates, key=lambda mutant: keys[mutant.number])


def run(package, chosen, options):
    """Runs the tests without a mutant and then with each, and returns (outcome, whether a test came by) by number."""
    runner = Runner(package.tests, package.folder, options.work, options.tests)
    if not runner.shielded():
        print("mutants: nothing shields this machine from what mutants do: they run as you")
    clean = runner.run(None, visits=max(mutant.number for mutant in chosen) + 1)
    if clean.killed:
        raise BuildFailure(f"the tests do not pass without mutants: {clean.how} {clean.test}")
    visited, runner.limit = runner.visited, max(20, 5 * clean.seconds)
    print(f"mutants: without any the tests take {clean.seconds:.1f} s; the limit is {runner.limit:.0f} s", flush=True)
    reached = [mutant for mutant in chosen if visited[mutant.number]]
    results = {mutant.number: None for mutant in chosen}
    with ThreadPoolExecutor(options.jobs) as pool:
        outcomes = pool.map(lambda mutant: runner.run(mutant.number), reached)
        for done, (mutant, outcome) in enumerate(zip(reached, outcomes), 1):
            results[mutant.number] = outcome
            how = f"{outcome.how} {outcome.seconds:.1f} s {outcome.test[:100]}"
            print(f"mutants: {done}/{len(reached)} #{mutant.number} {how}", flush=True)
    return results


def report(drawn, outcomes, options):
    """Prints the survivors and the table."""
    for mutant in sorted(drawn.chosen, key=lambda mutant: mutant.number):
        outcome = outcomes[mutant.number]
        if outcome is None or not outcome.killed:
            print(f"\n{heading(mutant)}{'' if outcome else ', where no test comes by'}")
    rows = table(drawn.chosen, outcomes)
    how = Counter(outcome.how for outcome in outcomes.values() if outcome and outcome.killed)
    seconds = [outcome.seconds for outcome in outcomes.values() if outcome]
    print("\n" + markdown(rows))
    print(f"\nKilled: {', '.join(f'{count} {name}' for name, count in how.items()) or 'none'}; "
          f"{len(seconds)} runs, {sum(seconds) / max(len(seconds), 1):.1f} s on average; "
          f"{len(drawn.candidates)} candidates, {len(drawn.failed)} that were drawn did not compile.")
    if options.markdown:
        Path(options.markdown).write_text(markdown(rows) + "\n")


if __name__ == "__main__":
    main()
