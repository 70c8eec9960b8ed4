"""The shapes of answers. A test compares their fields with the OpenAPI document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypedDict

Status = Literal["PENDING", "STARTED", "RETRY", "SUCCESS", "FAILURE", "REVOKED"]


class TaskResult(TypedDict):
    response: str
    output: Any
    model: str
    processing_time: float
    from_cache: bool
    similarity: float | None
    metadata: dict[str, Any]
    cache: dict[str, Any]
    task_type: str


class _TaskFields(TypedDict):
    task_id: str
    status: Status
    task_type: str
    task_type_version: int | None
    queue: str
    attempt: int
    progress: dict[str, float]
    error: str | None
    created_at: str
    started_at: str | None
    settled_at: str | None
    message: str


class Task(_TaskFields):
    result: TaskResult | None
    result_expired: bool


class ListedTask(_TaskFields):
    text: str
    worker: str | None
    model: str | None
    tokens: int | None
    cache: dict[str, Any] | None


class Accepted(TypedDict):
    """A task that is not settled yet."""

    task_id: str
    status: str
    message: str


class TaskInspection(TypedDict):
    task: Task
    payload: dict[str, Any]
    events: list[dict[str, Any]]
    worker: str | None
    deadline_at: str
    start_at: str | None
    expires_at: str | None
    priority: int
    max_retries: int
    follow_up: Literal["none", "pending", "done", "abandoned"]
    trace_id: str | None
    why: dict[str, Any]


class DeadLetter(TypedDict):
    id: str
    failed_at: str
    queue: str
    task_type: str
    reason: str
    cause: str
    attempts: int
    most_attempts: int
    replayed_as: str | None
    payload: dict[str, Any]


class _Refusal(TypedDict):
    code: str
    message: str


class _Outcome(TypedDict):
    index: int
    status: int
    task_id: str | None
    error: _Refusal | None


class BatchOutcome(_Outcome, total=False):
    warnings: list[str]


class WebhookEvent(TypedDict):
    """`data` is the task for `task.…`, the notice for `alert.…`."""

    type: str
    timestamp: str
    data: dict[str, Any]


@dataclass(frozen=True)
class TaskEvent:
    """`event` is state, tokens, void, attempt_failed, or at last result, failed or revoked."""

    id: str
    event: str
    data: dict[str, Any]
