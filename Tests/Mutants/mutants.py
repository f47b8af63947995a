#!/usr/bin/env python3
"""Changes the sources in small ways and looks whether the tests notice.

All mutants are compiled into one test binary, each asleep until an environment variable names its number; the tests
then run once without a mutant and once for each. A mutant that no test comes by survives without a run. The same seed
and sources give the same mutants; numbers hold as long as the sources do.
"""

import argparse
import os
import signal
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import named
from draw import Draw
from package import BuildFailure, Package
from report import heading, markdown, table
from runs import Runner

def main():
    """Draws, builds, runs and reports; ends with 1 when that cannot be done, whether mutants survive or not."""
    options = arguments()
    package = Package(options.root, options.work)
    try:
        drawn = Draw(package, options)
        if not drawn.chosen:
            sys.exit("mutants: there are no such mutants")
        if options.list:
            for mutant in drawn.chosen:
                print(heading(mutant))
            return
        drawn.build()
        outcomes = run(package, drawn.chosen, options)
    except (BuildFailure, named.Missing) as failure:
        sys.exit(f"mutants: {failure}")
    except KeyboardInterrupt:
        sys.exit(130)
    report(drawn, outcomes, options)


def arguments():
    """Returns what the command line asks for."""
    root = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("--seed", default="1", help="another seed draws other mutants")
    add("--count", type=int, default=200, help="how many are drawn")
    add("--filter", action="append", default=[], help="run only tests whose names fit this regular expression")
    add("--skip", action="append", default=[], help="leave out tests whose names fit this one")
    add("--modules", default="", help="only mutants of these folders of Sources, with commas")
    add("--only", default="", help="only the mutants of these numbers, with commas")
    add("--named", action="store_true", help="those of named.txt instead of drawn ones")
    add("--list", action="store_true", help="print them and do nothing else")
    add("--markdown", metavar="FILE", help="write the table to a file, as Markdown")
    add("--jobs", type=int, default=os.cpu_count(), help="how many runs at a time")
    add("--root", default=root, help=argparse.SUPPRESS)
    add("--work", default=root / ".build" / "mutants", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.tests = [part for name in options.filter for part in ("--filter", name)]
    options.tests += [part for name in options.skip for part in ("--skip", name)]
    return options


def run(package, chosen, options):
    """Runs the tests without a mutant, then with each; returns outcomes by number, None where no test comes by."""
    runner = Runner(package.tests, package.folder, options.work, options.tests)
    if not runner.shielded():
        print("mutants: nothing shields this machine from what mutants do: they run as you")
    clean = runner.run(None, visits=max(mutant.number for mutant in chosen) + 1)
    if clean.killed:
        raise BuildFailure(f"the tests do not pass without mutants: {clean.how}: {clean.line or 'no word'}")
    visited, runner.limit = runner.visited, max(20, 5 * clean.seconds)
    print(f"mutants: without any the tests take {clean.seconds:.1f} s; the limit is {runner.limit:.0f} s", flush=True)
    reached = [mutant for mutant in chosen if visited[mutant.number]]
    results = {mutant.number: None for mutant in chosen}
    pool = ThreadPoolExecutor(options.jobs)
    try:
        outcomes = pool.map(lambda mutant: runner.run(mutant.number), reached)
        for done, (mutant, outcome) in enumerate(zip(reached, outcomes), 1):
            results[mutant.number] = outcome
            how = f"{outcome.how} {outcome.seconds:.1f} s {outcome.line[:100]}".strip()
            print(f"mutants: {done}/{len(reached)} #{mutant.number} {how}", flush=True)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        runner.stop()
        pool.shutdown(cancel_futures=True)
    return results


def report(drawn, outcomes, options):
    """Prints the survivors and the table."""
    for mutant in sorted(drawn.chosen, key=lambda mutant: mutant.number):
        outcome = outcomes[mutant.number]
        if outcome is None or not outcome.killed:
            print("\n" + heading(mutant, "" if outcome else ", where no test comes by"))
    rows = table(drawn.chosen, outcomes)
    how = Counter(outcome.how for outcome in outcomes.values() if outcome and outcome.killed)
    seconds = [outcome.seconds for outcome in outcomes.values() if outcome]
    print("\n" + markdown(rows))
    print(f"\nKilled: {', '.join(f'{count} {name}' for name, count in how.items()) or 'none'}; "
          f"{len(seconds)} runs, {sum(seconds) / max(len(seconds), 1):.1f} s on average; "
          f"{len(drawn.candidates)} candidates, {drawn.uncompiled} that were drawn did not compile.")
    if options.markdown:
        Path(options.markdown).write_text(markdown(rows) + "\n")


if __name__ == "__main__":
    main()
