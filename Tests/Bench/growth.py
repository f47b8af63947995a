#!/usr/bin/env python3
"""Counts what guides cost whose lists are once and twice as long: instructions of `guide check` and
`guide build`, counted by valgrind, and the largest memory of `guide build`.

    growth.py GUIDE FOLDER [NAME ...]

FOLDER holds what `swift test --filter GrowthTests` writes there if GUIDE_GROWTH_FOLDER names it. A
ratio compares the costs for a byte of the list, beyond those of the guide in which it has not grown:
1 is linear, 2 quadratic. The script fails if any is more than 1.4.
"""

import os
import re
import subprocess
import sys
import tempfile

LIMIT = 1.4
# Costs below these are not told from noise: 10 million instructions, 3 MB.
LEAST = {"check": 10_000_000, "build": 10_000_000, "memory": 3_000}


def size(folder):
    """The bytes of all files below a folder."""
    return sum(
        os.path.getsize(os.path.join(parent, name))
        for parent, _, names in os.walk(folder)
        for name in names
    )


def instructions(arguments):
    """The number of instructions that a command executes."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *arguments]
    result = subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    found = re.search(rb"Collected : (\d+)", result.stderr)
    if not found:
        sys.exit(f"valgrind did not count {arguments}: {result.stderr[-500:]!r}")
    return int(found.group(1))


def memory(arguments):
    """The largest resident memory of a command, in kB."""
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss


def costs(guide, folder):
    """What checking and building one guide costs."""
    common = ["--source", folder, "--jobs", "1"]
    with tempfile.TemporaryDirectory() as output:
        build = [guide, "build", "--quiet", "--output", os.path.join(output, "a"), *common]
        peak = memory(build)
        build[4] = os.path.join(output, "b")
        return {
            "check": instructions([guide, "check", "--format", "json", *common]),
            "build": instructions(build),
            "memory": peak,
        }


def main():
    """Prints the table."""
    guide, folder, *names = sys.argv[1:]
    base_folder = os.path.join(folder, "base")
    base, base_size = costs(guide, base_folder), size(base_folder)
    print("| list | bytes | check, 10⁶ instructions | ratio | build | ratio | memory, MB | ratio |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    worst = 0.0
    for row in sorted(os.listdir(folder)):
        if row == "base" or names and not any(name in row for name in names):
            continue
        lengths = [os.path.join(folder, row, times) for times in ("1", "2")]
        single_size, double_size = (max(size(length) - base_size, 1) for length in lengths)
        single, double = (costs(guide, length) for length in lengths)
        cells = [row[4:], f"{single_size} → {double_size}"]
        for kind, unit in (("check", 10**6), ("build", 10**6), ("memory", 10**3)):
            before = max(single[kind] - base[kind], LEAST[kind])
            ratio = (double[kind] - base[kind]) / before * single_size / double_size
            worst = max(worst, ratio)
            cells += [f"{single[kind] / unit:.0f} → {double[kind] / unit:.0f}", f"{ratio:.2f}"]
        print("| " + " | ".join(cells) + " |", flush=True)
    print(f"\nWithout a list: {base}. The largest ratio is {worst:.2f}.")
    sys.exit(worst > LIMIT)


if __name__ == "__main__":
    main()
