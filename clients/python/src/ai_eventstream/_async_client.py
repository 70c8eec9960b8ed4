"""`_client.py` with `await`: the same verbs, with the same meaning."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import aclosing, asynccontextmanager
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


class AsyncAiEventStream:
    def __init__(
        self,
        url: str = "http://127.0.0.1:8787",
        api_key: str | None = None,
        *,
        max_retries: int = 3,
        max_retry_after: float = 30.0,
        timeout: float = 60.0,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        """A longer `Retry-After` than `max_retry_after` is not waited for. `timeout` is of one attempt. `http` stays its owner's."""
        self._origin = origin_of(url)
        self._headers = headers_of(api_key)
        self._retries = RetryPolicy(max_retries, max_retry_after)
        self._timeout = timeout
        self._owns_http = http is None
        self._http = http or httpx.AsyncClient()

    async def submit(
        self, text: str, *, task_type: str | None = None, idempotency_key: str | None = None, **fields: Any
    ) -> Task | Accepted:
        """Stores a text as a task. The answer is the whole task if it is settled already, as when the cache answered it.

        `fields` are those of `POST /process`. Equal calls with the same `idempotency_key` are one task; each call has one of its own
        when it is left out, so that a retry submits nothing twice.
        """
        return await self._json(calls.process(text, _given(task_type, fields), "respond-async", idempotency_key))

    async def wait(
        self, task: TaskRef, *, timeout: float = 600.0, on_waiting: Callable[[Task], object] | None = None
    ) -> Task:
        """The task when it is settled: SUCCESS, FAILURE or REVOKED. `on_waiting` is called whenever it is not yet."""
        if isinstance(task, Mapping) and "result" in task and task["status"] not in calls.OPEN_STATES:
            return task  # type: ignore[return-value]
        ends_at = time.monotonic() + timeout
        while True:
            left = math.ceil(ends_at - time.monotonic())
            found: Task = await self._json(calls.get(task, min(calls.LONGEST_WAIT, max(1, left))))
            if found["status"] not in calls.OPEN_STATES:
                return found
            if on_waiting:
                on_waiting(found)
            if time.monotonic() >= ends_at:
                raise WaitTimeoutError(found["task_id"], found["status"], timeout)

    async def run(
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
        return await self.wait(await self._json(call), timeout=timeout)

    async def stream(self, task: TaskRef, *, last_event_id: str | None = None) -> AsyncIterator[TaskEvent]:
        """A task's events as they happen, from its first one or after `last_event_id`, until it is settled.

        When the connection breaks or is silent, it is opened again after the last event, so that none is lost and none comes twice.
        """
        position = StreamPosition(last_event_id)
        while True:
            cause: Exception | None = None
            try:
                async with self._open(calls.stream(task, position.last_event_id)) as response:
                    if response.status_code == 204:
                        return
                    async with aclosing(EventSource(response).aiter_sse()) as messages:
                        async for message in messages:
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
            await asyncio.sleep(position.retry_seconds)

    async def batch(self, requests: Iterable[Request], *, idempotency_key: str | None = None) -> list[BatchOutcome]:
        """Submits any number of texts. Each is accepted or refused on its own; the outcomes are in the texts' order."""
        outcomes: list[BatchOutcome] = []
        for call, count in calls.batches(requests, idempotency_key):
            start = len(outcomes)
            try:
                items: list[BatchOutcome] = (await self._json(call))["items"]
                outcomes.extend({**item, "index": start + item["index"]} for item in items)
            except AiEventStreamError as error:
                outcomes.extend(calls.failed_outcomes(error, start, count))
        return outcomes

    async def get(self, task: TaskRef) -> Task:
        return await self._json(calls.get(task))

    async def tasks(self, *, page_size: int | None = None, **filter: str) -> AsyncIterator[ListedTask]:
        """All tasks, newest first: `state`, `task_type`, `queue`, `since`, `until`, `search`, `worker`, `model`, `error`. A page is read when it is needed."""
        async for entry in self._pages("/tasks", {**filter, "limit": page_size}, "tasks"):
            yield entry

    async def inspect(self, task: TaskRef) -> TaskInspection:
        """A task with its payload and timeline, and why it is in its state."""
        return await self._json(calls.inspect(task))

    async def revoke(self, task: TaskRef) -> Task:
        return await self._json(calls.revoke(task))

    async def retry(self, task: TaskRef, request: Request | None = None) -> Accepted:
        """Submits a failed task again, as it was or with `request` in its place, as a new task. It is not tried again by itself."""
        return await self._json(calls.retry(task, request))

    async def dead_letters(self, *, page_size: int | None = None) -> AsyncIterator[DeadLetter]:
        """The tasks that failed for good, newest first."""
        async for entry in self._pages("/dead-letters", {"limit": page_size}, "dead_letters"):
            yield entry

    async def explain(self, text: str, *, task_type: str | None = None, **fields: Any) -> dict[str, Any]:
        """What the cache would decide for a text, and why. Submits nothing."""
        return await self._json(calls.explain(text, _given(task_type, fields)))

    async def kafka_status(self) -> dict[str, Any]:
        return await self._json(Call("/kafka/status"))

    async def whoami(self) -> dict[str, Any]:
        """Tenant and role of the key."""
        return await self._json(Call("/whoami"))

    async def health(self, *, deep: bool = False) -> dict[str, Any]:
        """Also of an unhealthy system. `deep` calls each external service, which needs an admin's key."""
        try:
            return await self._json(calls.health(deep))
        except ApiError as error:
            report = unhealthy(error)
            if report is None:
                raise
            return report

    async def close(self) -> None:
        if self._owns_http:
            await self._http.aclose()

    async def __aenter__(self) -> AsyncAiEventStream:
        return self

    async def __aexit__(
        self, type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def _pages(self, path: str, query: Mapping[str, Any], entries: str) -> AsyncIterator[Any]:
        cursor: str | None = None
        while True:
            page = await self._json(calls.page(path, query, cursor))
            for entry in page[entries]:
                yield entry
            cursor = page["next_cursor"]
            if cursor is None:
                return

    async def _json(self, call: Call) -> Any:
        async def attempt() -> Any:
            return answer_of(await self._send(call, httpx.Timeout(self._timeout), stream=False))

        return await self._repeat(call, attempt)

    @asynccontextmanager
    async def _open(self, call: Call) -> AsyncIterator[httpx.Response]:
        async def attempt() -> httpx.Response:
            response = await self._send(call, httpx.Timeout(self._timeout, read=LONGEST_SILENCE), stream=True)
            if not response.is_success:
                await response.aread()
                raise api_error(response)
            return response

        response = await self._repeat(call, attempt)
        try:
            yield response
        finally:
            await response.aclose()

    async def _send(self, call: Call, timeout: httpx.Timeout, stream: bool) -> httpx.Response:
        arguments = arguments_of(call, self._origin, self._headers)
        try:
            return await self._http.send(self._http.build_request(**arguments, timeout=timeout), stream=stream)
        except httpx.RequestError as error:
            raise connection_failed(error, self._origin, self._timeout) from error

    async def _repeat(self, call: Call, attempt: Callable[[], Awaitable[T]]) -> T:
        failures = 0
        while True:
            try:
                return await attempt()
            except AiEventStreamError as error:
                pause = self._retries.pause_after(error, failures, call)
                if pause is None:
                    raise
            failures += 1
            await asyncio.sleep(pause)


def _given(task_type: str | None, fields: Mapping[str, Any]) -> dict[str, Any]:
    return {**fields, **({"task_type": task_type} if task_type else {})}
