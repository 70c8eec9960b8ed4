"""The client, one verb for each thing that can be done with tasks. `_async_client.py` is the same with `await`."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import Any, TypeVar

import httpx
from httpx_sse import EventSource

from . import _calls as calls
from ._calls import Call, Request, TaskRef
from ._errors import AiEventStreamError, ApiError, ConnectionFailedError, WaitTimeoutError, api_error
from ._events import LAST_EVENTS, LONGEST_SILENCE, StreamPosition
from ._retries import RetryPolicy
from ._types import Accepted, BatchOutcome, DeadLetter, ListedTask, Task, TaskEvent, TaskInspection
from ._wire import answer_of, arguments_of, connection_failed, headers_of, origin_of, unhealthy

T = TypeVar("T")


class AiEventStream:
    def __init__(
        self,
        url: str = "http://127.0.0.1:8787",
        api_key: str | None = None,
        *,
        max_retries: int = 3,
        max_retry_after: float = 30.0,
        timeout: float = 60.0,
        http: httpx.Client | None = None,
    ) -> None:
        """A longer `Retry-After` than `max_retry_after` is not waited for. `timeout` is of one attempt. `http` stays its owner's."""
        self._origin = origin_of(url)
        self._headers = headers_of(api_key)
        self._retries = RetryPolicy(max_retries, max_retry_after)
        self._timeout = timeout
        self._owns_http = http is None
        self._http = http or httpx.Client()

    def submit(
        self, text: str, *, task_type: str | None = None, idempotency_key: str | None = None, **fields: Any
    ) -> Task | Accepted:
        """Stores a text as a task. The answer is the whole task if it is settled already, as when the cache answered it.

        `fields` are those of `POST /process`. Equal calls with the same `idempotency_key` are one task; each call has one of its own
        when it is left out, so that a retry submits nothing twice.
        """
        return self._json(calls.process(text, _given(task_type, fields), "respond-async", idempotency_key))

    def wait(
        self, task: TaskRef, *, timeout: float = 600.0, on_waiting: Callable[[Task], object] | None = None
    ) -> Task:
        """The task when it is settled: SUCCESS, FAILURE or REVOKED. `on_waiting` is called whenever it is not yet."""
        if isinstance(task, Mapping) and "result" in task and task["status"] not in calls.OPEN_STATES:
            return task  # type: ignore[return-value]
        ends_at = time.monotonic() + timeout
        while True:
            left = math.ceil(ends_at - time.monotonic())
            found: Task = self._json(calls.get(task, min(calls.LONGEST_WAIT, max(1, left))))
            if found["status"] not in calls.OPEN_STATES:
                return found
            if on_waiting:
                on_waiting(found)
            if time.monotonic() >= ends_at:
                raise WaitTimeoutError(found["task_id"], found["status"], timeout)

    def run(
        self,
        text: str,
        *,
        task_type: str | None = None,
        idempotency_key: str | None = None,
        timeout: float = 600.0,
        **fields: Any,
    ) -> Task:
        """Submits a text and waits for the task."""
        call = calls.process(text, _given(task_type, fields), "wait=10", idempotency_key)
        return self.wait(self._json(call), timeout=timeout)

    def stream(self, task: TaskRef, *, last_event_id: str | None = None) -> Iterator[TaskEvent]:
        """A task's events as they happen, from its first one or after `last_event_id`, until it is settled.

        When the connection breaks or is silent, it is opened again after the last event, so that none is lost and none comes twice.
        """
        position = StreamPosition(last_event_id)
        while True:
            cause: Exception | None = None
            try:
                with self._open(calls.stream(task, position.last_event_id)) as response:
                    if response.status_code == 204:
                        return
                    for message in EventSource(response).iter_sse():
                        event = position.take(message)
                        if event is None:
                            continue
                        yield event
                        if event.event in LAST_EVENTS:
                            return
            except (httpx.RequestError, ConnectionFailedError) as error:
                cause = error
            if not position.may_connect_again():
                raise ConnectionFailedError("The stream breaks again and again.") from cause
            time.sleep(position.retry_seconds)

    def batch(self, requests: Iterable[Request], *, idempotency_key: str | None = None) -> list[BatchOutcome]:
        """Submits any number of texts. Each is accepted or refused on its own; the outcomes are in the texts' order."""
        outcomes: list[BatchOutcome] = []
        for call, count in calls.batches(requests, idempotency_key):
            start = len(outcomes)
            try:
                items: list[BatchOutcome] = self._json(call)["items"]
                outcomes.extend({**item, "index": start + item["index"]} for item in items)
            except AiEventStreamError as error:
                outcomes.extend(calls.failed_outcomes(error, start, count))
        return outcomes

    def get(self, task: TaskRef) -> Task:
        return self._json(calls.get(task))

    def tasks(self, *, page_size: int | None = None, **filter: str) -> Iterator[ListedTask]:
        """All tasks, newest first: `state`, `task_type`, `queue`, `since`, `until`, `search`, `worker`, `model`, `error`. A page is read when it is needed."""
        yield from self._pages("/tasks", {**filter, "limit": page_size}, "tasks")

    def inspect(self, task: TaskRef) -> TaskInspection:
        """A task with its payload and timeline, and why it is in its state."""
        return self._json(calls.inspect(task))

    def revoke(self, task: TaskRef) -> Task:
        return self._json(calls.revoke(task))

    def retry(self, task: TaskRef, request: Request | None = None) -> Accepted:
        """Submits a failed task again, as it was or with `request` in its place, as a new task. It is not tried again by itself."""
        return self._json(calls.retry(task, request))

    def dead_letters(self, *, page_size: int | None = None) -> Iterator[DeadLetter]:
        """The tasks that failed for good, newest first."""
        yield from self._pages("/dead-letters", {"limit": page_size}, "dead_letters")

    def explain(self, text: str, *, task_type: str | None = None, **fields: Any) -> dict[str, Any]:
        """What the cache would decide for a text, and why. Submits nothing."""
        return self._json(calls.explain(text, _given(task_type, fields)))

    def kafka_status(self) -> dict[str, Any]:
        return self._json(Call("/kafka/status"))

    def whoami(self) -> dict[str, Any]:
        """Tenant and role of the key."""
        return self._json(Call("/whoami"))

    def health(self, *, deep: bool = False) -> dict[str, Any]:
        """Also of an unhealthy system. `deep` calls each external service, which needs an admin's key."""
        try:
            return self._json(calls.health(deep))
        except ApiError as error:
            report = unhealthy(error)
            if report is None:
                raise
            return report

    def close(self) -> None:
        if self._owns_http:
            self._http.close()

    def __enter__(self) -> AiEventStream:
        return self

    def __exit__(
        self, type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _pages(self, path: str, query: Mapping[str, Any], entries: str) -> Iterator[Any]:
        cursor: str | None = None
        while True:
            page = self._json(calls.page(path, query, cursor))
            yield from page[entries]
            cursor = page["next_cursor"]
            if cursor is None:
                return

    def _json(self, call: Call) -> Any:
        def attempt() -> Any:
            return answer_of(self._send(call, httpx.Timeout(self._timeout), stream=False))

        return self._repeat(call, attempt)

    @contextmanager
    def _open(self, call: Call) -> Iterator[httpx.Response]:
        def attempt() -> httpx.Response:
            response = self._send(call, httpx.Timeout(self._timeout, read=LONGEST_SILENCE), stream=True)
            if not response.is_success:
                response.read()
                raise api_error(response)
            return response

        response = self._repeat(call, attempt)
        try:
            yield response
        finally:
            response.close()

    def _send(self, call: Call, timeout: httpx.Timeout, stream: bool) -> httpx.Response:
        arguments = arguments_of(call, self._origin, self._headers)
        try:
            return self._http.send(self._http.build_request(**arguments, timeout=timeout), stream=stream)
        except httpx.RequestError as error:
            raise connection_failed(error, self._origin, self._timeout) from error

    def _repeat(self, call: Call, attempt: Callable[[], T]) -> T:
        failures = 0
        while True:
            try:
                return attempt()
            except AiEventStreamError as error:
                pause = self._retries.pause_after(error, failures, call)
                if pause is None:
                    raise
            failures += 1
            time.sleep(pause)


def _given(task_type: str | None, fields: Mapping[str, Any]) -> dict[str, Any]:
    return {**fields, **({"task_type": task_type} if task_type else {})}
