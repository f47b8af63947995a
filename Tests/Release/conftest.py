"""The release, unpacked into an empty folder, and its tool with an environment that holds nothing."""

import os, pathlib, subprocess, tarfile

import pytest

DIST = pathlib.Path(os.environ.get("GUIDE_DIST", ".build/dist")).resolve()
# No program can be found, least of all Swift.
NOTHING = {"PATH": "/nonexistent"}


class Tool:
    """The unpacked command, run in a folder."""

    def __init__(self, path):
        self.path = path

    def run(self, *arguments, folder, status=0):
        run = subprocess.run(
            [self.path, *arguments], cwd=folder, env=NOTHING, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        assert run.returncode == status, run.stderr
        return run.stdout

    def start(self, *arguments, folder, called=None):
        return subprocess.Popen(
            [called or self.path, *arguments], executable=self.path, cwd=folder, env=NOTHING, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


@pytest.fixture(scope="session")
def archive():
    archives = list(DIST.glob("guide-*.tar.gz"))
    assert len(archives) == 1
    return archives[0]


@pytest.fixture(scope="session")
def release(archive, tmp_path_factory):
    """The one folder within."""
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="tar")
    return folder / archive.name.removesuffix(".tar.gz")


@pytest.fixture(scope="session")
def tool(release):
    return Tool(release / "bin" / "guide")


@pytest.fixture
def guide(tool, tmp_path):
    """A guide that the release itself began."""
    tool.run("init", "walls", folder=tmp_path)
    return tmp_path / "walls"
