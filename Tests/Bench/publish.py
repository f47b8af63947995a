"""Times `guide publish` on the corpus of corpus.py: nothing changed, and one page changed.

python3 publish.py GUIDE --templates FOLDER [--size 1000] [--runs 5] [--folder /dev/shm]

Publishes to a folder and to a branch of a bare repository on this machine, and prints medians of
wall time. The build is part of each run.
"""

import argparse, os, shutil, statistics, subprocess, sys, tempfile, time

from corpus import make_guide


def run(command, folder):
    begin = time.perf_counter()
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(result.stdout[-2000:] + result.stderr[-2000:])
    return time.perf_counter() - begin, result.stdout


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("guide")
    parser.add_argument("--templates", required=True)
    parser.add_argument("--size", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", default="/dev/shm")
    options = parser.parse_args()
    root = tempfile.mkdtemp(prefix="guide-publish-bench-", dir=options.folder)
    folder = root + "/guide"
    try:
        make_guide(folder, options.size, options.templates)
        shutil.copytree(options.templates + "/assets", folder + "/templates/assets", dirs_exist_ok=True)
        with open(folder + "/content/guide.yml", "a") as file:
            file.write(
                f"publish:\n  max-page-size: 100000\n  targets:\n"
                f"    - {{name: folder, kind: folder, path: {root}/www}}\n"
                f"    - {{name: git, kind: git, remote: {root}/remote.git}}\n")
        subprocess.run(["git", "init", "--quiet", "--bare", root + "/remote.git"], check=True)
        subprocess.run(["git", "init", "--quiet", folder], check=True)
        page = f"{folder}/content/sections/{options.size // 2:06}-s{options.size // 2}.md"
        check = statistics.median(
            run([options.guide, "check", "--strict"], folder)[0] for _ in range(options.runs))
        print(f"{options.size} pages, medians of {options.runs}: check {check:.2f} s")
        for target in ["folder", "git"]:
            command = [options.guide, "publish", target, "--yes", "--allow-dirty"]
            first, _ = run(command, folder)
            times = {"nothing": [], "one": []}
            for number in range(options.runs):
                seconds, output = run(command, folder)
                assert "Nothing has changed" in output, output
                times["nothing"].append(seconds)
                with open(page, "a") as file:
                    file.write(f"\nOne more sentence, the {number}th for {target}.\n")
                seconds, output = run(command, folder)
                assert "To send: 1 file" in output, output
                times["one"].append(seconds)
            print(
                f"{target}: first {first:.2f} s, nothing changed {statistics.median(times['nothing']):.2f} s, "
                f"one page changed {statistics.median(times['one']):.2f} s")
    finally:
        shutil.rmtree(root)


if __name__ == "__main__":
    main()
