"""A release does its work where it is unpacked: no Swift, no sources, no other program."""

import hashlib, re, shutil, signal, subprocess, tarfile, urllib.request

import pytest

# What every glibc brings, in one file or several, with the names of both kinds of loader.
SYSTEM = re.compile(r"(linux-vdso|libc|libm|libdl|libpthread|librt|libstdc\+\+|libgcc_s|ld-linux[-\w]*)\.so\.[\d.]+")


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def sums(path):
    """Digests by name, as `sha256sum -c` reads them."""
    return {name: digest for digest, name in (line.split("  ", 1) for line in path.read_text().splitlines())}


def test_the_archive_is_listed_with_its_digest(archive):
    assert sums(archive.parent / "SHA256SUMS") == {archive.name: digest(archive)}


def test_every_file_within_is_listed_with_its_digest(release):
    files = {str(path.relative_to(release)): digest(path) for path in release.rglob("*") if path.is_file()}
    del files["SHA256SUMS"]
    assert sums(release / "SHA256SUMS") == files


def test_it_is_one_folder_in_order_and_tells_nothing_of_the_machine(archive, release):
    with tarfile.open(archive) as packed:
        members = packed.getmembers()
    names = [member.name for member in members]
    assert names == sorted(names, key=str.encode) and {name.split("/")[0] for name in names} == {release.name}
    assert {(member.uid, member.gid, member.uname, member.gname) for member in members} == {(0, 0, "", "")}
    assert len({member.mtime for member in members}) == 1
    assert {member.mode for member in members if member.isfile()} == {0o644, 0o755}


def test_it_needs_what_every_system_has(tool):
    if not shutil.which("ldd"):
        pytest.skip("no ldd")
    lines = subprocess.run(["ldd", tool.path], check=True, capture_output=True, text=True).stdout.splitlines()
    names = [line.split()[0].rsplit("/", 1)[-1] for line in lines]
    assert len(names) > 2
    assert [name for name in names if not SYSTEM.fullmatch(name)] == []


def test_its_name_says_version_and_platform(tool, release, tmp_path):
    version = tool.run("--version", folder=tmp_path).split()[1]
    system, machine = (subprocess.check_output(["uname", option], text=True).strip() for option in ("-s", "-m"))
    assert release.name == f"guide-{version}-{system.lower()}-{machine}"
    assert f"# guide {version} for {system.lower()}-{machine}\n" in (release / "README.md").read_text("utf-8")


def test_a_guide_is_begun_written_checked_and_built(tool, guide):
    tool.run("check", "--strict", folder=guide)
    tool.run("new", "term", "rampart", folder=guide)
    assert (guide / "content" / "glossary" / "rampart.md").exists()
    tool.run("build", folder=guide)
    assert "94\u00a0people" in (guide / "site" / "sections" / "the-count.html").read_text("utf-8")


def test_templates_are_found_through_a_link_to_the_tool(tool, tmp_path):
    link = tmp_path / "guide"
    link.symlink_to(tool.path)
    type(tool)(link).run("init", "walls", folder=tmp_path)
    assert (tmp_path / "walls" / "templates" / "layout.mustache").exists()


def test_the_preview_serves_pages_until_it_is_stopped(tool, guide):
    preview = tool.start("preview", "--port", "0", folder=guide)
    address = next(filter(None, (re.search(r"http://\S+/", line) for line in preview.stderr))).group()
    with urllib.request.urlopen(address, timeout=10) as answer:
        assert b"<main" in answer.read()
    preview.send_signal(signal.SIGINT)
    assert preview.wait(timeout=10) == 0


def test_a_signal_that_ends_it_runs_no_program_of_the_guide(tool, guide):
    ran = guide / "ran"
    program = guide / "bin" / "swift-backtrace"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n: >{ran}\n", "utf-8")
    program.chmod(0o755)
    # As a shell starts it that found it on the PATH.
    preview = tool.start("preview", "--port", "0", folder=guide, called="guide")
    next(line for line in preview.stderr if "http://" in line)
    preview.send_signal(signal.SIGQUIT)
    assert preview.wait(timeout=10) == -signal.SIGQUIT
    assert not ran.exists()


def test_it_publishes_to_a_folder(tool, guide, tmp_path):
    settings = guide / "content" / "guide.yml"
    target = tmp_path / "public"
    settings.write_text(
        settings.read_text("utf-8")
        + f"base-url: https://example.org/\npublish:\n  targets:\n    - {{name: here, kind: folder, path: {target}}}\n", "utf-8")
    target.mkdir()
    tool.run("publish", "--yes", folder=guide)
    assert (target / "current" / "index.html").exists()


def test_every_article_of_the_manual_is_printed(tool, release, tmp_path):
    topics = [line.split()[0] for line in tool.run("manual", folder=tmp_path).splitlines()]
    articles = {path.read_text("utf-8") for path in (release / "share/doc/guide/manual").iterdir()}
    assert len(topics) > 5
    assert {tool.run("manual", topic, folder=tmp_path) for topic in topics} == articles


def test_shells_read_the_completions(release):
    share = release / "share"
    completions = {
        "bash": share / "bash-completion/completions/guide", "zsh": share / "zsh/site-functions/_guide",
        "fish": share / "fish/vendor_completions.d/guide.fish"}
    for shell, file in completions.items():
        assert "preview" in file.read_text("utf-8")
        if shutil.which(shell):
            subprocess.run([shell, "-n", file], check=True)


def test_man_shows_the_page(release):
    page = release / "share/man/man1/guide.1"
    assert ".Nm guide" in page.read_text("utf-8")
    if shutil.which("man"):
        shown = subprocess.run(["man", "-l", page], capture_output=True, text=True)
        assert "publish" in shown.stdout and shown.returncode == 0


def test_the_notices_of_the_libraries_within_are_there(release):
    text = (release / "share/doc/guide/THIRD-PARTY.md").read_text("utf-8")
    names = {line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")}
    assert {"Swift", "libcmark", "libyaml", "zlib", "swift-argument-parser", "swift-subprocess", "swift-system"} <= names
    for words in ("Apache License", "Permission is hereby granted", "Redistribution and use"):
        assert words in text
