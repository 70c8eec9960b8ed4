"""The client of AI-EventStream: `AiEventStream`, and `AsyncAiEventStream` with the same verbs."""

from ._async_client import AsyncAiEventStream
from ._client import AiEventStream
from ._errors import (
    AiEventStreamError,
    ApiError,
    ConnectionFailedError,
    FieldError,
    WaitTimeoutError,
    WebhookVerificationError,
)
from ._types import (
    Accepted,
    BatchOutcome,
    DeadLetter,
    ListedTask,
    Task,
    TaskEvent,
    TaskInspection,
    TaskResult,
    WebhookEvent,
)
from ._webhooks import verify_webhook

__all__ = [
    "Accepted",
    "AiEventStream",
    "AiEventStreamError",
    "ApiError",
    "AsyncAiEventStream",
    "BatchOutcome",
    "ConnectionFailedError",
    "DeadLetter",
    "FieldError",
    "ListedTask",
    "Task",
    "TaskEvent",
    "TaskInspection",
    "TaskResult",
    "WaitTimeoutError",
    "WebhookEvent",
    "WebhookVerificationError",
    "verify_webhook",
]
