"""Archives as Python reads them, and that nothing but the guide decides on any file."""

import zipfile

from conftest import build

FILES = {"anki.txt", "moodle.xml", "gift.txt", "qti21.zip", "canvas.imscc", "csv.zip"}
PACKED = ("qti21.zip", "canvas.imscc", "csv.zip")


def test_every_chosen_file_is_there(made):
    assert FILES <= {path.name for path in made.folder.iterdir()}


def test_archives_are_whole_and_without_times(made):
    for name in PACKED:
        with zipfile.ZipFile(made.path(name)) as archive:
            assert archive.testzip() is None
            assert len(set(archive.namelist())) == len(archive.namelist())
            for info in archive.infolist():
                assert info.date_time == (1980, 1, 1, 0, 0, 0)
                assert info.flag_bits == 0x800 and info.extra == b"" and info.create_system == 3


def test_a_second_build_writes_the_same_bytes(made, tmp_path):
    build(made.source, tmp_path / "again")
    for path in made.folder.iterdir():
        assert path.read_bytes() == (tmp_path / "again" / "downloads" / path.name).read_bytes(), path.name
