#!/usr/bin/env python3
"""Measures what guides cost whose lists are once and twice as long: processor time of `guide check`
and `guide build`, the least of several runs, and the largest memory of `guide build`.

    growth.py GUIDE FOLDER [NAME ...]

FOLDER holds what `swift test --filter GrowthTests` writes there if GUIDE_GROWTH_FOLDER names it. A
ratio compares the costs for a byte of the list, beyond those of the guide in which it has not grown:
1 is linear, 2 quadratic. The script fails if any is more than 1.5.
"""

import os
import shutil
import subprocess
import sys
import tempfile

LIMIT = 1.5
RUNS = int(os.environ.get("GROWTH_RUNS", "5"))
# Costs below these are not told from noise: 20 ms, 4 MB.
LEAST = {"check": 20, "build": 20, "memory": 4}
UNITS = {"check": "ms", "build": "ms", "memory": "MB"}


def size(folder):
    """The bytes of all files below a folder."""
    return sum(
        os.path.getsize(os.path.join(parent, name))
        for parent, _, names in os.walk(folder)
        for name in names
    )


def run(arguments):
    """The processor time of a command, in milliseconds, and its largest memory, in MB."""
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{arguments} ended with {process.returncode}")
    return (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def costs(guide, folder):
    """What checking and building one guide costs."""
    common = ["--source", folder, "--jobs", "1"]
    least = dict.fromkeys(UNITS, float("inf"))
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as output:
        site = os.path.join(output, "site")
        for _ in range(RUNS):
            check, _ = run([guide, "check", "--format", "json", *common])
            build, memory = run([guide, "build", "--quiet", "--output", site, *common])
            shutil.rmtree(site, ignore_errors=True)
            for kind, cost in zip(UNITS, (check, build, memory)):
                least[kind] = min(least[kind], cost)
    return least


def main():
    """Prints the table."""
    guide, folder, *names = sys.argv[1:]
    base_folder = os.path.join(folder, "base")
    base, base_size = costs(guide, base_folder), size(base_folder)
    print("| list | kB | " + " | ".join(f"{kind}, {UNITS[kind]} | ratio" for kind in UNITS) + " |")
    print("| --- | ---: |" + " ---: | ---: |" * len(UNITS))
    worst = (0.0, "")
    for row in sorted(os.listdir(folder)):
        if row == "base" or names and not any(name in row for name in names):
            continue
        lengths = [os.path.join(folder, row, times) for times in ("1", "2")]
        single_size, double_size = (max(size(length) - base_size, 1) for length in lengths)
        single, double = (costs(guide, length) for length in lengths)
        cells = [row[4:], f"{single_size // 1000} → {double_size // 1000}"]
        for kind in UNITS:
            before = max(single[kind] - base[kind], LEAST[kind])
            ratio = max(double[kind] - base[kind], 0) / before * single_size / double_size
            worst = max(worst, (ratio, f"{row[4:]}, {kind}"))
            cells += [f"{single[kind]:.0f} → {double[kind]:.0f}", f"{ratio:.2f}"]
        print("| " + " | ".join(cells) + " |", flush=True)
    print(f"\nWithout a list: {base}. The largest ratio is {worst[0]:.2f}: {worst[1]}.")
    sys.exit(worst[0] > LIMIT)


if __name__ == "__main__":
    main()
