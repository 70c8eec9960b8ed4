"""What both clients do with the server-sent events of a task."""

from __future__ import annotations

import json

from httpx_sse import ServerSentEvent

from ._types import TaskEvent

LAST_EVENTS = frozenset({"result", "failed", "revoked"})
#: A later version of the server may send more.
KNOWN_EVENTS = LAST_EVENTS | {"state", "tokens", "void", "attempt_failed"}
#: The server says something at least every 15 s.
LONGEST_SILENCE = 45.0
#: Connections one after the other that brought no event.
MAX_EMPTY_CONNECTIONS = 5


class StreamPosition:
    """Where a stream goes on when its connection has broken."""

    def __init__(self, last_event_id: str | None) -> None:
        self.last_event_id = last_event_id
        self.retry_seconds = 1.0
        self.empty_connections = 0

    def take(self, message: ServerSentEvent) -> TaskEvent | None:
        """None for what is no event of a task."""
        if message.retry is not None:
            self.retry_seconds = message.retry / 1000
        if not message.data:
            return None
        self.last_event_id = message.id
        self.empty_connections = 0
        if message.event not in KNOWN_EVENTS:
            return None
        return TaskEvent(message.id, message.event, json.loads(message.data))

    def may_connect_again(self) -> bool:
        """Called when a connection ended before the task."""
        self.empty_connections += 1
        return self.empty_connections <= MAX_EMPTY_CONNECTIONS
