"""Times guide against Hugo on the same corpus, side by side in one run.

python3 bench.py GUIDE HUGO [--sizes 100,1000,10000] [--runs 5] [--folder /dev/shm]

Both build N section pages of 5 to 6 kB of Markdown each, with links among them, the menu of the
page's part, a table of contents, previous and next, and a sitemap. Prints medians of wall time,
CPU time and peak memory, and the ratios guide : Hugo.
"""

import argparse, os, random, resource, shutil, statistics, subprocess, sys, time

WORDS = (
    "water wall field road river bridge stone winter harvest market letter answer record year "
    "village count reason doubt source measure order claim early late often never because although "
    "people work grow carry keep leave write speak agree dispute show tell"
).split()
PART = 100


def body(random, number, total, link):
    """About 5.5 kB of Markdown with headings, emphasis, a list, a table and four links."""
    def sentence(count=14):
        words = [random.choice(WORDS) for _ in range(count)]
        words[random.randrange(count)] = "*" + random.choice(WORDS) + "*"
        return " ".join(words).capitalize() + "."

    def paragraph(count=6):
        return " ".join(sentence() for _ in range(count))

    parts = [paragraph()]
    for heading in range(4):
        other = random.randrange(total)
        parts.append(f"## Heading {heading} of {number}")
        parts.append(paragraph(5) + f" See [another page]({link(other)}).")
        parts.append("\n".join("- " + sentence(10) for _ in range(4)))
    parts.append("| a | b |\n| --- | ---: |\n" + "\n".join(f"| {sentence(3)} | {i} |" for i in range(4)))
    parts.append(paragraph(5))
    return "\n\n".join(parts) + "\n"


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


LAYOUT = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{title} - Bench</title><link rel="canonical" href="{canonical}"></head>
<body>
<nav><ol>
{menu}
</ol></nav>
<main>
<h1>{title}</h1>
<nav><ol>
{toc}
</ol></nav>
{body}
<p>{pager}</p>
</main>
</body>
</html>
"""


def make_guide(folder, count, templates):
    randomness = random.Random(7)
    write(f"{folder}/content/guide.yml", "title: Bench\nlanguage: en\nbase-url: https://example.org/\nessay: {title: Bench}\n")
    write(f"{folder}/content/essay.yml", "paragraphs:\n  - {id: p1, heading: A, first-words: B, gist: C}\n")
    for number in range(count):
        text = body(randomness, number, count, lambda other: f"section:s{other}")
        owns = "owns: [p1]\n" if number == 0 else ""
        head = f"---\ntitle: Page {number}\nsummary: Summary {number}\npart: Part {number // PART}\n{owns}silence: {{low-order-section: bench}}\n---\n\n"
        write(f"{folder}/content/sections/{number:06}-s{number}.md", head + text)
    shutil.copytree(templates, f"{folder}/templates", ignore=shutil.ignore_patterns("*.css", "*.svg"))
    write(
        f"{folder}/templates/section.mustache",
        LAYOUT.format(
            title="{{title}}", canonical="{{#canonical}}{{canonical}}{{/canonical}}",
            menu='{{#contents}}\n<li><a href="{{address}}">{{title}}</a></li>\n{{/contents}}',
            toc='{{#parts}}\n<li><a href="{{address}}">{{title}}</a></li>\n{{/parts}}',
            body="{{{body}}}",
            pager='{{#previous}}<a href="{{address}}">{{title}}</a>{{/previous}} '
            '{{#next}}<a href="{{address}}">{{title}}</a>{{/next}}'))
    for page in ["index", "sections"]:
        write(
            f"{folder}/templates/{page}.mustache",
            "<!doctype html>\n<title>{{title}}</title>\n<ul>\n{{#sections}}\n"
            '<li><a href="{{address}}">{{title}}</a></li>\n{{/sections}}\n</ul>\n')
    for page in ["claims", "glossary", "readings", "questions", "timeline", "figures", "essay", "silences", "404"]:
        write(f"{folder}/templates/{page}.mustache", "<!doctype html>\n<title>{{title}}</title>\n")


def make_hugo(folder, count):
    randomness = random.Random(7)
    write(
        f"{folder}/hugo.toml",
        'baseURL = "https://example.org/"\ntitle = "Bench"\nlanguageCode = "en"\n'
        'disableKinds = ["taxonomy", "term", "RSS"]\n[markup.tableOfContents]\nstartLevel = 2\n')
    for number in range(count):
        text = body(randomness, number, count, lambda other: '{{< relref "/part%d/s%d.md" >}}' % (other // PART, other))
        head = f'---\ntitle: "Page {number}"\nsummary: "Summary {number}"\nweight: {number + 1}\n---\n\n'
        write(f"{folder}/content/part{number // PART}/s{number}.md", head + text)
    for part in range((count + PART - 1) // PART):
        write(f"{folder}/content/part{part}/_index.md", f'---\ntitle: "Part {part}"\nweight: {part + 1}\n---\n')
    page = LAYOUT.format(
        title="{{ .Title }}", canonical="{{ .Permalink }}",
        menu='{{ range .CurrentSection.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>\n{{ end }}',
        toc="{{ .TableOfContents }}", body="{{ .Content }}",
        pager='{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} '
        '{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}')
    write(f"{folder}/layouts/_default/single.html", page)
    listing = ('<!doctype html>\n<title>{{ .Title }}</title>\n<ul>\n{{ range .RegularPages }}'
               '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>\n{{ end }}</ul>\n')
    write(f"{folder}/layouts/_default/list.html", listing)
    write(f"{folder}/layouts/index.html", listing.replace(".RegularPages", ".Site.RegularPages"))


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
