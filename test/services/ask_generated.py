# Uses the package that openapi-python-client made of the API document: submits a text with nothing but the text, and reads the task.
import sys

from ai_event_stream_client import AuthenticatedClient
from ai_event_stream_client.api.tasks import get_task_id, post_process
from ai_event_stream_client.models import Accepted, ApiError, ProcessRequest, Task

with AuthenticatedClient(base_url=sys.argv[1], token=sys.argv[2]) as client:
    answer = post_process.sync(client=client, body=ProcessRequest(text="The service was excellent."))
    assert isinstance(answer, (Accepted, Task)), answer
    task = get_task_id.sync(answer.task_id, client=client, wait=30)
    assert isinstance(task, Task), task
    refused = post_process.sync(client=client, body=ProcessRequest(text=""))
    assert isinstance(refused, ApiError), refused
    print(task.status, refused.error.code)
