"""The clients against a running system: AES_URL, and AES_API_KEY where it has keys."""

import os
from collections.abc import Callable

import pytest
from conftest import Driver

from ai_eventstream import ApiError

URL = os.environ.get("AES_URL")
pytestmark = pytest.mark.skipif(URL is None, reason="AES_URL is not set")


@pytest.fixture
def system(connect: Callable[..., Driver]) -> Driver:
    return connect(URL or "", api_key=os.environ.get("AES_API_KEY"))


def test_a_text_is_submitted_waited_for_followed_inspected_and_listed(system: Driver, kind: str) -> None:
    text = f"The {kind} sea is calm."
    task = system.wait(system.submit(text, task_type="sentiment"))
    assert task["status"] == "SUCCESS" and task["result"]["task_type"] == "sentiment"
    events = system.stream(task)
    assert [each.event for each in events] == ["state", "state", "tokens", "result"]
    assert system.stream(task, last_event_id=events[1].id) == events[2:]
    assert system.stream(task, last_event_id=events[-1].id) == []
    assert system.inspect(task)["payload"]["text"] == text
    assert system.run(text, task_type="sentiment")["result"]["from_cache"]
    assert text in [each["text"] for each in system.tasks(page_size=1)]
    assert system.health()["status"] == "healthy"


def test_a_batch_has_an_outcome_for_each_text(system: Driver) -> None:
    first, second = system.batch(["One.", {"text": ""}])
    assert first["status"] in (200, 202) and first["error"] is None
    assert second["error"]["code"] == "validation_failed"


def test_a_waiting_task_is_revoked_and_an_unknown_one_is_an_error(system: Driver) -> None:
    later = system.submit("Later.", countdown=1000)
    assert system.revoke(later)["status"] == "REVOKED"
    with pytest.raises(ApiError) as raised:
        system.retry("na00-01a221ce-1d12-7660-a1f7-3bf0c62081f0")
    assert raised.value.code == "not_found"
