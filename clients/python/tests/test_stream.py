import json
from typing import Any

import httpx
import pytest
from conftest import Chunks, Driver, Server

from ai_eventstream import ApiError, ConnectionFailedError


def event(id: str, name: str, **data: Any) -> bytes:
    return f"id: {id}\nevent: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


QUICKLY = b"retry: 1\n\n"
STARTED = event("1", "state", state="STARTED")
RAIN = event("1.1", "tokens", attempt=1, text="Règne\u2028 \x85")
RESULT = event("2", "result", status="SUCCESS")


def stream(*pieces: bytes | None) -> httpx.Response:
    return httpx.Response(200, headers={"Content-Type": "text/event-stream"}, stream=Chunks(*pieces))


def resumed_after(server: Server) -> list[str | None]:
    return [request.headers.get("last-event-id") for request in server.asked]


@pytest.mark.parametrize(
    ("first", "last_id"),
    [
        ([QUICKLY, STARTED, RAIN, None], "1.1"),
        ([QUICKLY, STARTED, RAIN], "1.1"),
        ([QUICKLY, STARTED, RAIN[:30], None], "1"),
        ([QUICKLY, STARTED, RAIN[:30]], "1"),
    ],
)
def test_a_stream_goes_on_after_its_last_event(
    client: Driver, server: Server, first: list[bytes | None], last_id: str
) -> None:
    server.plan(stream(*first), stream(*([RAIN] if last_id == "1" else []), RESULT))
    events = client.stream("t-1")
    assert [each.event for each in events] == ["state", "tokens", "result"]
    assert events[1].data["text"] == "Règne\u2028 \x85"
    assert resumed_after(server) == [None, last_id]


def test_a_character_that_two_chunks_share_stays_whole(client: Driver, server: Server) -> None:
    at = RAIN.index(b"\xc3") + 1
    server.plan(stream(RAIN[:at], RAIN[at:], RESULT))
    assert client.stream("t-1")[0].data["text"].startswith("Règne")


def test_a_stream_that_was_had_to_its_end_has_no_events(client: Driver, server: Server) -> None:
    server.plan(httpx.Response(204))
    assert client.stream("t-1", last_event_id="2") == []
    assert resumed_after(server) == ["2"]


def test_comments_and_events_of_a_later_version_are_no_events(client: Driver, server: Server) -> None:
    server.plan(stream(b": the task goes on\n\n", event("0", "novelty"), RESULT))
    assert [each.id for each in client.stream("t-1")] == ["2"]


def test_a_stream_of_which_every_connection_breaks_ends_with_an_error(client: Driver, server: Server) -> None:
    server.plan(*[stream(QUICKLY, None) for _ in range(6)])
    with pytest.raises(ConnectionFailedError):
        client.stream("t-1")
    assert len(server.asked) == 6


def test_a_task_that_does_not_exist_is_an_error_at_once(client: Driver, server: Server) -> None:
    error = {"code": "not_found", "message": "There is no such task.", "request_id": "r"}
    server.plan(httpx.Response(404, json={"error": error}))
    with pytest.raises(ApiError, match="There is no such task."):
        client.stream("t-1")
