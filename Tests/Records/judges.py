"""What each judge reads from our files, in the common form of records.py."""

import json, os, pathlib, re, shutil, subprocess, tempfile, xml.etree.ElementTree as tree

import bibtexparser, pypandoc, rispy
from bibtexparser.middlewares import SeparateCoAuthors, SplitNameParts
from pybtex.database import parse_file
from pylatexenc.latex2text import LatexNodes2Text

from records import name, of_csl, record

GUIDE = os.path.abspath(os.environ.get("GUIDE", ".build/release/guide"))

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
CONTAINERS = ["journal", "journaltitle", "booktitle", "howpublished"]
PUBLISHERS = ["publisher", "institution", "school"]


def printed(tex):
    """What TeX prints for a text, as pylatexenc has it."""
    return LatexNodes2Text(strict_latex_spaces=True).latex_to_text(tex).replace("ˆ", "^")


def of_bib(fields, authors, editors, decode=printed):
    """The common form of an entry's fields; addresses are not decoded."""
    def first(keys):
        return next((decode(fields[key]) for key in keys if fields.get(key)), "")

    return record(
        authors=authors, editors=editors, title=first(["title"]), container=first(CONTAINERS),
        publisher=first(PUBLISHERS), place=first(["address", "location"]), volume=first(["volume"]),
        number=first(["number"]), pages=first(["pages"]).replace("–", "-"), doi=fields.get("doi", ""),
        url=fields.get("url", ""), isbn=first(["isbn"]), issn=first(["issn"]),
        event=first(["eventtitle"]), venue=first(["venue"]), language=first(["langid"]).lower(),
        issued=of_edtf(fields.get("date", "")) or of_year(fields.get("year", ""), fields.get("month", "")),
        year=first(["year"]))


def of_edtf(date):
    """The numbers of a date of the Extended Date/Time Format; years before 1 as CSL counts them."""
    dates = []
    for part in filter(None, date.rstrip("~").split("/")):
        sign = -1 if part.startswith("-") else 1
        numbers = [int(number) for number in part.lstrip("-").rstrip("~").split("-")]
        year = sign * numbers[0]
        dates.append([year if year > 0 else year - 1, *numbers[1:]])
    return dates


def of_year(year, month):
    if not re.fullmatch(r"-?\d+", year):
        return []
    return [[int(year)] + ([MONTHS.index(month[:3].lower()) + 1] if month else [])]


def pybtex(folder):
    def person(who):
        parts = (who.prelast_names, who.last_names, who.first_names + who.middle_names, who.lineage_names)
        return name(*[printed(" ".join(part)) for part in parts])

    entries = parse_file(folder / "readings.bib", bib_format="bibtex").entries
    return {
        key: of_bib(entry.fields, *[[person(who) for who in entry.persons.get(role, [])] for role in ("author", "editor")])
        for key, entry in entries.items()}


def bibtexparser2(folder):
    def person(who):
        return name(*[printed(" ".join(part)) for part in (who.von, who.last, who.first, who.jr)])

    library = bibtexparser.parse_file(
        str(folder / "readings.bib"), append_middleware=[SeparateCoAuthors(), SplitNameParts()])
    assert not library.failed_blocks, library.failed_blocks
    result = {}
    for entry in library.entries:
        fields = {key: field.value for key, field in entry.fields_dict.items()}
        people = [[person(who) for who in fields.pop(role, [])] for role in ("author", "editor")]
        fields.pop("translator", None)
        result[entry.key] = of_bib(fields, *people)
    return result


def biber(folder):
    with tempfile.TemporaryDirectory() as place:
        shutil.copy(folder / "readings.bib", place)
        run = subprocess.run(
            ["biber", "--tool", "--output-format=biblatexml", "--nolog", "--output-file=out.xml", "readings.bib"],
            cwd=place, capture_output=True, text=True)
        assert run.returncode == 0, run.stdout
        root = tree.parse(os.path.join(place, "out.xml")).getroot()
    space = "{http://biblatex-biber.sourceforge.net/biblatexml}"
    result = {}
    for entry in root:
        fields, people = {}, {"author": [], "editor": []}
        for element in entry:
            tag = element.tag.removeprefix(space)
            if tag == "names":
                people[element.get("type")] = [biber_name(who) for who in element]
                assert not element.get("morenames"), entry.get("id")
            elif tag == "date":
                kind = (element.get("type") or "") + "date"
                fields[kind] = "/".join(words.strip() for words in element.itertext() if words.strip())
            elif tag == "pages":
                # biber divides pages at each dash and comma.
                fields[tag] = ", ".join(
                    "--".join(words.strip() for words in item.itertext() if words.strip())
                    for item in element.iter(space + "item"))
            else:
                fields[tag] = " and ".join(words.strip() for words in element.itertext() if words.strip())
        fields["journal"] = fields.pop("journaltitle", "")
        if re.fullmatch(r"-?\d.*", fields.get("date", "")) is None:
            fields["year"] = fields.pop("date", "")
        read = of_bib(fields, people["author"], people["editor"])
        read["year"] = read["year"] or (str(read["issued"][0][0]) if read["issued"] else "")
        result[entry.get("id")] = read
    return result


def biber_name(element):
    parts = {part.get("type"): " ".join(" ".join(part.itertext()).split()) for part in element}
    return name(*[printed(parts.get(kind, "")) for kind in ("prefix", "family", "given", "suffix")])


def pandoc(form):
    def read(folder):
        file = folder / {"ris": "readings.ris", "csljson": "readings.json"}.get(form, "readings.bib")
        run = subprocess.run(
            [pypandoc.get_pandoc_path(), "-f", form, "-t", "csljson", file], capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        return {item["id"]: of_csl(item) for item in json.loads(run.stdout)}
    return read


def guide(folder):
    """What guide itself reads, when our file is a bibliography of another guide."""
    with tempfile.TemporaryDirectory() as place:
        other = pathlib.Path(place, "guide")
        subprocess.run([GUIDE, "init", other], check=True, capture_output=True)
        own = json.loads((other / "content/readings/bibliography.json").read_text("utf-8"))[0]["id"]
        text = (folder / "readings.bib").read_text("utf-8")
        is_known = f"{{{own},\n" in text
        if is_known:
            # A guide made from the same beginnings has its one record already.
            (other / "content/readings/bibliography.json").unlink()
        (other / "content/readings/others.bib").write_text(text, "utf-8")
        # A list has the records that texts cite.
        keys = re.findall(r"^@\w+\{([^,]+),", text, re.M)
        cited = " ".join(
            f"[@{key}]" if re.fullmatch("[A-Za-z0-9_-]*[A-Za-z0-9]", key)
            else f"[](reading:{'-'.join(re.findall('[a-z0-9]+', key))})" for key in keys)
        (other / "content/pages/all.md").write_text(f"---\ntitle: All\n---\n\nSee {cited}.\n", "utf-8")
        run = subprocess.run([GUIDE, "build", "--source", other], capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        items = json.loads((other / "site/readings.json").read_text("utf-8"))
    return {item["id"]: of_csl(item) for item in items if is_known or item["id"] != own}


def rispy_(folder):
    def person(line):
        if line.endswith(","):
            return name(family=line[:-1])
        family, given, suffix = (line.split(", ") + ["", ""])[:3]
        return name("", family, given, suffix)

    result = {}
    with open(folder / "readings.ris", newline="", encoding="utf-8") as file:
        items = rispy.load(file, newline="\r\n")
    for item in items:
        pages = [item[key] for key in ("start_page", "end_page") if key in item]
        other = item.get("unknown_tag", {})
        assert set(other) <= {"ED"}, other
        result[item["id"]] = record(
            authors=[person(line) for line in item.get("authors", [])],
            editors=[person(line) for line in item.get("secondary_authors", other.get("ED", []))],
            title=item.get("title", ""), container=item.get("secondary_title", ""),
            publisher=item.get("publisher", ""), place=item.get("place_published", ""),
            volume=item.get("volume", ""), number=item.get("number", ""), pages="-".join(pages).replace("–", "-"),
            doi=item.get("doi", ""), url=";".join(item.get("urls", [])), isbn=item.get("issn", ""),
            language=item.get("language", "").lower(), issued=of_ris(item.get("date", ""), item.get("year", "")),
            year=item.get("year", ""))
    return result


def of_ris(date, year):
    numbers = [int(number) for number in date.split("/")[:3] if number]
    return [numbers] if numbers else of_year(year, "")


JUDGES = {
    "pybtex": pybtex, "bibtexparser": bibtexparser2, "biber": biber, "pandoc bibtex": pandoc("bibtex"),
    "pandoc biblatex": pandoc("biblatex"), "pandoc ris": pandoc("ris"), "pandoc csljson": pandoc("csljson"),
    "rispy": rispy_, "guide": guide}

# What this machine has not is left out, and said.
MISSING = {"biber"} if shutil.which("biber") is None else set()
