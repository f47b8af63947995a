"""How the preview starts, finds a port, warns, and stops."""

import os, socket, subprocess, time

import pytest

from conftest import GUIDE


def test_it_starts_again_when_descriptors_run_out(start):
    preview = start(before="ulimit -n 48").ready()
    idle = []
    try:
        for _ in range(80):
            connection = socket.create_connection(("127.0.0.1", preview.port), timeout=5)
            connection.sendall(b"GET / HTTP/1.1\r\n")
            idle.append(connection)
    except OSError:
        pass
    for connection in idle:
        connection.close()
    end = time.monotonic() + 5
    while True:
        try:
            if preview.get("/")[0] == 200:
                break
        except OSError:
            pass
        assert time.monotonic() < end, "it did not come back"
    assert preview.process.poll() is None


@pytest.mark.parametrize("signal", [2, 15])
def test_it_stops_within_a_second(start, signal):
    preview = start().ready()
    streams = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(5)]
    for stream in streams:
        stream.sendall(f"GET /.guide/live?page=/ HTTP/1.1\r\nHost: localhost:{preview.port}\r\n\r\n".encode())
        assert stream.recv(10)
    begin = time.monotonic()
    assert preview.stop(signal) == 0
    assert time.monotonic() - begin < 1


def test_the_next_free_port_is_taken(start):
    first = start(port=None).ready()
    second = start(port=None).ready()
    assert second.port > first.port
    assert first.get("/")[0] == second.get("/")[0] == 200


def test_a_port_that_was_named_and_is_taken_is_told(guide, start):
    first = start().ready()
    outcome = subprocess.run(
        [GUIDE, "preview", "--port", str(first.port)], cwd=guide, capture_output=True, text=True, timeout=10)
    assert outcome.returncode == 2
    assert f"cannot serve on 127.0.0.1:{first.port}" in outcome.stderr
    assert "--port" in outcome.stderr


def test_serving_beyond_loopback_is_warned_of(start):
    preview = start("--host", "0.0.0.0").ready()
    preview.wait_for("warning: this guide, drafts included, can be read by everybody who can reach")
    preview.wait_for(r"^  http://[0-9.]+:%d/  \(the network of " % preview.port)
    assert preview.get("/", host=f"192.168.0.7:{preview.port}")[0] == 200
    assert preview.get("/", host=f"evil.example:{preview.port}")[0] == 403


@pytest.mark.parametrize("arguments,status,words", [
    (["--editor", "ed"], 64, "no editor known here"), (["--port", "70000"], 64, "--port"),
    (["--host", "203.0.113.1"], 2, "cannot serve on"), (["--source", "nowhere"], 2, "cannot find the folder"),
])
def test_wrong_usage_is_told(guide, arguments, status, words):
    outcome = subprocess.run(
        [GUIDE, "preview", *arguments], cwd=guide, capture_output=True, text=True, timeout=10)
    assert outcome.returncode == status
    assert words in outcome.stderr


def test_the_browser_is_opened_when_asked(start, tmp_path):
    opener, opened = tmp_path / "xdg-open", tmp_path / "opened"
    os.mkfifo(opened)
    opener.write_text(f'#!/bin/sh\nprintf %s "$1" > {opened}\n')
    opener.chmod(0o755)
    preview = start("--open", before=f"export PATH={tmp_path}:$PATH")
    assert opened.read_text() == preview.address


def test_it_stops_while_it_builds(guide, start):
    for number in range(3000):
        (guide / f"content/glossary/word-{number}.md").write_text(
            f"---\nterm: word {number}\n---\n\n" + "Words and [more](term:sample) words. " * 60 + "\n")
    preview = start()
    begun = time.monotonic()
    assert preview.stop() == 0
    assert time.monotonic() - begun < 1.5


def test_it_stops_at_once_and_when_nobody_reads_what_it_says(guide):
    for number in range(2000):
        (guide / f"content/glossary/word-{number}.md").write_text(
            f"---\nterm: word {number}\n---\n\n" + "Words and [more](term:sample) words. " * 30 + "\n")
    for _ in range(5):
        preview = subprocess.Popen(
            [GUIDE, "preview", "--port", "0"], cwd=guide, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        try:
            assert b"http://" in preview.stderr.read1()
            preview.send_signal(2)
            assert preview.wait(timeout=5) == 0
        finally:
            preview.kill()
            preview.stderr.close()


def test_it_stops_while_endless_requests_come_in(start):
    preview = start().ready()
    connections = []
    for _ in range(4):
        connection = socket.create_connection(("127.0.0.1", preview.port))
        connection.setblocking(False)
        try:
            connection.send(b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
        except BlockingIOError:
            pass
        connections.append(connection)
    time.sleep(0.5)
    begun = time.monotonic()
    assert preview.stop() == 0
    assert time.monotonic() - begun < 1.5
