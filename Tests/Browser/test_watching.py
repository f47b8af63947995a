"""Whatever happens to files and folders, the preview ends with what is there."""

import os, shutil, subprocess, time

import pytest

from author import COUNT, change, open_page, panel, see, was_reloaded, write
from conftest import GUIDE, Preview


def test_what_editors_leave_beside_a_file_is_no_entry(guide, start):
    preview = start().ready()
    before = preview.count()
    for name in ["#the-count.md#", "the-count.md~", ".#the-count.md", "the-count.md___jb_tmp___"]:
        write(guide, "content/sections/" + name, "x")
    write(guide, COUNT, (guide / COUNT).read_text() + "\nLast.\n")
    assert "no problems" in preview.wait_for("010-the-count.md: ", before)


def test_folders_that_change_places_are_seen(guide, start):
    write(guide, "content/files/a/x/f.txt", "one")
    write(guide, "content/files/b/x/f.txt", "two")
    preview = start().ready()
    assert preview.get("/files/a/x/f.txt")[2] == b"one"
    before = preview.count()
    files = guide / "content/files"
    os.rename(files / "a", guide / "t")
    os.rename(files / "b", files / "a")
    os.rename(guide / "t", files / "b")
    preview.wait_for("changed|f.txt: ", before)
    end = time.monotonic() + 10
    while [preview.get(f"/files/{name}/x/f.txt")[2] for name in "ab"] != [b"two", b"one"]:
        assert time.monotonic() < end
        time.sleep(0.02)


def test_a_guide_that_goes_and_comes_back_is_found(guide, tmp_path):
    preview = Preview(tmp_path, "--source", str(guide)).ready()
    try:
        before = preview.count()
        os.rename(guide, tmp_path / "away")
        preview.wait_for("^guide: ", before)
        before = preview.count()
        shutil.copytree(tmp_path / "away", guide)
        preview.wait_for("no problems", before)
        before = preview.count()
        write(guide, COUNT, (guide / COUNT).read_text() + "\nLast.\n")
        preview.wait_for("010-the-count.md: ", before)
        assert b"Last." in preview.get("/sections/the-count.html")[2]
    finally:
        preview.process.kill()
        preview.process.wait()


def test_folders_that_the_system_cannot_watch_are_polled(guide, start):
    limit = "/proc/sys/user/max_inotify_watches"
    if subprocess.run(["unshare", "-Ur", "true"], stderr=subprocess.DEVNULL).returncode:
        pytest.skip("needs user namespaces")
    preview = Preview(guide, before=f"exec unshare -Ur sh -c 'echo 4 > {limit}; exec \"$0\" \"$@\"' \"$0\" \"$@\"").ready()
    try:
        preview.wait_for("cannot be watched")
        before = preview.count()
        write(guide, COUNT, (guide / COUNT).read_text() + "\nLast.\n")
        preview.wait_for("010-the-count.md: ", before)
    finally:
        preview.process.kill()
        preview.process.wait()


def test_pages_are_added_renamed_and_deleted(guide, start, page):
    preview = start().ready()
    open_page(page, preview, "news.html")
    write(guide, "content/pages/news.md", "---\ntitle: News\n---\n\nThe first.\n")
    see(page, "The first.")
    os.rename(guide / "content/pages/news.md", guide / "content/pages/old.md")
    page.wait_for_function("() => !document.body.innerText.includes('The first.')")
    assert preview.get("/news.html")[0] == 404
    assert preview.get("/old.html")[0] == 200
    before = preview.count()
    os.remove(guide / "content/pages/old.md")
    preview.wait_for("^content/pages/old.md: |files changed", before)
    page.goto(preview.address + "old.html")
    assert preview.get("/old.html")[0] == 404


def test_new_folders_are_watched(guide, start):
    preview = start().ready()
    before = preview.count()
    write(guide, "content/files/deep/er/note.txt", "one")
    preview.wait_for("^content/files/deep/er/note.txt: |files changed", before)
    assert preview.get("/files/deep/er/note.txt")[2] == b"one"
    before = preview.count()
    write(guide, "content/files/deep/er/note.txt", "two")
    preview.wait_for("^content/files/deep/er/note.txt: ", before)
    assert preview.get("/files/deep/er/note.txt")[2] == b"two"
    before = preview.count()
    shutil.rmtree(guide / "content/files/deep")
    preview.wait_for("^content/files/deep/er/note.txt: ", before)
    assert preview.get("/files/deep/er/note.txt")[0] == 404


def test_editors_that_write_beside_and_rename(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    for turn in range(5):
        text = (guide / COUNT).read_text()
        write(guide, "content/sections/.010-the-count.md.swp", "x")
        write(guide, "content/sections/4913", "")
        os.remove(guide / "content/sections/4913")
        os.rename(guide / COUNT, guide / (COUNT + "~"))
        write(guide, COUNT, text + f"\nTurn {turn}.\n")
        os.remove(guide / "content/sections/.010-the-count.md.swp")
        see(page, f"Turn {turn}.")
    assert not was_reloaded(page)


def test_what_editors_do_when_they_save_flashes_no_error(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    folder = guide / "content/sections"
    names = [
        "4913", "010-the-count.md.bck", "010-the-count.md.AbCdEf", ".#010-the-count.md", "010-the-count.md~",
        ".010-the-count.md.swp", ".010-the-count.md.kate-swp", ".goutputstream-AB12C3",
        "010-the-count.md___jb_tmp___", "010-the-count.md___jb_old___", "sedAbCdEf", "010-the-count.md.tmp",
    ]
    for turn, name in enumerate(names):
        text = (guide / COUNT).read_text() + f"\nTurn {turn}.\n"
        (folder / name).write_text(text)
        time.sleep(0.03)
        # The file is gone for a moment, as it is with editors that keep the old one under another name.
        os.remove(guide / COUNT)
        time.sleep(0.02)
        os.rename(folder / name, guide / COUNT)
        see(page, f"Turn {turn}.")
    assert not was_reloaded(page)
    assert not [line for line in preview.lines if "error" in line or "warning" in line]
    before = preview.count()
    write(guide, "content/sections/stays.bck", "x")
    preview.wait_for("unexpected-file|1 error|1 warning", before)


def test_an_empty_file_of_a_time_to_come_is_told(guide, start):
    preview = start().ready()
    before = preview.count()
    write(guide, "content/pages/about.md", "")
    os.utime(guide / "content/pages/about.md", (time.time() + 9e4, time.time() + 9e4))
    preview.wait_for("about.md: 1 error", before)


def test_a_disk_that_counts_whole_seconds_loses_no_save(guide, start, tmp_path):
    disk = tmp_path / "fat"
    image = tmp_path / "fat.img"
    disk.mkdir()
    made = shutil.which("mkfs.vfat") and not subprocess.run(
        f"truncate -s 20M {image} && mkfs.vfat {image} && mount -o loop {image} {disk}", shell=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    if not made:
        pytest.skip("needs a disk of that kind")
    try:
        shutil.copytree(guide, disk / "guide")
        preview = Preview(disk / "guide", "--poll").ready()
        for turn in range(6):
            change(disk / "guide", COUNT, "wants to save" if turn % 2 == 0 else "hopes to save", "hopes to save" if turn % 2 == 0 else "wants to save")
            end = time.monotonic() + 10
            wanted = b"hopes to save" if turn % 2 == 0 else b"wants to save"
            while wanted not in preview.get("/sections/the-count.html")[2]:
                assert time.monotonic() < end, turn
                time.sleep(0.02)
        preview.process.kill()
        preview.process.wait()
    finally:
        subprocess.run(["umount", str(disk)])


def test_a_guide_whose_content_is_a_link_is_told_so(guide, tmp_path):
    os.rename(guide / "content", tmp_path / "elsewhere")
    os.symlink(tmp_path / "elsewhere", guide / "content")
    said = subprocess.run([GUIDE, "preview", "--port", "0"], cwd=guide, capture_output=True, text=True)
    assert said.returncode == 2 and "it is a link, and links are not followed" in said.stderr


def test_writes_within_one_tick_of_the_clock_are_all_seen(guide, start):
    note = guide / "content/files/note.txt"
    note.parent.mkdir(exist_ok=True)
    note.write_text("first")
    about = guide / "content/pages/about.md"
    about.write_text(about.read_text() + "\n[Note](files/note.txt), [last](files/last.txt)\n")
    (note.parent / "last.txt").write_text("first")
    preview = start().ready()
    for turn in range(200):
        note.write_bytes(b"%05d" % turn)
    last = guide / "content/files/last.txt"
    before = preview.count()
    last.write_text("x")
    preview.wait_for("^content/files/last.txt: |files changed", before)
    preview.wait_for("no problems")
    assert preview.get("/files/note.txt")[2] == b"00199"


def test_a_burst_of_changes_ends_in_the_last(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    before = preview.count()
    for number in range(500):
        write(guide, f"content/pages/page-{number % 50}.md", f"---\ntitle: Page {number}\n---\n\nText {number}.\n")
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")
    for number in range(450, 500):
        assert f"Text {number}.".encode() in preview.get(f"/page-{number % 50}.html")[2]
    assert preview.count() - before < 60


def test_a_file_caught_half_written_is_no_error(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    for turn in range(300):
        write(guide, COUNT, (guide / COUNT).read_text() + f"\nTurn {turn}.\n")
    see(page, "Turn 299.")
    assert not [line for line in preview.lines if "error" in line]
    before = preview.count()
    write(guide, "content/pages/about.md", "")
    preview.wait_for("about.md: 1 error", before)


def test_a_switch_of_branches_shows_the_other(guide, start, page):
    def git(*arguments):
        subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments], cwd=guide, check=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    git("init", "-b", "one")
    git("add", ".")
    git("commit", "-m", "one")
    git("checkout", "-b", "two")
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    for number in range(60):
        write(guide, f"content/files/branch/{number}.txt", str(number))
    git("add", ".")
    git("commit", "-m", "two")
    preview = start().ready()
    open_page(page, preview)
    see(page, "hopes to save")
    assert preview.get("/files/branch/59.txt")[2] == b"59"
    git("checkout", "one")
    see(page, "wants to save")
    assert preview.get("/files/branch/59.txt")[0] == 404
    git("checkout", "two")
    see(page, "hopes to save")
    assert preview.get("/files/branch/59.txt")[2] == b"59"


def test_content_that_goes_away_and_comes_back(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    os.rename(guide / "content", guide / "away")
    panel(page).get_by_text("cannot find the folder").wait_for()
    assert "wants to save" in page.inner_text("main")
    os.rename(guide / "away", guide / "content")
    panel(page).wait_for(state="detached")
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")


def test_polling_sees_the_same(guide, start, page):
    preview = start("--poll").ready()
    open_page(page, preview)
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")
    write(guide, "content/pages/new/not-here.md", "x")
    panel(page).get_by_text("no kind of entry is read from this place").wait_for()
