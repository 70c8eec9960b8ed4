"""What the clients do when calls fail."""

import inspect
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from conftest import URL, Driver, Server

from ai_eventstream import AiEventStream, ApiError, AsyncAiEventStream, ConnectionFailedError, WaitTimeoutError

SOON = {"Retry-After": "0"}


def problem(status: int, code: str, headers: dict[str, str] | None = None, **more: Any) -> httpx.Response:
    error = {"code": code, "message": f"It is {code}.", "request_id": "r-1", **more}
    return httpx.Response(status, headers=headers, json={"error": error, "detail": ""})


def task(status: str) -> httpx.Response:
    return httpx.Response(200, json={"task_id": "t-1", "status": status, "result": None})


ACCEPTED = {"task_id": "t-1", "status": "PENDING", "message": "The task was accepted."}


def accepted() -> httpx.Response:
    return httpx.Response(202, json=ACCEPTED)


def keys(server: Server) -> list[str]:
    return [request.headers["idempotency-key"] for request in server.asked]


def test_a_submission_is_tried_again_with_the_same_key(client: Driver, server: Server) -> None:
    server.plan(problem(503, "store_unavailable", SOON), problem(429, "rate_limited", SOON), accepted())
    assert client.submit("Hello.", task_type="sentiment", priority=9) == ACCEPTED
    assert len(set(keys(server))) == 1 and len(server.asked) == 3
    assert json.loads(server.asked[2].content) == {"text": "Hello.", "task_type": "sentiment", "priority": 9}
    assert server.asked[0].headers["authorization"] == "Bearer acme-writer-key"


def test_each_submission_has_a_key_of_its_own_or_its_callers(client: Driver, server: Server) -> None:
    server.plan(accepted(), accepted(), accepted())
    client.submit("Hello.")
    client.submit("Hello.")
    client.submit("Hello.", idempotency_key="order-7")
    assert len(set(keys(server))) == 3 and keys(server)[2] == "order-7"


def test_an_error_says_code_fields_and_request(client: Driver, server: Server) -> None:
    server.plan(problem(422, "validation_failed", details=[{"field": "temperature", "rule": "must be at most 2"}]))
    with pytest.raises(ApiError, match="It is validation_failed.") as raised:
        client.submit("Hello.", temperature=3)
    error = raised.value
    assert (error.status, error.code, error.field, error.request_id) == (422, "validation_failed", "temperature", "r-1")
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("answer", "retry_after"),
    [
        (lambda: problem(429, "budget_spent", {"Retry-After": "3600"}), 3600),
        (lambda: problem(503, "misconfigured"), None),
        (lambda: problem(404, "not_found", {"Retry-After": "-5"}), None),
        (lambda: problem(404, "not_found", {"Retry-After": "nan"}), None),
        (lambda: httpx.Response(404, text="<html>"), None),
        (lambda: httpx.Response(200, text="<html>"), None),
    ],
)
def test_nothing_is_tried_again_in_vain(
    client: Driver, server: Server, answer: Callable[[], httpx.Response], retry_after: float | None
) -> None:
    server.plan(answer())
    with pytest.raises(ApiError) as raised:
        client.get("t-1")
    assert raised.value.retry_after == retry_after
    assert len(server.asked) == 1


def test_a_retry_is_repeated_only_when_it_was_refused(client: Driver, server: Server) -> None:
    server.plan(problem(503, "store_unavailable", SOON))
    with pytest.raises(ApiError):
        client.retry("t-1")
    server.plan(problem(429, "rate_limited", SOON), accepted())
    assert client.retry({"task_id": "t-1"}, "Better.") == ACCEPTED
    assert json.loads(server.asked[-1].content) == {"payload": {"text": "Better."}}


def test_a_server_that_is_not_there_is_an_error_that_names_it(connect: Callable[..., Driver]) -> None:
    client = connect("http://127.0.0.1:1", max_retries=0)
    with pytest.raises(ConnectionFailedError, match="http://127.0.0.1:1 cannot be reached."):
        client.whoami()


def test_a_key_that_is_none_is_not_shown(kind: str) -> None:
    with pytest.raises(ValueError, match="^The API key has a character that no key has.$"):
        Driver(kind, URL, api_key="secret\n")


def test_a_wait_goes_on_until_the_task_is_settled(client: Driver, server: Server) -> None:
    server.plan(task("STARTED"), task("RETRY"), task("FAILURE"))
    seen: list[str] = []
    settled = client.wait("t-1", on_waiting=lambda found: seen.append(found["status"]))
    assert [*seen, settled["status"]] == ["STARTED", "RETRY", "FAILURE"]
    assert {str(request.url) for request in server.asked} == {f"{URL}/task/t-1?wait=30"}


def test_a_wait_that_is_too_long_says_how_far_the_task_is(client: Driver, server: Server) -> None:
    server.plan(task("STARTED"))
    with pytest.raises(WaitTimeoutError) as raised:
        client.wait("t-1", timeout=0)
    assert (raised.value.task_id, raised.value.status) == ("t-1", "STARTED")


def test_a_listing_reads_all_pages(client: Driver, server: Server) -> None:
    for ids, cursor in ((["a", "b"], "c&1"), (["c"], None)):
        page = {"tasks": [{"task_id": id} for id in ids], "next_cursor": cursor}
        server.planned.append(httpx.Response(200, json=page))
    assert [each["task_id"] for each in client.tasks(state="FAILURE", page_size=2)] == ["a", "b", "c"]
    assert str(server.asked[1].url) == f"{URL}/tasks?state=FAILURE&limit=2&cursor=c%261"


@pytest.mark.parametrize(("count", "text", "sizes"), [(250, "Hi.", [100, 100, 50]), (5, "é" * 50_000, [2, 2, 1]), (0, "", [])])
def test_a_batch_is_as_many_calls_as_needed(
    connect: Callable[..., Driver], count: int, text: str, sizes: list[int]
) -> None:
    asked: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        items = json.loads(request.content)["items"]
        asked.append(len(items))
        outcome = {"status": 202, "task_id": "t", "error": None}
        return httpx.Response(200, json={"items": [{"index": index, **outcome} for index in range(len(items))]})

    outcomes = connect(URL, httpx.MockTransport(answer)).batch([text] * count)
    assert [each["index"] for each in outcomes] == list(range(count))
    assert asked == sizes


def test_a_batch_of_which_a_later_call_fails_says_what_the_earlier_ones_did(client: Driver, server: Server) -> None:
    items = [{"index": index, "status": 202, "task_id": f"t-{index}", "error": None} for index in range(100)]
    server.plan(httpx.Response(200, json={"items": items}), problem(403, "forbidden"))
    outcomes = client.batch(["Hi."] * 101)
    assert outcomes[99]["task_id"] == "t-99"
    error = {"code": "forbidden", "message": "It is forbidden."}
    assert outcomes[100] == {"index": 100, "status": 403, "task_id": None, "error": error}


def test_both_clients_have_the_same_verbs_with_the_same_parameters() -> None:
    def verbs(client: type) -> dict[str, list[str]]:
        members = inspect.getmembers(client, inspect.isfunction)
        return {name: list(inspect.signature(each).parameters) for name, each in members if not name.startswith("_")}

    assert verbs(AiEventStream) == verbs(AsyncAiEventStream)
