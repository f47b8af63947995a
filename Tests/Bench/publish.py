"""Times `guide publish` on plain pages: nothing changed, and one page changed.

Publishes to a folder and to a branch of a bare repository on this machine. The build is part of each run.
"""

import shutil, subprocess

from corpus import make_guide
from table import Row, medians, run

PAGES = 1000
KINDS = {"folder": "folder", "git": "branch"}


def publish(options, folder, target, expected):
    """One publish, which must say what is expected."""
    command = [options.guide, "publish", target, "--yes", "--allow-dirty"]
    said = []
    values = run(command, folder, said.append)
    assert expected in said[0], said[0]
    return values


def rows(root, options):
    folder = root + "/guide"
    make_guide(folder, PAGES, f"{options.root}/templates")
    shutil.copytree(f"{options.root}/templates/assets", folder + "/templates/assets", dirs_exist_ok=True)
    with open(folder + "/content/guide.yml", "a") as file:
        file.write(
            f"publish:\n  max-page-size: 100000\n  targets:\n"
            f"    - {{name: folder, kind: folder, path: {root}/www}}\n"
            f"    - {{name: git, kind: git, remote: {root}/remote.git}}\n")
    subprocess.run(["git", "init", "--quiet", "--bare", root + "/remote.git"], check=True)
    subprocess.run(["git", "init", "--quiet", folder], check=True)
    page = f"{folder}/content/sections/{PAGES // 2:06}-s{PAGES // 2}.md"
    yield Row(f"publish, plain {PAGES:,}")
    strict = [run([options.guide, "check", "--strict"], folder) for _ in range(options.rounds)]
    yield Row("  check --strict", *medians(strict)[:2])
    for target in ["folder", "git"]:
        wall, cpu, _ = publish(options, folder, target, "")
        yield Row(f"  to a {KINDS[target]}, first", wall, cpu)
        nothing, one = [], []
        for number in range(options.rounds):
            nothing.append(publish(options, folder, target, "Nothing has changed"))
            with open(page, "a") as file:
                file.write(f"\nOne more sentence, the {number}th for {target}.\n")
            one.append(publish(options, folder, target, "Changed: 1 page\n"))
        yield Row(f"  to a {KINDS[target]}, nothing changed", *medians(nothing)[:2])
        yield Row(f"  to a {KINDS[target]}, one page changed", *medians(one)[:2])
