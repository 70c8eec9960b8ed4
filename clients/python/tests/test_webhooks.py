import base64
import hashlib
import hmac
import json
from typing import Any

import pytest

from ai_eventstream import WebhookVerificationError, verify_webhook

NEXT, OLD, FOREIGN = (f"whsec_{base64.b64encode(letter * 33).decode()}" for letter in (b"n", b"o", b"f"))
BODY = json.dumps({"type": "task.success", "timestamp": "2026-11-28T10:00:00Z", "data": {"task_id": "té"}})
NOW = 1_800_000_000


def sign(secret: str, at: int = NOW) -> str:
    key = base64.b64decode(secret.removeprefix("whsec_"))
    digest = hmac.new(key, f"t-1.{at}.{BODY}".encode(), hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


def headers(signature: str, at: int = NOW) -> dict[str, str]:
    return {"Webhook-Id": "t-1", "webhook-timestamp": str(at), "webhook-signature": signature}


@pytest.mark.parametrize(
    ("secrets", "signature"),
    [
        (NEXT, sign(NEXT)),
        ([NEXT, OLD], sign(OLD)),
        (f"{NEXT},{OLD}", sign(OLD)),
        (f"{NEXT}, ,", sign(NEXT)),
        (["", NEXT], sign(NEXT)),
        (OLD, f"{sign(NEXT)} {sign(OLD)}"),
        (NEXT, f"v1a,AAAA v2,x {sign(NEXT)}"),
    ],
)
def test_a_call_with_a_known_secret_is_right(secrets: Any, signature: str) -> None:
    for body in (BODY, BODY.encode()):
        assert verify_webhook(body, headers(signature), secrets, now=NOW + 299)["type"] == "task.success"


@pytest.mark.parametrize(
    ("body", "given", "secrets"),
    [
        (f"{BODY} ", headers(sign(NEXT)), NEXT),
        (BODY, headers(sign(FOREIGN)), [NEXT, OLD]),
        (BODY, {**headers(sign(NEXT)), "Webhook-Id": "t-2"}, NEXT),
        (BODY, headers(sign(NEXT), NOW + 1), NEXT),
        (BODY, {**headers(sign(NEXT)), "webhook-timestamp": "١"}, NEXT),
        (BODY, headers(sign(NEXT, NOW - 301), NOW - 301), NEXT),
        (BODY, headers(sign(NEXT, NOW + 301), NOW + 301), NEXT),
        (BODY, headers("v1,%%%é"), NEXT),
        (BODY, {}, NEXT),
        (BODY, headers(sign(NEXT)), []),
        (BODY, headers(sign(NEXT)), ""),
        (BODY, headers(sign(NEXT)), "whsec_%"),
    ],
)
def test_any_other_call_is_refused(body: str, given: dict[str, str], secrets: Any) -> None:
    with pytest.raises(WebhookVerificationError):
        verify_webhook(body, given, secrets, now=NOW)
