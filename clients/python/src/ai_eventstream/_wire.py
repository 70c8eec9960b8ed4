"""Requests and answers of httpx, for both clients."""

from __future__ import annotations

import json
from typing import Any

import httpx

from ._calls import Call
from ._errors import ApiError, ConnectionFailedError, api_error, not_json


def origin_of(url: str) -> str:
    parsed = httpx.URL(url)
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise ValueError(f"{url} is no URL like https://ai.example.com")
    return url.rstrip("/")


def headers_of(api_key: str | None) -> dict[str, str]:
    if api_key and not (api_key.isascii() and api_key.isprintable() and " " not in api_key):
        raise ValueError("The API key has a character that no key has.")
    return {"Authorization": f"Bearer {api_key}"} if api_key else {}


def arguments_of(call: Call, origin: str, headers: dict[str, str]) -> dict[str, Any]:
    """Of `build_request`."""
    return {
        "method": call.method,
        "url": f"{origin}{call.path}",
        "params": dict(call.params),
        "headers": {**headers, **call.headers},
        **({} if call.json is None else {"json": call.json}),
    }


def answer_of(response: httpx.Response) -> Any:
    if not response.is_success:
        raise api_error(response)
    try:
        return json.loads(response.content)
    except ValueError:
        raise not_json(response) from None


def connection_failed(error: httpx.RequestError, origin: str, timeout: float) -> ConnectionFailedError:
    is_late = isinstance(error, httpx.TimeoutException)
    return ConnectionFailedError(f"{origin} {f'did not answer within {timeout:g} s' if is_late else 'cannot be reached'}.")


def unhealthy(error: ApiError) -> dict[str, Any] | None:
    """The report of an unhealthy system, which comes with a 503."""
    body = error.body
    return body if isinstance(body, dict) and body.get("status") == "unhealthy" else None
