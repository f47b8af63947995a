"""Measures guide beside Hugo and beside the least that its work costs, and prints one table.

PYTHON bench.py GUIDE HUGO --floor FLOOR [--root ROOT] [--only builds,large,preview,publish] [--rounds 5]
    [--large-rounds 3] [--folder /dev/shm]

Plain pages are those of corpus.py, which guide and Hugo both build; real pages are the guide in ROOT,
once, 4 and 25 times (real.py). The floor is libcmark's parse of the same texts and the writing of the
same files (floor.c). Runs of all of them take turns, values are medians, and ratios are medians of
those within each round.
"""

import argparse, os, re, shutil, subprocess, sys

from corpus import make_guide, make_hugo
from table import Row, head, machine, medians, ratios, run

PARTS = ("builds", "large", "preview", "publish")


class Corpus:
    """A guide that is built, and the same pages for Hugo where it has them."""

    def __init__(self, name, folder, page, options):
        self.name, self.folder, self.options = name, folder, options
        self.page = f"{folder}/guide/content/{page}"
        self.pages = 0

    @staticmethod
    def plain(count, root, options, hugo=True):
        corpus = Corpus(f"plain {count:,}", f"{root}/plain{count}", "sections/000000-s0.md", options)
        make_guide(f"{corpus.folder}/guide", count, f"{options.root}/templates")
        if hugo:
            make_hugo(f"{corpus.folder}/hugo", count)
        return corpus

    @staticmethod
    def real(times, root, options):
        corpus = Corpus(f"real {times}×", f"{root}/real{times}", "claims/weather.md", options)
        program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "real.py")
        subprocess.run([sys.executable, program, options.root, f"{corpus.folder}/guide", str(times)], check=True)
        return corpus

    def fresh(self):
        shutil.rmtree(f"{self.folder}/guide/site", ignore_errors=True)
        return self.again()

    def again(self):
        return run([self.options.guide, "build", "--quiet"], f"{self.folder}/guide")

    def alone(self):
        """A fresh build without the files that the guide gives away."""
        settings = f"{self.folder}/guide/content/guide.yml"
        with open(settings, encoding="utf-8") as file:
            text = file.read()
        try:
            with open(settings, "w", encoding="utf-8") as file:
                file.write(re.sub(r"(?m)^downloads:.*$", "", text))
            return self.fresh()
        finally:
            with open(settings, "w", encoding="utf-8") as file:
                file.write(text)

    def edited(self):
        with open(self.page, "a") as file:
            file.write("\nOne more word.\n")
        return self.again()

    def check(self):
        return run([self.options.guide, "check"], f"{self.folder}/guide")

    def hugo(self):
        shutil.rmtree(f"{self.folder}/hugo/public", ignore_errors=True)
        return run([self.options.hugo, "--quiet"], f"{self.folder}/hugo")

    def floor(self):
        output = f"{self.folder}/floor"
        shutil.rmtree(output, ignore_errors=True)
        site = f"{self.folder}/guide"
        result = subprocess.run(
            [self.options.floor, f"{site}/content", f"{site}/site", output], check=True, capture_output=True, text=True)
        return tuple(map(float, result.stdout.split()))

    def count(self):
        """How many pages the site has, and their links and kilobytes."""
        links = size = 0
        self.pages = 0
        for folder, _, names in os.walk(f"{self.folder}/guide/site"):
            for name in names:
                if name.endswith(".html"):
                    with open(os.path.join(folder, name), "rb") as file:
                        text = file.read()
                    self.pages, links, size = self.pages + 1, links + text.count(b"<a "), size + len(text)
        return f"{self.pages:,} pages, {links / self.pages:.1f} links and {size / self.pages / 1000:.1f} kB each"


def progress(text):
    """Says on a terminal what is going on, in a line that the next takes away."""
    if sys.stderr.isatty():
        print(f"\r{text}\033[K", end="", file=sys.stderr, flush=True)


def rounds(count, corpora, measures):
    """Lets all measures of all corpora take turns; `measures` names those of each corpus."""
    samples = {}
    for number in range(count):
        for corpus in corpora:
            for measure in measures(corpus):
                progress(f"round {number + 1} of {count}: {corpus.name}, {measure}")
                samples.setdefault((corpus.name, measure), []).append(getattr(corpus, measure)())
    progress("")
    return samples


def rows_of(corpus, samples, hugo):
    """The rows of one corpus; `hugo` names the plain corpus with whose pages in Hugo real ones are compared."""
    of = {measure: values for (name, measure), values in samples.items() if name == corpus.name}
    yield Row(f"{corpus.name}: {corpus.count()}")
    yield Row("  guide", *medians(of["fresh"]))
    if "hugo" in of:
        yield Row("  Hugo", *medians(of["hugo"]))
        aims = {"wall": 0.20, "memory": 1 / 6} if corpus.name != "plain 100" else {}
        yield Row("  guide : Hugo", *ratios(of["fresh"], of["hugo"]), aims=aims, ratio=True)
    else:
        wall, cpu, _ = ratios(of["fresh"], samples[hugo, "hugo"], 1000 / corpus.pages)
        yield Row("  a page of guide : a plain page of Hugo", wall, cpu, aims={"wall": 0.25}, ratio=True)
    if "alone" in of:
        yield Row("  guide without downloads", *medians(of["alone"]))
        yield Row("  with downloads : without", *ratios(of["fresh"], of["alone"]), ratio=True)
    yield Row("  floor", *medians(of["floor"]))
    yield Row("  guide : floor", *ratios([row[:2] for row in of["fresh"]], of["floor"]), ratio=True)
    yield Row("  guide, nothing changed", *medians(of["again"]))
    yield Row("  guide, one file edited", *medians(of["edited"]))
    if "check" in of:
        aims = {"wall": 0.060} if corpus.name == "real 1×" else {}
        yield Row("  guide check", *medians(of["check"]), aims=aims)


def version(options):
    runs = [run([options.guide, "--version"], options.root) for _ in range(20)]
    return Row("guide --version", *medians(runs)[:2], aims={"wall": 0.006})


def builds(root, options):
    """Corpora that take a second or so."""
    plain = [Corpus.plain(count, root, options) for count in (100, 1000)]
    real = [Corpus.real(times, root, options) for times in (1, 4)]
    common = ["fresh", "again", "edited", "floor"]
    samples = rounds(
        options.rounds, plain + real,
        lambda corpus: [*common, "hugo"] if corpus in plain else ["alone", *common, "check"])
    for corpus in plain + real:
        yield from rows_of(corpus, samples, "plain 1,000")


def large(root, options):
    """Corpora that take longer, and how the costs of real pages grow."""
    thousand, plain = (Corpus.plain(count, root, options) for count in (1000, 10000))
    once, real = (Corpus.real(times, root, options) for times in (1, 25))
    common = ["fresh", "again", "edited", "floor"]
    measures = {thousand: ["hugo"], plain: [*common, "hugo"], once: ["fresh"], real: [*common, "check"]}
    samples = rounds(options.large_rounds, list(measures), measures.get)
    for corpus in (plain, real):
        yield from rows_of(corpus, samples, thousand.name)
    growth = ratios(samples[real.name, "fresh"], samples[once.name, "fresh"])
    yield Row("  real 25× : real 1×", *growth, aims={"wall": 26}, ratio=True)


def largest(root, options):
    corpus = Corpus.plain(100_000, root, options, hugo=False)
    yield Row(f"{corpus.name}: guide, one run", *corpus.fresh(), aims={"memory": 1536})


def measure(part, root, options):
    if part == "builds":
        yield version(options)
        yield from builds(root, options)
    elif part == "large":
        for rows in (large, largest):
            yield from rows(f"{root}/{rows.__name__}", options)
            shutil.rmtree(f"{root}/{rows.__name__}")
    # What follows takes memory of this process that would be counted for those that it starts.
    elif part == "preview":
        import preview
        yield from preview.rows(root, options)
    else:
        import publish
        yield from publish.rows(root, options)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("guide")
    parser.add_argument("hugo")
    parser.add_argument("--floor", required=True, help="floor.c, compiled")
    parser.add_argument("--root", default=os.getcwd(), help="the folder with the guide's content/ and templates/")
    parser.add_argument("--only", default=",".join(PARTS))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--large-rounds", type=int, default=3)
    parser.add_argument("--folder", default="/dev/shm")
    options = parser.parse_args()
    only = options.only.split(",")
    print(machine(options.guide, options.hugo, options.root))
    runs = f"{options.rounds} runs, of large corpora {options.large_rounds}"
    print(f"In {options.folder}; medians of {runs}.\n\n{head()}")
    for part in (part for part in PARTS if part in only):
        root = f"{options.folder}/guide-bench-{os.getpid()}"
        try:
            for row in measure(part, root, options):
                print(row, flush=True)
        finally:
            shutil.rmtree(root, ignore_errors=True)


if __name__ == "__main__":
    main()
