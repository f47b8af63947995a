"""Times guide against Hugo on the same corpus, side by side in one run.

python3 bench.py GUIDE HUGO [--sizes 100,1000,10000] [--runs 5] [--folder /dev/shm]

Both build the pages of corpus.py. Prints medians of wall time, CPU time and peak memory, and the
ratios guide : Hugo.
"""

import argparse, os, shutil, statistics, subprocess, sys, time

from corpus import make_guide, make_hugo


def run(command, folder):
    """Wall seconds, CPU seconds and peak megabytes of one command."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    error = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if status != 0:
        sys.exit(f"{command} failed: {error.decode()[-2000:]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(rows):
    return [statistics.median(column) for column in zip(*rows)]


def line(name, values):
    wall, cpu, memory = values
    return f"  {name:<28}{wall:9.3f} s {cpu:9.3f} s {memory:9.0f} MB"


def edit(folder, path):
    with open(f"{folder}/{path}", "a") as file:
        file.write("\nOne more word.\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("guide")
    parser.add_argument("hugo")
    parser.add_argument("--templates", required=True)
    parser.add_argument("--sizes", default="100,1000,10000")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", default="/dev/shm")
    options = parser.parse_args()
    print(f"{os.cpu_count()} cores, {options.runs} runs, interleaved, in {options.folder}; medians")
    print(f"  {'':<28}{'wall':>11} {'CPU':>11} {'peak memory':>12}")
    for count in map(int, options.sizes.split(",")):
        root = f"{options.folder}/guide-bench-{os.getpid()}"
        try:
            make_guide(f"{root}/guide", count, options.templates)
            make_hugo(f"{root}/hugo", count)
            rows = {"guide": [], "hugo": []}
            for _ in range(options.runs):
                shutil.rmtree(f"{root}/guide/site", ignore_errors=True)
                rows["guide"].append(run([options.guide, "build", "--quiet"], f"{root}/guide"))
                shutil.rmtree(f"{root}/hugo/public", ignore_errors=True)
                rows["hugo"].append(run([options.hugo, "--quiet"], f"{root}/hugo"))
            print(f"{count} pages")
            ours, theirs = medians(rows["guide"]), medians(rows["hugo"])
            print(line("guide", ours))
            print(line("hugo", theirs))
            print("  ratio guide : hugo          " + " ".join(f"{a / b:9.2f}  " for a, b in zip(ours, theirs)))
            again = [run([options.guide, "build", "--quiet"], f"{root}/guide") for _ in range(options.runs)]
            print(line("guide, nothing changed", medians(again)))
            edited = []
            for _ in range(options.runs):
                edit(f"{root}/guide", "content/sections/000000-s0.md")
                edited.append(run([options.guide, "build", "--quiet"], f"{root}/guide"))
            print(line("guide, one file edited", medians(edited)))
        finally:
            shutil.rmtree(root, ignore_errors=True)


if __name__ == "__main__":
    main()
