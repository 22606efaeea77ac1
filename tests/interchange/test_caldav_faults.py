"""Whatever a server or the way to it does, one sentence says what it means and what to do."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from comms_planner.errors import PlannerError
from comms_planner.interchange import caldav_faults
from comms_planner.interchange.caldav_dialogue import Dialogue, address

Answer = tuple[int, dict[str, str], bytes]


@contextmanager
def answering(answer: Answer | None, protocol: str = "HTTP/1.0") -> Iterator[str]:
    """A server that gives the same answer to all, and hangs up after it or at once."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = protocol

        def do_PROPFIND(self) -> None:
            self.close_connection = True
            if answer is None:
                return
            status, headers, body = answer
            self.send_response(status)
            for name, value in ({"Content-Length": str(len(body))} | headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/mo/plan/"
        server.shutdown()


def said(url: str) -> str:
    at = address(url)
    with Dialogue(at, "mo", "secret") as dialogue, pytest.raises(PlannerError) as refused:
        dialogue.must("PROPFIND", at.path)
    return refused.value.text.format(**refused.value.values)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ((301, {"Location": "https://other.example/cal/"}, b""),
         "moved to https://other.example/cal/. Use that address"),
        ((302, {}, b""), "has no calendar at that address. Check the address"),
        ((207, {"Content-Length": "999"}, b"<x"), "broke off. Publish again"),
        ((413, {}, b""), "Shorten its notes"),
        ((423, {}, b""), "is busy (423). Publish again in a few minutes"),
        ((429, {}, b""), "is busy (429)"),
        ((500, {}, b""), "has a fault of its own (500). Try again later"),
        ((415, {}, b""), "refuses it (415: Unsupported Media Type). Check the address"),
        (None, "broke off. Publish again"),
    ],
)  # fmt: skip
def test_each_answer_is_told_with_what_to_do(answer: Answer | None, sentence: str) -> None:
    with answering(answer) as url:
        assert sentence in said(url)


def test_where_a_calendar_has_moved_to_is_told_whole() -> None:
    with answering((301, {"Location": "/new/"}, b"")) as url:
        assert f"moved to {url.removesuffix('/mo/plan/')}/new/. Use" in said(url)


def test_a_server_that_hangs_up_after_each_answer_is_asked_anew() -> None:
    with answering((207, {}, b"<a/>"), "HTTP/1.1") as url:
        at = address(url)
        with Dialogue(at, "mo", "secret") as dialogue:
            assert [dialogue.must("PROPFIND", at.path) for _ in range(3)] == [b"<a/>"] * 3


def test_https_where_there_is_none_is_told_without_the_words_of_the_library() -> None:
    with answering((207, {}, b"")) as url:
        assert "does not speak https" in said(url.replace("http:", "https:"))


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (socket.gaierror(-2, "Name or service not known"), caldav_faults.NO_HOST),
        (TimeoutError("timed out"), caldav_faults.SILENT),
        (ConnectionRefusedError(111, "Connection refused"), caldav_faults.NOBODY_THERE),
        (ConnectionResetError(104, "reset"), caldav_faults.BROKEN_OFF),
        (ssl.SSLError(1, "[SSL] wrong"), caldav_faults.NOT_TLS),
        (OSError(101, "Network is unreachable"), caldav_faults.UNREACHABLE),
    ],
)
def test_each_way_to_reach_nobody_is_told(error: Exception, sentence: str) -> None:
    assert caldav_faults.of_connection("host", error).text == sentence
