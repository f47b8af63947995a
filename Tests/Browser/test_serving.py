"""What the preview answers over HTTP, to friends and to strangers."""

import os, socket, subprocess, time
from concurrent.futures import ThreadPoolExecutor

import pytest

from conftest import GUIDE

SCRIPT = b'  <script src="/.guide/live.js"'


def without_script(body):
    """The built page: all lines but the one that the preview adds."""
    return b"\n".join(line for line in body.split(b"\n") if not line.startswith(SCRIPT))


def files(folder):
    found = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(root, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


def test_every_file_over_http_is_the_built_file(guide, start):
    subprocess.run([GUIDE, "build", "--quiet"], cwd=guide, check=True)
    built = files(guide / "site")
    built.pop(".guide-files")
    # Pages under the preview are never kept: its worker ends one that was there.
    worker = built.pop("sw.js")
    # Its version is another, since drafts are shown.
    built.pop("offline.json")
    preview = start().ready()
    assert len(built) > 30
    assert b"unregister" in preview.get("/sw.js")[2] and b"unregister" not in worker
    for path, bytes in built.items():
        status, head, body = preview.get("/" + path)
        assert status == 200, path
        assert without_script(body) == bytes, path
        assert path.endswith(".html") == (SCRIPT in body), path
        assert f"Content-Length: {len(body)}" in head


def test_the_folders_of_the_guide_stay_as_they_are(guide, start):
    subprocess.run([GUIDE, "build", "--quiet"], cwd=guide, check=True)
    before = files(guide)
    preview = start().ready()
    preview.get("/")
    preview.get("/sections/the-count.html")
    preview.stop()
    assert files(guide) == before


def test_addresses_lead_where_static_hosts_lead(start):
    preview = start().ready()
    assert preview.get("/")[2] == preview.get("/index.html")[2]
    assert preview.get("/sections/the-count")[2] == preview.get("/sections/the-count.html")[2]
    assert preview.get("/sections/the-count.html?a=b")[0] == 200
    assert preview.get("/%73ections/the-count.html")[0] == 200
    status, head, body = preview.get("/nowhere/at/all.html")
    assert status == 404 and b'<base href="/">' in body and SCRIPT in body
    assert preview.get("/sections/")[0] == 404
    assert preview.get("/.guide/other")[0] == 404


def test_former_addresses_lead_on(guide, start):
    section = guide / "content/sections/010-the-count.md"
    section.write_text(section.read_text().replace("title: The count\n", "title: The count\nformerly: [counting]\n"))
    preview = start().ready()
    status, head, _ = preview.get("/sections/counting.html")
    assert status == 301 and "Location: /sections/the-count.html" in head
    assert preview.get("/sections/counting")[0] == 301


def test_answers_have_types_tags_and_are_not_kept(start):
    preview = start().ready()
    for path, type in [
        ("/", "text/html; charset=utf-8"), ("/assets/base.css", "text/css; charset=utf-8"),
        ("/data/crossings.csv", "text/csv; charset=utf-8"), ("/guide.json", "application/json"),
        ("/assets/icon.svg", "image/svg+xml"), ("/.guide/live.js", "text/javascript; charset=utf-8"),
    ]:
        status, head, body = preview.get(path)
        assert status == 200
        assert f"Content-Type: {type}\r\n" in head
        assert "Cache-Control: no-store\r\n" in head
        tag = [line for line in head.split("\r\n") if line.startswith("ETag: ")][0][6:]
        for sent in [tag, "W/" + tag, '"other", ' + tag, "*"]:
            status, _, rest = preview.get(path, headers=f"If-None-Match: {sent}\r\n")
            assert (status, rest) == (304, b""), sent
        assert preview.get(path, headers='If-None-Match: "other"\r\n')[0] == 200


def test_whoever_forwards_a_port_is_answered(start):
    preview = start("--host", "box.local", "--host", "a-1.app.example:443").ready()
    for host in ["localhost", "localhost:9000", "127.0.0.1:1", "[::1]:80", "box.local", "BOX.local:8080", "a-1.app.example"]:
        assert preview.get("/", host=host)[0] == 200, host
    for host in ["evil.example", "localhost.evil.example", "x.box.local", "127.0.0.1.nip.io", "192.168.1.5"]:
        status, _, body = preview.get("/", host=host)
        assert status == 403 and b"http://localhost:" in body and b"--host" in body, host
    assert preview.get("http://localhost:99/index.html", host="evil.example")[0] == 200
    assert preview.get("http://evil.example/index.html")[0] == 403


def test_every_address_that_works_is_announced(guide, start):
    preview = start("--host", "0.0.0.0").ready()
    said = [line.split()[0] for line in preview.lines if line and "http://" in line]
    assert len(said) >= 1
    for address in said:
        host, port = address.removeprefix("http://").rstrip("/").rsplit(":", 1)
        with socket.create_connection((host.strip("[]"), int(port)), timeout=5) as connection:
            connection.sendall(f"GET / HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n".encode())
            assert connection.recv(100).startswith(b"HTTP/1.1 200"), address


def test_head_gives_the_head_alone(start):
    preview = start().ready()
    _, full, body = preview.get("/index.html")
    status, head, rest = preview.get("/index.html", method="HEAD")
    assert (status, rest) == (200, b"")
    assert f"Content-Length: {len(body)}" in head


@pytest.mark.parametrize("path,status", [
    ("/", 200), ("/no-such", 404), ("/.guide/nothing", 404), ("/%00", 400), ("/.guide/live?page=/", 200),
])
def test_heads_of_what_is_no_page_have_no_body(guide, start, path, status):
    preview = start().ready()
    answer = preview.get(path, "HEAD")
    assert answer[0] == status and answer[2] == b""


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT"])
def test_other_methods_are_refused(start, method):
    preview = start().ready()
    status, head, _ = preview.get("/", method=method)
    assert status == 405 and "Allow: GET, HEAD" in head
    assert preview.get("/")[0] == 200


@pytest.mark.parametrize("path", [
    "/../content/guide.yml", "/sections/../../content/guide.yml", "/%2e%2e/content/guide.yml",
    "/..%2fcontent/guide.yml", "/%2e%2e%2fcontent%2fguide.yml", "/..\\content\\guide.yml",
    "/%5c..%5ccontent", "/a%00.html", "/%", "/%zz", "/%c0%ae%c0%ae/content/guide.yml", "//etc/passwd",
    "/etc/passwd", "etc/passwd", "http://elsewhere.org/", "/content/guide.yml", "/.git/config",
    "/sections/%0d%0aX: y", "*", "/.guide/../content/guide.yml", "/" + "a" * 20_000,
])
def test_no_address_leads_out_of_the_output(start, path):
    preview = start().ready()
    status, head, body = preview.get(path)
    assert status in (400, 403, 404, 414), path
    assert b"slippery" not in body.lower() or status == 404
    assert "X: y" not in head
    assert preview.get("/")[0] == 200


def test_links_in_content_are_not_followed(guide, start):
    (guide / "content/files").mkdir(exist_ok=True)
    os.symlink("/etc/hostname", guide / "content/files/secret.txt")
    preview = start().ready()
    preview.wait_for("links are not followed")
    assert preview.get("/files/secret.txt")[0] in (404, 503)


@pytest.mark.parametrize("host,status", [
    ("localhost:{port}", 200), ("127.0.0.1:{port}", 200), ("[::1]:{port}", 200), ("LocalHost:{port}", 200),
    ("evil.example:{port}", 403), ("127.0.0.1.evil.example:{port}", 403), ("localhost", 200),
    ("localhost:1", 200), ("localhost:{port}@evil.example", 403), ("", 403), ("192.168.0.7:{port}", 403),
    ("localhost:{port}:1", 403), ("localhost:99999", 403),
])
def test_only_names_of_this_server_are_answered(start, host, status):
    preview = start().ready()
    assert preview.get("/", host=host.format(port=preview.port))[0] == status


def test_a_request_without_a_host_is_refused(start):
    preview = start().ready()
    for version, status in [("1.1", b" 400 "), ("1.0", b" 403 ")]:
        answer = preview.request(f"GET / HTTP/{version}\r\nConnection: close\r\n\r\n")
        assert status in answer.split(b"\r\n")[0]


def test_of_two_hosts_neither_is_believed(start):
    preview = start().ready()
    mine, other = f"Host: localhost:{preview.port}\r\n", "Host: evil.example\r\n"
    for hosts in [mine + other, other + mine, mine + mine]:
        answer = preview.request(f"GET / HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n")
        assert b" 400 " in answer.split(b"\r\n")[0]


def test_a_whole_address_must_name_this_server(start):
    preview = start().ready()
    assert preview.get(f"http://localhost:{preview.port}/index.html")[0] == 200
    assert preview.get("http://evil.example/index.html")[0] == 403
    # It overrules the field beside it (RFC 9112, section 3.2.2).
    assert preview.get(f"http://localhost:{preview.port}/", host="evil.example")[0] == 200


@pytest.mark.parametrize("text", [
    "\r\n\r\n", "GET\r\n\r\n", "\x00\x01\x02\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nHost\r\n\r\n",
    "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
    "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc",
])
def test_requests_that_are_none_do_no_harm(start, text):
    preview = start().ready()
    with socket.create_connection(("127.0.0.1", preview.port), timeout=5) as connection:
        connection.sendall(text.encode("latin-1"))
        connection.shutdown(socket.SHUT_WR)
        connection.settimeout(5)
        try:
            while connection.recv(65536):
                pass
        except OSError:
            pass
    assert preview.get("/")[0] == 200


def test_kept_connections_answer_at_once(start):
    preview = start().ready()
    request = f"GET /index.html HTTP/1.1\r\nHost: localhost:{preview.port}\r\n\r\n".encode()
    times = []
    with socket.create_connection(("127.0.0.1", preview.port), timeout=5) as connection:
        for _ in range(20):
            begin = time.monotonic()
            connection.sendall(request)
            answer = b""
            while b"\r\n\r\n" not in answer:
                answer += connection.recv(65536)
            head, _, body = answer.partition(b"\r\n\r\n")
            length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            while len(body) < length:
                body += connection.recv(65536)
            times.append(time.monotonic() - begin)
    # Nagle's algorithm with delayed acknowledgements would make each at least 40 ms.
    assert sorted(times)[len(times) // 2] < 0.04


def test_parts_of_files_are_given(start):
    preview = start().ready()
    whole = preview.get("/guide.json")[2]
    for range, part in [("0-9", whole[:10]), ("5-", whole[5:]), ("-7", whole[-7:])]:
        status, head, body = preview.get("/guide.json", headers=f"Range: bytes={range}\r\n")
        assert (status, body) == (206, part)
        assert f"/{len(whole)}\r\n" in head
    status, head, _ = preview.get("/guide.json", headers="Range: bytes=99999999-\r\n")
    assert status == 416 and f"Content-Range: bytes */{len(whole)}" in head
    assert preview.get("/guide.json", headers="Range: bytes=0-1,4-5\r\n")[2] == whole


def test_five_hundred_connections_at_once_are_answered(start):
    preview = start().ready()
    with ThreadPoolExecutor(500) as pool:
        statuses = list(pool.map(lambda _: preview.get("/sections/the-count.html")[0], range(500)))
    assert statuses == [200] * 500
