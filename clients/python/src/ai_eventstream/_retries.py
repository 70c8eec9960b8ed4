"""When a call is made again. Only one that can be made twice without harm is, after an unknown outcome; one that was refused with 429
was not done, so any call may follow it."""

from __future__ import annotations

import random
from dataclasses import dataclass

from ._calls import Call
from ._errors import AiEventStreamError, ApiError, ConnectionFailedError

PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
#: Only an operator can change what these say.
LASTING = frozenset({"no_keys_configured", "misconfigured"})
FIRST_PAUSE = 0.5


@dataclass(frozen=True)
class RetryPolicy:
    max_retries: int
    max_retry_after: float

    def pause_after(self, error: AiEventStreamError, failures: int, call: Call) -> float | None:
        """Seconds; None when the call is not made again."""
        if failures >= self.max_retries:
            return None
        backoff = FIRST_PAUSE * 2**failures * (0.5 + random.random() / 2)
        if isinstance(error, ConnectionFailedError):
            return backoff if call.repeatable else None
        if not isinstance(error, ApiError) or error.status not in PASSING or error.code in LASTING:
            return None
        if not call.repeatable and error.status != 429:
            return None
        if error.retry_after is None:
            return backoff
        return error.retry_after if error.retry_after <= self.max_retry_after else None
