"""Standard Webhooks: the signature over id, time and body, with every secret that may be in use while it changes."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import time
from collections.abc import Iterable, Mapping
from typing import cast

from ._errors import WebhookVerificationError
from ._types import WebhookEvent


def verify_webhook(
    body: str | bytes,
    headers: Mapping[str, str],
    secrets: str | Iterable[str],
    *,
    tolerance_seconds: float = 300,
    now: float | None = None,
) -> WebhookEvent:
    """The event, if one of the secrets signed it and it is new. `body` is what came, before it is parsed.

    `secrets` are `whsec_…`, in a list or with commas between them, as in the setting CALLBACK_SECRET; empty ones
    do not count.
    """
    given = {name.lower(): value for name, value in headers.items()}
    id, timestamp, signatures = (_header(given, f"webhook-{name}") for name in ("id", "timestamp", "signature"))
    present = time.time() if now is None else now
    if not (timestamp.isascii() and timestamp.isdigit()) or abs(present - int(timestamp)) > tolerance_seconds:
        raise WebhookVerificationError("The header webhook-timestamp is too far from this machine's time.")
    raw = body.encode() if isinstance(body, str) else body
    signed = f"{id}.{timestamp}.".encode() + raw
    lists = [secrets] if isinstance(secrets, str) else secrets
    keys = [_key(secret) for each in lists for secret in each.split(",") if secret.strip()]
    received = [each[3:].encode() for each in signatures.split(" ") if each.startswith("v1,")]
    for key in keys:
        right = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())
        if any(hmac.compare_digest(right, each) for each in received):
            return cast(WebhookEvent, json.loads(raw))
    raise WebhookVerificationError("No signature in the header webhook-signature is of a known secret.")


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name)
    if not value:
        raise WebhookVerificationError(f"The call has no header {name}.")
    return value


def _key(secret: str) -> bytes:
    try:
        key = base64.b64decode(secret.strip().removeprefix("whsec_"), validate=True)
    except binascii.Error:
        key = b""
    if not key:
        raise WebhookVerificationError("A secret is whsec_ and bytes in base64.")
    return key
