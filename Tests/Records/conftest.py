"""Two sites whose records the judges read: one of a guide with the nasty set, and the project's own."""

import json, os, pathlib, re, subprocess

import pytest

from judges import GUIDE

ROOT = pathlib.Path(os.environ.get("GUIDE_ROOT", ".")).resolve()
HERE = pathlib.Path(__file__).parent
READING = "---\nstance: primary\nlevel: advanced\nbasis: read\n---\n\nA test.\n"


def nasty_set():
    """The records that try everything, the long title of one made here."""
    items = json.loads((HERE / "nasty.json").read_text("utf-8"))
    for item in items:
        if item["title"] == "LONG":
            item["title"] = " ".join(["A title & more of it:"] * 150) + " end"
    return items


@pytest.fixture(scope="session")
def nasty(tmp_path_factory):
    """The site of a guide on disk whose bibliography is the nasty set."""
    folder = tmp_path_factory.mktemp("nasty") / "guide"
    subprocess.run([GUIDE, "init", folder], check=True, capture_output=True)
    readings = folder / "content" / "readings"
    items = nasty_set()
    bibliography = readings / "bibliography.json"
    own = json.loads(bibliography.read_text("utf-8"))
    bibliography.write_text(json.dumps(own + items), "utf-8")
    for item in items:
        if re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", item["id"]):
            (readings / f"{item['id']}.md").write_text(READING, "utf-8")
    # Those whose ids are no names of files are listed since a text cites them.
    (folder / "content" / "pages" / "all.md").write_text(
        "---\ntitle: All\n---\n\n[@a-b; @a_b; @A_B; @x; @x-y] and [](reading:1958).\n", "utf-8")
    run = subprocess.run([GUIDE, "build", "--source", folder], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return folder / "site"


@pytest.fixture(scope="session")
def own(tmp_path_factory):
    """The site of this project's guide."""
    folder = tmp_path_factory.mktemp("own") / "site"
    subprocess.run([GUIDE, "build", "--source", ROOT, "--output", folder], check=True, capture_output=True)
    return folder
