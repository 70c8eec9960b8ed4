"""Each verb as the call that it makes. Both clients send them; nothing here does."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Union
from urllib.parse import quote

from ._errors import AiEventStreamError, ApiError, ConnectionFailedError
from ._types import BatchOutcome

#: A task, or its id. The id of an event that Kafka brought works too.
TaskRef = Union[str, Mapping[str, Any]]
#: A text, or the body of `POST /process`.
Request = Union[str, Mapping[str, Any]]

MAX_ITEMS = 100
#: Below the server's default MAX_BODY_BYTES, 256 KiB.
MAX_BATCH_BYTES = 240 * 1024
#: The longest that one call waits: the server's bound.
LONGEST_WAIT = 30
OPEN_STATES = frozenset({"PENDING", "STARTED", "RETRY"})


@dataclass(frozen=True)
class Call:
    path: str
    method: str = "GET"
    params: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    json: Any = None
    #: Two of it do what one does.
    repeatable: bool = True


def id_of(task: TaskRef) -> str:
    return task if isinstance(task, str) else str(task["task_id"])


def new_key() -> str:
    return secrets.token_hex(16)


def process(text: str, fields: Mapping[str, Any], prefer: str, idempotency_key: str | None) -> Call:
    headers = {"Prefer": prefer, "Idempotency-Key": idempotency_key or new_key()}
    return Call("/process", "POST", headers=headers, json={**fields, "text": text})


def get(task: TaskRef, wait: int | None = None) -> Call:
    return Call(_path(task), params={} if wait is None else {"wait": wait})


def inspect(task: TaskRef) -> Call:
    return Call(f"{_path(task)}/inspect")


def revoke(task: TaskRef) -> Call:
    return Call(_path(task), "DELETE")


def retry(task: TaskRef, request: Request | None) -> Call:
    """Two of it are two tasks."""
    body = {} if request is None else {"payload": _body(request)}
    return Call(f"/dead-letters/{quote(id_of(task), safe='')}/replay", "POST", json=body, repeatable=False)


def explain(text: str, fields: Mapping[str, Any]) -> Call:
    return Call("/cache/explain", "POST", json={**fields, "text": text})


def health(deep: bool) -> Call:
    return Call("/health", params={"deep": int(deep)}, repeatable=False)


def page(path: str, query: Mapping[str, Any], cursor: str | None) -> Call:
    given = {**query, "cursor": cursor}
    return Call(path, params={name: value for name, value in given.items() if value is not None})


def stream(task: TaskRef, last_event_id: str | None) -> Call:
    headers = {"Accept": "text/event-stream", **({"Last-Event-ID": last_event_id} if last_event_id else {})}
    return Call(f"{_path(task)}/stream", headers=headers)


def batches(requests: Iterable[Request], idempotency_key: str | None) -> Iterator[tuple[Call, int]]:
    """The calls with how many texts each has, in the texts' order."""
    key = idempotency_key or new_key()
    for index, items in enumerate(_parts(requests)):
        headers = {"Idempotency-Key": f"{key}.{index}"}
        yield Call("/process/batch", "POST", headers=headers, json={"items": items}), len(items)


def failed_outcomes(error: AiEventStreamError, start: int, count: int) -> list[BatchOutcome]:
    """Of a later call of a batch. If the first fails, or nobody knows why, the error is raised. Status 0: no answer came."""
    if start == 0 or not isinstance(error, (ApiError, ConnectionFailedError)):
        raise error
    status, code = (error.status, error.code) if isinstance(error, ApiError) else (0, "no_answer")
    return [
        {"index": index, "status": status, "task_id": None, "error": {"code": code, "message": str(error)}}
        for index in range(start, start + count)
    ]


def _path(task: TaskRef) -> str:
    return f"/task/{quote(id_of(task), safe='')}"


def _body(request: Request) -> dict[str, Any]:
    return {"text": request} if isinstance(request, str) else dict(request)


def _parts(requests: Iterable[Request]) -> Iterator[list[dict[str, Any]]]:
    part: list[dict[str, Any]] = []
    total = 0
    for request in requests:
        item = _body(request)
        size = len(json.dumps(item, ensure_ascii=False).encode()) + 1
        if part and (len(part) == MAX_ITEMS or total + size > MAX_BATCH_BYTES):
            yield part
            part, total = [], 0
        part.append(item)
        total += size
    if part:
        yield part
