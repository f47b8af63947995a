"""Guides with all their downloads: the project's own, and what `guide init` writes in three languages."""

import os, pathlib, re, shutil, subprocess

import pytest

ROOT = pathlib.Path(os.environ.get("GUIDE_ROOT", ".")).resolve()
GUIDE = os.environ.get("GUIDE", str(ROOT / ".build/release/guide"))
BASE = "https://example.org/guide/"


def build(source, output):
    run = subprocess.run(
        [GUIDE, "build", "--source", source, "--output", output], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return output


def give_all(source, base=None):
    """Makes a guide give away all files, and tells it where it will stand."""
    settings = source / "content" / "guide.yml"
    text = re.sub(r"(?m)^(downloads|base-url):.*\n", "", settings.read_text("utf-8"))
    settings.write_text(text + "\ndownloads: all\n" + (f"base-url: {base}\n" if base else ""), "utf-8")


class Made:
    """A guide's folder, and the files that it gives away."""

    def __init__(self, source, site, language):
        self.source, self.site, self.language = source, site, language
        self.folder = site / "downloads"

    def path(self, name):
        return self.folder / name

    def text(self, name):
        return self.path(name).read_text("utf-8")

    @property
    def questions(self):
        """The ids of all questions."""
        return sorted(path.stem for path in (self.source / "content" / "questions").glob("*/*.md"))


def starter(folder, language):
    source = folder / language
    subprocess.run([GUIDE, "init", source, "--language", language], check=True, capture_output=True)
    give_all(source, BASE)
    return Made(source, build(source, folder / f"{language}-site"), language)


def own(folder):
    source = folder / "own"
    for part in ("content", "templates"):
        shutil.copytree(ROOT / part, source / part)
    give_all(source)
    return Made(source, build(source, folder / "own-site"), "en")


@pytest.fixture(scope="session", params=["own", "en", "de", "ar"])
def made(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    return own(folder) if request.param == "own" else starter(folder, request.param)
