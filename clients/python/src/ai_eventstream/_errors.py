"""Everything that this client raises on its own account."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

import httpx


class AiEventStreamError(Exception):
    pass


@dataclass(frozen=True)
class FieldError:
    field: str
    rule: str


class ApiError(AiEventStreamError):
    """The server refused the call, or could not do it."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str,
        request_id: str | None = None,
        fields: tuple[FieldError, ...] = (),
        retry_after: float | None = None,
        body: Any = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        #: Such as `validation_failed`; `http_502` when the answer is not the system's own.
        self.code = code
        #: Names the request in the system's log.
        self.request_id = request_id
        #: Every wrong field of the request, with the rule that it breaks.
        self.fields = fields
        #: Seconds until the call may succeed, if the server says it.
        self.retry_after = retry_after
        self.body = body

    @property
    def field(self) -> str | None:
        """The first wrong field."""
        return self.fields[0].field if self.fields else None


class ConnectionFailedError(AiEventStreamError):
    """No whole answer came: the server is not there, the connection broke, or it took too long."""


class WaitTimeoutError(AiEventStreamError):
    """The task is not settled yet. It goes on, and can be waited for again."""

    def __init__(self, task_id: str, status: str, timeout: float) -> None:
        super().__init__(f"The task {task_id} is {status} after {timeout:g} s. It goes on.")
        self.task_id = task_id
        self.status = status


class WebhookVerificationError(AiEventStreamError):
    """The call is not from the system, or it was changed, or it is too old."""


def api_error(response: httpx.Response) -> ApiError:
    """`response` must be read."""
    body = _json_of(response)
    fields = body if isinstance(body, dict) else {}
    error = fields.get("error")
    error = error if isinstance(error, dict) else {}
    detail = fields.get("detail")
    fallback = detail if isinstance(detail, str) else f"The server answered {response.status_code}."
    return ApiError(
        error.get("message", fallback),
        status=response.status_code,
        code=error.get("code", f"http_{response.status_code}"),
        request_id=error.get("request_id", response.headers.get("x-request-id")),
        fields=tuple(FieldError(each["field"], each["rule"]) for each in error.get("details", ())),
        retry_after=_seconds_of(response.headers.get("retry-after")),
        body=body,
    )


def not_json(response: httpx.Response) -> ApiError:
    message = f"{response.url.host} answered something else than JSON. Is it AI-EventStream?"
    request_id = response.headers.get("x-request-id")
    return ApiError(message, status=response.status_code, code="not_json", request_id=request_id)


def _json_of(response: httpx.Response) -> Any:
    try:
        return json.loads(response.content)
    except ValueError:
        return None


def _seconds_of(retry_after: str | None) -> float | None:
    """Seconds or an HTTP date; None for anything else, such as a negative number."""
    if not retry_after:
        return None
    try:
        seconds = float(retry_after)
        return seconds if seconds >= 0 else None
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(retry_after).timestamp() - time.time())
    except ValueError:
        return None
