"""A corpus of real pages: the guide of this repository, once as it is and as often again as wanted.

python3 real.py ROOT FOLDER TIMES

Copy 1 is content/ itself. In copy k every entry has an id of its own (`lushan-2`), and so has
whatever names it: links, citations, values, keys, records of works, events, files of data. The names
that link themselves are its own too ("Peng Dehuaiqac"), in the entry and in the prose of the copy, so
that each copy links as often as the guide does and never into another copy. The essay remains one:
sections of copies list under `also` the paragraphs that those of the guide own.
"""

import csv, io, json, os, re, shutil, string, sys

# Pages that are texts of the tool's own pages: a copy's are pages of their own.
BUILT_IN = {"essay", "people"}
# The keys that hold ids, and those whose words readers see in lists.
ID_KEYS = {"sources", "claims", "see", "introduced"}
TITLE_KEYS = {"title", "statement", "short", "summary", "term", "name", "sort", "part"}
NAME_KEYS = {"term", "name"}
ADDRESS = re.compile(r"(?<=[(<\"\[ ])(section|claim|person|term|reading|question|event|figure|value|page):([a-z0-9-]+)")
CITATION = re.compile(r"(?<![\w/])@([a-z][a-z0-9-]*[a-z0-9])")
# What holds no names: quotations, headings, addresses and citations.
CLOSED = r"“[^”]*”|^#+ [^\n]*|\]\([^)\n]*\)|<[a-z]+:[^>\n]*>|@[a-z0-9-]+|`[^`\n]*`|https?://\S+"
# The numbers of the essay's runs are short: among so many words chance finds some.
SILENCE = "silence: {shared-words: by chance}"
KEY = re.compile(r"^(?P<before>(?:- |  )?(?P<key>[a-z-]+): +)(?P<value>.*)$")


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def split(text):
    """The front matter of an entry, without its marks, and its text."""
    head, body = text.removeprefix("---\n").split("\n---\n", 1)
    return head, body


def bare(text):
    """A value without quotation marks and comment."""
    text = re.sub(r"\s+#.*$", "", text.strip()).strip()
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text


def items(value):
    """The items of a YAML list in one line."""
    inner = re.sub(r"\s+#.*$", "", value).strip().removeprefix("[").removesuffix("]")
    return [bare(item) for item in next(csv.reader([inner], skipinitialspace=True), [])]


def listed(values):
    return "[" + ", ".join(json.dumps(value, ensure_ascii=False) for value in values) + "]"


class Guide:
    """The files of the guide, and the names in it that link themselves."""

    def __init__(self, root):
        self.content = f"{root}/content"
        self.files = {}
        for folder, _, names in os.walk(self.content):
            for name in sorted(names):
                path = os.path.join(folder, name)
                self.files[os.path.relpath(path, self.content)] = read(path)
        self.pages = {name[6:-3] for name in self.files if name.startswith("pages/")} - BUILT_IN
        forms = {}
        for path, text in sorted(self.files.items()):
            if path.startswith(("glossary/", "people/")):
                for name in self.names(split(text)[0]):
                    for form, ending in variants(name):
                        forms.setdefault(form.replace("'", "’"), ending)
        self.endings = forms
        longest = sorted(forms, key=len, reverse=True)
        words = "|".join(re.escape(form).replace("’", "['’]").replace("\\ ", "[ \n]") for form in longest)
        self.search = re.compile(rf"{CLOSED}|(?<![^\W_])(?P<name>{words})(?![^\W_])", re.MULTILINE)

    @staticmethod
    def names(head):
        for line in head.split("\n"):
            if (match := KEY.match(line)) and match["key"] in NAME_KEYS:
                yield bare(match["value"])
            elif match and match["key"] == "aliases":
                yield from items(match["value"])


def variants(name):
    """The forms in which a name links itself, each with the length of what it adds to the name. Names
    as written come first."""
    stems = [name] + ([name[0].upper() + name[1:]] if name[0].islower() else [])
    return [(stem + ending, len(ending)) for ending in ("", "s", "es", "’s") for stem in stems]


class Copy:
    """Copy `number` of a guide."""

    def __init__(self, guide, number):
        self.guide, self.number, self.suffix = guide, number, f"-{number}"
        self.mark = "q" + "".join(string.ascii_lowercase[digit] for digit in divmod(number, 26))

    def id(self, id):
        return id + self.suffix

    def address(self, match):
        kind, id = match.groups()
        return match[0] if kind == "page" and id not in self.guide.pages else f"{kind}:{self.id(id)}"

    def addresses(self, text):
        return CITATION.sub(lambda match: "@" + self.id(match[1]), ADDRESS.sub(self.address, text))

    def named(self, match):
        """A name with this copy's mark before what was added to it."""
        if match["name"] is None:
            return match[0]
        form = match["name"]
        end = len(form) - self.guide.endings[form.replace("'", "’").replace("\n", " ")]
        return form[:end] + self.mark + form[end:]

    def prose(self, text):
        return self.guide.search.sub(self.named, self.addresses(text))

    def line(self, line):
        """One line of keys."""
        match = KEY.match(line)
        if not match:
            return line
        key, value = match["key"], match["value"]
        if key in ID_KEYS:
            ids = [self.id(id) for id in items(value)]
            new = listed(ids) if value.startswith("[") else ids[0]
        elif key == "aliases":
            new = listed([name + self.mark for name in items(value)])
        elif key in TITLE_KEYS:
            new = json.dumps(bare(value) + ("" if key in NAME_KEYS else " ") + self.mark, ensure_ascii=False)
        elif key == "formerly":
            new = listed([self.id(id) for id in items(value)])
        elif key == "data":
            new = self.id(value.removesuffix(".csv")) + ".csv"
        elif key == "owns":
            return f"also: {value}"
        else:
            new = self.addresses(value)
        return match["before"] + new

    def entry(self, text):
        head, body = split(text)
        lines = [self.line(line) for line in head.split("\n")]
        paragraphs = [id for line in lines if line.startswith("also:") for id in items(line[5:])]
        lines = [line for line in lines if not line.startswith("also:")]
        if paragraphs:
            lines.append("also: " + listed(paragraphs))
        if not any(line.startswith("silence:") for line in lines):
            lines.append(SILENCE)
        return "---\n" + "\n".join(lines) + "\n---\n" + self.prose(body)

    def timeline(self, text):
        lines = []
        for line in text.split("\n"):
            if line.startswith("- id: "):
                line = self.id(line)
            elif line.startswith("  body: "):
                line = self.prose(line)
            else:
                line = self.line(line)
            lines.append(line)
        return "\n".join(lines)

    def data(self, text, works):
        """A table with this copy's readings in the column `works`."""
        if not works:
            return text
        rows = list(csv.reader(io.StringIO(text)))
        column = rows[0].index(works)
        for row in rows[1:]:
            row[column] = row[column] and self.id(row[column])
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows(rows)
        return out.getvalue()

    def bibliography(self, text):
        """The records with people of this copy's own, so that no citation needs to be told from one of
        another copy; where no people are named the title is its own."""
        records = json.loads(text)
        for record in records:
            record["id"] = self.id(record["id"])
            lists = [value for value in record.values() if isinstance(value, list)]
            people = [name for names in lists for name in names if isinstance(name, dict)]
            for name in people:
                key = "family" if "family" in name else "literal"
                name[key] += self.mark
            if not people:
                record["title"] = re.sub(r"\w+", lambda match: match[0] + self.mark, record["title"], count=1)
        return json.dumps(records, ensure_ascii=False, indent=2) + "\n"

    def place(self, path):
        """Where a file of the guide stands in this copy."""
        folders, file = os.path.split(path)
        name, ending = os.path.splitext(file)
        if folders == "sections":
            order, name = name.split("-", 1)
            name = f"{self.number * 1000 + int(order)}-{name}"
        if folders.startswith("questions/"):
            folders = self.id(folders)
        return f"{folders or 'pages'}/{self.id(name)}{ending}"

    def write(self, content):
        """Writes the copy beside others; its events are returned."""
        works = {}
        for path, text in self.guide.files.items():
            if path.startswith("figures/"):
                lines = map(KEY.match, split(text)[0].split("\n"))
                keys = dict(line.group("key", "value") for line in lines if line)
                works[f"data/{keys['data']}"] = keys.get("works")
        for path, text in self.guide.files.items():
            if path.endswith(".md"):
                text = self.entry(text)
            elif path.endswith(".csv"):
                text = self.data(text, works.get(path))
            elif path.endswith(".json"):
                text = self.bibliography(text)
            else:
                continue
            write(f"{content}/{self.place(path)}", text)
        return self.timeline(self.guide.files["timeline.yml"])


def make_real(root, folder, times):
    """Writes a guide of `times` copies of that in `root`."""
    for part in ("content", "templates"):
        shutil.copytree(f"{root}/{part}", f"{folder}/{part}")
    guide = Guide(root)
    events = [guide.files["timeline.yml"]]
    events += [Copy(guide, number).write(f"{folder}/content") for number in range(2, times + 1)]
    write(f"{folder}/content/timeline.yml", "\n".join(events))


if __name__ == "__main__":
    make_real(sys.argv[1], sys.argv[2], int(sys.argv[3]))
