"""What the preview's server stands: many clients, slow ones, hostile ones; and what they leave behind."""

import os, resource, socket, time
from concurrent.futures import ThreadPoolExecutor

import pytest


@pytest.fixture(autouse=True, scope="module")
def descriptors():
    """As many for this process as it may have."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 16384) if most > 0 else 16384, most))


def open_descriptors(preview):
    """How many the server has; None where the system does not tell."""
    folder = f"/proc/{preview.process.pid}/fd"
    return len(os.listdir(folder)) if os.path.isdir(folder) else None


def processor_seconds(preview):
    with open(f"/proc/{preview.process.pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def settles_at(preview, count):
    """Whether the server comes to have no more descriptors than that."""
    end = time.monotonic() + 20
    while (open := open_descriptors(preview)) is not None and open > count:
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def connection(preview, text=""):
    made = socket.create_connection(("127.0.0.1", preview.port), timeout=20)
    made.sendall(text.encode("latin-1"))
    return made


def stream(preview):
    made = connection(preview, f"GET /.guide/live?page=/ HTTP/1.1\r\nHost: localhost:{preview.port}\r\n\r\n")
    got = b""
    while b"\n\n" not in got.partition(b"\r\n\r\n")[2]:
        chunk = made.recv(65536)
        assert chunk, got
        got += chunk
    return made


def count_of_bytes(preview, path):
    """How many bytes the body of an answer has, which is not kept."""
    made = connection(preview, f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    got = b""
    while b"\r\n\r\n" not in got:
        got += made.recv(65536)
    count = len(got.partition(b"\r\n\r\n")[2])
    while chunk := made.recv(1 << 20):
        count += len(chunk)
    return count


def test_films_are_given_in_parts_and_delay_no_page(guide, start):
    film = guide / "content/files/film.mp4"
    film.parent.mkdir(exist_ok=True)
    size = 120_000_000
    with open(film, "wb") as file:
        for number in range(size // 1_000_000):
            file.write(bytes([number]) * 1_000_000)
    preview = start()
    preview.wait_for("^read: ", seconds=60)
    begun = time.monotonic()
    status, head, _ = preview.get("/files/film.mp4", "HEAD")
    assert status == 200 and f"Content-Length: {size}" in head and "Accept-Ranges: bytes" in head
    assert "Content-Type: video/mp4" in head
    assert time.monotonic() - begun < 0.5
    tag = [line for line in head.split("\r\n") if line.startswith("ETag: ")][0][6:]
    for wanted, place, first, count in [
        ("bytes=5000000-5000003", f"5000000-5000003/{size}", 5, 4), ("bytes=-2", f"{size - 2}-{size - 1}/{size}", 119, 2),
        ("bytes=119999999-", f"119999999-119999999/{size}", 119, 1),
    ]:
        for more in ["", f"If-Range: {tag}\r\n"]:
            status, head, body = preview.get("/files/film.mp4", headers=f"Range: {wanted}\r\n{more}")
            assert (status, body) == (206, bytes([first]) * count)
            assert f"Content-Range: bytes {place}" in head and f"ETag: {tag}" in head
    status, head, _ = preview.get("/files/film.mp4", headers=f"Range: bytes={size}-\r\n")
    assert status == 416 and f"Content-Range: bytes */{size}" in head
    for more in ["Range: bytes=0-1,5-6\r\n", 'Range: bytes=0-1\r\nIf-Range: "other"\r\n',
                 f"Range: bytes=0-1\r\nIf-Range: W/{tag}\r\n", "Range: bytes=0-1\r\nIf-Range: Sat, 01 Jan 2000 00:00:00 GMT\r\n"]:
        status, head, _ = preview.get("/files/film.mp4", "HEAD", headers=more)
        assert status == 200 and f"Content-Length: {size}" in head
    assert preview.get("/files/film.mp4", headers=f"If-None-Match: {tag}\r\n")[0] == 304
    # Others look at it, and change the guide meanwhile.
    with ThreadPoolExecutor(8) as pool:
        films = [pool.submit(count_of_bytes, preview, "/files/film.mp4") for _ in range(4)]
        slowest = 0
        while not all(each.done() for each in films):
            begun = time.monotonic()
            assert preview.get("/index.html")[0] == 200
            slowest = max(slowest, time.monotonic() - begun)
        for each in films:
            assert each.result() == size
    assert slowest < 2
    before = preview.count()
    page = guide / "content/pages/about.md"
    page.write_text(page.read_text() + "\nMore.\n")
    preview.wait_for("about.md: ", before)
    assert f"ETag: {tag}" in preview.get("/files/film.mp4", "HEAD")[1]


def test_long_request_lines_delay_nobody(start):
    preview = start().ready()
    line = "GET /" + "a" * 120_000 + f" HTTP/1.1\r\nHost: localhost:{preview.port}\r\n\r\n"
    preview.get("/")
    with ThreadPoolExecutor(6) as pool:
        answers = [pool.submit(preview.request, line) for _ in range(6)]
        begun = time.monotonic()
        assert preview.get("/")[0] == 200
        assert time.monotonic() - begun < 2
        for answer in answers:
            assert b" 414 " in answer.result().split(b"\r\n")[0]


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="only Linux tells what a process has used")
def test_the_cost_of_a_head_is_bounded_whatever_its_length(start):
    preview = start().ready()
    preview.get("/")
    before = processor_seconds(preview)
    for size in [64 << 10, 256 << 10, 1 << 20]:
        for _ in range(5):
            assert b" 414 " in preview.request("GET /" + "a" * size)[:40]
    # FlyingFox took minutes for one.
    assert processor_seconds(preview) - before < 2


def test_two_thousand_connections_rest_while_others_are_answered(start):
    preview = start().ready()
    before = open_descriptors(preview)
    resting = [connection(preview, "GET / HTTP/1.1\r\n") for _ in range(2000)]
    assert [preview.get("/index.html")[0] for _ in range(20)] == [200] * 20
    for each in resting:
        each.close()
    assert settles_at(preview, before)
    assert preview.get("/")[0] == 200


def test_streams_that_come_again_and_again_leave_nothing(start):
    preview = start().ready()
    preview.get("/")
    before = open_descriptors(preview)
    for _ in range(3):
        with ThreadPoolExecutor(50) as pool:
            streams = list(pool.map(lambda _: stream(preview), range(200)))
        assert preview.get("/")[0] == 200
        for each in streams:
            each.close()
        assert settles_at(preview, before)


def test_many_requests_leave_nothing(start):
    preview = start().ready()
    preview.get("/")
    before = open_descriptors(preview)
    request = f"GET /assets/base.css HTTP/1.1\r\nHost: localhost:{preview.port}\r\n\r\n"
    last = request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
    for _ in range(10):
        answers = preview.request(request * 199 + last)
        assert answers.count(b"HTTP/1.1 200 OK\r\n") == 200
    assert settles_at(preview, before)


def test_slow_clients_are_dropped(start):
    preview = start().ready()
    begun = time.monotonic()
    slow = connection(preview, "GET / HTTP/1.1\r\n")
    slow.settimeout(0.5)
    got = b""
    while True:
        try:
            slow.sendall(b"X")
            chunk = slow.recv(65536)
            if not chunk:
                break
            got += chunk
        except TimeoutError:
            continue
        except OSError:
            break
    assert got == b"" or b" 408 " in got.split(b"\r\n")[0]
    assert time.monotonic() - begun < 30


def test_it_serves_on_when_descriptors_run_out_and_come_back(start):
    preview = start(before="ulimit -n 64").ready()
    for _ in range(3):
        resting = []
        for _ in range(120):
            try:
                resting.append(connection(preview))
            except OSError:
                break
        for each in resting:
            each.close()
        assert preview.get("/")[0] == 200
